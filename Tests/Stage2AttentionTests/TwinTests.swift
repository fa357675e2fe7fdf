// The composed path, the fused path and plain loops agree, in values and gradients.

import Attention
import Tensors
import Testing

struct AttentionCase: Sendable, CustomTestStringConvertible {
  var batch = 2
  var queries = 5
  var keys = 5
  var heads = 3
  var keyHeads = 3
  var size = 4
  var causal = true
  var keyCounts: [Int32]?
  var testDescription: String {
    "\(batch)×\(queries)/\(keys), \(heads)/\(keyHeads) heads of \(size), causal \(causal), \(keyCounts ?? [])"
  }

  static let all: [AttentionCase] = [
    AttentionCase(), AttentionCase(causal: false),
    AttentionCase(queries: 7, keys: 7, heads: 4, keyHeads: 2, size: 5),
    AttentionCase(batch: 1, queries: 3, keys: 11, heads: 6, keyHeads: 1, size: 7),
    AttentionCase(queries: 1, keys: 13, size: 3),
    AttentionCase(queries: 6, keys: 6, causal: false, keyCounts: [6, 3]),
    AttentionCase(queries: 6, keys: 6, heads: 6, keyHeads: 2, keyCounts: [5, 2]),
    AttentionCase(queries: 3, keys: 3, causal: false, keyCounts: [3, 0]),
    AttentionCase(batch: 1, queries: 1, keys: 1, heads: 1, keyHeads: 1, size: 1),
  ]
}

@Suite struct TwinTests {
  @Test(arguments: AttentionCase.all)
  func `composed, fused and plain loops agree in values and gradients`(_ c: AttentionCase) {
    let shapes = [
      [c.batch, c.queries, c.heads, c.size], [c.batch, c.keys, c.keyHeads, c.size],
      [c.batch, c.keys, c.keyHeads, c.size],
    ]
    let weights = noise(shapes[0], seed: 9)
    func run(_ function: (Tensor, Tensor, Tensor) -> Tensor) -> (Tensor, [[Float]]) {
      let x = shapes.enumerated().map {
        noise($1, seed: UInt64($0 + 1), requiresGradient: true)
      }
      let result = function(x[0], x[1], x[2])
      sum(result * weights).backward()
      return (result, x.map { $0.gradient?.values ?? [] })
    }
    let (plain, plainGradients) = run {
      composed($0, $1, $2, causal: c.causal, keyCounts: c.keyCounts)
    }
    let (fused, fusedGradients) = run {
      fusedAttention($0, $1, $2, causal: c.causal, keyCounts: c.keyCounts)
    }
    let x = shapes.enumerated().map { noise($1, seed: UInt64($0 + 1)) }
    let expected = Reference(causal: c.causal, keyCounts: c.keyCounts)(x[0], x[1], x[2])
    #expect(distance(plain.values, expected) < 1e-5)
    #expect(distance(fused.values, expected) < 1e-5)
    for (a, b) in zip(plainGradients, fusedGradients) { #expect(distance(a, b) < 2e-5) }
    let worst = worstGradientDifference(of: x) {
      composed($0[0], $0[1], $0[2], causal: c.causal, keyCounts: c.keyCounts)
    }
    #expect(worst.error < 3e-3, "\(worst)")
  }

  @Test(arguments: [(12, 3, 3, true), (12, 3, 1, true), (12, 3, 3, false), (20, 2, 1, true)])
  func `both ways to compute a layer agree, parameters' gradients too`(
    _ width: Int, _ heads: Int, _ keyHeads: Int, _ causal: Bool
  ) {
    let configuration = AttentionConfiguration(
      width: width, headCount: heads, keyValueHeadCount: keyHeads, isCausal: causal, hasBias: true,
      rotaryPositions: 16)
    let layers = [makeLayer(configuration, .composed), makeLayer(configuration, .fused)]
    let x = noise([2, 7, width], seed: 1)
    let results = layers.map { layer in
      let result = layer(x, keyCounts: [7, 4])
      sum(result * noise(result.shape, seed: 2)).backward()
      return result
    }
    #expect(distance(results[0].values, results[1].values) < 2e-5)
    for (a, b) in zip(layers[0].parameters, layers[1].parameters) {
      #expect(a.name == b.name)
      #expect(distance(a.tensor.gradient?.values ?? [], b.tensor.gradient?.values ?? []) < 2e-4)
    }
  }
}
