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
