// Exercises 3.1 and 3.2: layer norm and RMS norm.

import Gates
import Tensors
import Transformer

typealias LayerNormFunction =
  @Sendable (
    _ x: Tensor, _ weight: Tensor, _ bias: Tensor?, _ epsilon: Float
  ) -> Tensor

let layerNormGate = Gate<LayerNormFunction>(
  Exercise(
    "3.1", "layer norm from plain operations",
    task: """
      Bring each token's vector to mean 0 and deviation 1: subtract the mean of its numbers and divide by \
      √(variance + epsilon). Then multiply by a learned weight and add a learned bias, where there is one. Without \
      norms the numbers would grow or fade from block to block until nothing can be learned. The variance is the mean of \
      the squared distances from the mean: it divides by width, not by width - 1. Use plain operations: Tensors' own \
      layerNorm is the same function, fused; it would pass, and you would have built nothing.
      """,
    shapes: "x […, width], weight and bias [width], epsilon a small number → the same shape as x.",
    hints: [
      "mean(x, axes: [-1], keepingAxes: true) is one number a token, which broadcasts back.",
      "Subtract the mean first, and keep the result: its mean square is the variance.",
      "Epsilon stands under the root: inverseSquareRoot(variance + epsilon). The weight comes before the bias.",
    ]),
  implementation: { composedLayerNorm($0, weight: $1, bias: $2, epsilon: $3) },
  checks: [
    .example(
      "1 2 3 4 has the variance 5/4",
      why: """
        The mean is 2.5, and (2.25 + 0.25 + 0.25 + 2.25) / 4 = 1.25; division by 3 gives 5/3. Ten times the row, or the row \
        100 or 10000 higher, gives the same.
        """
    ) { norm, probe in
      let rows: [Float] = [
        1, 2, 3, 4, 10, 20, 30, 40, 101, 102, 103, 104, 10_001, 10_002, 10_003, 10_004,
      ]
      let result = norm(Tensor(rows, shape: [4, 4]), .ones([4]), nil, 1e-9)
      let expected = [[Float]](repeating: [-1.341641, -0.447214, 0.447214, 1.341641], count: 4)
      try probe.expect(
        result, near: Tensor(expected.flatMap { $0 }, shape: [4, 4]),
        "the norm of 1 2 3 4, 10 20 30 40, 101 … 104 and 10001 … 10004")
    },
    .property(
      "every row agrees with a plain loop, with and without a bias or a large epsilon",
      why:
        "Each token is normed by itself, epsilon stands under the root, and the weight multiplies before a bias is added."
    ) { norm, probe in
      for (shape, epsilon) in [([3, 5], Float(1e-5)), ([2, 3, 7], 4)] {
        let x = probe.noise(shape) * 2 + 1
        let width = shape[shape.count - 1]
        let (weight, bias) = (probe.noise([width]), probe.noise([width]))
        let rows = plainRows(x)
        for (bias, name) in [(bias, "a bias"), (nil, "no bias")] as [(Tensor?, String)] {
          let expected = rows.map {
            plainLayerNorm($0, weight: weight, bias: bias, epsilon: Double(epsilon))
          }
          try probe.expect(
            norm(plainTensor(rows, like: x), weight, bias, epsilon),
            near: plainTensor(expected, like: x),
            "the norm of \(shape) with \(name) and epsilon \(epsilon)")
        }
      }
    },
    .property(
      "shift and scale of a row do not matter",
      why: "Only the pattern of a token's numbers is left; how large they have grown is not."
    ) { norm, probe in
      let (x, weight) = (probe.noise([3, 6]), probe.noise([6]))
      let factors = Tensor([0.5, 3, 40], shape: [3, 1])
      try probe.expect(
        norm(x * factors + factors, weight, nil, 1e-9), near: norm(x, weight, nil, 1e-9),
        tolerance: 1e-3, "the norm of rows each scaled and shifted by 0.5, 3 and 40")
    },
    .example(
      "a row of equal numbers gives the bias",
      why:
        "Its variance is 0, so that only the bias is left; epsilon keeps 0 from being divided by 0."
    ) { norm, probe in
      let bias = Tensor([1, -2, 3], shape: [3])
      try probe.expect(
        norm(.full([2, 3], 4), .ones([3]), bias, 1e-5),
        near: Tensor([1, -2, 3, 1, -2, 3], shape: [2, 3]), "the norm of 4 4 4")
    },
    .property(
      "gradients are those that central differences measure",
      why:
        "Mean and variance depend on the input too, so each number's gradient feels its neighbours; x itself stays as it was."
    ) { norm, probe in
      let inputs = [probe.noise([2, 4]), probe.noise([4]), probe.noise([4])]
      try probe.expectGradients(to: inputs, tolerance: 5e-3) { norm($0[0], $0[1], $0[2], 0.1) }
    },
  ])

