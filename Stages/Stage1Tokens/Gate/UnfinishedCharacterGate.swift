// Exercise 1.6: characters that are split over tokens.

import Gates
import Tokens

let unfinishedCharacterGate = Gate<@Sendable (_ bytes: [UInt8]) -> Int>(
  Exercise(
    "1.6", "the beginning of a character",
    task: """
      A model writes token by token, and a character may be split over two or more of them: é is C3 A9. If each token \
      were shown by itself, the reader would see � twice. So count the bytes at the end of what has come that begin a \
      character whose other bytes may still follow: they are held back until the next token. What counts is how many \
      have come, not how many are missing.
      """,
    shapes: "bytes [count] → how many of the last ones to hold back, 0 to 3.",
    hints: [
      "In UTF-8 a byte 10xxxxxx goes on with a character; any other one begins a character.",
      "The first byte says how many there are: from F0 on 4, from E0 on 3, from C2 on 2, below 80 just 1.",
      "Look at the last, the last but one and the third from the end; the first of them that begins a character decides.",
      "C0, C1 and everything above F4 begin nothing: waiting for more would never end.",
    ]),
  implementation: { lengthOfUnfinishedCharacter($0) },
  checks: [
    .example(
      "characters of one to four bytes, byte by byte",
      why: "n é 漢 🦊 take 1, 2, 3 and 4 bytes."
    ) { unfinished, probe in
      let cases: [([UInt8], Int)] = [
        ([], 0), ([0x6E], 0), ([0x6E, 0xC3], 1), ([0xC3, 0xA9], 0), ([0xE6], 1), ([0xE6, 0xBC], 2),
        ([0xE6, 0xBC, 0xA2], 0), ([0xF0], 1), ([0xF0, 0x9F], 2), ([0x61, 0xF0, 0x9F, 0xA6], 3),
        ([0xF0, 0x9F, 0xA6, 0x8A], 0),
      ]
      for (bytes, expected) in cases {
        try probe.expect(
          unfinished(bytes), equals: expected, "the bytes to hold back of \(hex(bytes))")
      }
    },
    .example(
      "where no character has begun, or another has since, nothing is held back",
      why: "A model may write any bytes; text that waits for the impossible is never shown."
    ) { unfinished, probe in
      let cases: [[UInt8]] = [
        [0x80], [0xA9, 0xA9, 0xA9], [0x61, 0x80, 0x80, 0x80, 0x80], [0xC3, 0x28], [0xE6, 0x28],
        [0xF0, 0x9F, 0x28],
      ]
      for bytes in cases {
        try probe.expect(unfinished(bytes), equals: 0, "the bytes to hold back of \(hex(bytes))")
      }
    },
    .example(
      "bytes that never stand in UTF-8 are not held back",
      why: "C0, C1 and F5 to FF begin nothing, so what would complete them never comes."
    ) { unfinished, probe in
      let bytes: [UInt8] = [0xC0, 0xC1, 0xF5, 0xF8, 0xFC, 0xFF]
      try probe.expect(
        bytes.map { unfinished([0x61, $0]) }, equals: bytes.map { _ in 0 },
        "the bytes to hold back when the last one is \(hex(bytes)), one after the other")
    },
    .property(
      "a text cut anywhere holds back exactly the bytes behind its last whole character",
      why: "What is shown early must be whole, and must not wait longer than it has to."
    ) { unfinished, probe in
      let tops: [UInt32] = [0x80, 0x800, 0xD800, 0x10000, 0x110000]
      var bytes: [UInt8] = []
      for index in probe.tokens(12, below: tops.count) {
        let value = UInt32.random(in: 0..<tops[index], using: &probe.random)
        let character = Array(String(Unicode.Scalar(value) ?? "é").utf8)
        for length in 1...character.count {
          let cut = bytes + character[..<length]
          try probe.expect(
            unfinished(cut), equals: length == character.count ? 0 : length,
            "the bytes to hold back of … \(hex(cut.suffix(4)))")
        }
        bytes += character
      }
    },
    .property(
      "text shown in parts, joined, is the text shown at once",
      why: "Also for bytes that are no text: each wrong one is shown once, as �."
    ) { unfinished, probe in
      let heads: [UInt8] = [0x61, 0x80, 0xBF, 0xC3, 0xE6, 0xED, 0xF0, 0xF4, 0xFF]
      let bytes = probe.tokens(60, below: heads.count).map { heads[$0] }
      var (text, pending): (String, [UInt8]) = ("", [])
      for byte in bytes {
        pending.append(byte)
        let held = unfinished(pending)
        try probe.expect(
          (0...pending.count).contains(held), equals: true, "whether \(held) can be held back")
        text += String(decoding: pending.dropLast(held), as: UTF8.self)
        pending = pending.suffix(held)
      }
      text += String(decoding: pending, as: UTF8.self)
      try probe.expect(
        Array(text.utf8), equals: Array(String(decoding: bytes, as: UTF8.self).utf8),
        "the text's bytes")
    },
  ])

private func hex(_ bytes: some Sequence<UInt8>) -> String {
  "[" + bytes.map { String($0, radix: 16, uppercase: true) }.joined(separator: " ") + "]"
}
