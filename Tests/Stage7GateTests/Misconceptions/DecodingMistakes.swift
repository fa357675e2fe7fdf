// Decoders that leave the schema, or take away the model's choice.

import Gates
import Judging
import Pretraining
import Tensors
import Tokens

@testable import Stage7Gate

/// What a decoder looks at before a token.
private struct Step {
  let constraint: TokenConstraint
  let toy: ToyVocabulary
  let state: Int
  let scores: [Float]

  var allowed: [Int] { constraint.allowedTokens(in: state) }

  /// The scores of some tokens, NaN as the lowest.
  func scores(of tokens: [Int]) -> [Float] {
    tokens.map { scores[$0].isNaN ? -.greatestFiniteMagnitude : scores[$0] }
  }
}

private typealias Choice = @Sendable (Step, Sampler, inout SeededRandom) -> Int

/// The decoder with its steps left to choose; by default it is right.
private struct Decoder: Sendable {
  var choose: Choice = Decoder.best
  var tells: @Sendable (_ told: Int, _ token: Int) -> Int? = { $1 }
  var endsWhenItMay = false
  var ends = true
  var writesEnd = false
  /// Whether a token that does not fit stands in the text before it ends there.
  var writesWhatDoesNotFit = true
  var decodesEachToken = false

  static let best: Choice = { step, sampler, random in
    step.allowed[sampler.choose(step.scores(of: step.allowed), using: &random)]
  }

