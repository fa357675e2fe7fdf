// Finding special tokens in text that is trusted to contain them.

import Exercises

/// A stretch of text: ordinary bytes, or a special token that is written out.
public enum TextSegment: Equatable, Sendable {
  /// Bytes of the text.
  case ordinary(Range<Int>)
  /// A special token's id.
  case special(Int)
}

/// Cuts a text at the special tokens written in it, found from left to right.
///
/// Where two start at one place, the one of more bytes counts; inside a token that was found no other is looked for.
public func segments(of text: [UInt8], specialTokens: [SpecialToken]) -> [TextSegment] {
  // EXERCISE 1.7 — special tokens in trusted text
  let byLength = specialTokens.map { (bytes: Array($0.text.utf8), id: $0.id) }
    .sorted { $0.bytes.count > $1.bytes.count }
  let firstBytes = Set(byLength.compactMap(\.bytes.first))
  var segments: [TextSegment] = []
  var start = 0
  var position = 0
  while position < text.count {
    guard firstBytes.contains(text[position]),
      let match = byLength.first(where: { text[position...].starts(with: $0.bytes) })
    else {
      position += 1
      continue
    }
    if start < position { segments.append(.ordinary(start..<position)) }
    segments.append(.special(match.id))
    position += match.bytes.count
    start = position
  }
  if start < text.count { segments.append(.ordinary(start..<text.count)) }
  return segments
  // END EXERCISE 1.7
}
