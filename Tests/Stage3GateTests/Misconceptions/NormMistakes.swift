// Wrong norms.

import Gates
import Tensors

@testable import Stage3Gate

/// The mean along axes, which stay with length 1.
private func kept(_ x: Tensor, _ axes: [Int] = [-1]) -> Tensor {
  mean(x, axes: axes, keepingAxes: true)
}

/// A layer norm with steps left to choose; by default it is right.
private struct LayerNorm: Sendable {
  var axes = [-1]
  var subtractsMean = true
  var hasWeight = true
  var hasBias = true
  var biasIsFirst = false
  var detachesMean = false
  var variance: @Sendable (_ centred: Tensor, _ x: Tensor, _ axes: [Int]) -> Tensor = {
    centred, _, axes in kept(centred * centred, axes)
  }
  var divisor: @Sendable (_ variance: Tensor, _ epsilon: Float) -> Tensor = {
    squareRoot($0 + $1)
  }

  var function: LayerNormFunction {
    { x, weight, bias, epsilon in
      let middle = kept(x, axes)
      let centred = x - (detachesMean ? middle.detached : middle)
      let scaled = (subtractsMean ? centred : x) / divisor(variance(centred, x, axes), epsilon)
      let shift = hasBias ? bias : nil
      if biasIsFirst { return (shift.map { scaled + $0 } ?? scaled) * weight }
      let weighted = hasWeight ? scaled * weight : scaled
      return shift.map { weighted + $0 } ?? weighted
    }
  }
}

/// A layer norm whose means broadcast along the wrong axis.
private func losingAxes(ofMean: Bool, ofVariance: Bool) -> LayerNormFunction {
  { x, weight, bias, epsilon in
    // Other shapes end the program; the result stands for that.
    guard x.rank == 2, x.shape[0] == x.shape[1] else { return .zeros([0]) }
    let centred = x - mean(x, axes: [-1], keepingAxes: !ofMean)
    let variance = mean(centred * centred, axes: [-1], keepingAxes: !ofVariance)
    let scaled = centred * inverseSquareRoot(variance + epsilon) * weight
    return bias.map { scaled + $0 } ?? scaled
  }
}

