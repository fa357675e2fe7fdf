// Byte pair encoding over bytes: any text has tokens, and frequent strings have short ones.
// Source: Sennrich et al. 2016; the byte-level form with its split is that of GPT-2.

/// Begins with the 256 bytes and merges neighbours by learned rules.
///
/// Nothing is unknown; every byte round-trips.
public struct BytePairTokenizer: Tokenizer {
  /// The bytes of every token.
  public let vocabulary: Vocabulary
  /// The learned rules; the first one has rank 0 and is applied before all others.
  public let merges: [TokenPair]
  private let rules: MergeRules
  private let byteTokens: [Int]

  /// Longer pieces go through a heap: below this length the simple loop is faster.
  private static let longestSimplePiece = 48

  /// A tokenizer with these tokens (by id) and rules (by rank).
  ///
  /// - Throws: `TokenizerError` if one of the 256 bytes has no token, or if a rule does not fit the vocabulary.
  public init(tokens: [[UInt8]], merges: [TokenPair], specialTokens: [Int]) throws {
    let vocabulary = try Vocabulary(tokens, specialTokens: specialTokens)
    byteTokens = try (0...255).map { byte in
      guard let token = vocabulary.token(for: [UInt8(byte)]) else {
        throw TokenizerError("the vocabulary has no token for the byte \(byte)")
      }
      return token
    }
    var rules = MergeRules()
    for (rank, pair) in merges.enumerated() {
      let result = try BytePairTokenizer.result(of: pair, rank: rank, in: vocabulary)
      guard rules.add(pair, result: result) else {
        throw TokenizerError("merge \(rank) stands in the list twice")
      }
    }
    self.vocabulary = vocabulary
    self.merges = merges
    self.rules = rules
  }

  /// The tokens of a piece: its bytes, merged by rank.
  ///
  /// Never fails. O(n log n) for long pieces.
  public func encode(piece: [UInt8]) -> [Int] {
    let bytes = piece.map { byteTokens[Int($0)] }
    return piece.count <= BytePairTokenizer.longestSimplePiece
      ? mergeByRank(bytes, rules)
      : mergeByRankOnHeap(bytes, rank: rules.rank, result: rules.result(ofRank:))
  }

  /// The tokens of a piece before the first merge, after it, and so on until no rule applies.
  public func mergeHistory(of piece: [UInt8]) -> [[Int]] {
    var history = [piece.map { byteTokens[Int($0)] }]
    while let tokens = history.last {
      let ranks = zip(tokens, tokens.dropFirst()).compactMap { rules.rank($0, $1) }
      guard let rank = ranks.min() else { break }
      history.append(merge(merges[rank], into: rules.result(ofRank: rank), in: tokens))
    }
    return history
  }

  private static func result(of pair: TokenPair, rank: Int, in vocabulary: Vocabulary) throws -> Int
  {
    for token in [pair.left, pair.right]
    where token < 0 || token >= vocabulary.count || vocabulary.isSpecial(token) {
      throw TokenizerError("merge \(rank) names token \(token), which is not an ordinary token")
    }
    let bytes = vocabulary.bytes(of: pair.left) + vocabulary.bytes(of: pair.right)
    guard let result = vocabulary.token(for: bytes) else {
      throw TokenizerError("merge \(rank) makes \(quoted(bytes)), which is not in the vocabulary")
    }
    return result
  }
}
