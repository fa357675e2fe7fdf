// Broadcasting: shapes that differ only where one has length 1, or nothing, count as equal.

import Kernels

/// The shape that `a` and `b` have together, or nil where an axis differs and neither is 1.
func broadcast(_ a: [Int], _ b: [Int]) -> [Int]? {
  let rank = max(a.count, b.count)
  var result = [Int](repeating: 1, count: rank)
  for axis in 1...max(1, rank) where rank > 0 {
    let lengthA = axis <= a.count ? a[a.count - axis] : 1
    let lengthB = axis <= b.count ? b[b.count - axis] : 1
    guard lengthA == lengthB || lengthA == 1 || lengthB == 1 else { return nil }
    result[rank - axis] = lengthA == 1 ? lengthB : lengthA
  }
  return result
}

/// The distance in memory between neighbours along every axis of a row-major array.
func rowMajorStrides(_ shape: [Int]) -> [Int] {
  var strides = [Int](repeating: 1, count: shape.count)
  for axis in shape.indices.dropLast().reversed() {
    strides[axis] = strides[axis + 1] * shape[axis + 1]
  }
  return strides
}

/// The strides with which an array of `shape` is read as if it had the larger shape `target`: 0 along
/// every axis that is repeated.
func broadcastStrides(_ shape: [Int], to target: [Int]) -> [Int] {
  let own = rowMajorStrides(shape)
  let missing = target.count - shape.count
  return target.indices.map { axis in
    axis < missing || shape[axis - missing] == 1 ? 0 : own[axis - missing]
  }
}

extension Tensor {
  /// Sums over the axes along which `shape` was repeated: the gradient of broadcasting.
  func summed(to shape: [Int]) -> Tensor {
    if self.shape == shape { return self }
    let missing = rank - shape.count
    let axes = (0..<rank).filter {
      $0 < missing || (shape[$0 - missing] == 1 && self.shape[$0] != 1)
    }
    return sum(self, axes: axes, keepingAxes: true).reshaped(shape)
  }
}
