import Storage
import Testing
import Tokens

@Suite struct TokenizerFileTests {
  /// Writes a value as a file, loads it as a tokenizer, and removes the file.
  private func load(_ json: JSON, _ name: String = #function) throws -> any Tokenizer {
    var hash: UInt64 = 5381
    for byte in name.utf8 { hash = hash &* 33 &+ UInt64(byte) }
    let folder = "/tmp/seven-stages-tests-\(hash)-\(UInt64.random(in: 0 ... .max))"
    try makeFolder(folder)
    defer { try? removeTree(folder) }
    try json.write(to: folder + "/tokenizer.json")
    return try loadTokenizer(folder)
  }

  private func refusal(_ json: JSON) -> String {
    do {
      _ = try load(json)
      return "loaded"
    } catch { return "\(error)" }
  }

  /// The file of a small tokenizer after a change at a path of keys.
  private func changed(_ kind: TokenizerKind = .bpe, _ keys: UTF8Text..., to value: JSON) throws
    -> JSON
  {
    let tokenizer = try trainTokenizer(kind, on: [smallText], vocabularyCount: 300)
    return try replacing(tokenizer.json(), keys[...], with: value)
  }

  private func replacing(_ json: JSON, _ keys: ArraySlice<UTF8Text>, with value: JSON) throws
    -> JSON
  {
    guard let key = keys.first else { return value }
    guard case .object(var object) = json else { throw TokenizerError("no object at \(key)") }
    object[key] = try replacing(object[key] ?? .null, keys.dropFirst(), with: value)
    return .object(object)
  }

  @Test func `every kind comes back from its file`() throws {
    var random = TestRandom(seed: 2)
    let text = smallText + Array(random.unicode(100).utf8)
    for (kind, tokenizer) in try smallTokenizers() {
      let loaded = try load(tokenizer.json())
      let sample = kind == .character ? smallText : text
      #expect(type(of: loaded) == type(of: tokenizer), "\(kind)")
      #expect(try loaded.encode(sample) == tokenizer.encode(sample), "\(kind)")
      #expect(loaded.vocabulary.specialTokens == tokenizer.vocabulary.specialTokens, "\(kind)")
      #expect(try loaded.json() == tokenizer.json(), "\(kind)")
    }
  }

  @Test func `merges may be texts with a space, as in older files`() throws {
    let tokenizer = try BytePairTokenizer.train(on: [smallText], vocabularyCount: 300)
    guard case .object(let root) = tokenizer.json(), case .object(var model)? = root["model"],
      case .array(let merges)? = model["merges"]
    else { throw TokenizerError("no merges") }
    model["merges"] = .array(
      merges.map { merge in
        guard case .array(let pair) = merge, case .string(let left) = pair[0],
          case .string(let right) = pair[1]
        else { return .null }
        return .string(UTF8Text(left.string + " " + right.string))
      })
    let old = try replacing(tokenizer.json(), ["model"], with: .object(model))
    #expect(try load(old).json() == tokenizer.json())
  }

  @Test func `bytes are written in the alphabet of GPT-2`() throws {
    let tokenizer = try BytePairTokenizer.train(on: [smallText], vocabularyCount: 257)
    let vocabulary = LocatedJSON(tokenizer.json(), file: "x")["model"]["vocab"]
    for (text, byte) in [("Ġ", 0x20), ("Ċ", 0x0A), ("!", 0x21), ("Ń", 0xAD), ("ÿ", 0xFF), ("Ā", 0)]
    {
      #expect(try vocabulary[UTF8Text(text)].integer() == byte)
    }
  }

