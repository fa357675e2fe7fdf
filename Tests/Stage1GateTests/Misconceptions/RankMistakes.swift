// Merging in another order than the rules were learned in.

import Gates

@testable import Stage1Gate
@testable import Tokens

/// A place where a rule applies.
private struct Place {
  let rank: Int
  let index: Int
  let result: Int
}

/// Merges one place after another; `choose` takes one of those where a rule applies, from left to right.
private func merging(
  _ tokens: [Int], _ rules: MergeRules, limit: Int = .max, skippingAtEnd skipped: Int = 1,
  _ choose: ([Place]) -> Place?
) -> [Int] {
  var (tokens, count) = (tokens, 0)
  while count < limit {
    let places = tokens.indices.dropLast(skipped).compactMap { index in
      rules.rank(tokens[index], tokens[index + 1]).map {
        Place(rank: $0, index: index, result: rules.result(ofRank: $0))
      }
    }
    guard let place = choose(places) else { break }
    tokens.replaceSubrange(place.index...place.index + 1, with: [place.result])
    count += 1
  }
  return tokens
}

private func lowest(_ places: [Place]) -> Place? {
  places.min { ($0.rank, $0.index) < ($1.rank, $1.index) }
}

let rankMistakes: [Mistake<RankFunction>] = [
  Mistake(
    "merged from left to right instead of by rank",
    explanation:
      "The leftmost pair that has any rule is merged first, whatever was learned earlier: other pieces than in training.",
    hint: "Look at all neighbours, and take the lowest rank."
  ) { merging($0, $1, \.first) },
  Mistake(
    "one pass from left to right",
    explanation:
      "Each pair that has any rule is merged where it is met: ranks play no part, and a new token is never merged with "
      + "what stands before it.",
    hint: "Look at all neighbours, and take the lowest rank; then look at all of them again."
  ) { tokens, rules in
    var (tokens, index) = (tokens, 0)
    while index + 1 < tokens.count {
      if let rank = rules.rank(tokens[index], tokens[index + 1]) {
        tokens.replaceSubrange(index...index + 1, with: [rules.result(ofRank: rank)])
      } else {
        index += 1
      }
    }
    return tokens
  },
  Mistake(
    "pass after pass from left to right",
    explanation:
      "Each pass merges every pair that has any rule, from left to right: ranks play no part.",
    hint:
      "Look at all neighbours, merge the one place of the lowest rank, and look at all of them again."
  ) { tokens, rules in
    var tokens = tokens
    while nextRank(tokens, rules, from: 0) != nil {
      var (next, index): ([Int], Int) = ([], 0)
      while index < tokens.count {
        let rank =
          index + 1 < tokens.count ? rules.rank(tokens[index], tokens[index + 1]) : nil
        next.append(rank.map { rules.result(ofRank: $0) } ?? tokens[index])
        index += rank == nil ? 1 : 2
      }
      tokens = next
    }
    return tokens
  },
  Mistake(
    "the right token stays",
    explanation: "The left token becomes the new one, but the right one is still there.",
    hint: "After tokens[index] = … remove the token at index + 1."
  ) { tokens, rules in
    var (tokens, count) = (tokens, 0)
    // Rules may go round in a circle.
    while count < 200, let rank = nextRank(tokens, rules, from: 0),
      let index = tokens.indices.dropLast().first(where: {
        rules.rank(tokens[$0], tokens[$0 + 1]) == rank
      })
    {
      tokens[index] = rules.result(ofRank: rank)
      count += 1
    }
    return tokens
  },
  Mistake(
    "the ranks are collected once",
    explanation:
      "Pairs that a merge makes are never looked up: a merged token is not merged again.",
    hint: "Look all neighbours up anew after each merge."
  ) { tokens, rules in
    let ranks = zip(tokens, tokens.dropFirst()).compactMap { rules.rank($0, $1) }.sorted()
    return ranks.reduce(tokens) { tokens, rank in
      merging(tokens, rules, limit: 1) { places in places.first { $0.rank == rank } }
    }
  },
  Mistake(
    "the last pair is never looked at",
    explanation: "The loop over the places ends one too early.",
    hint: "Of count tokens all but the last begin a pair: tokens.indices.dropLast()."
  ) { tokens, rules in
    merging(tokens, rules, skippingAtEnd: 2, lowest)
  },
  Mistake(
    "the rightmost of equal places",
    explanation: "A later place with the same rank replaces the one that was found first.",
    hint: "Compare with <, not with <=, so that the leftmost place stays."
  ) { merging($0, $1) { $0.min { ($0.rank, -$0.index) < ($1.rank, -$1.index) } } },
  Mistake(
    "the order of the tokens instead of the rules",
    explanation:
      "The smaller resulting token goes first. That is nearly right, but a token that two rules make has one number "
      + "and two ranks.",
    hint: "Ask rules.rank(left, right), and compare ranks."
  ) { merging($0, $1) { $0.min { ($0.result, $0.index) < ($1.result, $1.index) } } },
  Mistake(
    "the token computed from the rank",
    explanation:
      "Ids are counted on with the ranks, but where two rules make one token, all later ids would be one too high.",
    hint: "Use rules.result(ofRank:)."
  ) { tokens, rules in
    let base = rules.result(ofRank: 0)
    return merging(tokens, rules) { places in
      lowest(places).map { Place(rank: $0.rank, index: $0.index, result: base + $0.rank) }
    }
  },
  Mistake(
    "rank plus 256",
    explanation:
      "That is the token in a vocabulary in which each rule makes a new token right behind the bytes; rules from a "
      + "file need not.",
    hint: "Use rules.result(ofRank:)."
  ) { tokens, rules in
    merging(tokens, rules) { places in
      lowest(places).map { Place(rank: $0.rank, index: $0.index, result: 256 + $0.rank) }
    }
  },
  Mistake(
    "all places of the best rule at once",
    explanation:
      "After the first merge another rule may have the lowest rank: the new token can make a pair with its neighbour.",
    hint: "Merge one place, and look again at all neighbours."
  ) { tokens, rules in
    var tokens = tokens
    while let rank = nextRank(tokens, rules, from: 0) {
      tokens = merging(tokens, rules) { places in places.first { $0.rank == rank } }
    }
    return tokens
  },
  Mistake(
    "the latest rule first",
    explanation: "Rank 0 is the rule that was learned first; it must be applied before all others.",
    hint: "The lowest rank wins."
  ) { merging($0, $1) { $0.min { (-$0.rank, $0.index) < (-$1.rank, $1.index) } } },
  Mistake(
    "a single merge",
    explanation: "The loop ends after the first merge.",
    hint: "Look again after each merge, until no two neighbours have a rule."
  ) { merging($0, $1, limit: 1, lowest) },
  Mistake(
    "each rule once, in order",
    explanation:
      "A later rule may make a pair that an earlier rule merges: two rules can make the same token.",
    hint: "Begin again with all rules after each merge."
  ) { tokens, rules in
    var (tokens, rank) = (tokens, 0)
    while let next = nextRank(tokens, rules, from: rank) {
      tokens = merging(tokens, rules) { places in places.first { $0.rank == next } }
      rank = next + 1
    }
    return tokens
  },
]

/// The lowest rank from `start` on that applies to any two neighbours.
private func nextRank(_ tokens: [Int], _ rules: MergeRules, from start: Int) -> Int? {
  zip(tokens, tokens.dropFirst()).compactMap { rules.rank($0, $1) }.filter { $0 >= start }.min()
}
