// Adapters that do not begin as nothing, train the wrong tensors, or are merged wrongly.

import Gates
import Instruction
import Tensors
import Transformer

@testable import Stage6Gate

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
  var deviation: @Sendable (_ input: Int, _ rank: Int) -> Float = { input, _ in
    1 / Float(input).squareRoot()
  }
  var scale: @Sendable (_ alpha: Float, _ rank: Float) -> Float = { $0 / $1 }

  func adapter(_ layer: Linear, _ rank: Int, _ alpha: Float, _ random: inout SeededRandom)
    -> AdapterParts
  {
    if freezing != .nothing { layer.weight.freeze() }
    if freezing == .all { layer.bias?.freeze() }
    let (output, input) = (layer.weight.shape[0], layer.weight.shape[1])
    func matrix(_ shape: [Int], isDrawn: Bool, isTrained: Bool) -> Tensor {
      var copy = random
      let drawn = Tensor.normal(
        isTransposed ? shape.reversed() : shape, deviation: deviation(input, rank), using: &copy,
        requiresGradient: isTrained)
      if !copiesRandom { random = copy }
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
    implementation: Start(deviation: { _, _ in 1 }).adapter),
  Mistake(
    "A drawn for the rank",
    explanation: "The sum goes over the inputs, so their number decides how large it becomes.",
    hint: "The deviation is 1 / Float(input).squareRoot().",
    implementation: Start(deviation: { _, rank in 1 / Float(rank).squareRoot() }).adapter),
  Mistake(
    "the same A in every layer",
    explanation: "A copy of the generator was used up, and the next layer draws the same numbers.",
    hint: "Pass &random itself.",
    implementation: Start(copiesRandom: true).adapter),
]

/// Merging with its steps left to choose; by default it is right.
private struct Merging: Sendable {
  enum Sum: Sendable { case added, subtracted, alone }
  enum Undoing: Sendable { case assigned, subtracted, forgotten }

  var sum = Sum.added
  var undoing = Undoing.assigned
  var isScaled = true
  var dropsBranch = true
  var asksIsMerged = true
  var remembersChange = false
  var isIncluded: @Sendable (_ layer: Int) -> Bool = { _ in true }

  func act(_ adapters: LowRankAdapters, _ model: LanguageModel, _ actions: [AdapterAction]) {
    let layers = model.linearLayers
    let branches = layers.map(\.branch)
    var originals: [Tensor] = []
    var isMerged = false
    var changes: [Tensor] = []
    for action in actions {
      switch action {
      case .merge:
        if isMerged && asksIsMerged { continue }
        if changes.isEmpty || !remembersChange { changes = self.changes(adapters) }
        originals = layers.map(\.weight.detached)
        merge(layers, changes)
        isMerged = true
      case .unmerge:
        guard isMerged else { continue }
        unmerge(layers, originals, changes)
        for (layer, branch) in zip(layers, branches) { layer.branch = branch }
        isMerged = false
      case .learn: adapters.learnMore()
      }
    }
  }

  /// B A · alpha / rank of every layer.
  private func changes(_ adapters: LowRankAdapters) -> [Tensor] {
    let scale = isScaled ? adapters.options.alpha / Float(adapters.options.rank) : 1
    let matrices = adapters.parameters.map(\.tensor)
    return stride(from: 0, to: matrices.count, by: 2).map { index in
      withoutGradients { matmul(matrices[index + 1], matrices[index]) * scale }
    }
  }

  private func merge(_ layers: [Linear], _ changes: [Tensor]) {
    for (index, layer) in layers.enumerated() {
      if dropsBranch { layer.branch = nil }
      guard isIncluded(index) else { continue }
      switch sum {
      case .added: layer.weight.assign(withoutGradients { layer.weight + changes[index] })
      case .subtracted: layer.weight.assign(withoutGradients { layer.weight - changes[index] })
      case .alone: layer.weight.assign(changes[index])
      }
    }
  }

  private func unmerge(_ layers: [Linear], _ originals: [Tensor], _ changes: [Tensor]) {
    for (index, layer) in layers.enumerated() {
      switch undoing {
      case .assigned: layer.weight.assign(originals[index])
      case .subtracted: layer.weight.assign(withoutGradients { layer.weight - changes[index] })
      case .forgotten: break
      }
    }
  }
}

let mergeMistakes: [Mistake<MergeFunction>] = [
  Mistake(
    "the branch left beside the merged weight",
    explanation: "What the adapter adds is added twice: in the weight and beside it.",
    hint: "Set the layer's branch to nil.",
    implementation: Merging(dropsBranch: false).act),
  Mistake(
    "merged twice",
    explanation:
      "The second merge adds the change again, and takes merged weights for the originals.",
    hint: "Return at once where isMerged.",
    implementation: Merging(asksIsMerged: false).act),
  Mistake(
    "merged without alpha / rank",
    explanation: "Beside the layer the product counts by a factor, in its weight without.",
    hint: "adapter.weightChange has the factor in it.",
    implementation: Merging(isScaled: false).act),
  Mistake(
    "the weight replaced",
    explanation: "What the model was taught before is gone; only the change is left.",
    hint: "Assign the sum of weight and change.",
    implementation: Merging(sum: .alone).act),
  Mistake(
    "the change subtracted",
    explanation: "The merged model does the opposite of what was learned.",
    hint: "Add the change.",
    implementation: Merging(sum: .subtracted).act),
  Mistake(
    "only attention merged",
    explanation: "The feed-forward layers lost their adapters and got nothing for them.",
    hint: "Go through all `places`.",
    implementation: Merging(isIncluded: { $0 % 7 < 4 }).act),
  Mistake(
    "only the first block merged",
    explanation: "All branches are gone, but most weights are as they were.",
    hint: "Go through all `places`.",
    implementation: Merging(isIncluded: { $0 < 7 }).act),
  Mistake(
    "the originals not kept",
    explanation:
      "Nothing is there to put back: training goes on with merged weights and adapters beside them.",
    hint: "Fill `originals` with the detached weights before you change them.",
    implementation: Merging(undoing: .forgotten).act),
  Mistake(
    "taken away by subtracting",
    explanation:
      "Adding and subtracting a number rounds: the frozen weights move a little with every checkpoint.",
    hint: "Remember the weights themselves.",
    implementation: Merging(undoing: .subtracted).act),
  Mistake(
    "the change of the first time",
    explanation: "Every later checkpoint holds what the adapters knew when they were merged first.",
    hint: "Ask each adapter for its weightChange whenever you merge.",
    implementation: Merging(remembersChange: true).act),
]
