// Exercises 4.8 to 4.10: temperature, top-k and top-p, and the draw.

import Foundation
import Gates
import Pretraining
import Tensors

let temperatureGate = Gate<@Sendable (_ logits: [Float], _ temperature: Float) -> [Float]>(
  Exercise(
    "4.8", "temperature",
    task: """
      Scores become shares by the softmax; divided by a temperature first, their differences shrink (above 1: bolder \
      texts) or grow (below 1: safer ones). Subtract the best score before dividing: then no temperature above 0 is too \
      small, and the nearer it is to 0, the nearer the best token's share is to 1.
      """,
    shapes: "one row of logits, a temperature above 0 → as many shares, which sum to 1.",
    hints: [
      "(score - best) / temperature is 0 for the best score and negative for the others.",
      "softmax(Tensor(scores, shape: [scores.count])).values, in withoutGradients { }.",
    ]),
  implementation: { probabilities($0, temperature: $1) },
  checks: [
    .example(
      "a share three times as large at temperature 1 is nine times as large at 1/2",
      why: "e^(ln 3 / 0.5) is 3 squared; at temperature 2 it is the root of 9."
    ) { shares, probe in
      try probe.expect(
        shares([0, 1.0986123], 1), near: [0.25, 0.75] as [Float], "the shares at 1")
      try probe.expect(
        shares([1.0986123, 0], 0.5), near: [0.9, 0.1] as [Float], "the shares at 1/2")
      try probe.expect(
        shares([2.1972246, 0], 2), near: [0.75, 0.25] as [Float], "the shares at 2")
    },
    .property(
      "the shares agree with a plain loop",
      why: "They are what the model believes; everything that follows chooses among them."
    ) { shares, probe in
      for temperature in [0.3, 1, 1.7] as [Float] {
        let logits = (probe.noise([7]) * 3).values
        let powers = logits.map { exp(Double($0) / Double(temperature)) }
        let total = powers.reduce(0, +)
        try probe.expect(
          shares(logits, temperature), near: powers.map { Float($0 / total) },
          "the shares at temperature \(temperature)")
      }
    },
    .property(
      "a temperature near 0 gives everything to the best token",
      why: """
        Temperatures down to 1e-38 are above 0 and allowed: a score divided by so little, or e to it, overflows unless \
        the score is at most 0.
        """
    ) { shares, probe in
      let logits = probe.noise([5]).values.map { abs($0) + 1 } + [9]
      for temperature in [1e-6, 1e-30, 1e-38] as [Float] {
        try probe.expect(
          shares(logits, temperature), near: [0, 0, 0, 0, 0, 1] as [Float],
          "the shares at temperature \(temperature)")
      }
    },
    .example(
      "scores of 1000 do not overflow",
      why: "e^1000 is infinity in 32 bits."
    ) { shares, probe in
      try probe.expect(
        shares([1_000, 1_001.0986], 1), near: [0.25, 0.75] as [Float], tolerance: 1e-3, "the shares"
      )
    },
  ])

/// The tokens that may be chosen and their probabilities, in one order.
struct KeptTokens: Sendable {
  let tokens: [Int]
  let probabilities: [Float]
}

