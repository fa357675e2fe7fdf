// Exercises 2.5 to 2.7: heads cut, put together and shared.

import Attention
import Gates
import Tensors

/// 0, 1, 2 … in a shape, so that every element shows where it came from.
private func counting(_ shape: [Int]) -> Tensor {
  Tensor((0..<shape.reduce(1, *)).map { Float($0) }, shape: shape)
}

let splitHeadsGate = Gate<@Sendable (_ x: Tensor, _ headCount: Int) -> Tensor>(
  Exercise(
    "2.5", "cut a vector into heads",
    task: """
      Several small attentions see more than a large one: cut each token's vector into headCount pieces. Head 0 is the \
      first piece, head 1 the second. Then bring the axis of heads before time, so that each head's tokens lie together \
      and one batched product does all heads.
      """,
    shapes: "x [batch, time, heads · headSize] → [batch, heads, time, headSize].",
    hints: [
      "reshaped only reads the same numbers in another shape; it never changes their order.",
      "First cut the last axis in two, [batch, time, headCount, headSize]; then transposed([0, 2, 1, 3]).",
    ]),
  implementation: { splitHeads($0, headCount: $1) },
  checks: [
    .example(
      "two tokens of three heads",
      why:
        "Token 0 is 0…5 and token 1 is 6…11; head 1 holds 2 3 of the first and 8 9 of the second."
    ) { split, probe in
      let expected = Tensor([0, 1, 6, 7, 2, 3, 8, 9, 4, 5, 10, 11], shape: [1, 3, 2, 2])
      try probe.expect(split(counting([1, 2, 6]), 3), near: expected, "the heads of 0…11")
    },
    .property(
      "each head of each token is its own slice of the vector",
      why: "Heads must not mix tokens, and must not be interleaved."
    ) { split, probe in
      let x = probe.noise([2, 5, 12])
      let heads = split(x, 4)
      try probe.expect(heads.shape, equals: [2, 4, 5, 3], "the shape of the heads")
      for head in 0..<4 {
        try probe.expect(
          heads.sliced(head..<head + 1, axis: 1).reshaped([2, 5, 3]),
          near: x.sliced(head * 3..<head * 3 + 3, axis: 2), "head \(head) of 4")
      }
    },
    .property(
      "one head is the vector itself",
      why: "Cutting into one piece changes the shape only."
    ) { split, probe in
      let x = probe.noise([2, 3, 5])
      try probe.expect(split(x, 1), near: x.reshaped([2, 1, 3, 5]), "the only head")
    },
    .property(
      "a gradient reaches the vectors",
      why: "The projections before the heads learn by it: cut the tensor, not a copy of its values."
    ) { split, probe in
      try probe.expectHistory(of: ["vectors": probe.noise([1, 2, 6])]) { split($0[0], 3) }
    },
  ])

