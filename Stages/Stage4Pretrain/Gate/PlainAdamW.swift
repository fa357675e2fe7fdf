// AdamW by plain loops in double precision: slow, obvious, and what the checks compare with.

import Foundation
import Pretraining

/// Weights and the means of their gradients.
struct PlainAdamW {
  private let options: AdamW.Options
  /// Which tensors lose a share of their weights in every step.
  private let decays: [Bool]
  private(set) var values: [[Double]]
  private var means: [[Double]]
  private var squares: [[Double]]
  private var step = 0.0

  init(_ values: [[Float]], decays: [Bool], options: AdamW.Options) {
    self.options = options
    self.decays = decays
    self.values = values.map { $0.map { Double($0) } }
    means = self.values.map { $0.map { _ in 0 } }
    squares = means
  }

  mutating func update(_ gradients: [[Double]], learningRate: Double) {
    let (beta1, beta2) = (Double(options.beta1), Double(options.beta2))
    step += 1
    for tensor in values.indices {
      for i in values[tensor].indices {
        let slope = gradients[tensor][i]
        means[tensor][i] = beta1 * means[tensor][i] + (1 - beta1) * slope
        squares[tensor][i] = beta2 * squares[tensor][i] + (1 - beta2) * slope * slope
        let mean = means[tensor][i] / (1 - pow(beta1, step))
        let square = squares[tensor][i] / (1 - pow(beta2, step))
        let decay = decays[tensor] ? Double(options.weightDecay) : 0
        values[tensor][i] -= learningRate * decay * values[tensor][i]
        values[tensor][i] -= learningRate * mean / (square.squareRoot() + Double(options.epsilon))
      }
    }
  }
}
