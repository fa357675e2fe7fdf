// Exercise 6.6: adapters that become part of the weights.

import Gates
import Instruction
import Tensors
import Transformer

/// What is done to adapters, one after the other.
enum AdapterAction: Sendable {
  case merge
  case unmerge
  /// As if training had gone on: B gets other numbers.
  case learn
}

typealias MergeFunction =
  @Sendable (_ adapters: LowRankAdapters, _ model: LanguageModel, _ actions: [AdapterAction]) ->
  Void

let mergeGate = Gate<MergeFunction>(
  Exercise(
    "6.6", "merge the adapters into the weights", needs: ["6.5"],
    task: """
      A tuned model should be as fast as it was. A layer and its adapter are both products with x, so their matrices \
      can be added: W + B A · alpha / rank does in one product what took three. Remember each layer's own weight, \
      add the change of its adapter, and take away the branch, or the adapter would count twice. Merging what is \
      merged already must change nothing. unmerge() is given: it puts back what you remembered, to the bit; \
      subtracting the change again would not.
      """,
    shapes:
      "every layer's weight [outputSize, inputSize] changes in place; its branch becomes nil.",
    hints: [
      "`places` has the layers with their adapters; isMerged says whether `originals` holds something.",
      "weight.detached keeps the values of now, also after the weight is assigned others.",
      "place.layer.weight.assign(…) within withoutGradients; adapter.weightChange is B A · alpha / rank.",
    ]),
  implementation: { adapters, _, actions in
    for action in actions {
      switch action {
      case .merge: adapters.merge()
      case .unmerge: adapters.unmerge()
      case .learn: adapters.learnMore()
      }
    }
  },
  checks: [
    .property(
      "the model computes the same, merged or not",
      why: "A merged model goes to programs that know nothing of adapters."
    ) { act, probe in
      let (model, adapters) = try probe.adaptedModel()
      let beside = scores(model)
      act(adapters, model, [.merge])
      try probe.expect(scores(model), near: beside, tolerance: 1e-3, "the scores after merging")
      try probe.expect(
        model.linearLayers.count { $0.branch != nil }, equals: 0, "the number of branches left")
    },
    .property(
      "every weight grows by B A · alpha / rank",
      why: "It is the one matrix that does what both thin ones do."
    ) { act, probe in
      let (model, adapters) = try probe.adaptedModel(rank: 2, alpha: 5)
      let expected = model.linearLayers.map { layer in
        zip(layer.weight.values, change(beside: layer)).map { $0 + $1 }
      }
      act(adapters, model, [.merge])
      for (index, layer) in model.linearLayers.enumerated() {
        try probe.expect(
          layer.weight.values, near: expected[index], "the weight of layer \(index)")
      }
    },
    .property(
      "merging twice is merging once",
      why: "Saving merges, and evaluation may have merged before."
    ) { act, probe in
      let once = try probe.logits(after: [.merge], by: act)
      let twice = try probe.logits(after: [.merge, .merge], by: act)
      try probe.expect(twice, near: once, tolerance: 1e-3, "the scores after merging twice")
    },
    .property(
      "unmerging gives back the frozen weights, to the bit",
      why:
        "A run merges to save and goes on unmerged; the weights are frozen, and must not even be rounded."
    ) { act, probe in
      let (model, adapters) = try probe.adaptedModel()
      let before = model.linearLayers.flatMap(\.weight.values)
      act(adapters, model, [.merge, .unmerge, .merge, .merge, .unmerge])
      let after = model.linearLayers.flatMap(\.weight.values)
      try probe.expect(after, near: before, tolerance: 0, "the weights after merge and unmerge")
    },
    .property(
      "what was learned in between is merged the next time",
      why: "Each checkpoint must hold what the adapters know by then."
    ) { act, probe in
      let learned = try probe.logits(after: [.learn, .merge], by: act)
      let between = try probe.logits(after: [.merge, .unmerge, .learn, .merge], by: act)
      try probe.expect(
        between, near: learned, tolerance: 1e-3, "the scores after learning and merging again")
    },
  ])

extension LanguageModel {
  /// The layers that get adapters, in their order.
  var linearLayers: [Linear] {
    blocks.flatMap { block -> [Linear] in
      let (attention, feedForward) = (block.attention, block.feedForward)
      let middle = [feedForward?.gate, feedForward?.up, feedForward?.down].compactMap { $0 }
      return [attention.query, attention.key, attention.value, attention.output] + middle
    }
  }
}

extension LowRankAdapters {
  /// Gives B other numbers.
  func learnMore() {
    for parameter in parameters where parameter.name.hasSuffix("lora_B.weight") {
      withoutGradients { parameter.tensor.assign(parameter.tensor * -1.5) }
    }
  }
}

extension Probe {
  /// A model with adapters that already do something.
  ///
  /// Their numbers do not come from exercise 6.5, and a factor of 1 / 1 is 1 in many wrong forms too: so a mistake
  /// there hides none in merging.
  fileprivate func adaptedModel(
    rank: Int = 1, alpha: Float = 1
  ) throws -> (LanguageModel, LowRankAdapters) {
    let model = model(vocabulary: 11, context: 8)
    var drawing = SeededRandom(seed: 1)
    let adapters = LowRankAdapters(
      on: model, options: LowRankAdapters.Options(rank: rank, alpha: alpha), using: &drawing)
    let matrices = adapters.parameters.map(\.tensor)
    for (index, layer) in model.linearLayers.enumerated() {
      let (down, up) = (matrices[2 * index], matrices[2 * index + 1])
      let (output, input) = (layer.weight.shape[0], layer.weight.shape[1])
      try expect(down.shape, equals: [rank, input], "the shape of A from exercise 6.5")
      try expect(up.shape, equals: [output, rank], "the shape of B from exercise 6.5")
      down.assign(noise(down.shape) * 0.4)
      up.assign(noise(up.shape) * 0.1)
    }
    return (model, adapters)
  }

  /// The scores of a model, always the same one, after something was done to its adapters.
  fileprivate func logits(
    after actions: [AdapterAction], by act: MergeFunction
  ) throws -> Tensor {
    let start = random
    defer { random = start }
    let (model, adapters) = try adaptedModel()
    act(adapters, model, actions)
    return scores(model)
  }
}

/// The scores of a model for five tokens.
private func scores(_ model: LanguageModel) -> Tensor {
  withoutGradients { model.logits(model.hiddenStates([3, 7, 1, 9, 2], batch: 1)) }
}

/// What a layer's branch adds to the weight: each unit vector shows one of the columns.
private func change(beside layer: Linear) -> [Float] {
  let (output, input) = (layer.weight.shape[0], layer.weight.shape[1])
  let columns = (0..<input).map { column -> [Float] in
    let unit = Tensor((0..<input).map { $0 == column ? 1 : 0 }, shape: [1, input])
    return withoutGradients { layer.branch?(unit).values } ?? []
  }
  return (0..<output).flatMap { row in columns.map { $0[row] } }
}
