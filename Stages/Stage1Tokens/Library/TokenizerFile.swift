// tokenizer.json, the format of Hugging Face's `tokenizers`: what the files of all kinds have in common.

import Storage

/// Reads a `tokenizer.json` of any of the four kinds; `path` may be the folder that holds it.
///
/// Reads what this module writes, and the byte-level BPE files of GPT-2 and its relatives. A file that asks for
/// anything that would give other tokens (a normalizer, another split, dropout) is refused.
///
/// - Throws: `FileProblem` that names the file and the place in it.
public func loadTokenizer(_ path: String) throws -> any Tokenizer {
  let path = fileKind(path) == .folder ? path + "/tokenizer.json" : path
  let file = TokenizerFile(try LocatedJSON(contentsOf: path))
  try file.refuseUnknownSteps()
  do {
    switch try file.modelType() {
    case "BPE": return try BytePairTokenizer(file)
    case "Unigram": return try UnigramTokenizer(file)
    case "WordLevel":
      return try file.isSplit(into: SplitPattern.character)
        ? CharacterTokenizer(file) : WordTokenizer(file)
    default: throw file.model["type"].problem(expected: "BPE, Unigram or WordLevel")
    }
  } catch let error as TokenizerError {
    throw FileProblem(path, at: "model", error.description)
  }
}

extension Tokenizer {
  /// Writes the tokenizer as a `tokenizer.json` that Hugging Face's `tokenizers` loads; atomic.
  ///
  /// - Throws: `FileProblem` if the file cannot be written; `TokenizerError` if a token cannot be written as text.
  public func save(to path: String) throws {
    try json().write(to: path)
  }
}

/// The patterns that files of this module name as their split.
enum SplitPattern {
  /// The GPT-2 split, which `PieceScanner` does by hand.
  static let pieces =
    #"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"#
  /// Every character by itself.
  static let character = #"[\s\S]"#
}

/// The parts of a `tokenizer.json` that all kinds share.
struct TokenizerFile {
  let root: LocatedJSON
  var model: LocatedJSON { root["model"] }

  init(_ root: LocatedJSON) {
    self.root = root
  }

  /// More tokens than any tokenizer has; a file that says more is broken or hostile.
  static let mostTokens = 1 << 24

  /// The kind of the model; old BPE files do not say it, but only they have merges.
  func modelType() throws -> String {
    if let type = model["type"].ifPresent { return try type.string() }
    guard model["merges"].ifPresent != nil else {
      throw model["type"].problem(expected: "BPE, Unigram or WordLevel")
    }
    return "BPE"
  }

  /// Refuses files whose text is changed before, or whose tokens are changed after the model.
  func refuseUnknownSteps() throws {
    _ = try root.members()
    if let version = root["version"].ifPresent, try version.string() != "1.0" {
      throw version.problem(expected: "version \"1.0\"")
    }
    for step in ["normalizer", "truncation", "padding"] as [UTF8Text] {
      if let value = root[step].ifPresent { throw value.problem(expected: "null") }
    }
    if let processor = root["post_processor"].ifPresent,
      try processor["type"].string() != "ByteLevel"
    {
      throw processor["type"].problem(expected: "ByteLevel or no post-processor")
    }
    _ = try model.members()
  }

  /// Refuses a model setting that is neither missing nor null nor its neutral value.
  func refuse(_ setting: UTF8Text, unless neutral: JSON...) throws {
    guard let value = model[setting].ifPresent, let json = value.value, !neutral.contains(json)
    else {
      return
    }
    throw value.problem(expected: "null")
  }

  /// Whether the text is split by this pattern, each match by itself.
  func isSplit(into pattern: String) throws -> Bool {
    let split = root["pre_tokenizer"]
    guard try split["type"].string() == "Split", try split["behavior"].string() == "Isolated",
      try !(split["invert"].ifPresent?.bool() ?? false)
    else { return false }
    return try split["pattern"]["Regex"].string() == pattern
  }

  /// The special tokens: text and id.
  func addedTokens() throws -> [(text: UTF8Text, id: Int)] {
    guard let list = root["added_tokens"].ifPresent else { return [] }
    return try list.array().map { entry in
      for flag in ["single_word", "lstrip", "rstrip"] as [UTF8Text] {
        if let value = entry[flag].ifPresent, try value.bool() {
          throw value.problem(expected: "false")
        }
      }
      if let special = entry["special"].ifPresent, try !special.bool() {
        throw special.problem(expected: "true: only special tokens can be added")
      }
      return (
        try entry["content"].text(), try entry["id"].integer(in: 0...TokenizerFile.mostTokens - 1)
      )
    }
  }

  /// All tokens by id: the model's, with their bytes, and the special tokens, which stand for their own text.
  ///
  /// Refuses ids that are used twice, that leave a hole, or that clash with a special token.
  func tokens(
    _ entries: [(text: UTF8Text, id: Int, place: LocatedJSON)],
    bytes: (UTF8Text) -> [UInt8]?
  ) throws -> (tokens: [[UInt8]], special: [Int]) {
    let added = try addedTokens()
    var special: [UTF8Text: Int] = [:]
    for (index, token) in added.enumerated()
    where special.updateValue(token.id, forKey: token.text) != nil {
      throw root["added_tokens"][index].problem(
        expected: "another text than an earlier special token")
    }
    var byID: [Int: [UInt8]] = [:]
    for entry in entries {
      if let id = special[entry.text], id != entry.id {
        throw entry.place.problem(
          expected: "the id \(id) that the special token has in added_tokens")
      }
      guard let bytes = special[entry.text] != nil ? entry.text.bytes : bytes(entry.text) else {
        throw entry.place.problem(
          expected: "characters of the byte-level alphabet in the token's text")
      }
      guard byID.updateValue(bytes, forKey: entry.id) == nil else {
        throw entry.place.problem(expected: "an id that no other token has")
      }
    }
    for (index, token) in added.enumerated() {
      guard byID[token.id] ?? token.text.bytes == token.text.bytes else {
        throw root["added_tokens"][index]["id"].problem(expected: "an id that no other token has")
      }
      byID[token.id] = token.text.bytes
    }
    let tokens = try (0..<byID.count).map { id in
      guard let bytes = byID[id] else {
        throw model["vocab"].problem(
          expected: "ids without holes: \(id) of \(byID.count) is missing")
      }
      return bytes
    }
    return (tokens, added.map(\.id))
  }

  /// The entries of a vocabulary that is an object from text to id.
  func vocabularyEntries() throws -> [(text: UTF8Text, id: Int, place: LocatedJSON)] {
    try model["vocab"].members().map { text, value in
      (text, try value.integer(in: 0...TokenizerFile.mostTokens - 1), value)
    }
  }
}
