// Exercise 2.9: rotary positions.

import Attention
import Gates
import Tensors

let rotaryGate = Gate<@Sendable (_ x: Tensor, _ table: RotaryTable, _ offset: Int) -> Tensor>(
  Exercise(
    "2.9", "turn pairs by their position",
    task: """
      Attention itself does not know where a key stands. Rotary positions turn every pair of numbers of a query or key \
      by an angle that grows with its position; the product of two vectors then depends on how far apart they are. Pair \
      number i is made of elements i and i + headSize/2. Turning (a, b) by an angle gives \
      (a cos - b sin, b cos + a sin). With a cache the first token stands at position offset, not at 0. Tensors' own \
      rotary(…) is this function, fused: it would pass, and you would have built nothing.
      """,
    shapes: """
      x [batch, time, heads, headSize]; table.tensors(range) gives cosines and sines, [positions, headSize / 2] each (x \
      has heads in between: give both an axis for them) → the same shape as x.
      """,
    hints: [
      "The two halves are slices of the last axis; both halves use the same angles.",
      "Reshape cosines and sines to [time, 1, headSize / 2], so that they broadcast over batch and heads.",
      "The positions are offset ..< offset + time. Concatenate the turned halves along axis 3.",
    ]),
  implementation: { rotatePairs($0, $1, offset: $2) },
  checks: [
    .example(
      "the first pair of a head turns by 1 radian at position 1",
      why: "Pair 0 is elements 0 and 2 of a head of four: (1, 0) becomes (cos 1, sin 1)."
    ) { rotate, probe in
      let x = Tensor([1, 0, 0, 0], shape: [1, 1, 1, 4])
      let expected = Tensor([0.5403023, 0, 0.8414710, 0], shape: [1, 1, 1, 4])
      try probe.expect(
        rotate(x, RotaryTable(headSize: 4, positions: 4), 1), near: expected, "the turned head")
    },
    .property(
      "turning changes no length, and position 0 nothing at all",
      why: "A rotation keeps the size of what it turns, and at position 0 every angle is 0."
    ) { rotate, probe in
      let table = RotaryTable(headSize: 6, positions: 16)
      let x = probe.noise([1, 5, 2, 6])
      let turned = rotate(x, table, 0)
      try probe.expect(
        turned.sliced(0..<1, axis: 1), near: x.sliced(0..<1, axis: 1), "the first token")
      try probe.expect(
        sum(turned * turned, axes: [3]), near: sum(x * x, axes: [3]), "the squared lengths")
    },
    .property(
      "only the distance of two positions counts in a product",
      why: "This is what makes the positions relative: a phrase means the same wherever it stands."
    ) { rotate, probe in
      let table = RotaryTable(headSize: 6, positions: 64)
      let (query, key) = (probe.noise([1, 1, 1, 6]), probe.noise([1, 1, 1, 6]))
      func product(_ a: Int, _ b: Int) -> Float {
        sum(rotate(query, table, a) * rotate(key, table, b)).item
      }
      try probe.expect(product(53, 50), near: product(5, 2), "the product at positions 53 and 50")
      try probe.expect(
        abs(product(9, 2) - product(5, 2)) > 1e-3, equals: true,
        "the product differs at another distance")
    },
    .property(
      "it computes what the fused rotation computes, at any offset",
      why:
        "Pairs are i and i + headSize/2, positions offset + t: checkpoints from elsewhere count on both."
    ) { rotate, probe in
      let table = RotaryTable(headSize: 8, positions: 32)
      let x = probe.noise([2, 5, 3, 8])
      for offset in [0, 7] {
        try probe.expect(
          rotate(x, table, offset), near: rotary(x, table, offset: offset),
          "the turned heads at offset \(offset)")
      }
    },
    .property(
      "its gradient is the slope that central differences measure",
      why: "Queries and keys learn through the rotation: every number of a head gets a gradient."
    ) { rotate, probe in
      let table = RotaryTable(headSize: 4, positions: 8)
      try probe.expectGradients(of: ["heads": probe.noise([1, 2, 1, 4])]) {
        rotate($0[0], table, 3)
      }
    },
  ])
