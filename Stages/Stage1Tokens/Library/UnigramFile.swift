// The unigram tokenizer in tokenizer.json: tokens with scores; bytes above ASCII as "<0x80>" to "<0xFF>".

import Storage

extension UnigramTokenizer {
  /// The contents of `tokenizer.json`.
  ///
  /// - Throws: `TokenizerError` if a token of several bytes is not valid UTF-8.
  public func json() throws -> JSON {
    let entries = try (0..<vocabulary.count).map { id -> JSON in
      [.string(try UnigramTokenizer.text(for: vocabulary.bytes(of: id))), .double(scores[id])]
    }
    let unknown = vocabulary.specialToken(UnigramTokenizer.unknown)
    return tokenizerFile(
      of: vocabulary, preTokenizer: split(into: SplitPattern.pieces),
      decoder: ["type": "Sequence", "decoders": [["type": "ByteFallback"], ["type": "Fuse"]]],
      model: [
        "type": "Unigram", "unk_id": unknown.map { .integer($0) } ?? .null,
        "vocab": .array(entries),
        "byte_fallback": true,
      ])
  }

  /// Reads a Unigram file with the GPT-2 split and tokens for all bytes.
  init(_ file: TokenizerFile) throws {
    guard try file.isSplit(into: SplitPattern.pieces) else {
      throw file.root["pre_tokenizer"].problem(expected: "the split of GPT-2")
    }
    guard try file.model["byte_fallback"].bool() else {
      throw file.model["byte_fallback"].problem(expected: "true")
    }
    let list = try file.model["vocab"].array()
    let entries = try list.enumerated().map { id, entry in
      (text: try entry[0].text(), id: id, place: entry[0])
    }
    let (tokens, special) = try file.tokens(entries) { UnigramTokenizer.bytes(for: $0) }
    guard tokens.count == list.count else {
      throw file.model["vocab"].problem(expected: "all special tokens with their scores")
    }
    try self.init(tokens: tokens, scores: list.map { try $0[1].number() }, specialTokens: special)
  }

  private static func text(for bytes: [UInt8]) throws -> UTF8Text {
    guard bytes.count == 1, bytes[0] >= 0x80 else { return try plainText(bytes) }
    return UTF8Text("<0x" + String(bytes[0], radix: 16, uppercase: true) + ">")
  }

  private static func bytes(for text: UTF8Text) -> [UInt8] {
    let bytes = text.bytes
    guard bytes.count == 6, bytes.starts(with: "<0x".utf8), bytes[5] == UInt8(ascii: ">"),
      let byte = UInt8(String(decoding: bytes[3..<5], as: UTF8.self), radix: 16), byte >= 0x80
    else { return bytes }
    return [byte]
  }
}
