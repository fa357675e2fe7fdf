// Exercises 1.9 and 1.10: all ways to cut a piece, the best one and what they expect together.

import Foundation
import Gates
import Tokens

typealias BestPathFunction =
  @Sendable (_ edges: [UnigramModel.Edge], _ length: Int) -> (
    edges: [UnigramModel.Edge], score: Double
  )

let bestPathGate = Gate<BestPathFunction>(
  Exercise(
    "1.9", "the most probable path",
    task: """
      In a unigram model every token has a probability, and a way to cut a word has the product of its tokens' \
      probabilities: with logarithms, their sum. Find the best way (Viterbi). Taking the longest token first is often \
      worse: abc|d may be less probable than ab|cd. The best way to a place is the best way to where its last token \
      begins, and that token; so a single walk over the edges is enough. Of equally good ways to a place the one stays \
      whose last token begins further left. No way goes on from a place that none reaches; the end is always reached.
      """,
    shapes: """
      edges (each a range of bytes and a score, ordered by where they begin) and the piece's length → the edges of the \
      best path from left to right, and its score.
      """,
    hints: [
      "Keep two arrays over the places 0…length: the best score so far (−∞ at first, 0 at place 0), and the edge arrived by.",
      "For each edge: score at its start + its own; if that is higher than the score at its end, it is the new best.",
      "Then go back from the end: the edge arrived by, the place where it begins, and so on; reverse what you collected.",
    ]),
  implementation: { bestPath($0, length: $1) },
  checks: [
    .example(
      "ab|cd is better than abc|d",
      why: "0.2 · 0.3 is more than 0.25 · 0.001, although abc is the longest and likeliest token."
    ) { best, probe in
      let model = UnigramModel([("a", 0.1), ("d", 0.001), ("ab", 0.2), ("abc", 0.25), ("cd", 0.3)])
      let path = best(model.edges(of: "abcd"), 4)
      try probe.expect(shown(path.edges, in: "abcd"), equals: "ab|cd", "the best path")
      try probe.expect(path.score, near: log(0.06), "its score")
    },
    .example(
      "a path has the product of its tokens' probabilities",
      why:
        "0.1 · 0.1 is less than 0.15, and 0.5 · 0.5 less than 0.3, but more than 0.2: no number of tokens is best."
    ) { best, probe in
      for (letter, pair, expected) in [(0.1, 0.15, "ab"), (0.5, 0.3, "ab"), (0.5, 0.2, "a|b")] {
        let model = UnigramModel([("a", letter), ("b", letter), ("ab", pair)])
        try probe.expect(
          shown(best(model.edges(of: "ab"), 2).edges, in: "ab"), equals: expected,
          "the best path where a and b have \(letter) and ab has \(pair)")
      }
    },
    .example(
      "of equally good ways the one stays whose last token begins further left",
      why: "All runs and all programs must choose alike where scores are equal."
    ) { best, probe in
      let cases: [(piece: String, scores: KeyValuePairs<String, Double>)] = [
        ("ab", ["a": -1, "b": -1, "ab": -2]), ("abc", ["a": -1, "bc": -1, "ab": -1, "c": -1]),
        ("abcd", ["a": -1, "b": -1, "cd": -1, "abc": -1.5, "d": -1.5]),
      ]
      let paths = cases.map { piece, scores in
        let model = UnigramModel(
          tokens: scores.map { Array($0.key.utf8) }, scores: scores.map(\.value))
        return shown(best(model.edges(of: piece), piece.utf8.count).edges, in: piece)
      }
      try probe.expect(
        paths, equals: ["ab", "a|bc", "a|b|cd"],
        "the best of the equal paths ab and a|b, of a|bc and ab|c, of a|b|cd and abc|d")
    },
    .example(
      "an empty piece has an empty path, and an unknown character its edge",
      why: "Each byte belongs to the path; an unknown character is written as its bytes later."
    ) { best, probe in
      let model = UnigramModel([("a", 0.5), ("b", 0.5)])
      let empty = best([], 0)
      try probe.expect(shown(empty.edges, in: ""), equals: "", "the path of an empty piece")
      try probe.expect(empty.score, near: 0.0, "its score")
      let path = best(model.edges(of: "a?b"), 3)
      try probe.expect(shown(path.edges, in: "a?b"), equals: "a|?|b", "the path of a?b")
    },
    .example(
      "no way begins where none arrives",
      why: "Without the edge a at the start, only ab is left: b alone would begin in the middle."
    ) { best, probe in
      let model = UnigramModel([("a", 0.1), ("b", 0.5), ("ab", 0.2)])
      let path = best(model.edges(of: "ab").filter { $0.range != 0..<1 }, 2)
      try probe.expect(path.score, near: log(0.2), "the score of the best path")
      try probe.expect(shown(path.edges, in: "ab"), equals: "ab", "the best path")
    },
    .example(
      "a long piece has its best path, too",
      why:
        "It has too many ways to try them all, and a probability too small for a Double: its logarithm is −1,208."
    ) { best, probe in
      let model = UnigramModel(tokens: [[0x61], [0x61, 0x61]], scores: [-8, -12])
      let path = best(model.edges(of: String(repeating: "a", count: 201)), 201)
      try probe.expect(path.score, near: -1_208.0, "the score of 201 times a, as 100 aa and one a")
      try probe.expect(path.edges.count, equals: 101, "the number of tokens")
    },
    .property(
      "no other way to cut the piece is better",
      why: "The best of all ways, found by trying every one."
    ) { best, probe in
      for length in [1, 9, 6, 8, 5, 7] {
        let model = probe.model(tokens: 12)
        let piece = probe.word(length)
        let edges = model.edges(of: piece)
        let path = best(edges, length)
        let bestScore = plainPaths(edges, length).map { score(of: $0) }.max() ?? 0
        try probe.expect(path.score, near: bestScore, "the score of the best path of \(piece)")
        try probe.expect(
          shown(path.edges, in: piece).filter { $0 != "|" }, equals: piece,
          "the joined tokens of the path of \(piece)")
        try probe.expect(
          score(of: path.edges), near: bestScore, "the sum of the scores on the path of \(piece)")
      }
    },
  ])

