import Testing
import Tokens

@Suite struct RoundTripTests {
  @Test(arguments: 1...12) func `decode undoes encode on arbitrary bytes`(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    let bytes =
      random.bytes(Int.random(in: 0...300, using: &random)) + Array(random.unicode(50).utf8)
    for kind in [TokenizerKind.bpe, .unigram] {
      let tokenizer = try trainTokenizer(kind, on: [smallText], vocabularyCount: 330)
      #expect(tokenizer.decodeBytes(try tokenizer.encode(bytes)) == bytes, "\(kind)")
    }
  }

  @Test func `white space of every kind survives`() throws {
    let text = "  a\t\tb\r\n\r\n  c \u{A0} \u{2003}d\n"
    for kind in [TokenizerKind.bpe, .unigram] {
      let tokenizer = try trainTokenizer(kind, on: [smallText], vocabularyCount: 330)
      #expect(tokenizer.decode(try tokenizer.encode(text)).utf8.elementsEqual(text.utf8), "\(kind)")
    }
  }

  @Test func `every kind gives its training text back`() throws {
    for (kind, tokenizer) in try smallTokenizers() {
      let tokens = try tokenizer.encode(smallText)
      if kind != .word { #expect(tokenizer.decodeBytes(tokens) == smallText, "\(kind)") }
      #expect(tokens.allSatisfy { 0..<tokenizer.vocabularyCount ~= $0 }, "\(kind)")
    }
  }

  @Test func `composed and decomposed accents stay different`() throws {
    for kind in [TokenizerKind.bpe, .unigram, .character] {
      let text = Array("\u{E9} e\u{301}".utf8)
      let tokenizer = try trainTokenizer(kind, on: [text], vocabularyCount: 300)
      #expect(tokenizer.decodeBytes(try tokenizer.encode(text)) == text, "\(kind)")
      #expect(try tokenizer.encode("\u{E9}") != tokenizer.encode("e\u{301}"), "\(kind)")
    }
  }

  @Test func `a character that is split over two tokens decodes whole`() throws {
    let tokenizer = try BytePairTokenizer.train(on: [Array("abc".utf8)], vocabularyCount: 257)
    let tokens = try tokenizer.encode("né🦊")
    #expect(tokens == [0x6E, 0xC3, 0xA9, 0xF0, 0x9F, 0xA6, 0x8A])
    #expect(tokenizer.decode(tokens) == "né🦊")
    #expect(tokenizer.decode(tokens.prefix(2)) == "n\u{FFFD}")
  }

  @Test(arguments: 1...10) func `streamed text equals the text decoded at once`(seed: UInt64) throws
  {
    var random = TestRandom(seed: seed)
    let tokenizer = try BytePairTokenizer.train(on: [smallText], vocabularyCount: 300)
    let tokens =
      seed % 2 == 0 ? try tokenizer.encode(random.unicode(60)) : random.bytes(80).map { Int($0) }
    var decoder = StreamingDecoder(tokenizer)
    let parts = tokens.map { decoder.append($0) } + [decoder.finish()]
    #expect(parts.joined().utf8.elementsEqual(tokenizer.decode(tokens).utf8))
  }

  @Test func `a streamed character appears with its last byte`() throws {
    let tokenizer = try BytePairTokenizer.train(on: [Array("abc".utf8)], vocabularyCount: 257)
    var decoder = StreamingDecoder(tokenizer)
    #expect([0xF0, 0x9F, 0xA6, 0x8A].map { decoder.append($0) } == ["", "", "", "🦊"])
    #expect(decoder.append(0xC3) == "")
    #expect(decoder.finish() == "\u{FFFD}")
  }

  @Test(arguments: [1, 2, 3, 7]) func `the number of threads changes nothing`(threads: Int) throws {
    var random = TestRandom(seed: 5)
    let text = smallText + random.bytes(200) + smallText + Array(random.unicode(100).utf8)
    let texts = [text, [], smallText, random.bytes(50), text]
    let trained = try BytePairTokenizer.train(on: texts, vocabularyCount: 320, threads: threads)
    let reference = try BytePairTokenizer.train(on: texts, vocabularyCount: 320)
    #expect(trained.merges == reference.merges)
    #expect(try trained.encode(text, threads: threads) == trained.encode(text))
    #expect(
      try trained.encode(documents: texts, threads: threads) == texts.map { try trained.encode($0) }
    )
  }
}
