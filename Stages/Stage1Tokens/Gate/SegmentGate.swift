// Exercise 1.7: special tokens that are written out in trusted text.

import Gates
import Tokens

typealias SegmentFunction =
  @Sendable (_ text: [UInt8], _ specialTokens: [SpecialToken]) -> [TextSegment]

let segmentGate = Gate<SegmentFunction>(
  Exercise(
    "1.7", "special tokens in trusted text",
    task: """
      Control tokens such as <|endoftext|> are one token each, never letters that merges may cut. In text that the \
      program itself has written (a template, a corpus with separators) they must be found: cut the text into ordinary \
      stretches and special tokens. Search from left to right: the token that starts first is found, and the search goes \
      on behind it. Where two start at one place, the one of more bytes counts. Compare bytes, not Strings. Text from \
      outside never comes here: there the same letters are only letters.
      """,
    shapes: """
      bytes [count] and the special tokens, each with its text and its id → segments in order: .ordinary(range of byte \
      positions), never empty, or .special(id).
      """,
    hints: [
      "Sort the special tokens by falling length of their utf8 bytes, so that the first match is the longest.",
      "Remember where the ordinary stretch began; where nothing matches, go on by one byte.",
      "On a match: add the stretch before it unless it is empty, add the token, and begin a new stretch behind it.",
    ]),
  implementation: { segments(of: $0, specialTokens: $1) },
  checks: [
    .example(
      "text, a special token, text",
      why: "fox takes bytes 0 to 2, the token 3 to 7, lake 8 to 11."
    ) { segments, probe in
      try probe.expect(
        shown(segments(Array("fox<end>lake".utf8), endTokens)), equals: "0..<3 <7> 8..<12",
        "the segments")
    },
    .example(
      "at the ends and side by side there are no empty stretches",
      why: "An empty stretch would be encoded for nothing, and may confuse what follows."
    ) { segments, probe in
      try probe.expect(shown(segments([], endTokens)), equals: "", "the segments of no text")
      try probe.expect(
        shown(segments(Array("a".utf8), endTokens)), equals: "0..<1", "the segments of 'a'")
      try probe.expect(
        shown(segments(Array("a".utf8), [])), equals: "0..<1",
        "the segments of 'a' where there is no special token")
      try probe.expect(
        shown(segments(Array("<end><end>".utf8), endTokens)), equals: "<7> <7>",
        "the segments of <end><end>")
    },
    .example(
      "of two that start together the longer one counts",
      why: "<a><b> is a token of its own; whoever writes it does not mean <a>."
    ) { segments, probe in
      let tokens = [SpecialToken(text: "<a><b>", id: 4), SpecialToken(text: "<a>", id: 3)]
      for tokens in [tokens, tokens.reversed()] {
        try probe.expect(
          shown(segments(Array("<a><b><a>".utf8), tokens)), equals: "<4> <3>",
          "the segments of <a><b><a>, the tokens being \(tokens[0].text) and \(tokens[1].text)")
      }
    },
    .example(
      "of two that overlap the one that starts first counts",
      why: "In abcd the token ab is found, though bcd is longer; cd is left."
    ) { segments, probe in
      let tokens = [SpecialToken(text: "ab", id: 3), SpecialToken(text: "bcd", id: 4)]
      try probe.expect(
        shown(segments(Array("abcd".utf8), tokens)), equals: "<3> 2..<4",
        "the segments of abcd, the tokens being ab and bcd")
    },
    .example(
      "lengths, places and equality are those of bytes",
      why:
        "To a String é is e with an accent, which is one Character, and a byte that is no text becomes three."
    ) { segments, probe in
      let tokens = [
        SpecialToken(text: "e", id: 3), SpecialToken(text: "e\u{301}", id: 4),
        SpecialToken(text: "A\u{30A}", id: 5),
      ]
      let names = tokens.map { "\(Array($0.text.utf8))" }.joined(separator: ", ")
      let cases: [(bytes: [UInt8], expected: String)] = [
        ([0xFF, 0x65], "0..<1 <3>"), ([0xC3, 0xA9], "0..<2"), ([0x65, 0xCC, 0x81], "<4>"),
        (Array("\u{212B}".utf8), "0..<3"),
      ]
      for (bytes, expected) in cases {
        try probe.expect(
          shown(segments(bytes, tokens)), equals: expected,
          "the segments of the bytes \(bytes), the tokens being \(names)")
      }
    },
    .example(
      "a beginning that goes on otherwise is text",
      why: "Where no token is found, the search goes on at the very next byte: one may start there."
    ) { segments, probe in
      try probe.expect(
        shown(segments(Array("<e<end>".utf8), endTokens)), equals: "0..<2 <7>", "the segments")
      try probe.expect(
        shown(segments(Array("aaab".utf8), [SpecialToken(text: "aab", id: 3)])),
        equals: "0..<1 <3>", "the segments of aaab, the token being aab")
    },
    .property(
      "parts that were put together are found again",
      why: "Encoding a conversation must give the tokens that its template is made of."
    ) { segments, probe in
      let parts = ["a<", "bc", "<end>", "<user>"]
      for _ in 0..<10 {
        let choice = probe.tokens(9, below: parts.count)
        let text = choice.map { parts[$0] }.joined()
        try probe.expect(
          shown(segments(Array(text.utf8), endTokens)),
          equals: plainSegments(choice.map { parts[$0] }),
          "the segments of \(text)")
      }
    },
  ])

private let endTokens = [
  SpecialToken(text: "<end>", id: 7), SpecialToken(text: "<user>", id: 8),
]

/// What must be found in parts that have been joined: neighbouring ordinary parts are one stretch.
private func plainSegments(_ parts: [String]) -> String {
  var segments: [TextSegment] = []
  var position = 0
  for part in parts {
    let end = position + part.utf8.count
    if let token = endTokens.first(where: { $0.text == part }) {
      segments.append(.special(token.id))
    } else if case .ordinary(let range)? = segments.last {
      segments[segments.count - 1] = .ordinary(range.lowerBound..<end)
    } else {
      segments.append(.ordinary(position..<end))
    }
    position = end
  }
  return shown(segments)
}

private func shown(_ segments: [TextSegment]) -> String {
  segments.map { segment in
    switch segment {
    case .ordinary(let range): "\(range)"
    case .special(let id): "<\(id)>"
    }
  }.joined(separator: " ")
}
