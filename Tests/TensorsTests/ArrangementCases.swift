// Cases of the operations that move numbers: reshape, transpose, slice, concatenate, look up, rotate.

import Foundation
import Tensors

extension OperationCase {
  static let arrangement = moves + lookups + rotations

  private static let moves: [OperationCase] =
    [
      OperationCase(
        name: "reshaped", shapes: [[3, 7, 2]], operation: { $0[0].reshaped([7, -1]) },
        reference: { $0[0].reshaped([7, 6]) }),
      OperationCase(
        name: "reshaped to a number", shapes: [[1, 1]], operation: { $0[0].reshaped([]) },
        reference: { $0[0].reshaped([]) }),
      OperationCase(
        name: "concatenating 0", shapes: [[1, 3], [7, 3], [2, 3]],
        operation: { Tensor.concatenating($0, axis: 0) },
        reference: { Plain([10, 3], $0.flatMap(\.values)) }),
      OperationCase(
        name: "concatenating -1", shapes: [[3, 17], [3, 1], [3, 2]],
        operation: { Tensor.concatenating($0, axis: -1) },
        reference: { parts in
          Plain([3, 20]) { index in
            let (row, column) = (index[0], index[1])
            if column < 17 { return parts[0][[row, column]] }
            return column < 18 ? parts[1][[row, 0]] : parts[2][[row, column - 18]]
          }
        }),
      OperationCase(
        name: "concatenating one tensor with itself", shapes: [[2, 3]],
        operation: { Tensor.concatenating([$0[0], $0[0]], axis: 0) },
        reference: { Plain([4, 3], $0[0].values + $0[0].values) }),
    ]
    + [
      ([7, 17], [1, 0]), ([2, 3, 5], [2, 0, 1]), ([2, 3, 5], [1, 2, 0]), ([2, 3, 5], [0, 2, 1]),
      ([2, 3, 2, 7], [0, 2, 1, 3]), ([1, 13, 1], [2, 1, 0]), ([31], [0]),
      ([3, 2, 5, 2], [3, 1, 0, 2]),
    ].map { (shape: [Int], order: [Int]) in
      OperationCase(
        name: "transposed \(order)", shapes: [shape], operation: { $0[0].transposed(order) },
        reference: { $0[0].transposed(order) })
    }
    + [
      ([131], 0, 17..<67), ([7, 17], 0, 2..<3), ([7, 17], 1, 0..<17), ([7, 17], -1, 3..<16),
      ([2, 5, 3], 1, 1..<4), ([2, 5, 3], 1, 2..<2),
    ].map { (shape: [Int], axis: Int, range: Range<Int>) in
      OperationCase(
        name: "sliced \(range) of axis \(axis)", shapes: [shape],
        operation: { $0[0].sliced(range, axis: axis) },
        reference: { x in
          let axis = axis < 0 ? axis + shape.count : axis
          var part = shape
          part[axis] = range.count
          return Plain(part) { index in
            var source = index
            source[axis] += range.lowerBound
            return x[0][source]
          }
        })
    }

  private static let lookups: [OperationCase] = [1, 3, 17, 67].flatMap { width in
    let ids: [Int32] = [4, 0, 4, 4, 2, 0]
    return [
      OperationCase(
        name: "embedding with repeated ids", shapes: [[5, width]],
        operation: { embedding($0[0], ids, shape: [2, 3]) },
        reference: { table in
          Plain([2, 3, width]) { table[0][[Int(ids[$0[0] * 3 + $0[1]]), $0[2]]] }
        }),
      OperationCase(
        name: "gather", shapes: [[2, 3, width]],
        operation: { gather($0[0], ids.map { $0 % Int32(width) }) },
        reference: { x in
          Plain([2, 3]) { x[0][$0 + [Int(ids[$0[0] * 3 + $0[1]]) % width]] }
        }),
    ]
  }

  private static let rotations: [OperationCase] = [
    ([1, 1, 1, 2], 0), ([2, 3, 1, 6], 0), ([2, 3, 2, 6], 5), ([1, 7, 3, 34], 2),
  ].map { (shape: [Int], offset: Int) in
    OperationCase(
      name: "rotary from position \(offset)", shapes: [shape],
      operation: { x in
        rotary(x[0], RotaryTable(headSize: shape[3], positions: 12, base: 100), offset: offset)
      },
      reference: { x in
        let half = shape[3] / 2
        return Plain(shape) { index in
          let pair = index[3] % half
          let angle =
            Double(offset + index[1]) / pow(100, 2 * Double(pair) / Double(shape[3]))
          let first = x[0][index.dropLast() + [pair]]
          let second = x[0][index.dropLast() + [pair + half]]
          return index[3] < half
            ? first * cos(angle) - second * sin(angle) : second * cos(angle) + first * sin(angle)
        }
      })
  }
}
