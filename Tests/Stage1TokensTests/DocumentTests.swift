import Testing
import Tokens

@Suite struct DocumentTests {
  private func split(_ text: String, _ separator: DocumentSeparator) -> [String] {
    documents(in: Array(text.utf8), separator: separator).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("one\ntwo\n\nthree\n", ["one\ntwo", "three"]),
    ("\n\n one\r\n\r\n\r\ntwo", [" one", "two"]),
    ("one\n \t\ntwo", ["one", "two"]),
    ("\n \n", []),
    ("", []),
    ("one", ["one"]),
  ])
  func `blank lines part documents`(text: String, expected: [String]) {
    #expect(split(text, .blankLines) == expected)
  }

  @Test func `a separator line leaves blank lines inside a document`() {
    let text = "a\n\nb\n<|endoftext|>\nc\n<|endoftext|>\n\n<|endoftext|>\nd <|endoftext|>\n"
    #expect(split(text, .line(SpecialToken.endOfText)) == ["a\n\nb", "c", "d <|endoftext|>"])
  }

  @Test func `without a separator the text stays whole`() {
    #expect(split("\n a\n\n b\n", .none) == ["\n a\n\n b\n"])
    #expect(split("", .none) == [])
  }

  @Test func `no byte of a document is lost`() {
    var random = TestRandom(seed: 4)
    let text = random.bytes(2000).map { $0 < 0x40 ? UInt8(ascii: "\n") : $0 }
    func visible(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.filter { $0 > 0x20 } }
    let joined = documents(in: text, separator: .blankLines).joined()
    #expect(visible(joined) == visible(text))
  }

  @Test(arguments: [1, 2, 3])
  func `a text of few documents is cut where one side would be empty`(count: Int) {
    let all = (0..<count).map { Array(String(repeating: "\($0)", count: 50).utf8) }
    for seed in 0..<20 as Range<UInt64> {
      let parts = splitDocumentsOrText(all, validationShare: 0.1, seed: seed)
      #expect(!parts.training.joined().isEmpty && !parts.validation.joined().isEmpty)
      #expect(splitDocumentsOrText(all, validationShare: 0, seed: seed).training == all)
    }
    #expect(splitDocumentsOrText([], validationShare: 0.1, seed: 1).training.joined().isEmpty)
  }

  @Test(arguments: TokenizerKind.allCases)
  func `14 a vocabulary that has seen the validation text differs`(kind: TokenizerKind) throws {
    // Each document has a word of its own, again and again.
    let all = (0..<20).map { index in
      let letter = Unicode.Scalar(UInt8(0x41 + index))
      return Array(String(repeating: "the \(letter)\(letter)\(letter) ", count: 40).utf8)
    }
    let parts = splitDocuments(all, validationShare: 0.3, seed: 1)
    #expect(!parts.validation.isEmpty)
    func vocabulary(_ documents: [[UInt8]]) throws -> [String] {
      let tokenizer = try trainTokenizer(kind, on: documents, vocabularyCount: 400)
      return (0..<tokenizer.vocabularyCount).map { tokenizer.decode([$0]) }
    }
    let (right, wrong) = (try vocabulary(parts.training), try vocabulary(all))
    for document in parts.validation {
      let word = String(decoding: document[4..<(kind == .character ? 5 : 7)], as: UTF8.self)
      #expect(!right.contains { $0.contains(word) })
      #expect(wrong.contains { $0.contains(word) })
    }
  }

  @Test func `a text is cut at nine tenths, never inside a character`() {
    let parts = splitText(Array("0123456789".utf8))
    #expect(parts.training == Array("012345678".utf8))
    #expect(parts.validation == Array("9".utf8))
    // A cut at byte 3.2 would fall into the second character.
    let accents = splitText(Array("éééé".utf8), trainingShare: 0.4)
    #expect(accents.training == Array("éé".utf8))
    #expect(splitText([], trainingShare: 0.5).training.isEmpty)
  }
}
