// A decoder that known mistakes change.

import Gates
import Judging
import Pretraining
import Tensors
import Tokens

@testable import Stage7Gate

/// What a decoder looks at before a token.
struct DecodingStep {
  let constraint: TokenConstraint
  let toy: ToyVocabulary
  let state: Int
  let scores: [Float]

  var allowed: [Int] { constraint.allowedTokens(in: state) }

  /// The scores of some tokens, NaN as the lowest and infinity as the largest number.
  func scores(of tokens: [Int]) -> [Float] {
    let limit = Float.greatestFiniteMagnitude
    return tokens.map { scores[$0].isNaN ? -limit : min(max(scores[$0], -limit), limit) }
  }
}

typealias DecodingChoice = @Sendable (DecodingStep, Sampler, inout SeededRandom) -> Int

/// The decoder with its steps left to choose; by default it is right.
struct Decoder: Sendable {
  /// Whether the model is asked where only one token fits; if not, whether it hears of that one later.
  enum Forced: Sendable { case asked, told, passedOver }
  enum Again: Sendable { case never, behindTheText, behindTheEndToken }

  var choose: DecodingChoice = Decoder.best
  var tells: @Sendable (_ told: Int, _ token: Int) -> Int? = { $1 }
  var forced = Forced.asked
  /// What is asked behind the last token: nothing, or about what the text ends with.
  var asksAgain: Again = .never
  var keepsGenerator = false
  var endsWhenItMay = false
  var ends = true
  var writesEnd = false
  /// Whether a token that does not fit stands in the text before it ends there.
  var writesWhatDoesNotFit = true
  var decodesEachToken = false

  static let best: DecodingChoice = { step, sampler, random in
    step.allowed[sampler.choose(step.scores(of: step.allowed), using: &random)]
  }

  func text(
    _ constraint: TokenConstraint, _ sampler: Sampler, _ random: inout SeededRandom,
    _ logits: (Int?) -> [Float]
  ) throws -> String {
    let toy = try ToyVocabulary()
    var (state, chosen, parts, told) = (constraint.start, Int?.none, [[UInt8]](), 0)
    while !isOver(state, constraint, toy) {
      let isForced = forced != .asked && constraint.allowedTokens(in: state).count == 1
      var scores =
        isForced ? [Float](repeating: 0, count: toy.vocabulary.count) : logits(chosen)
      if !ends { scores[toy.endToken] = -.greatestFiniteMagnitude }
      let step = DecodingStep(constraint: constraint, toy: toy, state: state, scores: scores)
      var draws = random
      let token = choose(step, sampler, &draws)
      if !keepsGenerator { random = draws }
      if token == toy.endToken && !writesEnd {
        if asksAgain == .behindTheEndToken { _ = logits(token) }
        break
      }
      let next = constraint.state(after: token, in: state)
      if next != nil || writesWhatDoesNotFit { parts.append(toy.vocabulary.bytes(of: token)) }
      guard let next else { break }
      state = next
      if !isForced || forced == .told { chosen = tells(told, token) }
      told += 1
      if isOver(state, constraint, toy), asksAgain != .never { _ = logits(token) }
    }
    return decodesEachToken
      ? parts.map { String(decoding: $0, as: UTF8.self) }.joined()
      : String(decoding: parts.joined(), as: UTF8.self)
  }

  private func isOver(_ state: Int, _ constraint: TokenConstraint, _ toy: ToyVocabulary) -> Bool {
    endsWhenItMay
      ? constraint.isComplete(state) : constraint.allowedTokens(in: state) == [toy.endToken]
  }
}
