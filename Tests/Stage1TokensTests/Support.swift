// What the suites of stage 1 share: seeded randomness, random bytes and text, a small training text.

import Tokens

/// A seeded generator (SplitMix64): the same seed gives the same test on every machine.
struct TestRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &self) }
  }

  /// Text of few letters, so that pairs repeat, with words of 1 to `longest` letters.
  mutating func words(_ count: Int, of letters: String, longest: Int) -> [UInt8] {
    var text: [UInt8] = []
    for _ in 0..<count {
      for _ in 0..<Int.random(in: 1...longest, using: &self) {
        text.append(Array(letters.utf8).randomElement(using: &self) ?? 0x61)
      }
      text.append(UInt8(ascii: " "))
    }
    return text
  }

  /// Text of scalars from everywhere, many of them white space, marks and unassigned ones.
  mutating func unicode(_ count: Int) -> String {
    let tops: [UInt32] = [0x80, 0x80, 0x250, 0x3000, 0x10000, 0x20000, 0x110000]
    let spaces: [Unicode.Scalar] = [
      " ", " ", "\n", "\t", "\u{A0}", "\u{2003}", "\u{85}", "\u{3000}",
    ]
    var scalars = String.UnicodeScalarView()
    while scalars.count < count {
      let top = tops.randomElement(using: &self) ?? 0x80
      let random = Unicode.Scalar(UInt32.random(in: 0..<top, using: &self))
      let space = spaces.randomElement(using: &self)
      let next = Bool.random(using: &self) ? random : space
      if let next { scalars.append(next) }
    }
    return String(scalars)
  }
}

/// A text with repeated words, two languages, numbers and punctuation.
let smallText = Array(
  """
  The fox saw the lake. The lake saw the fox, and the fox didn't mind: "It's only water," said the fox.
  El niño vio el pingüino; el pingüino no vio al niño. ¿Qué hizo el niño? Volvió mañana, y mañana, y mañana.
  There were 12 boats in 1204, 120 boats in 1812, and the fox counted them all, one after another.
  """.utf8)

/// One small tokenizer of each kind, trained on `smallText`.
func smallTokenizers() throws -> [(kind: TokenizerKind, tokenizer: any Tokenizer)] {
  try TokenizerKind.allCases.map { kind in
    (kind, try trainTokenizer(kind, on: [smallText], vocabularyCount: 330))
  }
}
