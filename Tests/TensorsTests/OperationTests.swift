// Puts every operation of the table through the same three questions: value, gradient, and bits.

import Tensors
import Testing

@Suite struct OperationTests {
  @Test(arguments: OperationCase.all)
  func `the value is that of a plain loop in double precision`(_ example: OperationCase) {
    let inputs = example.inputs(seed: 3)
    let result = example.operation(inputs)
    let expected = example.reference(inputs.map { Plain($0) })
    #expect(result.shape == expected.shape)
    var worst = 0.0
    for (value, wanted) in zip(result.values, expected.values) {
      let error = abs(Double(value) - wanted) / max(1, abs(wanted))
      worst = error.isNaN ? .infinity : max(worst, error)
    }
    #expect(worst <= example.tolerance)
  }

  @Test(arguments: OperationCase.all.filter(\.checksGradient))
  func `the gradient is the measured slope`(_ example: OperationCase) {
    let worst = worstGradientDifference(of: example.inputs(seed: 4), example.operation)
    #expect(worst.error <= example.gradientTolerance, "\(worst)")
  }
}

extension OperationCase {
  static let all = elementwise + matrices + rows + arrangement + attention

  /// Fresh inputs of the case's shapes, drawn from its range.
  func inputs(seed: UInt64) -> [Tensor] {
    var random = SeededRandom(seed: seed)
    return shapes.map { .uniform($0, in: range, using: &random) }
  }
}
