// Layer norm and RMS norm, fused.

import Kernels

/// (x - mean) / √(variance + ε) · weight + bias along the last axis (Ba et al., 2016).
///
/// Shapes: x `[…, width]`, weight and bias `[width]`. The variance divides by `width`.
public func layerNorm(
  _ x: Tensor, weight: Tensor, bias: Tensor? = nil, epsilon: Float = 1e-5
) -> Tensor {
  let (rows, width) = normRows(x, weight, bias, "layerNorm")
  let (buffer, saved) = (FloatBuffer(count: x.count), FloatBuffer(count: 2 * rows))
  layerNormRows(
    x.buffer.pointer, weight: weight.buffer.pointer, bias: bias?.buffer.pointer, epsilon: epsilon,
    rows: rows, columns: width, into: buffer.pointer, means: saved.pointer,
    inverseDeviations: saved.pointer + rows, threads: Execution.threads)
  let inputs = [x, weight] + (bias.map { [$0] } ?? [])
  return .result(of: "layerNorm", shape: x.shape, buffer: buffer, inputs: inputs) { gradient in
    let input = FloatBuffer(count: x.count)
    let weightGradient = FloatBuffer(count: width)
    let biasGradient = bias.map { _ in FloatBuffer(count: width) }
    layerNormRowsGradient(
      x.buffer.pointer, weight: weight.buffer.pointer, gradient: gradient.buffer.pointer,
      means: saved.pointer, inverseDeviations: saved.pointer + rows, rows: rows, columns: width,
      intoInput: input.pointer, intoWeight: weightGradient.pointer, intoBias: biasGradient?.pointer,
      threads: Execution.threads)
    return [
      Tensor(shape: x.shape, buffer: input), Tensor(shape: [width], buffer: weightGradient),
    ] + (biasGradient.map { [Tensor(shape: [width], buffer: $0)] } ?? [])
  }
}

/// x / √(mean of squares + ε) · weight along the last axis (Zhang and Sennrich, 2019).
///
/// Shapes: x `[…, width]`, weight `[width]`.
public func rmsNorm(_ x: Tensor, weight: Tensor, epsilon: Float = 1e-5) -> Tensor {
  let (rows, width) = normRows(x, weight, nil, "rmsNorm")
  let (buffer, saved) = (FloatBuffer(count: x.count), FloatBuffer(count: rows))
  rmsNormRows(
    x.buffer.pointer, weight: weight.buffer.pointer, epsilon: epsilon, rows: rows, columns: width,
    into: buffer.pointer, inverseRoots: saved.pointer, threads: Execution.threads)
  return .result(of: "rmsNorm", shape: x.shape, buffer: buffer, inputs: [x, weight]) { gradient in
    let (input, weightGradient) = (FloatBuffer(count: x.count), FloatBuffer(count: width))
    rmsNormRowsGradient(
      x.buffer.pointer, weight: weight.buffer.pointer, gradient: gradient.buffer.pointer,
      inverseRoots: saved.pointer, rows: rows, columns: width, intoInput: input.pointer,
      intoWeight: weightGradient.pointer, threads: Execution.threads)
    return [
      Tensor(shape: x.shape, buffer: input), Tensor(shape: [width], buffer: weightGradient),
    ]
  }
}

private func normRows(
  _ x: Tensor, _ weight: Tensor, _ bias: Tensor?, _ name: String
) -> (rows: Int, width: Int) {
  let width = x.shape.last ?? 0
  Tensor.require(
    width > 0 && weight.shape == [width] && (bias.map { $0.shape == [width] } ?? true),
    "\(name): weight \(weight.shape) and bias \(bias?.shape ?? weight.shape) do not fit \(x.shape)")
  return (x.count / width, width)
}
