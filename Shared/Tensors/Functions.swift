// Functions applied to every element.

import Kernels

/// e to the power of every element.
public func exp(_ x: Tensor) -> Tensor { elementwise(.exponential, "exp", x) }

/// The natural logarithm of every element: -∞ at 0, NaN below.
public func log(_ x: Tensor) -> Tensor { elementwise(.logarithm, "log", x) }

/// The square root of every element.
public func squareRoot(_ x: Tensor) -> Tensor { elementwise(.squareRoot, "squareRoot", x) }

/// 1 / √x of every element.
public func inverseSquareRoot(_ x: Tensor) -> Tensor {
  elementwise(.inverseSquareRoot, "inverseSquareRoot", x)
}

/// The hyperbolic tangent of every element.
public func tanh(_ x: Tensor) -> Tensor { elementwise(.tanh, "tanh", x) }

/// 1 / (1 + e^-x) of every element.
public func sigmoid(_ x: Tensor) -> Tensor { elementwise(.sigmoid, "sigmoid", x) }

/// The larger of x and 0.
public func relu(_ x: Tensor) -> Tensor { elementwise(.relu, "relu", x) }

/// Which formula ``gelu(_:_:)`` uses.
public enum GELUForm: String, Codable, Sendable {
  /// x Φ(x), with the error function (Hendrycks and Gimpel, 2016).
  case exact
  /// The tanh approximation, as GPT-2 was trained.
  case tanh
}

/// The Gaussian error linear unit of every element.
public func gelu(_ x: Tensor, _ form: GELUForm = .tanh) -> Tensor {
  elementwise(form == .exact ? .geluExact : .geluTanh, "gelu", x)
}

/// x sigmoid(x) of every element, also called swish.
public func silu(_ x: Tensor) -> Tensor { elementwise(.silu, "silu", x) }

/// silu(gate) · value, the gated unit of Shazeer (2020), fused.
///
/// Shapes: both the same.
public func swiGLU(gate: Tensor, value: Tensor) -> Tensor {
  Tensor.require(
    gate.shape == value.shape, "swiGLU: gate \(gate.shape) and value \(value.shape) differ")
  let (buffer, count) = (FloatBuffer(count: gate.count), gate.count)
  Kernels.swiGLU(
    gate: gate.buffer.pointer, value: value.buffer.pointer, into: buffer.pointer, count: count,
    threads: Execution.threads)
  return .result(of: "swiGLU", shape: gate.shape, buffer: buffer, inputs: [gate, value]) {
    gradient in
    let (gateGradient, valueGradient) = (FloatBuffer(count: count), FloatBuffer(count: count))
    swiGLUGradient(
      gate: gate.buffer.pointer, value: value.buffer.pointer, gradient: gradient.buffer.pointer,
      intoGate: gateGradient.pointer, intoValue: valueGradient.pointer, count: count,
      threads: Execution.threads)
    return [
      Tensor(shape: gate.shape, buffer: gateGradient),
      Tensor(shape: gate.shape, buffer: valueGradient),
    ]
  }
}

private func elementwise(
  _ function: ElementwiseFunction, _ name: String, _ x: Tensor
) -> Tensor {
  let buffer = FloatBuffer(count: x.count)
  apply(
    function, x.buffer.pointer, into: buffer.pointer, count: x.count, threads: Execution.threads)
  return .result(of: name, shape: x.shape, buffer: buffer, inputs: [x]) { gradient in
    let slope = FloatBuffer(count: x.count)
    applySlope(
      function, x.buffer.pointer, value: buffer.pointer, gradient: gradient.buffer.pointer,
      into: slope.pointer, count: x.count, threads: Execution.threads)
    return [Tensor(shape: x.shape, buffer: slope)]
  }
}
