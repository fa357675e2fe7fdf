// The whole model: tokens to vectors, through the blocks, to a score for every token of the vocabulary.

import Attention
import Exercises
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

  /// Draws all weights from `random`, as large as ``initialDeviations(_:)`` says.
  public init(
    _ configuration: TransformerConfiguration, compute: Compute = .fused,
    using random: inout SeededRandom
  ) {
    if let problem = configuration.problem { fatalError("LanguageModel: \(problem)") }
    let (width, context) = (configuration.width, configuration.contextSize)
    let tableDeviation = initialDeviations(configuration).table
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
  public var outputWeight: Tensor {
    // EXERCISE 3.11 — one table at both ends
    head?.weight ?? tokenEmbedding.weight
    // END EXERCISE 3.11
  }

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
    let offset = caches?.first?.count ?? 0
    if let problem = configuration.problem(tokens: tokens.count, batch: batch, offset: offset) {
      fatalError("hiddenStates: \(problem)")
    }
    guard caches == nil || (configuration.isCausal && keyCounts == nil) else {
      fatalError("hiddenStates: a cache is for causal models and sequences without padding")
    }
    return transform(
      tokens, batch: batch, offset: offset, keyCounts: keyCounts, caches: caches, random: &random)
  }

  /// From ids to `[batch, time, width]`, once everything is known to fit.
  private func transform(
    _ tokens: [Int32], batch: Int, offset: Int, keyCounts: [Int32]?, caches: [KeyValueCache]?,
    random: inout SeededRandom?
  ) -> Tensor {
    // EXERCISE 3.10 — through all blocks
    var x = embed(tokens, batch: batch, time: tokens.count / batch, offset: offset)
    x = dropout(x, probability: configuration.dropout, using: &random)
    for (index, block) in blocks.enumerated() {
      x = block(x, keyCounts: keyCounts, cache: caches?[index], random: &random)
    }
    return finalNorm(x)
    // END EXERCISE 3.10
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
    // EXERCISE 3.8 — what a token is, and where it stands
    let x = tokenEmbedding(tokens, shape: [batch, time])
    if let positionEmbedding {
      let positions = (offset..<offset + time).map(Int32.init)
      return x + positionEmbedding(positions, shape: [time])
    }
    if let sinusoids { return x + sinusoids.sliced(offset..<offset + time, axis: 0) }
    return x
    // END EXERCISE 3.8
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
