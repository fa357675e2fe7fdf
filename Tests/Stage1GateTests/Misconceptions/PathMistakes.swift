// Paths that are not the best.

import Foundation
import Gates

@testable import Stage1Gate
@testable import Tokens

private typealias Edge = UnigramModel.Edge

/// Takes at each place the edge that `choose` finds best, without looking further.
private func greedily(
  _ edges: [Edge], _ length: Int, _ isWorse: (Edge, Edge) -> Bool
) -> (edges: [Edge], score: Double) {
  var (path, position): ([Edge], Int) = ([], 0)
  while let edge = edges.filter({ $0.range.lowerBound == position }).max(by: isWorse) {
    path.append(edge)
    position = edge.range.upperBound
  }
  return (path, score(of: path))
}

/// The same from the end backward.
private func greedilyFromRight(
  _ edges: [Edge], _ length: Int, _ isWorse: (Edge, Edge) -> Bool
) -> (edges: [Edge], score: Double) {
  var (path, position): ([Edge], Int) = ([], length)
  while let edge = edges.filter({ $0.range.upperBound == position }).max(by: isWorse) {
    path.insert(edge, at: 0)
    position = edge.range.lowerBound
  }
  return (path, score(of: path))
}

/// The best path, with the way to rate an edge and the choice among equals left open.
///
/// `unreached` is the score of places that no way reaches; without one, no way goes on from them.
private func best(
  _ edges: [Edge], _ length: Int, takesLater: Bool = false, takesFewer: Bool = false,
  unreached: Double? = nil, multiplies: Bool = false, first: Double = 0,
  rate: (Edge) -> Double = { $0.score }
) -> (edges: [Edge], score: Double) {
  var paths: [(path: [Edge], score: Double)?] = Array(repeating: nil, count: length + 1)
  paths[0] = ([], first)
  for edge in edges {
    guard let start = paths[edge.range.lowerBound] ?? unreached.map({ ([], $0) }) else {
      continue
    }
    let score = multiplies ? start.score * rate(edge) : start.score + rate(edge)
    let old = paths[edge.range.upperBound]?.score ?? -.infinity
    let isShorter = start.path.count + 1 < paths[edge.range.upperBound]?.path.count ?? 0
    if score > old || (score == old && (takesLater || (takesFewer && isShorter))) {
      paths[edge.range.upperBound] = (start.path + [edge], score)
    }
  }
  return paths[length].map { ($0.path, $0.score) } ?? ([], 0)
}

/// The best way from each place to the end, the first of equal ones; edges that lie further right come first.
private func bestOnward(_ edges: [Edge], _ length: Int) -> (edges: [Edge], score: Double) {
  var ways: [(path: [Edge], score: Double)?] = Array(repeating: nil, count: length + 1)
  ways[length] = ([], 0)
  for edge in edges {
    guard let rest = ways[edge.range.upperBound] else { continue }
    let score = edge.score + rest.score
    if score > ways[edge.range.lowerBound]?.score ?? -.infinity {
      ways[edge.range.lowerBound] = ([edge] + rest.path, score)
    }
  }
  return ways[0].map { ($0.path, $0.score) } ?? ([], 0)
}

