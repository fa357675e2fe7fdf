// Adapters that do not begin as nothing, or train the wrong tensors.

import Gates
import Instruction
import Synchronization
import Tensors
import Transformer

@testable import Stage6Gate

/// How many generators were made that nobody passed.
private let made = Mutex<UInt64>(1_000)

/// Another generator with every call.
private func otherRandom() -> SeededRandom {
  SeededRandom(
    seed: made.withLock { count in
      count += 1
      return count
    })
}

/// An adapter with its parts left to choose; by default it is right.
private struct Start: Sendable {
  enum Freezing: Sendable { case all, weightOnly, nothing }

  var drawsA = true
  var drawsB = false
  var freezing = Freezing.all
  var trainsA = true
  var trainsB = true
  var isTransposed = false
  var copiesRandom = false
  var ignoresRandom = false
  var isEven = false
  var deviation: @Sendable (_ input: Float, _ output: Float, _ rank: Float) -> Float = {
    input, _, _ in 1 / input.squareRoot()
  }
  var scale: @Sendable (_ alpha: Float, _ rank: Float) -> Float = { $0 / $1 }

  func adapter(_ layer: Linear, _ rank: Int, _ alpha: Float, _ random: inout SeededRandom)
    -> AdapterParts
  {
    if freezing != .nothing { layer.weight.freeze() }
    if freezing == .all { layer.bias?.freeze() }
    let (output, input) = (layer.weight.shape[0], layer.weight.shape[1])
    func matrix(_ shape: [Int], isDrawn: Bool, isTrained: Bool) -> Tensor {
      var copy = ignoresRandom ? otherRandom() : random
      let shape = isTransposed ? shape.reversed() : shape
      let size = deviation(Float(input), Float(output), Float(rank))
      let drawn: Tensor =
        isEven
        ? .uniform(shape, in: -size..<size, using: &copy, requiresGradient: isTrained)
        : .normal(shape, deviation: size, using: &copy, requiresGradient: isTrained)
      if !copiesRandom && !ignoresRandom { random = copy }
      return isDrawn ? drawn : .zeros(drawn.shape, requiresGradient: isTrained)
    }
    return AdapterParts(
      down: matrix([rank, input], isDrawn: drawsA, isTrained: trainsA),
      up: matrix([output, rank], isDrawn: drawsB, isTrained: trainsB),
      scale: scale(alpha, Float(rank)))
  }
}

