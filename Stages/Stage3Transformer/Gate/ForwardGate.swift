// Exercise 3.10: the whole way from ids to the vectors that the output layer reads.

import Attention
import Gates
import Tensors
import Transformer

typealias ForwardFunction =
  @Sendable (
    _ model: LanguageModel, _ tokens: [Int32], _ batch: Int, _ keyCounts: [Int32]?,
    _ caches: [KeyValueCache]?, _ random: inout SeededRandom?
  ) -> Tensor

let forwardGate = Gate<ForwardFunction>(
  Exercise(
    "3.10", "through all blocks", needs: ["3.5", "3.6", "3.8", "3.9"],
    task: """
      Put the model together: embed the tokens behind `offset` cached ones, apply Tensors' dropout, send the stream \
      through every block from first to last, and norm it once at the end. Each block has its own cache; the key \
      counts are the same for all. The generator for dropout is one for the whole way and nil in evaluation: pass it \
      on itself, not a copy, so that each block draws what comes next. Without the final norm the scores would grow \
      with everything that the blocks added.
      """,
    shapes: "batch · time ids → [batch, time, width].",
    hints: [
      "embed wants the time of one sequence: tokens.count / batch.",
      "dropout(x, probability: configuration.dropout, using: &random) returns x itself where random is nil.",
      "Loop over blocks.enumerated(): caches?[index] is the block's cache, nil where there are none; random: &random.",
    ]),
  implementation: { model, tokens, batch, keyCounts, caches, random in
    model.hiddenStates(
      tokens, batch: batch, keyCounts: keyCounts, caches: caches, random: &random)
  },
  checks: [
    .property(
      "it agrees with plain loops",
      why:
        "Vectors, three blocks that differ, a norm: nothing may be missing, come twice or come too early."
    ) { forward, probe in
      let model = probe.model(smallConfiguration())
      let tokens = probe.tokens(5)
      let expected = plainTensor(plainHiddenStates(tokens, model), like: .zeros([1, 5, 8]))
      try probe.expect(
        run(forward, model, tokens), near: expected, tolerance: 1e-3, "the hidden states")
    },
    .property(
      "every vector leaves with unit size",
      why: "The output layer must see the same size however much the blocks have added."
    ) { forward, probe in
      let model = LanguageModel(smallConfiguration(norm: .rms, dropout: 0.1), using: &probe.random)
      let table = model.tokenEmbedding.weight
      withoutGradients { table.assign(table * 500) }
      for (name, random) in [("evaluation", nil), ("training", SeededRandom(seed: 2_026))]
        as [(String, SeededRandom?)]
      {
        let squares = plainRows(run(forward, model, [1, 2, 3], random: random)).map { row in
          plainMean(row.map { $0 * $0 })
        }
        try probe.expect(squares, near: [1, 1, 1], tolerance: 1e-2, "the mean squares in \(name)")
      }
    },
    .property(
      "gradients reach every weight",
      why:
        "Training changes only what a gradient reaches, down to the tables of tokens and positions."
    ) { forward, probe in
      let model = probe.model(smallConfiguration())
      let result = run(forward, model, probe.tokens(5))
      try probe.expect(
        result.requiresGradient, equals: true, "whether the result remembers where it came from")
      sum(result * probe.noise(result.shape)).backward()
      try probe.expect(
        model.parameters.filter { $0.tensor.gradient == nil }.map(\.name), equals: [],
        "the weights that no gradient reaches")
    },
    .property(
      "step by step with caches gives what all at once gives",
      why: "Writing must see what training saw: every block its own past, positions going on."
    ) { forward, probe in
      // Room for what three blocks would write into one cache, which then shows in its count.
      let model = probe.model(smallConfiguration(context: 18))
      let (first, second) = (probe.tokens(6), probe.tokens(6))
      let caches = model.makeCaches(batch: 2)
      let steps = withoutGradients {
        [0..<2, 2..<3, 3..<6].map {
          run(forward, model, Array(first[$0] + second[$0]), batch: 2, caches: caches)
        }
      }
      try probe.expect(
        caches.map(\.count), equals: [6, 6, 6], "the positions in each block's cache")
      try probe.expect(
        steps.map(\.shape), equals: [[2, 2, 8], [2, 1, 8], [2, 3, 8]],
        "the shapes of the hidden states of two sequences by steps of 2, 1 and 3 tokens")
      try probe.expect(
        Tensor.concatenating(steps, axis: 1), near: run(forward, model, first + second, batch: 2),
        tolerance: 1e-3, "the hidden states by steps")
    },
    .property(
      "sequences of a batch do not feel each other, nor their padding",
      why: "A text must get the same result whatever stands beside and behind it."
    ) { forward, probe in
      let model = probe.model(smallConfiguration(causal: false))
      let tokens = probe.tokens(10)
      let both = run(forward, model, tokens, batch: 2, keyCounts: [5, 3])
      try probe.expect(both.shape, equals: [2, 5, 8], "the shape of the hidden states")
      let short = run(forward, model, Array(tokens[5..<8]))
      try probe.expect(
        both.sliced(1..<2, axis: 0).sliced(0..<3, axis: 1), near: short, tolerance: 1e-3,
        "three tokens with padding, in a batch of two, beside the same ones alone")
      try probe.expect(
        run(forward, model, Array(tokens[5...]), keyCounts: [3]).sliced(0..<3, axis: 1),
        near: short, tolerance: 1e-3,
        "three tokens with padding, in a batch of one, beside the same ones alone")
    },
    .property(
      "the vectors of tokens go through dropout, in training only",
      why:
        "In training a quarter of their numbers becomes 0 and the others 4/3 of what they were; in evaluation all stay."
    ) { forward, probe in
      // Silent blocks and no norm: what comes out is what went into the first block.
      let model = probe.model(smallConfiguration(norm: .none, dropout: 0.25))
      for block in model.blocks { makeConstant(block, attention: 0, feedForward: 0) }
      let tokens = probe.tokens(70)
      let whole = run(forward, model, tokens, batch: 10).values
      try probe.expect(
        whole, near: model.embed(tokens, batch: 10, time: 7).values, "the vectors in evaluation")
      let dropped = run(forward, model, tokens, batch: 10, random: SeededRandom(seed: 2_026)).values
      let share = Double(dropped.count { $0 == 0 }) / Double(dropped.count)
      try probe.expect(share, near: 0.25, tolerance: 0.06, "the share of zeros in training")
      let kept = zip(dropped, whole).map { $0 == 0 ? 0 : $0 / $1 }
      try probe.expect(
        kept.max() ?? 0, near: 4 / 3 as Float, "what is kept, as a multiple of what it was")
    },
    .example(
      "in training every block drops numbers of its own",
      why: """
        Vectors of 1000 and blocks that add 1, 10 and 100: each of the four is dropped or doubled, whatever happens to \
        the others. A block without the generator drops nothing; blocks with copies of it drop together.
        """
    ) { forward, probe in
      let model = probe.model(smallConfiguration(norm: .none, dropout: 0.5))
      for (block, addition) in zip(model.blocks, [1, 10, 100] as [Float]) {
        makeConstant(block, attention: addition, feedForward: 0)
      }
      model.tokenEmbedding.weight.assign(.full([13, 8], 1_000))
      model.positionEmbedding?.weight.assign(.zeros([7, 8]))
      let found = run(
        forward, model, probe.tokens(70), batch: 10, random: SeededRandom(seed: 2_026))
      try probe.expect(found.shape, equals: [10, 7, 8], "the shape of the vectors")
      let expected = [2_000, 200, 20, 2].reduce([0]) { sums, next in
        sums + sums.map { $0 + Float(next) }
      }
      try probe.expect(
        Set(found.values.map { $0.rounded() }).sorted(), equals: expected.sorted(),
        "the different numbers in the vectors")
    },
    .property(
      "every dropout draws from the one generator",
      why:
        "Each dropout takes one draw: where one is missing, two may drop the same numbers; one more is a dropout too many."
    ) { forward, probe in
      let model = probe.model(smallConfiguration(dropout: 0.5))
      let start = SeededRandom(seed: 2_026)
      var (random, expected): (SeededRandom?, SeededRandom?) = (start, start)
      _ = forward(model, probe.tokens(5), 1, nil, nil, &random)
      // One draw for the vectors, and what the blocks take by themselves.
      _ = expected?.next()
      for block in model.blocks { _ = block(probe.noise([1, 5, 8]), random: &expected) }
      try probe.expect(
        draws(from: start, to: random), equals: draws(from: start, to: expected),
        "how often the whole way has drawn from the generator")
    },
  ])

private func run(
  _ forward: ForwardFunction, _ model: LanguageModel, _ tokens: [Int32], batch: Int = 1,
  keyCounts: [Int32]? = nil, caches: [KeyValueCache]? = nil, random: SeededRandom? = nil
) -> Tensor {
  var random = random
  return forward(model, tokens, batch, keyCounts, caches, &random)
}
