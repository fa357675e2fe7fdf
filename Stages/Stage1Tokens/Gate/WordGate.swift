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
          encode(tokenizer, Array(word.utf8)), equals: [id], "the tokens of '\(word)'")
      }
    },
    .example(
      "an unknown word is the unknown token",
      why: "A dropped word makes another sentence, and so does 'the' for 'then'."
    ) { encode, probe in
      let tokenizer = try smallTokenizer()
      for word in [" cow", "then"] {
        try probe.expect(
          encode(tokenizer, Array(word.utf8)), equals: [5], "the tokens of '\(word)'")
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
        encode(try smallTokenizer(), Array(SpecialToken.endOfText.utf8)), equals: [5],
        "the tokens of <|endoftext|>")
    },
    .property(
      "every piece of a text has exactly one token",
      why: "Tokens and pieces must stay side by side."
    ) { encode, probe in
      let letters = Array(" theTfox".utf8)
      let tokenizer = try smallTokenizer()
      let pieces = (0..<30).map { _ in
        probe.tokens(Int.random(in: 1...5, using: &probe.random), below: letters.count)
          .map { letters[$0] }
      }
      let tokens = pieces.map { encode(tokenizer, $0) }
      try probe.expect(tokens.map(\.count), equals: pieces.map { _ in 1 }, "the numbers of tokens")
      let expected = pieces.map { piece in
        smallWords.firstIndex { Array($0.utf8) == piece } ?? 5
      }
      try probe.expect(Array(tokens.joined()), equals: expected, "the tokens")
    },
  ])

private let smallWords = [" the", "the", "The", " fox", "fox"]

/// Five words, then the unknown token 5 and the end of text 6.
private func smallTokenizer() throws -> WordTokenizer {
  let tokens = smallWords + [WordTokenizer.unknown, SpecialToken.endOfText]
  return try WordTokenizer(
    tokens: tokens.map { Array($0.utf8) }, specialTokens: [5, 6], unknownToken: 5)
}
