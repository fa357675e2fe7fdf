// All ways to cut one piece into tokens of a unigram model: the best one, and how much each token is expected.

import Exercises
import Foundation

/// Tokens with the logarithms of their probabilities; a text's probability is the product over its tokens.
public struct UnigramModel: Sendable {
  private(set) var table = ByteStringTable()
  private(set) var scores: [Double] = []
  private let longest: Int
  /// The score of a character without a token: worse than every token.
  private let unknownScore: Double

  /// A model of these distinct tokens; a score of −∞ keeps a token (a special one) out of every path.
  public init(tokens: [[UInt8]], scores: [Double]) {
    for token in tokens { _ = table.insert(token) }
    self.scores = scores
    longest = tokens.lazy.map(\.count).max() ?? 0
    unknownScore = (scores.lazy.filter { $0.isFinite }.min() ?? 0) - 10
  }

  /// One token in one place of a piece.
  public struct Edge: Sendable {
    /// The place, in bytes.
    public let range: Range<Int>
    /// The token; `nil` for a character that has none.
    public let token: Int?
    /// The logarithm of the token's probability.
    public let score: Double
  }

  /// Every place of every token in the piece, by start, then by length; `avoided` is left out.
  ///
  /// Tokens begin and end between characters. A character without a token of its own gets an unknown edge, so
  /// that there is always a path.
  public func edges(of piece: [UInt8], avoiding avoided: Int? = nil) -> [Edge] {
    let characters = scalarRanges(of: piece)
    var edges: [Edge] = []
    piece.withUnsafeBufferPointer { buffer in
      for (index, first) in characters.enumerated() {
        var isKnown = false
        for last in characters[index...] {
          let range = first.lowerBound..<last.upperBound
          if range.count > longest { break }
          let token = table.index(of: UnsafeBufferPointer(rebasing: buffer[range]))
          guard let token, token != avoided, scores[token].isFinite else { continue }
          edges.append(Edge(range: range, token: token, score: scores[token]))
          isKnown = isKnown || range == first
        }
        if !isKnown { edges.append(Edge(range: first, token: nil, score: unknownScore)) }
      }
    }
    return edges
  }
}

/// The most probable path through the edges (Viterbi): not the longest match, which is often worse.
///
/// Of equally good paths to a place, the one stays whose last token begins further left. No path goes through a place
/// that no edge reaches; the end is always reached.
public func bestPath(_ edges: [UnigramModel.Edge], length: Int) -> (
  edges: [UnigramModel.Edge], score: Double
) {
  // EXERCISE 1.9 — the most probable path
  var scores = [Double](repeating: -.infinity, count: length + 1)
  var arrivals = [Int](repeating: -1, count: length + 1)
  scores[0] = 0
  // Edges come by start: when one is met, the best way to its start is known.
  for (index, edge) in edges.enumerated() {
    let score = scores[edge.range.lowerBound] + edge.score
    if score > scores[edge.range.upperBound] {
      scores[edge.range.upperBound] = score
      arrivals[edge.range.upperBound] = index
    }
  }
  var path: [UnigramModel.Edge] = []
  var position = length
  while position > 0 {
    path.append(edges[arrivals[position]])
    position = edges[arrivals[position]].range.lowerBound
  }
  return (path.reversed(), scores[length])
  // END EXERCISE 1.9
}

/// How often each edge is used in expectation over all paths, weighed by their probability (forward-backward), and
/// the logarithm of the probability of all paths together.
///
/// There is at least one path; the path of an empty piece is empty.
public func expectedUses(
  _ edges: [UnigramModel.Edge], length: Int
) -> (uses: [Double], logProbability: Double) {
  // EXERCISE 1.10 — what all paths expect of each token
  var forward = [Double](repeating: -.infinity, count: length + 1)
  var backward = forward
  forward[0] = 0
  backward[length] = 0
  for edge in edges {
    let score = forward[edge.range.lowerBound] + edge.score
    forward[edge.range.upperBound] = logSum(forward[edge.range.upperBound], score)
  }
  for edge in edges.reversed() {
    let score = backward[edge.range.upperBound] + edge.score
    backward[edge.range.lowerBound] = logSum(backward[edge.range.lowerBound], score)
  }
  let total = forward[length]
  let uses = edges.map { edge in
    exp(forward[edge.range.lowerBound] + edge.score + backward[edge.range.upperBound] - total)
  }
  return (uses, total)
  // END EXERCISE 1.10
}

/// log(eᵃ + eᵇ) without overflow.
func logSum(_ a: Double, _ b: Double) -> Double {
  let larger = max(a, b)
  return larger == -.infinity ? larger : larger + log1p(exp(min(a, b) - larger))
}
