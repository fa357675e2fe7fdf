// Words that get lost, or become others.

import Gates
import Tokens

@testable import Stage1Gate

/// Looks an unknown piece up once more, spelt in another way.
private func secondChance(_ spelt: @escaping @Sendable ([UInt8]) -> [UInt8]) -> WordFunction {
  { tokenizer, piece in
    let vocabulary = tokenizer.vocabulary
    return [
      vocabulary.token(for: piece) ?? vocabulary.token(for: spelt(piece)) ?? tokenizer.unknownToken
    ]
  }
}

private let lookOnce = "Look the piece up once, as it is; what is not found is unknown."

let wordMistakes: [Mistake<WordFunction>] = [
  Mistake(
    "unknown words are dropped",
    explanation:
      "The model sees sentences that nobody wrote, and the words that are missing leave no trace.",
    hint: "Give unknownToken where the vocabulary has none."
  ) { tokenizer, piece in tokenizer.vocabulary.token(for: piece).map { [$0] } ?? [] },
  Mistake(
    "an unknown token for each letter",
    explanation: "A word is one piece and one token, however long it is.",
    hint: "Return an array of one token."
  ) { tokenizer, piece in
    tokenizer.vocabulary.token(for: piece).map { [$0] } ?? piece.map { _ in tokenizer.unknownToken }
  },
  Mistake(
    "capital letters are ignored",
    explanation: "'The' would become 'the': decoding could not give the text back.",
    hint: "Look the piece up as it is."
  ) { tokenizer, piece in
    let small = piece.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    return [tokenizer.vocabulary.token(for: small) ?? tokenizer.unknownToken]
  },
  Mistake(
    "the space is cut off",
    explanation: "' fox' and 'fox' are two words here: without its space a text runs together.",
    hint: "Look the piece up with its space."
  ) { tokenizer, piece in
    let word = Array(piece.drop { $0 == 0x20 })
    return [tokenizer.vocabulary.token(for: word) ?? tokenizer.unknownToken]
  },
  Mistake(
    "an unknown word without its space",
    explanation: "' cow' becomes 'cow': decoding would give the text back without the space.",
    hint: lookOnce, implementation: secondChance { Array($0.drop { $0 == 0x20 }) }),
  Mistake(
    "an unknown word with a space",
    explanation: "'fox' becomes ' fox': decoding would give the text back with a space too many.",
    hint: lookOnce, implementation: secondChance { [0x20] + $0 }),
  Mistake(
    "an unknown word in small letters",
    explanation: "' Fox' becomes ' fox': decoding would give the text back in small letters.",
    hint: lookOnce,
    implementation: secondChance { $0.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 } }),
  Mistake(
    "an unknown word without its line end",
    explanation: "A piece that ends in a line end is another one than the word alone.",
    hint: lookOnce, implementation: secondChance { Array($0.split(separator: 0x0A).joined()) }),
  Mistake(
    "compared as text",
    explanation: "To a String é and e with an accent are equal, although their bytes are others.",
    hint: "vocabulary.token(for: piece) compares the bytes."
  ) { tokenizer, piece in
    let (vocabulary, text) = (tokenizer.vocabulary, String(decoding: piece, as: UTF8.self))
    let token = (0..<vocabulary.count).first {
      !vocabulary.isSpecial($0)
        && String(decoding: vocabulary.bytes(of: $0), as: UTF8.self) == text
    }
    return [token ?? tokenizer.unknownToken]
  },
  Mistake(
    "white space is dropped",
    explanation:
      "White space is text, too: each piece has a token, and decoding must give it back.",
    hint: "Look every piece up, whatever it is made of."
  ) { tokenizer, piece in
    let isWhite = piece.allSatisfy { $0 == 0x20 || $0 == 0x0A }
    return isWhite ? [] : [tokenizer.vocabulary.token(for: piece) ?? tokenizer.unknownToken]
  },
  Mistake(
    "the last token for unknown words",
    explanation: "The unknown token may have any id.",
    hint: "The tokenizer's unknownToken says which token to use."
  ) { tokenizer, piece in
    [tokenizer.vocabulary.token(for: piece) ?? tokenizer.vocabulary.count - 1]
  },
  Mistake(
    "special tokens found in ordinary text",
    explanation: "Whoever writes <|endoftext|> into a message ends the document with it.",
    hint: "vocabulary.token(for:) never gives a special token; use it alone."
  ) { tokenizer, piece in
    let text = String(decoding: piece, as: UTF8.self)
    return [
      tokenizer.vocabulary.token(for: piece) ?? tokenizer.vocabulary.specialToken(text)
        ?? tokenizer.unknownToken
    ]
  },
  Mistake(
    "the unknown token guessed by its name",
    explanation: "Not every tokenizer writes its unknown token <|unknown|>.",
    hint: "The tokenizer's unknownToken says which token to use."
  ) { tokenizer, piece in
    tokenizer.vocabulary.token(for: piece).map { [$0] }
      ?? tokenizer.vocabulary.specialToken(WordTokenizer.unknown).map { [$0] } ?? []
  },
  Mistake(
    "the first special token for unknown words",
    explanation: "The first special token need not be the unknown one: it may end a document.",
    hint: "The tokenizer's unknownToken says which token to use."
  ) { tokenizer, piece in
    [tokenizer.vocabulary.token(for: piece) ?? tokenizer.vocabulary.specialTokens[0].id]
  },
  Mistake(
    "the end of the text for unknown words",
    explanation: "Every unknown word would end the document.",
    hint: "The tokenizer's unknownToken says which token to use."
  ) { tokenizer, piece in
    [tokenizer.vocabulary.token(for: piece) ?? tokenizer.endOfText ?? tokenizer.unknownToken]
  },
  Mistake(
    "token 0 for unknown words",
    explanation: "Token 0 is a word of the vocabulary: unknown words would be read as that one.",
    hint: "The tokenizer's unknownToken says which token to use."
  ) { tokenizer, piece in [tokenizer.vocabulary.token(for: piece) ?? 0] },
  Mistake(
    "the longest known beginning",
    explanation:
      "'then' becomes 'the': a wrong word is worse than an unknown one, since nobody notices.",
    hint: "Only the whole piece counts."
  ) { tokenizer, piece in
    let known = (1...piece.count).reversed().lazy
      .compactMap { tokenizer.vocabulary.token(for: Array(piece.prefix($0))) }.first
    return [known ?? tokenizer.unknownToken]
  },
]
