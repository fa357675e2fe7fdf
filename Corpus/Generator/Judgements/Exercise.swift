// A task with all its answers, right and wrong: what rows are made from.

import StoryWorld

/// The kinds of tasks.
public enum Family: String, CaseIterable, Sendable {
  // About what somebody did.
  case who, what, place, receiver, gift, reason
  // About several people or things.
  case order, list, sum, why, when
  // About words.
  case mood, plural, opposite, translation, past, exchange
}

/// How answers may be put, in one language; `{0}`, `{1}` … stand for the facts that were asked for.
struct Answers {
  /// Sentences that are right with the right facts and wrong with others; the first is the reference's.
  let frames: [String]
  /// Sentences that deny what is so when they hold the right facts.
  let denials: [String]
  /// The facts.
  let right: [String]
  /// Facts of which none is right.
  let wrong: [[String]]
  /// Facts of which some are right.
  let partly: [[String]]
  /// Right answers that no frame makes.
  var others: [String] = []
  /// What makes an answer that breaks off partly right; the right facts, if nil.
  var pieces: [String]?
  /// Whether answers stay in lower case where they are.
  var keepsCase = false

  /// The right answer as the reference puts it.
  var reference: String { text(frames[0], right) }

  /// A frame with facts in it, beginning with a capital letter.
  func text(_ frame: String, _ facts: [String]) -> String {
    var slots: [String: String] = [:]
    for (index, fact) in facts.enumerated() { slots["\(index)"] = fact }
    let filled = fill(frame, slots)
    return keepsCase ? filled : capitalized(filled)
  }
}

/// One task.
struct Exercise {
  /// Nil for tasks of the instruction corpus, which has kinds of its own.
  let family: Family?
  let language: Language
  let instruction: String
  let input: String
  let answers: Answers
  /// The same in the other language; nil where the language is what was asked for.
  let foreign: Answers?
  /// What was to be translated; nil for other tasks.
  let untranslated: String?
  /// An answer that gives less than was asked for; nil where that is no answer.
  let incomplete: String?
}

/// A template with its slots `{name}` filled; slots without a value stay for later.
func fill(_ template: String, _ slots: [String: String]) -> String {
  var result = ""
  var rest = template[...]
  while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
    result += rest[..<open]
    let name = String(rest[rest.index(after: open)..<close])
    result += slots[name] ?? "{\(name)}"
    rest = rest[rest.index(after: close)...]
  }
  return result + rest
}

/// The text with a capital letter where its words begin, be it behind a question mark.
func capitalized(_ text: String) -> String {
  guard let first = text.firstIndex(where: \.isLetter) else { return text }
  return text[..<first] + text[first].uppercased() + text[text.index(after: first)...]
}
