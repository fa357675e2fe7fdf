// Shares that are wrong, and wrong tokens kept.

import Gates
import Pretraining
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

/// Top-k and top-p with their steps left to choose; by default they are right.
private struct Keeping: Sendable {
  var sorts: @Sendable (_ a: (Int, Float), _ b: (Int, Float)) -> Bool = {
    ($0.1, $1.0) > ($1.1, $0.0)
  }
  var extra = 0
  var keepsCrossing = true
  var goesPast = false
  var renews = false
  var renewsAtEnd = false
  var usesTopK = true
  var usesTopP = true
  var keepsTies = false
  var cutsAtOne = false

  func kept(_ sampler: Sampler, _ probabilities: [Float]) -> KeptTokens {
    var kept = probabilities.enumerated().map { ($0.offset, $0.element) }.sorted(by: sorts)
    if usesTopK, let topK = sampler.topK {
      let last = kept[min(topK, kept.count) - 1].1
      kept = keepsTies ? kept.filter { $0.1 >= last } : Array(kept.prefix(max(0, topK + extra)))
    }
    let total = renews ? kept.reduce(0) { $0 + $1.1 } : 1
    if usesTopP && (sampler.topP < 1 || cutsAtOne) {
      kept = prefix(kept, upTo: sampler.topP * total)
    }
    let left = renewsAtEnd ? kept.reduce(0) { $0 + $1.1 } : 1
    return KeptTokens(tokens: kept.map(\.0), probabilities: kept.map { $0.1 / left })
  }

  private func prefix(_ sorted: [(Int, Float)], upTo share: Float) -> [(Int, Float)] {
    var covered: Float = 0
    var count = 0
    for pair in sorted {
      covered += pair.1
      if covered >= share && !goesPast {
        return Array(sorted.prefix(keepsCrossing ? count + 1 : count))
      }
      if goesPast && covered - pair.1 >= share { return Array(sorted.prefix(count + 1)) }
      count += 1
    }
    return sorted
  }
}

let keptMistakes:
  [Mistake<@Sendable (_ sampler: Sampler, _ probabilities: [Float]) -> KeptTokens>] =
    [
      Mistake(
        "top-k keeps k - 1",
        explanation: "One token too few; top-k of 1 would leave nothing.",
        hint: "prefix(k) has k elements.",
        implementation: Keeping(extra: -1).kept),
      Mistake(
        "top-k keeps k + 1",
        explanation: "One token too many: indices from 0 up to and with k.",
        hint: "prefix(k) has k elements.",
        implementation: Keeping(extra: 1).kept),
      Mistake(
        "everything as likely as the k-th",
        explanation: "A comparison with the k-th probability lets all its equals in: more than k.",
        hint: "Take the first k in sorted order.",
        implementation: Keeping(keepsTies: true).kept),
      Mistake(
        "the least likely kept",
        explanation: "Sorted from small to large, the first are the worst.",
        hint: "Sort by falling probability.",
        implementation: Keeping(sorts: { ($0.1, $0.0) < ($1.1, $1.0) }).kept),
      Mistake(
        "not sorted",
        explanation: "The first ids of the vocabulary are kept, likely or not.",
        hint: "Sort by falling probability before cutting.",
        implementation: Keeping(sorts: { $0.0 < $1.0 }).kept),
      Mistake(
        "of equals the larger id first",
        explanation:
          "It is as good a rule, but not the one that others use: the same seed writes another text.",
        hint: "Compare ids where probabilities are equal: the smaller comes first.",
        implementation: Keeping(sorts: { ($0.1, $0.0) > ($1.1, $1.0) }).kept),
      Mistake(
        "the token that reaches p left out",
        explanation:
          "The kept ones have less than p together, and where one token has it all, nothing is left.",
        hint: "Include the token that makes the sum reach topP.",
        implementation: Keeping(keepsCrossing: false).kept),
      Mistake(
        "one token more than p needs",
        explanation: "The sum had reached topP already.",
        hint: "Look at the sum after adding the token, not before.",
        implementation: Keeping(goesPast: true).kept),
      Mistake(
        "probabilities renewed between the two cuts",
        explanation:
          "After top-k the rest is taken for all: p is reached earlier than the model says.",
        hint: "Add up the model's own probabilities.",
        implementation: Keeping(renews: true).kept),
      Mistake(
        "kept probabilities made to sum to 1",
        explanation: "They are to stay what the model gave; the draw shares out what is missing.",
        hint: "Return the probabilities as they came.",
        implementation: Keeping(renewsAtEnd: true).kept),
      Mistake(
        "top-k is not used",
        explanation: "The whole tail can be drawn.",
        hint: "Take the first topK where there is one.",
        implementation: Keeping(usesTopK: false).kept),
      Mistake(
        "top-p is not used",
        explanation: "Where the model is sure, unlikely tokens can still be drawn.",
        hint: "Cut where the sum of probabilities reaches topP.",
        implementation: Keeping(usesTopP: false).kept),
      Mistake(
        "a topP of 1 cuts",
        explanation:
          "In 32 bits the sum reaches 1 while tokens are left, which are lost though nothing was to be left out.",
        hint: "Add up probabilities only where topP is below 1.",
        implementation: Keeping(cutsAtOne: true).kept),
    ]
