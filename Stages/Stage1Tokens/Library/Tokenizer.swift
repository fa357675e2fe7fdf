// What all tokenizers share: they differ only in how one piece of text becomes tokens.

import Storage

/// Turns text into token ids and back.
///
/// Text is bytes, because that is what files and sockets give: `String` is a convenience. Ids are `Int` here,
/// because they index; streams and batches for training hold them as `Int32`.
public protocol Tokenizer: Sendable {
  /// Which bytes each token stands for.
  var vocabulary: Vocabulary { get }

  /// The tokens of one piece of the GPT-2 split.
  ///
  /// No token reaches over the border of two pieces.
  ///
  /// - Throws: `TokenizerError` if the piece holds something for which there is no token.
  func encode(piece: [UInt8]) throws -> [Int]

  /// The contents of the `tokenizer.json` that other programs load.
  ///
  /// - Throws: `TokenizerError` if a token cannot be written as text.
  func json() throws -> JSON
}

extension Tokenizer {
  /// How many tokens there are, special ones included; ids are `0..<vocabularyCount`.
  public var vocabularyCount: Int { vocabulary.count }

  /// The id of `<|endoftext|>`, if the tokenizer has it.
  public var endOfText: Int? { vocabulary.specialToken(SpecialToken.endOfText) }

  /// The tokens of a text.
  ///
  /// Text from outside may contain the letters `<|endoftext|>`. Unless `recognizingSpecialTokens` is true they
  /// are ordinary text, so that nobody can end a document by writing these letters into it.
  ///
  /// - Throws: `TokenizerError` if a character has no token (never with byte pairs or unigram).
  public func encode(_ text: String, recognizingSpecialTokens: Bool = false) throws -> [Int] {
    try encode(Array(text.utf8), recognizingSpecialTokens: recognizingSpecialTokens)
  }

  /// The tokens of any bytes, valid UTF-8 or not; see `encode(_:recognizingSpecialTokens:)` for text.
  ///
  /// - Parameter threads: how many threads share a large text; the ids do not depend on it.
  public func encode(
    _ bytes: [UInt8], recognizingSpecialTokens: Bool = false, threads: Int = 1
  ) throws -> [Int] {
    guard recognizingSpecialTokens else { return try encodeOrdinary(bytes, threads: threads) }
    var tokens: [Int] = []
    for segment in segments(of: bytes, specialTokens: vocabulary.specialTokens) {
      switch segment {
      case .special(let token): tokens.append(token)
      case .ordinary(let range): tokens += try encodeOrdinary(Array(bytes[range]), threads: threads)
      }
    }
    return tokens
  }

  /// The tokens of each document.
  ///
  /// Equal ids whatever the number of threads.
  ///
  /// - Throws: `TokenizerError` if a character has no token.
  public func encode(documents: [[UInt8]], threads: Int) throws -> [[Int]] {
    let shares = sharesForThreads(documents, count: threads)
    let encoded = try parallelMap(count: shares.count) { share in
      var cache = PieceCache()
      return try documents[shares[share]].map { document in
        try document.withUnsafeBufferPointer { try encodeOrdinary($0, cache: &cache) }
      }
    }
    return Array(encoded.joined())
  }

  /// All documents as one stream for training, each followed by `<|endoftext|>` if the tokenizer has it.
  ///
  /// - Throws: `TokenizerError` if a character has no token.
  public func tokenStream(of documents: [[UInt8]], threads: Int = 1) throws -> [Int32] {
    var stream: [Int32] = []
    for tokens in try encode(documents: documents, threads: threads) {
      stream += tokens.lazy.map { Int32($0) }
      if let endOfText { stream.append(Int32(endOfText)) }
    }
    return stream
  }

  /// The bytes that a token stands for.
  ///
  /// Stops if there is no such token.
  public func bytes(of token: Int) -> [UInt8] { vocabulary.bytes(of: token) }

  /// The bytes of tokens, one after another.
  ///
  /// Stops if one of them does not exist.
  public func decodeBytes(_ tokens: some Sequence<Int>) -> [UInt8] { vocabulary.decode(tokens) }

  /// The text of tokens, with U+FFFD where their bytes are not valid UTF-8.
  ///
  /// All bytes are joined first: a character may be split over two tokens, and neither is text by itself.
  public func decode(_ tokens: some Sequence<Int>) -> String {
    String(decoding: decodeBytes(tokens), as: UTF8.self)
  }

  private func encodeOrdinary(_ bytes: [UInt8], threads: Int) throws -> [Int] {
    let parts = bytes.withUnsafeBufferPointer { partsForThreads($0, count: threads) }
    let encoded = try parallelMap(count: parts.count) { part in
      var cache = PieceCache()
      return try bytes.withUnsafeBufferPointer { buffer in
        try encodeOrdinary(UnsafeBufferPointer(rebasing: buffer[parts[part]]), cache: &cache)
      }
    }
    return encoded.count == 1 ? encoded[0] : Array(encoded.joined())
  }

  private func encodeOrdinary(
    _ text: UnsafeBufferPointer<UInt8>, cache: inout PieceCache
  ) throws -> [Int] {
    var tokens: [Int] = []
    tokens.reserveCapacity(text.count / 3 + 1)
    for range in PieceScanner(text) {
      let piece = UnsafeBufferPointer(rebasing: text[range])
      try cache.append(tokensOf: piece, to: &tokens) { try encode(piece: $0) }
    }
    return tokens
  }
}

/// Contiguous shares of the documents, at most `count`, of similar size in bytes.
private func sharesForThreads(_ documents: [[UInt8]], count: Int) -> [Range<Int>] {
  let target = documents.reduce(0) { $0 + $1.count } / max(count, 1) + 1
  var shares: [Range<Int>] = []
  var start = 0
  var size = 0
  for (index, document) in documents.enumerated() {
    size += document.count
    if size >= target || index == documents.count - 1 {
      shares.append(start..<index + 1)
      start = index + 1
      size = 0
    }
  }
  return shares
}
