// Cases of matrix products and of what is built on them: linear layers and their loss.

import Foundation
import Tensors

extension OperationCase {
  static let matrices = products + linearLayers + linearLosses

  private static let sizes: [(rows: Int, inner: Int, columns: Int)] = [
    (1, 1, 1), (1, 7, 13), (2, 3, 1), (3, 17, 2), (13, 7, 17), (1, 67, 31), (17, 1, 3), (67, 2, 3),
    (2, 0, 3),
  ]

  private static let products: [OperationCase] = sizes.flatMap { size in
    [(false, false), (false, true), (true, false), (true, true)].flatMap { swapA, swapB in
      let shapeA = swapA ? [size.inner, size.rows] : [size.rows, size.inner]
      let shapeB = swapB ? [size.columns, size.inner] : [size.inner, size.columns]
      return [([], []), ([2], [2]), ([3], []), ([], [3]), ([2, 2], [2, 2])]
        .filter { $0.0.isEmpty && $0.1.isEmpty || size.rows * size.columns < 20 }
        .map { (batches: ([Int], [Int])) in
          OperationCase(
            name: "matmul\(swapA ? " Aᵀ" : "")\(swapB ? " Bᵀ" : "")",
            shapes: [batches.0 + shapeA, batches.1 + shapeB],
            operation: { matmul($0[0], $0[1], transposingA: swapA, transposingB: swapB) },
            reference: { Plain.matmul($0[0].transposed(swapA), $0[1].transposed(swapB)) },
            tolerance: 1e-5)
        }
    }
  }

  private static let linearLayers: [OperationCase] = [
    ([1], 1, 1), ([7], 7, 3), ([1, 31], 31, 17), ([3, 13], 13, 2), ([2, 3, 17], 17, 7),
    ([5, 67], 67, 3),
  ].flatMap { (shape: [Int], input: Int, output: Int) in
    [
      OperationCase(
        name: "linear", shapes: [shape, [output, input]], operation: { linear($0[0], $0[1]) },
        reference: { linearLoop($0[0], $0[1]) }, tolerance: 1e-5),
      OperationCase(
        name: "linear with bias", shapes: [shape, [output, input], [output]],
        operation: { linear($0[0], $0[1], $0[2]) },
        reference: { Plain.combine(linearLoop($0[0], $0[1]), $0[2], +) }, tolerance: 1e-5),
    ]
  }

  private static func linearLoop(_ x: Plain, _ weight: Plain) -> Plain {
    let rows = x.reshaped([x.values.count / weight.shape[1], weight.shape[1]])
    return Plain.matmul(rows, weight.transposed()).reshaped(x.shape.dropLast() + [weight.shape[0]])
  }

  private static let linearLosses: [OperationCase] = [
    (0, 3, 2), (1, 3, 2), (5, 7, 13), (17, 3, 31), (3, 13, 131),
  ].flatMap { rows, width, classes in
    [false, true].map { ignoring in
      let targets = someTargets(rows, classes: classes, ignoring: ignoring)
      return OperationCase(
        name: "linearCrossEntropy\(ignoring ? " with ignored targets" : "")",
        shapes: [[rows, width], [classes, width]],
        operation: { linearCrossEntropy($0[0], $0[1], targets: targets) },
        reference: { meanSurprise(linearLoop($0[0], $0[1]), targets) }, tolerance: 1e-5)
    }
  }
}

/// One target a row; with `ignoring`, every third is to be skipped.
func someTargets(_ rows: Int, classes: Int, ignoring: Bool) -> [Int32] {
  (0..<rows).map { ignoring && $0 % 3 == 2 ? ignoredTarget : Int32(($0 * 5 + 1) % classes) }
}

/// The mean of -log softmax(row)[target] over the targets that count.
func meanSurprise(_ logits: Plain, _ targets: [Int32]) -> Plain {
  let width = logits.shape[logits.shape.count - 1]
  let losses = targets.enumerated().filter { $1 != ignoredTarget }.map { row, target in
    surprise(Array(logits.values[row * width..<(row + 1) * width]), target)
  }
  return Plain([], [losses.reduce(0, +) / Double(max(1, losses.count))])
}
