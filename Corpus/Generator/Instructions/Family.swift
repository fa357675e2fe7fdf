// The kinds of tasks, and a task that was made.

import Instruction

/// The kinds of tasks.
public enum Family: String, CaseIterable, Sendable {
  // Questions about a short story.
  case who, `where`, what, colour, why
  case yesNo = "yes-no"
  case turn = "first-last"
  case order, count, sum
  // Commands.
  case list, sentiment, tense, plural, opposite
  case oppositeState = "opposite-state"
  case toSpanish = "translate-to-spanish"
  case toEnglish = "translate-to-english"
  case orderWords = "order-words"
  case copyChange = "copy-change"
  case `continue`

  /// Whether the task is a question, which the shared frames put in words.
  var isQuestion: Bool {
    switch self {
    case .who, .where, .what, .colour, .why, .yesNo, .turn, .order, .count, .sum: true
    default: false
    }
  }

  /// Rows for training; hard tasks get more.
  var share: Int {
    switch self {
    case .yesNo, .sum, .toSpanish, .toEnglish: 1_350
    case .tense, .orderWords, .order, .count: 1_050
    case .who, .where, .what, .turn, .list, .copyChange: 880
    case .colour, .why, .sentiment, .plural: 680
    case .opposite, .oppositeState, .continue: 460
    }
  }
}

/// A task before it has its wording: what fills the wording's slots, and the answer with its check.
struct Task {
  /// What stands for `{direct}`, `{clause}`, `{word}` … in the wordings of its family.
  let slots: [String: String]
  let input: String
  let output: String
  let check: Check
}

extension Task {
  /// A question, direct and as a clause.
  init(_ direct: String, _ clause: String, about input: String, _ output: String, _ check: Check) {
    self.init(
      slots: ["direct": direct, "clause": clause], input: input, output: output, check: check)
  }
}
