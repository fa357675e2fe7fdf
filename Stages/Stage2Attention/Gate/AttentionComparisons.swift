// What `./course compare` measures of stage 2: attention and its parts, each beside its fused twin.

import Attention
import Gates
import Tensors

/// Attention on `[batch, time, heads, headSize]`, where a mask hides the future.
private typealias CausalAttention =
  @Sendable (_ q: Tensor, _ k: Tensor, _ v: Tensor, _ mask: Tensor) -> Tensor

/// What is measured of stage 2.
let attentionComparisons = [
  Comparison(
    "2.1", of: (@Sendable (Tensor) -> Tensor).self, on: "scores [256, 128], forward and backward",
    own: { stableSoftmax($0) },
    rivals: [Rival("fused", { softmax($0) })],
    call: { random in
      let scores = Tensor.normal([256, 128], using: &random, requiresGradient: true)
      let slopes = Tensor.normal([256, 128], using: &random)
      return { passedBack($0(scores), slopes: slopes, to: [("scores", scores)]) }
    }),
  Comparison(
    "2.2", of: CausalAttention.self,
    on: "2 sequences of 128 tokens, 4 heads of 32 numbers, causal, forward and backward",
    own: { q, k, v, mask in
      let (query, key, value) = (headsFirst(q), headsFirst(k), headsFirst(v))
      return headsFirst(
        scaledDotProductAttention(query: query, key: key, value: value, mask: mask).output)
    },
    rivals: [Rival("fused", { q, k, v, _ in fusedAttention(q, k, v, causal: true) })],
    call: { random in
      let shape = [2, 128, 4, 32]
      let inputs = ["queries", "keys", "values"].map {
        (name: $0, tensor: Tensor.normal(shape, using: &random, requiresGradient: true))
      }
      let slopes = Tensor.normal(shape, using: &random)
      let mask = causalPattern(queries: 128, keys: 128)
      return { attention in
        let output = attention(inputs[0].tensor, inputs[1].tensor, inputs[2].tensor, mask)
        return passedBack(output, slopes: slopes, to: inputs)
      }
    }),
  Comparison(
    "2.8", of: Compute.self,
    on: "a causal layer of width 128, 4 heads, 2 sequences of 128 tokens, forward and backward",
    own: .composed, rivals: [Rival("fused", .fused)],
    call: { random in
      let start = random
      let layers = Compute.allCases.map { compute in
        var random = start
        let sizes = AttentionConfiguration(width: 128, headCount: 4, keyValueHeadCount: 2)
        return MultiHeadAttention(sizes, compute: compute, using: &random)
      }
      let x = Tensor.normal([2, 128, 128], using: &random, requiresGradient: true)
      let slopes = Tensor.normal([2, 128, 128], using: &random)
      return { compute in
        let output = layers.first { $0.compute == compute }.map { $0(x) } ?? x
        return passedBack(output, slopes: slopes, to: [("the tokens", x)])
      }
    }),
  Comparison(
    "2.9", of: (@Sendable (Tensor, RotaryTable) -> Tensor).self,
    on: "2 sequences of 128 tokens, 4 heads of 32 numbers, forward and backward",
    own: { rotatePairs($0, $1) },
    rivals: [Rival("fused", { rotary($0, $1) })],
    call: { random in
      let x = Tensor.normal([2, 128, 4, 32], using: &random, requiresGradient: true)
      let slopes = Tensor.normal([2, 128, 4, 32], using: &random)
      let table = RotaryTable(headSize: 32, positions: 128)
      return { passedBack($0(x, table), slopes: slopes, to: [("the heads", x)]) }
    }),
]

/// `[batch, time, heads, headSize]` as `[batch, heads, time, headSize]`, and back.
private func headsFirst(_ x: Tensor) -> Tensor { x.transposed([0, 2, 1, 3]) }
