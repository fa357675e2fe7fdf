import Testing
import Tokens

@Suite struct WordAndCharacterTests {
  @Test func `an unknown word is seen when it is decoded`() throws {
    let tokenizer = try WordTokenizer.train(
      on: [Array("the fox saw the fox".utf8)], vocabularyCount: 20)
    let tokens = try tokenizer.encode("the cow saw the fox")
    #expect(tokenizer.decode(tokens) == "the<|unknown|> saw the fox")
  }

  @Test func `the most frequent words get tokens, ties by their bytes`() throws {
    let tokenizer = try WordTokenizer.train(on: [Array("b a c c d".utf8)], vocabularyCount: 4)
    #expect((0..<2).map { tokenizer.decode([$0]) } == [" c", " a"])
    #expect(tokenizer.vocabularyCount == 4)
  }

  @Test func `a character tokenizer orders its alphabet by code point`() throws {
    let tokenizer = try CharacterTokenizer.train(on: [Array("zebra ñandú\n".utf8)])
    #expect(
      (0..<tokenizer.vocabularyCount).map { tokenizer.decode([$0]) }.joined() == "\n abdenrzñú")
    #expect(try tokenizer.encode("a b") == [2, 1, 3])
    #expect(tokenizer.endOfText == nil)
  }

  @Test func `a character outside the alphabet is an error that names it`() throws {
    let tokenizer = try CharacterTokenizer.train(on: [Array("abc".utf8)])
    #expect(throws: TokenizerError("the character \"é\" is not in the alphabet of 3 tokens")) {
      try tokenizer.encode("abé")
    }
  }

  @Test func `with an unknown token no character is an error`() throws {
    let tokenizer = try CharacterTokenizer.train(
      on: [Array("abc".utf8)], specialTokens: [SpecialToken.endOfText], unknown: "<|unknown|>")
    #expect(try tokenizer.encode("aéb") == [0, 3, 1])
    #expect(tokenizer.endOfText == 4)
  }

  @Test func `an alphabet cannot be learned from invalid text or none`() {
    #expect(throws: TokenizerError.self) { try CharacterTokenizer.train(on: [[0x61, 0xFF]]) }
    for kind in TokenizerKind.allCases {
      #expect(throws: TokenizerError.self) {
        try trainTokenizer(kind, on: [[]], vocabularyCount: 400)
      }
    }
  }

  @Test func `tokens that are not one character are refused`() {
    #expect(throws: TokenizerError.self) {
      try CharacterTokenizer(tokens: [[0x61], [0x61, 0x62]])
    }
    #expect(throws: TokenizerError.self) { try CharacterTokenizer(tokens: [[0xC3]]) }
    #expect(throws: TokenizerError.self) {
      try CharacterTokenizer(tokens: [[0x61]], unknownToken: 0)
    }
  }
}
