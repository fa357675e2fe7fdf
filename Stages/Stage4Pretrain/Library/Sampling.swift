// Choosing the next token from the model's scores.

import Exercises
import Foundation
import Tensors

/// How the next token is chosen.
public struct Sampler: Codable, Equatable, Sendable {
  /// Divides the scores: 0 always takes the best token, 1 follows the model, more is bolder.
  public var temperature: Float
  /// Keeps only this many of the best tokens; nil keeps all.
  public var topK: Int?
  /// Keeps the fewest best tokens that together have this probability; 1 keeps all.
  public var topP: Float

  /// Collects the numbers.
  public init(temperature: Float = 1, topK: Int? = nil, topP: Float = 1) {
    self.temperature = temperature
    self.topK = topK
    self.topP = topP
  }

  /// The best token, always.
  public static let greedy = Sampler(temperature: 0)

  /// Chooses a token from one row of logits.
  public func choose(_ logits: [Float], using random: inout SeededRandom) -> Int {
    // EXERCISE 4.10 — draw the next token
    if temperature <= 0 { return bestToken(logits) }
    let candidates = kept(probabilities(logits, temperature: temperature))
    let total = candidates.reduce(0) { $0 + $1.probability }
    var rest = random.uniform() * total
    for candidate in candidates {
      rest -= candidate.probability
      if rest < 0 { return candidate.token }
    }
    return candidates.last { $0.probability > 0 }?.token ?? 0
    // END EXERCISE 4.10
  }

  /// The tokens that may be chosen, at least the best, best first; equally likely ones in the order of their ids.
  ///
  /// Their probabilities stay what they were, so that they no longer sum to 1. In any order where all may be chosen.
  public func kept(_ probabilities: [Float]) -> [(token: Int, probability: Float)] {
    // EXERCISE 4.9 — top-k and top-p: leave out the unlikely
    guard topK != nil || topP < 1 else {
      return probabilities.enumerated().map { ($0.offset, $0.element) }
    }
    let sorted = probabilities.enumerated().map { (token: $0.offset, probability: $0.element) }
      .sorted { ($0.probability, $1.token) > ($1.probability, $0.token) }
    var kept = sorted.prefix(max(1, topK ?? sorted.count))
    // In 32 bits the sum may be 1 before the last token.
    guard topP < 1 else { return Array(kept) }
    var covered: Float = 0
    if let end = kept.firstIndex(where: {
      covered += $0.probability
      return covered >= topP
    }) {
      kept = kept[...end]
    }
    return Array(kept)
    // END EXERCISE 4.9
  }
}

/// The token with the highest score; the first of equals.
func bestToken(_ logits: [Float]) -> Int {
  logits.indices.reduce(0) { logits[$1] > logits[$0] ? $1 : $0 }
}

/// The softmax of one row of logits divided by `temperature`, which is above 0.
///
/// The best score is subtracted first, so that no temperature is too small: the nearer to 0, the nearer to 1 for the
/// best token.
public func probabilities(_ logits: [Float], temperature: Float = 1) -> [Float] {
  // EXERCISE 4.8 — temperature
  let best = logits.max() ?? 0
  let scores = logits.map { ($0 - best) / temperature }
  return withoutGradients { softmax(Tensor(scores, shape: [scores.count])).values }
  // END EXERCISE 4.8
}
