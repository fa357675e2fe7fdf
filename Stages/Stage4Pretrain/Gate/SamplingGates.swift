// Exercises 4.8 and 4.9: temperature, and top-k and top-p.

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
      why: "They are what the model believes; a small temperature is divided by as it is."
    ) { shares, probe in
      for temperature in [0.3, 1, 1.7, 1e-20] as [Float] {
        // At a small temperature only close scores share.
        let logits = (probe.noise([7]) * 3 * min(1, temperature)).values
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
        Temperatures down to 1e-38 are above 0 and allowed: divided by so little every number overflows, but the best \
        score minus itself is 0.
        """
    ) { shares, probe in
      let others = (0..<5).map { _ in probe.random.uniform() + 5 }
      let cases = [
        ([0] + others.map { -$0 }, 0), ([9] + others, 0), (others + [9], 5),
        (others.map { -$0 } + [-4], 5),
      ]
      for (logits, best) in cases {
        for temperature in [1e-6, 1e-30, 1e-38] as [Float] {
          try probe.expect(
            shares(logits, temperature), near: logits.indices.map { $0 == best ? 1 : 0 },
            "the shares of \(logits) at temperature \(temperature)")
        }
      }
    },
    .example(
      "scores of 1000 and of -1000 give shares",
      why: "In 32 bits e^1000 is infinity and e^-1000 is 0."
    ) { shares, probe in
      for score in [1_000, -1_000] as [Float] {
        try probe.expect(
          shares([score, score + 1.0986123], 1), near: [0.25, 0.75] as [Float], tolerance: 1e-3,
          "the shares of scores near \(score)")
      }
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
      probabilities stay what the model gave. The best token always stays, even for a topK or topP of 0. Of equally likely \
      tokens the one with the smaller id comes first.
      """,
    shapes: """
      one row of probabilities → pairs of token and probability, best first (in any order where nothing is left out).
      """,
    hints: [
      "enumerated() joins ids and probabilities; sort by probability, falling, then by id, rising.",
      "prefix(max(1, topK ?? all)) is top-k. For a topP below 1 add up probabilities until the sum is at least topP.",
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
      why: "0.4 is too little, 0.4 + 0.3 is enough; for 0.35 the best alone is. 0.5 reaches 0.5."
    ) { kept, probe in
      let chances: [Float] = [0.1, 0.4, 0.3, 0.2]
      try probe.expect(
        kept(Sampler(topP: 0.6), chances).tokens, equals: [1, 2], "the tokens for 0.6")
      try probe.expect(
        kept(Sampler(topP: 0.35), chances).tokens, equals: [1], "the tokens for 0.35")
      try probe.expect(
        kept(Sampler(topP: 0.5), [0.25, 0.25, 0.5]).tokens, equals: [2],
        "the tokens for 0.5 where the best has 0.5")
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
      why: """
        0.4 + 0.3 does not reach 0.75, although it is more than that of what top-k left. The narrower limit counts.
        """
    ) { kept, probe in
      let found = kept(Sampler(topK: 3, topP: 0.75), [0.4, 0.3, 0.2, 0.1])
      try probe.expect(found.tokens, equals: [0, 1, 2], "the tokens")
      try probe.expect(
        found.probabilities, near: [0.4, 0.3, 0.2] as [Float], "their probabilities")
      let narrow = [Sampler(topK: 3, topP: 0.6), Sampler(topK: 2, topP: 0.95)]
      try probe.expect(
        narrow.map { kept($0, [0.4, 0.3, 0.2, 0.1]).tokens }, equals: [[0, 1], [0, 1]],
        "the tokens for k = 3 and p = 0.6, and those for k = 2 and p = 0.95")
    },
    .example(
      "a topP of 1 keeps even what is too small to change the sum",
      why: "1 + 0.000000001 is 1 in 32 bits, and a share may be 0: neither leaves a token out."
    ) { kept, probe in
      let chances: [Float] = [1, 1e-9, 0, 0]
      try probe.expect(
        kept(Sampler(topK: 2), chances).tokens, equals: [0, 1], "the tokens for k = 2 and p = 1")
      try probe.expect(
        [Sampler(topK: 3), Sampler()].map { kept($0, chances).tokens.sorted() },
        equals: [[0, 1, 2], [0, 1, 2, 3]],
        "the tokens for k = 3 and p = 1, and those without limits")
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
      try probe.expect(
        [Sampler(topP: 0), Sampler(topK: 0)].map { kept($0, chances).tokens },
        equals: [[best], [best]], "the tokens for p = 0, and those for k = 0")
    },
  ])
