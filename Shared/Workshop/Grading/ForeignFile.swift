// Reading a file of a folder that somebody else filled: no link on the way is followed, no pipe or device is
// waited for, and no more is read than a limit.

import Foundation
import Storage

/// The bytes of a plain file at a path from `folder` on.
///
/// Throws `FileProblem`, with the path from the folder on, where there is none or it is larger than `limit`.
func readForeign(_ file: String, in folder: String, limit: Int) throws -> [UInt8] {
  var descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { throw FileProblem(folder, "it is no folder that can be opened") }
  defer { close(descriptor) }
  let parts = file.split(separator: "/").map(String.init)
  for (index, part) in parts.enumerated() {
    let isLast = index == parts.count - 1
    // A pipe is opened at once with O_NONBLOCK, whether somebody writes to it or not.
    let kind = isLast ? O_NONBLOCK : O_DIRECTORY
    let next = openat(descriptor, part, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | kind)
    guard next >= 0 else { throw FileProblem(file, openProblem(errno, isLast: isLast)) }
    close(descriptor)
    descriptor = next
  }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
    throw FileProblem(file, "it is no plain file")
  }
  guard status.st_size <= limit else {
    throw FileProblem(
      file, "it has \(status.st_size) bytes, and more than \(limit) are not read")
  }
  return try readBytes(descriptor, atMost: limit, of: file)
}

/// The UTF-8 text of such a file.
func readForeignText(_ file: String, in folder: String, limit: Int) throws -> String {
  let bytes = try readForeign(file, in: folder, limit: limit)
  if let offset = validateUTF8(bytes) {
    throw FileProblem(file, at: "byte \(offset)", "it is no UTF-8 text")
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func openProblem(_ code: Int32, isLast: Bool) -> String {
  switch code {
  case ENOENT: "it is missing"
  case ELOOP: "it is a link, and links are not followed"
  case ENOTDIR: isLast ? "it is missing" : "a folder on the way is a link or no folder"
  default: "it cannot be opened: \(String(cString: strerror(code)))"
  }
}

private func readBytes(_ descriptor: Int32, atMost limit: Int, of file: String) throws -> [UInt8] {
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while bytes.count <= limit {
    let count = read(descriptor, &piece, piece.count)
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { throw FileProblem(file, "it cannot be read") }
    if count == 0 { return bytes }
    bytes += piece.prefix(count)
  }
  throw FileProblem(file, "it grew beyond \(limit) bytes while it was read")
}
