// Exercise 3.10: the whole way from ids to the vectors that the output layer reads.

import Attention
import Gates
import Tensors
import Transformer

typealias ForwardFunction =
  @Sendable (
    _ model: LanguageModel, _ tokens: [Int32], _ batch: Int, _ keyCounts: [Int32]?,
    _ caches: [KeyValueCache]?, _ random: SeededRandom?
  ) -> Tensor

let forwardGate = Gate<ForwardFunction>(
  Exercise(
    "3.10", "through all blocks", needs: ["3.5", "3.6", "3.8", "3.9"],
    task: """
      Put the model together: embed the tokens behind `offset` cached ones, apply dropout (training only), send the \
      stream through every block from first to last, and norm it once at the end. Each block has its own cache; the key \
      counts are the same for all. Without the final norm the scores would grow with everything that the blocks added.
      """,
    shapes: "batch · time ids → [batch, time, width].",
    hints: [
      "embed wants the time of one sequence: tokens.count / batch.",
      "dropout(x, probability: configuration.dropout, using: &random) returns x itself where random is nil.",
      "Loop over blocks.enumerated(): caches?[index] is the block's cache, nil where there are none.",
    ]),
  implementation: { model, tokens, batch, keyCounts, caches, random in
    var random = random
    return model.hiddenStates(
      tokens, batch: batch, keyCounts: keyCounts, caches: caches, random: &random)
  },
  checks: [
    .property(
      "it agrees with plain loops",
      why: "Three blocks, each with other weights: none may be left out, or come too early."
    ) { forward, probe in
      let model = probe.model(smallConfiguration())
      let tokens = probe.tokens(5)
      let result = forward(model, tokens, 1, nil, nil, nil)
      try probe.expect(result.shape, equals: [1, 5, 8], "the shape of the hidden states")
      try probe.expect(
        result.values.map { Double($0) }, near: plainHiddenStates(tokens, model).flatMap { $0 },
        tolerance: 1e-3, "the hidden states")
    },
    .property(
      "every vector leaves with unit size",
      why: "The output layer must see the same size however much the blocks have added."
    ) { forward, probe in
      let model = LanguageModel(smallConfiguration(norm: .rms), using: &probe.random)
      let table = model.tokenEmbedding.weight
      withoutGradients { table.assign(table * 500) }
      let squares = plainRows(forward(model, [1, 2, 3], 1, nil, nil, nil)).map { row in
        plainMean(row.map { $0 * $0 })
      }
      try probe.expect(squares, near: [1, 1, 1], tolerance: 1e-2, "the mean squares")
    },
    .property(
      "token by token with caches gives what all at once gives",
      why: "Writing must see what training saw: every block its own past, positions going on."
    ) { forward, probe in
      let model = probe.model(smallConfiguration())
      let tokens = probe.tokens(6)
      let caches = model.makeCaches()
      let steps = withoutGradients {
        tokens.map { forward(model, [$0], 1, nil, caches, nil) }
      }
      try probe.expect(
        caches.map(\.count), equals: [6, 6, 6], "the positions in each block's cache")
      try probe.expect(
        Tensor.concatenating(steps, axis: 1), near: forward(model, tokens, 1, nil, nil, nil),
        tolerance: 1e-3, "the hidden states by steps")
    },
    .property(
      "sequences of a batch do not feel each other, nor their padding",
      why: "A text must get the same result whatever stands beside and behind it."
    ) { forward, probe in
      let model = probe.model(smallConfiguration(causal: false))
      let tokens = probe.tokens(10)
      let both = forward(model, tokens, 2, [5, 3], nil, nil)
      try probe.expect(both.shape, equals: [2, 5, 8], "the shape of the hidden states")
      let short = forward(model, Array(tokens[5..<8]), 1, nil, nil, nil)
      try probe.expect(
        both.sliced(1..<2, axis: 0).sliced(0..<3, axis: 1), near: short, tolerance: 1e-3,
        "three tokens with padding beside the same ones alone")
    },
    .property(
      "the vectors of tokens go through dropout, in training only",
      why: "Dropout keeps the model from relying on single numbers, from the first step on."
    ) { forward, probe in
      // Silent blocks and no norm: what comes out is what went into the first block.
      let model = probe.model(smallConfiguration(norm: .none, dropout: 0.25))
      for block in model.blocks { makeConstant(block, attention: 0, feedForward: 0) }
      let tokens = probe.tokens(70)
      let whole = forward(model, tokens, 10, nil, nil, nil).values
      try probe.expect(
        whole, near: model.embed(tokens, batch: 10, time: 7).values, "the vectors in evaluation")
      let dropped = forward(model, tokens, 10, nil, nil, SeededRandom(seed: 3)).values
      let share = Double(dropped.count { $0 == 0 }) / Double(dropped.count)
      try probe.expect(share, near: 0.25, tolerance: 0.06, "the share of zeros in training")
      let kept = zip(dropped, whole).map { $0 == 0 ? 0 : $0 / $1 }
      try probe.expect(
        kept.max() ?? 0, near: 4 / 3 as Float, "what is kept, as a multiple of what it was")
    },
  ])
