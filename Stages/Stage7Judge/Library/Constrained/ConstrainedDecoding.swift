// Generation that cannot leave a schema: the model chooses, but only among the tokens that fit.

import Exercises
import Pretraining
import Tensors

/// Lets a model write a text that fits a schema, whatever its scores are.
///
/// The text always is complete, because every schema has a longest text; see `TokenConstraint.longestText` for what
/// must fit into the model's context.
///
/// - Parameter logits: Gives the scores of the next token, one for each token of the vocabulary. It is called with nil
///   first, and before each further token with the one that was chosen last; not behind the last one. What is not a
///   number counts as the lowest score, and infinity as the largest number.
public func decode(
  under constraint: TokenConstraint, sampler: Sampler = .greedy, random: inout SeededRandom,
  logits: (_ chosen: Int?) throws -> [Float]
) throws -> String {
  // EXERCISE 7.11 — choose only among what fits
  var (state, chosen, bytes) = (constraint.start, Int?.none, [UInt8]())
  while !constraint.isFinished(state) {
    let scores = try logits(chosen)
    guard scores.count >= constraint.vocabularyCount else {
      fatalError("decode: \(scores.count) scores for \(constraint.vocabularyCount) tokens")
    }
    let allowed = constraint.allowedTokens(in: state)
    let token = allowed[sampler.choose(allowed.map { finite(scores[$0]) }, using: &random)]
    guard let next = constraint.state(after: token, in: state) else { break }
    bytes += constraint.bytes(of: token)
    (state, chosen) = (next, token)
  }
  return String(decoding: bytes, as: UTF8.self)
  // END EXERCISE 7.11
}

/// The nearest number that samplers can compute with.
private func finite(_ score: Float) -> Float {
  let limit = Float.greatestFiniteMagnitude
  return score.isNaN ? -limit : min(max(score, -limit), limit)
}
