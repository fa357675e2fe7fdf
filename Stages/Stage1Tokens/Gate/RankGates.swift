// Exercises 1.3 and 1.4: merging a piece by rank, simply and quickly.

import Gates
import Tokens

typealias RankFunction = @Sendable (_ tokens: [Int], _ rules: MergeRules) -> [Int]

let rankGate = Gate<RankFunction>(
  Exercise(
    "1.3", "merge by rank",
    task: """
      Encoding repeats what training did: the merge that was learned first is applied first, wherever in the piece it \
      applies. So look at all neighbours, take the pair whose rule has the lowest rank (the leftmost place among \
      equals), replace it by the rule's token, and look again at all of them: one place at a time, until no two \
      neighbours have a rule. From left to right instead, the pieces would not be the ones that the model was trained on.
      """,
    shapes: "tokens [count] and rules → tokens, at most as many.",
    hints: [
      "rules.rank(left, right) is nil where a pair has no rule; rules.result(ofRank:) is the token that it makes.",
      "Remember the best (rank, index) so far; only a lower rank replaces it, so the leftmost place stays.",
      "Replace tokens[index], remove the one behind it, and begin again; return when nothing was found.",
    ]),
  implementation: { mergeByRank($0, $1) },
  checks: [
    .example(
      "the earlier rule wins, not the place further left",
      why: "b c was learned before a b, so a b c is a and bc."
    ) { merge, probe in
      let rules = MergeRules([Rule(2, 3, 10), Rule(1, 2, 11)])
      try probe.expect(merge([1, 2, 3], rules), equals: [1, 10], "the tokens of 1 2 3")
    },
    .example(
      "of equal rules the leftmost is applied",
      why: "In a a a the first two become one, as in training."
    ) { merge, probe in
      let rules = MergeRules([Rule(1, 1, 10)])
      try probe.expect(merge([1, 1, 1], rules), equals: [10, 1], "the tokens of 1 1 1")
    },
    .example(
      "after each single merge all rules are tried again",
      why:
        "The first 1 2 becomes 10, and 10 1 has the lowest rank of all: it comes before the second 1 2."
    ) { merge, probe in
      try probe.expect(
        merge([1, 2, 1, 2], MergeRules(restlessRules)), equals: [11, 2], "the tokens of 1 2 1 2")
    },
    .example(
      "two rules that make one token keep their own ranks",
      why:
        "abc may come from ab and c (rule 1) and from a and bc (rule 5): a token has no rank, a rule has."
    ) { merge, probe in
      let rules = MergeRules([
        Rule(1, 2, 10), Rule(10, 3, 11), Rule(11, 5, 12), Rule(2, 3, 13), Rule(13, 4, 14),
        Rule(1, 13, 11), Rule(11, 4, 15),
      ])
      try probe.expect(merge([1, 2, 3, 4], rules), equals: [15], "the tokens of 1 2 3 4")
      try probe.expect(
        merge([1, 13, 4], rules), equals: [1, 14], "the tokens of 1 13 4, rule 4 before rule 5")
      try probe.expect(
        merge([1, 13, 5], rules), equals: [12], "the tokens of 1 13 5, rule 2 after rule 5")
    },
    .property(
      "it agrees with the rule read aloud, on random rules",
      why: "The first rule that stands anywhere is applied once; then all rules are tried again."
    ) { merge, probe in
      for length in Array(repeating: 14, count: 12) + [0, 1, 2] {
        let rules = probe.rules(9).shuffled(using: &probe.random)
        let tokens = probe.tokens(length, below: 3)
        try probe.expect(
          merge(tokens, MergeRules(rules)), equals: plainMerging(tokens, rules),
          "the tokens of \(tokens)")
      }
    },
    .property(
      "afterwards no two neighbours have a rule",
      why: "A text has one way to be written; half-merged pieces would be another."
    ) { merge, probe in
      let rules = MergeRules(probe.rules(9))
      let tokens = merge(probe.tokens(25, below: 3), rules)
      let left = zip(tokens, tokens.dropFirst()).count { rules.rank($0, $1) != nil }
      try probe.expect(
        [tokens.count, left], equals: [tokens.count, 0], "tokens, and pairs left to merge")
    },
  ])

/// A merge by the later one of these rules can make the pair of the earlier one.
private let restlessRules = [Rule(10, 1, 11), Rule(1, 2, 10)]

typealias LongPieceFunction = @Sendable (_ tokens: [Int], _ rules: MergeRules) -> MergedPiece

/// The tokens of a piece, and how many ranks were looked up to find them.
struct MergedPiece: Sendable {
  let tokens: [Int]
  let lookups: Int

  /// Merges with one of the functions that exercise 1.4 describes, counting the look-ups.
  init(
    _ tokens: [Int], _ rules: MergeRules,
    by merge: (_ tokens: [Int], _ rank: (Int, Int) -> Int?, _ result: (Int) -> Int) -> [Int]
  ) {
    var count = 0
    self.tokens = merge(
      tokens,
      { left, right in
        count += 1
        return rules.rank(left, right)
      }, { rules.result(ofRank: $0) })
    lookups = count
  }
}

