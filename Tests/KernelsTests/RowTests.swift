// Rows of numbers at their limits: softmax of large values, masks, sums, norms, finiteness.

import Foundation
import Testing

@testable import Kernels

@Suite struct RowTests {
  private func softmax(_ row: [Float]) -> [Float] {
    output(row.count) { softmaxRows(row, rows: 1, columns: row.count, into: $0, threads: 1) }
  }

  private func losses(_ logits: [Float], target: Int32) -> Float {
    var normalizer: Float = .nan
    return output(1) {
      crossEntropyRows(
        logits, targets: [target], rows: 1, columns: logits.count, losses: $0,
        normalizers: &normalizer, threads: 1)
    }[0]
  }

  @Test(arguments: [1, 3, 16, 17, 67])
  func `softmax of large values stays a distribution`(_ count: Int) {
    for shift: Float in [0, 1e4, -1e4, 3e38] {
      let row = (0..<count).map { shift + (shift.magnitude < 1e30 ? Float($0 % 5) : 0) }
      let values = softmax(row)
      #expect(abs(values.reduce(0, +) - 1) < 1e-5)
      #expect(values.allSatisfy { $0 > 0 && $0 <= 1 })
    }
  }

  @Test(arguments: [2, 16, 19, 131])
  func `values of -infinity take no part in softmax and loss`(_ count: Int) {
    let row = uniform(count)
    let masked = (0..<count).map { $0 % 2 == 1 ? -Float.infinity : row[$0] }
    let left = stride(from: 0, to: count, by: 2).map { row[$0] }
    let values = softmax(masked)
    #expect(stride(from: 1, to: count, by: 2).allSatisfy { values[$0] == 0 })
    let kept = stride(from: 0, to: count, by: 2).map { values[$0] }
    #expect(worstError(kept, softmax(left).map(Double.init)) < 1e-6)
    #expect(abs(losses(masked, target: 0) - losses(left, target: 0)) < 1e-6)
    #expect(losses(masked, target: 1) == .infinity)
  }

  @Test func `a row without any value and a row with NaN give NaN, not a number`() {
    #expect(softmax([Float](repeating: -.infinity, count: 19)).allSatisfy { $0.isNaN })
    for place in [0, 15, 16, 18] {
      var row = uniform(19)
      row[place] = .nan
      #expect(softmax(row).allSatisfy { $0.isNaN })
      #expect(losses(row, target: 3).isNaN)
    }
  }

  @Test func `the loss of large logits loses no digits`() {
    let row: [Float] = [10_000, 9_998, 9_999] + [Float](repeating: 0, count: 30)
    let wanted = log(1 + exp(-2.0) + exp(-1.0)) + 2
    #expect(abs(Double(losses(row, target: 1)) - wanted) < 2e-3)  // 10,000 stands on steps of 1e-3
  }

  @Test(arguments: [0, 1, 15, 16, 17, 64, 67, 131, 40_000])
  func `one value that is not finite is found anywhere`(_ count: Int) {
    var row = [Float](repeating: Float.greatestFiniteMagnitude, count: count)
    #expect(allFinite(row, count: count))
    for place in Set([0, count / 2, count - 1]) where row.indices.contains(place) {
      for bad: Float in [.infinity, -.infinity, .nan] {
        row[place] = bad
        #expect(!allFinite(row, count: count))
      }
      row[place] = 0
    }
  }

  @Test(arguments: [0, 1, 17, 131, 16_385, 50_003])
  func `the squared norm is that of a plain loop`(_ count: Int) {
    let row = uniform(count)
    let wanted = row.reduce(0) { $0 + Double($1) * Double($1) }
    let norms = (1...3).map { squaredNorm(row, count: count, threads: $0) }
    #expect(abs(norms[0] - wanted) <= 1e-6 * max(1, wanted))
    #expect(norms[1] == norms[0] && norms[2] == norms[0])
  }

  @Test func `sums of many equal numbers keep their digits`() {
    let count = 1_000_003
    let row = [Float](repeating: 0.1, count: count)
    let sum = output(1) {
      sumAxis(row, outer: 1, length: count, inner: 1, into: $0, threads: 1)
    }[0]
    #expect(abs(Double(sum) / (Double(count) * Double(Float(0.1))) - 1) < 2e-4)
  }

  @Test func `a row of nearly equal numbers is normalised by their differences`() {
    let row = (0..<67).map { 1000 + Float($0 % 2) }
    var (mean, inverse): (Float, Float) = (0, 0)
    let values = output(67) {
      layerNormRows(
        row, weight: [Float](repeating: 1, count: 67), bias: nil, epsilon: 1e-5, rows: 1,
        columns: 67, into: $0, means: &mean, inverseDeviations: &inverse, threads: 1)
    }
    #expect(abs(values.reduce(0, +)) < 1e-2)
    #expect(abs(values.reduce(0) { $0 + $1 * $1 } / 67 - 1) < 1e-3)
  }
}
