// Exercises 4.3 and 4.4: AdamW's step, and the length of the gradient.

import Gates
import Pretraining
import Tensors

/// A matrix and a bias to train, with the gradients of several steps.
struct OptimizerCase: Sendable {
  /// The weights at the start, of a matrix of one row and of a bias.
  var start: [[Float]]
  /// For each step the gradients of both.
  var gradients: [[[Float]]]
  var options = AdamW.Options(beta2: 0.95, weightDecay: 0)
  var learningRate: Float = 0.1

  /// The weights of both after each step, one after the other, by this package's optimizer.
  func weights(_ compute: Compute) -> [Float] {
    let matrix = Tensor(start[0], shape: [1, start[0].count], requiresGradient: true)
    let bias = Tensor(start[1], shape: [start[1].count], requiresGradient: true)
    let parameters = [NamedParameter("matrix", matrix), NamedParameter("bias", bias)]
    let optimizer = AdamW(parameters, options: options, compute: compute)
    return gradients.flatMap { gradients in
      for (parameter, gradient) in zip(parameters, gradients) {
        parameter.tensor.setGradient(gradient)
      }
      optimizer.update(learningRate: learningRate)
      return matrix.values + bias.values
    }
  }

  /// The same by plain loops.
  var plainWeights: [Float] {
    var plain = PlainAdamW(start, decays: [true, false], options: options)
    return gradients.flatMap { gradients in
      plain.update(gradients.map { $0.map { Double($0) } }, learningRate: Double(learningRate))
      return plain.values.joined().map { Float($0) }
    }
  }
}

extension Tensor {
  /// Makes `values` the gradient of a leaf, through a sum whose slopes they are.
  func setGradient(_ values: [Float]) {
    clearGradient()
    sum(self * Tensor(values, shape: shape)).backward()
  }
}

let optimizerGate = Gate<@Sendable (OptimizerCase) -> [Float]>(
  Exercise(
    "4.3", "AdamW: each weight takes a step of its own size",
    task: """
      Plain descent takes large steps where gradients are large. Adam keeps two moving means for every weight, of its \
      gradients (memory beta1) and of their squares (beta2), and goes against mean / (√squares + epsilon): about one \
      learning rate a step, whatever the scale. The means start at 0 and are too small at first: divide each by how far \
      it has come, which is what corrections holds. Decay is decoupled: weights first lose learningRate · weightDecay of \
      themselves, apart from the gradient, and biases and norms lose nothing (weightDecay(parameter) knows).
      """,
    shapes: """
      parameter, gradient, moment.first and moment.second of one shape; the last two and the parameter get new values.
      """,
    hints: [
      "x.assign(y) puts new values into a tensor. mean ← beta · mean + (1 - beta) · new, for both moments.",
      "Store the means as they are; correct only the values that the step uses.",
      "parameter · (1 - learningRate · decay) - learningRate · mean / (squareRoot(square) + epsilon).",
    ]),
  implementation: { $0.weights(.composed) },
  checks: [
    .example(
      "the first step moves every weight by the learning rate",
      why: "After correction mean / √square is the gradient's sign, be it 0.001 or 100."
    ) { weights, probe in
      let problem = OptimizerCase(start: [[1, 2], [3]], gradients: [[[0.001, -5], [100]]])
      try probe.expect(weights(problem), near: [0.9, 2.1, 2.9] as [Float], "the weights")
    },
    .example(
      "weights decay apart from the gradient, and biases do not",
      why:
        "Decay keeps weights small. Through the gradient it would be divided by its size again; biases need no shrinking."
    ) { weights, probe in
      var problem = OptimizerCase(start: [[2, -2], [2]], gradients: [[[0, 0], [0]]])
      problem.options.weightDecay = 0.5
      try probe.expect(
        weights(problem), near: [1.9, -1.9, 2] as [Float], "the weights after a gradient of 0")
    },
    .property(
      "an unchanging gradient moves a weight by the learning rate in every step",
      why: "Both means must remember, and both must be corrected by as much as they are short."
    ) { weights, probe in
      let gradient = (0..<3).map { _ in probe.random.uniform() + 0.1 }
      let problem = OptimizerCase(
        start: [[1, 2], [3]],
        gradients: .init(repeating: [[gradient[0], -gradient[1]], [gradient[2]]], count: 5))
      let expected = (1...5).flatMap { step in
        let way = 0.1 * Float(step)
        return [1 - way, 2 + way, 3 - way]
      }
      try probe.expect(weights(problem), near: expected, "the weights after 1 to 5 steps")
    },
    .property(
      "it agrees with plain loops over several steps",
      why:
        "Gradients that change show what the means remember; a large epsilon shows where it stands."
    ) { weights, probe in
      for epsilon in [0.5, 1e-8] as [Float] {
        var problem = probe.optimizerCase()
        problem.options = AdamW.Options(
          beta1: 0.8, beta2: 0.95, epsilon: epsilon, weightDecay: 0.3)
        try probe.expect(
          weights(problem), near: problem.plainWeights,
          "the weights after 1 to 4 steps with epsilon \(epsilon)")
      }
    },
    .property(
      "gradients a thousand times as large lead to the same weights",
      why: "This is why one learning rate fits embeddings, matrices and norms."
    ) { weights, probe in
      let problem = probe.optimizerCase()
      var large = problem
      large.gradients = problem.gradients.map { $0.map { $0.map { $0 * 1_000 } } }
      try probe.expect(
        weights(large), near: problem.plainWeights, tolerance: 1e-3,
        "the weights after 1 to 4 steps with large gradients")
    },
    .property(
      "it computes what the fused update computes",
      why: "Both are the same function; programs choose with --compute."
    ) { weights, probe in
      var problem = probe.optimizerCase()
      problem.options = AdamW.Options(weightDecay: 0.2)
      try probe.expect(
        weights(problem), near: problem.weights(.fused), "the weights after 1 to 4 steps")
    },
  ])

