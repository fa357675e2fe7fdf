// Wrong lengths of gradients.

import Gates
import Pretraining
import Tensors

@testable import Stage4Gate

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
    "only the last tensor",
    explanation: "Each tensor's sum takes the place of the one before.",
    hint: "Add to the sum: one variable for all tensors."
  ) { length(gradients($0).last ?? []) },
  Mistake(
    "only the first row of each tensor",
    explanation: "A gradient has the shape of its parameter, and every number of it counts.",
    hint: "Go through gradient.values."
  ) { parameters in
    length(
      parameters.compactMap(\.tensor.gradient).flatMap { $0.values.prefix($0.shape.last ?? 1) })
  },
  Mistake(
    "weights instead of gradients",
    explanation: "The length of the model says nothing about the step.",
    hint: "parameter.tensor.gradient, where there is one."
  ) { length($0.flatMap(\.tensor.values)) },
  Mistake(
    "the gradients cleared",
    explanation: "Measured once, they are gone, and the step has nothing to follow.",
    hint: "Only read gradient.values; the step clears when it begins."
  ) { parameters in
    defer { for parameter in parameters { parameter.tensor.clearGradient() } }
    return length(gradients(parameters).joined())
  },
  Mistake(
    "numbers that are not finite left out",
    explanation: "The length looks like any other, and the step follows a gradient that is none.",
    hint: "Add all squares: infinity and NaN spread into the sum."
  ) { length(gradients($0).joined().filter(\.isFinite)) },
  Mistake(
    "a missing gradient ends the sum",
    explanation: "A frozen parameter comes first, and nothing after it counts.",
    hint: "Leave out those without a gradient, and go on."
  ) { parameters in
    length(
      parameters.prefix { $0.tensor.gradient != nil }.flatMap { $0.tensor.gradient?.values ?? [] })
  },
]
