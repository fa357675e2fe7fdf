// Wrong optimizers.

import Foundation
import Gates
import Pretraining
import Tensors

@testable import Stage4Gate

/// AdamW by plain loops with its steps left to choose; by default it is right.
private struct LooseAdamW: Sendable {
  /// Divides the corrected mean, from the mean of squares, its correction and epsilon.
  typealias Divisor =
    @Sendable (_ square: Double, _ correction: Double, _ epsilon: Double) -> Double

  var correctsMean = true
  var divisor: Divisor = { ($0 / $1).squareRoot() + $2 }
  var exchangesCorrections = false
  var storesCorrectedMean = false
  var storesCorrectedSquare = false
  /// What the first step is called.
  var firstStep = 1
  var remembersMean = true
  var remembersSquare = true
  /// Whether the step uses the means from before it.
  var usesOldMeans = false
  /// The share of a new gradient in its mean; nil for 1 - beta.
  var newMeanShare: Double?
  var newSquareShare: Double?
  var exchangesBetas = false
  var squaresMean = false
  var direction = 1.0
  /// Which of matrix and bias decay.
  var decays = [true, false]
  var decaysGradient = false
  var decaysAfterStep = false
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
    var corrections = (1 - pow(beta1, number), 1 - pow(beta2, number))
    if exchangesCorrections { swap(&corrections.0, &corrections.1) }
    if exchangesBetas { swap(&beta1, &beta2) }
    let slope = gradient + (decaysGradient ? decay * value : 0)
    let old = (mean, square)
    mean = (remembersMean ? beta1 * mean : 0) + (newMeanShare ?? 1 - beta1) * slope
    let squared = squaresMean ? mean * mean : slope * slope
    square = (remembersSquare ? beta2 * square : 0) + (newSquareShare ?? 1 - beta2) * squared
    let used = usesOldMeans ? old : (mean, square)
    let way =
      used.0 / (correctsMean ? corrections.0 : 1)
      / divisor(used.1, corrections.1, Double(options.epsilon))
    if storesCorrectedMean { mean /= corrections.0 }
    if storesCorrectedSquare { square /= corrections.1 }
    let kept = decaysGradient ? 1 : 1 - (decayTakesRate ? rate : 1) * decay
    value =
      decaysAfterStep
      ? (value - direction * rate * way) * kept : value * kept - direction * rate * way
  }
}

