// Functions of one number, applied to every element: value and slope side by side.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A differentiable function of one number.
public enum ElementwiseFunction: Sendable {
  case exponential
  case logarithm
  case squareRoot
  case inverseSquareRoot
  case tanh
  case sigmoid
  case relu
  case geluExact
  case geluTanh
  case silu
}

/// Elements that one piece of a parallel loop handles; a shorter loop is not worth a second thread.
let elementsPerPiece = 16_384

/// Writes `function(x)` of every element to `result`.
public func apply(
  _ function: ElementwiseFunction, _ x: UnsafePointer<Float>,
  into result: UnsafeMutablePointer<Float>, count: Int, threads: Int
) {
  func run<F: LaneFunction>(_: F.Type) {
    parallelRanges(of: count, chunk: elementsPerPiece, threads: threads) { range in
      inLanes(range) { at, width in result.store(F.value(x.lanes(at, width)), at, width) }
    }
  }
  switch function {
  case .exponential: run(Exponential.self)
  case .logarithm: run(Logarithm.self)
  case .squareRoot: run(SquareRoot.self)
  case .inverseSquareRoot: run(InverseSquareRoot.self)
  case .tanh: run(Tanh.self)
  case .sigmoid: run(Sigmoid.self)
  case .relu: run(ReLU.self)
  case .geluExact: run(GELUExact.self)
  case .geluTanh: run(GELUTanh.self)
  case .silu: run(SiLU.self)
  }
}

/// Writes `gradient · function'(x)` of every element to `result`; `value` is `function(x)`.
public func applySlope(
  _ function: ElementwiseFunction, _ x: UnsafePointer<Float>, value: UnsafePointer<Float>,
  gradient: UnsafePointer<Float>, into result: UnsafeMutablePointer<Float>, count: Int, threads: Int
) {
  func run<F: LaneFunction>(_: F.Type) {
    parallelRanges(of: count, chunk: elementsPerPiece, threads: threads) { range in
      inLanes(range) { at, width in
        let slope = F.slope(x.lanes(at, width), value: value.lanes(at, width))
        result.store(gradient.lanes(at, width) * slope, at, width)
      }
    }
  }
  switch function {
  case .exponential: run(Exponential.self)
  case .logarithm: run(Logarithm.self)
  case .squareRoot: run(SquareRoot.self)
  case .inverseSquareRoot: run(InverseSquareRoot.self)
  case .tanh: run(Tanh.self)
  case .sigmoid: run(Sigmoid.self)
  case .relu: run(ReLU.self)
  case .geluExact: run(GELUExact.self)
  case .geluTanh: run(GELUTanh.self)
  case .silu: run(SiLU.self)
  }
}

/// A function on lanes and its derivative; `value` is what the function returned for `x`.
private protocol LaneFunction {
  static func value(_ x: Lanes) -> Lanes
  static func slope(_ x: Lanes, value: Lanes) -> Lanes
}

private enum Exponential: LaneFunction {
  @_transparent static func value(_ x: Lanes) -> Lanes { Kernels.exponential(x) }
  @_transparent static func slope(_ x: Lanes, value: Lanes) -> Lanes { value }
}

private enum Logarithm: LaneFunction {
  @_transparent static func value(_ x: Lanes) -> Lanes {
    var result = x
    for lane in x.indices { result[lane] = logf(x[lane]) }
    return result
  }
  @_transparent static func slope(_ x: Lanes, value: Lanes) -> Lanes { 1 / x }
}

private enum SquareRoot: LaneFunction {
  @_transparent static func value(_ x: Lanes) -> Lanes { x.squareRoot() }
  @_transparent static func slope(_ x: Lanes, value: Lanes) -> Lanes { 0.5 / value }
}

private enum InverseSquareRoot: LaneFunction {
  @_transparent static func value(_ x: Lanes) -> Lanes { 1 / x.squareRoot() }
  @_transparent static func slope(_ x: Lanes, value: Lanes) -> Lanes { -0.5 * value / x }
}

