// Adapters merged wrongly, twice, or for ever.

import Gates
import Instruction
import Tensors
import Transformer

@testable import Stage6Gate

/// Merging with its steps left to choose; by default it is right.
private struct Merging: Sendable {
  enum Sum: Sendable { case added, subtracted, alone }
  /// What becomes of the originals: kept, kept as merged, never kept, or replaced by a subtraction.
  enum Undoing: Sendable { case assigned, subtracted, sameTensor, forgotten }

  var sum = Sum.added
  var undoing = Undoing.assigned
  var factor: @Sendable (_ alpha: Float, _ rank: Int) -> Float = { $0 / Float($1) }
  var dropsBranch = true
  /// Also of layers that are not merged.
  var dropsAllBranches = true
  var asksIsMerged = true
  var mergesNothing = false
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
        if mergesNothing || isMerged && asksIsMerged { continue }
        if changes.isEmpty || !remembersChange { changes = self.changes(adapters) }
        originals = layers.map(\.weight.detached)
        merge(layers, changes)
        isMerged = undoing != .forgotten
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
    let scale = factor(adapters.options.alpha, adapters.options.rank)
    let matrices = adapters.parameters.map(\.tensor)
    return stride(from: 0, to: matrices.count, by: 2).map { index in
      withoutGradients { matmul(matrices[index + 1], matrices[index]) * scale }
    }
  }

  private func merge(_ layers: [Linear], _ changes: [Tensor]) {
    for (index, layer) in layers.enumerated() {
      if dropsBranch && (dropsAllBranches || isIncluded(index)) { layer.branch = nil }
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
      case .sameTensor, .forgotten: break
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
    "the branch left, and merged twice",
    explanation: "The adapter counts beside the weight and in it, once more with every merge.",
    hint: "Return at once where isMerged; otherwise merge, and set the layer's branch to nil.",
    implementation: Merging(dropsBranch: false, asksIsMerged: false).act),
  Mistake(
    "merged without alpha / rank",
    explanation: "Beside the layer the product counts by a factor, in its weight without.",
    hint: "adapter.weightChange has the factor in it.",
    implementation: Merging(factor: { _, _ in 1 }).act),
  Mistake(
    "alpha / rank counted twice",
    explanation:
      "weightChange has the factor in it already: what was learned is merged too strongly or too weakly.",
    hint: "Add adapter.weightChange as it is.",
    implementation: Merging(factor: { $0 / Float($1) * $0 / Float($1) }).act),
  Mistake(
    "alpha / rank as whole numbers",
    explanation: "The division of whole numbers leaves out the rest.",
    hint: "adapter.weightChange has the factor in it.",
    implementation: Merging(factor: { Float(Int($0) / $1) }).act),
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
    "only the first layer merged",
    explanation:
      "isMerged is asked within the loop: once the first layer's weight is in `originals`, all others are left.",
    hint: "Ask isMerged once, before anything is remembered.",
    implementation: Merging(dropsAllBranches: false, isIncluded: { $0 == 0 }).act),
  Mistake(
    "only the first block merged",
    explanation: "All branches are gone, but most weights are as they were.",
    hint: "Go through all `places`.",
    implementation: Merging(isIncluded: { $0 < 7 }).act),
  Mistake(
    "the originals not kept",
    explanation:
      "isMerged asks whether `originals` holds something. It is empty, so a second merge adds the change again, and "
      + "nothing can be put back.",
    hint: "Fill `originals` with the detached weights before you change them.",
    implementation: Merging(undoing: .forgotten).act),
  Mistake(
    "merged weights taken for the originals",
    explanation:
      "`originals` holds the weights after the change: they were remembered too late, or without .detached, as the "
      + "very tensors that change. Training goes on with merged weights and adapters beside them.",
    hint: "Before you change anything: originals = places.map { $0.layer.weight.detached }.",
    implementation: Merging(undoing: .sameTensor).act),
  Mistake(
    "nothing merged",
    explanation: "The first line leaves at once: it asks for the opposite of what it should.",
    hint: "guard !isMerged else { return }: leave where it is merged already.",
    implementation: Merging(mergesNothing: true).act),
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
