// What a model costs: parameters by part, memory, and arithmetic.

import Exercises

/// The size of a model, computed from its architecture alone.
public struct ModelSize: Equatable, Sendable {
  /// Parameters of the token embedding.
  public let tokenEmbedding: Int
  /// Parameters of learned positions.
  public let positionEmbedding: Int
  /// Parameters of all attentions.
  public let attention: Int
  /// Parameters of all feed-forward parts.
  public let feedForward: Int
  /// Parameters of all norms.
  public let norms: Int
  /// Parameters of an untied output layer.
  public let head: Int
  private let configuration: TransformerConfiguration

  /// Counts the parameters of an architecture.
  public init(_ configuration: TransformerConfiguration) {
    // EXERCISE 3.12 — count the parameters
    let (width, size) = (configuration.width, configuration.feedForwardSize)
    let keyWidth = configuration.keyValueHeadCount * configuration.headSize
    let bias = configuration.hasBias ? 1 : 0
    let attentionWeights = 2 * width * width + 2 * keyWidth * width
    let layers = configuration.activation == .swiGLU ? 3 : 2
    let inner = (layers - 1) * size
    let normSize =
      switch configuration.norm {
      case .layer: width * (1 + bias)
      case .rms: width
      case .none: 0
      }
    let normCount = (size > 0 ? 2 : 1) * configuration.depth + 1
    tokenEmbedding = configuration.vocabularySize * width
    positionEmbedding = configuration.positions == .learned ? configuration.contextSize * width : 0
    attention = configuration.depth * (attentionWeights + bias * (2 * width + 2 * keyWidth))
    feedForward =
      size == 0 ? 0 : configuration.depth * (layers * width * size + bias * (inner + width))
    norms = normCount * normSize
    head = configuration.isTied ? 0 : configuration.vocabularySize * width
    self.configuration = configuration
    // END EXERCISE 3.12
  }

  /// All parameters.
  public var total: Int {
    tokenEmbedding + positionEmbedding + attention + feedForward + norms + head
  }

  /// Parameters that take part in a product for every token: all but tables that are only looked up.
  public var computing: Int {
    attention + feedForward + norms + (configuration.isTied ? tokenEmbedding : head)
  }

  /// Values of the sines and cosines that fixed positions keep besides the parameters.
  public var positionTables: Int {
    switch configuration.positions {
    case .learned: 0
    case .sinusoidal: configuration.contextSize * configuration.width
    case .rotary: configuration.depth * configuration.contextSize * configuration.headSize
    }
  }

  /// Bytes of the weights at a number of bits each.
  public func weightBytes(bits: Int) -> Int { total * bits / 8 }

  /// Bytes of the key-value cache of one full context, at a number of bits a value.
  public func cacheBytes(bits: Int, batch: Int = 1) -> Int {
    let values = 2 * configuration.depth * configuration.keyValueHeadCount * configuration.headSize
    return batch * configuration.contextSize * values * bits / 8
  }

  /// Bytes that training holds besides activations: weights, gradients and AdamW's two moments in float32.
  public var trainingBytes: Int { total * 4 * 4 }

  /// Floating-point operations of forward and backward for one token of a full context.
  ///
  /// 6 a computing parameter (Kaplan et al., 2020), and the products of attention, of which a causal mask
  /// halves both the scores and the means.
  public var trainingOperationsPerToken: Double {
    let scores =
      12 * Double(configuration.depth * configuration.width) * Double(configuration.contextSize)
    return 6 * Double(computing) + (configuration.isCausal ? scores / 2 : scores)
  }
}
