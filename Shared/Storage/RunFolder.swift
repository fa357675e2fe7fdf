// The folder of one run, `runs/NAME/`: where training and evaluation leave what they did.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder of a run and the paths in it.
public struct RunFolder: Equatable, Sendable {
  /// What to do if the run is already there.
  public enum Existing: Sendable {
    /// Throw, naming the way to resume.
    case refuse
    /// Go on with it; it must be there.
    case resume
    /// Remove it and start anew.
    case replace
  }

  /// The name of the run.
  public let name: String
  /// The path of its folder.
  public let path: String

  /// The path of the configuration the run was started with.
  public var configuration: String { joinPath(path, "configuration.json") }
  /// The path of the figures as JSON lines.
  public var metrics: String { joinPath(path, "metrics.jsonl") }
  /// The path of the folder of charts.
  public var charts: String { joinPath(path, "charts") }
  /// The path of the report page.
  public var report: String { joinPath(path, "report.html") }
  /// The path of the checkpoint folder.
  public var checkpoint: String { joinPath(path, "checkpoint") }

  /// Makes or opens the folder of a run.
  ///
  /// - Parameters:
  ///   - runs: The folder of all runs; made if it is missing.
  ///   - name: The name of the run. If nil, `command` with the next free number, or on resuming the
  ///     one with the highest.
  ///   - command: The command that runs, for example `train`.
  ///   - existing: What to do if the run is already there.
  /// - Throws: `FileProblem` if the name is not fit for a folder, the run is there or missing against
  ///   `existing`, or the folder cannot be made.
  public static func create(
    in runs: String = "runs", name: String? = nil, command: String, existing: Existing = .refuse
  ) throws -> RunFolder {
    if let name { try validate(name, in: runs) }
    switch existing {
    case .resume:
      guard
        let name = try name ?? latestNumber(in: runs, command: command).map({ "\(command)-\($0)" })
      else { throw FileProblem(runs, "there is no run of \(command) to resume") }
      let run = RunFolder(name: name, path: joinPath(runs, name))
      guard fileKind(run.path) == .folder else {
        throw FileProblem(run.path, "there is no such run to resume")
      }
      return run
    case .refuse, .replace:
      try makeFolder(runs)
      guard let name else { return try makeNumbered(in: runs, command: command) }
      let run = RunFolder(name: name, path: joinPath(runs, name))
      if existing == .replace { try run.remove() }
      guard try run.make() else {
        throw FileProblem(run.path, "this run is already there: resume it or choose another name")
      }
      return run
    }
  }

  // MARK: Names

  private static func validate(_ name: String, in runs: String) throws {
    let isPlain = name.utf8.allSatisfy { byte in
      switch Unicode.Scalar(byte) {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-": true
      default: false
      }
    }
    guard isPlain, 1...100 ~= name.utf8.count, !name.hasPrefix("."), !name.hasPrefix("-") else {
      throw FileProblem(
        runs,
        expected: "a run name of 1 to 100 letters a-z, digits, \".\", \"_\" and \"-\" that starts"
          + " with a letter, a digit or \"_\"",
        found: String(decoding: JSON.string(UTF8Text(name)).bytes(), as: UTF8.self))
    }
  }

  private static func latestNumber(in runs: String, command: String) throws -> Int? {
    guard fileKind(runs) == .folder else { return nil }
    // Read as 32 bits, any number in a name leaves room to count on.
    let numbers = try listFolder(runs).compactMap { name in
      name.hasPrefix(command + "-") ? Int32(name.dropFirst(command.count + 1)) : nil
    }
    return numbers.max().map { Int($0) }
  }

  // MARK: Folders

  /// Makes a run of the next number; if another process takes that one, of the number after it.
  private static func makeNumbered(in runs: String, command: String) throws -> RunFolder {
    var number = try (latestNumber(in: runs, command: command) ?? 0) + 1
    while true {
      let name = "\(command)-\(number)"
      try validate(name, in: runs)
      let run = RunFolder(name: name, path: joinPath(runs, name))
      if try run.make() { return run }
      number += 1
    }
  }

  /// Makes the folder; returns false if something stands there.
  private func make() throws -> Bool {
    if mkdir(path, 0o777) == 0 { return true }
    if errno == EEXIST { return false }
    throw FileProblem(path, "cannot make the folder: \(systemReason())")
  }

  /// Removes the run, if that is what stands there: a typing mistake must not remove other work.
  private func remove() throws {
    guard let kind = fileKind(path) else { return }
    let isRun =
      try kind == .folder && (listFolder(path).isEmpty || fileKind(configuration) == .file)
    guard isRun else {
      throw FileProblem(path, expected: "a run to replace", found: "no configuration.json in it")
    }
    try removeTree(path)
  }
}
