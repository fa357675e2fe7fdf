// What checks of gradients share: a result without a history fails instead of ending the process.

import Gates
import Tensors

extension Probe {
  /// Expects that gradients of `function` reach all inputs and are those that central differences measure.
  func expectGradients(
    to inputs: [Tensor], tolerance: Double, _ function: ([Tensor]) -> Tensor
  ) throws {
    let leaves = inputs.map { Tensor($0.values, shape: $0.shape, requiresGradient: true) }
    let result = function(leaves)
    try expect(
      zip(leaves, inputs).allSatisfy { $0.values == $1.values }, equals: true,
      "whether the inputs still hold what they held")
    try expect(
      result.requiresGradient, equals: true,
      "whether the result remembers what it was computed from")
    sum(result).backward()
    try expect(
      leaves.indices.filter { leaves[$0].gradient == nil }, equals: [],
      "the inputs that no gradient reaches, counted from 0")
    let worst = worstGradientDifference(of: inputs, function)
    try expect(
      worst.computed, near: worst.measured, tolerance: tolerance,
      "the gradient of input \(worst.input), element \(worst.element)")
  }
}
