// Samplers that draw the wrong tokens, or the right ones too often.

import Foundation
import Gates
import Pretraining
import Tensors

@testable import Stage4Gate

/// Draws from pairs of token and probability.
private func draw(
  _ candidates: [(token: Int, probability: Float)], below total: Float,
  _ random: inout SeededRandom
) -> Int {
  walk(candidates, rest: random.uniform() * total)
}

/// The token at which a number is used up.
private func walk(
  _ candidates: [(token: Int, probability: Float)], rest: Float, otherwise: Int? = nil
) -> Int {
  var rest = rest
  for candidate in candidates {
    rest -= candidate.probability
    if rest < 0 { return candidate.token }
  }
  return otherwise ?? candidates.last { $0.probability > 0 }?.token ?? 0
}

/// The tokens that a sampler may choose.
private func candidates(
  _ sampler: Sampler, _ logits: [Float], temperature: Float? = nil
) -> [(token: Int, probability: Float)] {
  sampler.kept(probabilities(logits, temperature: temperature ?? sampler.temperature))
}

private func best(_ logits: [Float]) -> Int {
  logits.indices.reduce(0) { logits[$1] > logits[$0] ? $1 : $0 }
}

private func total(_ candidates: [(token: Int, probability: Float)]) -> Float {
  candidates.reduce(0) { $0 + $1.probability }
}

