// All ways to cut a piece, one by one: what the checks of 1.9 and 1.10 compare with.

import Foundation
import Gates
import Tokens

extension UnigramModel {
  /// Tokens with their probabilities.
  init(_ tokens: [(text: String, probability: Double)]) {
    self.init(
      tokens: tokens.map { Array($0.text.utf8) }, scores: tokens.map { log($0.probability) })
  }

  /// Every place of every token in a piece.
  func edges(of piece: String) -> [Edge] { edges(of: Array(piece.utf8)) }
}

/// Every path through the edges; their number grows exponentially with the length.
func plainPaths(
  _ edges: [UnigramModel.Edge], _ length: Int, from start: Int = 0
) -> [[UnigramModel.Edge]] {
  if start == length { return [[]] }
  return edges.filter { $0.range.lowerBound == start }.flatMap { edge in
    plainPaths(edges, length, from: edge.range.upperBound).map { [edge] + $0 }
  }
}

/// The sum of the scores of a path's edges.
func score(of path: [UnigramModel.Edge]) -> Double { path.reduce(0) { $0 + $1.score } }

/// The share of the paths' probability that goes through each edge, and the probability of all paths.
func plainUses(_ edges: [UnigramModel.Edge], _ length: Int) -> (uses: [Double], total: Double) {
  let paths = plainPaths(edges, length)
  let total = paths.reduce(0) { $0 + exp(score(of: $1)) }
  let uses = edges.map { edge in
    let through = paths.filter { path in path.contains { $0.range == edge.range } }
    return through.reduce(0) { $0 + exp(score(of: $1)) } / total
  }
  return (uses, total)
}

/// The text of each edge, with lines between them.
func shown(_ path: [UnigramModel.Edge], in piece: String) -> String {
  let bytes = Array(piece.utf8)
  return path.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: "|")
}

extension Probe {
  /// A word of the letters a, b and c.
  func word(_ length: Int) -> String {
    tokens(length, below: 3).map { ["a", "b", "c"][$0] }.joined()
  }

  /// Random words of up to four letters with random probabilities, and the letters themselves.
  func model(tokens count: Int) -> UnigramModel {
    var words = ["a", "b", "c"]
    while words.count < count {
      let word = word(Int.random(in: 2...4, using: &random))
      if !words.contains(word) { words.append(word) }
    }
    return UnigramModel(words.map { ($0, Double.random(in: 0.001...0.3, using: &random)) })
  }
}
