// Exercise 4.10: the draw.

import Foundation
import Gates
import Pretraining
import Tensors

typealias ChoiceFunction =
  @Sendable (_ sampler: Sampler, _ logits: [Float], _ random: inout SeededRandom) -> Int

let choiceGate = Gate<ChoiceFunction>(
  Exercise(
    "4.10", "draw the next token", needs: ["4.8", "4.9"],
    task: """
      At temperature 0 there is no chance: take the token with the best score, the first of equals, and draw nothing. \
      Above 0 take the shares at this temperature, and draw one of the tokens kept of them, each as often as its share \
      says. What was left out has none any more, so the kept shares no longer sum to 1: draw one number below their own \
      sum from the generator, and walk along them until it is used up. Where rounding leaves a rest, take the last one \
      that has a share.
      """,
    shapes: "one row of logits, a temperature of 0 or more, a generator → a token's id.",
    hints: [
      "bestToken, probabilities and kept are there. Do not divide by a temperature of 0.",
      "random.uniform() is at least 0 and below 1; times the sum it is below the sum.",
      """
      Subtract one share after the other; where the rest becomes negative, return that token's id. Kept tokens may \
      have a share of 0, the last one too.
      """,
    ]),
  implementation: { $0.choose($1, using: &$2) },
  checks: [
    .example(
      "temperature 0 takes the best token, the first of equals",
      why: "Without chance the same scores give the same token every time, and no draw is used up."
    ) { choose, probe in
      let rows: [[Float]] = [[1, 3, 2, 3], [-5, -7, -6], [4], [0, 0, 1e30]]
      let before = probe.random
      for _ in 1...10 {
        try probe.expect(
          rows.map { choose(.greedy, $0, &probe.random) }, equals: [1, 0, 0, 2],
          "the tokens of four rows")
      }
      try probe.expect(
        probe.random == before, equals: true, "whether the generator is where it was")
    },
    .property(
      "generators of one seed draw the same tokens",
      why: "A seed must write the same text again: all chance comes from the generator."
    ) { choose, probe in
      let logits = probe.noise([50]).values
      var (first, second) = (probe.random, probe.random)
      let tokens = (0..<40).map { _ in choose(Sampler(), logits, &first) }
      let again = (0..<40).map { _ in choose(Sampler(), logits, &second) }
      try probe.expect(tokens == again, equals: true, "whether 40 tokens come a second time")
    },
    .property(
      "tokens come as often as their probabilities say",
      why: "A token with 1/2 must come three times as often as one with 1/6."
    ) { choose, probe in
      let chances: [Float] = [1.0 / 2, 1.0 / 3, 1.0 / 6]
      try probe.expectShares(
        choose, Sampler(), of: chances, chances.map { Double($0) }, "without limits")
    },
    .property(
      "the temperature changes how often",
      why: """
        At 1/2 a token √5 times as likely as another comes 5 times as often, at 2 one 25 times as likely, at 1/1000 one \
        1.0016 times as likely.
        """
    ) { choose, probe in
      let (rare, often) = (1.0 / 6, 5.0 / 6)
      try probe.expectShares(
        choose, Sampler(temperature: 0.5), of: [1, 2.236068], [rare, often], "at temperature 1/2")
      try probe.expectShares(
        choose, Sampler(temperature: 2), of: [25, 1], [often, rare], "at temperature 2")
      try probe.expectShares(
        choose, Sampler(temperature: 0.001), of: [1, 1.0016107], [rare, often],
        "at temperature 1/1000")
    },
    .property(
      "what is left out never comes, and the kept tokens share what it had",
      why: "A kept token with 0.36 comes twice as often as one with 0.18, and no other comes."
    ) { choose, probe in
      let chances: [Float] = [0.15, 0.36, 0.15, 0.18, 0.16]
      let shares = [0, 2.0 / 3, 0, 1.0 / 3, 0]
      try probe.expectShares(choose, Sampler(topK: 2), of: chances, shares, "with top-k 2")
      try probe.expectShares(choose, Sampler(topP: 0.5), of: chances, shares, "with top-p 0.5")
    },
    .example(
      "top-p sees the shares at the temperature",
      why: "At 1/2 shares of 0.5, 0.3 and 0.2 are 0.66, 0.24 and 0.11: the best alone reaches 0.6."
    ) { choose, probe in
      try probe.expectShares(
        choose, Sampler(temperature: 0.5, topP: 0.6), of: [0.5, 0.3, 0.2], [1, 0, 0],
        "with top-p 0.6 at temperature 1/2")
    },
    .property(
      "the smallest and the largest draw take tokens with a share",
      why: "A share of 0 is never drawn, and rounding may leave a rest behind the last kept token."
    ) { choose, probe in
      // The next number of this state is 0.
      var smallest = SeededRandom(seed: 0 &- 0x9e37_79b9_7f4a_7c15)
      try probe.expect(
        choose(Sampler(), [-500, 0, -500], &smallest), equals: 1, "the only token with a share")
      for _ in 1...100 {
        let logits = [-9] + probe.noise([30]).values + [-9]
        // The next number of this state is 1 - 2⁻²⁴, the largest that uniform() gives.
        var largest = SeededRandom(seed: 0x3162_8af6_7b21_31ab)
        let token = choose(Sampler(topK: 30), logits, &largest)
        try probe.expect((1...30).contains(token), equals: true, "whether one of 1 to 30 comes")
      }
      for _ in 1...100 {
        var largest = SeededRandom(seed: 0x3162_8af6_7b21_31ab)
        let token = choose(Sampler(), probe.noise([30]).values + [-1_000], &largest)
        try probe.expect(token < 30, equals: true, "whether a token with a share comes")
      }
    },
  ])

extension Probe {
  /// Expects how often each token comes in 900 draws, to the nearest sixth of all.
  ///
  /// A share of 900 draws deviates by 0.017, so a right sampler is not 1/12 away. Even draws among two or three tokens
  /// are far from a border, too, so that they are recognised.
  fileprivate func expectShares(
    _ choose: ChoiceFunction, _ sampler: Sampler, of probabilities: [Float], _ shares: [Double],
    _ what: String
  ) throws {
    var counts = [Int](repeating: 0, count: probabilities.count)
    let logits = probabilities.map { log($0) }
    for _ in 0..<900 {
      let token = choose(sampler, logits, &random)
      guard counts.indices.contains(token) else {
        return try expect(token, equals: 0, "the token, one of \(counts.count),")
      }
      counts[token] += 1
    }
    try expect(
      counts.map { (Double($0) / 150).rounded() / 6 }, near: shares,
      "the shares of the tokens in 900 draws \(what), to the nearest sixth")
  }
}
