// Norms: each token's vector brought to unit size, so that depth neither blows it up nor fades it out.

import Exercises
import Tensors

/// (x - mean) / √(variance + ε) · weight + bias along the last axis, from plain operations (Ba et al., 2016).
///
/// Shapes: x `[…, width]`, weight and bias `[width]`. The variance divides by `width`, not by width - 1.
public func composedLayerNorm(
  _ x: Tensor, weight: Tensor, bias: Tensor?, epsilon: Float
) -> Tensor {
  // EXERCISE 3.1 — layer norm from plain operations
  let centred = x - mean(x, axes: [-1], keepingAxes: true)
  let variance = mean(centred * centred, axes: [-1], keepingAxes: true)
  let scaled = centred * inverseSquareRoot(variance + epsilon) * weight
  return bias.map { scaled + $0 } ?? scaled
  // END EXERCISE 3.1
}

/// x / √(mean of squares + ε) · weight along the last axis, from plain operations (Zhang and Sennrich, 2019).
///
/// Shapes: x `[…, width]`, weight `[width]`. The mean is not subtracted.
public func composedRMSNorm(_ x: Tensor, weight: Tensor, epsilon: Float) -> Tensor {
  // EXERCISE 3.2 — RMS norm from plain operations
  let meanSquare = mean(x * x, axes: [-1], keepingAxes: true)
  return x * inverseSquareRoot(meanSquare + epsilon) * weight
  // END EXERCISE 3.2
}

/// A norm layer of either kind, or none.
public final class NormLayer: Module {
  /// Which formula.
  public let kind: TransformerConfiguration.Norm
  /// Whether plain operations or the fused one compute it.
  public let compute: Compute
  /// `[width]`, starting at 1; nil without a norm.
  public let weight: Tensor?
  /// `[width]`, starting at 0, where a layer norm has one.
  public let bias: Tensor?
  private let epsilon: Float

  /// Makes the norm that `configuration` asks for.
  public init(_ configuration: TransformerConfiguration, compute: Compute) {
    let width = configuration.width
    let hasBias = configuration.norm == .layer && configuration.hasBias
    kind = configuration.norm
    epsilon = configuration.normEpsilon
    self.compute = compute
    weight = kind == .none ? nil : .ones([width], requiresGradient: true)
    bias = hasBias ? .zeros([width], requiresGradient: true) : nil
  }

  /// Shapes: `[…, width]` to the same.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    guard let weight else { return x }
    switch (kind, compute) {
    case (.layer, .fused): return layerNorm(x, weight: weight, bias: bias, epsilon: epsilon)
    case (.layer, .composed):
      return composedLayerNorm(x, weight: weight, bias: bias, epsilon: epsilon)
    case (.rms, .fused): return rmsNorm(x, weight: weight, epsilon: epsilon)
    case (.rms, .composed): return composedRMSNorm(x, weight: weight, epsilon: epsilon)
    case (.none, _): return x
    }
  }

  /// `weight` and `bias`, as far as there are any.
  public var parameters: [NamedParameter] {
    (weight.map { [NamedParameter("weight", $0)] } ?? [])
      + (bias.map { [NamedParameter("bias", $0)] } ?? [])
  }
}
