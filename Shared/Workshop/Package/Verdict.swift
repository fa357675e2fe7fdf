// What can be said about an exercise after looking at it, building it and running its checks.

import Exercises
import Gates
import Storage

/// An error of the compiler in the package's sources.
struct Diagnostic: Equatable, Sendable {
  let place: SourcePlace
  let column: Int
  let message: String
}

/// A check that did not hold.
struct FailedCheck: Equatable, Sendable {
  let name: String
  let why: String
  let failure: CheckFailure
}

/// A check that did not end.
struct RunningCheck: Equatable, Sendable {
  let name: String
  let why: String
}

/// An end before all checks were done.
struct Stop: Equatable, Sendable {
  /// What happened: "Index out of range".
  let reason: String
  /// The check that was running, and why it matters.
  var check: RunningCheck?
  /// The line of a stage's library that was reached.
  var place: SourcePlace?
  /// The checks that had not held until then, in order.
  var failures: [FailedCheck] = []
  /// The known mistakes that explain these.
  var mistakes: [Misconception] = []
}

/// An answer that is not the right one.
struct WrongAnswer: Equatable, Sendable {
  /// The checks that did not hold, in order.
  let failures: [FailedCheck]
  /// How many checks there are.
  let checks: Int
  /// The known mistakes that explain it.
  let mistakes: [Misconception]
}

/// How an exercise stands.
enum Verdict: Equatable, Sendable {
  /// All checks hold.
  case passed(checks: Int)
  /// Nothing stands there, or it calls another exercise in which nothing stands.
  case notWritten(needs: ExerciseID?)
  /// The compiler has something to say about the body.
  case notCompiled([Diagnostic])
  /// It cannot be run, because something else does not compile.
  case heldUp
  /// The process ended by itself.
  case crashed(Stop)
  /// The process was ended after the time limit.
  case tooLong(Stop)
  /// A check does not hold.
  case wrong(WrongAnswer)

  var isPassed: Bool {
    if case .passed = self { true } else { false }
  }

  /// What is remembered of it; nil where nothing was run.
  var outcome: Outcome? {
    switch self {
    case .passed: .passed
    case .crashed: .crashed
    case .tooLong: .tooLong
    case .wrong: .wrong
    case .notWritten, .notCompiled, .heldUp: nil
    }
  }

  /// A word or two for lists.
  var word: String {
    switch self {
    case .notWritten(let needs?): "needs \(needs), which is not written"
    case .notWritten: "not written"
    case .notCompiled: "does not compile"
    case .heldUp: "waits: the stage does not compile"
    default: outcome?.rawValue ?? ""
    }
  }
}

/// How a run of an exercise's checks ended.
enum Outcome: String, Sendable {
  case passed
  case wrong
  case crashed
  case tooLong = "ran too long"
}

// MARK: JSON

extension Verdict {
  /// The verdict for other programs.
  var json: JSONObject {
    var object: JSONObject = ["verdict": .string(UTF8Text(name))]
    switch self {
    case .passed(let checks):
      object["checks"] = .integer(checks)
    case .notWritten(let needs):
      object["needs"] = needs.map { .string(UTF8Text("\($0)")) }
    case .notCompiled(let diagnostics):
      object["errors"] = .array(diagnostics.map(\.json))
    case .heldUp:
      break
    case .crashed(let stop), .tooLong(let stop):
      object["reason"] = .string(UTF8Text(stop.reason))
      object["check"] = stop.check.map { .string(UTF8Text($0.name)) }
      object["why"] = stop.check.map { .string(UTF8Text($0.why)) }
      object["place"] = stop.place.map { .string(UTF8Text("\($0)")) }
      object["failures"] = .array(stop.failures.map(\.json))
      object["mistakes"] = .array(stop.mistakes.map(\.told))
    case .wrong(let answer):
      object["checks"] = .integer(answer.checks)
      object["failures"] = .array(answer.failures.map(\.json))
      object["mistakes"] = .array(answer.mistakes.map(\.told))
    }
    return object
  }

  private var name: String {
    switch self {
    case .passed: "passed"
    case .notWritten: "notWritten"
    case .notCompiled: "notCompiled"
    case .heldUp: "heldUp"
    case .crashed: "crashed"
    case .tooLong: "tooLong"
    case .wrong: "wrong"
    }
  }
}

extension Diagnostic {
  var json: JSON {
    [
      "file": .string(UTF8Text(place.file)), "line": .integer(place.line),
      "column": .integer(column), "message": .string(UTF8Text(message)),
    ]
  }
}

extension Misconception {
  /// What a learner is told of it.
  fileprivate var told: JSON {
    [
      "name": .string(UTF8Text(name)), "explanation": .string(UTF8Text(explanation)),
      "hint": .string(UTF8Text(hint)),
    ]
  }
}

extension FailedCheck {
  fileprivate var json: JSON {
    [
      "check": .string(UTF8Text(name)), "why": .string(UTF8Text(why)),
      "what": .string(UTF8Text(failure.what)), "expected": .string(UTF8Text(failure.expected)),
      "actual": .string(UTF8Text(failure.actual)),
    ]
  }
}
