// Exercise 1.5: cutting text into pieces.

import Foundation
import Gates
import Tokens

typealias PieceFunction = @Sendable (_ text: [UInt8]) -> [[UInt8]]

let pieceGate = Gate<PieceFunction>(
  Exercise(
    "1.5", "where a piece ends",
    task: """
      No merge crosses the border of two pieces, so that 'dog.' and 'dog!' share the token of dog. GPT-2 cuts, in this \
      order: a contraction ('s 't 're 've 'm 'll 'd); one space or none with the letters, the digits, or the other \
      characters after it; white space. Where a space stands, no contraction begins: in ' 'tis' the space takes the \
      quote. Of several white characters before a word the last one is left over, so that a space can go with its word. \
      Every byte belongs to a piece: white space is text, too.
      """,
    shapes: """
      the byte position where a piece starts → the position behind its end. text[start] is a byte; scalar(at:) gives \
      the class of a character (.letter, .number, .space, .other) and its length in bytes; the three helpers below find \
      the ends of runs.
      """,
    hints: [
      "Try endOfContraction first. Then look at the class of the first character: not white means the end of its run.",
      "A run may begin with one space (the byte 0x20, no other white character) if what follows is not white.",
      "Everything that is left is white space before white space, or a line end: endOfSpaces(from: start).",
    ]),
  implementation: { splitIntoPieces($0) },
  checks: [
    .example(
      "one space goes with the word, the number or the signs behind it",
      why: "Then ' fox' is one token in the middle of any sentence."
    ) { split, probe in
      try expectPieces(probe, split, of: "The fox saw 12 (or 13)", "The| fox| saw| 12| (|or| 13|)")
    },
    .example(
      "letters, digits and signs are runs of their own",
      why: "'12boats, año 3...' shares its tokens with 12, boats and año elsewhere."
    ) { split, probe in
      try expectPieces(probe, split, of: "12boats, año 3...", "12|boats|,| año| 3|...")
    },
    .example(
      "contractions are cut off where a piece begins, in small letters only",
      why:
        "GPT-2's pattern knows 's but not 'S, and not inside a run of signs: other programs must find the same pieces."
    ) { split, probe in
      try expectPieces(probe, split, of: "don't WE'LL we'll", "don|'t| WE|'|LL| we|'ll")
      try expectPieces(probe, split, of: "12's no-'s", "12|'s| no|-'|s")
    },
    .example(
      "a space takes the quote behind it, so that no contraction begins there",
      why: "At the space the pattern tries 't in vain, and finds one space with the signs after it."
    ) { split, probe in
      try expectPieces(probe, split, of: "'tis or 'tis", "'t|is| or| '|tis")
    },
    .example(
      "white space is kept, and leaves its last space to the word",
      why:
        "Indentation must come back, and the word behind it be the same as behind a single space."
    ) { split, probe in
      try expectPieces(probe, split, of: "a   b\n\nc \n d  ", "a|  | b|\n|\n|c| \n| d|  ")
      try expectPieces(probe, split, of: "the  dog ", "the| | dog| ")
    },
    .property(
      "the pieces of random text are those of GPT-2's pattern",
      why: "A model from elsewhere expects exactly these pieces."
    ) { split, probe in
      for _ in 0..<16 {
        let text = probe.text(30)
        let expected = try pieces(of: text, pattern: gpt2Pattern)
        try expectPieces(probe, split, of: text, shown(expected))
      }
    },
    .property(
      "joined, the pieces of any bytes give them back",
      why: "Files may hold bytes that are no text; they must survive, too."
    ) { split, probe in
      let bytes = (0..<80).map { _ in UInt8.random(in: 0...255, using: &probe.random) }
      try probe.expect(Array(split(bytes).joined()), equals: bytes, "the joined pieces")
    },
  ])

/// How GPT-2 cuts text.
let gpt2Pattern =
  #"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"#

/// The matches of a regular expression in a text.
func pieces(of text: String, pattern: String) throws -> [[UInt8]] {
  let whole = NSRange(text.startIndex..., in: text)
  return try NSRegularExpression(pattern: pattern).matches(in: text, range: whole).map {
    Array((text as NSString).substring(with: $0.range).utf8)
  }
}

/// Expects the pieces of a text, written with bars between them.
private func expectPieces(
  _ probe: Probe, _ split: PieceFunction, of text: String, _ expected: String
) throws {
  try probe.expect(
    shown(split(Array(text.utf8))), equals: expected, "the pieces of \(text.debugDescription)")
}

private func shown(_ pieces: [[UInt8]]) -> String {
  pieces.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "|")
}

extension Probe {
  /// Text of letters with and without accents, digits, signs, quotes and all kinds of white space.
  fileprivate func text(_ count: Int) -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "s", "t", "é", "e", "\u{301}", "漢", "1", "½", ".", "'", "-", "🦊", " ", " ", " ", "\n",
      "\r",
      "\t", "\u{A0}",
    ]
    var text = String.UnicodeScalarView()
    for index in tokens(count, below: scalars.count) { text.append(scalars[index]) }
    return String(text)
  }
}
