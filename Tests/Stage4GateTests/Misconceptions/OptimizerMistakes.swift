// Wrong optimizers, and wrong lengths of gradients.

import Foundation
import Gates
import Pretraining
import Tensors

@testable import Stage4Gate

/// AdamW by plain loops with its steps left to choose; by default it is right.
private struct LooseAdamW: Sendable {
  var correctsMean = true
  var correctsSquare = true
  var storesCorrected = false
  /// What the first step is called.
  var firstStep = 1
  var remembers = true
  /// The share of a new gradient in its mean; nil for 1 - beta.
  var newShare: Double?
  var exchangesBetas = false
  var squaresMean = false
  var takesRoot = true
  var epsilonInRoot = false
  var direction = 1.0
  /// Which of matrix and bias decay.
  var decays = [true, false]
  var decaysGradient = false
  var decayTakesRate = true

  func weights(_ problem: OptimizerCase) -> [Float] {
    let options = problem.options
    var values = problem.start.map { $0.map { Double($0) } }
    var means = values.map { $0.map { _ in 0.0 } }
    var squares = means
    return problem.gradients.enumerated().flatMap { index, gradients in
      for tensor in values.indices {
        for i in values[tensor].indices {
          step(
            &values[tensor][i], &means[tensor][i], &squares[tensor][i],
            gradient: Double(gradients[tensor][i]), number: Double(index + firstStep),
            decay: decays[tensor] ? Double(options.weightDecay) : 0, options,
            Double(problem.learningRate))
        }
      }
      return values.joined().map { Float($0) }
    }
  }

  private func step(
    _ value: inout Double, _ mean: inout Double, _ square: inout Double, gradient: Double,
    number: Double, decay: Double, _ options: AdamW.Options, _ rate: Double
  ) {
    var (beta1, beta2) = (Double(options.beta1), Double(options.beta2))
    if exchangesBetas { swap(&beta1, &beta2) }
    let slope = gradient + (decaysGradient ? decay * value : 0)
    mean = (remembers ? beta1 * mean : 0) + (newShare ?? 1 - beta1) * slope
    let squared = squaresMean ? mean * mean : slope * slope
    square = (remembers ? beta2 * square : 0) + (newShare ?? 1 - beta2) * squared
    let corrected = (
      correctsMean ? mean / (1 - pow(beta1, number)) : mean,
      correctsSquare ? square / (1 - pow(beta2, number)) : square
    )
    if storesCorrected { (mean, square) = corrected }
    let epsilon = Double(options.epsilon)
    let divisor =
      epsilonInRoot
      ? (corrected.1 + epsilon).squareRoot()
      : (takesRoot ? corrected.1.squareRoot() : corrected.1) + epsilon
    if !decaysGradient { value -= (decayTakesRate ? rate : 1) * decay * value }
    value -= direction * rate * corrected.0 / divisor
  }
}

