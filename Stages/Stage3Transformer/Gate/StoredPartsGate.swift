// Exercise 3.13: the tensors of a public checkpoint file, cut into this course's parameters.

import Gates
import Tensors
import Transformer

typealias StoredPartsFunction =
  @Sendable (_ stored: Tensor, _ sizes: [Int], _ isTransposed: Bool) -> [Tensor]

let storedPartsGate = Gate<StoredPartsFunction>(
  Exercise(
    "3.13", "queries, keys and values of a GPT-2 file",
    task: """
      Published weights can be used only by those who know how they lie in the file. GPT-2's files keep the \
      projections to queries, keys and values in one tensor, side by side along the output axis, in this order, and \
      store some weights as [in, out] where our linear layers have [out, in]. Turn the tensor round where it is \
      transposed, then cut it along the output axis into parts of those sizes, which add up to it. Biases are a single \
      axis and never transposed.
      """,
    shapes: """
      stored [in, sum of sizes] where it is transposed, else [sum of sizes, …] → one tensor a size: [size, in], \
      or [size, …].
      """,
    hints: [
      "transposed() swaps the two axes; reshaped would keep the numbers in their old order.",
      "Keep the place where the next part starts; sliced(start..<start + size, axis: 0) takes it.",
    ]),
  implementation: { storedParts($0, sizes: $1, isTransposed: $2) },
  checks: [
    .example(
      "five inputs, and outputs of 1, 2 and 1",
      why: "Row 0 of the file is what input 0 gives to all four outputs."
    ) { parts, probe in
      let stored = Tensor((1...20).map { Float($0) }, shape: [5, 4])
      let result = parts(stored, [1, 2, 1], true)
      try probe.expect(result.count, equals: 3, "the number of parts")
      let expected = [
        Tensor([1, 5, 9, 13, 17], shape: [1, 5]),
        Tensor([2, 6, 10, 14, 18, 3, 7, 11, 15, 19], shape: [2, 5]),
        Tensor([4, 8, 12, 16, 20], shape: [1, 5]),
      ]
      for (index, part) in result.enumerated() {
        try probe.expect(part, near: expected[index], "part \(index)")
      }
    },
    .property(
      "each part computes what its columns of the file compute",
      why: "Square parts look right whichever way their numbers lie: what they compute tells."
    ) { parts, probe in
      let (stored, x) = (probe.noise([6, 18]), probe.noise([4, 6]))
      let whole = matmul(x, stored)
      let result = parts(stored, [6, 6, 6], true)
      try probe.expect(
        result.map(\.shape), equals: [[6, 6], [6, 6], [6, 6]], "the parts' shapes")
      for (index, name) in ["queries", "keys", "values"].enumerated() {
        try probe.expect(
          linear(x, result[index]), near: whole.sliced(index * 6..<index * 6 + 6, axis: 1),
          "the \(name)")
      }
    },
    .property(
      "what is not transposed is only cut",
      why:
        "Llama's weights lie as they are used, outputs first, and biases have one axis: the cut goes along axis 0."
    ) { parts, probe in
      let (bias, weight) = (probe.noise([15]), probe.noise([6, 6]))
      let biases = parts(bias, [5, 7, 3], false)
      try probe.expect(biases.map(\.shape), equals: [[5], [7], [3]], "the shapes of the biases")
      for (index, start) in [0, 5, 12].enumerated() {
        try probe.expect(
          biases[index], near: bias.sliced(start..<start + [5, 7, 3][index], axis: 0),
          "bias \(index)")
      }
      let weights = parts(weight, [1, 3, 2], false)
      try probe.expect(
        weights.map(\.shape), equals: [[1, 6], [3, 6], [2, 6]], "the shapes of a weight's parts")
      for (index, start) in [0, 1, 4].enumerated() {
        try probe.expect(
          weights[index], near: weight.sliced(start..<start + [1, 3, 2][index], axis: 0),
          "part \(index) of a weight that is stored as it is used")
      }
    },
    .property(
      "a single transposed weight is turned round, square or not",
      why:
        "The layers that lead back into the stream are stored alone, but transposed too; attention's is square."
    ) { parts, probe in
      for outputs in [7, 3] {
        let (stored, x) = (probe.noise([3, outputs]), probe.noise([2, 3]))
        let result = parts(stored, [outputs], true)
        try probe.expect(
          result.map(\.shape), equals: [[outputs, 3]], "the shape of the weight")
        try probe.expect(
          linear(x, result[0]), near: matmul(x, stored),
          "what a weight of 3 inputs and \(outputs) outputs computes")
      }
    },
  ])
