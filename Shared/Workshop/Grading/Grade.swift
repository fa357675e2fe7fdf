// What grading found, in the form that is kept in a file for each workspace and read again for the reports.

import Exercises
import Storage

/// How an exercise of a workspace was judged.
enum Mark: String, CaseIterable, Sendable {
  case passed, wrong, crashed, tooLong, notCompiled, notWritten, rejected

  /// For tables.
  var word: String {
    switch self {
    case .passed: "passed"
    case .wrong: "wrong"
    case .crashed: "crashed"
    case .tooLong: "ran too long"
    case .notCompiled: "does not compile"
    case .notWritten: "not written"
    case .rejected: "not accepted"
    }
  }

  /// For tables with many columns.
  var sign: String {
    switch self {
    case .passed: "✓"
    case .wrong: "✗"
    case .crashed: "!"
    case .tooLong: "∞"
    case .notCompiled: "?"
    case .notWritten: "·"
    case .rejected: "–"
    }
  }
}

/// What is kept of one exercise.
struct Grade: Equatable, Sendable {
  let id: ExerciseID
  let mark: Mark
  /// The first thing that is wrong, in a sentence; empty where nothing is.
  var detail = ""
  /// The known mistakes' names.
  var mistakes: [String] = []
  /// Lines that hold more than a comment.
  var lines = 0
  /// Seconds that the checks ran.
  var seconds = 0.0
  /// Whether the body is the reference's, sign for sign apart from layout and comments.
  var isReference = false
  /// Checks that passed with other values than the reference gives.
  var oddChecks: [String] = []
  var hints = 0
  /// Whether the solution was shown or filled in before this one passed.
  var isGivenUp = false
  /// Hashes of pieces of the code, by which solutions are compared.
  var prints: [UInt64] = []
}

/// What is kept of one workspace.
struct GradedWorkspace: Equatable, Sendable {
  /// What the reports call the learner.
  let name: String
  /// The workspace's folder, as it was given.
  let folder: String
  /// A digest of everything that the grades depend on.
  let key: String
  let grades: [Grade]
  /// Seconds that grading took.
  let seconds: Double

  /// How many exercises are passed.
  var passed: Int { grades.count { $0.mark == .passed } }
  /// How many exercises something was handed in for.
  var written: Int { grades.count { $0.mark != .notWritten } }
}

extension Grade {
  /// Keeps what a verdict says.
  init(_ id: ExerciseID, _ verdict: Verdict) {
    switch verdict {
    case .passed: self.init(id: id, mark: .passed)
    case .notWritten(let needs):
      self.init(
        id: id, mark: .notWritten,
        detail: needs.map { "it needs \($0), which is not written" } ?? "")
    case .notCompiled(let errors):
      self.init(
        id: id, mark: .notCompiled,
        detail: errors.first.map { "line \($0.place.line) of \($0.place.file): \($0.message)" }
          ?? "")
    case .heldUp: self.init(id: id, mark: .notCompiled, detail: verdict.word)
    case .crashed(let stop): self.init(id: id, mark: .crashed, stop)
    case .tooLong(let stop): self.init(id: id, mark: .tooLong, stop)
    case .wrong(let answer):
      let first = answer.failures.first.map {
        "\($0.name): \($0.failure.what) is \($0.failure.actual), expected \($0.failure.expected)"
      }
      self.init(
        id: id, mark: .wrong, detail: first ?? "", mistakes: answer.mistakes.map(\.name))
    }
    detail = shortened(detail)
  }

  private init(id: ExerciseID, mark: Mark, _ stop: Stop) {
    let check = stop.check.map { ", in the check '\($0.name)'" } ?? ""
    self.init(
      id: id, mark: mark, detail: stop.reason + check, mistakes: stop.mistakes.map(\.name))
  }
}

extension [String] {
  /// Known mistakes by name, at least one, as a sentence without its full stop.
  var asMistakes: String {
    (count == 1 ? "A known mistake: " : "Known mistakes: ") + joined(separator: "; ")
  }
}

// MARK: JSON

extension GradedWorkspace {
  var json: JSON {
    [
      "learner": .string(UTF8Text(name)), "folder": .string(UTF8Text(folder)),
      "key": .string(UTF8Text(key)), "passed": .integer(passed), "written": .integer(written),
      "seconds": .double(seconds), "exercises": .array(grades.map(\.json)),
    ]
  }

  /// Reads what was kept.
  init(contentsOf path: String) throws {
    let json = try LocatedJSON(contentsOf: path, limit: 1 << 24)
    self.init(
      name: try json["learner"].string(), folder: try json["folder"].string(),
      key: try json["key"].string(), grades: try json["exercises"].array().map { try Grade($0) },
      seconds: try json["seconds"].number())
  }
}

extension Grade {
  fileprivate var json: JSON {
    func text(_ string: String) -> JSON { .string(UTF8Text(string)) }
    return [
      "exercise": text("\(id)"), "verdict": text(mark.rawValue), "detail": text(detail),
      "mistakes": .array(mistakes.map(text)), "lines": .integer(lines),
      "seconds": .double(seconds), "isReference": .bool(isReference),
      "oddChecks": .array(oddChecks.map(text)), "hints": .integer(hints),
      "isGivenUp": .bool(isGivenUp),
      "prints": .array(prints.map { text(String($0, radix: 16)) }),
    ]
  }

  fileprivate init(_ json: LocatedJSON) throws {
    guard let id = ExerciseID(try json["exercise"].string()),
      let mark = Mark(rawValue: try json["verdict"].string())
    else { throw json.problem(expected: "an exercise with a verdict") }
    self.init(
      id: id, mark: mark, detail: try json["detail"].string(),
      mistakes: try json["mistakes"].array().map { try $0.string() },
      lines: try json["lines"].integer(in: 0...Int.max), seconds: try json["seconds"].number(),
      isReference: try json["isReference"].bool(),
      oddChecks: try json["oddChecks"].array().map { try $0.string() },
      hints: try json["hints"].integer(in: 0...Int.max), isGivenUp: try json["isGivenUp"].bool(),
      prints: try json["prints"].array().map { print in
        guard let value = UInt64(try print.string(), radix: 16) else {
          throw print.problem(expected: "a hexadecimal number")
        }
        return value
      })
  }
}
