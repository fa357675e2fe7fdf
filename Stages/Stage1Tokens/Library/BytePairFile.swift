// Byte pair encoding in tokenizer.json: tokens in the byte-level alphabet, merges as pairs of tokens.

import Storage

extension BytePairTokenizer {
  /// The contents of `tokenizer.json`; `tokenizers` gives the same ids from it.
  public func json() -> JSON {
    let texts = (0..<vocabulary.count).map { ByteLevelAlphabet.text(for: vocabulary.bytes(of: $0)) }
    return tokenizerFile(
      of: vocabulary,
      preTokenizer: [
        "type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": true,
      ],
      decoder: [
        "type": "ByteLevel", "add_prefix_space": true, "trim_offsets": true, "use_regex": true,
      ],
      model: [
        "type": "BPE", "dropout": nil, "unk_token": nil, "continuing_subword_prefix": nil,
        "end_of_word_suffix": nil, "fuse_unk": false, "byte_fallback": false,
        "ignore_merges": false,
        "vocab": vocabularyObject(vocabulary) { ByteLevelAlphabet.text(for: $0) },
        "merges": .array(merges.map { [.string(texts[$0.left]), .string(texts[$0.right])] }),
      ])
  }

  /// Reads a byte-level BPE file with the GPT-2 split.
  init(_ file: TokenizerFile) throws {
    try BytePairTokenizer.refuseOtherSplits(file)
    try file.refuse("dropout", unless: 0, 0.0)
    try file.refuse("continuing_subword_prefix", unless: "")
    try file.refuse("end_of_word_suffix", unless: "")
    try file.refuse("byte_fallback", unless: false)
    try file.refuse("ignore_merges", unless: false)
    let entries = try file.vocabularyEntries()
    let (tokens, special) = try file.tokens(entries) { ByteLevelAlphabet.bytes(for: $0) }
    let ids = Dictionary(uniqueKeysWithValues: entries.map { ($0.text, $0.id) })
    let merges = try file.model["merges"].array().map { entry in
      let (left, right) = try BytePairTokenizer.texts(ofMerge: entry)
      guard let left = ids[left], let right = ids[right] else {
        throw entry.problem(expected: "two tokens of the vocabulary")
      }
      return TokenPair(left, right)
    }
    try self.init(tokens: tokens, merges: merges, specialTokens: special)
  }

  private static func refuseOtherSplits(_ file: TokenizerFile) throws {
    let split = file.root["pre_tokenizer"]
    guard try split["type"].string() == "ByteLevel" else {
      throw split["type"].problem(expected: "ByteLevel, the split of GPT-2")
    }
    if let prefix = split["add_prefix_space"].ifPresent, try prefix.bool() {
      throw prefix.problem(expected: "false: a space before the text would not round-trip")
    }
    if let regex = split["use_regex"].ifPresent, try !regex.bool() {
      throw regex.problem(expected: "true: the split of GPT-2")
    }
  }

  /// A merge is a pair of texts; in older files it is one text with a space between the two.
  private static func texts(ofMerge entry: LocatedJSON) throws -> (left: UTF8Text, right: UTF8Text)
  {
    if case .array(let pair)? = entry.value {
      guard pair.count == 2 else { throw entry.problem(expected: "a pair of tokens") }
      return (try entry[0].text(), try entry[1].text())
    }
    let parts = try entry.string().unicodeScalars.split(
      separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw entry.problem(expected: "two tokens with a space between") }
    return (UTF8Text(String(parts[0])), UTF8Text(String(parts[1])))
  }
}
