// Text that is compared byte by byte. Swift's `String` holds "é" and "e\u{301}" for equal;
// a vocabulary must not.

/// A text that equals another only if their UTF-8 bytes are the same.
public struct UTF8Text: Hashable, Sendable {
  /// The text as UTF-8; always valid.
  public let bytes: [UInt8]

  /// Creates the text of a string.
  public init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// Creates a text from bytes, or nil if they are not valid UTF-8.
  public init?(validating bytes: [UInt8]) {
    guard validateUTF8(bytes) == nil else { return nil }
    self.bytes = bytes
  }

  /// Creates a text from bytes that are known to be valid UTF-8.
  init(valid bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The text as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension UTF8Text: Comparable {
  /// Orders texts by their bytes, which is the order of their code points.
  public static func < (left: UTF8Text, right: UTF8Text) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension UTF8Text: CustomStringConvertible, ExpressibleByStringInterpolation {
  /// The text as a string.
  public var description: String { string }

  /// Creates the text of a literal.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

/// Returns the offset of the first byte that is not part of valid UTF-8, or nil if all are.
public func validateUTF8(_ bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBufferPointer { validateUTF8($0) }
}

/// Returns the offset of the first byte that is not part of valid UTF-8, or nil if all are.
func validateUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var offset = 0
  while offset < bytes.count {
    let lead = bytes[offset]
    if lead < 0x80 {
      offset += 1
      continue
    }
    // The second byte's range excludes overlong forms, surrogates and what lies above U+10FFFF.
    let length: Int
    let second: ClosedRange<UInt8>
    switch lead {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return offset
    }
    guard length <= bytes.count - offset, second.contains(bytes[offset + 1]) else { return offset }
    for next in 2..<max(length, 2) where bytes[offset + next] & 0xC0 != 0x80 { return offset }
    offset += length
  }
  return nil
}