let bestPathMistakes: [Mistake<BestPathFunction>] = [
  Mistake(
    "the longest match first",
    explanation:
      "Greedy matching takes abc and must then take the improbable d; ab and cd are better together.",
    hint: "Keep the best score for every place, and let each edge improve the place where it ends."
  ) { greedily($0, $1) { $0.range.count < $1.range.count } },
  Mistake(
    "the longest match from the right",
    explanation: "Greedy matching from the end is as blind as from the beginning.",
    hint: "Keep the best score for every place, and let each edge improve the place where it ends."
  ) { edges, length in greedilyFromRight(edges, length) { $0.range.count < $1.range.count } },
  Mistake(
    "the most probable token that ends there",
    explanation:
      "Going back, the edge with the best score of its own is taken, whatever the way to its start costs.",
    hint: "Compare whole ways to a place: the score at the edge's start plus its own."
  ) { edges, length in greedilyFromRight(edges, length) { $0.score < $1.score } },
  Mistake(
    "the best mean",
    explanation:
      "Scores divided by the number of tokens prefer many probable tokens; a path's probability is their product.",
    hint: "Add the scores, and do not divide."
  ) { edges, length in
    func mean(_ path: [Edge]) -> Double { score(of: path) / Double(max(1, path.count)) }
    // A long piece has too many paths.
    if length > 20 { return best(edges, length) }
    let path = plainPaths(edges, length).max { mean($0) < mean($1) } ?? []
    return (path, score(of: path))
  },
  Mistake(
    "the most probable token first",
    explanation: "What is best for the next token need not be best for the whole piece.",
    hint: "Compare whole ways to a place: the score at the edge's start plus its own."
  ) { greedily($0, $1) { $0.score < $1.score } },
  Mistake(
    "the fewest tokens",
    explanation: "Few tokens are often probable, but it is the sum of the scores that counts.",
    hint: "Add edge.score, not −1, for each edge."
  ) { edges, length in
    let path = best(edges, length) { _ in -1 }.edges
    return (path, score(of: path))
  },
  Mistake(
    "probabilities added",
    explanation: "The probability of a path is a product; a sum prefers many tokens.",
    hint: "Scores are logarithms already: add the scores themselves."
  ) { edges, length in
    let path = best(edges, length) { exp($0.score) }.edges
    return (path, score(of: path))
  },
  Mistake(
    "the last of equally good paths",
    explanation:
      "Among equal scores a later edge replaces the earlier one, so other programs cut otherwise.",
    hint: "Compare with >, not with >=."
  ) { best($0, $1, takesLater: true) },
  Mistake(
    "fewer tokens win a tie",
    explanation:
      "Of a|b|cd and abc|d, which are equally good, abc|d wins; its last token begins further right.",
    hint: "Replace a way only by one of a higher score: the first one that the edges lead to stays."
  ) { best($0, $1, takesFewer: true) },
  Mistake(
    "the longer first token wins a tie",
    explanation:
      "The best way on is kept for each place, from the end back: ties are decided by the first token.",
    hint: "Walk over the edges as they come, and keep the best way to each place."
  ) { edges, length in bestOnward(edges.reversed(), length) },
  Mistake(
    "the shorter first token wins a tie",
    explanation:
      "The best way on is searched for each place, from the start: ties are decided by the first token.",
    hint: "Walk over the edges as they come, and keep the best way to each place."
  ) { edges, length in
    let sorted = edges.sorted {
      ($1.range.lowerBound, $0.range.count) < ($0.range.lowerBound, $1.range.count)
    }
    return bestOnward(sorted, length)
  },
  Mistake(
    "logarithms multiplied",
    explanation: "Probabilities are multiplied, their logarithms added; times 0 every score is 0.",
    hint: "The score at the edge's start + edge.score."
  ) { best($0, $1, unreached: -.infinity, multiplies: true) },
  Mistake(
    "logarithms multiplied, beginning with 1",
    explanation:
      "Probabilities are multiplied, their logarithms added: the product of two scores is not even negative.",
    hint: "Begin with 0, the logarithm of 1, and add."
  ) { best($0, $1, unreached: -.infinity, multiplies: true, first: 1) },
  Mistake(
    "underflow in long pieces",
    explanation: "Probabilities are multiplied: those of a long piece are too small for a Double.",
    hint: "Add the scores, which are logarithms."
  ) { edges, length in
    let path = best(edges, length, multiplies: true, first: 1) { exp($0.score) }
    return (path.edges, log(path.score))
  },
  Mistake(
    "the path from right to left",
    explanation: "The way back from the end collects the last edge first.",
    hint: "Reverse the edges that you collected."
  ) { edges, length in
    let path = best(edges, length)
    return (path.edges.reversed(), path.score)
  },
  Mistake(
    "unknown characters are left out",
    explanation: "Their edge has no token, but it has a place: without it bytes are lost.",
    hint: "Keep every edge of the path."
  ) { edges, length in
    let path = best(edges, length)
    return (path.edges.filter { $0.token != nil }, path.score)
  },
  Mistake(
    "a way begins in the middle",
    explanation:
      "A place that no edge reaches counts as reached with the score 0, better than every true one.",
    hint: "The best score so far is −∞ at all places but 0."
  ) { best($0, $1, unreached: 0) },
  Mistake(
    "the probability instead of its logarithm",
    explanation: "The path is right, but its score was turned back into a probability.",
    hint: "Give the sum of the scores as it is."
  ) { edges, length in
    let path = best(edges, length)
    return (path.edges, exp(path.score))
  },
  Mistake(
    "the score of the last token only",
    explanation: "The path is right, but its score is that of its last edge.",
    hint: "The score of the path is the best score at place `length`."
  ) { edges, length in
    let path = best(edges, length)
    return (path.edges, path.edges.last?.score ?? 0)
  },
]