let choiceMistakes: [Mistake<ChoiceFunction>] = [
  Mistake(
    "a division by a temperature of 0",
    explanation: "The shares are no numbers, no comparison is true, and the last token comes out.",
    hint: "At temperature 0 return the best token before computing shares."
  ) { sampler, logits, random in
    let kept = candidates(sampler, logits)
    let token = draw(kept, below: total(kept), &random)
    return sampler.temperature <= 0 ? kept.last?.token ?? 0 : token
  },
  Mistake(
    "a division by a temperature of 0, and the first token",
    explanation:
      "The shares are no numbers and no comparison is true, so that what was meant never to happen does.",
    hint: "At temperature 0 return the best token before computing shares."
  ) { sampler, logits, random in
    if sampler.temperature <= 0 { return 0 }
    let kept = candidates(sampler, logits)
    return draw(kept, below: total(kept), &random)
  },
  Mistake(
    "temperature 0 taken for 1",
    explanation: "Where no chance was wanted, tokens are drawn.",
    hint: "At temperature 0 return the best token."
  ) { sampler, logits, random in
    let kept = candidates(
      sampler, logits, temperature: sampler.temperature <= 0 ? 1 : sampler.temperature)
    return draw(kept, below: total(kept), &random)
  },
  Mistake(
    "the last of equals at temperature 0",
    explanation: "With >= a later token of the same score wins.",
    hint: "bestToken takes the first of equals."
  ) { sampler, logits, random in
    if sampler.temperature <= 0 {
      return logits.indices.reduce(0) { logits[$1] >= logits[$0] ? $1 : $0 }
    }
    let kept = candidates(sampler, logits)
    return draw(kept, below: total(kept), &random)
  },
  Mistake(
    "always the best token",
    explanation: "Nothing is drawn: every text from the same beginning is the same.",
    hint: "Only temperature 0 takes the best."
  ) { _, logits, _ in best(logits) },
  Mistake(
    "a number drawn at temperature 0",
    explanation: "The token is right, but the generator has moved on for nothing.",
    hint: "Return the best token before anything is drawn."
  ) { sampler, logits, random in
    let share = random.uniform()
    if sampler.temperature <= 0 { return best(logits) }
    let kept = candidates(sampler, logits)
    return walk(kept, rest: share * total(kept))
  },
  Mistake(
    "a small temperature taken for 0",
    explanation: "Nothing is drawn near 0, although tokens of nearly the same score share there.",
    hint: "Only temperature 0 takes the best."
  ) { sampler, logits, random in
    if sampler.temperature < 0.1 { return best(logits) }
    let kept = candidates(sampler, logits)
    return draw(kept, below: total(kept), &random)
  },
  Mistake(
    "not drawn from the generator",
    explanation: "The system's random numbers know no seed: the same text never comes again.",
    hint: "random.uniform()."
  ) { sampler, logits, random in
    if sampler.temperature <= 0 { return best(logits) }
    let kept = candidates(sampler, logits)
    return walk(kept, rest: Float.random(in: 0..<1) * total(kept))
  },
  Mistake(
    "the temperature after the cuts",
    explanation: "Top-p then sums the shares of temperature 1, and keeps other tokens.",
    hint: "kept(probabilities(logits, temperature: temperature))."
  ) { sampler, logits, random in
    if sampler.temperature <= 0 { return best(logits) }
    let kept = candidates(sampler, logits, temperature: 1)
    let scores = kept.map { Float(log($0.probability)) }
    let shares = probabilities(scores, temperature: sampler.temperature)
    let renewed = zip(kept, shares).map { (token: $0.token, probability: $1) }
    return draw(renewed, below: total(renewed), &random)
  },
  Mistake(
    "the temperature after the cuts, as a power of shares",
    explanation:
      "Top-p sums the shares of temperature 1, and keeps other tokens; at small temperatures all powers are 0.",
    hint: "kept(probabilities(logits, temperature: temperature))."
  ) { sampler, logits, random in
    if sampler.temperature <= 0 { return best(logits) }
    let powers = candidates(sampler, logits, temperature: 1).map {
      (token: $0.token, probability: pow($0.probability, 1 / sampler.temperature))
    }
    return draw(powers, below: total(powers), &random)
  },
  Mistake(
    "a share of 0 drawn",
    explanation:
      "Where 0 is drawn, a rest of 0 is no share used up: the first token may have none.",
    hint: "rest < 0, not rest <= 0."
  ) { sampler, logits, random in
    if sampler.temperature <= 0 { return best(logits) }
    let kept = candidates(sampler, logits)
    var rest = random.uniform() * total(kept)
    for candidate in kept {
      rest -= candidate.probability
      if rest <= 0 { return candidate.token }
    }
    return kept.last?.token ?? 0
  },
  Mistake(
    "nothing subtracted",
    explanation:
      "The first share that is larger than the drawn number wins: the likely come too often.",
    hint: "Take each share away from the number before looking at the next."
  ) { sampler, logits, random in
    if sampler.temperature <= 0 { return best(logits) }
    let kept = candidates(sampler, logits)
    let drawn = random.uniform() * total(kept)
    return kept.first { drawn < $0.probability }?.token ?? kept.last?.token ?? 0
  },
  Mistake(
    "a new number at each token",
    explanation: "Each token gets a chance of its own, so that the later ones hardly come.",
    hint: "Draw once, before walking along."
  ) { sampler, logits, random in
    if sampler.temperature <= 0 { return best(logits) }
    let kept = candidates(sampler, logits)
    let sum = total(kept)
    for candidate in kept where random.uniform() * sum < candidate.probability {
      return candidate.token
    }
    return kept.last?.token ?? 0
  },
  Mistake(
    "a token that was left out where rounding leaves a rest",
    explanation: "Behind the last kept token comes the last of the vocabulary, likely or not.",
    hint: "The last kept token that has a share."
  ) { sampler, logits, random in
    if sampler.temperature <= 0 { return best(logits) }
    let kept = candidates(sampler, logits)
    return walk(kept, rest: random.uniform() * total(kept), otherwise: logits.count - 1)
  },
  Mistake(
    "what rounding leaves goes to a token without a share",
    explanation:
      "The last kept token may have a share of 0; once in millions of draws it comes all the same.",
    hint: "The last kept token that has a share."
  ) { sampler, logits, random in
    if sampler.temperature <= 0 { return best(logits) }
    let kept = candidates(sampler, logits)
    return walk(kept, rest: random.uniform() * total(kept), otherwise: kept.last?.token)
  },
  Mistake(
    "all kept tokens equally often",
    explanation: "What the model believes is thrown away once the tokens are chosen.",
    hint: "A token's part of the sum is its probability."
  ) { sampler, logits, random in
    if sampler.temperature <= 0 { return best(logits) }
    let kept = candidates(sampler, logits)
    return kept[Int(random.uniform() * Float(kept.count))].token
  },
  Mistake(
    "the tail's probability goes to the last token",
    explanation:
      "The draw goes up to 1, but the kept tokens have less: what is missing falls to the last of them.",
    hint: "Draw below the sum of the kept probabilities."
  ) { sampler, logits, random in
    if sampler.temperature <= 0 { return best(logits) }
    return draw(candidates(sampler, logits), below: 1, &random)
  },
  Mistake(
    "the tail's probability goes to the best token",
    explanation:
      "The draw goes up to 1, but the kept tokens have less: where none is met, the first of them is taken.",
    hint: "Draw below the sum of the kept probabilities."
  ) { sampler, logits, random in
    if sampler.temperature <= 0 { return best(logits) }
    let kept = candidates(sampler, logits)
    return draw(Array(kept.reversed()), below: 1, &random)
  },
  Mistake(
    "the tail left in",
    explanation: "Top-k and top-p are not used, so that anything can be drawn.",
    hint: "Draw from kept(…)."
  ) { sampler, logits, random in
    if sampler.temperature <= 0 { return best(logits) }
    return draw(
      candidates(Sampler(), logits, temperature: sampler.temperature), below: 1, &random)
  },
  Mistake(
    "the temperature is not used",
    explanation: "The shares are those of temperature 1.",
    hint: "probabilities(logits, temperature: temperature)."
  ) { sampler, logits, random in
    if sampler.temperature <= 0 { return best(logits) }
    let kept = candidates(sampler, logits, temperature: 1)
    return draw(kept, below: total(kept), &random)
  },
  Mistake(
    "the place in the list returned instead of the token",
    explanation: "Kept tokens are sorted: the third of them is not token 3.",
    hint: "Return the candidate's token."
  ) { sampler, logits, random in
    if sampler.temperature <= 0 { return best(logits) }
    let kept = candidates(sampler, logits)
    let token = draw(kept, below: total(kept), &random)
    return kept.firstIndex { $0.token == token } ?? 0
  },
  Mistake(
    "the same random number in every call",
    explanation: "Drawing from a copy leaves the generator where it was.",
    hint: "Call uniform() on `random` itself."
  ) { sampler, logits, random in
    if sampler.temperature <= 0 { return best(logits) }
    let kept = candidates(sampler, logits)
    var copy = random
    return draw(kept, below: total(kept), &copy)
  },
]
