// Exercise 1.8: words, known and unknown.

import Gates
import Tokens

typealias WordFunction = @Sendable (_ tokenizer: WordTokenizer, _ piece: [UInt8]) -> [Int]

let wordGate = Gate<WordFunction>(
  Exercise(
    "1.8", "a word, or the unknown token",
    task: """
      The simplest tokenizer has a token for each frequent word. All other words become one special token: their text is \
      lost, but their place is not. If they were dropped, the model would see sentences that nobody wrote, and counts \
      of words would not agree. A special token's own letters in a text are an unknown word like any other.
      """,
    shapes: """
      the bytes of one piece → exactly one token. vocabulary and unknownToken are the tokenizer's; the unknown token \
      may have any id and any name.
      """,
    hints: [
      "vocabulary.token(for:) is nil where no ordinary token has exactly these bytes.",
      "What stands behind ?? is used where the left side is nil.",
    ]),
  implementation: { $0.encode(piece: $1) },
  checks: [
    .example(
      "known words have their own tokens, with space and capital letters",
      why: "'the', ' the' and 'The' are three entries: only so the text can be given back."
    ) { encode, probe in
      let tokenizer = try smallTokenizer()
      for (id, word) in smallWords.enumerated() {
        try probe.expect(
          encode(tokenizer, Array(word.utf8)), equals: [id],
          "the tokens of \(word.debugDescription)")
      }
    },
    .example(
      "an unknown word is the unknown token",
      why:
        "A dropped word makes another sentence, and so does one that is spelt a little otherwise: 'the' for 'then'."
    ) { encode, probe in
      let tokenizer = try smallTokenizer()
      for word in ["then", " cow", "fox", " Fox", "cow\n", "e\u{301}", "  "] {
        try probe.expect(
          encode(tokenizer, Array(word.utf8)), equals: [unknown],
          "the tokens of \(word.debugDescription), the bytes \(Array(word.utf8))")
      }
    },
    .example(
      "the unknown token is the one that the tokenizer names",
      why: "A tokenizer from a file may call it <?> and have it in any place."
    ) { encode, probe in
      let tokens = [SpecialToken.endOfText, " the", "<?>", "fox"].map { Array($0.utf8) }
      let tokenizer = try WordTokenizer(tokens: tokens, specialTokens: [0, 2], unknownToken: 2)
      try probe.expect(encode(tokenizer, Array(" cow".utf8)), equals: [2], "the tokens of ' cow'")
    },
    .example(
      "the letters of a special token are no special token",
      why: "Otherwise whoever writes <|endoftext|> into a text could end the document."
    ) { encode, probe in
      try probe.expect(
        encode(try smallTokenizer(), Array(SpecialToken.endOfText.utf8)), equals: [unknown],
        "the tokens of <|endoftext|>")
    },
    .property(
      "every piece of a text has exactly one token",
      why: "Tokens and pieces must stay side by side."
    ) { encode, probe in
      let letters = Array(" theTfoxcw".utf8)
      let tokenizer = try smallTokenizer()
      for _ in 0..<30 {
        let length = Int.random(in: 1...5, using: &probe.random)
        let piece = probe.tokens(length, below: letters.count).map { letters[$0] }
        try probe.expect(
          encode(tokenizer, piece),
          equals: [smallWords.firstIndex { Array($0.utf8) == piece } ?? unknown],
          "the tokens of \(String(decoding: piece, as: UTF8.self).debugDescription)")
      }
    },
  ])

// Some have neighbours that are spelt almost alike and are no words: ' cow', 'fox'.
private let smallWords = [" the", "the", "The", " fox", "cow", "é", "\n"]
private let unknown = smallWords.count

/// The words, then the unknown token and the end of text.
private func smallTokenizer() throws -> WordTokenizer {
  let tokens = smallWords + [WordTokenizer.unknown, SpecialToken.endOfText]
  return try WordTokenizer(
    tokens: tokens.map { Array($0.utf8) }, specialTokens: [unknown, unknown + 1],
    unknownToken: unknown)
}
