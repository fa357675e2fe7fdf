// Expectations that are none.

import Foundation
import Gates

@testable import Stage1Gate
@testable import Tokens

private typealias Edge = UnigramModel.Edge

/// Forward and backward sums with steps left to choose; by default they are right.
private struct Sums: Sendable {
  var countsOwnScore = true
  var looksBack = true
  var dividesByTotal = true
  var reversesBackward = true
  /// The logarithm of the ways to a place before any is known.
  var unknown = -Double.infinity
  var firstBackward = 0.0
  /// Forward is looked up where the edge ends, so that its score counts with all other ways there.
  var looksFromEnd = false
  /// Forward is looked up at the edge's end, and backward at its start.
  var swapsEnds = false
  /// The share of the ways to the edge's end, not of all paths.
  var dividesByEnd = false
  var add: @Sendable (Double, Double) -> Double = { a, b in
    max(a, b) == -.infinity ? a : max(a, b) + log(exp(a - max(a, b)) + exp(b - max(a, b)))
  }

  func uses(_ edges: [Edge], _ length: Int) -> (uses: [Double], logProbability: Double) {
    var forward = [Double](repeating: unknown, count: length + 1)
    var backward = forward
    (forward[0], backward[length]) = (0, firstBackward)
    for edge in edges {
      let score = forward[edge.range.lowerBound] + edge.score
      forward[edge.range.upperBound] = add(forward[edge.range.upperBound], score)
    }
    for edge in reversesBackward ? edges.reversed() : edges {
      let score = backward[edge.range.upperBound] + edge.score
      backward[edge.range.lowerBound] = add(backward[edge.range.lowerBound], score)
    }
    let total = forward[length]
    let uses = edges.map { edge in
      let whole = dividesByEnd ? forward[edge.range.upperBound] : total
      let way =
        looksFromEnd
        ? forward[edge.range.upperBound]
        : forward[edge.range.lowerBound] + (countsOwnScore ? edge.score : 0)
      if swapsEnds {
        let (start, end) = (edge.range.lowerBound, edge.range.upperBound)
        return exp(forward[end] + edge.score + backward[start] - total)
      }
      return exp(
        way + (looksBack ? backward[edge.range.upperBound] : 0) - (dividesByTotal ? whole : 0))
    }
    return (uses, total)
  }

  var function: ExpectedUsesFunction { { uses($0, $1) } }
}

