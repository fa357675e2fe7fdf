// The program of a stage's gate: runs the checks of one exercise in a process of its own.

import Console
import Exercises
import Foundation
import Storage

extension Program {
  /// The gate of a stage as a program: `list`, `check` and `compare`.
  public static func gate(
    stage: Int, _ gates: [any AnyGate], comparisons: [Comparison] = []
  ) -> Program {
    Program(
      name: "Stage\(stage)Gate",
      summary:
        "The checks of stage \(stage); ./course check \(stage) runs each exercise's by itself.",
      version: "1",
      commands: [
        listCommand(stage: stage, gates), checkCommand(stage: stage, gates),
        compareCommand(comparisons),
      ])
  }

  private static func compareCommand(_ comparisons: [Comparison]) -> Command {
    Command(
      name: "compare", summary: "measure this package's code beside others that compute the same",
      positionals: [.required("exercise", "its number, such as 2.2")],
      options: [
        .number("seconds", "about how long", default: 0.5, in: 0...60),
        .path("record", "the file for what was measured").required(),
      ]
    ) { arguments in
      let name = arguments.text("exercise")
      let comparison = comparisons.first { "\($0.exercise)" == name }
      try ComparisonRecord.write(
        comparison?.measure(seconds: arguments.number("seconds")), to: arguments.text("record"))
    }
  }

  private static func listCommand(stage: Int, _ gates: [any AnyGate]) -> Command {
    Command(
      name: "list", summary: "show the exercises and their checks",
      options: [.flag("write", "also write them to the stage's exercises.json")]
    ) { arguments in
      if arguments.flag("write") {
        let path = try ListedExercise.path(stage: stage, in: try packageRoot())
        try ListedExercise.write(gates, to: path)
      }
      if arguments.wantsJSON {
        let list = JSON.array(gates.map { ListedExercise($0).json })
        arguments.terminal.print(String(decoding: list.bytes(.pretty), as: UTF8.self))
        return
      }
      for gate in gates {
        arguments.terminal.print("\(gate.exercise.id)  \(gate.exercise.title)")
        for check in gate.checkNames { arguments.terminal.print("      \(check.name)") }
      }
    }
  }

  private static func checkCommand(stage: Int, _ gates: [any AnyGate]) -> Command {
    Command(
      name: "check", summary: "run the checks of one exercise on this package's code",
      positionals: [.required("exercise", "its number, such as \(stage).2")],
      options: [
        .integer("seed", "the seed of the inputs", default: Int(defaultSeed), in: 0...Int.max),
        .integer("memory", "megabytes that the process may take", in: 64...1 << 20),
        .path("record", "a file that gets a JSON line when a check starts and ends"),
        .flag("sealed", "take a secret from the input, and print the record sealed with it"),
      ]
    ) { arguments in
      let name = arguments.text("exercise")
      guard let gate = gates.first(where: { "\($0.exercise.id)" == name }) else {
        let known = gates.map { "\($0.exercise.id)" }.joined(separator: ", ")
        throw UsageError("stage \(stage) has no exercise '\(name)'; it has \(known)")
      }
      try arguments.integerIfGiven("memory").map { try limitMemory(megabytes: $0) }
      // The secret must be gone from the input before anything that is judged can run.
      let record = try Record(arguments)
      let results = try runChecks(of: gate, seed: UInt64(arguments.integer("seed"))) {
        try record.append($0)
      }
      if case .none = record { try show(results, of: gate.exercise.id, arguments) }
      let failed = results.count { $0.failure != nil }
      if failed > 0 {
        throw GateError("\(failed) of \(results.count) checks of exercise \(name) failed")
      }
    }
  }

  private static func runChecks(
    of gate: any AnyGate, seed: UInt64, record: (GateEvent) throws -> Void
  ) throws -> [CheckResult] {
    var problem: (any Error)?
    func tell(_ event: GateEvent) {
      do { try record(event) } catch { problem = error }
    }
    let results = gate.runOwn(seed: seed, tell: tell)
    tell(.finished(checks: results.count))
    if let problem { throw problem }
    return results
  }

  private static func show(
    _ results: [CheckResult], of exercise: ExerciseID, _ arguments: Arguments
  ) throws {
    let terminal = arguments.terminal
    let known = try Misconception.read(of: exercise, in: packageRoot())
    for result in results {
      guard let failure = result.failure else {
        terminal.print(terminal.styled("passed", .green) + "  \(result.name)")
        continue
      }
      terminal.print(terminal.styled("wrong ", .red) + "  \(result.name)")
      terminal.print("        \(failure.what)")
      terminal.print("        expected \(failure.expected)")
      terminal.print("        found    \(failure.actual)")
      terminal.print("        why: \(result.why)")
    }
    for mistake in diagnose(results, among: known) {
      terminal.print("\n\(mistake.name): \(mistake.explanation)\nHint: \(mistake.hint)")
    }
  }
}

/// Where a run of checks is written down.
private enum Record {
  case none
  case file(AppendFile)
  case sealed(SealedOutput)

  init(_ arguments: Arguments) throws {
    if arguments.flag("sealed") {
      self = .sealed(SealedOutput(seal: RecordSeal(secret: try readStandardInput(limit: 1 << 10))))
    } else if let path = arguments.textIfGiven("record") {
      printLineByLine()
      self = .file(try AppendFile(path, startingWith: []))
    } else {
      self = .none
    }
  }

  func append(_ event: GateEvent) throws {
    switch self {
    case .none: break
    case .file(let file): try file.append(event.line)
    case .sealed(let output): try output.append(event)
    }
  }
}

/// Standard output as a sealed record.
private final class SealedOutput {
  private let seal: RecordSeal
  private var count = 0

  init(seal: RecordSeal) { self.seal = seal }

  func append(_ event: GateEvent) throws {
    try FileHandle.standardOutput.write(contentsOf: Data(seal.line(count, event)))
    count += 1
  }
}

/// Why a gate's program fails.
struct GateError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// Lets this process take no more memory than that; beyond it, allocations fail and the process ends.
private func limitMemory(megabytes: Int) throws {
  var limit = rlimit(
    rlim_cur: rlim_t(megabytes) << 20, rlim_max: rlim_t(megabytes) << 20)
  guard setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else {
    throw GateError("the limit of \(megabytes) MB of memory was refused")
  }
}