  func text(
    _ constraint: TokenConstraint, _ sampler: Sampler, _ random: inout SeededRandom,
    _ logits: (Int?) -> [Float]
  ) throws -> String {
    let toy = try ToyVocabulary()
    var (state, chosen, parts, told) = (constraint.start, Int?.none, [[UInt8]](), 0)
    while !isOver(state, constraint, toy) {
      var scores = logits(chosen)
      if !ends { scores[toy.endToken] = -.greatestFiniteMagnitude }
      let step = Step(constraint: constraint, toy: toy, state: state, scores: scores)
      let token = choose(step, sampler, &random)
      if token == toy.endToken && !writesEnd { break }
      let next = constraint.state(after: token, in: state)
      if next != nil || writesWhatDoesNotFit { parts.append(toy.vocabulary.bytes(of: token)) }
      guard let next else { break }
      (state, chosen) = (next, tells(told, token))
      told += 1
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

/// Whether the first byte of a token may come.
private func mayBegin(_ token: Int, _ step: Step) -> Bool {
  guard let first = step.toy.vocabulary.bytes(of: token).first else { return false }
  return step.constraint.state(after: Int(first), in: step.state) != nil
}

let decodingMistakes: [Mistake<DecodeFunction>] = [
  Mistake(
    "masked after choosing",
    explanation:
      "The sampler chooses among all tokens; where that one does not fit, the first that fits is taken, which the model "
      + "did not want.",
    hint: "Leave out first, then choose among what is left.",
    implementation: Decoder(choose: { step, sampler, random in
      let token = sampler.choose(step.scores(of: Array(step.scores.indices)), using: &random)
      return step.allowed.contains(token) ? token : step.allowed[0]
    }).text),
  Mistake(
    "no mask at all",
    explanation: "The model writes what it likes; a form that is only asked for is often missed.",
    hint: "constraint.allowedTokens(in: state).",
    implementation: Decoder(choose: { step, sampler, random in
      sampler.choose(step.scores(of: Array(step.scores.indices)), using: &random)
    }).text),
  Mistake(
    "scores of forbidden tokens set to 0",
    explanation: "0 is a good score where all others are negative.",
    hint: "Forbidden tokens do not belong to the sampler's list at all.",
    implementation: Decoder(choose: { step, sampler, random in
      let allowed = Set(step.allowed)
      let scores = step.scores(of: Array(step.scores.indices)).enumerated()
      return sampler.choose(
        scores.map { allowed.contains($0.offset) ? $0.element : 0 }, using: &random)
    }).text),
  Mistake(
    "forbidden tokens given the lowest number",
    explanation:
      "Where all scores are as low as can be, a forbidden token is as good as those that fit, and may win.",
    hint: "Forbidden tokens do not belong to the sampler's list at all.",
    implementation: Decoder(
      choose: { step, sampler, random in
        let (allowed, lowest) = (Set(step.allowed), -Float.greatestFiniteMagnitude)
        let scores = step.scores(of: Array(step.scores.indices)).enumerated()
        return sampler.choose(
          scores.map { allowed.contains($0.offset) ? max($0.element, lowest) : lowest },
          using: &random)
      }, writesWhatDoesNotFit: false
    ).text),
  Mistake(
    "a token let in by its first byte",
    explanation: "\"}}\" begins like the end of the object and goes on beyond it.",
    hint: "A token fits if all of its bytes do: allowedTokens knows.",
    implementation: Decoder(choose: { step, sampler, random in
      let tokens = (0..<step.toy.endToken).filter { mayBegin($0, step) }
      let all = step.allowed.contains(step.toy.endToken) ? tokens + [step.toy.endToken] : tokens
      return all[sampler.choose(step.scores(of: all), using: &random)]
    }).text),
  Mistake(
    "single bytes only",
    explanation:
      "Tokens of several bytes fit as well; without them the model cannot write as it learned to.",
    hint: "allowedTokens holds all tokens that fit.",
    implementation: Decoder(choose: { step, sampler, random in
      let bytes = step.allowed.filter { $0 < 256 || $0 == step.toy.endToken }
      return bytes[sampler.choose(step.scores(of: bytes), using: &random)]
    }).text),
  Mistake(
    "always the first token that fits",
    explanation: "The form is right and the model was never asked.",
    hint: "The sampler chooses among the scores of the allowed tokens.",
    implementation: Decoder(choose: { step, _, _ in step.allowed[0] }).text),
  Mistake(
    "the place in the list taken for the token",
    explanation:
      "The sampler was given a list of allowed tokens: its answer is a place in that list.",
    hint: "allowed[place] is the token.",
    implementation: Decoder(choose: { step, sampler, random in
      sampler.choose(step.scores(of: step.allowed), using: &random)
    }).text),
  Mistake(
    "always the best",
    explanation: "The sampler's temperature means nothing.",
    hint: "sampler.choose(…, using: &random).",
    implementation: Decoder(choose: { step, _, random in
      Decoder.best(step, .greedy, &random)
    }).text),
  Mistake(
    "all that fits equally often",
    explanation: "Whatever the model prefers among the allowed tokens is lost.",
    hint: "Give the sampler the scores of the allowed tokens.",
    implementation: Decoder(choose: { step, _, random in
      step.allowed[Int(random.next() % UInt64(step.allowed.count))]
    }).text),
  Mistake(
    "not a number wins",
    explanation: "Every comparison with NaN is false: where it stands first, nothing is better.",
    hint: "Replace NaN by the lowest number before choosing.",
    implementation: Decoder(choose: { step, sampler, random in
      guard let first = step.allowed.first, step.scores[first].isNaN else {
        return Decoder.best(step, sampler, &random)
      }
      return first
    }).text),
  Mistake(
    "ended as soon as the text may end",
    explanation: "Every number has one digit: 12 can never be written.",
    hint: "Where the text may end, the end token competes with the others.",
    implementation: Decoder(endsWhenItMay: true).text),
  Mistake(
    "never ended before it must be",
    explanation: "Numbers get as many digits as fit, whatever the model says.",
    hint: "The end token is one of the allowed tokens where the text may end.",
    implementation: Decoder(ends: false).text),
  Mistake(
    "the end token written into the text",
    explanation: "<|endoftext|> stands behind the number, and nobody can parse it.",
    hint: "Stop before its bytes are added: state(after:in:) is nil for it.",
    implementation: Decoder(writesEnd: true).text),
  Mistake(
    "bytes decoded token by token",
    explanation: "Half of a character is no text: both halves of é become U+FFFD.",
    hint: "Collect bytes, and decode them once at the end.",
    implementation: Decoder(decodesEachToken: true).text),
  Mistake(
    "the model hears nothing",
    explanation: "It is asked for the first token again and again.",
    hint: "Pass the token that was chosen last.",
    implementation: Decoder(tells: { _, _ in nil }).text),
  Mistake(
    "the model hears the first token only",
    explanation: "From the second token on it does not know what it wrote.",
    hint: "Pass the token that was chosen last, every time.",
    implementation: Decoder(tells: { told, token in told == 0 ? token : nil }).text),
]
