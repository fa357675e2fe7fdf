// Exercise 2.1: softmax.

import Attention
import Gates
import Tensors

let softmaxGate = Gate<@Sendable (Tensor) -> Tensor>(
  Exercise(
    "2.1", "softmax that does not overflow",
    task: """
      Turn scores into shares: positive numbers that sum to 1 in every row, larger where the score is larger. Attention \
      uses them to say how much a token takes of each other token. e^89 is already too large for a 32-bit float, so the \
      largest score of a row must become 0 before the exponential; the shares stay the same. The operations on \
      tensors stand in Shared/Tensors. Its own softmax(…) is this function, fused: it would pass, and you would have \
      built nothing.
      """,
    shapes: "scores […, keys] → shares of the same shape; each row of the last axis by itself.",
    hints: [
      "max(x, axis: -1, keepingAxes: true) and sum(x, axes: [-1], keepingAxes: true) leave one number a row.",
      "The largest score only shifts the row. Its history is not needed: use .detached.",
      "Three lines: the largest of each row; exp of the scores minus it; those divided by their sum over axis -1.",
    ]),
  implementation: { stableSoftmax($0) },
  checks: [
    .example(
      "scores 0 and ln 3 give a quarter and three quarters",
      why: "e^0 = 1 and e^(ln 3) = 3, so the shares are 1/4 and 3/4; equal scores get halves."
    ) { softmax, probe in
      let scores = Tensor([0, 1.0986123, 0, 0], shape: [2, 2])
      let expected = Tensor([0.25, 0.75, 0.5, 0.5], shape: [2, 2])
      try probe.expect(softmax(scores), near: expected, tolerance: 1e-5, "the shares")
    },
    .example(
      "rows around 1000 and -1000 keep their shares, and so do scores far apart",
      why:
        "In 32 bits e^89 is infinity and e^-1000 is 0. With its own largest score made 0 each row has a power of 1, and none larger."
    ) { softmax, probe in
      let scores = Tensor([1_000, 999, -1_000, -999, 0, 100, 0, 200, 200, 0], shape: [5, 2])
      let expected = Tensor(
        [0.7310586, 0.2689414, 0.2689414, 0.7310586, 0, 1, 0, 1, 1, 0], shape: [5, 2])
      try probe.expect(softmax(scores), near: expected, tolerance: 1e-5, "the shares")
    },
    .property(
      "every row agrees with a plain loop",
      why:
        "A row's shares are e^score divided by the sum of that row. Other rows have no part in it, and the scores stay as they are."
    ) { softmax, probe in
      for shape in [[3, 5, 7], [2, 1], [1, 4, 1, 3]] {
        let scores = probe.noise(shape) * 3
        let width = shape[shape.count - 1]
        let rows = scores.values.map { Double($0) }
        let expected = stride(from: 0, to: rows.count, by: width).flatMap {
          plainSoftmax(Array(rows[$0..<$0 + width]))
        }
        try probe.expect(
          softmax(scores), near: Tensor(expected.map { Float($0) }, shape: shape), tolerance: 1e-5,
          "the shares of scores \(shape)")
        try probe.expect(
          scores.values.map { Double($0) }, near: rows, "the scores \(shape) after the call")
      }
    },
    .property(
      "adding the same number to a whole row changes nothing",
      why: "Only differences of scores count; the common factor e^c cancels."
    ) { softmax, probe in
      let scores = probe.noise([4, 6])
      try probe.expect(
        softmax(scores + 3), near: softmax(scores), tolerance: 1e-5, "the shares of shifted scores")
    },
    .property(
      "its gradient is the slope that central differences measure",
      why: "Training follows the gradient: each share depends on all scores of its row."
    ) { softmax, probe in
      try probe.expectGradients(of: ["scores": probe.noise([3, 5])]) { softmax($0[0]) }
    },
  ])
