// Wrong RMS norms.

import Gates
import Tensors

private typealias RMSNorm = @Sendable (_ x: Tensor, _ weight: Tensor, _ epsilon: Float) -> Tensor

/// x / divisor(mean of squares, epsilon) · weight.
private func rms(
  axes: [Int] = [-1],
  _ divisor: @escaping @Sendable (_ meanSquare: Tensor, _ epsilon: Float) -> Tensor
) -> RMSNorm {
  { x, weight, epsilon in
    x / divisor(mean(x * x, axes: axes, keepingAxes: true), epsilon) * weight
  }
}

/// x minus its mean along the last axis.
private func centred(_ x: Tensor) -> Tensor { x - mean(x, axes: [-1], keepingAxes: true) }

let rmsNormMistakes: [Mistake<@Sendable (Tensor, Tensor, Float) -> Tensor>] = [
  Mistake(
    "the mean is subtracted",
    explanation: "That is layer norm; a constant row vanishes instead of becoming 1.",
    hint: "Take the squares of x itself, and divide x itself."
  ) { x, weight, epsilon in rms { squareRoot($0 + $1) }(centred(x), weight, epsilon) },
  Mistake(
    "divided by the deviation",
    explanation:
      "The squares are those of the distances from the mean; a row far from 0 comes out much too large.",
    hint: "Take the squares of x itself."
  ) { x, weight, epsilon in
    let distances = centred(x)
    let variance = mean(distances * distances, axes: [-1], keepingAxes: true)
    return x * inverseSquareRoot(variance + epsilon) * weight
  },
  Mistake(
    "the mean subtracted from what is divided",
    explanation: "The size is right, but the row loses its shift; a constant row vanishes.",
    hint: "Divide x itself."
  ) { x, weight, epsilon in
    centred(x) * inverseSquareRoot(mean(x * x, axes: [-1], keepingAxes: true) + epsilon) * weight
  },
  Mistake(
    "division by width - 1",
    explanation: "No mean has been estimated: the mean of the squares divides by the width.",
    hint: "mean(x * x, axes: [-1], keepingAxes: true)."
  ) { x, weight, epsilon in
    let width = Float(x.shape[x.rank - 1])
    return rms { squareRoot($0 * (width / (width - 1)) + $1) }(x, weight, epsilon)
  },
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
    hint: "Divide by the root of the mean square: inverseSquareRoot.",
    implementation: rms { $0 + $1 }),
  Mistake(
    "over the wrong axis",
    explanation: "Numbers of different tokens are normed together.",
    hint: "The last axis is the token's vector: axes: [-1].",
    implementation: rms(axes: [-2]) { squareRoot($0 + $1) }),
  Mistake(
    "over axis 1",
    explanation:
      "Axis 1 is the last one of [tokens, width] only; of [batch, time, width] it is time.",
    hint: "Count from the end: axes: [-1].",
    implementation: rms(axes: [1]) { squareRoot($0 + $1) }),
  Mistake(
    "over all axes but the first",
    explanation: "Of [batch, time, width] that is time and width: a text's tokens share one size.",
    hint: "One mean a token: axes: [-1]."
  ) { x, weight, epsilon in
    rms(axes: Array(1..<x.rank)) { squareRoot($0 + $1) }(x, weight, epsilon)
  },
  Mistake(
    "an axis that is not kept",
    explanation:
      "The means are as many as tokens, without an axis of length 1: against a row they meet the wrong numbers, or no shape that fits.",
    hint: "mean(x * x, axes: [-1], keepingAxes: true)."
  ) { x, weight, epsilon in
    // Other shapes end the program; the result stands for that.
    guard x.rank == 2, x.shape[0] == x.shape[1] else { return .zeros([0]) }
    return x * inverseSquareRoot(mean(x * x, axes: [-1]) + epsilon) * weight
  },
  Mistake(
    "one size for everything",
    explanation: "All tokens are divided by the same number, so that their sizes still differ.",
    hint: "One mean a token: axes: [-1], keepingAxes: true."
  ) { x, weight, epsilon in x * inverseSquareRoot(mean(x * x) + epsilon) * weight },
  Mistake(
    "epsilon beside the root",
    explanation: "√meanSquare + epsilon is another number than √(meanSquare + epsilon).",
    hint: "Add epsilon before taking the root.",
    implementation: rms { squareRoot($0) + $1 }),
  Mistake(
    "epsilon behind the inverse root",
    explanation:
      "Added to 1/√meanSquare, epsilon changes every number a little, and saves no row of zeros.",
    hint: "inverseSquareRoot(meanSquare + epsilon).",
    implementation: rms { Tensor(1) / (inverseSquareRoot($0) + $1) }),
  Mistake(
    "an epsilon of its own",
    explanation: "The epsilon that is passed in is not used; models differ in it.",
    hint: "Add epsilon, not 1e-5.",
    implementation: rms { meanSquare, _ in squareRoot(meanSquare + 1e-5) }),
  Mistake(
    "no epsilon",
    explanation: "A row of zeros gives 0 / 0, which is not a number.",
    hint: "Add epsilon to the mean of squares.",
    implementation: rms { meanSquare, _ in squareRoot(meanSquare) }),
  Mistake(
    "the larger of mean square and epsilon",
    explanation: "Epsilon is always added, not only where the mean of squares is smaller.",
    hint: "meanSquare + epsilon, under the root.",
    implementation: rms { squareRoot(relu($0 - $1) + $1) }),
  Mistake(
    "the weight forgotten",
    explanation: "The model can no longer choose how large each number of a vector is.",
    hint: "Multiply by weight at the end."
  ) { x, _, epsilon in rms { squareRoot($0 + $1) }(x, .ones([1]), epsilon) },
  Mistake(
    "the size without history",
    explanation:
      "The values are right, but the gradient pretends that the size does not depend on the input.",
    hint: "Use no detached here: the size is part of the function.",
    implementation: rms { squareRoot($0.detached + $1) }),
  Mistake(
    "a result without history",
    explanation:
      "The values are right, but the result does not know what it was computed from: no gradient comes back.",
    hint: "Compute with tensors from beginning to end; values and detached lose the history."
  ) { rms { squareRoot($0 + $1) }($0, $1, $2).detached },
  Mistake(
    "x overwritten",
    explanation:
      "The stream itself is changed, which the block still needs; its gradient is then wrong too.",
    hint: "Leave x as it is; return a new tensor."
  ) { x, weight, epsilon in
    let result = rms { squareRoot($0 + $1) }(x, weight, epsilon)
    x.assign(result)
    return result
  },
]
