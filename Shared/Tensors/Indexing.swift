// Picking elements by number: embeddings, gathering one element a row, masks.

import Kernels

/// The rows of `table` that `ids` name.
///
/// Shapes: table `[rows, width]`, ids of `shape`; gives `shape + [width]`.
///
/// A row that occurs twice receives the sum of both gradients.
public func embedding(_ table: Tensor, _ ids: [Int32], shape: [Int]) -> Tensor {
  Tensor.require(table.rank == 2, "embedding: a table has two axes, not \(table.shape)")
  Tensor.require(
    ids.count == shape.reduce(1, *), "embedding: \(ids.count) ids do not fill \(shape)")
  let (rows, width) = (table.shape[0], table.shape[1])
  if let bad = ids.first(where: { $0 < 0 || $0 >= rows }) {
    fatalError("embedding: id \(bad) is outside the table's \(rows) rows")
  }
  let buffer = FloatBuffer(count: ids.count * width)
  gatherRows(
    table.buffer.pointer, ids: ids, count: ids.count, width: width, into: buffer.pointer,
    threads: Execution.threads)
  return .result(of: "embedding", shape: shape + [width], buffer: buffer, inputs: [table]) {
    gradient in
    let result = Tensor.zeros(table.shape)
    scatterAddRows(
      gradient.buffer.pointer, ids: ids, count: ids.count, width: width,
      into: result.buffer.pointer, threads: Execution.threads)
    return [result]
  }
}

/// One element of every row.
///
/// Shapes: x `[…, length]`, one index for each of the `…`; gives `[…]`.
public func gather(_ x: Tensor, _ indices: [Int32]) -> Tensor {
  Tensor.require(x.rank >= 1, "gather: a single number has no rows")
  let length = x.shape[x.rank - 1]
  Tensor.require(
    indices.count == x.count / Swift.max(1, length),
    "gather: \(indices.count) indices for the rows of \(x.shape)")
  if let bad = indices.first(where: { $0 < 0 || $0 >= length }) {
    fatalError("gather: index \(bad) is outside a row of \(length)")
  }
  let buffer = FloatBuffer(count: indices.count)
  gatherAxis(
    x.buffer.pointer, indices: indices, outer: indices.count, length: length, into: buffer.pointer)
  let shape = Array(x.shape.dropLast())
  return .result(of: "gather", shape: shape, buffer: buffer, inputs: [x]) { gradient in
    let result = FloatBuffer(count: x.count)
    scatterAxis(
      gradient.buffer.pointer, indices: indices, outer: indices.count, length: length, inner: 1,
      into: result.pointer, threads: Execution.threads)
    return [Tensor(shape: x.shape, buffer: result)]
  }
}

/// `x` with `value` wherever `mask` is not 0.
///
/// Shapes: the mask broadcasts to x; no gradient there.
public func maskedFill(_ x: Tensor, mask: Tensor, _ value: Float) -> Tensor {
  Tensor.require(
    broadcast(x.shape, mask.shape) == x.shape,
    "maskedFill: a mask \(mask.shape) does not broadcast to \(x.shape)")
  let buffer = FloatBuffer(count: x.count)
  Kernels.maskedFill(
    x.buffer.pointer, mask: mask.buffer.pointer, strides: broadcastStrides(mask.shape, to: x.shape),
    value: value, into: buffer.pointer, shape: x.shape, threads: Execution.threads)
  return .result(of: "maskedFill", shape: x.shape, buffer: buffer, inputs: [x]) {
    [maskedFill($0, mask: mask, 0)]
  }
}