private enum Tanh: LaneFunction {
  @_transparent static func value(_ x: Lanes) -> Lanes { hyperbolicTangent(x) }
  @_transparent static func slope(_ x: Lanes, value: Lanes) -> Lanes { 1 - value * value }
}

private enum Sigmoid: LaneFunction {
  @_transparent static func value(_ x: Lanes) -> Lanes { Kernels.sigmoid(x) }
  @_transparent static func slope(_ x: Lanes, value: Lanes) -> Lanes { value * (1 - value) }
}

private enum ReLU: LaneFunction {
  @_transparent static func value(_ x: Lanes) -> Lanes { x.replacing(with: 0, where: x .< 0) }
  @_transparent static func slope(_ x: Lanes, value: Lanes) -> Lanes {
    Lanes(repeating: 1).replacing(with: 0, where: x .<= 0)
  }
}

/// x Φ(x), with Φ the normal distribution: the definition of Hendrycks and Gimpel (2016).
private enum GELUExact: LaneFunction {
  @_transparent static func value(_ x: Lanes) -> Lanes {
    let gaussian = Kernels.exponential(-0.5 * x * x)
    return 0.5 * x * (1 + errorFunction(x * 0.707_106_78, gaussian: gaussian))
  }
  @_transparent static func slope(_ x: Lanes, value: Lanes) -> Lanes {
    let gaussian = Kernels.exponential(-0.5 * x * x)
    let normal = 0.5 * (1 + errorFunction(x * 0.707_106_78, gaussian: gaussian))
    return normal + x * gaussian * 0.398_942_28
  }
}

/// The tanh approximation of GELU that GPT-2 was trained with.
private enum GELUTanh: LaneFunction {
  @_transparent static func inner(_ x: Lanes) -> Lanes {
    0.797_884_56 * x * (1 + 0.044_715 * x * x)
  }
  @_transparent static func value(_ x: Lanes) -> Lanes {
    x * Kernels.sigmoid(2 * inner(x))  // (1 + tanh u) / 2 = sigmoid(2 u)
  }
  @_transparent static func slope(_ x: Lanes, value: Lanes) -> Lanes {
    let sigmoid = Kernels.sigmoid(2 * inner(x))
    let innerSlope = 0.797_884_56 * (1 + 0.134_145 * x * x)
    return sigmoid + 2 * x * sigmoid * (1 - sigmoid) * innerSlope
  }
}

/// x sigmoid(x), also called swish.
enum SiLU: LaneFunction {
  @_transparent static func value(_ x: Lanes) -> Lanes { x * Kernels.sigmoid(x) }
  @_transparent static func slope(_ x: Lanes, value: Lanes) -> Lanes {
    let sigmoid = Kernels.sigmoid(x)
    return sigmoid * (1 + x * (1 - sigmoid))
  }
}

/// Writes `silu(gate) · value` of every element to `result`: the SwiGLU gate of Shazeer (2020).
public func swiGLU(
  gate: UnsafePointer<Float>, value: UnsafePointer<Float>,
  into result: UnsafeMutablePointer<Float>, count: Int, threads: Int
) {
  parallelRanges(of: count, chunk: elementsPerPiece, threads: threads) { range in
    inLanes(range) { at, width in
      result.store(SiLU.value(gate.lanes(at, width)) * value.lanes(at, width), at, width)
    }
  }
}

/// The gradients of ``swiGLU(gate:value:into:count:threads:)`` for its two inputs.
public func swiGLUGradient(
  gate: UnsafePointer<Float>, value: UnsafePointer<Float>, gradient: UnsafePointer<Float>,
  intoGate: UnsafeMutablePointer<Float>, intoValue: UnsafeMutablePointer<Float>, count: Int,
  threads: Int
) {
  parallelRanges(of: count, chunk: elementsPerPiece, threads: threads) { range in
    inLanes(range) { at, width in
      let (x, g) = (gate.lanes(at, width), gradient.lanes(at, width))
      let sigmoid = Kernels.sigmoid(x)
      intoValue.store(g * x * sigmoid, at, width)
      intoGate.store(
        g * value.lanes(at, width) * sigmoid * (1 + x * (1 - sigmoid)), at, width)
    }
  }
}
