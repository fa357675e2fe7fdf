// The plain loops that operations are compared with: double precision, one element after the other.

import Foundation

extension Plain {
  /// Combines two arrays element by element, with broadcasting.
  static func combine(
    _ a: Plain, _ b: Plain, _ function: (Double, Double) -> Double
  ) -> Plain {
    let rank = max(a.shape.count, b.shape.count)
    let shape = (0..<rank).map { axis in
      let (axisA, axisB) = (axis - rank + a.shape.count, axis - rank + b.shape.count)
      let (lengthA, lengthB) = (axisA < 0 ? 1 : a.shape[axisA], axisB < 0 ? 1 : b.shape[axisB])
      return lengthA == 1 ? lengthB : lengthA
    }
    return Plain(shape) { function(a[$0], b[$0]) }
  }

  /// The axes in another order: axis i of the result is axis `order[i]`.
  func transposed(_ order: [Int]) -> Plain {
    Plain(order.map { shape[$0] }) { index in
      var source = index
      for (new, old) in order.enumerated() { source[old] = index[new] }
      return self[source]
    }
  }

  /// The last two axes swapped where `swapping` says so.
  func transposed(_ swapping: Bool = true) -> Plain {
    let rank = shape.count
    return swapping ? transposed(Array(0..<rank - 2) + [rank - 1, rank - 2]) : self
  }

  /// Applies `function` to the rows along another axis than the last.
  func mapRows(axis: Int, _ function: ([Double]) -> [Double]) -> Plain {
    var order = Array(shape.indices)
    order.swapAt(axis, shape.count - 1)
    return transposed(order).mapRows(function).transposed(order)
  }

  /// Replaces every row along `axis` by one number, in an axis of length 1.
  func reduceRows(axis: Int, _ function: ([Double]) -> Double) -> Plain {
    var order = Array(shape.indices)
    order.swapAt(axis, shape.count - 1)
    return transposed(order).mapRows { [function($0)] }.transposed(order)
  }

  /// The same values under another shape.
  func reshaped(_ shape: [Int]) -> Plain { Plain(shape, values) }

  /// The matrix product over the last two axes; the axes before them broadcast.
  static func matmul(_ a: Plain, _ b: Plain) -> Plain {
    let (rows, inner) = (a.shape[a.shape.count - 2], a.shape[a.shape.count - 1])
    let columns = b.shape[b.shape.count - 1]
    let batch = (a.shape.count > b.shape.count ? a : b).shape.dropLast(2)
    return Plain(batch + [rows, columns]) { index in
      let (before, row, column) = (
        index.dropLast(2), index[index.count - 2], index[index.count - 1]
      )
      return (0..<inner).reduce(0) { $0 + a[before + [row, $1]] * b[before + [$1, column]] }
    }
  }

  /// Attention of `q` over `k` and `v`, all `[batch, time, heads, headSize]`, by its definition.
  static func attention(
    _ q: Plain, _ k: Plain, _ v: Plain, causal: Bool, keyCounts: [Int32]? = nil, keys: Int? = nil
  ) -> Plain {
    let (queries, heads, headSize) = (q.shape[1], q.shape[2], q.shape[3])
    let (keys, group) = (keys ?? k.shape[1], heads / k.shape[2])
    var result = Plain(q.shape, [Double](repeating: 0, count: q.values.count))
    for batch in 0..<q.shape[0] {
      for query in 0..<queries {
        let allowed = causal ? keys - queries + query + 1 : keys
        let visible = min(allowed, keyCounts.map { Int($0[batch]) } ?? keys)
        guard visible > 0 else { continue }
        for head in 0..<heads {
          let from = ((batch * queries + query) * heads + head) * headSize
          func key(_ index: Int) -> Int {
            ((batch * k.shape[1] + index) * k.shape[2] + head / group) * headSize
          }
          let scores = (0..<visible).map { index in
            (0..<headSize).reduce(0) { $0 + q.values[from + $1] * k.values[key(index) + $1] }
              / Double(headSize).squareRoot()
          }
          for (index, weight) in softmax(scores).enumerated() {
            for i in 0..<headSize { result.values[from + i] += weight * v.values[key(index) + i] }
          }
        }
      }
    }
    return result
  }
}

/// e^x / Σ e^x of one row.
func softmax(_ row: [Double]) -> [Double] {
  let largest = row.max() ?? 0
  let exponentials = row.map { exp($0 - largest) }
  let sum = exponentials.reduce(0, +)
  return exponentials.map { $0 / sum }
}

/// -log softmax(row)[target].
func surprise(_ row: [Double], _ target: Int32) -> Double { -log(softmax(row)[Int(target)]) }
