// The unigram model: each token has a probability, and a text is cut in the most probable way.
// Source: Kudo 2018, "Subword Regularization".

/// Cuts each piece of the GPT-2 split into its most probable tokens.
///
/// Every byte has a token, so nothing is unknown.
///
/// The tokens of the bytes 0–127 are the ASCII characters themselves. A character outside the vocabulary becomes
/// the tokens of its bytes, and so does a byte that is not valid UTF-8.
public struct UnigramTokenizer: Tokenizer {
  /// The bytes of every token.
  public let vocabulary: Vocabulary
  /// The natural logarithm of each token's probability, by id.
  public let scores: [Double]
  private let model: UnigramModel
  private let byteTokens: [Int]

  /// A tokenizer with these tokens and scores (by id).
  ///
  /// - Throws: `TokenizerError` if a byte has no token, if a score is missing or not finite, or on a bad vocabulary.
  public init(tokens: [[UInt8]], scores: [Double], specialTokens: [Int]) throws {
    let vocabulary = try Vocabulary(tokens, specialTokens: specialTokens)
    guard scores.count == tokens.count, scores.allSatisfy(\.isFinite) else {
      throw TokenizerError("each of the \(tokens.count) tokens needs one finite score")
    }
    byteTokens = try (0...255).map { byte in
      guard let token = vocabulary.token(for: [UInt8(byte)]) else {
        throw TokenizerError("the vocabulary has no token for the byte \(byte)")
      }
      return token
    }
    self.vocabulary = vocabulary
    self.scores = scores
    let reachable = scores.enumerated().map { vocabulary.isSpecial($0) ? -.infinity : $1 }
    model = UnigramModel(tokens: tokens, scores: reachable)
  }

  /// The most probable tokens of a piece.
  ///
  /// Never fails. O(n · length of the longest token).
  public func encode(piece: [UInt8]) -> [Int] {
    bestPath(model.edges(of: piece), length: piece.count).edges.flatMap { edge in
      edge.token.map { [$0] } ?? piece[edge.range].map { byteTokens[Int($0)] }
    }
  }
}
