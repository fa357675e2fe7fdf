// What a head looks at, measured: the mean weight that it puts on each kind of place.

import Tensors

/// A kind of place that a head may look at.
public enum HeadTarget: String, CaseIterable, Codable, Sendable {
  /// The token that looks.
  case itself
  /// The token just before.
  case previous
  /// The first token of the text.
  case first
  /// Earlier tokens that are the same as the one that looks.
  case same
  /// The tokens that followed those: an induction head finds there what to say next.
  case following

  /// The place in words, to stand after "looks at".
  public var name: String {
    switch self {
    case .itself: "itself"
    case .previous: "the previous token"
    case .first: "the first token"
    case .same: "the same token before"
    case .following: "what followed the same token"
    }
  }

  /// The places of this kind for the token at `now`, none of them later than that.
  func places(_ now: Int, in tokens: [Int]) -> [Int] {
    switch self {
    case .itself: [now]
    case .previous: [now - 1]
    case .first: [0]
    case .same: (0..<now).filter { tokens[$0] == tokens[now] }
    case .following: (1..<now).filter { tokens[$0 - 1] == tokens[now] }
    }
  }
}

/// The mean weight that a head puts on each kind of place; a kind that the text lacks has none.
public struct HeadScores: Codable, Equatable, Sendable {
  private let means: [HeadTarget.RawValue: Double]

  /// Measures one head on a text: `weights` is `[heads, tokens, tokens]`.
  ///
  /// Only tokens from the third on count, where the first three kinds are different places.
  public init(_ weights: Tensor, head: Int, tokens: [Int]) {
    let shape = [weights.shape[0], tokens.count, tokens.count]
    guard weights.shape == shape, 0..<shape[0] ~= head else {
      fatalError("HeadScores: head \(head) of weights \(weights.shape), \(tokens.count) tokens")
    }
    var means: [String: Double] = [:]
    for target in HeadTarget.allCases {
      let sums = tokens.indices.dropFirst(2).compactMap { now -> Double? in
        let places = target.places(now, in: tokens)
        return places.isEmpty ? nil : places.reduce(0) { $0 + Double(weights[head, now, $1]) }
      }
      if !sums.isEmpty { means[target.rawValue] = sums.reduce(0, +) / Double(sums.count) }
    }
    self.means = means
  }

  /// The mean weight on a kind of place, over the tokens for which the text has it.
  public subscript(target: HeadTarget) -> Double? { means[target.rawValue] }

  /// The kind of place that the head looks at most; nil where a text of one or two tokens has none.
  public var strongest: HeadTarget? {
    let known = HeadTarget.allCases.filter { self[$0] != nil }
    return known.max { (self[$0] ?? 0) < (self[$1] ?? 0) }
  }
}
