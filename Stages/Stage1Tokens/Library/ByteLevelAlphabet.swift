// How files write bytes as text: GPT-2's alphabet gives each byte one printable character.

import Storage

/// One printable character for each byte: itself if it is printable Latin-1, otherwise one from U+0100 on.
///
/// Only files use it. Inside, tokens are bytes.
enum ByteLevelAlphabet {
  private static let characters: [Unicode.Scalar] = {
    var next: UInt32 = 0x100
    return (0...255).map { (byte: UInt8) in
      switch byte {
      case 0x21...0x7E, 0xA1...0xAC, 0xAE...0xFF: return Unicode.Scalar(byte)
      default:
        defer { next += 1 }
        return Unicode.Scalar(next) ?? "\u{FFFD}"
      }
    }
  }()

  private static let bytes = Dictionary(
    uniqueKeysWithValues: zip(characters, (0...255).map { UInt8($0) }))

  /// The text that stands for these bytes.
  static func text(for bytes: [UInt8]) -> UTF8Text {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: bytes.lazy.map { characters[Int($0)] })
    return UTF8Text(String(scalars))
  }

  /// The bytes that a text stands for; `nil` if a character is not in the alphabet.
  static func bytes(for text: UTF8Text) -> [UInt8]? {
    var output: [UInt8] = []
    for scalar in text.string.unicodeScalars {
      guard let byte = bytes[scalar] else { return nil }
      output.append(byte)
    }
    return output
  }
}
