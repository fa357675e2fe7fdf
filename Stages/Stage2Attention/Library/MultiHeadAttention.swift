// The attention layer: project, split into heads, attend, merge, project.

import Exercises
import Tensors

/// The sizes of an attention layer and how it treats positions.
public struct AttentionConfiguration: Equatable, Sendable {
  /// Numbers in a token's vector; a multiple of ``headCount``.
  public var width: Int
  /// Query heads.
  public var headCount: Int
  /// Key and value heads: as many as query heads, fewer (grouped-query) or one (multi-query).
  public var keyValueHeadCount: Int
  /// Whether a token sees only itself and what came before.
  public var isCausal: Bool
  /// Whether the projections add a bias.
  public var hasBias: Bool
  /// The most positions, where positions are rotary; nil where they are not.
  public var rotaryPositions: Int?
  /// The base of the rotary angles.
  public var rotaryBase: Double

  /// Collects the sizes; by default as many key-value heads as heads, causal, without bias or rotation.
  public init(
    width: Int, headCount: Int, keyValueHeadCount: Int? = nil, isCausal: Bool = true,
    hasBias: Bool = false, rotaryPositions: Int? = nil, rotaryBase: Double = 10_000
  ) {
    self.width = width
    self.headCount = headCount
    self.keyValueHeadCount = keyValueHeadCount ?? headCount
    self.isCausal = isCausal
    self.hasBias = hasBias
    self.rotaryPositions = rotaryPositions
    self.rotaryBase = rotaryBase
  }

  /// Numbers in a head.
  public var headSize: Int { width / headCount }
}

/// Multi-head attention of a sequence over itself.
public final class MultiHeadAttention: Module {
  /// The sizes.
  public let configuration: AttentionConfiguration
  /// Whether plain operations or the fused one compute it; both give the same.
  public let compute: Compute
  /// Projects to what each token looks for, `[width, width]`.
  public let query: Linear
  /// Projects to what each token offers to be found by, `[keyValueHeads · headSize, width]`.
  public let key: Linear
  /// Projects to what each token gives when it is found, `[keyValueHeads · headSize, width]`.
  public let value: Linear
  /// Mixes the heads, `[width, width]`.
  public let output: Linear
  private let rotaryTable: RotaryTable?

  /// Draws the projections; `outputScale` makes the output projection's weights smaller.
  public init(
    _ configuration: AttentionConfiguration, compute: Compute = .fused, outputScale: Float = 1,
    using random: inout SeededRandom
  ) {
    let (width, bias) = (configuration.width, configuration.hasBias)
    guard width % configuration.headCount == 0,
      configuration.headCount % configuration.keyValueHeadCount == 0
    else { fatalError("MultiHeadAttention: heads do not divide evenly in \(configuration)") }
    let keyWidth = configuration.keyValueHeadCount * configuration.headSize
    self.configuration = configuration
    self.compute = compute
    query = Linear(width, width, bias: bias, using: &random)
    key = Linear(width, keyWidth, bias: bias, using: &random)
    value = Linear(width, keyWidth, bias: bias, using: &random)
    output = Linear(
      width, width, bias: bias, deviation: outputScale / Float(width).squareRoot(), using: &random)
    rotaryTable = configuration.rotaryPositions.map {
      RotaryTable(
        headSize: configuration.headSize, positions: $0, base: configuration.rotaryBase)
    }
  }

  /// Attends within each sequence.
  ///
  /// Shapes: `[batch, time, width]` to the same.
  ///
  /// `keyCounts` says how many tokens of each sequence are no padding. With a cache the tokens follow those
  /// that the cache holds, and are added to it; a cache needs causal attention and knows no padding.
  public func callAsFunction(
    _ x: Tensor, keyCounts: [Int32]? = nil, cache: KeyValueCache? = nil
  ) -> Tensor {
    guard cache == nil || (configuration.isCausal && keyCounts == nil) else {
      fatalError("MultiHeadAttention: a cache works only for causal attention without key counts")
    }
    let (q, k, v) = project(x, offset: cache?.count ?? 0)
    cache?.append(keys: k, values: v)
    let mixed: Tensor
    switch (compute, cache) {
    case (.fused, nil):
      mixed = fusedAttention(q, k, v, causal: configuration.isCausal, keyCounts: keyCounts)
    case (.fused, let cache?):
      mixed = cachedAttention(q, cache.keys, cache.values, keys: cache.count)
    case (.composed, nil):
      mixed = mergeHeads(attend(q, k, v, keyCounts: keyCounts).output)
    case (.composed, let cache?):
      let (keys, values) = (cache.keys, cache.values)
      let attended = attend(
        q, keys.sliced(0..<cache.count, axis: 1), values.sliced(0..<cache.count, axis: 1),
        keyCounts: nil)
      mixed = mergeHeads(attended.output)
    }
    return output(mixed.reshaped(x.shape))
  }

  /// Where each head looks: `[batch, time, width]` to weights `[batch, heads, time, time]`.
  public func weights(_ x: Tensor) -> Tensor {
    let (q, k, v) = project(x, offset: 0)
    return attend(q, k, v, keyCounts: nil).weights
  }

  /// Queries, keys and values, `[batch, time, heads, headSize]` each, turned to their positions.
  private func project(_ x: Tensor, offset: Int) -> (q: Tensor, k: Tensor, v: Tensor) {
    let (batch, time, headSize) = (x.shape[0], x.shape[1], configuration.headSize)
    let q = query(x).reshaped([batch, time, configuration.headCount, headSize])
    let k = key(x).reshaped([batch, time, configuration.keyValueHeadCount, headSize])
    let v = value(x).reshaped([batch, time, configuration.keyValueHeadCount, headSize])
    guard let rotaryTable else { return (q, k, v) }
    switch compute {
    case .fused:
      return (rotary(q, rotaryTable, offset: offset), rotary(k, rotaryTable, offset: offset), v)
    case .composed:
      return (
        rotatePairs(q, rotaryTable, offset: offset), rotatePairs(k, rotaryTable, offset: offset), v
      )
    }
  }

  /// What the heads take and where they look, from plain operations.
  ///
  /// Shapes: q `[batch, queries, heads, headSize]`, k and v `[batch, keys, keyValueHeads, headSize]`; gives outputs
  /// `[batch, heads, queries, headSize]`. The queries are the last of the keys' positions;
  /// key counts come only where there are as many queries as keys.
  public func attend(
    _ q: Tensor, _ k: Tensor, _ v: Tensor, keyCounts: [Int32]?
  ) -> Attended {
    // EXERCISE 2.8 — many heads at once, with their masks
    let (queries, keys) = (q.shape[1], k.shape[1])
    let heads = [q, k, v].map {
      repeatHeads($0.transposed([0, 2, 1, 3]), headCount: configuration.headCount)
    }
    let causal = configuration.isCausal ? causalMask(queries: queries, keys: keys) : nil
    let padding = keyCounts.map { paddingMask(keyCounts: $0, keys: keys) }
    return scaledDotProductAttention(
      query: heads[0], key: heads[1], value: heads[2], mask: either(causal, padding))
    // END EXERCISE 2.8
  }

  /// `query`, `key`, `value` and `output`, each with `weight` and perhaps `bias`.
  public var parameters: [NamedParameter] {
    query.parameters(in: "query") + key.parameters(in: "key") + value.parameters(in: "value")
      + output.parameters(in: "output")
  }
}