typealias ExpectedUsesFunction =
  @Sendable (_ edges: [UnigramModel.Edge], _ length: Int) -> (
    uses: [Double], logProbability: Double
  )

let expectedUsesGate = Gate<ExpectedUsesFunction>(
  Exercise(
    "1.10", "what all paths expect of each token",
    task: """
      To learn the probabilities, count how often each token is used: not on the best path alone, which would never \
      give a second-best token a chance, but on all paths, each counted with its share of the total probability (the \
      E step of EM). There always is a path, and often too many to list. But all paths through an edge together have the \
      probability of all ways to its start · its own · all ways from its end, and these two sums a walk forward and one \
      backward give.
      """,
    shapes: """
      edges ordered by where they begin, and the piece's length → the expected uses of each edge [edges], each 0 to 1, \
      and the logarithm of the probability of all paths together.
      """,
    hints: [
      "forward[p] is the log probability of all ways to place p; at place 0 it is 0, elsewhere −∞ before the walk.",
      "logSum(a, b) is log(eᵃ + eᵇ): add a way to a place with it. Probabilities themselves underflow in long pieces.",
      "Walk over the reversed edges for backward, which begins with 0 at place `length`.",
      "An edge's uses are exp(forward at its start + its score + backward at its end − forward[length]).",
    ]),
  implementation: { expectedUses($0, length: $1) },
  checks: [
    .example(
      "two ways, with a quarter and three quarters",
      why: "a|b has 0.5 · 0.2 = 0.1 and ab has 0.3, of 0.4 together."
    ) { expected, probe in
      let edges = UnigramModel([("a", 0.5), ("b", 0.2), ("ab", 0.3)]).edges(of: "ab")
      let result = expected(edges, 2)
      try probe.expect(result.uses, near: [0.25, 0.75, 0.25], "the uses of a, ab and b")
      try probe.expect(result.logProbability, near: log(0.4), "the logarithm of the total")
    },
    .property(
      "uses are the shares of all paths, listed one by one",
      why: "Forward and backward are only a quick way to the same sum."
    ) { expected, probe in
      for length in [0, 1, 4, 8] {
        let piece = probe.word(length)
        let edges = probe.model(tokens: 12).edges(of: piece)
        let result = expected(edges, length)
        let (uses, total) = plainUses(edges, length)
        try probe.expect(result.uses, near: uses, "the uses of the edges of \(piece)")
        try probe.expect(
          result.logProbability, near: log(total), "the logarithm of the total of \(piece)")
      }
    },
    .property(
      "every byte of the piece is used once",
      why: "Each path covers each byte with exactly one token, so expectations sum to 1 as well."
    ) { expected, probe in
      let piece = probe.word(12)
      let edges = probe.model(tokens: 20).edges(of: piece)
      let uses = expected(edges, 12).uses
      try probe.expect(uses.count, equals: edges.count, "the number of uses")
      try probe.expect(
        uses.allSatisfy { (0...1.000_001).contains($0) }, equals: true,
        "whether all uses lie between 0 and 1")
      let covered = (0..<12).map { place in
        zip(edges, uses).reduce(0) { $0 + ($1.0.range.contains(place) ? $1.1 : 0) }
      }
      try probe.expect(
        covered, near: covered.map { _ in 1 }, "the uses that cover each byte of \(piece)")
    },
    .property(
      "a long piece does not underflow",
      why: "0.001 to the power of 200 is no number that a Double can hold; its logarithm is −1,382."
    ) { expected, probe in
      let edges = UnigramModel([("a", 0.001), ("aa", 0.000_001)]).edges(
        of: String(repeating: "a", count: 200))
      let result = expected(edges, 200)
      try probe.expect(
        [result.logProbability.isFinite, result.uses.allSatisfy(\.isFinite)], equals: [true, true],
        "whether the total and the uses are finite")
    },
    .example(
      "a long piece has right uses at both ends",
      why: "aa is as probable as a|a, so the ways are Fibonacci numbers, and an end's share is 1/φ."
    ) { expected, probe in
      let edges = UnigramModel([("a", 0.1), ("aa", 0.01)]).edges(
        of: String(repeating: "a", count: 60))
      let uses = expected(edges, 60).uses
      try probe.expect(
        [uses.first ?? 0, uses.last ?? 0], near: [0.618_034, 0.618_034],
        "the uses of the first and of the last a")
    },
  ])