extension Probe {
  /// Seven random weights and four random gradients for each.
  fileprivate func optimizerCase() -> OptimizerCase {
    OptimizerCase(
      start: [noise([4]).values, noise([3]).values],
      gradients: (0..<4).map { _ in [noise([4]).values, noise([3]).values] })
  }
}

let gradientNormGate = Gate<@Sendable ([NamedParameter]) -> Float>(
  Exercise(
    "4.4", "the length of the whole gradient",
    task: """
      Now and then a batch gives a gradient far longer than usual, and one such step can undo hours. To see it, take all \
      gradients of all parameters as one long vector and compute its length: the root of the sum of all squares. \
      Parameters that have no gradient add nothing. Where one of the numbers is not finite, neither is the length.
      """,
    shapes: "named parameters, whose tensors may have a gradient → one number.",
    hints: [
      "parameters.compactMap(\\.tensor.gradient) leaves out those without a gradient.",
      "Add up squares over all tensors, and take the root once, at the end.",
      "gradient.values gives the numbers; squaredNorm(pointer, count:threads:) sums their squares faster.",
    ]),
  implementation: { globalGradientNorm($0) },
  checks: [
    .example(
      "gradients of 3 and 4 in two tensors have the length 5, also when measured again",
      why: """
        They are two sides of a right-angled triangle. The step follows them afterwards, so they must still be there.
        """
    ) { norm, probe in
      let parameters = withGradients([[3], [4]])
      try probe.expect(norm(parameters), near: Float(5), "the length")
      try probe.expect(norm(parameters), near: Float(5), "the length measured again")
    },
    .property(
      "it is the length of one long vector, however that is cut into tensors",
      why: "How many tensors a model is made of says nothing about its gradient."
    ) { norm, probe in
      let all = probe.noise([12]).values
      let expected = Float(all.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot())
      let lengths = [[12], [5, 7], [1, 1, 10], [4, 4, 4]].map { counts in
        var rest = all[...]
        return norm(
          withGradients(
            counts.map { count in
              defer { rest = rest.dropFirst(count) }
              return Array(rest.prefix(count))
            }))
      }
      try probe.expect(lengths, near: lengths.map { _ in expected }, "the lengths of four cuts")
    },
    .property(
      "a gradient twice as long has twice the length, whatever its signs",
      why: "Clipping divides by this length."
    ) { norm, probe in
      let all = probe.noise([6]).values
      let expected = Float(all.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot())
      let lengths = ([1, 2, -3] as [Float]).map { factor in
        norm(withGradients([all.prefix(2).map { $0 * factor }, all.suffix(4).map { $0 * factor }]))
      }
      try probe.expect(
        lengths, near: [expected, 2 * expected, 3 * expected],
        "the lengths of one, two and minus three times a gradient")
    },
    .example(
      "parameters without a gradient add nothing",
      why: "Frozen parameters have none, and where none has any the length is 0."
    ) { norm, probe in
      try probe.expect(
        [norm(withGradients([nil, [-2], nil])), norm(withGradients([nil])), norm([])],
        near: [2, 0, 0] as [Float], "the lengths with one gradient of -2, and with none")
    },
    .example(
      "a number that is infinite or NaN shows in the length",
      why: "The length is how a step sees that its gradient must not be followed."
    ) { norm, probe in
      for bad in [Float.infinity, .nan] {
        try probe.expect(
          norm(withGradients([[1, bad, 2], [3]])).isFinite, equals: false,
          "whether a length with \(bad) in it is finite")
      }
    },
  ])

/// Parameters with these gradients, nil for none; even numbers of them stand in two rows.
private func withGradients(_ gradients: [[Float]?]) -> [NamedParameter] {
  gradients.enumerated().map { index, gradient in
    let count = gradient?.count ?? 1
    let shape = count % 2 == 0 ? [2, count / 2] : [count]
    let tensor = Tensor.ones(shape, requiresGradient: true)
    if let gradient { tensor.setGradient(gradient) }
    return NamedParameter("\(index)", tensor)
  }
}