let layerNormMistakes: [Mistake<LayerNormFunction>] = [
  Mistake(
    "unbiased variance",
    explanation:
      "The squared distances are divided by width - 1, as for a sample; published weights count on division by width.",
    hint: "The variance is the plain mean of the squared distances.",
    implementation: LayerNorm(variance: { centred, x, axes in
      let width = Float(x.shape[x.rank - 1])
      return kept(centred * centred, axes) * (width / (width - 1))
    }).function),
  Mistake(
    "the sum of the squares instead of their mean",
    explanation:
      "The root of a sum grows with √width: the wider the model, the smaller its numbers.",
    hint: "The variance is the mean of the squared distances.",
    implementation: LayerNorm(variance: { centred, _, axes in
      sum(centred * centred, axes: axes, keepingAxes: true)
    }).function),
  Mistake(
    "the mean of the squares minus the square of the mean",
    explanation:
      "On paper that is the variance; far from 0 both are large and nearly equal, and a Float has too few digits for what is left.",
    hint: "Subtract the mean first, then take the mean of the squares.",
    implementation: LayerNorm(variance: { _, x, axes in
      kept(x * x, axes) - kept(x, axes) * kept(x, axes)
    }).function),
  Mistake(
    "the variance of numbers that are not centred",
    explanation: "The mean of x · x is the variance only where the mean is 0.",
    hint: "Square what is left after the mean is subtracted.",
    implementation: LayerNorm(variance: { _, x, axes in kept(x * x, axes) }).function),
  Mistake(
    "RMS norm with a bias",
    explanation: "The mean is neither subtracted nor left out of the variance.",
    hint: "Subtract the mean first, and use the result twice.",
    implementation: LayerNorm(
      subtractsMean: false, variance: { _, x, axes in kept(x * x, axes) }
    ).function),
  Mistake(
    "mean and variance over the wrong axis",
    explanation:
      "Numbers at the same place in different tokens are normed together: a token then feels its neighbours, the future ones too.",
    hint: "The last axis is the token's vector: axes: [-1].",
    implementation: LayerNorm(axes: [-2]).function),
  Mistake(
    "mean and variance over axis 1",
    explanation:
      "Axis 1 is the last one of [tokens, width] only; of [batch, time, width] it is time.",
    hint: "Count from the end: axes: [-1].",
    implementation: LayerNorm(axes: [1]).function),
  Mistake(
    "mean and variance over all axes but the first",
    explanation:
      "Of [batch, time, width] that is time and width: the tokens of a text are normed together, the future ones too.",
    hint: "One mean a token: axes: [-1].",
    implementation: { LayerNorm(axes: Array(1..<$0.rank)).function($0, $1, $2, $3) }),
  Mistake(
    "axes that are not kept",
    explanation:
      "Mean and variance are as many as tokens, without an axis of length 1: against a row they meet the wrong numbers, or no shape that fits.",
    hint: "keepingAxes: true, for the mean and for the variance.",
    implementation: losingAxes(ofMean: true, ofVariance: true)),
  Mistake(
    "the mean's axis not kept",
    explanation:
      "The means are as many as tokens, without an axis of length 1: against a row they meet the wrong numbers, or no shape that fits.",
    hint: "keepingAxes: true, for the mean as for the variance.",
    implementation: losingAxes(ofMean: true, ofVariance: false)),
  Mistake(
    "the variance's axis not kept",
    explanation:
      "The variances are as many as tokens, without an axis of length 1: against a row they meet the wrong numbers, or no shape that fits.",
    hint: "keepingAxes: true, for the variance as for the mean.",
    implementation: losingAxes(ofMean: false, ofVariance: true)),
  Mistake(
    "one mean and variance for everything",
    explanation:
      "All tokens are normed together, so each one's result depends on the whole batch.",
    hint: "One mean a token: axes: [-1], keepingAxes: true.",
    implementation: { LayerNorm(axes: Array($0.shape.indices)).function($0, $1, $2, $3) }),
  Mistake(
    "the mean is not subtracted",
    explanation: "The deviation is right, but the row keeps its shift.",
    hint: "Divide x minus its mean, not x.",
    implementation: LayerNorm(subtractsMean: false).function),
  Mistake(
    "division by the variance",
    explanation: "Without the root a row twice as large comes out half as large.",
    hint: "Divide by the root: inverseSquareRoot.",
    implementation: LayerNorm(divisor: { $0 + $1 }).function),
  Mistake(
    "epsilon beside the root",
    explanation:
      "√variance + epsilon is another number than √(variance + epsilon); published weights count on the latter.",
    hint: "Add epsilon before taking the root.",
    implementation: LayerNorm(divisor: { squareRoot($0) + $1 }).function),
  Mistake(
    "epsilon behind the inverse root",
    explanation:
      "Added to 1/√variance, epsilon changes every number a little, and saves no row of variance 0.",
    hint: "inverseSquareRoot(variance + epsilon).",
    implementation: LayerNorm(divisor: { Tensor(1) / (inverseSquareRoot($0) + $1) }).function),
  Mistake(
    "an epsilon of its own",
    explanation: "The epsilon that is passed in is not used; models differ in it.",
    hint: "Add epsilon, not 1e-5.",
    implementation: LayerNorm(divisor: { variance, _ in squareRoot(variance + 1e-5) }).function),
  Mistake(
    "no epsilon",
    explanation: "A row of equal numbers has variance 0, and 0 / 0 is not a number.",
    hint: "Add epsilon to the variance.",
    implementation: LayerNorm(divisor: { variance, _ in squareRoot(variance) }).function),
  Mistake(
    "the larger of variance and epsilon",
    explanation: "Epsilon is always added, not only where the variance is smaller.",
    hint: "variance + epsilon, under the root.",
    implementation: LayerNorm(divisor: { squareRoot(relu($0 - $1) + $1) }).function),
  Mistake(
    "no epsilon without a bias",
    explanation: "Epsilon belongs to every norm; only the bias may be missing.",
    hint: "Compute everything else first; then add the bias where it is not nil."
  ) { x, weight, bias, epsilon in
    LayerNorm().function(x, weight, bias, bias == nil ? 0 : epsilon)
  },
  Mistake(
    "the weight forgotten without a bias",
    explanation: "The weight belongs to every norm; only the bias may be missing.",
    hint: "Multiply by the weight first; then add the bias where it is not nil."
  ) { x, weight, bias, epsilon in
    LayerNorm(hasWeight: bias != nil).function(x, weight, bias, epsilon)
  },
  Mistake(
    "the weight forgotten",
    explanation: "The model can no longer choose how large each number of a vector is.",
    hint: "Multiply by weight after dividing.",
    implementation: LayerNorm(hasWeight: false).function),
  Mistake(
    "the bias forgotten",
    explanation: "Models that have a bias give other results without it.",
    hint: "Add the bias where it is not nil.",
    implementation: LayerNorm(hasBias: false).function),
  Mistake(
    "the bias before the weight",
    explanation: "The weight then multiplies the bias too.",
    hint: "First multiply by the weight, then add the bias.",
    implementation: LayerNorm(biasIsFirst: true).function),
  Mistake(
    "mean and variance without history",
    explanation:
      "The values are right, but the gradient pretends that mean and variance do not depend on the input.",
    hint: "Use no detached here: both are part of the function.",
    implementation: LayerNorm(
      detachesMean: true, variance: { centred, _, axes in kept(centred * centred, axes).detached }
    ).function),
  Mistake(
    "the mean without history",
    explanation:
      "The values are right, but the gradient pretends that the mean does not depend on the input.",
    hint: "Use no detached here: the mean is part of the function.",
    implementation: LayerNorm(detachesMean: true).function),
  Mistake(
    "the variance without history",
    explanation:
      "The values are right, but the gradient pretends that the variance does not depend on the input.",
    hint: "Use no detached here: the variance is part of the function.",
    implementation: LayerNorm(
      variance: { centred, _, axes in kept(centred * centred, axes).detached }
    ).function),
  Mistake(
    "a result without history",
    explanation:
      "The values are right, but the result does not know what it was computed from: no gradient comes back.",
    hint: "Compute with tensors from beginning to end; values and detached lose the history.",
    implementation: { LayerNorm().function($0, $1, $2, $3).detached }),
  Mistake(
    "x overwritten",
    explanation:
      "The stream itself is changed, which the block still needs; its gradient is then wrong too.",
    hint: "Give each step's result a name of its own: let centred = x - …"
  ) { x, weight, bias, epsilon in
    let result = LayerNorm().function(x, weight, bias, epsilon)
    x.assign(x - kept(x))
    return result
  },
]
