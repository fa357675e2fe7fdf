import Foundation
import Tensors
import Testing
import Transformer

@Suite struct FeedForwardTests {
  let x = normal([3, 7], deviation: 2)

  @Test func `composed and fused GELU agree in values and gradients`() {
    let composed = valueAndGradients([x]) { composedGELU($0[0]) }
    let fused = valueAndGradients([x]) { gelu($0[0], .tanh) }
    for (a, b) in zip(composed, fused) { #expect(difference(a, b) < roundingError) }
  }

  @Test func `composed and fused SwiGLU agree in values and gradients`() {
    let inputs = [x, normal([3, 7], seed: 8)]
    let composed = valueAndGradients(inputs) { composedSwiGLU(gate: $0[0], value: $0[1]) }
    let fused = valueAndGradients(inputs) { swiGLU(gate: $0[0], value: $0[1]) }
    for (a, b) in zip(composed, fused) { #expect(difference(a, b) < roundingError) }
  }

  @Test func `GELU has the values of its two formulas`() {
    let points: [Float] = [-3, -1, -0.5, 0, 0.5, 1, 2, 3]
    let tensor = Tensor(points, shape: [points.count])
    let exact = points.map { $0 * Float(0.5 * (1 + erf(Double($0) / 2.0.squareRoot()))) }
    let approximate = points.map { x in
      let inner = (2 / Double.pi).squareRoot() * (Double(x) + 0.044715 * pow(Double(x), 3))
      return Float(0.5 * Double(x) * (1 + Foundation.tanh(inner)))
    }
    #expect(difference(gelu(tensor, .exact).values, exact) < 1e-5)
    #expect(difference(composedGELU(tensor).values, approximate) < 1e-5)
    // The two formulas differ by up to 5e-4: the tolerance above tells them apart.
    #expect(difference(composedGELU(tensor).values, exact) > 5e-5)
  }

  @Test func `SwiGLU opens by its gate, not by its value`() {
    let result = composedSwiGLU(
      gate: Tensor([2, 1], shape: [2]), value: Tensor([1, 2], shape: [2]))
    #expect(difference(result.values, [1.761_594, 1.462_117]) < 1e-5)
  }

  @Test(arguments: Configuration.Activation.allCases)
  func `feed-forward is down after activation after up`(_ activation: Configuration.Activation) {
    let configuration = small(activation: activation)
    for compute in Compute.allCases {
      let layer = livelyModel(configuration, compute: compute).blocks[0].feedForward
      let x = normal([2, 8])
      guard let layer else {
        Issue.record("no feed-forward part")
        return
      }
      let wide = linear(x, layer.up.weight, layer.up.bias)
      let middle =
        switch activation {
        case .relu: relu(wide)
        case .geluExact: gelu(wide, .exact)
        case .geluTanh: gelu(wide, .tanh)
        case .swiGLU: silu(layer.gate.map { $0(x) } ?? wide) * wide
        }
      let expected = linear(middle, layer.down.weight, layer.down.bias)
      #expect(difference(layer(x), expected) < roundingError)
      #expect((layer.gate != nil) == (activation == .swiGLU))
    }
  }
}
