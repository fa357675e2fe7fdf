// Swift as tokens, so that neither layout nor comments count where two solutions are compared. It is no
// parser: it knows just enough to see where comments and texts begin and end.

/// The tokens of each line: names, numbers, texts and single signs, without comments.
func swiftTokens(_ lines: [String]) -> [[String]] {
  var reader = TokenReader()
  return lines.map { reader.tokens(of: $0) }
}

/// Reads line after line, and remembers what goes on over a line's end.
private struct TokenReader {
  private var commentDepth = 0
  /// The number of # around a text of several lines that is open.
  private var openText: Int?
  private var line: [UInt8] = []
  private var index = 0

  mutating func tokens(of text: String) -> [String] {
    line = Array(text.utf8)
    index = 0
    var tokens: [String] = []
    while index < line.count {
      let start = index
      guard skip() else { continue }
      tokens.append(String(decoding: line[start..<index], as: UTF8.self))
    }
    // Formatters remove it.
    if tokens.last == ";" { tokens.removeLast() }
    return tokens
  }

  /// Moves on by a token, a space or a piece of a comment; returns whether it was a token.
  private mutating func skip() -> Bool {
    if commentDepth > 0 {
      skipComment()
      return false
    }
    if let hashes = openText {
      skipLongText(hashes)
      return true
    }
    switch line[index] {
    case 0x09...0x0D, 0x20:
      index += 1
      return false
    case UInt8(ascii: "/") where starts("//"):
      index = line.count
      return false
    case UInt8(ascii: "/") where starts("/*"):
      commentDepth = 1
      index += 2
      return false
    case UInt8(ascii: "\""), UInt8(ascii: "#"):
      skipTextOrSign()
    case let byte where isPartOfName(byte):
      while index < line.count, isPartOfName(line[index]) { index += 1 }
    default:
      index += 1
    }
    return true
  }

  private func starts(_ sign: String, at place: Int? = nil) -> Bool {
    line[(place ?? index)...].starts(with: sign.utf8)
  }

  private func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"),
      UInt8(ascii: "`"), 0x80...0xFF:
      true
    default: false
    }
  }

  /// Comments nest.
  private mutating func skipComment() {
    if starts("*/") {
      commentDepth -= 1
      index += 2
    } else if starts("/*") {
      commentDepth += 1
      index += 2
    } else {
      index += 1
    }
  }

  private mutating func skipTextOrSign() {
    var hashes = 0
    while index + hashes < line.count, line[index + hashes] == UInt8(ascii: "#") { hashes += 1 }
    if starts("\"\"\"", at: index + hashes) {
      openText = hashes
      index += hashes + 3
    } else if starts("\"", at: index + hashes) {
      index = endOfText(from: index + hashes + 1, hashes: hashes)
    } else {
      index += 1
    }
  }

  /// Takes the rest of the line, or what is before the end of the text and that end.
  private mutating func skipLongText(_ hashes: Int) {
    let end = "\"\"\"" + String(repeating: "#", count: hashes)
    while index < line.count {
      if starts(end) {
        index += end.utf8.count
        openText = nil
        return
      }
      index += line[index] == UInt8(ascii: "\\") && hashes == 0 ? 2 : 1
    }
    index = line.count
  }

  /// The place behind the quote that ends a text; the line's end where there is none.
  private func endOfText(from start: Int, hashes: Int) -> Int {
    let mark = String(repeating: "#", count: hashes)
    var place = start
    while place < line.count {
      if starts("\\" + mark, at: place) {
        place += 1 + hashes
        let isCode = place < line.count && line[place] == UInt8(ascii: "(")
        place = isCode ? endOfCode(from: place + 1) : place + 1
      } else if starts("\"" + mark, at: place) {
        return place + 1 + hashes
      } else {
        place += 1
      }
    }
    return line.count
  }

  /// The place behind the parenthesis that ends the code inside of a text.
  private func endOfCode(from start: Int) -> Int {
    var depth = 1
    var place = start
    while place < line.count, depth > 0 {
      switch line[place] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      // A text in the code may hold parentheses; one level of it is as deep as anybody writes.
      case UInt8(ascii: "\""): place = endOfPlainText(from: place + 1) - 1
      default: break
      }
      place += 1
    }
    return place
  }

  private func endOfPlainText(from start: Int) -> Int {
    var place = start
    while place < line.count, line[place] != UInt8(ascii: "\"") {
      place += line[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(place + 1, line.count)
  }
}
