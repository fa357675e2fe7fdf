// A network of two layers with its AdamW state: the smallest thing that trains.

import Kernels
import Tensors

/// Learns to return its input through a hidden layer with dropout.
struct SmallModel {
  let parameters: [Tensor]
  private let moments: [[FloatBuffer]]
  private var random: SeededRandom
  private var steps = 0
  private let width: Int

  init(width: Int, hidden: Int) {
    self.width = width
    var random = SeededRandom(seed: 21)
    parameters = [[hidden, width], [hidden], [width, hidden], [width]].map {
      .normal($0, deviation: 0.1, using: &random, requiresGradient: true)
    }
    self.random = random
    moments = parameters.map { parameter in
      (0..<2).map { _ in
        let buffer = FloatBuffer(count: parameter.count)
        buffer.pointer.update(repeating: 0, count: parameter.count)
        return buffer
      }
    }
  }

  /// One forward pass, backward pass and AdamW update on fresh random rows; returns the loss.
  @discardableResult
  mutating func step(rows: Int) -> Float {
    let x = Tensor.normal([rows, width], using: &random)
    var dropping: SeededRandom? = SeededRandom(seed: random.next())
    let hidden = dropout(
      gelu(linear(x, parameters[0], parameters[1])), probability: 0.1, using: &dropping)
    let difference = linear(hidden, parameters[2], parameters[3]) - x
    let loss = mean(difference * difference)
    loss.backward()
    steps += 1
    var (power1, power2): (Float, Float) = (1, 1)
    for _ in 0..<steps { (power1, power2) = (power1 * 0.9, power2 * 0.95) }
    let settings = AdamWSettings(
      learningRate: 0.01, beta1: 0.9, beta2: 0.95, epsilon: 1e-8, weightDecay: 0.1,
      correction1: 1 - power1, correction2: 1 - power2, gradientScale: 1)
    for (parameter, moments) in zip(parameters, moments) {
      guard let gradient = parameter.gradient else { continue }
      gradient.withValues { gradient in
        parameter.withMutableValues { values in
          guard let values = values.baseAddress, let gradient = gradient.baseAddress else { return }
          adamW(
            values, gradient: gradient, firstMoment: moments[0].pointer,
            secondMoment: moments[1].pointer, count: parameter.count, settings: settings,
            threads: Execution.threads)
        }
      }
      parameter.clearGradient()
    }
    return loss.item
  }
}
