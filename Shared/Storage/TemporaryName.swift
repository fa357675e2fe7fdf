// Names of unfinished files and folders, which say whose they are, so that those of a killed
// process can be recognised and removed.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The name of an unfinished file or folder: a prefix, the process that writes it, a random number.
enum TemporaryName {
  /// Makes a new name that starts with `prefix`.
  static func make(prefix: String) -> String {
    "\(prefix)\(getpid())-" + String(UInt32.random(in: 0...UInt32.max), radix: 16)
  }

  /// Returns the process that made `name` with `prefix`, or nil if none did.
  static func maker(of name: String, prefix: String) -> pid_t? {
    guard name.hasPrefix(prefix) else { return nil }
    let parts = name.dropFirst(prefix.count).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, UInt32(parts[1], radix: 16) != nil else { return nil }
    return pid_t(parts[0])
  }

  /// Tells whether `name` was made with `prefix` by a process that no longer runs.
  static func isLeftOver(_ name: String, prefix: String) -> Bool {
    guard let process = maker(of: name, prefix: prefix), process > 0 else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }

  /// Removes what killed processes left in `folder` under names made with `prefix`.
  static func removeLeftOvers(in folder: String, prefix: String) throws {
    for name in try listFolder(folder) where isLeftOver(name, prefix: prefix) {
      try removeTree(joinPath(folder, name))
    }
  }
}
