// Weights that begin too large or too small.

import Gates
import Tensors

@testable import Stage3Gate

let initialDeviationsMistakes: [Mistake<DeviationsFunction>] = [
  Mistake(
    "tables as large as a linear layer's weights",
    explanation:
      "1/√width gives logits that deviate by 1, and a first loss half a nat above ln(vocabulary).",
    hint: "A quarter of it: 0.25 / √width."
  ) { (1 / root($0.width), 1 / root(2 * $0.depth)) },
  Mistake(
    "tables of deviation 1",
    explanation:
      "Logits deviate by √width: the new model is sure of nonsense, and the first loss is many times ln(vocabulary).",
    hint: "A sum of width products grows with √width: divide by it."
  ) { (1, 1 / root(2 * $0.depth)) },
  Mistake(
    "0.02 for every width",
    explanation:
      "GPT-2's number suits its width of 768; in a narrow model it is too small, in a wide one too large.",
    hint: "Let it depend on the width: 0.25 / √width."
  ) { (0.02, 1 / root(2 * $0.depth)) },
  Mistake(
    "tables of zeros",
    explanation:
      "The first loss is right, but all tokens have equal vectors and get equal gradients: they stay the same.",
    hint: "Small, but not 0: 0.25 / √width."
  ) { (0, 1 / root(2 * $0.depth)) },
  Mistake(
    "division by the width instead of its root",
    explanation:
      "Independent numbers partly cancel: their sum grows with √width, so this makes logits far too small.",
    hint: "0.25 / √width."
  ) { (0.25 / Float($0.width), 1 / root(2 * $0.depth)) },
  Mistake(
    "additions that do not shrink with depth",
    explanation: "Every block adds as much as the first; the stream grows with √(2 · depth).",
    hint: "outputScale is 1 / √(2 · depth)."
  ) { (0.25 / root($0.width), 1) },
  Mistake(
    "one addition a block",
    explanation: "Attention and feed-forward both add: there are 2 · depth additions.",
    hint: "1 / √(2 · depth)."
  ) { (0.25 / root($0.width), 1 / root($0.depth)) },
  Mistake(
    "division by the number of additions",
    explanation: "Independent additions grow with the root of their number, not with it.",
    hint: "Take the root: 1 / √(2 · depth)."
  ) { (0.25 / root($0.width), 1 / Float(2 * $0.depth)) },
  Mistake(
    "width and depth confused",
    explanation: "Tables depend on the width, what blocks add on the depth.",
    hint: "table uses width, outputScale uses depth."
  ) { (0.25 / root($0.depth), 1 / root(2 * $0.width)) },
]

private func root(_ number: Int) -> Float { Float(number).squareRoot() }
