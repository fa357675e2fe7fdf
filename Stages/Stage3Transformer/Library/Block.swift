// The block: attention, then feed-forward, each on a normed copy and added back to the stream.

import Attention
import Exercises
import Tensors

/// One pre-norm transformer block: x + attention(norm(x)), then x + feedForward(norm(x)).
public final class Block: Module {
  /// Before attention.
  public let attentionNorm: NormLayer
  /// Tokens look at each other.
  public let attention: MultiHeadAttention
  /// Before the feed-forward part; nil where there is none.
  public let feedForwardNorm: NormLayer?
  /// Tokens think for themselves; nil in a model of attention alone.
  public let feedForward: FeedForward?
  /// Share of what the parts add that training drops.
  public let dropoutShare: Float

  /// Draws the parts.
  public init(
    _ configuration: TransformerConfiguration, compute: Compute, using random: inout SeededRandom
  ) {
    let outputScale = initialDeviations(configuration).outputScale
    attentionNorm = NormLayer(configuration, compute: compute)
    attention = MultiHeadAttention(
      configuration.attention, compute: compute, outputScale: outputScale, using: &random)
    if configuration.feedForwardSize > 0 {
      feedForwardNorm = NormLayer(configuration, compute: compute)
      feedForward = FeedForward(
        configuration, compute: compute, outputScale: outputScale, using: &random)
    } else {
      (feedForwardNorm, feedForward) = (nil, nil)
    }
    dropoutShare = configuration.dropout
  }

  /// Shapes: `[batch, time, width]` to the same.
  ///
  /// A generator is passed in training only.
  public func callAsFunction(
    _ x: Tensor, keyCounts: [Int32]? = nil, cache: KeyValueCache? = nil,
    random: inout SeededRandom?
  ) -> Tensor {
    // EXERCISE 3.6 — two additions to the stream
    let attended = attention(attentionNorm(x), keyCounts: keyCounts, cache: cache)
    let x = x + dropout(attended, probability: dropoutShare, using: &random)
    guard let feedForwardNorm, let feedForward else { return x }
    let thought = feedForward(feedForwardNorm(x))
    return x + dropout(thought, probability: dropoutShare, using: &random)
    // END EXERCISE 3.6
  }

  /// The parts' parameters, in the order in which they are used.
  public var parameters: [NamedParameter] {
    attentionNorm.parameters(in: "attentionNorm") + attention.parameters(in: "attention")
      + (feedForwardNorm?.parameters(in: "feedForwardNorm") ?? [])
      + (feedForward?.parameters(in: "feedForward") ?? [])
  }
}
