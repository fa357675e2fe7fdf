// Text as its tokens, coloured in turn, so that one sees where a tokenizer cuts.
import Foundation

/// A run of tokens as a fragment of a page; ``ReportPage`` brings its colours.
public struct TokenStrip: Sendable {
  /// A token's number in the vocabulary and its bytes.
  public struct Token: Sendable {
    let id: Int
    let bytes: [UInt8]
    let isSpecial: Bool

    /// Makes a token; special ones, such as the end of a text, stand in a frame.
    public init(id: Int, bytes: [UInt8], isSpecial: Bool = false) {
      self.id = id
      self.bytes = bytes
      self.isSpecial = isSpecial
    }

    /// What to show: text with visible white space, or hexadecimal for a part of a character.
    var text: String {
      String(validating: bytes, as: UTF8.self).map { visible($0) } ?? hexadecimal
    }

    var isFragment: Bool { String(validating: bytes, as: UTF8.self) == nil }

    var hexadecimal: String {
      bytes.map { String(format: "%02X", $0) }.joined(separator: " ")
    }
  }

  private let tokens: [Token]

  /// Makes a strip of tokens in their order in the text.
  public init(_ tokens: [Token]) {
    self.tokens = tokens
  }

  /// The strip as HTML; a token that holds a newline ends its line.
  public var html: String {
    let spans = tokens.enumerated().map { place, token in
      let kind = token.isSpecial ? "special" : token.isFragment ? "fragment" : ""
      let colour = "tint\(place % 5)" + (kind.isEmpty ? "" : " " + kind)
      let unit = token.bytes.count == 1 ? "byte" : "bytes"
      let title = "id \(token.id) · \(token.bytes.count) \(unit): \(token.hexadecimal)"
      let lineEnd = token.bytes.contains(0x0A) ? "<br>" : "<wbr>"
      return "<span class=\"\(colour)\" title=\"\(title)\">\(escaped(token.text))</span>\(lineEnd)"
    }
    return "<div class=\"tokens\">\(spans.joined())</div>\n"
  }
}
