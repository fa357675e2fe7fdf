import Foundation
import Testing
import Tokens

@Suite struct UnigramTests {
  /// A tokenizer of these words with their probabilities, and all bytes far below them.
  private func tokenizer(_ words: [(String, Double)]) throws -> UnigramTokenizer {
    let scores = Dictionary(uniqueKeysWithValues: words.map { (Array($0.0.utf8), log($0.1)) })
    let bytes = (0...255).map { [UInt8($0)] }
    let longer = words.map { Array($0.0.utf8) }.filter { $0.count > 1 }
    let tokens = bytes + longer
    return try UnigramTokenizer(
      tokens: tokens, scores: tokens.map { scores[$0] ?? -50 }, specialTokens: [])
  }

  /// The best score over all cuts of a piece, by trying them all.
  private func bestScoreOfAllCuts(_ piece: [UInt8], _ tokenizer: UnigramTokenizer) -> Double {
    if piece.isEmpty { return 0 }
    return (1...piece.count).compactMap { length in
      tokenizer.vocabulary.token(for: Array(piece.prefix(length))).map {
        tokenizer.scores[$0] + bestScoreOfAllCuts(Array(piece.dropFirst(length)), tokenizer)
      }
    }.max() ?? -.infinity
  }

  @Test func `the best path is not the greedy longest match`() throws {
    let tokenizer = try tokenizer([
      ("a", 0.1), ("d", 0.001), ("ab", 0.2), ("abc", 0.1), ("cd", 0.3),
    ])
    let tokens = tokenizer.encode(piece: Array("abcd".utf8))
    #expect(tokens.map { tokenizer.decode([$0]) } == ["ab", "cd"])
  }

  @Test(arguments: 1...15) func `the best path equals trying all cuts`(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    let letters = Array("abc".utf8)
    var words: [String: Double] = [:]
    for _ in 0..<25 {
      let length = Int.random(in: 1...4, using: &random)
      let word = (0..<length).map { _ in letters.randomElement(using: &random) ?? 0x61 }
      words[String(decoding: word, as: UTF8.self)] = Double.random(in: 0.001...1, using: &random)
    }
    let tokenizer = try tokenizer(words.sorted { $0.key < $1.key })
    let piece = (0..<10).map { _ in letters.randomElement(using: &random) ?? 0x61 }
    let tokens = tokenizer.encode(piece: piece)
    let best = bestScoreOfAllCuts(piece, tokenizer)
    // Sums of at most ten terms in another order: rounding only.
    #expect(abs(tokens.reduce(0) { $0 + tokenizer.scores[$1] } - best) < 1e-9)
    #expect(abs(tokenizer.score(ofPiece: piece) - best) < 1e-9)
    #expect(tokenizer.decodeBytes(tokens) == piece)
  }

  @Test func `a character outside the vocabulary becomes its bytes`() throws {
    let tokenizer = try UnigramTokenizer.train(on: [smallText], vocabularyCount: 330)
    #expect(try tokenizer.encode("🦊") == [0xF0, 0x9F, 0xA6, 0x8A])
    #expect(try tokenizer.encode("\u{7}") == [0x07])
    #expect(try tokenizer.encode([0xFF, 0xC3]) == [0xFF, 0xC3])
    // A character of the text keeps a token of its own or within a longer one.
    #expect(try tokenizer.encode("ñ").count == 1)
  }

  @Test func `training reaches the vocabulary and learns words`() throws {
    let text = Array(String(repeating: "the fox saw the lake and the fox drank. ", count: 40).utf8)
    let tokenizer = try UnigramTokenizer.train(on: [text], vocabularyCount: 275)
    #expect(tokenizer.vocabularyCount <= 275)
    #expect(try tokenizer.encode(" the fox").map { tokenizer.decode([$0]) } == [" the", " fox"])
  }

  @Test func `training the same text twice gives the same tokenizer`() throws {
    let first = try UnigramTokenizer.train(on: [smallText], vocabularyCount: 320, threads: 1)
    let second = try UnigramTokenizer.train(on: [smallText], vocabularyCount: 320, threads: 3)
    #expect(first.scores == second.scores)
    #expect(try first.json() == second.json())
  }

  @Test func `rare characters are left to their bytes when there are too many`() throws {
    let many = Array(
      String(String.UnicodeScalarView((0x4E00..<0x4F00).compactMap { Unicode.Scalar($0) })).utf8)
    let tokenizer = try UnigramTokenizer.train(on: [smallText, many], vocabularyCount: 300)
    #expect(tokenizer.vocabularyCount <= 300)
    #expect(tokenizer.decodeBytes(try tokenizer.encode(many)) == many)
  }

  @Test func `scores that are missing or not finite are refused`() {
    let tokens = (0...255).map { [UInt8($0)] }
    for scores in [[Double](repeating: 0, count: 255), [.nan] + [Double](repeating: 0, count: 255)]
    {
      #expect(throws: TokenizerError.self) {
        try UnigramTokenizer(tokens: tokens, scores: scores, specialTokens: [])
      }
    }
  }
}
