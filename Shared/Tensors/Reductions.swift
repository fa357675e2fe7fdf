// Sums, means and maxima along axes.

import Kernels

/// The sum along `axes`, or of all elements.
///
/// `keepingAxes` leaves the summed axes in the shape, with length 1, so that the result broadcasts back.
public func sum(_ x: Tensor, axes: [Int]? = nil, keepingAxes: Bool = false) -> Tensor {
  let axes = normalizedAxes(axes, x, "sum")
  let kept = x.shape.indices.map { axes.contains($0) ? 1 : x.shape[$0] }
  var (buffer, shape) = (x.buffer, x.shape)
  for axis in axes where shape[axis] != 1 {
    let (outer, inner) = (shape[..<axis].reduce(1, *), shape[(axis + 1)...].reduce(1, *))
    let result = FloatBuffer(count: outer * inner)
    sumAxis(
      buffer.pointer, outer: outer, length: shape[axis], inner: inner, into: result.pointer,
      threads: Execution.threads)
    (buffer, shape[axis]) = (result, 1)
  }
  let final = keepingAxes ? kept : x.shape.indices.filter { !axes.contains($0) }.map { x.shape[$0] }
  return .result(of: "sum", shape: final, buffer: buffer, inputs: [x]) { gradient in
    [gradient.reshaped(kept) * Tensor.ones(x.shape)]
  }
}

/// The mean along `axes`, or of all elements.
public func mean(_ x: Tensor, axes: [Int]? = nil, keepingAxes: Bool = false) -> Tensor {
  let count = normalizedAxes(axes, x, "mean").reduce(1) { $0 * x.shape[$1] }
  return sum(x, axes: axes, keepingAxes: keepingAxes) / Float(count)
}

/// The largest value along `axis`.
///
/// Where several are largest, the first receives the gradient.
public func max(_ x: Tensor, axis: Int, keepingAxes: Bool = false) -> Tensor {
  let axis = normalizedAxes([axis], x, "max")[0]
  Tensor.require(x.shape[axis] > 0, "max: axis \(axis) of \(x.shape) is empty")
  let (outer, inner) = (x.shape[..<axis].reduce(1, *), x.shape[(axis + 1)...].reduce(1, *))
  let buffer = FloatBuffer(count: outer * inner)
  var indices = [Int32](repeating: 0, count: outer * inner)
  indices.withUnsafeMutableBufferPointer { indices in
    guard let base = indices.baseAddress else { return }
    maxAxis(
      x.buffer.pointer, outer: outer, length: x.shape[axis], inner: inner, into: buffer.pointer,
      indices: base, threads: Execution.threads)
  }
  var shape = x.shape
  if keepingAxes { shape[axis] = 1 } else { shape.remove(at: axis) }
  return .result(of: "max", shape: shape, buffer: buffer, inputs: [x]) { [indices] gradient in
    let result = FloatBuffer(count: x.count)
    scatterAxis(
      gradient.buffer.pointer, indices: indices, outer: outer, length: x.shape[axis], inner: inner,
      into: result.pointer, threads: Execution.threads)
    return [Tensor(shape: x.shape, buffer: result)]
  }
}

/// Axes counted from the front, each once, in order; nil means all.
///
/// Negative ones count from the end.
func normalizedAxes(_ axes: [Int]?, _ x: Tensor, _ operation: String) -> [Int] {
  guard let axes else { return Array(0..<x.rank) }
  return Set(
    axes.map { axis in
      Tensor.require(
        -x.rank <= axis && axis < x.rank, "\(operation): no axis \(axis) in the shape \(x.shape)")
      return axis < 0 ? axis + x.rank : axis
    }
  ).sorted()
}
