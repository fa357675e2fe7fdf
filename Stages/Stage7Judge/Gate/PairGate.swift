// Exercise 7.4: what two answers about one pair mean.

import Gates
import Judging

typealias PairFunction = @Sendable (_ inOrder: Preference, _ swapped: Preference) -> Preference

let pairGate = Gate<PairFunction>(
  Exercise(
    "7.4", "a winner in both orders",
    task: """
      Judges like places: many prefer whatever is shown first. So every pair is shown twice, the second time with the \
      responses exchanged, where "first" means the other response. Only a response that wins in both orders is the \
      winner. If the orders name different responses, or one of them names none, it is a tie: the judge saw no \
      difference that outweighs its liking for a place. Without an answer in one order nothing is decided: \
      pass on the reason unchanged; if both lack an answer, either one.
      """,
    shapes:
      "the answer in order, and the one with the responses exchanged → a preference about the pair in order.",
    hints: [
      "Shown the other way round, the first response stands second: it wins both with (.first, .second).",
      "switch over both at once; a case may hold two patterns that bind the same name: .undecided(let reason).",
    ]),
  implementation: { PairResult(inOrder: $0, swapped: $1).preference },
  checks: [
    .example(
      "who wins in both places is the winner",
      why: "In the second question the first response stands second."
    ) { preference, probe in
      try probe.expect(
        shown(preference(.first, .second)), equals: "first", "the winner of first and then second")
      try probe.expect(
        shown(preference(.second, .first)), equals: "second", "the winner of second and then first")
    },
    .property(
      "a judge that likes a place, or sees a difference only once, prefers nothing",
      why: "Half a win is no win: it is what a liking for a place looks like."
    ) { preference, probe in
      let answers: [Preference] = [.first, .second, .tie]
      for one in answers {
        for other in answers where Set([shown(one), shown(other)]) != ["first", "second"] {
          try probe.expect(
            shown(preference(one, other)), equals: "tie",
            "the preference after \(shown(one)) and, exchanged, \(shown(other))")
        }
      }
    },
    .property(
      "exchanging the responses exchanges the winner",
      why: "Which of two systems is called the first must not matter."
    ) { preference, probe in
      let answers: [Preference] = [.first, .second, .tie, .undecided(probe.word())]
      for one in answers {
        for other in answers {
          let (result, exchanged) = (preference(one, other), preference(other, one))
          try probe.expect(
            shown(exchanged), equals: mirrored(result),
            "(\(shown(one)), \(shown(other))) gave \(shown(result)); exchanged,"
              + " (\(shown(other)), \(shown(one)))")
        }
      }
    },
    .property(
      "without an answer in one order nothing is decided, and the reason stays",
      why:
        "A tie is an answer; a judge that failed gave none, and only its reason, as it stands, says what to mend."
    ) { preference, probe in
      let (reason, other) = (probe.word(), probe.word())
      let none = Preference.undecided(reason)
      for answer in [.first, .second, .tie] as [Preference] {
        try probe.expect(
          described(preference(none, answer), reasons: [reason]),
          equals: "undecided, its reason kept",
          "the preference after no answer and \(shown(answer))")
        try probe.expect(
          described(preference(answer, none), reasons: [reason]),
          equals: "undecided, its reason kept",
          "the preference after \(shown(answer)) and no answer")
      }
      try probe.expect(
        described(preference(none, .undecided(other)), reasons: [reason, other]),
        equals: "undecided, its reason kept", "the preference after no answer in either order")
    },
  ])

/// A preference in words, with whether it has one of these reasons.
private func described(_ preference: Preference, reasons: [String]) -> String {
  guard case .undecided(let found) = preference else { return shown(preference) }
  if reasons.contains(found) { return "undecided, its reason kept" }
  let isInside = reasons.contains { found.contains($0) }
  return "undecided, its reason \(isInside ? "changed" : "lost")"
}

/// A preference in a word, without a reason.
private func shown(_ preference: Preference) -> String {
  switch preference {
  case .first: "first"
  case .second: "second"
  case .tie: "tie"
  case .undecided: "undecided"
  }
}

/// The word for the same preference about the exchanged pair.
private func mirrored(_ preference: Preference) -> String {
  switch preference {
  case .first: "second"
  case .second: "first"
  default: shown(preference)
  }
}
