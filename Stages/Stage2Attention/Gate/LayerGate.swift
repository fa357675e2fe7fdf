// Exercise 2.8: the attention of a whole layer.

import Attention
import Gates
import Tensors

/// A layer's two uses of the exercise.
struct LayerFunctions: Sendable {
  /// The layer's output, `[batch, time, width]`.
  let output: @Sendable (MultiHeadAttention, Tensor, [Int32]?) -> Tensor
  /// Where its heads look, `[batch, heads, time, time]`.
  let weights: @Sendable (MultiHeadAttention, Tensor) -> Tensor
}

let layerGate = Gate<LayerFunctions>(
  Exercise(
    "2.8", "many heads at once, with their masks",
    task: """
      Put the pieces together: bring the heads of queries, keys and values before time, repeat shared key-value heads, \
      make the masks that this layer needs, and attend. A causal layer hides the future; key counts hide the padding; \
      both together hide what either hides.
      """,
    shapes: """
      q, k and v [batch, time, heads, headSize], with as many key-value heads as the configuration says → Attended of \
      [batch, heads, queries, headSize].
      """,
    hints: [
      "The projections have cut the heads already: only axes 1 and 2 change places.",
      "causalMask is needed only if configuration.isCausal; paddingMask only where there are key counts.",
      "either(first, second) joins two optional masks.",
    ]),
  implementation: LayerFunctions(
    output: { $0($1, keyCounts: $2) }, weights: { $0.weights($1) }),
  checks: [
    .property(
      "it computes what the fused attention computes",
      why: "Both are the same function; the fused one only reads memory once."
    ) { layer, probe in
      let x = probe.noise([2, 5, 12])
      for keyValueHeads in [6, 2] {
        let (composed, fused) = probe.twins(keyValueHeads: keyValueHeads, isCausal: true)
        try probe.expect(
          layer.output(composed, x, nil), near: fused(x),
          "the output with 6 heads and \(keyValueHeads) key-value heads")
      }
    },
    .property(
      "the past does not feel the future",
      why: "A model that sees the next token learns to copy it, and fails when it has to write."
    ) { layer, probe in
      let (composed, _) = probe.twins(keyValueHeads: 6, isCausal: true)
      let past = probe.noise([1, 4, 12])
      let outputs = (0..<2).map { _ in
        layer.output(composed, .concatenating([past, probe.noise([1, 2, 12])], axis: 1), nil)
      }
      try probe.expect(
        outputs[0].sliced(0..<4, axis: 1), near: outputs[1].sliced(0..<4, axis: 1),
        "the past's outputs after another future")
    },
    .property(
      "a bidirectional layer sees the future too",
      why: "The configuration decides: classification may read a text from both ends."
    ) { layer, probe in
      let (composed, fused) = probe.twins(keyValueHeads: 6, isCausal: false)
      let x = probe.noise([2, 4, 12])
      try probe.expect(layer.output(composed, x, nil), near: fused(x), "the output")
    },
    .property(
      "padding changes nothing",
      why: "A text must get the same result whatever stands beside it in the batch."
    ) { layer, probe in
      let (composed, _) = probe.twins(keyValueHeads: 1, isCausal: false)
      let x = probe.noise([2, 6, 12])
      let both = layer.output(composed, x, [6, 4])
      let alone = layer.output(
        composed, x.sliced(1..<2, axis: 0).sliced(0..<4, axis: 1), nil)
      try probe.expect(
        both.sliced(1..<2, axis: 0).sliced(0..<4, axis: 1), near: alone,
        "the padded sequence beside the same one alone")
    },
    .property(
      "the weights of every query sum to 1 over the positions it sees",
      why: "A head chooses among positions; it does not choose among heads."
    ) { layer, probe in
      let (composed, _) = probe.twins(keyValueHeads: 6, isCausal: true)
      let weights = layer.weights(composed, probe.noise([1, 5, 12]))
      try probe.expect(weights.shape, equals: [1, 6, 5, 5], "the shape of the weights")
      for query in 0..<5 {
        let seen = weights.sliced(query..<query + 1, axis: 2).sliced(0..<query + 1, axis: 3)
        try probe.expect(
          sum(seen, axes: [0, 2, 3]).values, near: [Float](repeating: 1, count: 6),
          "the weight of query \(query) on itself and before, a head each")
      }
    },
  ])

extension Probe {
  /// Two layers of width 12 with 6 heads and the same weights: one of plain operations, one fused.
  fileprivate func twins(
    keyValueHeads: Int, isCausal: Bool
  ) -> (composed: MultiHeadAttention, fused: MultiHeadAttention) {
    let configuration = AttentionConfiguration(
      width: 12, headCount: 6, keyValueHeadCount: keyValueHeads, isCausal: isCausal)
    var same = random
    let composed = MultiHeadAttention(configuration, compute: .composed, using: &same)
    let fused = MultiHeadAttention(configuration, compute: .fused, using: &random)
    return (composed, fused)
  }
}
