// AdamW against the textbook's loop in double precision.

import Foundation
import Testing

@testable import Kernels

@Suite struct OptimizerTests {
  @Test(arguments: [1, 13, 67, 20_003])
  func `several steps of AdamW are those of a plain loop`(_ count: Int) {
    let (rate, beta1, beta2, epsilon, decay) = (0.01, 0.9, 0.95, 1e-8, 0.1)
    let clip = 0.5
    let state = (0..<3).map { _ in FloatBuffer(count: count) }
    let start = uniform(count, seed: 9)
    state[0].pointer.update(from: start, count: count)
    for moment in state.dropFirst() { moment.pointer.update(repeating: 0, count: count) }
    var (wanted, first) = (start.map(Double.init), [Double](repeating: 0, count: count))
    var second = first
    for step in 1...4 {
      let gradient = uniform(count, seed: UInt64(step))
      let (correction1, correction2) = (1 - pow(beta1, Double(step)), 1 - pow(beta2, Double(step)))
      adamW(
        state[0].pointer, gradient: gradient, firstMoment: state[1].pointer,
        secondMoment: state[2].pointer, count: count,
        settings: AdamWSettings(
          learningRate: Float(rate), beta1: Float(beta1), beta2: Float(beta2),
          epsilon: Float(epsilon), weightDecay: Float(decay), correction1: Float(correction1),
          correction2: Float(correction2), gradientScale: Float(clip)),
        threads: step % 3 + 1)
      for index in 0..<count {
        let g = Double(gradient[index]) * clip
        first[index] = beta1 * first[index] + (1 - beta1) * g
        second[index] = beta2 * second[index] + (1 - beta2) * g * g
        let update =
          first[index] / correction1 / ((second[index] / correction2).squareRoot() + epsilon)
        wanted[index] -= rate * (update + decay * wanted[index])
      }
    }
    func values(_ buffer: FloatBuffer) -> [Float] {
      Array(UnsafeBufferPointer(start: buffer.pointer, count: count))
    }
    #expect(worstError(values(state[0]), wanted) < 2e-6)
    #expect(worstError(values(state[1]), first) < 1e-6)
    #expect(worstError(values(state[2]), second) < 1e-6)
  }

  @Test func `a clipped gradient moves a parameter as one of the largest norm would`() {
    let (count, largest) = (131, 0.25)
    let gradient = uniform(count)
    let norm = squaredNorm(gradient, count: count, threads: 1).squareRoot()
    let factor = Float(largest / norm)
    let clipped = output(count) {
      Kernels.scale(gradient, by: factor, into: $0, count: count, threads: 1)
    }
    #expect(abs(squaredNorm(clipped, count: count, threads: 1).squareRoot() - largest) < 1e-6)
    func updated(_ gradient: [Float], scale: Float) -> [Float] {
      let moments = (0..<2).map { _ in FloatBuffer(count: count) }
      for moment in moments { moment.pointer.update(repeating: 0, count: count) }
      return output(count) {
        $0.update(repeating: 1, count: count)
        adamW(
          $0, gradient: gradient, firstMoment: moments[0].pointer,
          secondMoment: moments[1].pointer, count: count,
          settings: AdamWSettings(
            learningRate: 0.1, beta1: 0.9, beta2: 0.999, epsilon: 0.01, weightDecay: 0,
            correction1: 0.1, correction2: 0.001, gradientScale: scale), threads: 1)
      }
    }
    #expect(bits(updated(gradient, scale: factor)) == bits(updated(clipped, scale: 1)))
  }
}
