// What `./course compare` measures of stage 3: norms and activations, each beside its fused twin.

import Gates
import Tensors
import Transformer

/// What is measured of stage 3.
let transformerComparisons = [
  Comparison(
    "3.1", of: LayerNormFunction.self, on: "256 tokens of width 128, forward and backward",
    own: { composedLayerNorm($0, weight: $1, bias: $2, epsilon: $3) },
    rivals: [Rival("fused", { layerNorm($0, weight: $1, bias: $2, epsilon: $3) })],
    call: { random in
      let inputs = normInputs(["the tokens", "weight", "bias"], using: &random)
      let slopes = Tensor.normal([256, 128], using: &random)
      return { norm in
        let output = norm(inputs[0].tensor, inputs[1].tensor, inputs[2].tensor, 1e-5)
        return passedBack(output, slopes: slopes, to: inputs)
      }
    }),
  Comparison(
    "3.2", of: (@Sendable (Tensor, Tensor) -> Tensor).self,
    on: "256 tokens of width 128, forward and backward",
    own: { composedRMSNorm($0, weight: $1, epsilon: 1e-5) },
    rivals: [Rival("fused", { rmsNorm($0, weight: $1, epsilon: 1e-5) })],
    call: { random in
      let inputs = normInputs(["the tokens", "weight"], using: &random)
      let slopes = Tensor.normal([256, 128], using: &random)
      return { norm in
        passedBack(norm(inputs[0].tensor, inputs[1].tensor), slopes: slopes, to: inputs)
      }
    }),
  Comparison(
    "3.3", of: (@Sendable (Tensor) -> Tensor).self,
    on: "256 tokens of width 128, forward and backward",
    own: { composedGELU($0) },
    rivals: [Rival("fused", { gelu($0, .tanh) })],
    call: { random in
      let x = Tensor.normal([256, 128], using: &random, requiresGradient: true)
      let slopes = Tensor.normal([256, 128], using: &random)
      return { passedBack($0(x), slopes: slopes, to: [("x", x)]) }
    }),
  Comparison(
    "3.4", of: (@Sendable (Tensor, Tensor) -> Tensor).self,
    on: "256 tokens of width 128, forward and backward",
    own: { composedSwiGLU(gate: $0, value: $1) },
    rivals: [Rival("fused", { swiGLU(gate: $0, value: $1) })],
    call: { random in
      let gate = Tensor.normal([256, 128], using: &random, requiresGradient: true)
      let value = Tensor.normal([256, 128], using: &random, requiresGradient: true)
      let slopes = Tensor.normal([256, 128], using: &random)
      return {
        passedBack($0(gate, value), slopes: slopes, to: [("gate", gate), ("value", value)])
      }
    }),
]

/// Random tokens `[256, 128]`, then parameters `[128]`.
private func normInputs(
  _ names: [String], using random: inout SeededRandom
) -> [(name: String, tensor: Tensor)] {
  names.enumerated().map { index, name in
    let shape = index == 0 ? [256, 128] : [128]
    return (name, .normal(shape, using: &random, requiresGradient: true))
  }
}