let mergeHeadsGate = Gate<@Sendable (_ x: Tensor) -> Tensor>(
  Exercise(
    "2.6", "put the heads together again",
    task: """
      Undo exercise 2.5: after each head has taken its mean, a token's pieces go back side by side into one vector, head \
      0 first.
      """,
    shapes: "x [batch, heads, time, headSize] → [batch, time, heads · headSize].",
    hints: [
      "The same steps backwards: bring time before heads, then join the last two axes.",
      "transposed([0, 2, 1, 3]) is its own inverse.",
    ]),
  implementation: { mergeHeads($0) },
  checks: [
    .example(
      "three heads of two tokens",
      why: "Each token gets its three pieces in the order of the heads."
    ) { merge, probe in
      let heads = Tensor([0, 1, 6, 7, 2, 3, 8, 9, 4, 5, 10, 11], shape: [1, 3, 2, 2])
      try probe.expect(merge(heads), near: counting([1, 2, 6]), "the vectors")
    },
    .property(
      "it undoes the cut",
      why: "Nothing may be lost or moved on the way through the heads."
    ) { merge, probe in
      let x = probe.noise([2, 5, 12])
      let heads = x.reshaped([2, 5, 4, 3]).transposed([0, 2, 1, 3])
      try probe.expect(merge(heads), near: x, "the vectors after cutting and merging")
    },
    .property(
      "a change in one token changes that token only",
      why: "Tokens stay apart in everything but attention itself."
    ) { merge, probe in
      let x = probe.noise([1, 2, 4, 3])
      let changed = Tensor.concatenating(
        [x.sliced(0..<3, axis: 2), probe.noise([1, 2, 1, 3])], axis: 2)
      try probe.expect(merge(x).shape, equals: [1, 4, 6], "the shape of the merged heads")
      try probe.expect(
        merge(changed).sliced(0..<3, axis: 1), near: merge(x).sliced(0..<3, axis: 1),
        "the other tokens")
    },
    .property(
      "a gradient reaches the heads",
      why: "All that comes before learns by it: merge the tensor, not a copy of its values."
    ) { merge, probe in
      try probe.expectHistory(of: ["heads": probe.noise([1, 3, 2, 2])]) { merge($0[0]) }
    },
  ])

let repeatHeadsGate = Gate<@Sendable (_ x: Tensor, _ headCount: Int) -> Tensor>(
  Exercise(
    "2.7", "key-value heads for groups of queries",
    task: """
      Grouped-query attention keeps fewer keys and values than queries, which makes the cache small. Repeat each \
      key-value head so often that there are headCount. Neighbouring query heads share one: with two key-value heads \
      for six query heads the order is 0 0 0 1 1 1. Published checkpoints count on this order.
      """,
    shapes: "x [batch, keyValueHeads, time, headSize] → [batch, headCount, time, headSize].",
    hints: [
      "Tensor.concatenating repeats a tensor along an axis; along axis 1 it would give 0 1 0 1 0 1.",
      "Give every head an axis of length 1 behind it, repeat along that axis, and join the two axes by reshaping.",
    ]),
  implementation: { repeatHeads($0, headCount: $1) },
  checks: [
    .example(
      "two heads for six",
      why:
        "Query heads 0, 1 and 2 share the first key-value head, 3, 4 and 5 the second: six in all."
    ) { repeated, probe in
      try probe.expect(
        repeated(Tensor([1, 2], shape: [1, 2, 1, 1]), 6),
        near: Tensor([1, 1, 1, 2, 2, 2], shape: [1, 6, 1, 1]),
        "the repeats of a head of 1 and a head of 2")
    },
    .property(
      "query head h finds key-value head h / group",
      why: "The group is 6 / 2 = 3 heads, each a whole copy: all its tokens, of every sequence."
    ) { repeated, probe in
      let x = probe.noise([3, 2, 3, 4])
      let result = repeated(x, 6)
      try probe.expect(result.shape, equals: [3, 6, 3, 4], "the shape of the repeated heads")
      for head in 0..<6 {
        try probe.expect(
          result.sliced(head..<head + 1, axis: 1),
          near: x.sliced(head / 3..<head / 3 + 1, axis: 1), "head \(head) of 6")
      }
    },
    .property(
      "as many heads as before are left as they are",
      why: "Plain multi-head attention is the case of groups of one."
    ) { repeated, probe in
      let x = probe.noise([2, 3, 4, 5])
      try probe.expect(repeated(x, 3), near: x, "the heads")
    },
    .property(
      "a shared head gets the gradients of all that share it",
      why: "Three copies of each head train the same keys and values, each by its own gradient."
    ) { repeated, probe in
      let x = probe.noise([1, 2, 2, 2], requiresGradient: true)
      let total = sum(repeated(x, 6))
      if total.requiresGradient { total.backward() }
      try probe.expect(
        x.gradient?.values ?? [], near: [Float](repeating: 3, count: 8),
        "the gradient of the sum of six heads")
    },
  ])