  @Test func `settings that would change tokens are refused, with their place`() throws {
    let cases: [(JSON, String)] = [
      (try changed(.bpe, "normalizer", to: ["type": "NFC"]), "normalizer"),
      (try changed(.bpe, "version", to: "2.0"), "version"),
      (try changed(.bpe, "pre_tokenizer", to: nil), "pre_tokenizer"),
      (try changed(.bpe, "pre_tokenizer", "add_prefix_space", to: true), "add_prefix_space"),
      (try changed(.bpe, "pre_tokenizer", "use_regex", to: false), "use_regex"),
      (try changed(.bpe, "post_processor", to: ["type": "TemplateProcessing"]), "post_processor"),
      (try changed(.bpe, "model", "dropout", to: 0.1), "dropout"),
      (try changed(.bpe, "model", "ignore_merges", to: true), "ignore_merges"),
      (try changed(.bpe, "model", "end_of_word_suffix", to: "</w>"), "end_of_word_suffix"),
      (try changed(.bpe, "model", "type", to: "WordPiece"), "type"),
      (try changed(.unigram, "model", "byte_fallback", to: false), "byte_fallback"),
      (try changed(.unigram, "pre_tokenizer", to: ["type": "Metaspace"]), "pre_tokenizer"),
      (try changed(.word, "model", "unk_token", to: "nobody"), "unk_token"),
    ]
    for (json, place) in cases {
      let message = refusal(json)
      #expect(message.contains("tokenizer.json") && message.contains(place), "\(message)")
    }
  }

  @Test func `vocabularies and merges that do not fit are refused`() throws {
    let special: JSON = [["id": 5, "content": "<|endoftext|>", "special": true]]
    let cases: [(JSON, String)] = [
      (try changed(.bpe, "model", "vocab", to: [1, 2]), "vocab"),
      (try changed(.bpe, "model", "vocab", "!", to: "x"), "vocab"),
      (try changed(.bpe, "model", "vocab", "!", to: 34), "no other token"),
      (try changed(.bpe, "model", "vocab", "!", to: 9_000), "33 of 300 is missing"),
      (try changed(.bpe, "model", "vocab", "!", to: -1), "vocab"),
      (try changed(.bpe, "model", "vocab", "!", to: 99_999_999_999), "vocab"),
      (try changed(.bpe, "model", "vocab", "漢", to: 300), "byte-level alphabet"),
      (try changed(.bpe, "model", "merges", to: [["a", "nowhere"]]), "merges"),
      (try changed(.bpe, "model", "merges", to: [["a"]]), "merges"),
      (try changed(.bpe, "model", "merges", to: ["a b c"]), "merges"),
      (try changed(.bpe, "model", "merges", to: [["!", "!"]]), "merge 0"),
      (try changed(.bpe, "added_tokens", to: special), "added_tokens"),
      (
        try changed(
          .bpe, "added_tokens", to: [["id": 300, "content": "x"], ["id": 301, "content": "x"]]),
        "added_tokens"
      ),
      (try changed(.bpe, "added_tokens", to: [["id": 0, "content": "<pad>"]]), "added_tokens"),
      (
        try changed(.bpe, "added_tokens", to: [["id": 300, "content": "<m>", "lstrip": true]]),
        "lstrip"
      ),
      (try changed(.unigram, "model", "vocab", to: [["a", 0.5]]), "is missing"),
      (try changed(.character, "model", "vocab", to: ["ab": 0]), "one character"),
    ]
    for (json, place) in cases {
      let message = refusal(json)
      #expect(message.contains("tokenizer.json") && message.contains(place), "\(message)")
    }
  }

  @Test func `files of other shapes are refused in one sentence`() throws {
    for json: JSON in [
      nil, 7, "x", [], [:], ["model": nil], ["model": []], ["model": ["type": "BPE"]],
    ] {
      let message = refusal(json)
      #expect(message.contains("tokenizer.json") && !message.contains("\n"), "\(message)")
    }
    #expect(throws: FileProblem.self) { try loadTokenizer("/nowhere/tokenizer.json") }
  }

  @Test(arguments: 1...40) func `random damage is refused or harmless, never fatal`(seed: UInt64)
    throws
  {
    var random = TestRandom(seed: seed)
    let kinds = TokenizerKind.allCases
    let kind = kinds[Int(seed) % kinds.count]
    let tokenizer = try trainTokenizer(kind, on: [Array("aab aab".utf8)], vocabularyCount: 262)
    var bytes = try tokenizer.json().bytes()
    for _ in 0..<3 {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 32...126, using: &random)
    }
    let path = "/tmp/seven-stages-tests-damage-\(UInt64.random(in: 0 ... .max)).json"
    try AtomicFile.write(bytes, to: path)
    defer { try? removeTree(path) }
    if let loaded = try? loadTokenizer(path) { _ = try? loaded.encode("aab b!") }
  }
}
