// Exercise 2.2: scaled dot-product attention.

import Attention
import Gates
import Tensors

typealias AttentionFunction =
  @Sendable (
    _ query: Tensor, _ key: Tensor, _ value: Tensor, _ mask: Tensor?
  ) -> Attended

let attentionGate = Gate<AttentionFunction>(
  Exercise(
    "2.2", "products, scale, mask, softmax, weighted mean", needs: ["2.1"],
    task: """
      The heart of the model: every query is compared with all keys. The score of a key is its dot product with the \
      query, divided by √headSize: a sum of headSize products grows like that, and large scores would leave one share \
      of 1 and no gradient. The scores become shares, and the output is the mean of the values with those shares. Where \
      the mask is not 0, hiddenScore (below the function) takes the place of the score: the share must be 0, and the \
      others still sum to 1. A query that may look nowhere gets weights and an output of 0.
      """,
    shapes: """
      query [batch, heads, queries, headSize], key and value [batch, heads, keys, headSize], mask broadcasting to \
      [batch, heads, queries, keys] → output [batch, heads, queries, headSize], weights [batch, heads, queries, keys].
      """,
    hints: [
      "matmul(query, key, transposingB: true) gives all dot products at once; headSize is the last axis of query.",
      "maskedFill(x, mask:, value) puts a value where the mask is not 0. Hide scores before the softmax, with hiddenScore.",
      "In a row of hidden scores alone the softmax gives equal shares: fill the weights with 0 where hidden, once more.",
    ]),
  implementation: { scaledDotProductAttention(query: $0, key: $1, value: $2, mask: $3) },
  checks: [
    .property(
      "every query gets a vector as long as a value, and a weight for every key",
      why: "The output is [batch, heads, queries, headSize], the weights end in [queries, keys]."
    ) { attention, probe in
      let (query, key, value) = probe.inputs(queries: 3, keys: 5, size: 4)
      let result = attention(query, key, value, nil)
      try probe.expect(result.weights.shape, equals: [2, 3, 3, 5], "the shape of the weights")
      try probe.expect(result.output.shape, equals: [2, 3, 3, 4], "the shape of the output")
    },
    .example(
      "a case by hand: shares of 3/4 and 1/4",
      why:
        "The products 2 · ln 3 and 0, divided by √4, are ln 3 and 0: shares of 3 : 1, with which the values are mixed."
    ) { attention, probe in
      let query = Tensor([2, 0, 0, 0], shape: [1, 1, 1, 4])
      let key = Tensor([1.0986123, 0, 0, 0, 0, 5, 0, 0], shape: [1, 1, 2, 4])
      let value = Tensor([4, 0, 0, 1, 8, 0, 0, 1], shape: [1, 1, 2, 4])
      let result = attention(query, key, value, nil)
      try probe.expect(
        result.weights, near: Tensor([0.75, 0.25], shape: [1, 1, 1, 2]), "the weights")
      try probe.expect(
        result.output, near: Tensor([5, 0, 0, 1], shape: [1, 1, 1, 4]), "the output")
    },
    .property(
      "outputs and weights agree with plain loops, queries and keys differing in number",
      why:
        "For any number of queries and keys: shares of q·k/√headSize along the keys, and with them the mean of the values."
    ) { attention, probe in
      for (queries, keys, size) in [(5, 5, 4), (3, 7, 5), (1, 11, 3)] {
        let (query, key, value) = probe.inputs(queries: queries, keys: keys, size: size)
        let result = attention(query, key, value, nil)
        let expected = plainAttention(query, key, value, mask: nil)
        try probe.expect(
          result.weights, near: expected.weights,
          "the weights of \(queries) queries and \(keys) keys")
        try probe.expect(
          result.output, near: expected.output,
          "the output of \(queries) queries and \(keys) keys")
      }
    },
    .property(
      "hidden keys get no weight, and the visible ones share all of it",
      why:
        "Where the mask is not 0 a key is as if it were not there: it weighs 0, and the rest sums to 1. The mask stays as it is."
    ) { attention, probe in
      let (query, key, value) = probe.inputs(queries: 3, keys: 5, size: 4)
      let (mask, same) = (
        causalPattern(queries: 3, keys: 5), causalPattern(queries: 3, keys: 5)
      )
      let expected = plainAttention(query, key, value, mask: same)
      let result = attention(query, key, value, mask)
      try probe.expect(result.weights, near: expected.weights, "the masked weights")
      try probe.expect(result.output, near: expected.output, "the masked output")
      try probe.expect(mask, near: same, "the mask after the call")
    },
    .example(
      "a hidden key changes nothing, however much higher it scores",
      why:
        "Two keys alike get halves. When the softmax sees a hidden score, it must be far below all that may be seen, whatever these are."
    ) { attention, probe in
      let query = Tensor([2, 0, 0, 0], shape: [1, 1, 1, 4])
      let mask = Tensor([0, 0, 1], shape: [1, 3])
      for (visible, hidden) in [(Float(0), Float(5_000)), (-20_000, 0)] {
        let key = Tensor(
          [visible, 0, 0, 0, visible, 0, 0, 0, hidden, 0, 0, 0], shape: [1, 1, 3, 4])
        try probe.expect(
          attention(query, key, probe.noise([1, 1, 3, 4]), mask).weights,
          near: Tensor([0.5, 0.5, 0], shape: [1, 1, 1, 3]),
          "the weights where two keys score \(visible) and a hidden one \(hidden)")
      }
    },
    .property(
      "a query that may look nowhere gets zeros",
      why:
        "Padding makes such rows: no NaN may spread from them over the batch. Where two masks hide a key, the mask is 2."
    ) { attention, probe in
      let (query, key, value) = probe.inputs(queries: 2, keys: 3, size: 4)
      let mask = Tensor([2, 1, 1, 0, 0, 1], shape: [2, 1, 1, 3])
      let result = attention(query, key, value, mask)
      try probe.expect(result.weights.shape, equals: [2, 3, 2, 3], "the shape of the weights")
      try probe.expect(result.output.shape, equals: [2, 3, 2, 4], "the shape of the output")
      let first = Tensor.concatenating([result.weights, result.output], axis: 3)
        .sliced(0..<1, axis: 0)
      try probe.expect(
        first, near: .zeros(first.shape),
        "the 3 weights and 4 outputs of queries whose mask is 2 1 1")
    },
    .property(
      "keys may change places together with their values",
      why: "The order of the keys carries nothing by itself, but each value belongs to its own key."
    ) { attention, probe in
      let (query, key, value) = probe.inputs(queries: 2, keys: 5, size: 3)
      func turned(_ x: Tensor) -> Tensor {
        Tensor.concatenating([x.sliced(2..<5, axis: 2), x.sliced(0..<2, axis: 2)], axis: 2)
      }
      try probe.expect(
        attention(query, turned(key), turned(value), nil).output,
        near: attention(query, key, value, nil).output, "the output after turning keys and values")
      let moved = attention(query, turned(key), value, nil).output
      try probe.expect(
        largestGap(moved, attention(query, key, value, nil).output) > 1e-2, equals: true,
        "turning only the keys changes the output")
    },
    .property(
      "gradients reach queries, keys and values as central differences measure",
      why: "All three come from trained projections, which learn by these gradients only."
    ) { attention, probe in
      let (query, key, value) = probe.inputs(queries: 2, keys: 3, size: 4, heads: 1)
      let mask = causalPattern(queries: 2, keys: 3)
      try probe.expectGradients(of: ["queries": query, "keys": key, "values": value]) {
        attention($0[0], $0[1], $0[2], mask).output
      }
    },
  ])

extension Probe {
  /// Random queries, keys and values of two sequences.
  fileprivate func inputs(
    queries: Int, keys: Int, size: Int, heads: Int = 3
  ) -> (Tensor, Tensor, Tensor) {
    (
      noise([2, heads, queries, size]), noise([2, heads, keys, size]),
      noise([2, heads, keys, size])
    )
  }
}

/// 1 where a key comes after its query, the queries being the last of the keys' positions.
func causalPattern(queries: Int, keys: Int) -> Tensor {
  var values: [Float] = []
  for query in 0..<queries {
    for key in 0..<keys { values.append(key - query > keys - queries ? 1 : 0) }
  }
  return Tensor(values, shape: [queries, keys])
}

/// The largest difference of two tensors' values; infinite where one is no number.
func largestGap(_ a: Tensor, _ b: Tensor) -> Float {
  zip(a.values, b.values).reduce(0) {
    let gap = abs($1.0 - $1.1)
    return gap.isNaN ? .infinity : Swift.max($0, gap)
  }
}
