// The whole model: tokens to vectors, through the blocks, to a score for every token of the vocabulary.

import Attention
import Tensors

/// A transformer over tokens.
public final class LanguageModel: Module {
  /// Sizes and kinds.
  public let configuration: TransformerConfiguration
  /// Whether layers run composed or fused.
  public let compute: Compute
  /// `[vocabulary, width]`.
  public let tokenEmbedding: Embedding
  /// `[context, width]`, where positions are learned.
  public let positionEmbedding: Embedding?
  /// The blocks, first to last.
  public let blocks: [Block]
  /// After the last block.
  public let finalNorm: NormLayer
  /// The output layer `[vocabulary, width]`; nil where it is the token embedding.
  public let head: Linear?
  private let sinusoids: Tensor?

  /// Draws all weights from `random`.
  ///
  /// The tables are small, so that logits deviate by 1/4 and all tokens are about equally likely at first:
  /// the loss starts near ln(vocabulary).
  public init(
    _ configuration: TransformerConfiguration, compute: Compute = .fused,
    using random: inout SeededRandom
  ) {
    if let problem = configuration.problem { fatalError("LanguageModel: \(problem)") }
    let (width, context) = (configuration.width, configuration.contextSize)
    let tableDeviation = 0.25 / Float(width).squareRoot()
    self.configuration = configuration
    self.compute = compute
    tokenEmbedding = Embedding(
      configuration.vocabularySize, width, deviation: tableDeviation, using: &random)
    positionEmbedding =
      configuration.positions == .learned
      ? Embedding(context, width, deviation: tableDeviation, using: &random) : nil
    sinusoids =
      configuration.positions == .sinusoidal ? sinusoidalPositions(context, width: width) : nil
    var blocks: [Block] = []
    for _ in 0..<configuration.depth {
      blocks.append(Block(configuration, compute: compute, using: &random))
    }
    self.blocks = blocks
    finalNorm = NormLayer(configuration, compute: compute)
    head =
      configuration.isTied
      ? nil
      : Linear(
        width, configuration.vocabularySize, bias: false, deviation: tableDeviation, using: &random)
  }

  /// The weight of the output layer, `[vocabulary, width]`.
  public var outputWeight: Tensor { head?.weight ?? tokenEmbedding.weight }

  /// The vectors that the output layer reads.
  ///
  /// Shapes: `batch · time` ids to `[batch, time, width]`.
  ///
  /// With caches, one a block, the tokens follow those that the caches hold. `random` drops values in
  /// training and is nil in evaluation.
  public func hiddenStates(
    _ tokens: [Int32], batch: Int, keyCounts: [Int32]? = nil, caches: [KeyValueCache]? = nil,
    random: inout SeededRandom?
  ) -> Tensor {
    let time = tokens.count / max(1, batch)
    let offset = caches?.first?.count ?? 0
    guard batch > 0, time * batch == tokens.count, time > 0 else {
      fatalError("hiddenStates: \(tokens.count) tokens do not make \(batch) sequences")
    }
    guard caches == nil || (configuration.isCausal && keyCounts == nil) else {
      fatalError("hiddenStates: a cache is for causal models and sequences without padding")
    }
    guard offset + time <= configuration.contextSize else {
      fatalError(
        "hiddenStates: position \(offset + time) is past the context of \(configuration.contextSize)"
      )
    }
    var x = embed(tokens, batch: batch, time: time, offset: offset)
    x = dropout(x, probability: configuration.dropout, using: &random)
    for (index, block) in blocks.enumerated() {
      x = block(x, keyCounts: keyCounts, cache: caches?[index], random: &random)
    }
    return finalNorm(x)
  }

  /// ``hiddenStates(_:batch:keyCounts:caches:random:)`` in evaluation: nothing is dropped.
  public func hiddenStates(
    _ tokens: [Int32], batch: Int, keyCounts: [Int32]? = nil, caches: [KeyValueCache]? = nil
  ) -> Tensor {
    var none: SeededRandom?
    return hiddenStates(tokens, batch: batch, keyCounts: keyCounts, caches: caches, random: &none)
  }

  /// A score for every token of the vocabulary to come next.
  ///
  /// Shapes: `[…, width]` to `[…, vocabulary]`.
  public func logits(_ hidden: Tensor) -> Tensor {
    linear(hidden, outputWeight)
  }

  /// Empty caches, one a block, for up to `capacity` tokens (the context by default).
  public func makeCaches(batch: Int = 1, capacity: Int? = nil) -> [KeyValueCache] {
    blocks.map { _ in
      KeyValueCache(
        batch: batch, capacity: min(capacity ?? .max, configuration.contextSize),
        keyValueHeadCount: configuration.keyValueHeadCount, headSize: configuration.headSize)
    }
  }

  /// Tokens and positions as vectors: `[batch, time, width]`.
  public func embed(_ tokens: [Int32], batch: Int, time: Int, offset: Int = 0) -> Tensor {
    let x = tokenEmbedding(tokens, shape: [batch, time])
    if let positionEmbedding {
      let positions = (offset..<offset + time).map(Int32.init)
      return x + positionEmbedding(positions, shape: [time])
    }
    if let sinusoids { return x + sinusoids.sliced(offset..<offset + time, axis: 0) }
    return x
  }

  /// All parameters by name; a tied output layer is not listed again.
  public var parameters: [NamedParameter] {
    var all = tokenEmbedding.parameters(in: "tokenEmbedding")
    all += positionEmbedding?.parameters(in: "positionEmbedding") ?? []
    for (index, block) in blocks.enumerated() { all += block.parameters(in: "blocks.\(index)") }
    all += finalNorm.parameters(in: "finalNorm")
    return all + (head?.parameters(in: "head") ?? [])
  }
}
