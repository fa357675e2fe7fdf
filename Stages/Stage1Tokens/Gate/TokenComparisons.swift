// What `./course compare` measures of stage 1: the functions that a tokenizer spends its time in.

import Gates
import Tensors
import Tokens

/// What is measured of stage 1.
let tokenComparisons = [
  Comparison(
    "1.2", of: MergeFunction.self, on: "20,000 tokens of 20 kinds",
    own: { merge($0, into: $1, in: $2) },
    call: { random in
      let tokens = random.tokens(20_000, below: 20)
      return { merge in [ComparedPart("the tokens", merge(TokenPair(3, 7), 20, tokens))] }
    }),
  Comparison(
    "1.3", of: RankFunction.self, on: "a piece of 60 tokens, 300 rules",
    own: { mergeByRank($0, $1) },
    rivals: [Rival("heap (1.4)", mergeOnHeap)],
    call: { random in
      let (rules, tokens) = (random.rules(300), random.tokens(60, below: 20))
      return { merge in [ComparedPart("the tokens", merge(tokens, rules))] }
    }),
  Comparison(
    "1.4", of: RankFunction.self, on: "a piece of 600 tokens, 300 rules", own: mergeOnHeap,
    rivals: [Rival("simple (1.3)", { mergeByRank($0, $1) })],
    call: { random in
      let (rules, tokens) = (random.rules(300), random.tokens(600, below: 20))
      return { merge in [ComparedPart("the tokens", merge(tokens, rules))] }
    }),
  Comparison(
    "1.5", of: PieceFunction.self, on: "10,000 letters, digits, signs and spaces",
    own: { splitIntoPieces($0) },
    call: { random in
      let signs = Array("aeiou tnrs  l's 've 42,.\n".utf8)
      let text = random.tokens(10_000, below: signs.count).map { signs[$0] }
      return { split in [ComparedPart("the lengths", split(text).map(\.count))] }
    }),
]

private let mergeOnHeap: RankFunction = { tokens, rules in
  mergeByRankOnHeap(
    tokens, rank: { rules.rank($0, $1) }, result: { rules.result(ofRank: $0) })
}

extension SeededRandom {
  fileprivate mutating func tokens(_ count: Int, below limit: Int) -> [Int] {
    (0..<count).map { _ in Int.random(in: 0..<limit, using: &self) }
  }

  /// Rules for pairs of 20 tokens and of those that earlier rules make.
  fileprivate mutating func rules(_ count: Int) -> MergeRules {
    var rules = MergeRules()
    for result in 20..<20 + count {
      let pair = tokens(2, below: result)
      rules.add(TokenPair(pair[0], pair[1]), result: result)
    }
    return rules
  }
}