let keptGate = Gate<@Sendable (_ sampler: Sampler, _ probabilities: [Float]) -> KeptTokens>(
  Exercise(
    "4.9", "top-k and top-p: leave out the unlikely",
    task: """
      Thousands of tokens with a share of almost nothing together have a large one, and each of them spoils a text. \
      Top-k keeps the topK best. Top-p keeps the fewest best whose probabilities together reach topP: few where the model \
      is sure, many where it is not; a topP of 1 leaves nothing out. With both, a token must pass both; the \
      probabilities stay what the model gave. The best token always stays. Of equally likely tokens the one with the \
      smaller id comes first.
      """,
    shapes: """
      one row of probabilities → pairs of token and probability, best first (in any order where nothing is left out).
      """,
    hints: [
      "enumerated() joins ids and probabilities; sort by probability, falling, then by id, rising.",
      "prefix(topK ?? all) is top-k. For a topP below 1 add up probabilities until the sum is at least topP.",
      "The token that makes the sum reach topP belongs to the kept ones.",
    ]),
  implementation: {
    let kept = $0.kept($1)
    return KeptTokens(tokens: kept.map(\.token), probabilities: kept.map(\.probability))
  },
  checks: [
    .example(
      "the two best of four",
      why: "Two, not one and not three; and with the probabilities that they had."
    ) { kept, probe in
      let found = kept(Sampler(topK: 2), [0.1, 0.4, 0.3, 0.2])
      try probe.expect(found.tokens, equals: [1, 2], "the tokens")
      try probe.expect(found.probabilities, near: [0.4, 0.3] as [Float], "their probabilities")
    },
    .example(
      "the fewest that together reach 0.6",
      why: "0.4 is too little, 0.4 + 0.3 is enough; for 0.35 the best alone is."
    ) { kept, probe in
      let chances: [Float] = [0.1, 0.4, 0.3, 0.2]
      try probe.expect(
        kept(Sampler(topP: 0.6), chances).tokens, equals: [1, 2], "the tokens for 0.6")
      try probe.expect(
        kept(Sampler(topP: 0.35), chances).tokens, equals: [1], "the tokens for 0.35")
    },
    .example(
      "of equals the smaller id comes first",
      why: "Otherwise the same seed could write another text tomorrow."
    ) { kept, probe in
      try probe.expect(
        kept(Sampler(topK: 3), [0.2, 0.3, 0.3, 0.2]).tokens, equals: [1, 2, 0], "the tokens")
    },
    .example(
      "both limits, with the model's own probabilities",
      why: "0.4 + 0.3 does not reach 0.75, although it is more than that of what top-k left."
    ) { kept, probe in
      let found = kept(Sampler(topK: 3, topP: 0.75), [0.4, 0.3, 0.2, 0.1])
      try probe.expect(found.tokens, equals: [0, 1, 2], "the tokens")
      try probe.expect(
        found.probabilities, near: [0.4, 0.3, 0.2] as [Float], "their probabilities")
    },
    .example(
      "a topP of 1 keeps even what is too small to change the sum",
      why: "1 + 0.000000001 is 1 in 32 bits: a sum may reach 1 while tokens are left."
    ) { kept, probe in
      let chances: [Float] = [1, 1e-9, 1e-9]
      try probe.expect(
        kept(Sampler(topK: 2), chances).tokens, equals: [0, 1], "the tokens for k = 2 and p = 1")
      try probe.expect(
        kept(Sampler(), chances).tokens.sorted(), equals: [0, 1, 2], "the tokens without limits")
    },
    .property(
      "a token stays where fewer than k are better and those have less than p together",
      why: "This is the definition, for any number of tokens and any limits."
    ) { kept, probe in
      for (topK, topP) in [(3, 1), (nil, 0.5), (4, 0.8), (nil, 0.95), (1, 0.9)] as [(Int?, Float)] {
        let chances = softmax(probe.noise([9]) * 2).values
        let expected = chances.indices.sorted { chances[$0] > chances[$1] }.filter { token in
          let better = chances.filter { $0 > chances[token] }
          return better.count < topK ?? 9 && better.reduce(0, +) < topP
        }
        try probe.expect(
          kept(Sampler(topK: topK, topP: topP), chances).tokens, equals: expected,
          "the tokens for k = \(topK.map { "\($0)" } ?? "all") and p = \(topP)")
      }
    },
    .property(
      "without limits all stay, and with the narrowest one the best does",
      why: "Something must always be left to choose."
    ) { kept, probe in
      let chances = softmax(probe.noise([6])).values
      let best = chances.indices.max { chances[$0] < chances[$1] } ?? 0
      try probe.expect(
        kept(Sampler(), chances).tokens.sorted(), equals: [0, 1, 2, 3, 4, 5],
        "the tokens without limits")
      try probe.expect(
        kept(Sampler(topP: 1e-6), chances).tokens, equals: [best], "the tokens for p = 0.000001")
    },
  ])

typealias ChoiceFunction =
  @Sendable (_ sampler: Sampler, _ logits: [Float], _ random: inout SeededRandom) -> Int

let choiceGate = Gate<ChoiceFunction>(
  Exercise(
    "4.10", "draw the next token", needs: ["4.8", "4.9"],
    task: """
      At temperature 0 there is no chance: take the token with the best score, the first of equals. Above 0 draw one of \
      the kept tokens, each as often as its probability says. What was left out has no share any more, so the kept \
      tokens' probabilities no longer sum to 1: draw a number below their own sum, and walk along them until it is used \
      up.
      """,
    shapes: "one row of logits, a temperature of 0 or more, a generator → a token's id.",
    hints: [
      "bestToken, probabilities and kept are there. Do not divide by a temperature of 0.",
      "random.uniform() is at least 0 and below 1; times the sum it is below the sum.",
      "Subtract one probability after the other; where the rest becomes negative, that token is it. Return its id.",
    ]),
  implementation: { $0.choose($1, using: &$2) },
  checks: [
    .example(
      "temperature 0 takes the best token, the first of equals",
      why: "Dividing by 0 gives infinities, and their differences are no numbers."
    ) { choose, probe in
      let rows: [[Float]] = [[1, 3, 2, 3], [-5, -7, -6], [4], [0, 0, 1e30]]
      for _ in 1...10 {
        try probe.expect(
          rows.map { choose(.greedy, $0, &probe.random) }, equals: [1, 0, 0, 2],
          "the tokens of four rows")
      }
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
      why:
        "At 1/2 a token √5 times as likely as another comes 5 times as often, at 2 one 25 times as likely."
    ) { choose, probe in
      let (rare, often) = (1.0 / 6, 5.0 / 6)
      try probe.expectShares(
        choose, Sampler(temperature: 0.5), of: [1, 2.236068], [rare, often], "at temperature 1/2")
      try probe.expectShares(
        choose, Sampler(temperature: 2), of: [25, 1], [often, rare], "at temperature 2")
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
