// Preferences that a liking for a place decides.

import Gates
import Judging

@testable import Stage7Gate

/// The preference of the other response.
private func mirrored(_ preference: Preference) -> Preference {
  switch preference {
  case .first: .second
  case .second: .first
  default: preference
  }
}

/// A combination of two answers about the same response order; what is undecided stays so.
private func combined(
  _ inOrder: Preference, _ swapped: Preference,
  _ decide: (_ inOrder: Preference, _ turned: Preference) -> Preference
) -> Preference {
  switch (inOrder, swapped) {
  case (.undecided, _): inOrder
  case (_, .undecided): swapped
  default: decide(inOrder, mirrored(swapped))
  }
}

/// What the right solution says.
private func right(_ inOrder: Preference, _ swapped: Preference) -> Preference {
  combined(inOrder, swapped) { $0 == $1 ? $0 : .tie }
}

let pairMistakes: [Mistake<PairFunction>] = [
  Mistake(
    "one order only",
    explanation:
      "A judge that always prefers the first place makes the first system win everything.",
    hint: "Both answers count."
  ) { inOrder, _ in inOrder },
  Mistake(
    "only the exchanged order",
    explanation: "The other answer is thrown away, and the liking for a place decides.",
    hint: "Both answers count."
  ) { _, swapped in mirrored(swapped) },
  Mistake(
    "the second answer not turned round",
    explanation:
      "In the second question \"first\" is the other response: two firsts are a contradiction, not a win.",
    hint: "The first response wins with (.first, .second)."
  ) { inOrder, swapped in combined(inOrder, mirrored(swapped)) { $0 == $1 ? $0 : .tie } },
  Mistake(
    "the answers compared as they are",
    explanation:
      "Two firsts are a liking for a place, taken here for a win; and no answer beside one becomes a tie.",
    hint: "In the second question \"first\" is the other response; and look for .undecided first."
  ) { $0 == $1 ? $0 : .tie },
  Mistake(
    "the winner and the loser exchanged",
    explanation: "The answers are turned round once too often.",
    hint: "The first response wins with (.first, .second)."
  ) { mirrored(right($0, $1)) },
  Mistake(
    "half a win counts",
    explanation:
      "One order says first, the other a tie: taken as a win, a liking for a place wins.",
    hint: "Only a win in both orders is one."
  ) { combined($0, $1) { $0 == $1 ? $0 : $0 == .tie ? $1 : $1 == .tie ? $0 : .tie } },
  Mistake(
    "a contradiction goes to the first",
    explanation:
      "Averaged and rounded, or decided by who was asked first: the first system gains by its place.",
    hint: "Orders that name different responses make a tie."
  ) { combined($0, $1) { $0 == $1 ? $0 : .first } },
  Mistake(
    "a contradiction undecided",
    explanation:
      "The judge did answer, and saw no difference; dropping such pairs leaves only the clear ones.",
    hint: "Orders that name different responses make a tie."
  ) { combined($0, $1) { $0 == $1 ? $0 : .undecided("the orders disagree") } },
  Mistake(
    "no answer taken for a tie",
    explanation: "A judge that fails makes all systems look alike.",
    hint: ".undecided stays .undecided."
  ) { inOrder, swapped in
    if case .undecided = right(inOrder, swapped) { return .tie }
    return right(inOrder, swapped)
  },
  Mistake(
    "one answer is enough",
    explanation: "Where one order got no answer, the other decides alone.",
    hint: "Without an answer in one order nothing is decided."
  ) { inOrder, swapped in
    switch (inOrder, swapped) {
    case (.undecided, .undecided): inOrder
    case (.undecided, _): mirrored(swapped)
    case (_, .undecided): inOrder
    default: right(inOrder, swapped)
    }
  },
  Mistake(
    "only the first answer may be missing",
    explanation: "A second question without an answer is taken for a tie.",
    hint: "A pattern for each side: (.undecided(let reason), _), (_, .undecided(let reason))."
  ) { inOrder, swapped in
    if case .undecided = swapped, inOrder == .first || inOrder == .second || inOrder == .tie {
      return .tie
    }
    return right(inOrder, swapped)
  },
  Mistake(
    "the first answer where the second is missing",
    explanation: "A judge that failed in the other order did not confirm it.",
    hint: "Pass on the reason of whichever has one: (_, .undecided(let reason))."
  ) { inOrder, swapped in
    if case .undecided = swapped { return inOrder }
    return right(inOrder, swapped)
  },
  Mistake(
    "two failures taken for a tie",
    explanation: "A tie is an answer; a judge that failed twice gave none.",
    hint: "Look for .undecided before you compare the answers with each other."
  ) { inOrder, swapped in
    if case (.undecided, .undecided) = (inOrder, swapped) { return .tie }
    return right(inOrder, swapped)
  },
  Mistake(
    "a tie unless the answers differ",
    explanation:
      "Of two different answers the first is taken: one win, or none beside a failure, is enough.",
    hint: "Only (.first, .second) and (.second, .first) are wins."
  ) { $0 == $1 ? .tie : $0 },
  Mistake(
    "the first answer, unless both are the same",
    explanation: "After first and tie the first wins, though the other order saw no difference.",
    hint: "Only (.first, .second) and (.second, .first) are wins."
  ) { inOrder, swapped in
    combined(inOrder, swapped) { first, _ in first == swapped ? .tie : first }
  },
  Mistake(
    "the reason changed",
    explanation: "Words before or behind it make another reason of it, which no count finds again.",
    hint: "Bind it and pass it on as it is: .undecided(let reason)."
  ) { inOrder, swapped in
    if case .undecided(let reason) = right(inOrder, swapped) {
      return .undecided("no answer: " + reason)
    }
    return right(inOrder, swapped)
  },
  Mistake(
    "the reason lost",
    explanation: "Nobody can find out any more why there is no answer.",
    hint: "Bind it: .undecided(let reason)."
  ) { inOrder, swapped in
    if case .undecided = right(inOrder, swapped) { return .undecided("") }
    return right(inOrder, swapped)
  },
]
