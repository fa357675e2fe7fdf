// Softmax and log-softmax, fused.

import Kernels

/// e^x / Σ e^x along `axis`, without overflow.
public func softmax(_ x: Tensor, axis: Int = -1) -> Tensor {
  alongLastAxis(x, axis, "softmax") { x in
    let (rows, columns) = (x.count / Swift.max(1, x.shape[x.rank - 1]), x.shape[x.rank - 1])
    let buffer = FloatBuffer(count: x.count)
    softmaxRows(
      x.buffer.pointer, rows: rows, columns: columns, into: buffer.pointer,
      threads: Execution.threads)
    return .result(of: "softmax", shape: x.shape, buffer: buffer, inputs: [x]) { gradient in
      let result = FloatBuffer(count: x.count)
      softmaxRowsGradient(
        buffer.pointer, gradient: gradient.buffer.pointer, rows: rows, columns: columns,
        into: result.pointer, threads: Execution.threads)
      return [Tensor(shape: x.shape, buffer: result)]
    }
  }
}

/// x - log Σ e^x along `axis`, without overflow.
public func logSoftmax(_ x: Tensor, axis: Int = -1) -> Tensor {
  alongLastAxis(x, axis, "logSoftmax") { x in
    let (rows, columns) = (x.count / Swift.max(1, x.shape[x.rank - 1]), x.shape[x.rank - 1])
    let buffer = FloatBuffer(count: x.count)
    logSoftmaxRows(
      x.buffer.pointer, rows: rows, columns: columns, into: buffer.pointer,
      threads: Execution.threads)
    return .result(of: "logSoftmax", shape: x.shape, buffer: buffer, inputs: [x]) { gradient in
      let result = FloatBuffer(count: x.count)
      logSoftmaxRowsGradient(
        buffer.pointer, gradient: gradient.buffer.pointer, rows: rows, columns: columns,
        into: result.pointer, threads: Execution.threads)
      return [Tensor(shape: x.shape, buffer: result)]
    }
  }
}

/// Applies an operation on rows to another axis, by moving that axis to the end and back.
private func alongLastAxis(
  _ x: Tensor, _ axis: Int, _ name: String, _ operation: (Tensor) -> Tensor
) -> Tensor {
  let axis = normalizedAxes([axis], x, name)[0]
  if axis == x.rank - 1 { return operation(x) }
  var order = Array(0..<x.rank)
  order.swapAt(axis, x.rank - 1)
  return operation(x.transposed(order)).transposed(order)
}
