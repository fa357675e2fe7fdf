// Models that the checks try things on: small, and with every weight unlike 0 and 1.

import Attention
import Gates
import Tensors
import Transformer

/// An architecture small enough for debug builds; the defaults are GPT-2's kinds.
func smallConfiguration(
  norm: TransformerConfiguration.Norm = .layer,
  positions: TransformerConfiguration.Positions = .learned, context: Int = 7,
  feedForward: Int = 12, tied: Bool = true, causal: Bool = true, dropout: Float = 0
) -> TransformerConfiguration {
  TransformerConfiguration(
    vocabularySize: 13, contextSize: context, depth: 3, width: 8, headCount: 2,
    feedForwardSize: feedForward, norm: norm, positions: positions, isTied: tied,
    isCausal: causal, dropout: dropout)
}

/// How often a generator was drawn from since `start`, in words.
func draws(from start: SeededRandom, to end: SeededRandom?) -> String {
  var random = start
  let count = (0..<100).first { _ in
    defer { _ = random.next() }
    return random == end
  }
  return count.map { $0 == 1 ? "once" : "\($0) times" } ?? "it is another generator"
}

extension Probe {
  /// A model in which every parameter shows: none is 0 or 1 as after initialisation.
  func model(_ configuration: TransformerConfiguration) -> LanguageModel {
    let model = LanguageModel(configuration, using: &random)
    liven(model)
    return model
  }

  /// A block of such a model.
  func block(_ configuration: TransformerConfiguration) -> Block {
    let block = Block(configuration, compute: .fused, using: &random)
    liven(block)
    return block
  }

  /// Token ids below `vocabulary`.
  func tokens(_ count: Int, below vocabulary: Int32 = 13) -> [Int32] {
    (0..<count).map { _ in Int32.random(in: 0..<vocabulary, using: &random) }
  }

  private func liven(_ module: some Module) {
    for parameter in module.parameters {
      let noise = Tensor.normal(parameter.tensor.shape, deviation: 0.3, using: &random)
      parameter.tensor.assign(withoutGradients { parameter.tensor + noise })
    }
  }
}

/// Makes both parts of a block add the same numbers to every token: `attention`'s, and `feedForward`'s.
func makeConstant(_ block: Block, attention: Float, feedForward: Float) {
  for (layer, value) in [
    (block.attention.output, attention), (block.feedForward?.down, feedForward),
  ] {
    guard let layer else { continue }
    layer.weight.assign(.zeros(layer.weight.shape))
    layer.bias.map { $0.assign(.full($0.shape, value)) }
  }
}

/// Makes one module's parameters those of another of the same architecture.
func copyParameters(of source: some Module, to target: some Module) {
  for (from, to) in zip(source.parameters, target.parameters) { to.tensor.assign(from.tensor) }
}
