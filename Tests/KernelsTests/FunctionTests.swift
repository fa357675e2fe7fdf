// The functions of one number against the double-precision ones of the system.

import Foundation
import Testing

@testable import Kernels

@Suite struct FunctionTests {
  /// `count` values from `low` to `high` in even steps.
  private func sweep(_ low: Float, _ high: Float, _ count: Int = 20_011) -> [Float] {
    (0..<count).map { low + (high - low) * Float($0) / Float(count - 1) }
  }

  @Test func `the exponential keeps its edges`() {
    let values = applied(
      .exponential,
      to: [
        0, -0, .infinity, -.infinity, .nan, 88.7, 88.73, 89, 1000, -86.5, -86.6, -87.4, -104, -1e9,
      ])
    #expect(values[0] == 1 && values[1] == 1)
    #expect(values[2] == .infinity && values[3] == 0 && values[4].isNaN)
    #expect(abs(values[5] / expf(88.7) - 1) < 2e-7)
    #expect(values[6] == .infinity && values[7] == .infinity && values[8] == .infinity)
    #expect(abs(values[9] / expf(-86.5) - 1) < 2e-7)
    #expect(values[10...].allSatisfy { $0 == 0 })
  }

  @Test func `the exponential is within two units in the last place`() {
    var worst = 0.0
    for range in [(-86.59, 88.72), (-1, 1), (-0.01, 0.01)] as [(Float, Float)] {
      let inputs = sweep(range.0, range.1)
      for (x, value) in zip(inputs, applied(.exponential, to: inputs)) {
        let wanted = exp(Double(x))
        worst = max(worst, abs(Double(value) - wanted) / Double(Float(wanted).ulp))
      }
    }
    #expect(worst < 2, "\(worst)")
  }

  @Test(arguments: [ElementwiseFunction.sigmoid, .tanh, .geluExact, .silu])
  func `smooth steps are accurate to a few roundings`(_ function: ElementwiseFunction) {
    func exact(_ x: Double) -> Double {
      switch function {
      case .tanh: return Foundation.tanh(x)
      case .geluExact: return 0.5 * x * (1 + erf(x * 0.5.squareRoot()))
      case .silu: return x / (1 + exp(-x))
      default: return 1 / (1 + exp(-x))
      }
    }
    let inputs = sweep(-20, 20)
    let error = worstError(applied(function, to: inputs), inputs.map { exact(Double($0)) })
    #expect(error < 5e-7, "\(function): \(error)")
  }

  @Test func `the error function is within 5e-7`() {
    let inputs = sweep(-5, 5, 20_000)
    let values = output(inputs.count) { result in
      inLanes(0..<inputs.count) { at, width in
        inputs.withUnsafeBufferPointer {
          guard let base = $0.baseAddress else { return }
          let x = base.lanes(at, width)
          result.store(errorFunction(x, gaussian: exponential(-x * x)), at, width)
        }
      }
    }
    #expect(worstError(values, inputs.map { erf(Double($0)) }) < 5e-7)
  }

  @Test(arguments: [
    ElementwiseFunction.tanh, .sigmoid, .silu, .geluExact, .geluTanh, .relu, .exponential,
    .logarithm, .squareRoot, .inverseSquareRoot,
  ])
  func `nothing else than NaN gives NaN far from zero, and NaN stays`(
    _ function: ElementwiseFunction
  ) {
    let inputs: [Float] = [1e4, 1e10, 88, 200]
    let values = applied(function, to: inputs + [.nan] + inputs.map { -$0 })
    #expect(values[..<4].allSatisfy { !$0.isNaN })
    #expect(values[4].isNaN)
    let needsPositive: Bool
    switch function {
    case .logarithm, .squareRoot, .inverseSquareRoot: needsPositive = true
    default: needsPositive = false
    }
    #expect(values[5...].allSatisfy { $0.isNaN == needsPositive })
  }

  @Test(arguments: [
    ElementwiseFunction.tanh, .sigmoid, .silu, .geluExact, .geluTanh, .relu, .exponential,
    .logarithm, .squareRoot, .inverseSquareRoot,
  ])
  func `a long array gives the bits of its elements one by one`(_ function: ElementwiseFunction) {
    let inputs = uniform(2 * elementsPerPiece + 13, in: 0.1..<3)
    let values = applied(function, to: inputs, threads: 2)
    let slopes = output(inputs.count) {
      applySlope(
        function, inputs, value: values, gradient: inputs, into: $0, count: inputs.count, threads: 3
      )
    }
    let borders = [0, elementsPerPiece, 2 * elementsPerPiece]
    for index in borders.flatMap({ max(0, $0 - 3)..<$0 + 13 }) {
      let x = [inputs[index]]
      let value = applied(function, to: x)
      #expect(bits(value) == bits([values[index]]))
      let slope = output(1) {
        applySlope(function, x, value: value, gradient: x, into: $0, count: 1, threads: 1)
      }
      #expect(bits(slope) == bits([slopes[index]]))
    }
  }
}
