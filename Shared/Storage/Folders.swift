// Looking at, making, listing and removing files and folders.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What stands at a path.
public enum FileKind: Equatable, Sendable {
  /// A regular file.
  case file
  /// A folder.
  case folder
  /// A device, a pipe or a socket.
  case other

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }
}

/// Returns what stands at `path`, following links, or nil if nothing can be seen there.
public func fileKind(_ path: String) -> FileKind? {
  var status = stat()
  return stat(path, &status) == 0 ? FileKind(mode: status.st_mode) : nil
}

/// Makes a folder and the folders above it; one that is already there is fine.
public func makeFolder(_ path: String) throws {
  if fileKind(path) == .folder { return }
  let parent = splitPath(path).folder
  if parent != "." && parent != "/" && fileKind(parent) != .folder { try makeFolder(parent) }
  if mkdir(path, 0o777) == 0 { return }
  // Looking for the folder, which another process may have made, would overwrite the reason.
  let reason = systemReason()
  guard fileKind(path) == .folder else {
    throw FileProblem(path, "cannot make the folder: \(reason)")
  }
}

/// Returns the names in a folder, sorted by their bytes.
public func listFolder(_ path: String) throws -> [String] {
  guard let folder = opendir(path) else {
    throw FileProblem(path, "cannot list the folder: \(systemReason())")
  }
  defer { closedir(folder) }
  var names: [UTF8Text] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
      field.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
    }
    if name != "." && name != ".." { names.append(UTF8Text(name)) }
  }
  return names.sorted().map(\.string)
}

/// Removes a file, or a folder with all that is in it; a missing one is fine, links are not followed.
public func removeTree(_ path: String) throws {
  var status = stat()
  guard lstat(path, &status) == 0 else {
    if errno == ENOENT { return }
    throw FileProblem(path, "cannot remove: \(systemReason())")
  }
  let isFolder = FileKind(mode: status.st_mode) == .folder
  if isFolder {
    for name in try listFolder(path) { try removeTree(joinPath(path, name)) }
  }
  guard (isFolder ? rmdir(path) : unlink(path)) == 0 || errno == ENOENT else {
    throw FileProblem(path, "cannot remove: \(systemReason())")
  }
}
