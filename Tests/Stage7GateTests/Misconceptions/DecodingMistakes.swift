// Decoders that leave the schema, or take away the model's choice.

import Gates
import Judging
import Pretraining
import Tensors
import Tokens

@testable import Stage7Gate

/// One mistake, whether a token that does not fit is written or not.
private func leaving(
  _ name: String, explanation: String, hint: String, choose: @escaping DecodingChoice
) -> [Mistake<DecodeFunction>] {
  [true, false].map {
    Mistake(
      name, explanation: explanation, hint: hint,
      implementation: Decoder(choose: choose, writesWhatDoesNotFit: $0).text)
  }
}

/// A sampler that chooses among all tokens; those that fit are taken of what it keeps.
private func keptFirst(
  _ step: DecodingStep, _ sampler: Sampler, _ random: inout SeededRandom
) -> Int {
  guard sampler.temperature > 0 else { return Decoder.best(step, sampler, &random) }
  let all = probabilities(
    step.scores(of: Array(step.scores.indices)), temperature: sampler.temperature)
  let kept = Set(sampler.kept(all).map(\.token)).intersection(step.allowed)
  let tokens = kept.isEmpty ? step.allowed : kept.sorted()
  return tokens[
    Sampler(temperature: sampler.temperature).choose(step.scores(of: tokens), using: &random)]
}

/// Whether the first byte of a token may come.
private func mayBegin(_ token: Int, _ step: DecodingStep) -> Bool {
  guard let first = step.toy.vocabulary.bytes(of: token).first else { return false }
  return step.constraint.state(after: Int(first), in: step.state) != nil
}

/// One mistake, whatever is taken where the token that was chosen does not fit.
private func mended(with choose: @escaping DecodingChoice) -> Mistake<DecodeFunction> {
  Mistake(
    "masked after choosing",
    explanation:
      "Where the token that was chosen does not fit, another is taken: the first, the best, or one of a second draw. "
      + "Its odds are not those among the tokens that fit.",
    hint: "Leave out first, then choose among what is left.",
    implementation: Decoder(choose: { step, sampler, random in
      let token = sampler.choose(step.scores(of: Array(step.scores.indices)), using: &random)
      return step.allowed.contains(token) ? token : choose(step, sampler, &random)
    }).text)
}

private let alone: [Mistake<DecodeFunction>] = [
  mended { step, _, _ in step.allowed[0] },
  mended { step, _, random in Decoder.best(step, .greedy, &random) },
  mended(with: Decoder.best),
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
    "no chance in the choice",
    explanation:
      "The best token is always taken, or a generator begins anew each time: the temperature means nothing.",
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
  Mistake(
    "the model not asked where only one token fits",
    explanation:
      "It never hears of the token before that one, and goes on as if it had not been written.",
    hint: "Call logits before every token, also where there is no choice.",
    implementation: Decoder(forced: .told).text),
  Mistake(
    "the model not asked where only one token fits",
    explanation: "It never hears of that token, and goes on as if it had not been written.",
    hint: "Call logits before every token, also where there is no choice.",
    implementation: Decoder(forced: .passedOver).text),
  Mistake(
    "asked once more behind the last token",
    explanation: "The scores behind a finished text are computed for nothing.",
    hint: "Call logits at the beginning of a step, not at its end.",
    implementation: Decoder(asksAgain: .behindTheText).text),
  Mistake(
    "the end token told",
    explanation: "Behind the end token nothing comes: its scores are computed for nothing.",
    hint: "Stop as soon as the end token is chosen.",
    implementation: Decoder(asksAgain: .behindTheEndToken).text),
  Mistake(
    "a copy of the generator",
    explanation:
      "Drawn from a copy, every token comes from the same draw, and the next text repeats this one.",
    hint: "using: &random, the generator that was passed in.",
    implementation: Decoder(keepsGenerator: true).text),
  Mistake(
    "always temperature 1",
    explanation: "Another sampler is used than the one that was passed in.",
    hint: "sampler.choose(…, using: &random).",
    implementation: Decoder(choose: { step, _, random in
      Decoder.best(step, Sampler(), &random)
    }).text),
  Mistake(
    "top-k and top-p left out",
    explanation: "Of the sampler only the temperature is taken.",
    hint: "sampler.choose(…, using: &random).",
    implementation: Decoder(choose: { step, sampler, random in
      Decoder.best(step, Sampler(temperature: sampler.temperature), &random)
    }).text),
  Mistake(
    "top-k and top-p before leaving out",
    explanation: "Tokens that cannot come take the places of those that can.",
    hint: "Give the sampler the scores of the allowed tokens only.",
    implementation: Decoder(choose: keptFirst).text),
  Mistake(
    "the end only where it is the best of all",
    explanation: "A forbidden token with a better score keeps the text from ending.",
    hint: "The end token is one of the allowed tokens, and chosen as they are.",
    implementation: Decoder(choose: { step, sampler, random in
      let best = step.scores.indices.max { step.scores[$0] < step.scores[$1] }
      if best == step.toy.endToken, step.allowed.contains(step.toy.endToken) {
        return step.toy.endToken
      }
      let others = step.allowed.filter { $0 != step.toy.endToken }
      return others[sampler.choose(step.scores(of: others), using: &random)]
    }).text),
  Mistake(
    "infinity taken for the lowest score",
    explanation: "It is more than any number: what has it is what the model wants most.",
    hint: "finite(score) makes the largest number of it.",
    implementation: Decoder(choose: { step, sampler, random in
      let scores = step.allowed.map {
        step.scores[$0].isFinite ? step.scores[$0] : -Float.greatestFiniteMagnitude
      }
      return step.allowed[sampler.choose(scores, using: &random)]
    }).text),
  Mistake(
    "infinity left as it is",
    explanation: "The best score is subtracted from all: infinity minus infinity is not a number.",
    hint: "finite(scores[token]) for every allowed token.",
    implementation: Decoder(choose: { step, sampler, random in
      let scores = step.allowed.map {
        step.scores[$0].isNaN ? -Float.greatestFiniteMagnitude : step.scores[$0]
      }
      return step.allowed[sampler.choose(scores, using: &random)]
    }).text),
]

private let unfitting: [[Mistake<DecodeFunction>]] = [
  leaving(
    "no mask at all",
    explanation: "The model writes what it likes; a form that is only asked for is often missed.",
    hint: "constraint.allowedTokens(in: state).",
    choose: { step, sampler, random in
      sampler.choose(step.scores(of: Array(step.scores.indices)), using: &random)
    }),
  leaving(
    "scores of forbidden tokens set to 0",
    explanation: "0 is a good score where all others are negative.",
    hint: "Forbidden tokens do not belong to the sampler's list at all.",
    choose: { step, sampler, random in
      let allowed = Set(step.allowed)
      let scores = step.scores(of: Array(step.scores.indices)).enumerated()
      return sampler.choose(
        scores.map { allowed.contains($0.offset) ? $0.element : 0 }, using: &random)
    }),
  leaving(
    "the place in the list taken for the token",
    explanation:
      "The sampler was given a list of allowed tokens: its answer is a place in that list.",
    hint: "allowed[place] is the token.",
    choose: { step, sampler, random in
      sampler.choose(step.scores(of: step.allowed), using: &random)
    }),
]

let decodingMistakes = alone + unfitting.flatMap { $0 }
