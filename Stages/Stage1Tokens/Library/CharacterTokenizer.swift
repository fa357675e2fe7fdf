// One token per character: the smallest vocabulary and the longest sequences.

/// Gives every Unicode scalar of its alphabet an id, in the order of code points.
public struct CharacterTokenizer: Tokenizer {
  /// The bytes of every token.
  public let vocabulary: Vocabulary
  /// Stands for characters outside the alphabet; `nil` if these are errors.
  public let unknownToken: Int?

  /// A tokenizer with these tokens (by id), each one character, except for special ones.
  ///
  /// - Throws: `TokenizerError` if an ordinary token is not exactly one Unicode scalar, or on a bad vocabulary.
  public init(tokens: [[UInt8]], specialTokens: [Int] = [], unknownToken: Int? = nil) throws {
    vocabulary = try Vocabulary(tokens, specialTokens: specialTokens)
    self.unknownToken = unknownToken
    for (id, token) in tokens.enumerated() where !vocabulary.isSpecial(id) {
      guard String(validating: token, as: UTF8.self)?.unicodeScalars.count == 1 else {
        throw TokenizerError("token \(id), \(quoted(token)), is not one character")
      }
    }
    try checkUnknownToken(unknownToken, in: vocabulary)
  }

  /// The alphabet of the documents, sorted by code point, then the special tokens.
  ///
  /// - Parameter unknown: the special token that stands for all other characters; without it they are errors.
  /// - Throws: `TokenizerError` if the documents hold no text or bytes that are not valid UTF-8.
  public static func train(
    on documents: [[UInt8]], specialTokens: [String] = [], unknown: String? = nil
  ) throws -> CharacterTokenizer {
    var alphabet: Set<Unicode.Scalar> = []
    for document in documents {
      guard let text = String(validating: document, as: UTF8.self) else {
        throw TokenizerError("a character tokenizer needs valid UTF-8 to learn its alphabet from")
      }
      alphabet.formUnion(text.unicodeScalars)
    }
    guard !alphabet.isEmpty else {
      throw TokenizerError("there is no text to learn an alphabet from")
    }
    let special = [unknown].compactMap { $0 } + specialTokens
    let tokens = alphabet.sorted().map { Array(String($0).utf8) } + special.map { Array($0.utf8) }
    return try CharacterTokenizer(
      tokens: tokens, specialTokens: Array(alphabet.count..<tokens.count),
      unknownToken: unknown == nil ? nil : alphabet.count)
  }

  /// The token of each character.
  ///
  /// - Throws: `TokenizerError` that names the first character outside the alphabet, if there is no unknown token.
  public func encode(piece: [UInt8]) throws -> [Int] {
    try scalarRanges(of: piece).map { range in
      let character = Array(piece[range])
      guard let token = vocabulary.token(for: character) ?? unknownToken else {
        throw TokenizerError(
          "the character \(quoted(character)) is not in the alphabet of \(vocabulary.count) tokens")
      }
      return token
    }
  }
}

/// Makes sure that an unknown token is a special token of the vocabulary.
func checkUnknownToken(_ token: Int?, in vocabulary: Vocabulary) throws {
  guard let token, !vocabulary.isSpecial(token) else { return }
  throw TokenizerError("the unknown token \(token) is not a special token")
}
