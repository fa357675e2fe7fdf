// Exercise 3.5: how large the weights of a new model are.

import Foundation
import Gates
import Tensors
import Transformer

typealias DeviationsFunction =
  @Sendable (_ configuration: TransformerConfiguration) -> (table: Float, outputScale: Float)

let initialDeviationsGate = Gate<DeviationsFunction>(
  Exercise(
    "3.5", "a first loss of ln(vocabulary)",
    task: """
      A new model knows nothing, so it should give every token about the same chance; the first loss is then \
      ln(vocabulary), and one that starts far above it spends its first steps unlearning noise. Say how large the \
      weights begin. `table`: the deviation of the numbers in the tables of tokens, positions and output, such that \
      logits deviate by 1/4. The output layer multiplies vectors of width numbers, each of about size 1, with such a \
      table. `outputScale`: a factor on each addition to the stream. With it all additions together are as large as a \
      single one without it. Count 2 · depth of them, also where there is no feed-forward part.
      """,
    shapes: "a configuration with width and depth → two numbers.",
    hints: [
      "A sum of n independent numbers of deviation s deviates by √n · s.",
      "√width · table must be 1/4; √(2 · depth) · outputScale must be 1.",
    ]),
  implementation: { initialDeviations($0) },
  checks: [
    .example(
      "a width of 256 gives a table of 1/64",
      why: "√256 = 16, and a quarter of 1/16 is 1/64; the depth has no part in it."
    ) { deviations, probe in
      let found = deviations(sized(width: 256, depth: 8))
      try probe.expect(found.table, near: Float(1) / 64, tolerance: 1e-5, "table")
    },
    .example(
      "a depth of 8 gives an output scale of 1/4",
      why:
        "2 · 8 = 16 and √16 = 4; neither the width nor a missing feed-forward part changes that."
    ) { deviations, probe in
      for size in [1_024, 0] {
        let found = deviations(sized(width: 256, depth: 8, feedForward: size))
        try probe.expect(
          found.outputScale, near: 0.25 as Float, tolerance: 1e-5,
          "outputScale with a feed-forward size of \(size)")
      }
    },
    .property(
      "the first loss is near ln(vocabulary)",
      why: "A loss far above is a sure sign of weights that begin too large."
    ) { deviations, probe in
      for width in [16, 256] {
        let table = probe.noise([65, width]) * deviations(sized(width: width, depth: 2)).table
        let logits = linear(unitVectors(80, width: width, probe), table)
        let loss = crossEntropy(logits, targets: probe.tokens(80, below: 65)).item
        try probe.expect(
          Double(loss), near: log(65.0), tolerance: 0.02, "the first loss at width \(width)")
      }
    },
    .property(
      "logits deviate by 1/4, however wide the model is",
      why:
        "Larger ones are sure of nonsense; with zeros all rows are equal, learn the same and stay equal."
    ) { deviations, probe in
      for width in [16, 64, 256] {
        let table = probe.noise([50, width]) * deviations(sized(width: width, depth: 2)).table
        let logits = linear(unitVectors(60, width: width, probe), table)
        try probe.expect(
          mean(logits * logits).item.squareRoot(), near: 0.25 as Float, tolerance: 0.02,
          "the deviation of logits at width \(width)")
      }
    },
    .property(
      "the stream is as large after many blocks as after one",
      why: "Deep models begin as quiet as shallow ones, and gradients reach the first block."
    ) { deviations, probe in
      for depth in [1, 3, 12] {
        let scale = deviations(sized(width: 16, depth: depth)).outputScale
        var stream = Tensor.zeros([2_000])
        for _ in 0..<2 * depth { stream = stream + probe.noise([2_000]) * scale }
        try probe.expect(
          mean(stream * stream).item.squareRoot(), near: 1 as Float, tolerance: 0.05,
          "the stream's deviation at depth \(depth)")
      }
    },
  ])

private func sized(width: Int, depth: Int, feedForward: Int? = nil) -> TransformerConfiguration {
  TransformerConfiguration(
    vocabularySize: 65, contextSize: 8, depth: depth, width: width, headCount: 2,
    feedForwardSize: feedForward)
}

/// Random vectors as a final norm leaves them.
private func unitVectors(_ count: Int, width: Int, _ probe: Probe) -> Tensor {
  let ones = Tensor.ones([width])
  let rows = plainRows(probe.noise([count, width])).flatMap {
    plainRMSNorm($0, weight: ones, epsilon: 1e-9)
  }
  return Tensor(rows.map { Float($0) }, shape: [count, width])
}
