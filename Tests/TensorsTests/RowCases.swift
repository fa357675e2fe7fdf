// Cases of the operations along an axis: sums, maxima, softmax, losses, norms.

import Foundation
import Tensors

extension OperationCase {
  static let rows = sums + maxima + softmaxes + losses + norms

  private static let axisExamples: [(shape: [Int], axes: [Int]?)] = [
    ([1], nil), ([131], nil), ([131], [0]), ([7, 17], nil), ([7, 17], [0]), ([7, 17], [1]),
    ([7, 17], [-1]), ([3, 5, 7], [1]), ([3, 5, 7], [0, 2]), ([3, 5, 7], [0, 1]),
    ([3, 5, 7], [-1, 0]),
    ([1, 13, 1], [0, 2]), ([2, 3, 2, 5], [1, 3]), ([131, 2], [0]), ([261, 3], [0]), ([], nil),
    ([67, 1], [1]),
  ]

  private static let sums: [OperationCase] = axisExamples.flatMap { shape, axes in
    [false, true].flatMap { keeping in
      [
        OperationCase(
          name: "sum \(axes.map { "\($0)" } ?? "all")\(keeping ? " keeping" : "")", shapes: [shape],
          operation: { sum($0[0], axes: axes, keepingAxes: keeping) },
          reference: { sumLoop($0[0], axes, keeping) }, tolerance: 1e-5,
          checksGradient: shape.reduce(1, *) < 300),
        OperationCase(
          name: "mean \(axes.map { "\($0)" } ?? "all")\(keeping ? " keeping" : "")",
          shapes: [shape], operation: { mean($0[0], axes: axes, keepingAxes: keeping) },
          reference: { x in
            let total = sumLoop(x[0], axes, keeping)
            let count = Double(x[0].values.count) / Double(total.values.count)
            return total.map { $0 / count }
          }, checksGradient: shape.reduce(1, *) < 300),
      ]
    }
  }

  private static func sumLoop(_ x: Plain, _ axes: [Int]?, _ keeping: Bool) -> Plain {
    let rank = x.shape.count
    let axes = axes.map { $0.map { $0 < 0 ? $0 + rank : $0 } } ?? Array(0..<rank)
    let kept = axes.reduce(x) { x, axis in x.reduceRows(axis: axis) { $0.reduce(0, +) } }
    if keeping { return kept }
    return kept.reshaped(x.shape.indices.filter { !axes.contains($0) }.map { x.shape[$0] })
  }

  /// The inputs stand on steps 0.3 apart, so that moving one never changes which is largest.
  private static let maxima: [OperationCase] = [
    ([131], 0), ([7, 17], 0), ([7, 17], -1), ([3, 5, 7], 1), ([2, 1, 3], 1),
  ].flatMap { (shape: [Int], axis: Int) in
    [false, true].map { keeping in
      OperationCase(
        name: "max \(axis)\(keeping ? " keeping" : "")", shapes: [shape], range: -0.1..<0.1,
        operation: { max($0[0] + steps(shape), axis: axis, keepingAxes: keeping) },
        reference: { x in
          let axis = axis < 0 ? axis + shape.count : axis
          let sum = Plain.combine(x[0], Plain(steps(shape)), +)
          let kept = sum.reduceRows(axis: axis) { $0.max() ?? 0 }
          return keeping
            ? kept : kept.reshaped(shape.indices.filter { $0 != axis }.map { shape[$0] })
        })
    }
  }

  private static func steps(_ shape: [Int]) -> Tensor {
    let count = shape.reduce(1, *)
    return Tensor((0..<count).map { Float($0 * 83 % count) * 0.3 }, shape: shape)
  }

  private static let softmaxes: [OperationCase] =
    (oddLengths.map { ([2, $0], 1) } + [([17, 3], 0), ([3, 7, 5], 1), ([3, 7, 5], 0), ([13], 0)])
    .flatMap { (shape: [Int], axis: Int) in
      [
        OperationCase(
          name: "softmax \(axis)", shapes: [shape], range: -3..<3,
          operation: { softmax($0[0], axis: axis) },
          reference: { $0[0].mapRows(axis: axis, softmax) }),
        OperationCase(
          name: "logSoftmax \(axis)", shapes: [shape], range: -3..<3,
          operation: { logSoftmax($0[0], axis: axis) },
          reference: { $0[0].mapRows(axis: axis) { softmax($0).map { log($0) } } }),
      ]
    }

  private static let losses: [OperationCase] = oddLengths.flatMap { classes in
    [([5], false), ([2, 3], true)].map { (shape: [Int], ignoring: Bool) in
      let targets = someTargets(shape.reduce(1, *), classes: classes, ignoring: ignoring)
      return OperationCase(
        name: "crossEntropy\(ignoring ? " with ignored targets" : "")",
        shapes: [shape + [classes]], range: -3..<3,
        operation: { crossEntropy($0[0], targets: targets) },
        reference: { meanSurprise($0[0], targets) })
    }
  }

  /// Norms of one number are left out: their slope is a difference of nearly equal numbers.
  private static let norms: [OperationCase] =
    (oddLengths.dropFirst().map { [3, $0] } + [[17], [2, 3, 7], [131, 2]]).flatMap { shape in
      let width = [shape[shape.count - 1]]
      // The curvature of a norm over few numbers is that of 1/x: large where they are nearly equal.
      let gradientTolerance: Float = width[0] < 4 ? 2e-2 : 4e-3
      return [
        OperationCase(
          name: "layerNorm", shapes: [shape, width],
          operation: { layerNorm($0[0], weight: $0[1], epsilon: 0.1) },
          reference: { Plain.combine($0[0].mapRows(standardized), $0[1], *) },
          tolerance: 1e-5, gradientTolerance: gradientTolerance),
        OperationCase(
          name: "layerNorm with bias", shapes: [shape, width, width],
          operation: { layerNorm($0[0], weight: $0[1], bias: $0[2], epsilon: 0.1) },
          reference: {
            Plain.combine(Plain.combine($0[0].mapRows(standardized), $0[1], *), $0[2], +)
          }, tolerance: 1e-5, gradientTolerance: gradientTolerance),
        OperationCase(
          name: "rmsNorm", shapes: [shape, width],
          operation: { rmsNorm($0[0], weight: $0[1], epsilon: 0.1) },
          reference: { Plain.combine($0[0].mapRows(unitSized), $0[1], *) },
          tolerance: 1e-5, gradientTolerance: gradientTolerance),
      ]
    }

  private static func unitSized(_ row: [Double]) -> [Double] {
    let size = sqrt(row.reduce(0) { $0 + $1 * $1 } / Double(row.count) + Double(Float(0.1)))
    return row.map { $0 / size }
  }

  private static func standardized(_ row: [Double]) -> [Double] {
    let mean = row.reduce(0, +) / Double(row.count)
    return unitSized(row.map { $0 - mean })
  }
}
