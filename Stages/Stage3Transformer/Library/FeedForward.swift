// The feed-forward part: every token thinks for itself, in a wider space.

import Exercises
import Tensors

/// x Φ(x) by the tanh approximation, from plain operations.
public func composedGELU(_ x: Tensor) -> Tensor {
  // EXERCISE 3.3 — GELU by the tanh approximation
  let cubic = x + x * x * x * 0.044_715
  return x * (tanh(cubic * 0.797_884_56) + 1) * 0.5
  // END EXERCISE 3.3
}

/// silu(gate) · value from plain operations (Shazeer, 2020).
public func composedSwiGLU(gate: Tensor, value: Tensor) -> Tensor {
  // EXERCISE 3.4 — a gate for every value
  gate * sigmoid(gate) * value
  // END EXERCISE 3.4
}

/// Two linear layers with an activation between; with SwiGLU a third one gates the middle.
public final class FeedForward: Module {
  /// The activation.
  public let activation: TransformerConfiguration.Activation
  /// Whether plain operations or fused ones compute it.
  public let compute: Compute
  /// Opens the gate, `[size, width]`; only with SwiGLU.
  public let gate: Linear?
  /// Into the wide space, `[size, width]`.
  public let up: Linear
  /// Back again, `[width, size]`.
  public let down: Linear

  /// Draws the layers; `outputScale` makes the weights that lead back smaller.
  public init(
    _ configuration: TransformerConfiguration, compute: Compute, outputScale: Float,
    using random: inout SeededRandom
  ) {
    let (width, size) = (configuration.width, configuration.feedForwardSize)
    let bias = configuration.hasBias
    activation = configuration.activation
    self.compute = compute
    gate = activation == .swiGLU ? Linear(width, size, bias: bias, using: &random) : nil
    up = Linear(width, size, bias: bias, using: &random)
    down = Linear(
      size, width, bias: bias, deviation: outputScale / Float(size).squareRoot(), using: &random)
  }

  /// Shapes: `[…, width]` to the same.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    down(activate(up(x), gate: gate.map { $0(x) }))
  }

  private func activate(_ x: Tensor, gate: Tensor?) -> Tensor {
    switch (activation, compute) {
    case (.relu, _): return relu(x)
    case (.geluExact, _): return gelu(x, .exact)
    case (.geluTanh, .fused): return gelu(x, .tanh)
    case (.geluTanh, .composed): return composedGELU(x)
    case (.swiGLU, .fused): return swiGLU(gate: gate ?? x, value: x)
    case (.swiGLU, .composed): return composedSwiGLU(gate: gate ?? x, value: x)
    }
  }

  /// `gate`, where there is one, `up` and `down`.
  public var parameters: [NamedParameter] {
    (gate?.parameters(in: "gate") ?? []) + up.parameters(in: "up") + down.parameters(in: "down")
  }
}
