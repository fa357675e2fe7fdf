// Two responses side by side, asked in both orders: a judge that prefers a place prefers nothing.

import Exercises

/// What a judge says about a pair when it is asked in both orders.
public struct PairResult: Equatable, Sendable {
  /// The answer with the first response shown first.
  public let inOrder: Preference
  /// The answer with the second response shown first.
  public let swapped: Preference

  /// Collects both answers.
  public init(inOrder: Preference, swapped: Preference) {
    self.inOrder = inOrder
    self.swapped = swapped
  }

  /// The winner, if both orders name the same response; a tie where they disagree.
  public var preference: Preference {
    // EXERCISE 7.4 — a winner in both orders
    switch (inOrder, swapped) {
    case (.undecided(let reason), _), (_, .undecided(let reason)): .undecided(reason)
    case (.first, .second): .first
    case (.second, .first): .second
    default: .tie
    }
    // END EXERCISE 7.4
  }

  /// Whether both orders gave an answer and named the same winner or none.
  public var isConsistent: Bool {
    switch (inOrder, swapped) {
    case (.first, .second), (.second, .first), (.tie, .tie): true
    default: false
    }
  }
}

/// Asks which of two responses to the same instruction is better, in both orders.
public func comparePair(
  _ first: Candidate, _ second: Candidate, judge: some Judge
) throws -> PairResult {
  PairResult(
    inOrder: try judge.preference(first: first, second: second),
    swapped: try judge.preference(first: second, second: first))
}
