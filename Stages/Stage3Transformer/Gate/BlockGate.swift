// Exercise 3.6: the pre-norm block.

import Attention
import Gates
import Tensors
import Transformer

typealias BlockFunction =
  @Sendable (
    _ block: Block, _ x: Tensor, _ keyCounts: [Int32]?, _ cache: KeyValueCache?,
    _ random: inout SeededRandom?
  ) -> Tensor

let blockGate = Gate<BlockFunction>(
  Exercise(
    "3.6", "two additions to the stream", needs: ["3.5"],
    task: """
      A block never replaces the stream of vectors, it adds to it, twice: what attention finds, looking at a normed \
      copy of the stream, and then what the feed-forward part makes of a normed copy of the new stream. The plain path \
      through all blocks is what lets gradients reach the first one. In training, what each part adds, and only that, \
      goes through Tensors' dropout, with the generator that is passed in and not a copy of it. Where a model has no \
      feed-forward part, the first addition is all; it has the same padding, cache and dropout.
      """,
    shapes: """
      x [batch, time, width] → the same. keyCounts and cache are for attention; random is for both dropouts, nil in \
      evaluation.
      """,
    hints: [
      "First addition: x + dropout(attention(attentionNorm(x), …), probability: dropoutShare, using: &random).",
      "The second one starts from the result of the first: call it x again, and norm that.",
      "feedForward and feedForwardNorm are optional: guard let both, else return the stream after attention.",
    ]),
  implementation: { block, x, keyCounts, cache, random in
    block(x, keyCounts: keyCounts, cache: cache, random: &random)
  },
  checks: [
    .property(
      "a block that adds nothing changes nothing",
      why: "The stream passes untouched: that path carries gradients through any depth."
    ) { apply, probe in
      let (block, x) = (probe.block(smallConfiguration()), probe.noise([2, 5, 8]))
      makeConstant(block, attention: 0, feedForward: 0)
      try probe.expect(probe.stream(apply, block, x), near: x, "the stream")
    },
    .example(
      "parts that add 1 and 10 add 11",
      why: "Both parts write into the same stream, whatever they read."
    ) { apply, probe in
      let (block, x) = (probe.block(smallConfiguration()), probe.noise([1, 3, 8]))
      makeConstant(block, attention: 1, feedForward: 10)
      try probe.expect(
        probe.stream(apply, block, x) - x, near: .full(x.shape, 11), "the addition")
    },
    .property(
      "a block agrees with plain loops",
      why: "Each part reads its own normed copy, the second one after the first has written."
    ) { apply, probe in
      let (block, x) = (probe.block(smallConfiguration()), probe.noise([1, 5, 8]))
      let expected = plainTensor(plainBlock(plainRows(x), block, epsilon: 1e-5), like: x)
      try probe.expect(probe.stream(apply, block, x), near: expected, "the stream")
    },
    .property(
      "a model of attention alone adds what attention finds",
      why: "Stage 2's small model has no feed-forward part."
    ) { apply, probe in
      let block = probe.block(smallConfiguration(feedForward: 0))
      let x = probe.noise([1, 4, 8])
      let expected = plainTensor(plainBlock(plainRows(x), block, epsilon: 1e-5), like: x)
      try probe.expect(probe.stream(apply, block, x), near: expected, "the stream")
    },
    .property(
      "gradients reach the stream and every weight",
      why: "Training changes only what a gradient reaches: through both parts, and past them."
    ) { apply, probe in
      let (block, x) = (probe.block(smallConfiguration()), probe.noise([1, 3, 8]))
      try probe.expectGradients(to: [x], tolerance: 5e-3) {
        var none: SeededRandom?
        return apply(block, $0[0], nil, nil, &none)
      }
      try probe.expect(
        block.parameters.filter { $0.tensor.gradient == nil }.map(\.name), equals: [],
        "the weights that no gradient reaches")
    },
    .property(
      "padding changes nothing, with and without a feed-forward part",
      why: "Key counts must reach attention, or a text looks at what only fills it up."
    ) { apply, probe in
      for size in [12, 0] {
        let block = probe.block(smallConfiguration(feedForward: size, causal: false))
        let x = probe.noise([1, 5, 8])
        try probe.expect(
          probe.stream(apply, block, x, keyCounts: [3]).sliced(0..<3, axis: 1),
          near: probe.stream(apply, block, x.sliced(0..<3, axis: 1)),
          "the three tokens before the padding, feed-forward size \(size)")
      }
    },
    .property(
      "cached steps give what all at once gives, with and without a feed-forward part",
      why: "The cache must reach attention: it is all that a new token sees of the text before it."
    ) { apply, probe in
      for size in [12, 0] {
        let (block, x) = (
          probe.block(smallConfiguration(feedForward: size)), probe.noise([2, 5, 8])
        )
        let cache = KeyValueCache(batch: 2, capacity: 5, keyValueHeadCount: 2, headSize: 4)
        let steps = try withoutGradients {
          try [0..<2, 2..<3, 3..<5].map {
            try probe.stream(apply, block, x.sliced($0, axis: 1), cache: cache)
          }
        }
        try probe.expect(
          Tensor.concatenating(steps, axis: 1), near: probe.stream(apply, block, x),
          "the stream of two sequences by steps of 2, 1 and 2 tokens, feed-forward size \(size)")
      }
    },
    .property(
      "evaluation drops nothing",
      why: "An evaluation that drops gives a worse answer, and perhaps another one each time."
    ) { apply, probe in
      for size in [12, 0] {
        let block = probe.block(smallConfiguration(feedForward: size, dropout: 0.5))
        let twin = probe.block(smallConfiguration(feedForward: size))
        copyParameters(of: block, to: twin)
        let x = probe.noise([1, 5, 8])
        try probe.expect(
          probe.stream(apply, block, x), near: probe.stream(apply, twin, x),
          "the stream beside that of a block without dropout, feed-forward size \(size)")
      }
    },
    .example(
      "training drops numbers of what each part adds",
      why: """
        With a share of 3/4, each number that a part adds becomes 0 or 4 times as large, so that the mean stays: 1 gives 0 \
        or 4, 10 gives 0 or 40. The stream that it is added to loses nothing.
        """
    ) { apply, probe in
      for (size, usual, expected) in [(12, 11, [0, 4, 40, 44]), (0, 1, [0, 4])]
        as [(Int, Float, [Float])]
      {
        let block = probe.block(smallConfiguration(feedForward: size, dropout: 0.75))
        makeConstant(block, attention: 1, feedForward: 10)
        let x = probe.noise([1, 100, 8])
        let trained = try probe.stream(apply, block, x, random: SeededRandom(seed: 5))
        // Beside evaluation instead of x: a stream that goes wrong elsewhere does not show here too.
        let added = try trained - probe.stream(apply, block, x) + usual
        try probe.expect(
          Set(added.values.map { $0.rounded() }).sorted(), equals: expected,
          "the different numbers that training adds where evaluation adds \(usual)")
      }
    },
    .property(
      "each addition draws once from the generator",
      why:
        "Each dropout takes one draw: where one is missing, two may drop the same numbers; one more is a dropout too many."
    ) { apply, probe in
      for (size, expected) in [(12, "2 times"), (0, "once")] {
        let block = probe.block(smallConfiguration(feedForward: size, dropout: 0.5))
        let start = SeededRandom(seed: 5)
        var random: SeededRandom? = start
        _ = apply(block, probe.noise([1, 2, 8]), nil, nil, &random)
        try probe.expect(
          draws(from: start, to: random), equals: expected,
          "how often a block of feed-forward size \(size) has drawn from the generator")
      }
    },
  ])

extension Probe {
  /// What a block makes of a stream, whose shape must stay: anything else could not be compared.
  fileprivate func stream(
    _ apply: BlockFunction, _ block: Block, _ x: Tensor, keyCounts: [Int32]? = nil,
    cache: KeyValueCache? = nil, random: SeededRandom? = nil
  ) throws -> Tensor {
    var random = random
    let result = apply(block, x, keyCounts, cache, &random)
    try expect(result.shape, equals: x.shape, "the shape of the stream")
    return result
  }
}
