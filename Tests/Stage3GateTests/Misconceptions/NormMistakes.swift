// Wrong norms.

import Gates
import Tensors

@testable import Stage3Gate

/// A layer norm with steps left to choose; by default it is right.
private struct LayerNorm: Sendable {
  var axes = [-1]
  var subtractsMean = true
  var isUnbiased = false
  var epsilonIsOutside = false
  var ignoresEpsilon = false
  var takesRoot = true
  var hasWeight = true
  var hasBias = true
  var biasIsFirst = false
  var isDetached = false

  var function: LayerNormFunction {
    { x, weight, bias, epsilon in
      func kept(_ x: Tensor) -> Tensor { isDetached ? x.detached : x }
      let centred = x - kept(mean(x, axes: axes, keepingAxes: true))
      let mean = mean(centred * centred, axes: axes, keepingAxes: true)
      let width = Float(x.shape[x.rank - 1])
      let variance = kept(isUnbiased ? mean * (width / (width - 1)) : mean)
      let root = epsilonIsOutside || ignoresEpsilon ? variance : variance + epsilon
      let divisor = takesRoot ? squareRoot(root) : root
      let scaled =
        (subtractsMean ? centred : x) / (epsilonIsOutside ? divisor + epsilon : divisor)
      let shift = hasBias ? bias : nil
      if biasIsFirst { return (shift.map { scaled + $0 } ?? scaled) * weight }
      let weighted = hasWeight ? scaled * weight : scaled
      return shift.map { weighted + $0 } ?? weighted
    }
  }
}

let layerNormMistakes: [Mistake<LayerNormFunction>] = [
  Mistake(
    "unbiased variance",
    explanation:
      "The squared distances are divided by width - 1, as for a sample; published weights count on division by width.",
    hint: "The variance is the plain mean of the squared distances.",
    implementation: LayerNorm(isUnbiased: true).function),
  Mistake(
    "mean and variance over the wrong axis",
    explanation:
      "Numbers at the same place in different tokens are normed together: a token then feels its neighbours, the future ones too.",
    hint: "The last axis is the token's vector: axes: [-1].",
    implementation: LayerNorm(axes: [-2]).function),
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
    implementation: LayerNorm(takesRoot: false).function),
  Mistake(
    "epsilon beside the root",
    explanation:
      "√variance + epsilon is another number than √(variance + epsilon); published weights count on the latter.",
    hint: "Add epsilon before taking the root.",
    implementation: LayerNorm(epsilonIsOutside: true).function),
  Mistake(
    "no epsilon",
    explanation: "A row of equal numbers has variance 0, and 0 / 0 is not a number.",
    hint: "Add epsilon to the variance.",
    implementation: LayerNorm(ignoresEpsilon: true).function),
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
    implementation: LayerNorm(isDetached: true).function),
]

let rmsNormMistakes: [Mistake<@Sendable (Tensor, Tensor, Float) -> Tensor>] = [
  Mistake(
    "the mean is subtracted",
    explanation: "That is layer norm; a constant row vanishes instead of becoming 1.",
    hint: "Take the squares of x itself."
  ) { x, weight, epsilon in LayerNorm().function(x, weight, nil, epsilon) },
  Mistake(
    "divided by the length",
    explanation:
      "The root of the sum is √width times too large; the vector's numbers get smaller the wider the model is.",
    hint: "Mean of the squares, not their sum."
  ) { x, weight, epsilon in
    x * inverseSquareRoot(sum(x * x, axes: [-1], keepingAxes: true) + epsilon) * weight
  },
  Mistake(
    "no root",
    explanation: "A row twice as large comes out half as large.",
    hint: "Divide by the root of the mean square: inverseSquareRoot."
  ) { x, weight, epsilon in
    x / (mean(x * x, axes: [-1], keepingAxes: true) + epsilon) * weight
  },
  Mistake(
    "over the wrong axis",
    explanation: "Numbers of different tokens are normed together.",
    hint: "The last axis is the token's vector: axes: [-1]."
  ) { x, weight, epsilon in
    x * inverseSquareRoot(mean(x * x, axes: [-2], keepingAxes: true) + epsilon) * weight
  },
  Mistake(
    "one size for everything",
    explanation: "All tokens are divided by the same number, so that their sizes still differ.",
    hint: "One mean a token: axes: [-1], keepingAxes: true."
  ) { x, weight, epsilon in x * inverseSquareRoot(mean(x * x) + epsilon) * weight },
  Mistake(
    "epsilon beside the root",
    explanation: "√meanSquare + epsilon is another number than √(meanSquare + epsilon).",
    hint: "Add epsilon before taking the root."
  ) { x, weight, epsilon in
    x / (squareRoot(mean(x * x, axes: [-1], keepingAxes: true)) + epsilon) * weight
  },
  Mistake(
    "no epsilon",
    explanation: "A row of zeros gives 0 / 0, which is not a number.",
    hint: "Add epsilon to the mean of squares."
  ) { x, weight, _ in x / squareRoot(mean(x * x, axes: [-1], keepingAxes: true)) * weight },
  Mistake(
    "the weight forgotten",
    explanation: "The model can no longer choose how large each number of a vector is.",
    hint: "Multiply by weight at the end."
  ) { x, _, epsilon in
    x * inverseSquareRoot(mean(x * x, axes: [-1], keepingAxes: true) + epsilon)
  },
  Mistake(
    "the size without history",
    explanation:
      "The values are right, but the gradient pretends that the size does not depend on the input.",
    hint: "Use no detached here: the size is part of the function."
  ) { x, weight, epsilon in
    let square = mean(x * x, axes: [-1], keepingAxes: true).detached
    return x * inverseSquareRoot(square + epsilon) * weight
  },
]
