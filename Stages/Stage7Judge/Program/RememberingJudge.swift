// A judge that is not asked twice: so `compare` and `probe` go on where they were stopped.

import Console
import Judging
import Storage

let answersOption = Option.path(
  "answers", "where answers are kept; those that are there are not asked for again",
  default: "answers.jsonl")

/// Keeps the answers of a judge in a file and asks only for what is not there.
///
/// Between two answers it stops if the user wants that.
struct RememberingJudge: Judge {
  let judge: any Judge
  private let answers: AnswerFile

  /// Opens the file that `--answers` names, or begins it.
  init(_ judge: any Judge, _ arguments: Arguments) throws {
    Interruption.install()
    self.judge = judge
    answers = try AnswerFile(arguments.text("answers"))
  }

  var name: String { judge.name }
  var rubric: Rubric { judge.rubric }

  func verdict(on candidate: Candidate) throws -> Verdict {
    let key = answerKey("verdict", judge: name, candidates: [candidate])
    if let known = answers[key] { return try Verdict(known, rubric: rubric) }
    try stopIfRequested()
    let verdict = try judge.verdict(on: candidate)
    try answers.add(verdict.json, for: key)
    return verdict
  }

  func preference(first: Candidate, second: Candidate) throws -> Preference {
    let key = answerKey("preference", judge: name, candidates: [first, second])
    if let known = answers[key] { return try Preference(known) }
    try stopIfRequested()
    let preference = try judge.preference(first: first, second: second)
    try answers.add(preference.json, for: key)
    return preference
  }

  private func stopIfRequested() throws {
    if Interruption.isRequested {
      throw Interrupted("all answers so far are saved; go on with the same command")
    }
  }
}

extension Preference {
  /// `"first"`, `"second"`, `"tie"` or `{"undecided": "why"}`.
  fileprivate var json: JSON {
    switch self {
    case .first: "first"
    case .second: "second"
    case .tie: "tie"
    case .undecided(let reason): ["undecided": .string(UTF8Text(reason))]
    }
  }

  /// Reads what ``json`` wrote.
  fileprivate init(_ stored: LocatedJSON) throws {
    switch stored.value {
    case .string("first"): self = .first
    case .string("second"): self = .second
    case .string("tie"): self = .tie
    default: self = .undecided(try stored["undecided"].string())
    }
  }
}
