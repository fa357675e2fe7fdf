// Exercise 1.2: merging a pair.

import Gates
import Tokens

typealias MergeFunction = @Sendable (_ pair: TokenPair, _ merged: Int, _ tokens: [Int]) -> [Int]

let mergeGate = Gate<MergeFunction>(
  Exercise(
    "1.2", "two neighbours become one token",
    task: """
      One merge: wherever the pair stands in the tokens, the two become the new token; all other tokens stay as they \
      are. Go from left to right. A token can be used only once, so in a a a only the first two become one.
      """,
    shapes: "a pair, the id of its new token, and tokens [count] → tokens, at most as many.",
    hints: [
      "Walk with an index that moves on by 2 after a merge and by 1 otherwise.",
      "The last token has no right neighbour: ask whether index + 1 still is an index before you look.",
    ]),
  implementation: { merge($0, into: $1, in: $2) },
  checks: [
    .example(
      "an becomes one token in banana",
      why: "b a n a n a are 2 1 14 1 14 1: both places of (1, 14) become 99."
    ) { merge, probe in
      try probe.expect(
        merge(TokenPair(1, 14), 99, [2, 1, 14, 1, 14, 1]), equals: [2, 99, 99, 1], "the tokens")
    },
    .example(
      "in a row of equal tokens each is used once, from the left",
      why: "Encoder and trainer must agree on where a merge happens."
    ) { merge, probe in
      try probe.expect(
        merge(TokenPair(7, 7), 99, [7, 7, 7]), equals: [99, 7], "the tokens of 7 7 7")
      try probe.expect(
        merge(TokenPair(7, 7), 99, [7, 7, 7, 7]), equals: [99, 99], "the tokens of 7 7 7 7")
    },
    .example(
      "what is not the pair stays",
      why: "Text may be empty, and th is not ht."
    ) { merge, probe in
      try probe.expect(merge(TokenPair(1, 2), 99, []), equals: [], "the tokens of an empty text")
      try probe.expect(merge(TokenPair(1, 2), 99, [1]), equals: [1], "the tokens of 1")
      try probe.expect(
        merge(TokenPair(1, 2), 99, [2, 1, 3]), equals: [2, 1, 3], "the tokens of 2 1 3")
    },
    .property(
      "it agrees with the rule read aloud, on random tokens",
      why:
        "If the first two are the pair, they become one and the rest follows; otherwise the first stays."
    ) { merge, probe in
      for length in [1, 2, 5, 13, 40] {
        let tokens = probe.tokens(length, below: 3)
        for pair in [TokenPair(0, 1), TokenPair(2, 2)] {
          try probe.expect(
            merge(pair, 99, tokens), equals: plainMerge(pair, 99, tokens[...]),
            "the tokens of \(tokens), merging (\(pair.left), \(pair.right))")
        }
      }
    },
    .property(
      "with the pair put back, the tokens are the old ones",
      why: "A merge changes how text is written, and must not lose any of it."
    ) { merge, probe in
      let tokens = probe.tokens(30, below: 3)
      let merged = merge(TokenPair(1, 0), 99, tokens)
      try probe.expect(
        merged.flatMap { $0 == 99 ? [1, 0] : [$0] }, equals: tokens,
        "the tokens with every 99 written as 1 0")
    },
  ])

private func plainMerge(_ pair: TokenPair, _ merged: Int, _ tokens: ArraySlice<Int>) -> [Int] {
  if tokens.starts(with: [pair.left, pair.right]) {
    return [merged] + plainMerge(pair, merged, tokens.dropFirst(2))
  }
  guard let first = tokens.first else { return [] }
  return [first] + plainMerge(pair, merged, tokens.dropFirst())
}

extension Probe {
  /// Random tokens from 0 on; few different ones, so that pairs repeat.
  func tokens(_ count: Int, below bound: Int) -> [Int] {
    (0..<count).map { _ in Int.random(in: 0..<bound, using: &random) }
  }
}
