// Text that appears while a model writes it: no character is shown before all of its bytes are there.

import Exercises

/// Decodes tokens as they come, holding back the bytes of a character that is not complete yet.
///
/// All text that it gives, joined, equals `decode` of all tokens at once.
public struct StreamingDecoder: Sendable {
  private let tokenizer: any Tokenizer
  private var pending: [UInt8] = []

  /// A decoder for the tokens of `tokenizer`.
  public init(_ tokenizer: any Tokenizer) {
    self.tokenizer = tokenizer
  }

  /// The text that is complete after this token; often empty within a character.
  ///
  /// Stops on an unknown token.
  public mutating func append(_ token: Int) -> String {
    pending += tokenizer.bytes(of: token)
    let complete = pending.count - lengthOfUnfinishedCharacter(pending)
    defer { pending.removeFirst(complete) }
    return String(decoding: pending.prefix(complete), as: UTF8.self)
  }

  /// What is left when no more tokens come: U+FFFD if a character remained incomplete.
  public mutating func finish() -> String {
    defer { pending = [] }
    return String(decoding: pending, as: UTF8.self)
  }
}

/// How many bytes at the end are the beginning of a UTF-8 character whose other bytes may still come.
///
/// Its first byte alone tells how many there are: E0 80, which no byte can complete, may be held back, too.
public func lengthOfUnfinishedCharacter(_ bytes: [UInt8]) -> Int {
  // EXERCISE 1.6 — the beginning of a character
  for length in 1...3 where length <= bytes.count {
    let lead = bytes[bytes.count - length]
    if lead & 0xC0 == 0x80 { continue }
    let needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
    return needed > length && lead <= 0xF4 ? length : 0
  }
  return 0
  // END EXERCISE 1.6
}
