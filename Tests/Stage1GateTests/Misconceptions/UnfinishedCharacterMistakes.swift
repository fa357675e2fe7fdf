// Characters that are shown too early or too late.

import Gates

@testable import Stage1Gate

/// How many bytes the character takes that a byte begins; 0 for a byte that begins none.
private func length(of lead: UInt8) -> Int {
  switch lead {
  case 0..<0x80: 1
  case 0xC2..<0xE0: 2
  case 0xE0..<0xF0: 3
  case 0xF0..<0xF5: 4
  default: 0
  }
}

/// The bytes from the last one on that begins a character; nil where the last four begin none.
private func lastCharacter(_ bytes: some Collection<UInt8>) -> ArraySlice<UInt8>? {
  let bytes = Array(bytes)
  return bytes.suffix(4).lastIndex { $0 & 0xC0 != 0x80 }.map { bytes[$0...] }
}

/// What is held back by a rule that takes these bytes for beginnings of characters.
private func unfinished(_ bytes: [UInt8], from first: UInt8, to end: UInt8) -> Int {
  guard let last = lastCharacter(bytes), let lead = last.first, first...end ~= lead else {
    return 0
  }
  return last.count < (lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2) ? last.count : 0
}

let unfinishedCharacterMistakes: [Mistake<@Sendable (_ bytes: [UInt8]) -> Int>] = [
  Mistake(
    "every token decoded by itself",
    explanation: "Nothing is held back, so a character split over two tokens is shown as two �.",
    hint: "Hold back the bytes at the end that begin a character which is not complete."
  ) { _ in 0 },
  Mistake(
    "only a first byte is held back",
    explanation:
      "F0 alone is held back, F0 9F no longer: characters of three and four bytes are still torn.",
    hint:
      "Look back over up to three bytes for the one that begins the character, and ask how many it announces."
  ) { bytes in bytes.last.map { length(of: $0) > 1 } ?? false ? 1 : 0 },
  Mistake(
    "three bytes of four are not held back",
    explanation:
      "Emoji take four bytes: after three of them nothing waits, because F0 counts as the first of three, or because "
      + "only two bytes are looked at.",
    hint: "From F0 on a first byte announces four bytes, and it may be the third from the end."
  ) { bytes in
    guard let last = lastCharacter(bytes), let lead = last.first else { return 0 }
    return last.count < min(length(of: lead), 3) ? last.count : 0
  },
  Mistake(
    "the last character is always held back",
    explanation:
      "A complete character waits for the next token: the text appears one character late.",
    hint: "Hold back only if fewer bytes have come than the first byte announces."
  ) { bytes in
    guard let last = lastCharacter(bytes), let lead = last.first, length(of: lead) > 1 else {
      return 0
    }
    return last.count
  },
  Mistake(
    "complete characters are held back, letters of one byte too",
    explanation: "Held back is also what has all the bytes that its first byte announces.",
    hint: "Compare with >, not with >=: hold back only if fewer have come than announced."
  ) { bytes in
    guard let last = lastCharacter(bytes.suffix(3)), let lead = last.first else { return 0 }
    let needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
    return needed >= last.count && lead <= 0xF4 ? last.count : 0
  },
  Mistake(
    "the missing bytes counted",
    explanation:
      "That is how many bytes will still come; asked for is how many have come and must be held back.",
    hint: "Give the length of what has come of the character, not what it lacks."
  ) { bytes in
    guard let last = lastCharacter(bytes), let lead = last.first else { return 0 }
    return max(0, length(of: lead) - last.count)
  },
  Mistake(
    "everything waits until the text is valid",
    explanation: "A single byte that is no text stops the output for ever.",
    hint: "At most three bytes can be the beginning of a character."
  ) { bytes in String(validating: bytes, as: UTF8.self) == nil ? bytes.count : 0 },
  Mistake(
    "bytes that begin no character are held back",
    explanation:
      "C0, C1 and F5 to FF begin nothing in UTF-8: what would complete them never comes.",
    hint: "Only C2 to F4 announce more bytes."
  ) { unfinished($0, from: 0xC0, to: 0xFF) },
  Mistake(
    "bytes above F4 are held back",
    explanation: "F5 to FF begin nothing in UTF-8: what would complete them never comes.",
    hint: "Only C2 to F4 announce more bytes."
  ) { unfinished($0, from: 0xC2, to: 0xFF) },
  Mistake(
    "C0 and C1 are held back",
    explanation:
      "They would begin characters below 80, which UTF-8 writes as one byte: what would complete them never comes.",
    hint: "Only C2 to F4 announce more bytes."
  ) { unfinished($0, from: 0xC0, to: 0xF4) },
  Mistake(
    "first bytes told by their bits alone",
    explanation:
      "By its leading ones C0 would begin two bytes and F5 four, but neither stands in UTF-8: what would complete them "
      + "never comes.",
    hint: "Only C2 to F4 announce more bytes: compare numbers instead of masking bits."
  ) { bytes in
    guard let last = lastCharacter(bytes), let lead = last.first, 0xC0..<0xF8 ~= lead else {
      return 0
    }
    return last.count < (~lead).leadingZeroBitCount ? last.count : 0
  },
  Mistake(
    "the last byte that announces more, whatever follows it",
    explanation:
      "E6 28 is a character torn off and a bracket: once another character has begun, the first one cannot go on.",
    hint: "Go back over bytes 80 to BF only; any other one begins a character, and decides."
  ) { bytes in
    guard let index = bytes.lastIndex(where: { 0xC2...0xF4 ~= $0 }) else { return 0 }
    let come = bytes.count - index
    return come < length(of: bytes[index]) ? come : 0
  },
  Mistake(
    "whatever makes the rest valid is held back",
    explanation:
      "The fewest bytes without which the others are text: bytes that begin nothing are held back, too, and after a "
      + "wrong byte nothing is.",
    hint: "Look for the byte that begins the last character, and count what it announces."
  ) { bytes in
    (0...3).first {
      $0 <= bytes.count && String(validating: bytes.dropLast($0), as: UTF8.self) != nil
    }
      ?? 0
  },
  Mistake(
    "middle bytes are held back",
    explanation:
      "Bytes 80 to BF at the end count as unfinished although nothing has begun before them.",
    hint: "Find the byte that begins the character; without it there is nothing to wait for."
  ) { bytes in
    guard let last = lastCharacter(bytes), let lead = last.first else { return min(3, bytes.count) }
    return last.count < length(of: lead) ? last.count : 0
  },
]
