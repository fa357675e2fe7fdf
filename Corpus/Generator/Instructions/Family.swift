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
  case list, retell, match, pairs, sentiment, tense, plural, opposite
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

  /// Rows of each family in the test and in validation.
  static let testShare = 65
  static let validationShare = 26

  /// Rows for training; tasks in which clauses are to be told apart get more.
  var share: Int {
    switch self {
    case .match: 2_500
    case .pairs: 2_000
    case .who, .retell: 1_800
    case .where, .what, .yesNo: 1_500
    case .sum: 1_600
    case .why, .copyChange: 1_300
    case .colour, .turn: 1_100
    case .toSpanish, .toEnglish, .list: 1_000
    case .tense, .orderWords: 900
    case .order, .count, .continue: 700
    case .sentiment, .plural: 700
    case .oppositeState, .opposite: 500
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
  init(
    _ question: (direct: String, clause: String), about input: String, _ output: String,
    _ check: Check
  ) {
    self.init(
      slots: ["direct": question.direct, "clause": question.clause], input: input, output: output,
      check: check)
  }
}
