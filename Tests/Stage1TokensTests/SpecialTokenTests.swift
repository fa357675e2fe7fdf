import Testing
import Tokens

@Suite struct SpecialTokenTests {
  private let text = "fox<|endoftext|>lake"

  @Test func `text from outside cannot end a document`() throws {
    for (kind, tokenizer) in try smallTokenizers() where kind == .bpe || kind == .unigram {
      let tokens = try tokenizer.encode(text)
      #expect(!tokens.contains { tokenizer.vocabulary.isSpecial($0) }, "\(kind)")
      #expect(tokenizer.decode(tokens) == text, "\(kind)")
    }
  }

  @Test func `special tokens are recognised where that is allowed`() throws {
    for (kind, tokenizer) in try smallTokenizers() where kind != .character {
      let end = try #require(tokenizer.endOfText)
      let tokens = try tokenizer.encode(text, recognizingSpecialTokens: true)
      let apart = try tokenizer.encode("fox") + [end] + tokenizer.encode("lake")
      #expect(tokens == apart, "\(kind)")
    }
  }

  @Test func `no merge spells a special token`() throws {
    let text = Array(String(repeating: "foxfox fox ", count: 50).utf8)
    let tokenizer = try BytePairTokenizer.train(
      on: [text], vocabularyCount: 280, specialTokens: ["fox"])
    let special = tokenizer.vocabulary.specialToken("fox")
    #expect(try !tokenizer.encode("fox foxfox").contains { $0 == special })
    #expect(tokenizer.decode(try tokenizer.encode("fox foxfox")) == "fox foxfox")
  }

  @Test func `a stream ends each document with the end of text`() throws {
    let tokenizer = try BytePairTokenizer.train(on: [smallText], vocabularyCount: 300)
    let end = Int32(try #require(tokenizer.endOfText))
    let stream = try tokenizer.tokenStream(of: [Array("a".utf8), Array("b".utf8)], threads: 2)
    #expect(stream == [0x61, end, 0x62, end])
  }
}
