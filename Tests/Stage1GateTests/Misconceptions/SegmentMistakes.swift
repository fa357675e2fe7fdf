// Special tokens that are missed or cut wrongly.

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
  /// How far the search goes on where a token was found, and where only its beginning was.
  var step: @Sendable (SpecialToken) -> Int = { $0.text.utf8.count }
  var stepAfterPart: @Sendable (_ part: Int) -> Int = { _ in 1 }
  /// The next stretch begins behind the token, wherever the search goes on.
  var beginsBehind = false
  /// What is given for a token, which has an id, a place in the list, and one in the sorted list.
  var name: @Sendable (_ id: Int, _ listed: Int, _ sorted: Int) -> Int = { id, _, _ in id }
  var matches: @Sendable (_ rest: ArraySlice<UInt8>, SpecialToken) -> Bool = { rest, token in
    rest.starts(with: token.text.utf8)
  }

  func segments(_ text: [UInt8], _ specialTokens: [SpecialToken]) -> [TextSegment] {
    let tokens = specialTokens.enumerated().sorted { size($0.element) > size($1.element) }
    var segments: [TextSegment] = []
    var (start, position, found) = (0, 0, 0)
    func close(at end: Int) {
      if keepsEmpty || start < end { segments.append(.ordinary(start..<end)) }
    }
    while position < text.count {
      let rest = text[position...]
      if found < limit,
        let index = tokens.indices.first(where: { matches(rest, tokens[$0].element) })
      {
        let (listed, token) = tokens[index]
        if keepsBefore { close(at: position) }
        segments.append(.special(name(token.id, listed, index)))
        found += 1
        let end = position + token.text.utf8.count
        position += step(token)
        if beginsAnew { start = (beginsBehind ? end : position) + gap }
      } else {
        let parts = tokens.map { zip(rest, $0.element.text.utf8).prefix { $0 == $1 }.count }
        position += stepAfterPart(parts.max() ?? 0)
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
    implementation: Search(stepAfterPart: { $0 > 0 ? $0 + 1 : 1 }).function),
  Mistake(
    "what was compared is jumped over",
    explanation:
      "In aaab the search for aab goes on behind the first two a, and misses it at the second.",
    hint: "Where no token matches, go on by one byte only.",
    implementation: Search(stepAfterPart: { max(1, $0) }).function),
  Mistake(
    "one byte only is passed behind a token",
    explanation: "The stretch behind a token begins inside it: its letters come again as text.",
    hint: "On a match go on by the token's number of bytes.",
    implementation: Search(step: { _ in 1 }).function),
  Mistake(
    "the search goes on inside a token",
    explanation: "In abcd the token bcd is found although its b belongs to ab.",
    hint: "On a match go on by the token's number of bytes.",
    implementation: Search(step: { _ in 1 }, beginsBehind: true).function),
  Mistake(
    "places in Characters",
    explanation:
      "e with an accent is one Character but three bytes: two of them come again as text.",
    hint: "On a match go on by text.utf8.count.",
    implementation: Search(step: { $0.text.count }).function),
  Mistake(
    "a token at the end is missed",
    explanation:
      "A token may end where the text ends: then its place and its length sum to text.count.",
    hint:
      "Compare with <= text.count, or ask text[position...].starts(with:), which asks for that itself.",
    implementation: Search(matches: { rest, token in
      rest.count > token.text.utf8.count && rest.starts(with: token.text.utf8)
    }).function),
  Mistake(
    "Strings of the same length compared",
    explanation:
      "The sign Å and A with a ring are equal to a String and three bytes each, but other bytes.",
    hint: "Compare the bytes: text[position...].starts(with: token's utf8).",
    implementation: Search(matches: { rest, token in
      let count = token.text.utf8.count
      return rest.count >= count
        && String(decoding: rest.prefix(count), as: UTF8.self) == token.text
    }).function),
  Mistake(
    "the place in the list instead of the id",
    explanation:
      "A special token's id is what the model knows it by; its place in the list is not.",
    hint: "Give .special(token.id).",
    implementation: Search(name: { _, listed, _ in listed }).function),
  Mistake(
    "the place in the sorted list instead of the id",
    explanation:
      "A special token's id is what the model knows it by; its place in the list is not.",
    hint: "Give .special(token.id).",
    implementation: Search(name: { _, _, sorted in sorted }).function),
]
