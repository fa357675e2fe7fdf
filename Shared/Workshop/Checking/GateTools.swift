// Builds a stage's gate and runs the checks of one exercise in a process of their own.

import Console
import Exercises
import Foundation
import Gates
import Storage

/// How building a gate went.
struct BuildResult: Sendable {
  let isBuilt: Bool
  /// The compiler's errors.
  let errors: [Diagnostic]
  /// The end of the output, for what is no error in a source.
  let output: String
}

/// How a run of an exercise's checks went.
struct GateRun: Sendable {
  let verdict: Verdict
  /// The last lines that the code itself printed, safe to show.
  let printed: [String]
}

/// The limits under which an exercise's checks run.
struct CheckLimits: Sendable {
  /// Seconds for all checks of an exercise.
  var seconds = 20.0
  /// Megabytes of memory.
  var memory = 2_048
}

/// Builds and runs gates of the package at `root`.
struct GateTools: Sendable {
  let root: String
  var limits = CheckLimits()
  /// The compiler's front door, looked up in PATH.
  var swift = "swift"

  /// Builds a program, or where none is named, all of them.
  func build(product: String?) throws -> BuildResult {
    let child = Child(
      arguments: [swift, "build", "--package-path", root]
        + (product.map { ["--product", $0] } ?? []),
      outputLimit: 8 << 20)
    let result = try child.run()
    return BuildResult(
      isBuilt: result.exitCode == 0, errors: compilerErrors(in: result.output, root: root),
      output: result.output)
  }

  /// Runs the checks of an exercise, whose gate is built.
  func run(_ exercise: CourseExercise) throws -> GateRun {
    let record = NSTemporaryDirectory() + "seven-stages-\(UUID().uuidString).jsonl"
    defer { try? removeTree(record) }
    let program = "\(root)/.build/debug/Stage\(exercise.id.stage)Gate"
    guard fileKind(program) == .file else {
      throw FileProblem(program, "the build did not make it")
    }
    let child = Child(
      arguments: [
        program, "check", "\(exercise.id)", "--record", record, "--memory", "\(limits.memory)",
      ],
      environment: [
        "SEVEN_STAGES_ROOT": root,
        "SWIFT_BACKTRACE": "enable=yes,color=no,interactive=no,threads=crashed,images=none,"
          + "registers=none,sanitize=no,limit=64,output-to=stderr",
      ],
      timeLimit: limits.seconds)
    let result = try child.run()
    let events = fileKind(record) == .file ? try GateEvent.read(record) : []
    return GateRun(
      verdict: try verdict(on: exercise, result, events, knownIn: root),
      printed: printedLines(in: result.output))
  }

  /// What the end of a gate's process and its record mean; mistakes are those that the package at `folder` knows.
  func verdict(
    on exercise: CourseExercise, _ result: ChildResult, _ events: [GateEvent],
    knownIn folder: String
  ) throws -> Verdict {
    let progress = GateProgress(events)
    if result.exitCode == unwrittenExitCode, let id = unwrittenExercise(in: result.output) {
      return .notWritten(needs: id == exercise.id ? nil : id)
    }
    let failures = progress.failures
    let mistakes =
      failures.isEmpty
      ? [] : diagnose(progress.ended, among: try Misconception.read(of: exercise.id, in: folder))
    func stop(_ reason: String) -> Stop {
      Stop(
        reason: reason, check: progress.running,
        place: place(of: exercise, inBacktrace: result.output, root: root),
        failures: failures, mistakes: mistakes)
    }
    if result.ranTooLong {
      return .tooLong(stop("it ran longer than \(Format.duration(limits.seconds))"))
    }
    if let signal = result.signal {
      return .crashed(stop(crashReason(signal: signal, output: result.output)))
    }
    let names = exercise.listed.checks.map(\.name)
    guard progress.isFinished, progress.ended.map(\.name) == names, !names.isEmpty else {
      let last =
        result.output.split(whereSeparator: \.isNewline).last.map { "; its last words: \($0)" }
        ?? ""
      return .crashed(stop("the process ended before its checks were done\(last)"))
    }
    if failures.isEmpty { return .passed(checks: names.count) }
    return .wrong(WrongAnswer(failures: failures, checks: names.count, mistakes: mistakes))
  }

  /// Why a process that a signal ended may have come to that.
  func crashReason(signal: Int32, output: String) -> String {
    let message = fatalMessage(in: output)
    if let message, message.hasPrefix("failed to allocate") {
      return "it asked for more than the \(Format.count(limits.memory)) MB that it may take"
    }
    if let message { return message }
    return switch signal {
    case SIGSEGV, SIGBUS: "it touched memory that is not its own; endless recursion does that"
    case SIGKILL: "the system ended it, perhaps for want of memory"
    case SIGILL, SIGTRAP: "an index or number out of range, or another trap (signal \(signal))"
    default: "signal \(signal)"
    }
  }
}

/// What a gate's record tells.
private struct GateProgress {
  /// The checks that ended, in order.
  private(set) var ended: [CheckResult] = []
  /// The check that was running when the record ends.
  private(set) var running: RunningCheck?
  private(set) var isFinished = false

  init(_ events: [GateEvent]) {
    for event in events {
      switch event {
      case .started(let name, let why):
        running = RunningCheck(name: name, why: why)
      case .ended(let result):
        running = nil
        ended.append(result)
      case .finished(let count):
        isFinished = count == ended.count
      }
    }
  }

  /// The checks that did not hold, in order.
  var failures: [FailedCheck] {
    ended.compactMap { result in
      result.failure.map { FailedCheck(name: result.name, why: result.why, failure: $0) }
    }
  }
}
