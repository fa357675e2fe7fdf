// Weights that begin too large or too small.

import Gates
import Transformer

@testable import Stage3Gate

private func root(_ number: Int) -> Float { Float(number).squareRoot() }

/// A wrong table beside the right factor.
private func table(
  _ table: @escaping @Sendable (TransformerConfiguration) -> Float
) -> DeviationsFunction {
  { (table($0), 1 / root(2 * $0.depth)) }
}

/// A wrong factor beside the right table.
private func factor(_ factor: @escaping @Sendable (_ depth: Int) -> Float) -> DeviationsFunction {
  { (0.25 / root($0.width), factor($0.depth)) }
}

let initialDeviationsMistakes: [Mistake<DeviationsFunction>] = [
  Mistake(
    "tables as large as a linear layer's weights",
    explanation:
      "1/√width gives logits that deviate by 1, and a first loss half a nat above ln(vocabulary).",
    hint: "A quarter of it: 0.25 / √width.",
    implementation: table { 1 / root($0.width) }),
  Mistake(
    "the quarter under the root",
    explanation: "1/√(4 · width) is half of 1/√width, so that logits deviate by 1/2.",
    hint: "The quarter stands outside the root: 0.25 / √width.",
    implementation: table { 1 / root(4 * $0.width) }),
  Mistake(
    "a quarter for every width",
    explanation: "Tables of 1/4 give logits that deviate by √width / 4, not by 1/4.",
    hint: "A sum of width products grows with √width: divide by it.",
    implementation: table { _ in 0.25 }),
  Mistake(
    "multiplied by the root of the width",
    explanation: "The wider the model, the more products are summed, so each must be smaller.",
    hint: "Divide by √width.",
    implementation: table { 0.25 * root($0.width) }),
  Mistake(
    "the variance instead of the deviation",
    explanation: "1/(16 · width) is the square of what is asked for.",
    hint: "0.25 / √width.",
    implementation: table { 1 / Float(16 * $0.width) }),
  Mistake(
    "tables of deviation 1",
    explanation:
      "Logits deviate by √width: the new model is sure of nonsense, and the first loss is many times ln(vocabulary).",
    hint: "A sum of width products grows with √width: divide by it.",
    implementation: table { _ in 1 }),
  Mistake(
    "0.02 for every width",
    explanation:
      "A fixed number suits one width: 0.02 is 0.25 / √156. In a narrower model it is too small, in a wider one too large.",
    hint: "Let it depend on the width: 0.25 / √width.",
    implementation: table { _ in 0.02 }),
  Mistake(
    "tables of zeros",
    explanation:
      "The first loss is right, but all tokens have equal vectors and get equal gradients: they stay the same.",
    hint: "Small, but not 0: 0.25 / √width.",
    implementation: table { _ in 0 }),
  Mistake(
    "division by the width instead of its root",
    explanation:
      "Independent numbers partly cancel: their sum grows with √width, so this makes logits far too small.",
    hint: "0.25 / √width.",
    implementation: table { 0.25 / Float($0.width) }),
  Mistake(
    "additions that do not shrink with depth",
    explanation: "Every block adds as much as the first; the stream grows with √(2 · depth).",
    hint: "outputScale is 1 / √(2 · depth).",
    implementation: factor { _ in 1 }),
  Mistake(
    "one addition a block",
    explanation: "Attention and feed-forward both add: there are 2 · depth additions.",
    hint: "1 / √(2 · depth).",
    implementation: factor { 1 / root($0) }),
  Mistake(
    "one addition a block without a feed-forward part",
    explanation: "2 · depth additions are counted, whether there is a feed-forward part or not.",
    hint: "1 / √(2 · depth), always."
  ) { (0.25 / root($0.width), 1 / root(($0.feedForwardSize > 0 ? 2 : 1) * $0.depth)) },
  Mistake(
    "a division of whole numbers",
    explanation:
      "1 / (2 · depth) is below 1, so as a whole number it is 0: no block adds anything.",
    hint: "Turn 2 · depth into a Float before you divide.",
    implementation: factor { Float(1 / (2 * $0)) }),
  Mistake(
    "the 2 outside the root",
    explanation: "1 / (2 · √depth) is smaller than 1 / √(2 · depth), by √2.",
    hint: "The root covers the number of additions, 2 · depth.",
    implementation: factor { 0.5 / root($0) }),
  Mistake(
    "the quarter in the factor too",
    explanation: "The quarter belongs to the logits; the additions together are as large as one.",
    hint: "1 / √(2 · depth).",
    implementation: factor { 0.25 / root(2 * $0) }),
  Mistake(
    "multiplied by the root of the number of additions",
    explanation: "More additions must each be smaller, not larger.",
    hint: "1 / √(2 · depth).",
    implementation: factor { root(2 * $0) }),
  Mistake(
    "division by the number of additions",
    explanation: "Independent additions grow with the root of their number, not with it.",
    hint: "Take the root: 1 / √(2 · depth).",
    implementation: factor { 1 / Float(2 * $0) }),
  Mistake(
    "width and depth confused",
    explanation: "Tables depend on the width, what blocks add on the depth.",
    hint: "table uses width, outputScale uses depth."
  ) { (0.25 / root($0.depth), 1 / root(2 * $0.width)) },
  Mistake(
    "the two numbers in the wrong order",
    explanation: "The result is the table's deviation first, then the factor.",
    hint: "(table, outputScale)."
  ) { (1 / root(2 * $0.depth), 0.25 / root($0.width)) },
]
