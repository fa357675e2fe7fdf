// The optimizer: each parameter gets a step of its own size.

import Exercises
import Foundation
import Kernels
import Tensors

/// Adam with decoupled weight decay (Loshchilov and Hutter, 2019).
public final class AdamW {
  /// The numbers that shape the steps.
  public struct Options: Codable, Equatable, Sendable {
    /// Decay of the mean of gradients.
    public var beta1: Float
    /// Decay of the mean of their squares.
    public var beta2: Float
    /// Added to the root of the mean of squares.
    public var epsilon: Float
    /// Share of a weight that a step of learning rate 1 takes away.
    public var weightDecay: Float

    /// Collects the numbers.
    public init(
      beta1: Float = 0.9, beta2: Float = 0.99, epsilon: Float = 1e-8, weightDecay: Float = 0.1
    ) {
      self.beta1 = beta1
      self.beta2 = beta2
      self.epsilon = epsilon
      self.weightDecay = weightDecay
    }
  }

  /// The numbers that shape the steps.
  public let options: Options
  /// What is trained, each parameter once.
  public let parameters: [NamedParameter]
  /// Whether plain operations or the fused kernel compute a step.
  public let compute: Compute
  /// Steps taken so far.
  public private(set) var step = 0
  private var moments: [(first: Tensor, second: Tensor)]

  /// Starts with moments of zero.
  ///
  /// A tied parameter that stands in the list twice is trained once.
  public init(
    _ parameters: [NamedParameter], options: Options = Options(), compute: Compute = .fused
  ) {
    var seen: Set<ObjectIdentifier> = []
    let unique = parameters.filter { seen.insert(ObjectIdentifier($0.tensor)).inserted }
    self.options = options
    self.parameters = unique
    self.compute = compute
    moments = unique.map { (.zeros($0.tensor.shape), .zeros($0.tensor.shape)) }
  }

  /// Takes one step along the parameters' gradients, each first multiplied by `gradientScale`.
  ///
  /// Parameters without a gradient stay as they are.
  public func update(learningRate: Float, gradientScale: Float = 1) {
    step += 1
    let corrections = (first: correction(options.beta1), second: correction(options.beta2))
    for (parameter, moment) in zip(parameters, moments) {
      guard let gradient = parameter.tensor.gradient else { continue }
      switch compute {
      case .fused:
        fusedUpdate(
          parameter.tensor, gradient, moment, corrections, learningRate, gradientScale)
      case .composed:
        withoutGradients {
          composedUpdate(
            parameter.tensor, gradient * gradientScale, moment, corrections, learningRate)
        }
      }
    }
  }

  /// Weights decay; biases and norms, which have one axis, do not.
  private func weightDecay(_ parameter: Tensor) -> Float {
    parameter.rank >= 2 ? options.weightDecay : 0
  }

  /// How far a mean that started at 0 has come, after ``step`` steps: 1 - β^step.
  private func correction(_ beta: Float) -> Float {
    Float(1 - pow(Double(beta), Double(step)))
  }

  /// One step of one parameter, from plain operations.
  ///
  /// Shapes: parameter, gradient and both moments are alike; the moments are replaced.
  private func composedUpdate(
    _ parameter: Tensor, _ gradient: Tensor, _ moment: (first: Tensor, second: Tensor),
    _ corrections: (first: Float, second: Float), _ learningRate: Float
  ) {
    // EXERCISE 4.3 — AdamW: each weight takes a step of its own size
    let (beta1, beta2) = (options.beta1, options.beta2)
    moment.first.assign(moment.first * beta1 + gradient * (1 - beta1))
    moment.second.assign(moment.second * beta2 + gradient * gradient * (1 - beta2))
    let mean = moment.first / corrections.first
    let deviation = squareRoot(moment.second / corrections.second) + options.epsilon
    let kept = parameter * (1 - learningRate * weightDecay(parameter))
    parameter.assign(kept - mean / deviation * learningRate)
    // END EXERCISE 4.3
  }

  private func fusedUpdate(
    _ parameter: Tensor, _ gradient: Tensor, _ moment: (first: Tensor, second: Tensor),
    _ corrections: (first: Float, second: Float), _ learningRate: Float, _ gradientScale: Float
  ) {
    let settings = AdamWSettings(
      learningRate: learningRate, beta1: options.beta1, beta2: options.beta2,
      epsilon: options.epsilon, weightDecay: weightDecay(parameter),
      correction1: corrections.first, correction2: corrections.second,
      gradientScale: gradientScale)
    parameter.withMutableValues { values in
      moment.first.withMutableValues { first in
        moment.second.withMutableValues { second in
          gradient.withValues { gradient in
            guard let values = values.baseAddress, let first = first.baseAddress,
              let second = second.baseAddress, let gradient = gradient.baseAddress
            else { return }
            adamW(
              values, gradient: gradient, firstMoment: first, secondMoment: second,
              count: parameter.count, settings: settings, threads: Execution.threads)
          }
        }
      }
    }
  }

  /// The moments by name, for a checkpoint.
  public var state: [NamedParameter] {
    zip(parameters, moments).flatMap { parameter, moment in
      [
        NamedParameter("\(parameter.name).firstMoment", moment.first),
        NamedParameter("\(parameter.name).secondMoment", moment.second),
      ]
    }
  }

  /// Goes on from a checkpoint whose moments are already in ``state``.
  public func resume(atStep step: Int) {
    self.step = step
  }
}

/// The length of all gradients seen as one long vector.
public func globalGradientNorm(_ parameters: [NamedParameter]) -> Float {
  // EXERCISE 4.4 — the length of the whole gradient
  let squares = parameters.compactMap(\.tensor.gradient).map { gradient in
    gradient.withValues { values in
      values.baseAddress.map {
        squaredNorm($0, count: values.count, threads: Execution.threads)
      } ?? 0
    }
  }
  return Float(squares.reduce(0, +).squareRoot())
  // END EXERCISE 4.4
}