let expectedUsesMistakes: [Mistake<ExpectedUsesFunction>] = [
  Mistake(
    "only the best path counts",
    explanation:
      "A token that is second best everywhere counts nothing, and can never become better.",
    hint: "Sum over all ways with logSum where the best path takes the larger one."
  ) { edges, length in
    let path = bestPath(edges, length: length)
    let uses = edges.map { edge in path.edges.contains { $0.range == edge.range } ? 1.0 : 0 }
    return (uses, path.score)
  },
  Mistake(
    "the larger way instead of the sum of both",
    explanation: "Forward and backward follow the best way only: shares come out too large.",
    hint: "Add two ways to a place with logSum(a, b).",
    implementation: Sums(add: { max($0, $1) }).function),
  Mistake(
    "logarithms added instead of probabilities",
    explanation: "The logarithm of a sum is not the sum of the logarithms.",
    hint: "Add two ways to a place with logSum(a, b).",
    implementation: Sums(add: { $0 == -.infinity ? $1 : $0 + $1 }).function),
  Mistake(
    "backward begins nowhere",
    explanation: "Without a place at which it begins, no way leads to the end: all uses are 0.",
    hint: "backward[length] is 0, the logarithm of 1.",
    implementation: Sums(firstBackward: -.infinity).function),
  Mistake(
    "all ways to the edge's end",
    explanation: "forward at the end of the edge holds the ways through other tokens as well.",
    hint: "forward at its start + edge.score + backward at its end.",
    implementation: Sums(looksFromEnd: true).function),
  Mistake(
    "the sums begin with 0",
    explanation:
      "0 is the logarithm of 1: every place counts as reached with certainty before any edge arrives.",
    hint: "Begin with −∞, the logarithm of 0, at all places but the first (backward: the last).",
    implementation: Sums(unknown: 0).function),
  Mistake(
    "the logarithms of the uses",
    explanation: "Forward, score and backward are added, but the sum is still a logarithm.",
    hint: "Take exp of it."
  ) { edges, length in
    let (uses, total) = Sums().uses(edges, length)
    return (uses.map { log($0) }, total)
  },
  Mistake(
    "the total as a probability",
    explanation: "The uses are right; the second value is the total itself and not its logarithm.",
    hint: "Give forward[length] as it is."
  ) { edges, length in
    let (uses, total) = Sums().uses(edges, length)
    return (uses, exp(total))
  },
  Mistake(
    "the uses sum to 1",
    explanation:
      "A path has several tokens: the uses of a piece sum to the number of tokens expected in it.",
    hint: "Divide by the probability of all paths, not by the sum of the uses."
  ) { edges, length in
    let (uses, total) = Sums().uses(edges, length)
    let sum = uses.reduce(0, +)
    return (uses.map { $0 / sum }, total)
  },
  Mistake(
    "not divided by the total",
    explanation:
      "These are the probabilities of the paths through an edge, not their share of all paths.",
    hint: "Subtract forward[length] before exp.",
    implementation: Sums(dividesByTotal: false).function),
  Mistake(
    "the edge's own score forgotten",
    explanation: "The ways to its start and from its end are there, but not the token itself.",
    hint: "forward at its start + edge.score + backward at its end.",
    implementation: Sums(countsOwnScore: false).function),
  Mistake(
    "the way after the edge forgotten",
    explanation: "Only the way to the edge counts: improbable rests look as good as probable ones.",
    hint: "Walk backward, too, and add backward at the edge's end.",
    implementation: Sums(looksBack: false).function),
  Mistake(
    "forward and backward swapped",
    explanation:
      "These are the ways to the edge's end and those from its start: both go through the edge or past it.",
    hint: "forward at its start + edge.score + backward at its end.",
    implementation: Sums(swapsEnds: true).function),
  Mistake(
    "the share of the ways to the edge's end",
    explanation:
      "Without the ways from its end, an edge that leads where hardly any path goes on counts as much as the others.",
    hint: "Walk backward, too, and subtract forward[length] for all edges.",
    implementation: Sums(looksBack: false, dividesByEnd: true).function),
  Mistake(
    "the best path's score as the total",
    explanation:
      "The uses are right; the second value is that of one path and not of all together.",
    hint: "Give forward[length]."
  ) { edges, length in
    (Sums().uses(edges, length).uses, bestPath(edges, length: length).score)
  },
  Mistake(
    "backward walks forward",
    explanation:
      "When an edge is met, the ways from its end are not known yet: they are known only if the last edges come first.",
    hint: "Walk over edges.reversed().",
    implementation: Sums(reversesBackward: false).function),
  Mistake(
    "all paths count alike",
    explanation: "Each way to cut the piece counts the same, whatever its probability is.",
    hint: "Use the scores of the edges, not 0."
  ) { edges, length in
    let alike = Sums().uses(edges.map { Edge(range: $0.range, token: $0.token, score: 0) }, length)
    return (alike.uses, Sums().uses(edges, length).logProbability)
  },
  Mistake(
    "underflow in long pieces",
    explanation:
      "The probability of a long piece is smaller than any Double above 0: dividing by it gives no number.",
    hint: "Keep logarithms all the way, and add them with logSum."
  ) { edges, length in
    var forward = [Double](repeating: 0, count: length + 1)
    var backward = forward
    (forward[0], backward[length]) = (1, 1)
    for edge in edges {
      forward[edge.range.upperBound] += forward[edge.range.lowerBound] * exp(edge.score)
    }
    for edge in edges.reversed() {
      backward[edge.range.lowerBound] += backward[edge.range.upperBound] * exp(edge.score)
    }
    let uses = edges.map { edge in
      forward[edge.range.lowerBound] * exp(edge.score) * backward[edge.range.upperBound]
        / forward[length]
    }
    return (uses, log(forward[length]))
  },
]
