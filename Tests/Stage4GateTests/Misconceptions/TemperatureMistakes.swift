// Shares that are wrong.

import Foundation
import Gates
import Tensors

@testable import Stage4Gate

private func softmaxed(_ scores: [Float]) -> [Float] {
  softmax(Tensor(scores, shape: [scores.count])).values
}

let temperatureMistakes: [Mistake<@Sendable (_ logits: [Float], _ temperature: Float) -> [Float]>] =
  [
    Mistake(
      "multiplied by the temperature",
      explanation: "A low temperature makes texts bolder instead of safer.",
      hint: "Divide the scores."
    ) { logits, temperature in softmaxed(logits.map { $0 * temperature }) },
    Mistake(
      "the temperature is not used",
      explanation:
        "Every temperature gives the same shares: it is left out, or it divides the powers of e, where it cancels.",
      hint: "Divide the scores by it, before e to them is taken."
    ) { logits, _ in softmaxed(logits) },
    Mistake(
      "shares divided, not scores",
      explanation:
        "All shares shrink or grow alike and no longer sum to 1: their proportions stay.",
      hint: "The temperature belongs before the softmax."
    ) { logits, temperature in softmaxed(logits).map { $0 / temperature } },
    Mistake(
      "the best score subtracted after dividing",
      explanation:
        "Near 0 the divided scores are infinite already, and infinity minus infinity is no number.",
      hint: "Subtract first, then divide: nothing above 0 is left to overflow."
    ) { logits, temperature in
      let scores = logits.map { $0 / temperature }
      let best = scores.max() ?? 0
      return softmaxed(scores.map { $0 - best })
    },
    Mistake(
      "no subtraction of the best score",
      explanation:
        "e^x overflows for scores above 88, and a small temperature makes any score large.",
      hint: "Subtract the best score before dividing."
    ) { logits, temperature in
      let powers = exp(Tensor(logits.map { $0 / temperature }, shape: [logits.count]))
      return (powers / sum(powers)).values
    },
    Mistake(
      "the best score not divided by the temperature",
      explanation: "x / temperature - best overflows where x / temperature does.",
      hint: "(score - best) / temperature: subtract before dividing."
    ) { logits, temperature in
      let best = logits.max() ?? 0
      let powers = exp(Tensor(logits.map { $0 / temperature - best }, shape: [logits.count]))
      return (powers / sum(powers)).values
    },
    Mistake(
      "the first score subtracted for the best",
      explanation: "Where a later score is better, the difference is positive and overflows.",
      hint: "logits.max()."
    ) { logits, temperature in softmaxed(logits.map { ($0 - logits[0]) / temperature }) },
    Mistake(
      "not the best score subtracted",
      explanation: "Only less the best score are all scores at most 0, and the best one 0.",
      hint: "logits.max(): not the smallest, nor the largest without its sign."
    ) { logits, temperature in
      softmaxed(logits.map { ($0 - (logits.min() ?? 0)) / temperature })
    },
    Mistake(
      "a best score that is never below 0",
      explanation: "Where the search begins with 0, scores that are all negative have no best.",
      hint: "logits.max()."
    ) { logits, temperature in
      let best = logits.reduce(0) { max($0, $1) }
      return softmaxed(logits.map { ($0 - best) / temperature })
    },
    Mistake(
      "a best score that is never below 0, and powers of its difference",
      explanation:
        "Where the search begins with 0 and all scores are negative, all powers may be 0.",
      hint: "logits.max()."
    ) { logits, temperature in
      let best = logits.reduce(0) { max($0, $1) }
      let powers = exp(
        Tensor(logits.map { ($0 - best) / temperature }, shape: [logits.count]))
      return (powers / sum(powers)).values
    },
    Mistake(
      "shares raised to 1 / temperature, not shared out",
      explanation: "The powers of shares do not sum to 1.",
      hint: "Divide the scores, before the softmax."
    ) { logits, temperature in
      softmaxed(logits).map { Float(pow(Double($0), 1 / Double(temperature))) }
    },
    Mistake(
      "shares raised to 1 / temperature",
      explanation:
        "The powers of all shares become 0 at a small temperature, and 0 / 0 is no number.",
      hint: "Divide the scores, before the softmax."
    ) { logits, temperature in
      let powers = softmaxed(logits).map { Float(pow(Double($0), 1 / Double(temperature))) }
      let total = powers.reduce(0, +)
      return powers.map { $0 / total }
    },
    Mistake(
      "a temperature that is never small",
      explanation:
        "A least temperature, or a small number added to it, guards against a 0 that does not come, and makes bolder "
        + "what is near 0.",
      hint: "The temperature is above 0 here: divide by it as it is."
    ) { logits, temperature in softmaxed(logits.map { $0 / max(temperature, 1e-4) }) },
    Mistake(
      "a small temperature taken for 0",
      explanation: "However small the temperature, scores that are close enough share.",
      hint: "The temperature is above 0 here: divide by it as it is."
    ) { logits, temperature in
      guard temperature < 0.01 else { return softmaxed(logits.map { $0 / temperature }) }
      let best = logits.indices.max { logits[$0] < logits[$1] }
      return logits.indices.map { $0 == best ? 1 : 0 }
    },
    Mistake(
      "a small number added to the temperature",
      explanation:
        "It keeps 0 from dividing, and changes every other temperature; 0 is the sampler's to see.",
      hint: "The temperature is above 0 here: divide by it as it is."
    ) { logits, temperature in softmaxed(logits.map { $0 / (temperature + 0.1) }) },
    Mistake(
      "scores instead of shares",
      explanation: "Divided scores may be negative and do not sum to 1.",
      hint: "Put the divided scores through softmax."
    ) { logits, temperature in logits.map { $0 / temperature } },
  ]
