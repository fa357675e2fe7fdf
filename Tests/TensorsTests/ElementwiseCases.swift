// Cases of the operations that work element by element: arithmetic, functions, dropout, masks.

import Foundation
import Tensors

/// Lengths on both sides of 16 and 64, the steps of the inner loops; most are prime.
let oddLengths = [1, 2, 3, 7, 13, 17, 31, 67, 131]

extension OperationCase {
  static let elementwise = arithmetic + functions + masking

  private static let broadcasting: [[[Int]]] =
    [
      [[131], [131]], [[7, 17], [7, 17]], [[7, 17], [17]], [[17], [7, 17]], [[7, 1], [1, 17]],
      [[3, 1, 7], [2, 1]], [[2, 3, 17], []], [[], [13]], [[], []], [[1, 1, 3], [2, 1, 1]],
      [[3, 67, 1], [67, 1]], [[2, 3, 1, 7], [3, 2, 1]],
    ] + randomBroadcasts

  /// Pairs of one random shape, of which each operand repeats some axes and may lack the first.
  private static let randomBroadcasts: [[[Int]]] = {
    var random = SeededRandom(seed: 11)
    return (0..<12).map { _ in
      let rank = Int.random(in: 1...4, using: &random)
      let shape = (0..<rank).map { _ in [1, 2, 3, 5, 17].randomElement(using: &random) ?? 1 }
      return (0..<2).map { operand in
        let kept = shape.map { Bool.random(using: &random) || operand == 0 ? $0 : 1 }
        return Array(kept.dropFirst(operand == 0 ? 0 : Int.random(in: 0...rank, using: &random)))
      }
    }
  }()

  private static let arithmetic: [OperationCase] = broadcasting.flatMap { shapes in
    [
      OperationCase(
        name: "add", shapes: shapes, operation: { $0[0] + $0[1] },
        reference: { Plain.combine($0[0], $0[1], +) }),
      OperationCase(
        name: "subtract", shapes: shapes, operation: { $0[0] - $0[1] },
        reference: { Plain.combine($0[0], $0[1], -) }),
      OperationCase(
        name: "multiply", shapes: shapes, operation: { $0[0] * $0[1] },
        reference: { Plain.combine($0[0], $0[1], *) }),
      OperationCase(
        name: "divide", shapes: shapes, range: 0.6..<2, operation: { $0[0] / $0[1] },
        reference: { Plain.combine($0[0], $0[1], /) }),
    ]
  }

  /// A function of one number with what it should compute.
  private static func function(
    _ name: String, on range: Range<Float> = -4..<4, checksGradient: Bool = true,
    _ operation: @escaping @Sendable (Tensor) -> Tensor,
    plain: @escaping @Sendable (Double) -> Double
  ) -> [OperationCase] {
    (oddLengths.map { [$0] } + [[], [3, 5, 7], [129, 131]]).map { shape in
      OperationCase(
        name: name, shapes: [shape], range: range, operation: { operation($0[0]) },
        reference: { $0[0].map(plain) },
        checksGradient: checksGradient && shape.reduce(1, *) < 200)
    }
  }

  private static let functions: [OperationCase] = linearFunctions + roots + activations

  private static let linearFunctions: [OperationCase] = {
    var cases: [OperationCase] = []
    cases += function("scale", { $0 * 1.7 }, plain: { $0 * Double(Float(1.7)) })
    cases += function("negate", { -$0 }, plain: { -$0 })
    cases += function("add a number", { $0 + 0.25 }, plain: { $0 + 0.25 })
    cases += function("subtract a number", { $0 - 0.25 }, plain: { $0 - 0.25 })
    cases += function("divide by a number", { $0 / 3 }, plain: { $0 / 3 })
    return cases
  }()

