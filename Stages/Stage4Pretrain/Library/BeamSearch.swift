// Beam search: several beginnings are followed at once, and the best of their continuations are kept.

import Exercises
import Foundation
import Tensors
import Transformer

/// A beginning that a beam search follows.
public struct Beam: Equatable, Sendable {
  /// What it added to the prompt, an end token included.
  public let tokens: [Int]
  /// The sum of the tokens' log-probabilities.
  public let sum: Float
  /// Whether it ended with the end token.
  public let isFinished: Bool

  /// Collects the parts.
  public init(tokens: [Int], sum: Float, isFinished: Bool) {
    self.tokens = tokens
    self.sum = sum
    self.isFinished = isFinished
  }

  /// The mean log-probability of a token, by which beams of different lengths compare.
  public var mean: Float { sum / Float(max(1, tokens.count)) }
}

/// The `width` best of the finished beams and of the others' continuations by one token, best first.
///
/// `rows` holds the log-probabilities of the token after each unfinished beam, in the order of these beams.
public func expand(_ beams: [Beam], rows: [[Float]], width: Int, endToken: Int?) -> [Beam] {
  // EXERCISE 4.12 — beam search: continue and keep the best
  var candidates = beams.filter(\.isFinished)
  for (beam, row) in zip(beams.filter { !$0.isFinished }, rows) {
    // More than `width` continuations of one beam can never be among the best `width` of all.
    for token in row.indices.sorted(by: { (row[$0], $1) > (row[$1], $0) }).prefix(width) {
      candidates.append(
        Beam(
          tokens: beam.tokens + [token], sum: beam.sum + row[token], isFinished: token == endToken))
    }
  }
  return Array(candidates.sorted { $0.mean > $1.mean }.prefix(width))
  // END EXERCISE 4.12
}

/// Finds a likely continuation of up to `limit` tokens by following the `width` best beginnings at once.
///
/// Returns the new tokens and the mean of their log-probabilities, by which beams of different lengths compare.
/// An end token counts in the mean and is not returned.
public func beamSearch(
  _ model: LanguageModel, prompt: [Int], limit: Int, width: Int, endToken: Int?
) throws -> (tokens: [Int], meanLogProbability: Float) {
  var beams = [Beam(tokens: [], sum: 0, isFinished: false)]
  try model.checkPrompt(prompt)
  guard prompt.count + limit <= model.configuration.contextSize + 1 else {
    throw TrainingError("prompt and beam together exceed the model's context")
  }
  while let length = beams.filter({ !$0.isFinished }).map(\.tokens.count).first, length < limit {
    let open = beams.filter { !$0.isFinished }
    let inputs = open.flatMap { (prompt + $0.tokens).map(Int32.init) }
    let values = withoutGradients {
      let hidden = model.hiddenStates(inputs, batch: open.count)
      let last = hidden.sliced(hidden.shape[1] - 1..<hidden.shape[1], axis: 1)
      return logSoftmax(model.logits(last)).values
    }
    let size = model.configuration.vocabularySize
    let rows = open.indices.map { Array(values[$0 * size..<($0 + 1) * size]) }
    beams = expand(beams, rows: rows, width: width, endToken: endToken)
  }
  let best = beams.max { $0.mean < $1.mean } ?? Beam(tokens: [], sum: 0, isFinished: true)
  return (best.tokens.filter { $0 != endToken }, best.mean)
}
