// Where the repository lies: programs find the checkpoints and the corpus that come with it.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder of this package: the first one with a `Package.swift` and `Stages`, upward from the program's file, then
/// upward from the current folder.
///
/// The environment variable `SEVEN_STAGES_ROOT` names it outright, for a program that was moved elsewhere.
///
/// - Throws: `FileProblem` if there is no such folder.
public func packageRoot() throws -> String {
  if let named = getenv("SEVEN_STAGES_ROOT") {
    let root = String(cString: named)
    guard isPackageRoot(root) else {
      throw FileProblem(
        root, "SEVEN_STAGES_ROOT names it, but it holds no Package.swift and Stages")
    }
    return root
  }
  for start in ["/proc/self/exe", CommandLine.arguments.first ?? ".", "."] {
    guard var folder = absolutePath(start) else { continue }
    while !folder.isEmpty {
      if isPackageRoot(folder) { return folder }
      folder = String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
    }
  }
  throw FileProblem(
    ".",
    "the files that come with the programs were not found; run from inside the repository,"
      + " or set SEVEN_STAGES_ROOT to its folder")
}

private func isPackageRoot(_ folder: String) -> Bool {
  fileKind(folder + "/Package.swift") == .file && fileKind(folder + "/Stages") == .folder
}

/// The path without links and dots; nil if there is nothing there.
private func absolutePath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}
