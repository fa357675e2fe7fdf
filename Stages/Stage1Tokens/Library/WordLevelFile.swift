// The word and character tokenizers in tokenizer.json: both are WordLevel models, with different splits.

import Storage

extension WordTokenizer {
  /// The contents of `tokenizer.json`.
  ///
  /// - Throws: `TokenizerError` if a token is not valid UTF-8.
  public func json() throws -> JSON {
    tokenizerFile(
      of: vocabulary, preTokenizer: split(into: SplitPattern.pieces), decoder: ["type": "Fuse"],
      model: [
        "type": "WordLevel", "vocab": try vocabularyObject(vocabulary, text: plainText),
        "unk_token": .string(try plainText(vocabulary.bytes(of: unknownToken))),
      ])
  }

  /// Reads a WordLevel file with the GPT-2 split.
  init(_ file: TokenizerFile) throws {
    guard try file.isSplit(into: SplitPattern.pieces) else {
      throw file.root["pre_tokenizer"].problem(expected: "the split of GPT-2, or into characters")
    }
    let (tokens, special) = try file.tokens(file.vocabularyEntries()) { $0.bytes }
    guard let unknown = try file.unknownToken(tokens, special: special) else {
      throw file.model["unk_token"].problem(expected: "a special token of the file")
    }
    try self.init(tokens: tokens, specialTokens: special, unknownToken: unknown)
  }
}

extension CharacterTokenizer {
  /// The contents of `tokenizer.json`.
  ///
  /// The format wants the name of an unknown token even where there is none.
  ///
  /// - Throws: `TokenizerError` if a token is not valid UTF-8.
  public func json() throws -> JSON {
    let unknown = try unknownToken.map { try plainText(vocabulary.bytes(of: $0)) }
    return tokenizerFile(
      of: vocabulary, preTokenizer: split(into: SplitPattern.character), decoder: ["type": "Fuse"],
      model: [
        "type": "WordLevel", "vocab": try vocabularyObject(vocabulary, text: plainText),
        "unk_token": .string(unknown ?? UTF8Text(WordTokenizer.unknown)),
      ])
  }

  /// Reads a WordLevel file that splits into characters.
  init(_ file: TokenizerFile) throws {
    let (tokens, special) = try file.tokens(file.vocabularyEntries()) { $0.bytes }
    try self.init(
      tokens: tokens, specialTokens: special,
      unknownToken: file.unknownToken(tokens, special: special))
  }
}

extension TokenizerFile {
  /// The special token that the model names as its unknown token, if the file has it.
  fileprivate func unknownToken(_ tokens: [[UInt8]], special: [Int]) throws -> Int? {
    let text = try model["unk_token"].text()
    return special.first { tokens[$0] == text.bytes }
  }
}
