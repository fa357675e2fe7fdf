// Reading whole files and standard input, never more than a limit.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Returns the bytes of a file.
///
/// - Parameter limit: The largest size accepted, in bytes.
/// - Throws: `FileProblem` if the file is missing, a folder, unreadable or larger than `limit`.
public func readFile(_ path: String, limit: Int = 1 << 32) throws -> [UInt8] {
  let descriptor = try openDescriptor(path, O_RDONLY, action: "read")
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else {
    throw FileProblem(path, "cannot read: \(systemReason())")
  }
  let kind = FileKind(mode: status.st_mode)
  if kind == .folder { throw FileProblem(path, expected: "a file", found: "a folder") }
  // Pipes and devices tell no size: they are read until they end or reach the limit.
  let size = kind == .file ? Int(status.st_size) : 0
  if size > limit { throw tooLarge(path, limit: limit) }
  return try readToEnd(descriptor, path: path, sizeHint: size, limit: limit)
}

/// Returns all of standard input, at most `limit` bytes.
public func readStandardInput(limit: Int = 1 << 32) throws -> [UInt8] {
  try readToEnd(STDIN_FILENO, path: standardInputName, sizeHint: 0, limit: limit)
}

/// Returns the text of a UTF-8 file.
///
/// - Throws: `FileProblem` as `readFile` does, and with the byte offset where the file is not UTF-8.
public func readText(_ path: String, limit: Int = 1 << 32) throws -> String {
  let bytes = try readFile(path, limit: limit)
  try requireUTF8(bytes, path: path)
  return String(decoding: bytes, as: UTF8.self)
}

/// How errors name standard input.
let standardInputName = "standard input"

/// Throws the place of the first byte that is not part of valid UTF-8.
func requireUTF8(_ bytes: [UInt8], path: String) throws {
  if let offset = validateUTF8(bytes) {
    throw FileProblem(
      path, at: "byte \(offset)", expected: "UTF-8 text", found: hexadecimal(bytes[offset]))
  }
}

/// Writes a byte the way errors show it, for example `byte 0x0A`.
func hexadecimal(_ byte: UInt8) -> String {
  "byte 0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
}

/// Hands the bytes of a file to `body` in pieces.
func readPieces(of path: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
  let descriptor = try openDescriptor(path, O_RDONLY, action: "read")
  defer { close(descriptor) }
  try readPieces(descriptor, path: path, body)
}

private func readPieces(
  _ descriptor: Int32, path: String, _ body: (UnsafeRawBufferPointer) throws -> Void
) throws {
  let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
  defer { piece.deallocate() }
  while true {
    let count = read(descriptor, piece.baseAddress, piece.count)
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { throw FileProblem(path, "cannot read: \(systemReason())") }
    if count == 0 { return }
    try body(UnsafeRawBufferPointer(rebasing: piece[..<count]))
  }
}

private func readToEnd(
  _ descriptor: Int32, path: String, sizeHint: Int, limit: Int
) throws -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(sizeHint)
  try readPieces(descriptor, path: path) { piece in
    if piece.count > limit - bytes.count { throw tooLarge(path, limit: limit) }
    bytes.append(contentsOf: piece)
  }
  return bytes
}

private func tooLarge(_ path: String, limit: Int) -> FileProblem {
  FileProblem(path, expected: "at most \(limit) bytes", found: "more")
}
