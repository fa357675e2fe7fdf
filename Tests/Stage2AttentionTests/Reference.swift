// Attention by plain loops in double precision, and the layers that the tests compare.

import Attention
import Tensors

/// Attention on `[batch, time, heads, headSize]`, as in the layer, with the mistakes that learners make as options.
struct Reference {
  var causal = true
  var keyCounts: [Int32]?
  var divisor: (Int) -> Double = { Double($0).squareRoot() }
  var keyHead: (_ head: Int, _ heads: Int, _ keyHeads: Int) -> Int = { $0 / ($1 / $2) }
  /// Whether the query at `position` sees the key.
  var sees: (_ key: Int, _ position: Int) -> Bool = { $0 <= $1 }
  var normalizes = true
  var masksAfterSoftmax = false

  func callAsFunction(_ q: Tensor, _ k: Tensor, _ v: Tensor) -> [Double] {
    let (queries, heads, size) = (q.shape[1], q.shape[2], q.shape[3])
    let (keys, keyHeads) = (k.shape[1], k.shape[2])
    let (qs, ks, vs) = (q.values, k.values, v.values)
    var result = [Double](repeating: 0, count: q.count)
    for batch in 0..<q.shape[0] {
      for query in 0..<queries {
        for head in 0..<heads {
          let qAt = ((batch * queries + query) * heads + head) * size
          func keyAt(_ key: Int) -> Int {
            ((batch * keys + key) * keyHeads + keyHead(head, heads, keyHeads)) * size
          }
          let visible = (0..<keys).map { key in
            (!causal || sees(key, keys - queries + query)) && key < keyCounts?[batch] ?? Int32(keys)
          }
          let scores = (0..<keys).map { key in
            (0..<size).reduce(0.0) { $0 + Double(qs[qAt + $1]) * Double(ks[keyAt(key) + $1]) }
              / divisor(size)
          }
          let counted = scores.indices.filter { visible[$0] || masksAfterSoftmax }
          let largest = counted.map { scores[$0] }.max() ?? 0
          let total = counted.reduce(0) { $0 + power(scores[$1] - largest) }
          for key in 0..<keys where visible[key] {
            let weight = power(scores[key] - largest) / (normalizes ? total : 1)
            for i in 0..<size { result[qAt + i] += weight * Double(vs[keyAt(key) + i]) }
          }
        }
      }
    }
    return result
  }
}

/// e^x of x ≤ 0 by its series, halved until it is short.
private func power(_ x: Double) -> Double {
  if x < -700 { return 0 }
  if x < -0.5 {
    let half = power(x / 2)
    return half * half
  }
  var (term, sum) = (1.0, 1.0)
  for n in 1..<20 {
    term *= x / Double(n)
    sum += term
  }
  return sum
}

/// The largest |a - b|; infinite where one is NaN or the counts differ.
func distance(_ a: [some BinaryFloatingPoint], _ b: [some BinaryFloatingPoint]) -> Double {
  guard a.count == b.count else { return .infinity }
  return zip(a, b).reduce(0) {
    let gap = abs(Double($1.0) - Double($1.1))
    return gap.isNaN ? .infinity : max($0, gap)
  }
}

/// Composed attention on `[batch, time, heads, headSize]`.
func composed(
  _ q: Tensor, _ k: Tensor, _ v: Tensor, causal: Bool, keyCounts: [Int32]? = nil
) -> Tensor {
  let parts = [q, k, v].map { repeatHeads($0.transposed([0, 2, 1, 3]), headCount: q.shape[2]) }
  let mask = either(
    causal ? causalMask(queries: q.shape[1], keys: k.shape[1]) : nil,
    keyCounts.map { paddingMask(keyCounts: $0, keys: k.shape[1]) })
  return scaledDotProductAttention(
    query: parts[0], key: parts[1], value: parts[2], mask: mask
  ).output.transposed([0, 2, 1, 3])
}

/// A layer with seeded weights; equal seeds give equal weights whatever `compute`.
func makeLayer(
  _ configuration: AttentionConfiguration, _ compute: Compute = .composed
) -> MultiHeadAttention {
  var random = SeededRandom(seed: 7)
  return MultiHeadAttention(
    configuration, compute: compute, using: &random)
}

func noise(_ shape: [Int], seed: UInt64, requiresGradient: Bool = false) -> Tensor {
  var random = SeededRandom(seed: seed)
  return .normal(shape, using: &random, requiresGradient: requiresGradient)
}
