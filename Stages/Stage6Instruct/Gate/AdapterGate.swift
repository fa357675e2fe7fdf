// Exercise 6.5: adapters beside frozen layers.

import Gates
import Instruction
import Tensors
import Transformer

/// What an adapter consists of.
struct AdapterParts {
  let down: Tensor
  let up: Tensor
  let scale: Float
}

typealias AdapterFunction =
  @Sendable (_ layer: Linear, _ rank: Int, _ alpha: Float, _ random: inout SeededRandom) ->
  AdapterParts

let adapterGate = Gate<AdapterFunction>(
  Exercise(
    "6.5", "an adapter that begins as nothing",
    task: """
      Instead of moving all of a layer's weights, freeze them and learn a product of two thin matrices beside them: \
      x Aᵀ Bᵀ · alpha / rank is added to the layer's output. A is drawn, from a normal distribution with the \
      deviation 1 / √inputSize. B is 0: so the first step starts from the model as it was taught. A must not be 0 as \
      well, or neither would ever get a gradient. Both are trained; the layer's weight and bias are not any more, \
      and cost neither gradients nor moments.
      """,
    shapes:
      "a layer [outputSize, inputSize] → down (A) [rank, inputSize], up (B) [outputSize, rank], scale.",
    hints: [
      "layer.parameters lists weight and bias; freeze() makes a tensor a constant.",
      "Tensor.normal(_:deviation:using:requiresGradient:) and Tensor.zeros(_:requiresGradient:).",
      "layer.weight.shape is [outputSize, inputSize]. Pass &random itself: a copy draws the same A for every layer.",
    ]),
  implementation: { layer, rank, alpha, random in
    let adapter = LowRankAdapter(for: layer, rank: rank, alpha: alpha, using: &random)
    return AdapterParts(down: adapter.down, up: adapter.up, scale: adapter.scale)
  },
  checks: [
    .example(
      "a layer from 3 to 5 numbers with rank 2",
      why:
        "A narrows to two numbers and B widens again; of 256 × 256 weights rank 8 trains 1 in 16."
    ) { make, probe in
      let parts = make(probe.layer(3, 5), 2, 4, &probe.random)
      try probe.expect(parts.down.shape, equals: [2, 3], "the shape of A")
      try probe.expect(parts.up.shape, equals: [5, 2], "the shape of B")
    },
    .property(
      "a new adapter adds nothing, yet B can move",
      why: "B is 0, so training starts from what the model knows; A is not, or B would not move."
    ) { make, probe in
      let layer = probe.layer(6, 4)
      let parts = make(layer, 3, 6, &probe.random)
      let x = probe.noise([5, 6])
      let added = try probe.added(by: parts, layer, to: x)
      try probe.expect(
        [parts.down, parts.up].map { $0.values.contains { $0 != 0 } }, equals: [true, false],
        "whether A and B hold numbers other than 0")
      let loss = sum((layer(x) + added) * probe.noise([5, 4]))
      try probe.expect(loss.requiresGradient, equals: true, "whether anything is trained")
      loss.backward()
      let slopes = parts.up.gradient?.values ?? []
      try probe.expect(slopes.contains { $0 != 0 }, equals: true, "whether B has a gradient")
    },
    .property(
      "the factor is alpha over rank",
      why: "Twice the rank adds twice as many products; the factor keeps the size of the steps."
    ) { make, probe in
      for (rank, alpha) in [(1, 1), (4, 8), (8, 8), (3, 12), (8, 4)] as [(Int, Float)] {
        let scale = make(probe.layer(4, 4), rank, alpha, &probe.random).scale
        try probe.expect(
          scale, near: alpha / Float(rank), "the factor for alpha \(alpha) and rank \(rank)")
      }
    },
    .property(
      "A is drawn from the normal distribution with the deviation 1 / √inputSize",
      why: "So what A gives is about as large as what it gets. Other programs draw otherwise."
    ) { make, probe in
      for input in [16, 144] {
        let values = make(probe.layer(input, 3), 32, 1, &probe.random).down.values
        let squares = values.reduce(0) { $0 + $1 * $1 } / Float(max(1, values.count))
        // Of 500 draws or more the root mean square is within 10 % of the deviation.
        try probe.expect(
          squares.squareRoot() * Float(input).squareRoot(), near: 1, tolerance: 0.06,
          "the size of A's numbers, times √\(input),")
        try probe.expect(
          values.contains { abs($0) * Float(input).squareRoot() > 2 }, equals: true,
          "whether numbers beyond two deviations are there, as 1 in 20 is in a normal distribution,"
        )
      }
    },
    .property(
      "A and B get gradients, and the layer's own weights do not",
      why: "Frozen weights are the saving: no gradients, no moments, and nothing is forgotten."
    ) { make, probe in
      let layer = probe.layer(4, 3)
      let parts = make(layer, 2, 2, &probe.random)
      let x = probe.noise([3, 4])
      let added = try probe.added(by: parts, layer, to: x)
      let loss = sum(layer(x) + added)
      try probe.expect(loss.requiresGradient, equals: true, "whether anything is trained")
      loss.backward()
      let tensors = [parts.down, parts.up] + layer.parameters.map(\.tensor)
      try probe.expect(
        tensors.map { $0.gradient != nil }, equals: [true, true, false, false],
        "whether A, B, the weight and the bias have gradients")
    },
    .property(
      "every layer gets another A, and the generator decides which",
      why:
        "One A for all looks in the same few directions, or in none; and a run must be repeatable."
    ) { make, probe in
      let layers = (0..<3).map { _ in probe.layer(5, 5) }
      let all = layers.map { make($0, 2, 2, &probe.random).down.values }
      try probe.expect(Set(all).count, equals: 3, "the number of different A")
      let (start, again) = (SeededRandom(seed: probe.seed), layers[0])
      let equal = (0..<2).map { _ in
        var random = start
        return make(again, 2, 2, &random).down.values
      }
      try probe.expect(
        equal[0] == equal[1], equals: true, "whether equal generators give equal A")
    },
  ])

extension Probe {
  /// A layer with a bias.
  fileprivate func layer(_ input: Int, _ output: Int) -> Linear {
    Linear(input, output, bias: true, using: &random)
  }

  /// What an adapter adds to a layer's output, once its shapes are known to be right.
  fileprivate func added(by parts: AdapterParts, _ layer: Linear, to x: Tensor) throws -> Tensor {
    let (output, input) = (layer.weight.shape[0], layer.weight.shape[1])
    let rank = parts.down.shape[0]
    try expect(parts.down.shape, equals: [rank, input], "the shape of A")
    try expect(parts.up.shape, equals: [output, rank], "the shape of B")
    return linear(linear(x, parts.down) * parts.scale, parts.up)
  }
}
