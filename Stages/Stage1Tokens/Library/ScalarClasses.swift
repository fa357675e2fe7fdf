// The four classes of characters that the GPT-2 split tells apart, and strict reading of UTF-8.

/// What the GPT-2 split knows about a character.
enum ScalarClass: UInt8 {
  case other, letter, number, space

  /// The class of every Unicode scalar, by value.
  ///
  /// It comes from fixed ranges and not from the standard library's properties, so that a new
  /// Unicode version never changes the tokens of old text.
  static let table: [ScalarClass] = {
    var table = [ScalarClass](repeating: .other, count: 0x110000)
    fill(&table, with: .letter, from: ScalarClassRanges.letters)
    fill(&table, with: .number, from: ScalarClassRanges.numbers)
    fill(&table, with: .space, from: ScalarClassRanges.spaces)
    return table
  }()

  private static func fill(
    _ table: inout [ScalarClass], with value: ScalarClass, from ranges: String
  ) {
    for range in ranges.split(whereSeparator: \.isWhitespace) {
      let ends = range.split(separator: "-").compactMap { Int($0, radix: 16) }
      for scalar in ends[0]...ends[ends.count - 1] { table[scalar] = value }
    }
  }
}

/// The Unicode scalar that starts at `position`, and its length in bytes; `nil` if no valid UTF-8 starts there.
///
/// Strict, as the Unicode standard asks: no overlong forms, no surrogates, nothing above U+10FFFF.
@inline(__always)
func decodeScalar(in text: UnsafeBufferPointer<UInt8>, at position: Int) -> (
  value: Int, length: Int
)? {
  let first = Int(text[position])
  if first < 0x80 { return (first, 1) }
  func continuation(_ offset: Int) -> Int? {
    guard position + offset < text.count, text[position + offset] & 0xC0 == 0x80 else { return nil }
    return Int(text[position + offset] & 0x3F)
  }
  guard first >= 0xC2, first <= 0xF4, let second = continuation(1) else { return nil }
  if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
  guard let third = continuation(2) else { return nil }
  if first < 0xF0 {
    let value = (first & 0x0F) << 12 | second << 6 | third
    return value < 0x800 || (0xD800...0xDFFF).contains(value) ? nil : (value, 3)
  }
  guard let fourth = continuation(3) else { return nil }
  let value = (first & 0x07) << 18 | second << 12 | third << 6 | fourth
  return (0x10000...0x10FFFF).contains(value) ? (value, 4) : nil
}

/// The scalars of a text as byte ranges; a byte that belongs to no valid scalar is a range of its own.
func scalarRanges(of text: [UInt8]) -> [Range<Int>] {
  text.withUnsafeBufferPointer { buffer in
    var ranges: [Range<Int>] = []
    var position = 0
    while position < buffer.count {
      let length = decodeScalar(in: buffer, at: position)?.length ?? 1
      ranges.append(position..<position + length)
      position += length
    }
    return ranges
  }
}
