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
