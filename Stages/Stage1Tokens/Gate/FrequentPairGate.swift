// Exercise 1.1: the pair that is merged next.

import Gates
import Tokens

typealias FrequentPairFunction = @Sendable (_ counts: [TokenPair: Int]) -> TokenPair?

let frequentPairGate = Gate<FrequentPairFunction>(
  Exercise(
    "1.1", "the pair to merge next",
    task: """
      Byte pair encoding learns its vocabulary by merging, again and again, the two neighbours that stand side by side \
      most often. countPairs has counted them; choose one. Several pairs often have the same count, and a dictionary \
      has another order in every run: so that training gives the same tokenizer each time, the smaller left token wins \
      among equals, and then the smaller right one.
      """,
    shapes: "counts by pair → the pair, or nil where there is none.",
    hints: [
      "Dictionaries have max(by:); it wants to know whether its first argument comes before its second.",
      "Tuples compare element by element: (count, left, right).",
      "A higher count is better but a smaller token is: compare (a's count, b's left, b's right) with the reverse.",
    ]),
  implementation: { mostFrequentPair($0) },
  checks: [
    .example(
      "the pair with the highest count",
      why: "Merging what is most frequent shortens the text most."
    ) { choose, probe in
      let others = (1...12).map { (TokenPair($0, 13 - $0), $0 % 5 + 2) }
      let counts = Dictionary(
        uniqueKeysWithValues: others + [(TokenPair(15, 16), 9), (TokenPair(20, 20), 1)])
      try probe.expect(
        shown(choose(counts)), equals: "(15, 16)",
        "the pair, where this one stands 9 times and each of 13 others at most 6 times")
      try probe.expect(
        shown(choose([TokenPair(3, 4): 1])), equals: "(3, 4)", "the only pair, which stands once")
    },
    .example(
      "no pair where there are none",
      why: "A text of single letters has no neighbours; training must end there."
    ) { choose, probe in
      try probe.expect(shown(choose([:])), equals: "none", "the pair of no counts")
    },
    .property(
      "among equals the smaller left token",
      why: "All runs, and all programs that train on one text, must choose alike."
    ) { choose, probe in
      // The right tokens fall while the left ones rise: slowly, faster than these, and below them; as text, 20 < 5.
      try expectChoices(probe, choose) { _ in
        (0..<8).map { TokenPair(100 + 100 * $0, 900 - $0) }
      }
      try expectChoices(probe, choose) { _ in [TokenPair(1, 9), TokenPair(2, 3)] }
      try expectChoices(probe, choose) { _ in
        (0..<8).map { TokenPair(300 + $0, 16_000_000 - 2_000_000 * $0) }
      }
      try expectChoices(probe, choose) { _ in
        (0..<8).map { TokenPair(1_000 + $0, 900 - 3 * $0) }
      }
      try expectChoices(probe, choose) { _ in [TokenPair(5, 9), TokenPair(20, 8)] }
    },
    .property(
      "among equals with the same left token the smaller right one",
      why: "The left token alone does not decide between 'th' and 'te'."
    ) { choose, probe in
      try expectChoices(probe, choose) { table in
        (0..<8).map { TokenPair(300 + table, 700 + $0) }
      }
    },
    .property(
      "ids are compared as numbers, not as text",
      why:
        "Files write the byte of a line end as Ċ, which comes after every letter; the byte is 10."
    ) { choose, probe in
      try expectChoices(probe, choose) { table in
        let (low, high) = (table % 32, 97 + table % 26)
        return [TokenPair(low, low), TokenPair(high, high)]
      }
    },
    .property(
      "the same counts in a larger table give the same pair",
      why:
        "The order in which a dictionary lists its keys changes with its size and from run to run."
    ) { choose, probe in
      let pairs = (0..<8).map { TokenPair(300 + $0 / 4, 500 + $0 % 4) }
      let choices = (4..<16).map { shown(choose(table(of: pairs, count: 5, size: 1 << $0))) }
      try probe.expect(
        Set(choices).count == 1, equals: true, "whether 12 tables of the same counts agree")
    },
  ])

/// Expects the first of several pairs that are equally frequent, in many tables of counts.
///
/// Only whether all were right is kept: a choice by the order of a dictionary differs from run to run.
private func expectChoices(
  _ probe: Probe, _ choose: FrequentPairFunction, _ pairs: (_ table: Int) -> [TokenPair]
) throws {
  let wrong = (0..<24).map { number in
    let equals = pairs(number)
    let counts = table(of: equals, count: 5, size: 1 << (2 + number % 8))
      .merging([TokenPair(1, 1): 4]) { first, _ in first }
    return (expected: shown(equals.first), actual: shown(choose(counts)), equals: equals)
  }.first { $0.expected != $0.actual }
  do {
    try probe.expect(wrong == nil, equals: true, "")
  } catch {
    let equals = (wrong?.equals ?? []).map { shown($0) }.joined(separator: " ")
    throw CheckFailure(
      what: "the choice among \(equals), all equally frequent", expected: wrong?.expected ?? "",
      actual: wrong?.actual ?? "")
  }
}

/// The same count for every pair, in a dictionary with room for `size` of them.
private func table(of pairs: [TokenPair], count: Int, size: Int) -> [TokenPair: Int] {
  var table: [TokenPair: Int] = [:]
  table.reserveCapacity(size)
  for pair in pairs { table[pair] = count }
  return table
}

private func shown(_ pair: TokenPair?) -> String {
  pair.map { "(\($0.left), \($0.right))" } ?? "none"
}
