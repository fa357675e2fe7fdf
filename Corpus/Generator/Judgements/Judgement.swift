// A labelled row: an instruction, a response to it, and the verdict that the response deserves.

import Storage
import StoryWorld

/// The verdict on a response, by the anchors of stage 7's rubric; each score is 0, 1 or 2.
public struct Scores: Hashable, Sendable {
  /// Whether it says what the reference says.
  public var correct: Int
  /// Whether it does all that was asked.
  public var complete: Int
  /// Whether it is whole, to the point, and in the right language.
  public var form: Int

  /// Collects the scores.
  public init(_ correct: Int, _ complete: Int, _ form: Int) {
    self.correct = correct
    self.complete = complete
    self.form = form
  }
}

/// How a right answer was spoilt.
public enum Corruption: String, CaseIterable, Sendable {
  /// It names another person, place, thing or number, or denies what is so.
  case wrongFact = "wrong fact"
  /// Of several things that were asked for, some are right.
  case partlyWrong = "partly wrong"
  /// Of two things that were asked for, it gives one.
  case incomplete
  /// It speaks of something else, or says nothing.
  case offTopic = "off topic"
  /// Nothing, or nothing but white space and dots.
  case empty
  /// It breaks off.
  case truncated
  /// It repeats itself or goes on after the answer.
  case rambling
  /// It is in the other language.
  case wrongLanguage = "wrong language"
  /// It speaks to the judge.
  case orders = "orders to the judge"
}

/// One row.
public struct Judgement: Equatable, Sendable {
  /// Tells it from all other rows.
  public var id: String
  /// What was asked.
  public let instruction: String
  /// The text that the instruction speaks about.
  public let input: String
  /// A right answer.
  public let reference: String
  /// The answer to judge.
  public let response: String
  /// The language that the answer should be in.
  public let language: Language
  /// What it deserves.
  public let scores: Scores
  /// How it was spoilt; nil for right answers.
  public let corruption: Corruption?
  /// The kind of task; nil for tasks of the instruction corpus, which has kinds of its own.
  public let family: Family?

  /// The question without its answers: no two splits share one.
  var question: String { "\(instruction)\n\(input)" }

  /// The row as a line of JSON.
  public var line: String {
    func text(_ string: String) -> JSON { .string(UTF8Text(string)) }
    var object: JSONObject = [
      "id": text(id), "instruction": text(instruction), "input": text(input),
      "reference": text(reference), "response": text(response),
      "language": text(language == .english ? "en" : "es"),
      "scores": [
        "correct": .integer(scores.correct), "complete": .integer(scores.complete),
        "form": .integer(scores.form),
      ],
    ]
    if let corruption { object["corruption"] = text(corruption.rawValue) }
    return String(decoding: JSON.object(object).bytes(), as: UTF8.self)
  }
}
