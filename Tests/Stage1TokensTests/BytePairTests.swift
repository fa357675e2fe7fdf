import Testing
import Tokens

@Suite struct BytePairTests {
  /// The obvious trainer: counts all pairs anew for each merge.
  private func mergesBySlowTraining(_ text: [UInt8], count: Int) -> [TokenPair] {
    var counts: [[UInt8]: Int] = [:]
    for piece in splitIntoPieces(text) { counts[piece, default: 0] += 1 }
    var words = counts.map { (tokens: $0.key.map { Int($0) }, count: $0.value) }
    var merges: [TokenPair] = []
    while merges.count < count {
      let pairs = countPairs(in: words)
      guard let best = mostFrequentPair(pairs), pairs[best, default: 0] > 1 else { break }
      words = words.map { (merge(best, into: 256 + merges.count, in: $0.tokens), $0.count) }
      merges.append(best)
    }
    return merges
  }

  /// The obvious encoder: of all rules that apply anywhere, the earliest, at its leftmost place.
  private func tokensBySlowEncoding(_ piece: [UInt8], _ tokenizer: BytePairTokenizer) -> [Int] {
    var parts = piece.map { [$0] }
    while true {
      let places = zip(parts, parts.dropFirst()).enumerated().compactMap { index, pair in
        tokenizer.merges.firstIndex {
          tokenizer.bytes(of: $0.left) == pair.0 && tokenizer.bytes(of: $0.right) == pair.1
        }.map { (rank: $0, index: index) }
      }
      guard let best = places.min(by: { $0 < $1 }) else { break }
      parts.replaceSubrange(
        best.index...best.index + 1, with: [parts[best.index] + parts[best.index + 1]])
    }
    return parts.compactMap { tokenizer.vocabulary.token(for: $0) }
  }

  private func tokenizer(merging merges: [(String, String)]) throws -> BytePairTokenizer {
    var tokens = (0...255).map { [UInt8($0)] }
    var pairs: [TokenPair] = []
    for (left, right) in merges {
      let merged = Array((left + right).utf8)
      let ids = [left, right].compactMap { tokens.firstIndex(of: Array($0.utf8)) }
      pairs.append(TokenPair(ids[0], ids[1]))
      if !tokens.contains(merged) { tokens.append(merged) }
    }
    return try BytePairTokenizer(tokens: tokens, merges: pairs, specialTokens: [])
  }

  @Test func `pairs are counted by the words' counts and may overlap`() {
    let counts = countPairs(in: [([1, 1, 1], 2), ([1, 2], 3), ([7], 9)])
    #expect(counts == [TokenPair(1, 1): 4, TokenPair(1, 2): 3])
  }

  @Test func `ties between bytes are decided by the bytes, not by printable characters`() throws {
    // In the printable alphabet of files the byte 0x0A comes after the letters; as a byte it comes first.
    let documents = ["zz", "\n\n", "zz", "\n\n"].map { Array($0.utf8) }
    let tokenizer = try BytePairTokenizer.train(on: documents, vocabularyCount: 259)
    #expect(tokenizer.merges == [TokenPair(0x0A, 0x0A), TokenPair(0x7A, 0x7A)])
  }

  @Test(arguments: 1...12) func `training equals counting all pairs anew`(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    let text = random.words(60, of: seed % 2 == 0 ? "ab" : "abcde", longest: 9)
    let tokenizer = try BytePairTokenizer.train(on: [text], vocabularyCount: 256 + 40 + 1)
    let slow = mergesBySlowTraining(text, count: tokenizer.vocabularyCount - 257)
    // Where two merges spell one token the obvious version numbers differently: compare up to there.
    let distinct = Set(
      tokenizer.merges.map { tokenizer.bytes(of: $0.left) + tokenizer.bytes(of: $0.right) })
    if distinct.count == tokenizer.merges.count { #expect(tokenizer.merges == slow) }
    #expect(tokenizer.merges.prefix(5) == slow.prefix(5))
  }

  @Test func `training ends when no pair occurs twice`() throws {
    let tokenizer = try BytePairTokenizer.train(on: [Array("abcd".utf8)], vocabularyCount: 1000)
    #expect(tokenizer.merges.isEmpty)
    #expect(tokenizer.vocabularyCount == 257)
  }

  @Test func `a vocabulary below the bytes is refused`() {
    #expect(throws: TokenizerError.self) {
      try BytePairTokenizer.train(on: [smallText], vocabularyCount: 256)
    }
  }

  @Test func `equal text from two merges keeps both ranks`() throws {
    // "abc" comes from ab+c (rank 2) and from a+bc (rank 4): one token, two rules.
    let merges = [("a", "b"), ("x", "a"), ("ab", "c"), ("b", "c"), ("a", "bc"), ("abc", "d")]
    let tokenizer = try tokenizer(merging: merges)
    #expect(tokenizer.vocabularyCount == 256 + 5)
    #expect(try tokenizer.encode("abcd") == [tokenizer.vocabulary.token(for: Array("abcd".utf8))])
    #expect(
      tokenizer.encode(piece: Array("xabc".utf8))
        == tokensBySlowEncoding(Array("xabc".utf8), tokenizer))
  }

  @Test(arguments: 1...12) func `encoding equals the obvious version`(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    let text = random.words(80, of: "aab", longest: 12)
    let tokenizer = try BytePairTokenizer.train(on: [text], vocabularyCount: 290)
    for length in [1, 2, 7, 30, 70, 131] {
      let piece = (0..<length).map { _ in Array("aab".utf8).randomElement(using: &random) ?? 0x61 }
      #expect(tokenizer.encode(piece: piece) == tokensBySlowEncoding(piece, tokenizer), "\(length)")
    }
  }

  @Test func `the history of a word shows each merge once`() throws {
    let tokenizer = try tokenizer(merging: [("a", "n"), ("b", "an"), ("an", "a")])
    let history = tokenizer.mergeHistory(of: Array("banana".utf8))
    let shown = history.map { $0.map { tokenizer.decode([$0]) }.joined(separator: "|") }
    #expect(shown == ["b|a|n|a|n|a", "b|an|an|a", "ban|an|a", "ban|ana"])
    #expect(history.last == tokenizer.encode(piece: Array("banana".utf8)))
  }

  @Test func `rules that do not fit the vocabulary are refused`() {
    let bytes = (0...255).map { [UInt8($0)] }
    let ab = Array("ab".utf8)
    func refusal(_ tokens: [[UInt8]], _ merges: [TokenPair], special: [Int] = []) -> String? {
      do {
        _ = try BytePairTokenizer(tokens: tokens, merges: merges, specialTokens: special)
        return nil
      } catch { return "\(error)" }
    }
    #expect(refusal(bytes + [ab], [TokenPair(97, 98)]) == nil)
    #expect(refusal(bytes, [TokenPair(97, 98)])?.contains("not in the vocabulary") == true)
    #expect(refusal(bytes + [ab], [TokenPair(97, 999)])?.contains("token 999") == true)
    #expect(
      refusal(bytes + [ab], [TokenPair(97, 256)], special: [256])?.contains("ordinary") == true)
    #expect(
      refusal(bytes + [ab], [TokenPair(97, 98), TokenPair(97, 98)])?.contains("twice") == true)
    #expect(refusal(bytes + [ab, ab], [])?.contains("both") == true)
    #expect(refusal(Array(bytes.dropLast()), [])?.contains("byte 255") == true)
    #expect(refusal(bytes + [[]], [])?.contains("empty") == true)
  }
}
