// The few system calls this module needs, wrapped so that failures become `FileProblem`s.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the last failed system call reported, in words.
func systemReason(_ code: Int32 = errno) -> String {
  switch code {
  case ENOENT: "there is no such file or folder"
  case EACCES, EPERM: "permission denied"
  case ENOSPC: "the disk is full"
  case EDQUOT: "the disk quota is used up"
  case EFBIG: "the file would exceed the allowed file size"
  case EROFS: "the file system is read-only"
  case ENAMETOOLONG: "the name is too long"
  case ENOTDIR: "a part of the path is not a folder"
  case EEXIST: "a file or folder of that name is already there"
  case EISDIR: "it is a folder"
  default: String(cString: strerror(code))
  }
}

/// Opens a file and returns its descriptor; `action` names the attempt in the error ("read").
func openDescriptor(
  _ path: String, _ flags: Int32, action: String, reportingAs reported: String? = nil
) throws -> Int32 {
  let descriptor = open(path, flags | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else {
    throw FileProblem(reported ?? path, "cannot \(action): \(systemReason())")
  }
  return descriptor
}

/// Writes all bytes, however many calls that takes.
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, path: String) throws {
  var done = 0
  while done < bytes.count {
    let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
    let written = write(descriptor, rest.baseAddress, rest.count)
    if written < 0 && errno == EINTR { continue }
    guard written > 0 else { throw FileProblem(path, "cannot write: \(systemReason())") }
    done += written
  }
}

/// Asks the disk to keep what was written to the file or folder at `path`.
func synchronize(_ path: String) throws {
  let descriptor = try openDescriptor(path, O_RDONLY, action: "synchronize")
  defer { close(descriptor) }
  // Some file systems cannot synchronize folders and say so with EINVAL; nothing is lost by that.
  guard fsync(descriptor) == 0 || errno == EINVAL else {
    throw FileProblem(path, "cannot synchronize: \(systemReason())")
  }
}

/// Renames a file or folder, replacing a file of the new name.
func move(_ old: String, to new: String) throws {
  guard rename(old, new) == 0 else {
    throw FileProblem(new, "cannot move \(old) here: \(systemReason())")
  }
}

/// Seconds since 1970.
func currentTime() -> Double {
  var now = timespec()
  clock_gettime(CLOCK_REALTIME, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

/// Splits a path into its folder (`.` if it names none) and its last component.
func splitPath(_ path: String) -> (folder: String, name: String) {
  var trimmed = Substring(path)
  while trimmed.utf8.count > 1 && trimmed.utf8.last == UInt8(ascii: "/") { trimmed.removeLast() }
  guard let slash = trimmed.lastIndex(of: "/") else { return (".", String(trimmed)) }
  let folder = trimmed[..<slash]
  return (folder.isEmpty ? "/" : String(folder), String(trimmed[trimmed.index(after: slash)...]))
}

/// Joins a folder and a name.
func joinPath(_ folder: String, _ name: String) -> String {
  folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
}
