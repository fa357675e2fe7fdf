// One value that describes every architecture of the course.

import Attention
import Exercises
import Tensors

/// The sizes and kinds of all parts of a transformer.
public struct TransformerConfiguration: Codable, Equatable, Sendable {
  /// How a vector is brought to unit size before each part.
  public enum Norm: String, Codable, CaseIterable, Sendable {
    case layer
    case rms
    case none
  }

  /// What stands between the two layers of the feed-forward part.
  public enum Activation: String, Codable, CaseIterable, Sendable {
    case relu
    case geluExact
    case geluTanh
    case swiGLU
  }

  /// How the model knows where a token stands.
  public enum Positions: String, Codable, CaseIterable, Sendable {
    case learned
    case sinusoidal
    case rotary
  }

  /// Tokens in the vocabulary.
  public var vocabularySize: Int
  /// The most tokens that the model sees at once.
  public var contextSize: Int
  /// Blocks.
  public var depth: Int
  /// Numbers in a token's vector.
  public var width: Int
  /// Query heads of each attention.
  public var headCount: Int
  /// Key-value heads of each attention.
  public var keyValueHeadCount: Int
  /// Numbers in the middle of the feed-forward part; 0 for a model of attention alone.
  public var feedForwardSize: Int
  /// The norm.
  public var norm: Norm
  /// The activation.
  public var activation: Activation
  /// The positions.
  public var positions: Positions
  /// Whether linear layers and layer norms have a bias.
  public var hasBias: Bool
  /// Whether the output layer is the token embedding.
  public var isTied: Bool
  /// Whether a token sees only what came before it.
  public var isCausal: Bool
  /// Share of the values that training drops after each part.
  public var dropout: Float
  /// Added to the variance in a norm.
  public var normEpsilon: Float
  /// The base of the rotary angles.
  public var rotaryBase: Double

  /// Describes a model; the defaults are GPT-2's kinds.
  public init(
    vocabularySize: Int, contextSize: Int, depth: Int, width: Int, headCount: Int,
    keyValueHeadCount: Int? = nil, feedForwardSize: Int? = nil, norm: Norm = .layer,
    activation: Activation = .geluTanh, positions: Positions = .learned, hasBias: Bool = true,
    isTied: Bool = true, isCausal: Bool = true, dropout: Float = 0, normEpsilon: Float = 1e-5,
    rotaryBase: Double = 10_000
  ) {
    self.vocabularySize = vocabularySize
    self.contextSize = contextSize
    self.depth = depth
    self.width = width
    self.headCount = headCount
    self.keyValueHeadCount = keyValueHeadCount ?? headCount
    self.feedForwardSize = feedForwardSize ?? 4 * width
    self.norm = norm
    self.activation = activation
    self.positions = positions
    self.hasBias = hasBias
    self.isTied = isTied
    self.isCausal = isCausal
    self.dropout = dropout
    self.normEpsilon = normEpsilon
    self.rotaryBase = rotaryBase
  }

  /// Numbers in a head.
  public var headSize: Int { width / max(1, headCount) }

  /// Says in a sentence what is impossible about these sizes; nil where nothing is.
  public var problem: String? {
    let sizes = [
      ("vocabulary", vocabularySize), ("context", contextSize), ("depth", depth), ("width", width),
      ("heads", headCount), ("key-value heads", keyValueHeadCount),
    ]
    if let (name, size) = sizes.first(where: { $0.1 < 1 }) {
      return "\(name) is \(size), not 1 or more"
    }
    let limit = 1 << 28
    if let (name, size) = sizes.first(where: { $0.1 > limit }) {
      return "\(name) is \(size), more than \(limit)"
    }
    if depth > 1 << 16 { return "depth is \(depth), more than \(1 << 16)" }
    if feedForwardSize < 0 || feedForwardSize > limit {
      return "feed-forward size is \(feedForwardSize)"
    }
    if width % headCount != 0 { return "\(headCount) heads do not divide a width of \(width)" }
    if headCount % keyValueHeadCount != 0 {
      return "\(keyValueHeadCount) key-value heads do not divide \(headCount) heads"
    }
    if positions == .rotary && headSize % 2 != 0 {
      return "rotary positions need an even head size, not \(headSize)"
    }
    // An upper bound, computed in floating point, so that no later count of parameters overflows.
    let parameters =
      4 * Double(depth) * Double(width) * Double(width + feedForwardSize)
      + 2 * Double(width) * Double(vocabularySize + contextSize)
    if parameters > 1e12 { return "these sizes allow \(parameters) parameters, more than 1e12" }
    if !(0..<1).contains(dropout) { return "dropout is \(dropout), not in 0 ..< 1" }
    if !(normEpsilon > 0 && normEpsilon < 1) { return "norm epsilon is \(normEpsilon)" }
    if !(rotaryBase > 1 && rotaryBase.isFinite) { return "rotary base is \(rotaryBase)" }
    return nil
  }

  /// Says in a sentence why so many tokens do not fit; nil where they do.
  ///
  /// They are `batch` sequences of equal length, each behind `offset` tokens that a cache holds; neither
  /// `batch` nor the length may be below 1. Where the context is too short, the sentence names the last
  /// position, counted from 1, and then the context.
  public func problem(tokens: Int, batch: Int, offset: Int) -> String? {
    // EXERCISE 3.9 — notice a position past the context
    let time = tokens / max(1, batch)
    guard batch > 0, time > 0, time * batch == tokens else {
      return "\(tokens) tokens do not make \(batch) sequences"
    }
    guard offset + time <= contextSize else {
      return "position \(offset + time) is past the context of \(contextSize)"
    }
    return nil
    // END EXERCISE 3.9
  }

  /// The part that concerns one attention layer.
  public var attention: AttentionConfiguration {
    AttentionConfiguration(
      width: width, headCount: headCount, keyValueHeadCount: keyValueHeadCount, isCausal: isCausal,
      hasBias: hasBias, rotaryPositions: positions == .rotary ? contextSize : nil,
      rotaryBase: rotaryBase)
  }
}