  private static let roots: [OperationCase] = {
    var cases: [OperationCase] = []
    cases += function("exp", on: -3..<1.5, { Tensors.exp($0) }, plain: { Foundation.exp($0) })
    cases += function("log", on: 0.5..<4, { Tensors.log($0) }, plain: { Foundation.log($0) })
    cases += function("squareRoot", on: 0.5..<4, { squareRoot($0) }, plain: { $0.squareRoot() })
    cases += function(
      "inverseSquareRoot", on: 0.5..<4, { inverseSquareRoot($0) }, plain: { 1 / $0.squareRoot() })
    return cases
  }()

  private static let activations: [OperationCase] = {
    var cases: [OperationCase] = []
    cases += function("tanh", { Tensors.tanh($0) }, plain: { Foundation.tanh($0) })
    cases += function("sigmoid", { sigmoid($0) }, plain: { logistic($0) })
    cases += function("relu", checksGradient: false, { relu($0) }, plain: { max(0, $0) })
    cases += function("relu above 0", on: 0.1..<4, { relu($0) }, plain: { max(0, $0) })
    cases += function("relu below 0", on: -4..<(-0.1), { relu($0) }, plain: { max(0, $0) })
    cases += function(
      "gelu exact", { gelu($0, .exact) }, plain: { 0.5 * $0 * (1 + erf($0 * 0.5.squareRoot())) })
    cases += function("gelu tanh", { gelu($0, .tanh) }, plain: geluByTanh)
    cases += function("silu", { silu($0) }, plain: { $0 * logistic($0) })
    return cases
  }()

  @Sendable private static func geluByTanh(_ x: Double) -> Double {
    let inner = (2 / Double.pi).squareRoot() * (x + 0.044715 * x * x * x)
    return 0.5 * x * (1 + Foundation.tanh(inner))
  }

  private static let masking: [OperationCase] =
    oddLengths.flatMap { length in
      [
        OperationCase(
          name: "swiGLU", shapes: [[2, length], [2, length]], range: -3..<3,
          operation: { swiGLU(gate: $0[0], value: $0[1]) },
          reference: { Plain.combine($0[0], $0[1]) { $0 * logistic($0) * $1 } }),
        OperationCase(
          name: "maskedFill", shapes: [[3, length]],
          operation: { maskedFill($0[0], mask: everyThird([3, length]), -2.5) },
          reference: {
            Plain.combine($0[0], Plain(everyThird([3, length]))) { $1 == 0 ? $0 : -2.5 }
          }
        ),
        OperationCase(
          name: "maskedFill with one row for all", shapes: [[3, length]],
          operation: { maskedFill($0[0], mask: everyThird([length]), 1) },
          reference: { Plain.combine($0[0], Plain(everyThird([length]))) { $1 == 0 ? $0 : 1 } }),
        OperationCase(
          name: "maskedFill with one number a row", shapes: [[2, 3, length]],
          operation: { maskedFill($0[0], mask: everyThird([3, 1]), 0) },
          reference: { Plain.combine($0[0], Plain(everyThird([3, 1]))) { $1 == 0 ? $0 : 0 } }),
        OperationCase(
          name: "dropout", shapes: [[length]], range: 0.5..<1.5,
          operation: { dropOneInFour($0[0]) },
          reference: { x in
            let ones = Plain(dropOneInFour(.ones(x[0].shape)))
            return Plain.combine(x[0], ones) { $1 == 0 ? 0 : $0 / 0.75 }
          }),
      ]
    }
}

private func logistic(_ x: Double) -> Double { 1 / (1 + Foundation.exp(-x)) }

/// 1 at every third element from the second on, and 0 elsewhere.
private func everyThird(_ shape: [Int]) -> Tensor {
  Tensor((0..<shape.reduce(1, *)).map { $0 % 3 == 1 ? 1 : 0 }, shape: shape)
}

private func dropOneInFour(_ x: Tensor) -> Tensor {
  var random: SeededRandom? = SeededRandom(seed: 5)
  return dropout(x, probability: 0.25, using: &random)
}
