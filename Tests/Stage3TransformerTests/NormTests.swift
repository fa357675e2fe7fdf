import Tensors
import Testing
import Transformer

@Suite struct NormTests {
  let x = normal([3, 5], deviation: 2)
  let weight = normal([5], seed: 4)
  let bias = normal([5], seed: 5)
  let ones = Tensor.ones([5])

  @Test func `composed and fused layer norm agree in values and gradients`() {
    for bias in [bias, nil] {
      let inputs = [x, weight] + (bias.map { [$0] } ?? [])
      func run(_ norm: ([Tensor]) -> Tensor) -> [Tensor] { valueAndGradients(inputs, norm) }
      let composed = run {
        composedLayerNorm(
          $0[0], weight: $0[1], bias: $0.count > 2 ? $0[2] : nil, epsilon: 1e-5)
      }
      let fused = run {
        layerNorm($0[0], weight: $0[1], bias: $0.count > 2 ? $0[2] : nil, epsilon: 1e-5)
      }
      for (a, b) in zip(composed, fused) { #expect(difference(a, b) < roundingError) }
    }
  }

  @Test func `composed and fused RMS norm agree in values and gradients`() {
    let composed = valueAndGradients([x, weight]) {
      composedRMSNorm($0[0], weight: $0[1], epsilon: 1e-5)
    }
    let fused = valueAndGradients([x, weight]) { rmsNorm($0[0], weight: $0[1], epsilon: 1e-5) }
    for (a, b) in zip(composed, fused) { #expect(difference(a, b) < roundingError) }
  }

  @Test func `layer norm of 1 2 3 4 divides by the deviation with width in the denominator`() {
    // Mean 2.5, variance (2.25 + 0.25 + 0.25 + 2.25) / 4 = 1.25.
    let expected: [Float] = [-1.341_641, -0.447_214, 0.447_214, 1.341_641]
    let result = composedLayerNorm(
      Tensor([1, 2, 3, 4], shape: [1, 4]), weight: .ones([4]), bias: nil, epsilon: 1e-12)
    #expect(difference(result.values, expected) < 1e-5)
  }

  @Test func `RMS norm of 3 4 divides by the root of 12 and a half`() {
    let result = composedRMSNorm(
      Tensor([3, 4], shape: [1, 2]), weight: .ones([2]), epsilon: 1e-12)
    #expect(difference(result.values, [0.848_528, 1.131_371]) < 1e-5)
  }

  @Test func `layer norm ignores shift and scale of its input`() {
    let moved = composedLayerNorm(x * 7 + 3, weight: weight, bias: bias, epsilon: 1e-9)
    #expect(
      difference(moved, composedLayerNorm(x, weight: weight, bias: bias, epsilon: 1e-9)) < 1e-4)
  }

  @Test func `RMS norm ignores scale and heeds shift`() {
    let norm = composedRMSNorm(x, weight: weight, epsilon: 1e-9)
    #expect(difference(composedRMSNorm(x * 7, weight: weight, epsilon: 1e-9), norm) < 1e-4)
    #expect(difference(composedRMSNorm(x + 3, weight: weight, epsilon: 1e-9), norm) > 0.1)
  }

  @Test func `a constant row is 0 after layer norm and 1 after RMS norm`() {
    let row = Tensor.full([1, 5], 4)
    #expect(
      composedLayerNorm(row, weight: ones, bias: nil, epsilon: 1e-5).values.allSatisfy { $0 == 0 })
    #expect(difference(composedRMSNorm(row, weight: ones, epsilon: 1e-9), .ones([1, 5])) < 1e-5)
  }

  @Test func `a row of zeros is finite in value and gradient`() {
    let zero = Tensor.zeros([1, 5])
    for results in [
      valueAndGradients([zero]) {
        composedLayerNorm($0[0], weight: ones, bias: nil, epsilon: 1e-5)
      },
      valueAndGradients([zero]) { composedRMSNorm($0[0], weight: ones, epsilon: 1e-5) },
    ] {
      for tensor in results { #expect(tensor.values.allSatisfy { $0.isFinite }) }
    }
  }

  @Test func `the layer without a norm is the identity and has no parameters`() {
    let layer = NormLayer(small(norm: .none), compute: .fused)
    let x = normal([2, 8])
    #expect(layer(x).values == x.values)
    #expect(layer.parameters.isEmpty)
  }
}

/// A function's value and the gradients of all inputs, for a fixed random weighting of the result.
func valueAndGradients(_ inputs: [Tensor], _ function: ([Tensor]) -> Tensor) -> [Tensor] {
  let leaves = inputs.map { Tensor($0.values, shape: $0.shape, requiresGradient: true) }
  let value = function(leaves)
  sum(value * normal(value.shape, seed: 11)).backward()
  return [value.detached] + leaves.map { $0.gradient ?? .zeros($0.shape) }
}
