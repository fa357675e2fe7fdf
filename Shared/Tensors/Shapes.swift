// The same numbers in another arrangement: reshape, transpose, slice, concatenate.

import Kernels

extension Tensor {
  /// The same elements in the same order under another shape, without a copy.
  ///
  /// One axis may be -1: the rest.
  public func reshaped(_ shape: [Int]) -> Tensor {
    let known = shape.filter { $0 != -1 }.reduce(1, *)
    let shape = shape.map { $0 == -1 ? count / Swift.max(1, known) : $0 }
    Tensor.require(
      shape.reduce(1, *) == count, "reshaped: \(self.shape) has \(count) elements, not \(shape)")
    let own = self.shape
    return .result(of: "reshaped", shape: shape, buffer: buffer, inputs: [self]) {
      [$0.reshaped(own)]
    }
  }

  /// The axes in another order: axis i of the result is axis `order[i]` of this tensor.
  public func transposed(_ order: [Int]) -> Tensor {
    Tensor.require(
      order.sorted() == Array(0..<rank), "transposed: \(order) does not reorder \(rank) axes")
    let strides = rowMajorStrides(shape)
    let shape = order.map { self.shape[$0] }
    let result = FloatBuffer(count: count)
    copy(
      buffer.pointer, strides: order.map { strides[$0] }, into: result.pointer,
      strides: rowMajorStrides(shape), shape: shape, threads: Execution.threads)
    var inverse = order
    for (new, old) in order.enumerated() { inverse[old] = new }
    return .result(of: "transposed", shape: shape, buffer: result, inputs: [self]) { [inverse] in
      [$0.transposed(inverse)]
    }
  }

  /// The last two axes swapped.
  public func transposed() -> Tensor {
    Tensor.require(rank >= 2, "transposed: \(shape) has no two axes to swap")
    return transposed(Array(0..<rank - 2) + [rank - 1, rank - 2])
  }

  /// The part with `range` along `axis`.
  public func sliced(_ range: Range<Int>, axis: Int) -> Tensor {
    let axis = normalizedAxes([axis], self, "sliced")[0]
    Tensor.require(
      0 <= range.lowerBound && range.upperBound <= shape[axis],
      "sliced: \(range) is not inside axis \(axis) of \(shape)")
    var shape = self.shape
    shape[axis] = range.count
    let (own, strides) = (self.shape, rowMajorStrides(self.shape))
    let offset = range.lowerBound * strides[axis]
    let result = FloatBuffer(count: shape.reduce(1, *))
    copy(
      buffer.pointer + offset, strides: strides, into: result.pointer,
      strides: rowMajorStrides(shape), shape: shape, threads: Execution.threads)
    return .result(of: "sliced", shape: shape, buffer: result, inputs: [self]) { [shape] gradient in
      let whole = Tensor.zeros(own)
      copy(
        gradient.buffer.pointer, strides: rowMajorStrides(shape),
        into: whole.buffer.pointer + offset, strides: strides, shape: shape,
        threads: Execution.threads)
      return [whole]
    }
  }

  /// The tensors one after the other along `axis`; all other axes are equal.
  public static func concatenating(_ parts: [Tensor], axis: Int) -> Tensor {
    guard let first = parts.first else { fatalError("concatenating: needs at least one tensor") }
    let axis = normalizedAxes([axis], first, "concatenating")[0]
    var shape = first.shape
    shape[axis] = 0
    for part in parts {
      var other = part.shape
      Tensor.require(part.rank == first.rank, "concatenating: \(part.shape) beside \(first.shape)")
      shape[axis] += part.shape[axis]
      other[axis] = first.shape[axis]
      Tensor.require(other == first.shape, "concatenating: \(part.shape) beside \(first.shape)")
    }
    let (result, strides) = (FloatBuffer(count: shape.reduce(1, *)), rowMajorStrides(shape))
    var (start, ranges): (Int, [Range<Int>]) = (0, [])
    for part in parts {
      copy(
        part.buffer.pointer, strides: rowMajorStrides(part.shape),
        into: result.pointer + start * strides[axis], strides: strides, shape: part.shape,
        threads: Execution.threads)
      ranges.append(start..<start + part.shape[axis])
      start += part.shape[axis]
    }
    return .result(of: "concatenating", shape: shape, buffer: result, inputs: parts) {
      [ranges] gradient in
      ranges.map { gradient.sliced($0, axis: axis) }
    }
  }
}
