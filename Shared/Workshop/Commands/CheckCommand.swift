// `./course check`: builds a stage and says what is wrong with it.

import Console
import Exercises
import Foundation
import Gates
import Storage

let checkCommand = Command(
  name: "check", summary: "Build your code, run its checks, and say what is wrong.",
  positionals: [.optional("target", "a stage like 2 or an exercise like 2.3; else the next stage")],
  options: [
    .flag("watch", "check again after every change of a source, until Ctrl-C"),
    .integer("use-reference", "fill in what stage N lacks from the reference; recorded", in: 1...7)
      .repeated(),
    .number("seconds", "the time limit of an exercise's checks", default: 20, in: 1...3_600),
    .integer("memory", "megabytes that they may take", default: 2_048, in: 64...1 << 20),
  ],
  examples: [
    Example("check", "the stage you are at"),
    Example("check 2.3 --watch", "one exercise, at each save"),
    Example("check 3 --use-reference 2", "go on without having finished stage 2"),
  ],
  run: check)

/// Why a check ends with a failure.
struct NotPassed: Error, CustomStringConvertible {
  let description: String
}

private func check(_ arguments: Arguments) throws {
  Interruption.install()
  let root = try packageRoot()
  let terminal = arguments.terminal
  let limits = CheckLimits(
    seconds: arguments.number("seconds"), memory: arguments.integer("memory"))
  let run = CheckRun(
    root: root,
    checker: Checker(tools: GateTools(root: root, limits: limits), note: { terminal.note($0) }),
    target: try CheckTarget(arguments.textIfGiven("target")),
    filledIn: Set(arguments.texts("use-reference").compactMap { Int($0) }))
  try arguments.flag("watch") ? watch(run, arguments) : checkOnce(run, arguments)
}

/// Checks now and after every change of a source, until the user asks to stop.
private func watch(_ run: CheckRun, _ arguments: Arguments) throws {
  let terminal = arguments.terminal
  var times = try sourceTimes(run.root)
  while true {
    do {
      try checkOnce(run, arguments)
    } catch let problem as NotPassed {
      terminal.note(problem.description)
    } catch let error where !(error is Interrupted || error is UsageError) {
      terminal.warn(printable("\(error)"))
    }
    terminal.note("\nwaiting for a change; Ctrl-C ends")
    var newTimes = times
    while newTimes == times {
      if Interruption.isRequested { throw Interrupted("stopped watching") }
      usleep(200_000)
      newTimes = try sourceTimes(run.root)
    }
    let changed = Set(newTimes.keys).union(times.keys).filter { newTimes[$0] != times[$0] }
    terminal.note(printable("changed: \(changed.sorted().joined(separator: ", "))"))
    times = newTimes
  }
}

private func checkOnce(_ run: CheckRun, _ arguments: Arguments) throws {
  let result = try run.run()
  let report = CheckReport(result, root: run.root, terminal: arguments.terminal)
  if arguments.wantsJSON {
    arguments.terminal.print(String(decoding: result.json.bytes(.pretty), as: UTF8.self))
  } else {
    report.print()
  }
  for file in result.changedFiles {
    arguments.terminal.warn(
      printable("\(file) is changed outside of the exercises; grading will not see that"))
  }
  guard result.isPassed else { throw NotPassed(description: report.summary) }
  arguments.terminal.note(report.summary)
}

/// When each of the libraries' sources was last changed, in seconds and nanoseconds.
private func sourceTimes(_ root: String) throws -> [String: [Int]] {
  var times: [String: [Int]] = [:]
  for file in try librarySources(in: root) {
    var status = stat()
    // A file that is being replaced is missing for a moment.
    guard stat("\(root)/\(file)", &status) == 0 else { continue }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    times[file] = [time.tv_sec, time.tv_nsec]
  }
  return times
}

extension StageResult {
  /// The result for other programs.
  var json: JSON {
    let exercises = verdicts.map { exercise, verdict -> JSON in
      var object: JSONObject = [
        "id": .string(UTF8Text("\(exercise.id)")), "title": .string(UTF8Text(exercise.title)),
        "file": .string(UTF8Text(exercise.file)), "line": .integer(exercise.body.line + 1),
      ]
      for member in verdict.json.members { object[member.key] = member.value }
      return .object(object)
    }
    var object: JSONObject = [
      "stage": .integer(stage.number), "isPassed": .bool(isPassed),
      "seed": .integer(Int(defaultSeed)), "exercises": .array(exercises),
    ]
    if !otherErrors.isEmpty { object["otherErrors"] = .array(otherErrors.map(\.json)) }
    object["buildProblem"] = buildProblem.map { .string(UTF8Text($0)) }
    return .object(object)
  }
}