let optimizerMistakes: [Mistake<@Sendable (OptimizerCase) -> [Float]>] = [
  Mistake(
    "no bias correction",
    explanation:
      "Both means start at 0; without correction the first steps are several times too long, since the squares "
      + "are further behind.",
    hint: "Divide each mean by its correction before using it.",
    implementation: LooseAdamW(correctsMean: false, correctsSquare: false).weights),
  Mistake(
    "only the mean of squares corrected",
    explanation:
      "The first step is a tenth of what it should be, and the next ones too short as well.",
    hint: "Divide moment.first by corrections.first, too.",
    implementation: LooseAdamW(correctsMean: false).weights),
  Mistake(
    "only the mean of gradients corrected",
    explanation: "The mean of squares is too small at first, so the first steps are far too long.",
    hint: "Divide moment.second by corrections.second, too.",
    implementation: LooseAdamW(correctsSquare: false).weights),
  Mistake(
    "the corrected means stored",
    explanation:
      "The next step corrects them again, although they are no longer too small: steps become too long.",
    hint:
      "moment.first and moment.second keep the means as they are; only the step uses corrected ones.",
    implementation: LooseAdamW(storesCorrected: true).weights),
  Mistake(
    "steps counted from 0",
    explanation:
      "1 - beta^0 is 0: the first step divides by nothing and the weights are no numbers.",
    hint: "The first step is number 1; corrections holds the right numbers.",
    implementation: LooseAdamW(firstStep: 0).weights),
  Mistake(
    "biases and norms decay",
    explanation: "Norms are pulled towards 0, and with them everything that passes.",
    hint: "weightDecay(parameter) is 0 for parameters of one axis.",
    implementation: LooseAdamW(decays: [true, true]).weights),
  Mistake(
    "no weight decay",
    explanation: "Weights that the loss does not hold back grow without a limit.",
    hint: "Multiply the parameter by 1 - learningRate · weightDecay(parameter).",
    implementation: LooseAdamW(decays: [false, false]).weights),
  Mistake(
    "decay in the gradient",
    explanation:
      "Added to the gradient the decay is divided by the gradient's size: weights with large gradients hardly "
      + "decay. That is L2, and not what the W stands for.",
    hint: "Take the decay from the weight itself; the moments see the gradient alone.",
    implementation: LooseAdamW(decaysGradient: true).weights),
  Mistake(
    "decay without the learning rate",
    explanation: "Weights lose a tenth in every step and vanish within a hundred.",
    hint: "The share is learningRate · weightDecay.",
    implementation: LooseAdamW(decayTakesRate: false).weights),
  Mistake(
    "epsilon inside the root",
    explanation:
      "√(square + epsilon) is not √square + epsilon: 1e-8 becomes 1e-4 where squares are small.",
    hint: "squareRoot(…) + options.epsilon.",
    implementation: LooseAdamW(epsilonInRoot: true).weights),
  Mistake(
    "the root forgotten",
    explanation:
      "Gradients divided by their squares: the larger the gradient, the smaller the step.",
    hint: "Divide by squareRoot(square) + epsilon.",
    implementation: LooseAdamW(takesRoot: false).weights),
  Mistake(
    "uphill",
    explanation: "The gradient points to where the loss grows; the step must go against it.",
    hint: "Subtract the step from the weights.",
    implementation: LooseAdamW(direction: -1).weights),
  Mistake(
    "the square of the mean",
    explanation:
      "Gradients of both signs cancel in the mean; the size of a gradient is in its own square.",
    hint: "moment.second is a mean of gradient · gradient.",
    implementation: LooseAdamW(squaresMean: true).weights),
  Mistake(
    "means that forget",
    explanation: "Each step begins with moments of 0, so nothing of earlier batches is left.",
    hint: "mean ← beta · mean + (1 - beta) · new, stored with assign.",
    implementation: LooseAdamW(remembers: false).weights),
  Mistake(
    "the whole new gradient",
    explanation:
      "beta · mean + gradient is no mean: it grows to 1 / (1 - beta) times the gradient.",
    hint: "The new gradient counts with the share 1 - beta.",
    implementation: LooseAdamW(newShare: 1).weights),
  Mistake(
    "the betas exchanged",
    explanation: "The step reacts late to new gradients, and its size is restless.",
    hint: "beta1 belongs to the gradients, beta2 to their squares.",
    implementation: LooseAdamW(exchangesBetas: true).weights),
]

/// The gradients' numbers, a tensor each.
private func gradients(_ parameters: [NamedParameter]) -> [[Float]] {
  parameters.compactMap { $0.tensor.gradient?.values }
}

private func length(_ numbers: some Sequence<Float>) -> Float {
  numbers.reduce(0) { $0 + $1 * $1 }.squareRoot()
}

let gradientNormMistakes: [Mistake<@Sendable ([NamedParameter]) -> Float>] = [
  Mistake(
    "the lengths of the tensors added up",
    explanation:
      "The sum of two sides is longer than the diagonal: many small tensors look like a long gradient.",
    hint: "Add squares over all tensors; take one root at the end."
  ) { gradients($0).reduce(0) { $0 + length($1) } },
  Mistake(
    "the longest tensor's length",
    explanation: "One tensor says nothing about the others.",
    hint: "All tensors together are one long vector."
  ) { gradients($0).map { length($0) }.max() ?? 0 },
  Mistake(
    "the root forgotten",
    explanation:
      "The sum of squares grows with the square of the gradient: clipping would cut far too much.",
    hint: "Take the root of the sum, once."
  ) { gradients($0).joined().reduce(0) { $0 + $1 * $1 } },
  Mistake(
    "absolute values added up",
    explanation:
      "That is another length, along the axes; the limit was chosen for the straight one.",
    hint: "Add squares."
  ) { gradients($0).joined().reduce(0) { $0 + abs($1) } },
  Mistake(
    "numbers added up",
    explanation: "Positive and negative slopes cancel; a length is never negative.",
    hint: "Square each number before adding."
  ) { gradients($0).joined().reduce(0, +) },
  Mistake(
    "the root of the mean square",
    explanation: "Divided by the number of weights the length is near 0 for any large model.",
    hint: "Do not divide."
  ) { parameters in
    let all = gradients(parameters).joined()
    return length(all) / Float(max(1, all.count)).squareRoot()
  },
  Mistake(
    "the largest number",
    explanation: "It does not see how many others there are.",
    hint: "Every number counts with its square."
  ) { gradients($0).joined().map { abs($0) }.max() ?? 0 },
  Mistake(
    "only the first tensor",
    explanation: "The gradients of all other parameters are not seen.",
    hint: "Go through all parameters."
  ) { length(gradients($0).first ?? []) },
  Mistake(
    "a missing gradient ends the sum",
    explanation: "A frozen parameter comes first, and nothing after it counts.",
    hint: "Leave out those without a gradient, and go on."
  ) { parameters in
    length(
      parameters.prefix { $0.tensor.gradient != nil }.flatMap { $0.tensor.gradient?.values ?? [] })
  },
]
