// Exercise 3.6: the pre-norm block.

import Attention
import Gates
import Tensors
import Transformer

typealias BlockFunction =
  @Sendable (
    _ block: Block, _ x: Tensor, _ keyCounts: [Int32]?, _ cache: KeyValueCache?,
    _ random: SeededRandom?
  ) -> Tensor

let blockGate = Gate<BlockFunction>(
  Exercise(
    "3.6", "two additions to the stream", needs: ["3.5"],
    task: """
      A block never replaces the stream of vectors, it adds to it, twice: what attention finds, looking at a normed copy \
      of the stream, and then what the feed-forward part makes of a normed copy of the new stream. The plain path \
      through all blocks is what lets gradients reach the first one. In training, what is added (and only that) goes \
      through dropout. Where a model has no feed-forward part, the first addition is all.
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
    var random = random
    return block(x, keyCounts: keyCounts, cache: cache, random: &random)
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
      let expected = plainBlock(plainRows(x), block, epsilon: 1e-5).flatMap { $0 }
      let result = try probe.stream(apply, block, x)
      try probe.expect(result.values.map { Double($0) }, near: expected, "the stream")
    },
    .property(
      "a model of attention alone adds what attention finds",
      why: "Stage 2's small model has no feed-forward part."
    ) { apply, probe in
      let block = probe.block(smallConfiguration(feedForward: 0))
      let x = probe.noise([1, 4, 8])
      let expected = plainBlock(plainRows(x), block, epsilon: 1e-5).flatMap { $0 }
      let result = try probe.stream(apply, block, x)
      try probe.expect(result.values.map { Double($0) }, near: expected, "the stream")
    },
    .property(
      "padding changes nothing, and cached steps give what all at once gives",
      why: "Key counts and cache must reach attention."
    ) { apply, probe in
      let open = probe.block(smallConfiguration(causal: false))
      let x = probe.noise([1, 5, 8])
      let short = x.sliced(0..<3, axis: 1)
      try probe.expect(
        probe.stream(apply, open, x, keyCounts: [3]).sliced(0..<3, axis: 1),
        near: apply(open, short, nil, nil, nil), "the three tokens before the padding")
      let causal = probe.block(smallConfiguration())
      let cache = KeyValueCache(batch: 1, capacity: 5, keyValueHeadCount: 2, headSize: 4)
      let steps = try withoutGradients {
        try (0..<5).map {
          try probe.stream(apply, causal, x.sliced($0..<$0 + 1, axis: 1), cache: cache)
        }
      }
      try probe.expect(
        Tensor.concatenating(steps, axis: 1), near: apply(causal, x, nil, nil, nil),
        "the stream by steps of one token")
    },
    .property(
      "dropout works in training only",
      why: "An evaluation that drops gives another answer each time, and a worse one."
    ) { apply, probe in
      let block = probe.block(smallConfiguration(dropout: 0.5))
      let x = probe.noise([1, 5, 8])
      let expected = plainBlock(plainRows(x), block, epsilon: 1e-5).flatMap { $0 }
      try probe.expect(
        probe.stream(apply, block, x).values.map { Double($0) }, near: expected,
        "the stream in evaluation")
      makeConstant(block, attention: 1, feedForward: 10)
      let added = try probe.stream(apply, block, x, random: SeededRandom(seed: 5)) - x
      let parts = Set(added.values.map { $0.rounded() })
      try probe.expect(parts.sorted(), equals: [0, 2, 20, 22], "what is added in training")
    },
    .property(
      "what dropout keeps is scaled up, so that the mean stays",
      why: "Otherwise evaluation, which drops nothing, would see a larger stream than training."
    ) { apply, probe in
      let block = probe.block(smallConfiguration(dropout: 0.25))
      makeConstant(block, attention: 1, feedForward: 10)
      let x = Tensor.full([1, 500, 8], 3)
      let result = try withoutGradients {
        try probe.stream(apply, block, x, random: SeededRandom(seed: 7))
      }
      try probe.expect(
        mean(result - x).item, near: 11 as Float, tolerance: 0.03, "the mean addition")
    },
  ])

extension Probe {
  /// What a block makes of a stream, whose shape must stay: anything else could not be compared.
  fileprivate func stream(
    _ apply: BlockFunction, _ block: Block, _ x: Tensor, keyCounts: [Int32]? = nil,
    cache: KeyValueCache? = nil, random: SeededRandom? = nil
  ) throws -> Tensor {
    let result = apply(block, x, keyCounts, cache, random)
    try expect(result.shape, equals: x.shape, "the shape of the stream")
    return result
  }
}
