// The one table that every differentiable operation goes through: its name, inputs to try, what it should
// compute by a plain loop, and the message that wrong shapes get.

import Tensors
import Testing

/// One operation on inputs of given shapes.
struct OperationCase: Sendable, CustomTestStringConvertible {
  let name: String
  /// The shapes of the inputs.
  let shapes: [[Int]]
  /// Where the inputs are drawn from.
  var range: Range<Float> = -1.5..<1.5
  /// What is tested.
  let operation: @Sendable ([Tensor]) -> Tensor
  /// The same, by plain loops over `values`, in double precision.
  let reference: @Sendable ([Plain]) -> Plain
  /// Allowed |difference| / max(1, |value|): a few roundings of 32-bit numbers.
  var tolerance: Double = 2e-6
  /// Allowed error of the gradient against central differences; the measured slope carries the rounding
  /// of two values of size 1 over a step of 2e-2, about 1e-5, and the curvature's 1e-4 times the third derivative.
  var gradientTolerance: Float = 2e-3
  /// Whether the gradient is compared; not where the function has kinks that a step may cross.
  var checksGradient = true

  var testDescription: String { "\(name) \(shapes)" }
}

/// An array of doubles with a shape: the arithmetic of the references.
struct Plain {
  var shape: [Int]
  var values: [Double]

  init(_ shape: [Int], _ values: [Double]) {
    self.shape = shape
    self.values = values
  }

  init(_ tensor: Tensor) {
    self.init(tensor.shape, tensor.values.map(Double.init))
  }

  /// Makes an array whose element at every index `value` computes.
  init(_ shape: [Int], _ value: ([Int]) -> Double) {
    self.shape = shape
    values = []
    let count = shape.reduce(1, *)
    for flat in 0..<count {
      var (rest, index) = (flat, [Int](repeating: 0, count: shape.count))
      for axis in shape.indices.reversed() {
        index[axis] = rest % shape[axis]
        rest /= shape[axis]
      }
      values.append(value(index))
    }
  }

  /// The element at `index`; missing leading axes and axes of length 1 are repeated.
  subscript(index: [Int]) -> Double {
    let own = index.suffix(shape.count)
    return values[zip(own, shape).reduce(0) { $0 * $1.1 + ($1.1 == 1 ? 0 : $1.0) }]
  }

  func map(_ function: (Double) -> Double) -> Plain { Plain(shape, values.map(function)) }

  /// Calls `function` on every row along the last axis; all results have one length.
  func mapRows(_ function: ([Double]) -> [Double]) -> Plain {
    let width = shape[shape.count - 1]
    let rows = stride(from: 0, to: values.count, by: width).map { Array(values[$0..<$0 + width]) }
    let results = rows.map(function)
    return Plain(shape.dropLast() + [results.first?.count ?? width], results.flatMap { $0 })
  }
}
