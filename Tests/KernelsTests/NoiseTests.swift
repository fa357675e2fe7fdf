// Random numbers by position: their bits do not depend on threads, and their spread is right.

import Testing

@testable import Kernels

@Suite struct NoiseTests {
  private let count = 100_003

  private func normal(threads: Int) -> [Float] {
    output(count) {
      fillNormal(seed: 7, mean: 2, deviation: 0.5, into: $0, count: count, threads: threads)
    }
  }

  private func dropped(threads: Int, seed: UInt64 = 7) -> [Float] {
    let ones = [Float](repeating: 1, count: count)
    return output(count) {
      dropout(ones, probability: 0.2, seed: seed, into: $0, count: count, threads: threads)
    }
  }

  @Test func `filling and dropout are the same bits on 1, 2 and 3 threads`() {
    #expect(bits(normal(threads: 2)) == bits(normal(threads: 1)))
    #expect(bits(normal(threads: 3)) == bits(normal(threads: 1)))
    #expect(bits(dropped(threads: 2)) == bits(dropped(threads: 1)))
    #expect(bits(dropped(threads: 3)) == bits(dropped(threads: 1)))
    #expect(bits(dropped(threads: 1, seed: 8)) != bits(dropped(threads: 1)))
  }

  @Test func `normal numbers have their mean, deviation and tails`() {
    let values = normal(threads: 1).map { (Double($0) - 2) / 0.5 }
    let mean = values.reduce(0, +) / Double(count)
    let variance = values.reduce(0) { $0 + $1 * $1 } / Double(count) - mean * mean
    #expect(abs(mean) < 0.02 && abs(variance - 1) < 0.03)
    let beyondTwo = Double(values.count { abs($0) > 2 }) / Double(count)
    #expect(abs(beyondTwo - 0.0455) < 0.004)
    #expect(values.allSatisfy { abs($0) < 6 })
  }

  @Test func `dropout drops the asked share and scales the rest`() {
    let values = dropped(threads: 1)
    let share = Double(values.count { $0 == 0 }) / Double(count)
    #expect(abs(share - 0.2) < 0.01)
    #expect(values.allSatisfy { $0 == 0 || $0 == 1.25 })
  }

  @Test func `even numbers stay inside their range, its upper end left out`() {
    let values = uniform(count, in: 1000..<1000.001)
    #expect(values.allSatisfy { $0 >= 1000 && $0 < 1000.001 })
    let wide = uniform(count, in: -3..<5).map(Double.init)
    #expect(abs(wide.reduce(0, +) / Double(count) - 1) < 0.03)
    #expect(wide.contains { $0 < -2.99 } && wide.contains { $0 > 4.99 })
  }
}
