// Wrong tokens kept.

import Gates
import Pretraining

@testable import Stage4Gate

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
  /// Whether the best token stays where the cuts leave nothing.
  var keepsBest = true
  var mustExceed = false
  /// Which shares may stay at all.
  var allows: @Sendable (_ share: Float, _ sampler: Sampler) -> Bool = { _, _ in true }

  func kept(_ sampler: Sampler, _ probabilities: [Float]) -> KeptTokens {
    let sorted = probabilities.enumerated().map { ($0.offset, $0.element) }.sorted(by: sorts)
    var kept = sorted.filter { allows($0.1, sampler) }
    if usesTopK, let topK = sampler.topK {
      let last = kept.prefix(topK).last?.1 ?? 1
      kept = keepsTies ? kept.filter { $0.1 >= last } : Array(kept.prefix(max(0, topK + extra)))
    }
    let total = renews ? kept.reduce(0) { $0 + $1.1 } : 1
    if usesTopP && (sampler.topP < 1 || cutsAtOne) {
      kept = prefix(kept, upTo: sampler.topP * total)
    }
    if keepsBest && kept.isEmpty { kept = Array(sorted.prefix(1)) }
    let left = renewsAtEnd ? kept.reduce(0) { $0 + $1.1 } : 1
    return KeptTokens(tokens: kept.map(\.0), probabilities: kept.map { $0.1 / left })
  }

  private func prefix(_ sorted: [(Int, Float)], upTo share: Float) -> [(Int, Float)] {
    var covered: Float = 0
    var count = 0
    for pair in sorted {
      covered += pair.1
      if (mustExceed ? covered > share : covered >= share) && !goesPast {
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
        implementation: Keeping(extra: -1, keepsBest: false).kept),
      Mistake(
        "top-k keeps k - 1, but the best",
        explanation: "One token too few, except where k is 1.",
        hint: "prefix(k) has k elements.",
        implementation: Keeping(extra: -1).kept),
      Mistake(
        "nothing kept for a topK of 0",
        explanation: "Then there is nothing to draw.",
        hint: "prefix(max(1, topK)).",
        implementation: { sampler, probabilities in
          sampler.topK == 0
            ? KeptTokens(tokens: [], probabilities: []) : Keeping().kept(sampler, probabilities)
        }),
      Mistake(
        "nothing kept for a topP of 0",
        explanation:
          "A sum of 0 reaches it before the first token, and then there is nothing to draw.",
        hint: "Add the best token, then look at the sum.",
        implementation: { sampler, probabilities in
          sampler.topP <= 0
            ? KeptTokens(tokens: [], probabilities: []) : Keeping().kept(sampler, probabilities)
        }),
      Mistake(
        "nothing kept for a limit of 0",
        explanation: "A topK or topP of 0 would leave nothing to draw.",
        hint: "prefix(max(1, topK)); and add the best token before looking at the sum.",
        implementation: { sampler, probabilities in
          sampler.topP <= 0 || sampler.topK == 0
            ? KeptTokens(tokens: [], probabilities: []) : Keeping().kept(sampler, probabilities)
        }),
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
        implementation: Keeping(keepsCrossing: false, keepsBest: false).kept),
      Mistake(
        "the token that reaches p left out, but the best",
        explanation: "The kept ones have less than p together.",
        hint: "Include the token that makes the sum reach topP.",
        implementation: Keeping(keepsCrossing: false).kept),
      Mistake(
        "the sum must exceed p",
        explanation: "A sum that is topP reaches it: no further token is needed.",
        hint: "Compare with >=.",
        implementation: Keeping(mustExceed: true).kept),
      Mistake(
        "a share of at least p",
        explanation: "topP is not for each token: the best ones reach it together.",
        hint: "Add up the shares, best first.",
        implementation: Keeping(
          usesTopP: false, allows: { $1.topP >= 1 || $0 >= $1.topP }
        ).kept),
      Mistake(
        "a share of at least 1 - p",
        explanation: "topP is not for each token: the best ones reach it together.",
        hint: "Add up the shares, best first.",
        implementation: Keeping(
          usesTopP: false, allows: { $1.topP >= 1 || $0 >= 1 - $1.topP }
        ).kept),
      Mistake(
        "tokens with a share of 0 left out",
        explanation: "The limits alone say what is left out; a share of 0 is never drawn anyway.",
        hint: "Look at topK and topP only.",
        implementation: Keeping(allows: { share, _ in share > 0 }).kept),
      Mistake(
        "tokens with a share of 0 left out where there is a limit",
        explanation: "The limits alone say what is left out; a share of 0 is never drawn anyway.",
        hint: "Look at topK and topP only.",
        implementation: Keeping(
          allows: { share, sampler in share > 0 || sampler.topK == nil }
        ).kept),
      Mistake(
        "topP not used where there is a topK",
        explanation: "With both, a token must pass both.",
        hint: "Cut twice: first by number, then by the sum.",
        implementation: { sampler, probabilities in
          Keeping(usesTopP: sampler.topK == nil).kept(sampler, probabilities)
        }),
      Mistake(
        "topK not used where there is a topP",
        explanation: "With both, a token must pass both.",
        hint: "Cut twice: first by number, then by the sum.",
        implementation: { sampler, probabilities in
          Keeping(usesTopK: sampler.topP >= 1).kept(sampler, probabilities)
        }),
      Mistake(
        "what either limit keeps",
        explanation: "With both, a token must pass both; here the wider one counts.",
        hint: "Cut twice: first by number, then by the sum.",
        implementation: { sampler, probabilities in
          let both = [Keeping(usesTopP: false), Keeping(usesTopK: false)]
            .map { $0.kept(sampler, probabilities) }
          let isLimited = sampler.topK != nil && sampler.topP < 1
          return isLimited
            ? both[both[0].tokens.count > both[1].tokens.count ? 0 : 1]
            : Keeping().kept(sampler, probabilities)
        }),
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
