import Testing
import Tokens

@Suite struct UnigramTests {
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