let longPieceGate = Gate<LongPieceFunction>(
  Exercise(
    "1.4", "merge by rank in a long piece",
    task: """
      Looking at all neighbours after each merge takes quadratic time: ten times the letters take a hundred times as \
      long, and anyone may send a word without end. Keep the places where a rule could apply in a heap, best first: to \
      search a list of them for the best would be quadratic, too, although the checks count look-ups of ranks only. \
      Keep the tokens in a linked list. A merge changes only the pairs with its left and its right neighbour: push \
      these at once. A place in the heap may be out of date when it comes up: its token merged away, or its pair \
      another one by now; skip it then.
      """,
    shapes: """
      tokens [count], rank of a pair (nil without a rule), token of a rank → the same tokens as exercise 1.3. \
      Heap(places) has push and popFirst; MergePlace(rank:, position:) is ordered, best first. LinkedTokens(tokens) has \
      next, previous and isAlive of a position, mergeWithNext(position, into:), and the tokens that are remaining.
      """,
    hints: [
      "Start with a Heap of one MergePlace for every pair of neighbours that has a rank.",
      "A place is good if list.isAlive(position) and its pair's rank now is still the rank that was queued.",
      "list.mergeWithNext(position, into:); then push the pairs that begin at list.previous(position) and at position.",
    ]),
  implementation: { tokens, rules in
    MergedPiece(tokens, rules) { mergeByRankOnHeap($0, rank: $1, result: $2) }
  },
  checks: [
    .example(
      "new pairs on both sides of a merge are found",
      why: "In a b c the merged token may go on with its right neighbour, or with its left one."
    ) { merge, probe in
      let rules = [[Rule(1, 2, 10), Rule(10, 3, 11)], [Rule(2, 3, 10), Rule(1, 10, 11)]]
      try probe.expect(
        rules.map { merge([1, 2, 3], MergeRules($0)).tokens }, equals: [[11], [11]],
        "the tokens of 1 2 3, with the rules 1 2 → 10, 10 3 → 11 and with 2 3 → 10, 1 10 → 11")
    },
    .example(
      "a place that a merge has changed is skipped",
      why:
        "The queued pair is no more: its own token is gone, or the one behind it has become another."
    ) { merge, probe in
      let rules = MergeRules([Rule(1, 2, 10), Rule(2, 3, 11), Rule(3, 4, 12)])
      try probe.expect(
        merge([1, 2, 3], rules).tokens, equals: [10, 3], "the tokens of 1 2 3")
      try probe.expect(
        merge([2, 1, 2, 3, 4], rules).tokens, equals: [2, 10, 12],
        "the tokens of 2 1 2 3 4")
      let turned = MergeRules([
        Rule(2, 3, 10), Rule(1, 2, 11), Rule(4, 1, 12), Rule(1, 10, 13),
      ])
      try probe.expect(
        merge([4, 1, 2, 3], turned).tokens, equals: [12, 10],
        "the tokens of 4 1 2 3, which become 4 1 10 and then 12 10")
    },
    .example(
      "of equal rules the leftmost comes first",
      why: "Long and short pieces must be written by the same rule."
    ) { merge, probe in
      let rules = MergeRules([Rule(1, 1, 10)])
      try probe.expect(
        merge([1, 1, 1, 2, 1, 1, 1], rules).tokens, equals: [10, 1, 2, 10, 1],
        "the tokens of 1 1 1 2 1 1 1")
    },
    .example(
      "a new pair of a low rank comes before the places that wait",
      why:
        "The first 1 2 becomes 10, and 10 1 has the lowest rank of all: it comes before the second 1 2."
    ) { merge, probe in
      try probe.expect(
        merge([1, 2, 1, 2], MergeRules(restlessRules)).tokens, equals: [11, 2],
        "the tokens of 1 2 1 2")
    },
    .property(
      "it agrees with the rule read aloud, on random rules",
      why: "Quick and simple must be the same function."
    ) { merge, probe in
      for length in Array(repeating: 30, count: 12) + [0, 1, 2] {
        let list = probe.rules(12).shuffled(using: &probe.random)
        let rules = MergeRules(list)
        let tokens = probe.tokens(length, below: 3)
        try probe.expect(
          merge(tokens, rules).tokens, equals: plainMerging(tokens, list),
          "the tokens of \(tokens)")
      }
    },
    .property(
      "ranks are looked up a few times for each token, not for each pair of tokens",
      why:
        "Ten times the letters must take little more than ten times as long, not a hundred times."
    ) { merge, probe in
      let tokens = (0..<400).map { $0 % 7 == 0 ? 2 : 1 }
      let list = [Rule(1, 1, 3), Rule(3, 3, 4), Rule(2, 4, 5), Rule(5, 3, 6)]
      let rules = MergeRules(list)
      let merged = merge(tokens, rules)
      try probe.expect(merged.tokens, equals: plainMerging(tokens, list), "the tokens")
      try probe.expect(
        merged.lookups <= 10 * tokens.count, equals: true,
        "whether at most 4,000 ranks were looked up for 400 tokens (\(merged.lookups) were)")
    },
  ])
