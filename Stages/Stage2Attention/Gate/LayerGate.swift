// Exercise 2.8: the attention of a whole layer.

import Attention
import Gates
import Tensors

/// The exercise itself, and a layer's two uses of it.
struct LayerFunctions: Sendable {
  /// The layer's output, `[batch, time, width]`.
  let output: @Sendable (MultiHeadAttention, Tensor, [Int32]?) -> Tensor
  /// Where its heads look, `[batch, heads, time, time]`.
  let weights: @Sendable (MultiHeadAttention, Tensor) -> Tensor
  /// What is to be written, on queries, keys and values that may differ in number; without key counts.
  let attend: @Sendable (MultiHeadAttention, _ q: Tensor, _ k: Tensor, _ v: Tensor) -> Attended
}

let layerGate = Gate<LayerFunctions>(
  Exercise(
    "2.8", "many heads at once, with their masks",
    needs: ["2.1", "2.2", "2.3", "2.4", "2.6", "2.7"],
    task: """
      Put the pieces together: bring the heads of queries, keys and values before time, repeat shared key-value heads, \
      make the masks that this layer needs, and attend. q, k and v are cut into heads already; what is missing of \
      splitHeads is the transpose. A causal layer hides the future; key counts, which come only where there are as many \
      queries as keys, hide the padding; both together hide what either hides (either in Masks.swift). The layer itself \
      then merges the heads with your mergeHeads, and the checks look at its output too.
      """,
    shapes: """
      q [batch, queries, heads, headSize], k and v [batch, keys, keyValueHeads, headSize]; beside a cache there are more \
      keys than queries → Attended with output [batch, heads, queries, headSize], weights [batch, heads, queries, keys].
      """,
    hints: [
      "The projections have cut the heads already: only axes 1 and 2 change places.",
      "causalMask is needed only if configuration.isCausal; paddingMask only where there are key counts.",
      "The number of queries is q.shape[1], that of keys k.shape[1]; either(first, second) joins two optional masks.",
    ]),
  implementation: LayerFunctions(
    output: { $0($1, keyCounts: $2) }, weights: { $0.weights($1) },
    attend: { $0.attend($1, $2, $3, keyCounts: nil) }),
  checks: [
    .property(
      "the weights of every query sum to 1 over the positions it sees",
      why:
        "A head chooses among positions and not among heads; here a token sees itself and those before."
    ) { layer, probe in
      let (composed, _) = probe.twins(isCausal: true)
      let weights = layer.weights(composed, probe.noise([1, 5, 12]))
      try probe.expect(weights.shape, equals: [1, 6, 5, 5], "the shape of the weights")
      for query in 0..<5 {
        let seen = weights.sliced(query..<query + 1, axis: 2).sliced(0..<query + 1, axis: 3)
        try probe.expect(
          sum(seen, axes: [0, 2, 3]).values, near: [Float](repeating: 1, count: 6),
          "the weight of query \(query) on itself and before, a head each")
      }
    },
    .property(
      "it computes what the fused attention computes",
      why:
        "Queries, keys and values each have their own place, a transpose brings heads before time, and only a causal layer hides the future."
    ) { layer, probe in
      let x = probe.noise([2, 5, 12])
      for isCausal in [true, false] {
        let (composed, fused) = probe.twins(isCausal: isCausal)
        try probe.expect(
          layer.output(composed, x, nil), near: fused(x),
          "the output of a layer whose isCausal is \(isCausal)")
      }
    },
    .property(
      "the past does not feel the future",
      why:
        "A token's output may come from itself and the tokens before it; or else training learns to copy the next one."
    ) { layer, probe in
      let (composed, _) = probe.twins(isCausal: true)
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
      why: "Where isCausal is false nothing is hidden: classification reads a text from both ends."
    ) { layer, probe in
      let (composed, _) = probe.twins(isCausal: false)
      let past = probe.noise([1, 3, 12])
      let outputs = (0..<2).map { _ in
        layer.output(composed, .concatenating([past, probe.noise([1, 1, 12])], axis: 1), nil)
      }
      let (one, other) = (
        outputs[0].sliced(0..<1, axis: 1), outputs[1].sliced(0..<1, axis: 1)
      )
      try probe.expect(
        largestGap(one, other) > 1e-3, equals: true,
        "whether the first token's output changes with the last token")
    },
    .property(
      "padding changes nothing",
      why: "A text must get the same result whatever stands beside it in the batch."
    ) { layer, probe in
      let (composed, _) = probe.twins(isCausal: false)
      let x = probe.noise([2, 6, 12])
      let both = layer.output(composed, x, [6, 4])
      let alone = layer.output(
        composed, x.sliced(1..<2, axis: 0).sliced(0..<4, axis: 1), nil)
      try probe.expect(
        both.sliced(1..<2, axis: 0).sliced(0..<4, axis: 1), near: alone,
        "the padded sequence beside the same one alone")
    },
    .property(
      "a causal layer hides the future and the padding together",
      why: "A query sees only what both masks let it see; neither mask may take the other's place."
    ) { layer, probe in
      let (composed, fused) = probe.twins(isCausal: true)
      let x = probe.noise([2, 6, 12])
      try probe.expect(
        layer.output(composed, x, [6, 4]), near: fused(x, keyCounts: [6, 4]),
        "the output of sequences with 6 and 4 real tokens")
    },
    .property(
      "gradients reach queries, keys and values",
      why: "The three projections learn by them: compute with the tensors, not with their values."
    ) { layer, probe in
      let (composed, _) = probe.twins(isCausal: true)
      let inputs = (0..<3).map { _ in probe.noise([1, 3, 6, 2]) }
      try probe.expectHistory(
        of: ["queries": inputs[0], "keys": inputs[1], "values": inputs[2]]
      ) { layer.attend(composed, $0[0], $0[1], $0[2]).output }
    },
    .property(
      "shared key-value heads serve neighbouring query heads",
      why:
        "2 key-value heads must become 6, three of each side by side, before the 6 query heads attend: repeatHeads does it."
    ) { layer, probe in
      let x = probe.noise([2, 5, 12])
      let (composed, fused) = probe.twins(keyValueHeads: 2, isCausal: true)
      try probe.expect(
        layer.output(composed, x, nil), near: fused(x),
        "the output with 6 heads and 2 key-value heads")
    },
    .property(
      "two new tokens see the three that a cache holds, and not what follows them",
      why:
        "Here are 5 keys and 2 queries, so the mask is [2, 5]: take each number from its own tensor, and mask in this case too."
    ) { layer, probe in
      let (composed, _) = probe.twins(isCausal: true)
      let (q, k, v) = (
        probe.noise([2, 5, 6, 2]), probe.noise([2, 5, 6, 2]), probe.noise([2, 5, 6, 2])
      )
      try probe.expect(
        layer.attend(composed, q, k, v).weights.shape, equals: [2, 6, 5, 5],
        "the shape of the weights of 5 queries and 5 keys")
      let new = q.sliced(3..<5, axis: 1)
      let attended = layer.attend(composed, new, k, v)
      try probe.expect(
        attended.weights.shape, equals: [2, 6, 2, 5],
        "the shape of the weights of 2 queries and 5 keys")
      try probe.expect(
        attended.output, near: cachedAttention(new, k, v, keys: 5).transposed([0, 2, 1, 3]),
        "the output of 2 queries and 5 keys")
    },
  ])

extension Probe {
  /// Two layers of width 12 with 6 heads and the same weights: one of plain operations, one fused.
  fileprivate func twins(
    keyValueHeads: Int = 6, isCausal: Bool
  ) -> (composed: MultiHeadAttention, fused: MultiHeadAttention) {
    let configuration = AttentionConfiguration(
      width: 12, headCount: 6, keyValueHeadCount: keyValueHeads, isCausal: isCausal)
    var same = random
    let composed = MultiHeadAttention(configuration, compute: .composed, using: &same)
    let fused = MultiHeadAttention(configuration, compute: .fused, using: &random)
    return (composed, fused)
  }
}
