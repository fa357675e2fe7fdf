// Checks a gradient against the slope that is measured by moving every input a little.

/// Where a computed gradient and a measured slope differ most.
public struct GradientDifference: CustomStringConvertible {
  /// Which input, counted from 0.
  public let input: Int
  /// Which of its elements.
  public let element: Int
  /// What the backward pass says.
  public let computed: Float
  /// What central differences say.
  public let measured: Float

  /// |computed - measured| / max(1, |computed|, |measured|).
  public var error: Float {
    let difference = abs(computed - measured)
    return difference.isNaN ? .infinity : difference / Swift.max(1, abs(computed), abs(measured))
  }

  /// The two values and where they stand.
  public var description: String {
    "input \(input), element \(element): backward says \(computed), central differences \(measured)"
  }
}

/// Compares the gradient of `function` with central differences at every element of `inputs`, and
/// returns the worst place.
///
/// The result is weighted with fixed random numbers and summed in double precision. With steps of
/// `step` = 1e-2 the rounding of 32-bit values leaves an error of about 1e-3 in smooth functions.
public func worstGradientDifference(
  of inputs: [Tensor], step: Float = 1e-2, seed: UInt64 = 1, _ function: ([Tensor]) -> Tensor
) -> GradientDifference {
  let leaves = inputs.map { Tensor($0.values, shape: $0.shape, requiresGradient: true) }
  let result = function(leaves)
  var random = SeededRandom(seed: seed)
  let weights = Tensor.uniform(result.shape, in: -1..<1, using: &random)
  sum(result * weights).backward()

  func weightedSum() -> Double {
    let moved = withoutGradients { function(leaves) }
    return zip(moved.values, weights.values).reduce(0) { $0 + Double($1.0) * Double($1.1) }
  }
  var worst = GradientDifference(input: 0, element: 0, computed: 0, measured: 0)
  for (input, leaf) in leaves.enumerated() {
    let computed = leaf.gradient?.values ?? [Float](repeating: 0, count: leaf.count)
    for element in 0..<leaf.count {
      let original = leaf.withValues { $0[element] }
      leaf.withMutableValues { $0[element] = original + step }
      let above = weightedSum()
      leaf.withMutableValues { $0[element] = original - step }
      let below = weightedSum()
      leaf.withMutableValues { $0[element] = original }
      let width = Double(original + step) - Double(original - step)
      let difference = GradientDifference(
        input: input, element: element, computed: computed[element],
        measured: Float((above - below) / width))
      if difference.error > worst.error { worst = difference }
    }
  }
  return worst
}