let optimizerMistakes: [Mistake<@Sendable (OptimizerCase) -> [Float]>] = [
  Mistake(
    "no bias correction",
    explanation:
      "Both means start at 0; without correction the first steps are several times too long, since the squares "
      + "are further behind.",
    hint: "Divide each mean by its correction before using it.",
    implementation: LooseAdamW(
      correctsMean: false, divisor: { square, _, epsilon in square.squareRoot() + epsilon }
    ).weights),
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
    implementation: LooseAdamW(divisor: { square, _, epsilon in square.squareRoot() + epsilon })
      .weights),
  Mistake(
    "the corrected means stored",
    explanation:
      "The next step corrects them again, although they are no longer too small: steps become too long.",
    hint:
      "moment.first and moment.second keep the means as they are; only the step uses corrected ones.",
    implementation: LooseAdamW(storesCorrectedMean: true, storesCorrectedSquare: true).weights),
  Mistake(
    "the corrected mean of gradients stored",
    explanation: "The next step corrects it again, although it is no longer too small.",
    hint: "moment.first keeps the mean as it is; only the step uses the corrected one.",
    implementation: LooseAdamW(storesCorrectedMean: true).weights),
  Mistake(
    "the corrected mean of squares stored",
    explanation: "The next step corrects it again, although it is no longer too small.",
    hint: "moment.second keeps the mean as it is; only the step uses the corrected one.",
    implementation: LooseAdamW(storesCorrectedSquare: true).weights),
  Mistake(
    "the corrections exchanged",
    explanation: "Each mean is divided by how far the other has come.",
    hint: "corrections.first belongs to moment.first, corrections.second to moment.second.",
    implementation: LooseAdamW(exchangesCorrections: true).weights),
  Mistake(
    "the root taken before the correction",
    explanation: "√square / correction is larger than √(square / correction) while it is below 1.",
    hint: "Divide moment.second by its correction first, then take the root.",
    implementation: LooseAdamW(divisor: { $0.squareRoot() / $1 + $2 }).weights),
  Mistake(
    "epsilon corrected with the root",
    explanation:
      "(√square + epsilon) / correction makes epsilon, and the root, several times too large.",
    hint: "squareRoot(moment.second / corrections.second) + options.epsilon.",
    implementation: LooseAdamW(divisor: { ($0.squareRoot() + $2) / $1 }).weights),
  Mistake(
    "epsilon added before the correction",
    explanation:
      "Inside the root and divided by the correction, epsilon is another number in every step.",
    hint: "squareRoot(moment.second / corrections.second) + options.epsilon.",
    implementation: LooseAdamW(divisor: { (($0 + $2) / $1).squareRoot() }).weights),
  Mistake(
    "no epsilon",
    explanation: "Where all gradients were 0 the step is 0 / 0, which is no number.",
    hint: "squareRoot(…) + options.epsilon.",
    implementation: LooseAdamW(divisor: { square, correction, _ in
      (square / correction).squareRoot()
    })
    .weights),
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
    "everything decays, and no bias correction",
    explanation:
      "Norms are pulled towards 0; and the means, which start at 0, are used as they are.",
    hint: "Take weightDecay(parameter), and divide each mean by its correction before using it.",
    implementation: LooseAdamW(
      correctsMean: false, divisor: { square, _, epsilon in square.squareRoot() + epsilon },
      decays: [true, true]
    ).weights),
  Mistake(
    "decay after the step",
    explanation: "The step itself decays, too: it is to be taken from what is left of the weight.",
    hint: "parameter · (1 - learningRate · decay) - step.",
    implementation: LooseAdamW(decaysAfterStep: true).weights),
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
    implementation: LooseAdamW(divisor: { ($0 / $1 + $2).squareRoot() }).weights),
  Mistake(
    "the root forgotten",
    explanation:
      "Gradients divided by their squares: the larger the gradient, the smaller the step.",
    hint: "Divide by squareRoot(square) + epsilon.",
    implementation: LooseAdamW(divisor: { $0 / $1 + $2 }).weights),
  Mistake(
    "uphill",
    explanation: "The gradient points to where the loss grows; the step must go against it.",
    hint: "Subtract the step from the weights.",
    implementation: LooseAdamW(direction: -1).weights),
  Mistake(
    "the parameter stays as it was",
    explanation: "The means move on, but what was computed for the weights is not put into them.",
    hint: "parameter.assign(…).",
    implementation: { problem in
      problem.gradients.flatMap { _ in problem.start.flatMap { $0 } }
    }),
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
    implementation: LooseAdamW(remembersMean: false, remembersSquare: false).weights),
  Mistake(
    "a mean of gradients that forgets",
    explanation:
      "moment.first is 0 in every step: what was computed is not stored, or not begun with.",
    hint: "moment.first.assign(beta1 · moment.first + (1 - beta1) · gradient).",
    implementation: LooseAdamW(remembersMean: false).weights),
  Mistake(
    "a mean of squares that forgets",
    explanation:
      "moment.second is 0 in every step: what was computed is not stored, or not begun with.",
    hint: "moment.second.assign(beta2 · moment.second + (1 - beta2) · gradient · gradient).",
    implementation: LooseAdamW(remembersSquare: false).weights),
  Mistake(
    "the means from before the step",
    explanation: "The new gradient is stored but not followed: the first step is 0 / epsilon.",
    hint: "First assign both moments, then use them.",
    implementation: LooseAdamW(usesOldMeans: true).weights),
  Mistake(
    "the whole new gradient",
    explanation:
      "beta · mean + gradient is no mean: it grows to 1 / (1 - beta) times the gradient.",
    hint: "The new gradient counts with the share 1 - beta.",
    implementation: LooseAdamW(newMeanShare: 1, newSquareShare: 1).weights),
  Mistake(
    "the whole new gradient in its mean",
    explanation:
      "beta1 · mean + gradient is no mean: it grows to 1 / (1 - beta1) times the gradient.",
    hint: "The new gradient counts with the share 1 - beta1.",
    implementation: LooseAdamW(newMeanShare: 1).weights),
  Mistake(
    "the whole new square in its mean",
    explanation: "beta2 · mean + square is no mean: it grows to 1 / (1 - beta2) times the square.",
    hint: "The new square counts with the share 1 - beta2.",
    implementation: LooseAdamW(newSquareShare: 1).weights),
  Mistake(
    "the betas exchanged",
    explanation: "The step reacts late to new gradients, and its size is restless.",
    hint: "beta1 belongs to the gradients, beta2 to their squares.",
    implementation: LooseAdamW(exchangesBetas: true).weights),
]
