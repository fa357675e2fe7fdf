// One token per word: short sequences, but every word that was not in the training text is lost.

import Exercises

/// Gives the most frequent pieces of the GPT-2 split an id each; all others become one unknown token.
///
/// The loss is real and visible: an unknown piece decodes as `<|unknown|>`. It is never dropped, so the number of
/// tokens equals the number of pieces.
public struct WordTokenizer: Tokenizer {
  /// How the unknown token is written.
  public static let unknown = "<|unknown|>"

  /// The bytes of every token.
  public let vocabulary: Vocabulary
  /// The special token that stands for every piece without a token.
  public let unknownToken: Int

  /// A tokenizer with these tokens (by id).
  ///
  /// - Throws: `TokenizerError` on a bad vocabulary, or if the unknown token is not a special token.
  public init(tokens: [[UInt8]], specialTokens: [Int], unknownToken: Int) throws {
    vocabulary = try Vocabulary(tokens, specialTokens: specialTokens)
    self.unknownToken = unknownToken
    try checkUnknownToken(unknownToken, in: vocabulary)
  }

  /// The most frequent pieces of the documents (ties by bytes), then the special tokens, the unknown one first.
  ///
  /// Pieces that are not valid UTF-8 get no token.
  ///
  /// - Throws: `TokenizerError` if the vocabulary is too small for the special tokens.
  public static func train(
    on documents: [[UInt8]], vocabularyCount: Int,
    specialTokens: [String] = [SpecialToken.endOfText], threads: Int = 1
  ) throws -> WordTokenizer {
    let special = ([unknown] + specialTokens).map { Array($0.utf8) }
    let wanted = try checkedGoal(vocabularyCount, minimum: special.count + 1) - special.count
    let words = try PieceCounts(of: documents, threads: threads).all
      .filter { String(validating: $0.piece, as: UTF8.self) != nil && !special.contains($0.piece) }
      .sorted { a, b in
        a.count != b.count ? a.count > b.count : a.piece.lexicographicallyPrecedes(b.piece)
      }
      .prefix(wanted).map(\.piece)
    return try WordTokenizer(
      tokens: words + special,
      specialTokens: Array(words.count..<words.count + special.count), unknownToken: words.count)
  }

  /// The token of the piece, or the unknown token: always exactly one.
  ///
  /// Never fails.
  public func encode(piece: [UInt8]) -> [Int] {
    // EXERCISE 1.8 — a word, or the unknown token
    [vocabulary.token(for: piece) ?? unknownToken]
    // END EXERCISE 1.8
  }
}
