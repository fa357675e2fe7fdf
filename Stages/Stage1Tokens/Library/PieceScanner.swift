// The GPT-2 split: cuts text into pieces (words with their leading space, numbers, punctuation, white space)
// that no merge crosses. Written by hand over UTF-8, because a regular expression is ten times slower.

import Exercises

/// The pieces of a text in the order in which they stand; joined, they give back every byte.
///
/// The same pieces as the pattern `'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`.
/// A byte that is not valid UTF-8 counts as a character that is neither letter, number nor white space.
struct PieceScanner: Sequence, IteratorProtocol {
  private let text: UnsafeBufferPointer<UInt8>
  private let classes = ScalarClass.table
  private var position = 0

  /// Starts at the beginning of `text`, which must outlive the scanner.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// The next piece as a range of byte positions.
  mutating func next() -> Range<Int>? {
    guard position < text.count else { return nil }
    let start = position
    position = endOfPiece(from: start)
    guard position > start else {
      fatalError("endOfPiece(from: \(start)) gave back \(position): each piece has a byte or more")
    }
    return start..<position
  }

  /// The end of the piece that starts at `start`.
  private func endOfPiece(from start: Int) -> Int {
    // EXERCISE 1.5 — where a piece ends
    if let end = endOfContraction(from: start) { return end }
    let first = scalar(at: start)
    if first.class != .space { return endOfRun(of: first.class, from: start + first.length) }
    if text[start] == UInt8(ascii: " "), start + 1 < text.count {
      let second = scalar(at: start + 1)
      if second.class != .space {
        return endOfRun(of: second.class, from: start + 1 + second.length)
      }
    }
    return endOfSpaces(from: start)
    // END EXERCISE 1.5
  }

  /// The end of `'s`, `'t`, `'m`, `'d`, `'re`, `'ve` or `'ll`, if one of them stands here.
  private func endOfContraction(from start: Int) -> Int? {
    guard text[start] == UInt8(ascii: "'"), start + 1 < text.count else { return nil }
    switch text[start + 1] {
    case UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "m"), UInt8(ascii: "d"):
      return start + 2
    case UInt8(ascii: "r"), UInt8(ascii: "v"):
      return start + 2 < text.count && text[start + 2] == UInt8(ascii: "e") ? start + 3 : nil
    case UInt8(ascii: "l"):
      return start + 2 < text.count && text[start + 2] == UInt8(ascii: "l") ? start + 3 : nil
    default:
      return nil
    }
  }

  /// The end of the characters of one class from `start` on.
  private func endOfRun(of runClass: ScalarClass, from start: Int) -> Int {
    var end = start
    while end < text.count {
      let next = scalar(at: end)
      guard next.class == runClass else { break }
      end += next.length
    }
    return end
  }

  /// White space before a word leaves its last character to the word; at the end of the text it is one piece.
  private func endOfSpaces(from start: Int) -> Int {
    var last = start
    var end = start
    while end < text.count {
      let next = scalar(at: end)
      guard next.class == .space else { break }
      last = end
      end += next.length
    }
    return end == text.count || last == start ? end : last
  }

  /// The class of the character at a position, and its length in bytes.
  @inline(__always)
  private func scalar(at position: Int) -> (class: ScalarClass, length: Int) {
    let byte = text[position]
    if byte < 0x80 { return (classes[Int(byte)], 1) }
    guard let scalar = decodeScalar(in: text, at: position) else { return (.other, 1) }
    return (classes[scalar.value], scalar.length)
  }
}

/// The pieces of `text` under the GPT-2 split; joined, they give back every byte.
public func splitIntoPieces(_ text: [UInt8]) -> [[UInt8]] {
  text.withUnsafeBufferPointer { buffer in
    PieceScanner(buffer).map { Array(buffer[$0]) }
  }
}

/// Cuts a text into at most `count` parts of similar size, such that splitting the parts into pieces gives
/// exactly the pieces of the whole: every cut lies between a letter and white space, where a piece always ends.
func partsForThreads(_ text: UnsafeBufferPointer<UInt8>, count: Int) -> [Range<Int>] {
  var parts: [Range<Int>] = []
  var start = 0
  for part in 1..<max(count, 1) {
    var cut = max(text.count / count * part, start + 1)
    while cut < text.count, !isSafeCut(text, at: cut) { cut += 1 }
    if cut >= text.count { break }
    parts.append(start..<cut)
    start = cut
  }
  parts.append(start..<text.count)
  return parts
}

private func isSafeCut(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
  let before = text[position - 1] | 0x20  // lower case
  let after = text[position]
  return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(before)
    && (after == UInt8(ascii: " ") || after == UInt8(ascii: "\n"))
}
