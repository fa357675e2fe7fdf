// What checks of gradients share: a result without a history fails instead of ending the process.

import Gates
import Tensors

extension Probe {
  /// Expects that a gradient of `function` reaches each input; each comes with its name.
  func expectHistory(
    of inputs: KeyValuePairs<String, Tensor>, _ function: ([Tensor]) -> Tensor
  ) throws {
    let leaves = inputs.map {
      Tensor($0.value.values, shape: $0.value.shape, requiresGradient: true)
    }
    let total = sum(function(leaves))
    if total.requiresGradient { total.backward() }
    let reached = zip(inputs, leaves).filter { $0.1.gradient != nil }.map(\.0.key)
    try expect(reached, equals: inputs.map(\.key), "what a gradient reaches")
  }

  /// Expects besides that the gradients are those that central differences measure.
  func expectGradients(
    of inputs: KeyValuePairs<String, Tensor>, _ function: ([Tensor]) -> Tensor
  ) throws {
    try expectHistory(of: inputs, function)
    let worst = worstGradientDifference(of: inputs.map(\.value), function)
    try expect(
      worst.computed, near: worst.measured, tolerance: 5e-3,
      "the gradient of the \(inputs.map(\.key)[worst.input]), element \(worst.element)")
  }
}
