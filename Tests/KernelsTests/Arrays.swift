// Arrays in and out of kernels, which work on pointers.

@testable import Kernels

/// Runs `body` on memory for `count` floats and returns what it holds then.
///
/// The memory starts as NaN, so that what a kernel forgets to write, or reads before, shows.
func output(_ count: Int, _ body: (UnsafeMutablePointer<Float>) -> Void) -> [Float] {
  let buffer = FloatBuffer(count: count)
  buffer.pointer.update(repeating: .nan, count: count)
  body(buffer.pointer)
  return Array(UnsafeBufferPointer(start: buffer.pointer, count: count))
}

/// `function` of every value.
func applied(_ function: ElementwiseFunction, to values: [Float], threads: Int = 1) -> [Float] {
  output(values.count) {
    Kernels.apply(function, values, into: $0, count: values.count, threads: threads)
  }
}

/// `count` numbers spread evenly over `range`, the same for the same seed.
func uniform(_ count: Int, in range: Range<Float> = -1..<1, seed: UInt64 = 1) -> [Float] {
  output(count) {
    fillUniform(
      seed: seed, low: range.lowerBound, high: range.upperBound, into: $0, count: count, threads: 1)
  }
}

/// The bits of every value: unlike numbers, they tell -0 from 0, and NaN equals itself.
func bits(_ values: [Float]) -> [UInt32] { values.map(\.bitPattern) }

/// The largest |value - wanted| / max(1, |wanted|); infinite where only one of them is a number.
func worstError(_ values: [Float], _ wanted: [Double]) -> Double {
  zip(values, wanted).reduce(values.count == wanted.count ? 0 : .infinity) { worst, pair in
    let error = abs(Double(pair.0) - pair.1) / max(1, abs(pair.1))
    return error.isNaN ? .infinity : max(worst, error)
  }
}