let rmsNormGate = Gate<@Sendable (_ x: Tensor, _ weight: Tensor, _ epsilon: Float) -> Tensor>(
  Exercise(
    "3.2", "RMS norm from plain operations",
    task: """
      The simpler norm of newer models: divide each token's vector by the root of the mean of its squares, and multiply \
      by a learned weight. No mean is subtracted and there is no bias; models learn as well with it, and it costs less. \
      Use plain operations again, not Tensors' rmsNorm.
      """,
    shapes: "x […, width], weight [width], epsilon a small number → the same shape as x.",
    hints: [
      "RMS means root of the mean of squares: mean(x * x, …) over the last axis.",
      "Multiply x itself, not x minus a mean, by inverseSquareRoot(meanSquare + epsilon), then by the weight.",
    ]),
  implementation: { composedRMSNorm($0, weight: $1, epsilon: $2) },
  checks: [
    .example(
      "3 4 is divided by the root of 12.5",
      why: "(9 + 16) / 2 = 12.5; the root of the sum would be the length 5. 6 8 has its own root."
    ) { norm, probe in
      let result = norm(Tensor([3, 4, 6, 8], shape: [2, 2]), .ones([2]), 1e-9)
      let expected = Tensor([0.848528, 1.131371, 0.848528, 1.131371], shape: [2, 2])
      try probe.expect(result, near: expected, "the norm of 3 4 and 6 8")
    },
    .property(
      "every row agrees with a plain loop, with and without a large epsilon",
      why:
        "Each token is normed by itself, epsilon stands under the root, and each place of a vector has its own weight."
    ) { norm, probe in
      for (shape, epsilon) in [([3, 5], Float(1e-5)), ([2, 3, 7], 4)] {
        let (x, weight) = (probe.noise(shape) * 2 + 1, probe.noise([shape[shape.count - 1]]))
        let expected = plainRows(x).map {
          plainRMSNorm($0, weight: weight, epsilon: Double(epsilon))
        }
        try probe.expect(
          norm(x, weight, epsilon), near: plainTensor(expected, like: x),
          "the norm of \(shape) with epsilon \(epsilon)")
      }
    },
    .property(
      "the scale of a row does not matter, its shift does",
      why: "That is the difference to layer norm: a constant row keeps its sign and stays 1 or -1."
    ) { norm, probe in
      let x = probe.noise([3, 6])
      let factors = Tensor([0.5, 3, 40], shape: [3, 1])
      try probe.expect(
        norm(x * factors, .ones([6]), 1e-9), near: norm(x, .ones([6]), 1e-9), tolerance: 1e-3,
        "the norm of rows scaled by 0.5, 3 and 40")
      try probe.expect(
        norm(.full([1, 6], -3), .ones([6]), 1e-9), near: .full([1, 6], -1),
        "the norm of six times -3")
    },
    .example(
      "a row of zeros stays 0",
      why: "0 divided by the root of epsilon is 0; 0 divided by 0 would not be a number."
    ) { norm, probe in
      try probe.expect(norm(.zeros([1, 4]), .ones([4]), 1e-5), near: .zeros([1, 4]), "the norm")
    },
    .property(
      "gradients are those that central differences measure",
      why: "The mean of squares depends on the input too; x itself stays as it was."
    ) { norm, probe in
      let inputs = [probe.noise([2, 4]), probe.noise([4])]
      try probe.expectGradients(to: inputs, tolerance: 5e-3) { norm($0[0], $0[1], 0.1) }
    },
  ])
