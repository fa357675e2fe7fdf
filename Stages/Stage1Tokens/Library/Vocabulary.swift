// The tokens that a tokenizer knows: each id stands for a byte string; some are special.

/// A control token such as `<|endoftext|>`: never made by merges, never found in text that is not trusted.
public struct SpecialToken: Sendable, Equatable {
  /// Ends a document in training text; a generator stops at it.
  public static let endOfText = "<|endoftext|>"

  /// How the token is written.
  public let text: String
  /// Its id.
  public let id: Int

  /// A control token that is written as `text` and has this id.
  public init(text: String, id: Int) {
    self.text = text
    self.id = id
  }
}

/// The byte strings of tokens 0, 1, 2 …, all distinct, and which of them are special.
public struct Vocabulary: Sendable {
  private let strings: ByteStringTable
  /// The special tokens by ascending id.
  public let specialTokens: [SpecialToken]

  /// A vocabulary of these tokens, in order of their ids; special tokens are named by their ids.
  ///
  /// - Throws: `TokenizerError` if a token is empty, if two tokens are equal, or if an id is outside the list.
  public init(_ tokens: [[UInt8]], specialTokens: [Int] = []) throws {
    var strings = ByteStringTable()
    for (id, token) in tokens.enumerated() {
      guard !token.isEmpty else { throw TokenizerError("token \(id) is empty") }
      let entry = strings.insert(token)
      guard entry.isNew else {
        throw TokenizerError("tokens \(entry.index) and \(id) are both \(quoted(token))")
      }
    }
    self.strings = strings
    self.specialTokens = try Set(specialTokens).sorted().map { id in
      guard tokens.indices.contains(id) else {
        throw TokenizerError("special token \(id) is not in a vocabulary of \(tokens.count) tokens")
      }
      return SpecialToken(text: String(decoding: tokens[id], as: UTF8.self), id: id)
    }
  }

  /// How many tokens there are; their ids are `0..<count`.
  public var count: Int { strings.count }

  /// The bytes that a token stands for.
  ///
  /// Stops if there is no such token.
  public func bytes(of token: Int) -> [UInt8] {
    check(token)
    return strings[token]
  }

  /// The ordinary token with exactly these bytes, if there is one.
  public func token(for bytes: [UInt8]) -> Int? {
    guard let token = strings.index(of: bytes), !isSpecial(token) else { return nil }
    return token
  }

  /// Whether a token is a control token.
  public func isSpecial(_ token: Int) -> Bool {
    specialTokens.contains { $0.id == token }
  }

  /// The id of the special token that is written with exactly these bytes.
  public func specialToken(_ text: String) -> Int? {
    specialTokens.first { $0.text.utf8.elementsEqual(text.utf8) }?.id
  }

  /// The bytes of all these tokens, one after another.
  ///
  /// Stops if one of them does not exist.
  public func decode(_ tokens: some Sequence<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(tokens.underestimatedCount * 4)
    for token in tokens {
      check(token)
      strings.append(token, to: &bytes)
    }
    return bytes
  }

  private func check(_ token: Int) {
    if token < 0 || token >= count {
      fatalError("Vocabulary: token \(token) is outside a vocabulary of \(count) tokens")
    }
  }
}