let adapterMistakes: [Mistake<AdapterFunction>] = [
  Mistake(
    "B drawn too",
    explanation:
      "The adapter adds noise from the first step on: what the model knew is disturbed before it learns.",
    hint: "B is Tensor.zeros.",
    implementation: Start(drawsB: true).adapter),
  Mistake(
    "A and B both 0",
    explanation: "The gradient of each contains the other: both stay 0 for ever.",
    hint: "Draw A; only B begins with zeros.",
    implementation: Start(drawsA: false).adapter),
  Mistake(
    "A is 0 and B is drawn",
    explanation:
      "It begins as nothing too, but files of adapters, and whoever reads them, expect B to be 0.",
    hint: "The normal distribution is for A, `down`; the zeros are for B, `up`.",
    implementation: Start(drawsA: false, drawsB: true).adapter),
  Mistake(
    "alpha not divided by the rank",
    explanation:
      "With twice the rank twice as much is added, and the learning rate has to be found anew.",
    hint: "scale = alpha / Float(rank).",
    implementation: Start(scale: { alpha, _ in alpha }).adapter),
  Mistake(
    "alpha forgotten",
    explanation: "The product is added as it is, whatever alpha says.",
    hint: "scale = alpha / Float(rank).",
    implementation: Start(scale: { _, _ in 1 }).adapter),
  Mistake(
    "alpha over the root of the rank",
    explanation:
      "A variant of the method does this, but files that say alpha and rank mean alpha / rank.",
    hint: "scale = alpha / Float(rank).",
    implementation: Start(scale: { $0 / $1.squareRoot() }).adapter),
  Mistake(
    "the factor upside down",
    explanation: "rank / alpha makes strong adapters weak and weak ones strong.",
    hint: "scale = alpha / Float(rank).",
    implementation: Start(scale: { $1 / $0 }).adapter),
  Mistake(
    "alpha / rank as whole numbers",
    explanation:
      "The division of whole numbers leaves out the rest: an alpha below the rank gives 0.",
    hint: "scale = alpha / Float(rank).",
    implementation: Start(scale: { ($0 / $1).rounded(.down) }).adapter),
  Mistake(
    "the layer not frozen",
    explanation:
      "The backward pass computes gradients for all of the layer's weights; the saving is gone, and an optimizer "
      + "may move them.",
    hint: "Call freeze() on every parameter of the layer.",
    implementation: Start(freezing: .nothing).adapter),
  Mistake(
    "the bias not frozen",
    explanation: "The bias goes on learning beside the adapter, and is in no file of adapters.",
    hint: "layer.parameters has the bias too, where there is one.",
    implementation: Start(freezing: .weightOnly).adapter),
  Mistake(
    "A and B not trained",
    explanation: "Everything is frozen: nothing has a gradient.",
    hint: "Pass requiresGradient: true for both.",
    implementation: Start(trainsA: false, trainsB: false).adapter),
  Mistake(
    "only A trained",
    explanation: "B stays 0, so nothing is ever added, and A's gradient is 0.",
    hint: "Pass requiresGradient: true for the zeros too.",
    implementation: Start(trainsB: false).adapter),
  Mistake(
    "only B trained",
    explanation: "The few directions that A looks at stay those that were drawn by chance.",
    hint: "Pass requiresGradient: true for A too.",
    implementation: Start(trainsA: false).adapter),
  Mistake(
    "the sides exchanged",
    explanation:
      "Layers keep their matrices as [outputSize, inputSize]; A and B are layers without a bias.",
    hint: "A is [rank, inputSize], B is [outputSize, rank].",
    implementation: Start(isTransposed: true).adapter),
  Mistake(
    "A drawn with the deviation 1",
    explanation:
      "What A gives is √inputSize times as large as what it gets, and the first steps are too long.",
    hint: "The deviation is 1 / Float(input).squareRoot().",
    implementation: Start(deviation: { _, _, _ in 1 }).adapter),
  Mistake(
    "A drawn with a fixed deviation",
    explanation:
      "0.02 suits embeddings; here the size of what A gives would depend on the layer's inputs.",
    hint: "The deviation is 1 / Float(input).squareRoot().",
    implementation: Start(deviation: { _, _, _ in 0.02 }).adapter),
  Mistake(
    "A drawn for the rank",
    explanation: "The sum goes over the inputs, so their number decides how large it becomes.",
    hint: "The deviation is 1 / Float(input).squareRoot().",
    implementation: Start(deviation: { _, _, rank in 1 / rank.squareRoot() }).adapter),
  Mistake(
    "A drawn for the outputs",
    explanation:
      "A sums over the inputs of the layer; how many outputs it has does not matter to A.",
    hint:
      "The deviation is 1 / Float(input).squareRoot(), and layer.weight.shape is [outputSize, inputSize].",
    implementation: Start(deviation: { _, output, _ in 1 / output.squareRoot() }).adapter),
  Mistake(
    "the variance taken for the deviation",
    explanation: "1 / inputSize is the square of the deviation: A's numbers are too small.",
    hint: "The deviation is 1 / Float(input).squareRoot().",
    implementation: Start(deviation: { input, _, _ in 1 / input }).adapter),
  Mistake(
    "A drawn evenly",
    explanation:
      "Numbers between -1 / √inputSize and 1 / √inputSize are smaller than those of the normal distribution; other "
      + "programs draw so, but this task does not.",
    hint: "Tensor.normal with the deviation 1 / Float(input).squareRoot().",
    implementation: Start(isEven: true).adapter),
  Mistake(
    "A drawn evenly, as wide as a normal distribution",
    explanation:
      "The deviation is right, but evenly drawn numbers end at √3 deviations; other programs draw so, but this task "
      + "does not.",
    hint: "Tensor.normal with the deviation 1 / Float(input).squareRoot().",
    implementation: Start(
      isEven: true, deviation: { input, _, _ in (3 / input).squareRoot() }
    ).adapter),
  Mistake(
    "the same A in every layer",
    explanation: "A copy of the generator was used up, and the next layer draws the same numbers.",
    hint: "Pass &random itself.",
    implementation: Start(copiesRandom: true).adapter),
  Mistake(
    "another A in every run",
    explanation:
      "The numbers do not come from the generator that was passed: no run can be repeated.",
    hint: "Pass &random to Tensor.normal.",
    implementation: Start(ignoresRandom: true).adapter),
]
