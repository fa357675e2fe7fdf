import Foundation
import Testing
import Tokens

@Suite struct PieceTests {
  /// The obvious version: the pattern of GPT-2, run by a regular expression.
  private func piecesByPattern(_ text: String) throws -> [[UInt8]] {
    let pattern = #"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"#
    let utf16 = text as NSString
    let whole = NSRange(location: 0, length: utf16.length)
    return try NSRegularExpression(pattern: pattern).matches(in: text, range: whole).map {
      Array(utf16.substring(with: $0.range).utf8)
    }
  }

  @Test(arguments: 1...20) func `the scanner equals the regular expression on random Unicode`(
    seed: UInt64
  ) throws {
    var random = TestRandom(seed: seed)
    let text = random.unicode(400) + " don't WE'LL 'tis 1812"
    #expect(splitIntoPieces(Array(text.utf8)) == (try piecesByPattern(text)))
  }

  @Test func `invalid bytes count as punctuation`() {
    #expect(
      splitIntoPieces([0x61, 0xFF, 0xC3, 0x20, 0x62]) == [[0x61], [0xFF, 0xC3], [0x20, 0x62]])
    // A surrogate, an overlong slash and a value above U+10FFFF are no characters.
    for bytes: [UInt8] in [[0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF4, 0x90, 0x80, 0x80]] {
      #expect(splitIntoPieces([0x61] + bytes + [0x62]) == [[0x61], bytes, [0x62]])
    }
  }
}
