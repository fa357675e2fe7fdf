// Replacing a whole folder, such as a checkpoint, so that a kill at any moment leaves the old or
// the new one complete.
//
//   1. fill   NAME.partial-ID                  killed here: NAME is the old one
//   2. rename NAME to NAME.previous-ID         killed here: recovery finishes step 3
//   3. rename NAME.partial-ID to NAME          killed here: NAME is the new one
//   4. remove NAME.previous-ID
//
// That NAME.previous-ID stands beside NAME.partial-ID proves the latter complete.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Replaces folders as a whole.
public enum FolderSwap {
  /// Replaces the folder at `path`, or makes it, with the files that `fill` writes.
  ///
  /// - Parameter fill: Receives the path of an empty folder and writes the files into it.
  /// - Throws: What `fill` throws, or `FileProblem`; the old folder is then untouched.
  public static func replaceFolder(
    at path: String, _ fill: (_ temporaryFolder: String) throws -> Void
  ) throws {
    let swap = Swap(path)
    if let kind = fileKind(path), kind != .folder {
      throw FileProblem(path, expected: "a folder to replace", found: "a file")
    }
    try makeFolder(swap.parent)
    try recoverFolder(at: path)
    let partial = TemporaryName.make(prefix: swap.partialPrefix)
    do {
      try makeFolder(swap.sibling(partial))
      try fill(swap.sibling(partial))
      try synchronizeTree(swap.sibling(partial))
      try withLock(on: swap.parent) { try swap.exchange(partial) }
    } catch {
      // The error that stopped the writing says more than one from clearing up after it.
      try? removeTree(swap.sibling(partial))
      throw error
    }
  }

  /// Finishes or undoes a replacement that was killed; call it before opening the folder.
  ///
  /// Afterwards the complete old or new folder stands at `path`, if there ever was one, and left-over
  /// folders beside it are gone, except those that a running process is still filling.
  public static func recoverFolder(at path: String) throws {
    let swap = Swap(path)
    guard fileKind(swap.parent) == .folder else { return }
    try withLock(on: swap.parent) { try swap.recover() }
  }

  /// Runs `body` while no other process renames or recovers folders in `parent`.
  private static func withLock(on parent: String, _ body: () throws -> Void) throws {
    let descriptor = try openDescriptor(parent, O_RDONLY, action: "read")
    defer { close(descriptor) }
    // A file system without locks leaves us as safe as any single writer is.
    while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
    try body()
  }

  private static func synchronizeTree(_ folder: String) throws {
    for name in try listFolder(folder) {
      let path = joinPath(folder, name)
      switch fileKind(path) {
      case .folder: try synchronizeTree(path)
      case .file: try synchronize(path)
      default: continue
      }
    }
    try synchronize(folder)
  }
}

/// The names that take part in the replacement of one folder.
private struct Swap {
  let path: String
  let parent: String
  let partialPrefix: String
  let previousPrefix: String

  init(_ path: String) {
    let (parent, name) = splitPath(path)
    self.path = joinPath(parent, name)
    self.parent = parent
    partialPrefix = "\(name).partial-"
    previousPrefix = "\(name).previous-"
  }

  func sibling(_ name: String) -> String { joinPath(parent, name) }

  /// Steps 2 to 4.
  func exchange(_ partial: String) throws {
    let previous = sibling(previousPrefix + partial.dropFirst(partialPrefix.count))
    let isReplacement = fileKind(path) == .folder
    if isReplacement { try move(path, to: previous) }
    do {
      try move(sibling(partial), to: path)
    } catch {
      if isReplacement { try move(previous, to: path) }
      throw error
    }
    try synchronize(parent)
    try removeTree(previous)
  }

  /// Finishes step 3 if it is missing, then step 4, and removes what was never finished.
  func recover() throws {
    for previous in try listFolder(parent)
    where TemporaryName.maker(of: previous, prefix: previousPrefix) != nil {
      let partial = sibling(partialPrefix + previous.dropFirst(previousPrefix.count))
      if fileKind(path) == nil {
        try move(fileKind(partial) == .folder ? partial : sibling(previous), to: path)
        try synchronize(parent)
      }
      try removeTree(sibling(previous))
    }
    try TemporaryName.removeLeftOvers(in: parent, prefix: partialPrefix)
  }
}
