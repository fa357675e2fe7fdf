// Special tokens that are missed, cut wrongly or trusted, and words that get lost.

import Gates
import Tokens

@testable import Stage1Gate

/// Finds special tokens with steps left to choose; by default it is right.
private struct Search: Sendable {
  /// How tokens are measured; the larger one is tried first.
  var size: @Sendable (SpecialToken) -> Int = { $0.text.utf8.count }
  var keepsEmpty = false
  var keepsBefore = true
  var keepsRest = true
  var beginsAnew = true
  var limit = Int.max
  /// How many bytes are left out behind a token.
  var gap = 0
  var skipsPartialMatches = false

  func segments(_ text: [UInt8], _ specialTokens: [SpecialToken]) -> [TextSegment] {
    let tokens = specialTokens.sorted { size($0) > size($1) }
      .map { (bytes: Array($0.text.utf8), id: $0.id) }
    var segments: [TextSegment] = []
    var (start, position, found) = (0, 0, 0)
    func close(at end: Int) {
      if keepsEmpty || start < end { segments.append(.ordinary(start..<end)) }
    }
    while position < text.count {
      let rest = text[position...]
      if found < limit, let match = tokens.first(where: { rest.starts(with: $0.bytes) }) {
        if keepsBefore { close(at: position) }
        segments.append(.special(match.id))
        found += 1
        position += match.bytes.count
        if beginsAnew { start = position + gap }
      } else {
        let partial = tokens.map { zip(rest, $0.bytes).prefix { $0 == $1 }.count }.max() ?? 0
        position += skipsPartialMatches && partial > 0 ? partial + 1 : 1
      }
    }
    if keepsRest { close(at: text.count) }
    return segments
  }

  var function: SegmentFunction { { segments($0, $1) } }
}

/// Looks for the longest token in the whole range first, then for the others in what is left.
private func longestAnywhere(
  _ text: [UInt8], _ range: Range<Int>, _ tokens: ArraySlice<SpecialToken>
) -> [TextSegment] {
  guard let token = tokens.first else { return range.isEmpty ? [] : [.ordinary(range)] }
  let bytes = Array(token.text.utf8)
  guard let start = range.first(where: { text[$0..<range.upperBound].starts(with: bytes) }) else {
    return longestAnywhere(text, range, tokens.dropFirst())
  }
  return longestAnywhere(text, range.lowerBound..<start, tokens.dropFirst())
    + [.special(token.id)]
    + longestAnywhere(text, start + bytes.count..<range.upperBound, tokens)
}

let segmentMistakes: [Mistake<SegmentFunction>] = [
  Mistake(
    "the first in the list instead of the longest",
    explanation: "<a> is found where <a><b> is written, only because it stands first in the list.",
    hint: "Sort the special tokens by falling length before you search.",
    implementation: Search(size: { _ in 0 }).function),
  Mistake(
    "the shorter of two",
    explanation: "<a> is found where <a><b> is written: the list is sorted the wrong way round.",
    hint: "Sort by falling length: $0.bytes.count > $1.bytes.count.",
    implementation: Search(size: { -$0.text.utf8.count }).function),
  Mistake(
    "length in Characters",
    explanation:
      "e and e with an accent are one Character each, so the first in the list wins although it has fewer bytes.",
    hint: "Sort by text.utf8.count.",
    implementation: Search(size: { $0.text.count }).function),
  Mistake(
    "the longest token first, anywhere in the text",
    explanation:
      "Length decides only between tokens that start at one place; otherwise the one that starts first counts.",
    hint: "Walk over the text once, from left to right, and try all tokens at each place."
  ) { text, tokens in
    longestAnywhere(
      text, text.indices, tokens.sorted { $0.text.utf8.count > $1.text.utf8.count }[...])
  },
  Mistake(
    "compared as text",
    explanation:
      "To a String é and e with an accent are equal, although their bytes, and so the places behind them, are others.",
    hint: "Compare the bytes: text[position...].starts(with: token's utf8)."
  ) { text, tokens in
    let segments = Search().segments(text, tokens)
    let match = tokens.first { String(validating: text, as: UTF8.self) == $0.text }
    return match.map { [.special($0.id)] } ?? segments
  },
  Mistake(
    "bytes pass through a String",
    explanation:
      "A byte that is no text becomes � with three bytes: all places behind it are wrong.",
    hint: "Search the bytes themselves, not String(decoding:as:)."
  ) { Search().segments(Array(String(decoding: $0, as: UTF8.self).utf8), $1) },
  Mistake(
    "empty stretches are kept",
    explanation: "At the ends of the text and between two tokens there is nothing to encode.",
    hint: "Add a stretch only where start < position.",
    implementation: Search(keepsEmpty: true).function),
  Mistake(
    "the text before a token is lost",
    explanation: "The token is added, but not the stretch that it ends.",
    hint: "Before adding a token add start ..< position, unless it is empty.",
    implementation: Search(keepsBefore: false).function),
  Mistake(
    "the text behind the last token is lost",
    explanation: "The loop ends with a stretch open, and nobody adds it.",
    hint: "After the loop add start ..< text.count, unless it is empty.",
    implementation: Search(keepsRest: false).function),
  Mistake(
    "only the first token is found",
    explanation: "All later special tokens stay ordinary text, to be cut by merges.",
    hint: "Go on behind a token until the text ends.",
    implementation: Search(limit: 1).function),
  Mistake(
    "the stretch behind a token begins before it",
    explanation:
      "The new stretch is never begun: the token's letters, and all before them, come again.",
    hint: "On a match set start to the place behind the token.",
    implementation: Search(beginsAnew: false).function),
  Mistake(
    "one byte is lost behind a token",
    explanation: "The new stretch begins one byte too late.",
    hint: "start = position + the token's number of bytes, and no more.",
    implementation: Search(gap: 1).function),
  Mistake(
    "a partial match is jumped over",
    explanation: "After '<e' the search goes on behind it, and misses a token that starts inside.",
    hint: "Where no token matches, go on by one byte only.",
    implementation: Search(skipsPartialMatches: true).function),
]

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
