// `./course grade`: for instructors, a cohort of workspaces that nobody has looked at.

import Console
import Foundation
import Gates
import Storage

let gradeCommand = Command(
  name: "grade", summary: "For instructors: grade the workspaces of a class, in a sandbox.",
  positionals: [.remaining("folders", "the workspaces")],
  options: [
    .path("out", "the folder of the report; new, or with --resume an earlier one").required(),
    .integer("stage", "only this stage", in: 1...7).repeated(),
    .integer("jobs", "workspaces at a time; else as many as there are processors", in: 1...256),
    .text(
      "shard", "only every n-th workspace from the i-th on, without reports", placeholder: "I/N"),
    .flag("resume", "keep the grades that are there and still right"),
    .flag("unconfined", "run without a sandbox, for code that you trust"),
    .number("seconds", "the time limit of an exercise's checks", default: 10, in: 1...3_600),
    .integer("memory", "megabytes that they may take", default: 2_048, in: 256...1 << 20),
    .integer("seed", "the seed of the checks' inputs", default: Int(defaultSeed), in: 0...Int.max),
  ],
  examples: [
    Example("grade class/* --out report", "all stages of all workspaces"),
    Example("grade class/* --out report --stage 2 --resume", "go on with what was ended"),
  ],
  run: grade)

private func grade(_ arguments: Arguments) throws {
  Interruption.install()
  let root = try packageRoot()
  guard try Origin.read(in: root) == nil else {
    throw UsageError(
      "this is a workspace; workspaces are graded from the package they were made from")
  }
  let cohort = try Cohort(folders: arguments.texts("folders"))
  guard !cohort.entries.isEmpty else { throw UsageError("name the workspaces to grade") }
  let out = URL(fileURLWithPath: arguments.text("out")).standardizedFileURL.path
  if fileKind(out) != nil, !arguments.flag("resume"), try !listFolder(out).isEmpty {
    throw UsageError("\(out) is not empty; --resume goes on with a report that is there")
  }
  let scratch = try temporaryFolder(
    in: URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath().path)
  defer { try? removeTree(scratch) }
  let terminal = arguments.terminal
  let sandbox = try Sandbox(scratch: scratch, isUnconfined: arguments.flag("unconfined"))
  if !sandbox.isConfined {
    terminal.warn("without a sandbox, this code can do whatever you can do")
  }
  let grader = try Grader(
    root: root, sandbox: sandbox, scratch: scratch, options: gradeOptions(arguments),
    note: { terminal.note($0) })
  for stage in gradeOptions(arguments).stages ?? [] { _ = try grader.reference.stage(stage) }
  let run = GradeRun(
    cohort: cohort, shard: try arguments.textIfGiven("shard").map { try Shard($0) }, out: out,
    scratch: scratch,
    jobs: arguments.integerIfGiven("jobs") ?? ProcessInfo.processInfo.activeProcessorCount,
    note: { terminal.note($0) })
  try run.run(with: grader)
  guard run.shard == nil else {
    return terminal.note(
      "all parts graded? The same command without --shard, with --resume, reports")
  }
  let report = try GradeReport(run, grader.reference, isConfined: sandbox.isConfined)
  try report.write()
  try show(report, arguments)
}

private func gradeOptions(_ arguments: Arguments) -> GradeOptions {
  let stages = Set(arguments.texts("stage").compactMap { Int($0) })
  return GradeOptions(
    limits: CheckLimits(
      seconds: arguments.number("seconds"), memory: arguments.integer("memory")),
    seed: UInt64(arguments.integer("seed")), stages: stages.isEmpty ? nil : stages)
}

extension GradeRun {
  /// Grades with a grader.
  func run(with grader: Grader) throws {
    try run(
      take: { Submission(folder: $0.folder, reference: grader.reference) },
      key: { grader.key(name: $0.name, $1) },
      grade: { try grader.grade($1, name: $0.name, from: $0.folder, in: $2) })
  }
}

/// A new folder that only this user can enter; it holds what others have written, while it is judged.
///
/// Removes the folders of runs that were killed.
func temporaryFolder(in parent: String) throws -> String {
  let prefix = "seven-stages-grade-"
  for name in try listFolder(parent) where name.hasPrefix(prefix) {
    let process = name.dropFirst(prefix.count).prefix { $0 != "-" }
    // Another user's process may not be asked, but it is there.
    if let id = pid_t(process), id > 0, kill(id, 0) != 0, errno == ESRCH {
      try? removeTree("\(parent)/\(name)")
    }
  }
  let folder = "\(parent)/\(prefix)\(getpid())-\(UUID().uuidString)"
  guard mkdir(folder, 0o700) == 0 else { throw FileProblem(folder, "it cannot be made") }
  return folder
}

private func show(_ report: GradeReport, _ arguments: Arguments) throws {
  let terminal = arguments.terminal
  if arguments.wantsJSON {
    return terminal.print(try readText(report.path("grades.json"), limit: 1 << 30))
  }
  var table = Table(["learner", "passed", "wrong", "other", "not written", "time"])
  try report.visit { workspace in
    let counts = Dictionary(grouping: workspace.grades, by: \.mark).mapValues(\.count)
    let (passed, wrong, missing) = (
      counts[.passed] ?? 0, counts[.wrong] ?? 0, counts[.notWritten] ?? 0
    )
    table.add(
      workspace.name, "\(passed)", "\(wrong)",
      "\(workspace.grades.count - passed - wrong - missing)", "\(missing)",
      Format.duration(workspace.seconds))
  }
  terminal.print(table)
  terminal.note("the report: \(printable(report.path("report.html")))")
}
