// The strict JSON reader: one pass over the bytes, recursion bounded by a depth limit.

struct JSONParser {
  private static let depthLimit = 200

  private let input: UnsafeBufferPointer<UInt8>
  private let file: String
  private let firstLine: Int
  private var position = 0

  init(_ input: UnsafeBufferPointer<UInt8>, file: String, firstLine: Int) {
    self.input = input
    self.file = file
    self.firstLine = firstLine
  }

  mutating func parseDocument() throws -> JSON {
    if let offset = validateUTF8(input) { throw problem(at: offset, expected: "UTF-8 text") }
    let value = try parseValue(depth: 0)
    skipSpace()
    guard position == input.count else { throw problem(expected: "the end of the file") }
    return value
  }

  // MARK: Values

  private mutating func parseValue(depth: Int) throws -> JSON {
    skipSpace()
    guard let first = peek() else { throw problem(expected: "a JSON value") }
    switch first {
    case UInt8(ascii: "{"): return try parseObject(depth: depth + 1)
    case UInt8(ascii: "["): return try parseArray(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try parseString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try parseNumber()
    case UInt8(ascii: "t"): return try parseWord("true", .bool(true))
    case UInt8(ascii: "f"): return try parseWord("false", .bool(false))
    case UInt8(ascii: "n"): return try parseWord("null", .null)
    default: throw problem(expected: "a JSON value")
    }
  }

  private mutating func parseWord(_ word: StaticString, _ value: JSON) throws -> JSON {
    let start = position
    for offset in 0..<word.utf8CodeUnitCount where !take(word.utf8Start[offset]) {
      throw problem(at: start, expected: "\(word)")
    }
    return value
  }

  private mutating func parseArray(depth: Int) throws -> JSON {
    try enter(depth)
    var elements: [JSON] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array(elements) }
    while true {
      elements.append(try parseValue(depth: depth))
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(elements) }
      guard take(UInt8(ascii: ",")) else { throw problem(expected: "\",\" or \"]\"") }
    }
  }

  private mutating func parseObject(depth: Int) throws -> JSON {
    try enter(depth)
    var object = JSONObject()
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(object) }
    while true {
      skipSpace()
      let start = position
      guard peek() == UInt8(ascii: "\"") else { throw problem(expected: "a key in quotes") }
      let key = try parseString()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw problem(expected: "\":\"") }
      let member = JSONObject.Member(key: key, value: try parseValue(depth: depth))
      guard object.append(member) else {
        throw FileProblem(file, at: place(of: start), "the key \"\(key)\" is given twice")
      }
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(object) }
      guard take(UInt8(ascii: ",")) else { throw problem(expected: "\",\" or \"}\"") }
    }
  }

  /// Steps over an opening bracket, unless it lies too deep.
  private mutating func enter(_ depth: Int) throws {
    guard depth <= Self.depthLimit else {
      throw FileProblem(
        file, at: place(of: position),
        "arrays and objects are nested more than "
          + "\(Self.depthLimit) deep")
    }
    position += 1
  }

  // MARK: Numbers

  private mutating func parseNumber() throws -> JSON {
    let start = position
    let isNegative = take(UInt8(ascii: "-"))
    let digits = position
    try skipDigits()
    if position - digits > 1 && input[digits] == UInt8(ascii: "0") {
      throw problem(at: digits, expected: "a number without leading zeros")
    }
    var isInteger = true
    if take(UInt8(ascii: ".")) {
      isInteger = false
      try skipDigits()
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isInteger = false
      if !take(UInt8(ascii: "-")) { _ = take(UInt8(ascii: "+")) }
      try skipDigits()
    }
    let text = String(decoding: input[start..<position], as: UTF8.self)
    // "-0" must stay a double: no integer keeps its sign.
    if isInteger, let value = Int(text), !(isNegative && value == 0) { return .integer(value) }
    guard let value = Double(text), value.isFinite else {
      throw problem(at: start, expected: "a number within the range of a 64-bit float")
    }
    return .double(value)
  }

  private mutating func skipDigits() throws {
    let start = position
    while let byte = peek(), UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { position += 1 }
    if position == start { throw problem(expected: "a digit") }
  }

  // MARK: Strings

  private mutating func parseString() throws -> UTF8Text {
    position += 1
    var bytes: [UInt8] = []
    while true {
      let start = position
      while position < input.count, isPlain(input[position]) { position += 1 }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: input[start..<position]))
      if take(UInt8(ascii: "\"")) { return UTF8Text(valid: bytes) }
      guard take(UInt8(ascii: "\\")) else {
        throw problem(expected: peek() == nil ? "a closing quote" : "an escaped control character")
      }
      try parseEscape(into: &bytes)
    }
  }

  private func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func parseEscape(into bytes: inout [UInt8]) throws {
    let start = position - 1
    guard let letter = peek() else { throw problem(expected: "an escaped character") }
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(letter)
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "u"):
      bytes.append(contentsOf: String(try parseCodePoint(from: start)).utf8)
    default: throw problem(at: start + 1, expected: "one of \"\\/bfnrtu after a backslash")
    }
  }

  /// Reads the digits after `\u`, and the second half of a surrogate pair.
  private mutating func parseCodePoint(from start: Int) throws -> Unicode.Scalar {
    let first = try parseFourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
      let second = try parseFourDigits()
      if 0xDC00...0xDFFF ~= second,
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw FileProblem(
      file, at: place(of: start), expected: "a pair of surrogates", found: "half of one")
  }

  private mutating func parseFourDigits() throws -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw problem(expected: "four hexadecimal digits")
      }
      value = value << 4 + UInt32(digit)
      position += 1
    }
    return value
  }

  // MARK: Bytes

  private func peek() -> UInt8? {
    position < input.count ? input[position] : nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < input.count, input[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while position < input.count {
      switch input[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  // MARK: Errors

  private func problem(at offset: Int? = nil, expected: String) -> FileProblem {
    let offset = offset ?? position
    let found =
      if offset == input.count {
        "the end of the file"
      } else if 0x21...0x7E ~= input[offset] {
        "\"\(Unicode.Scalar(input[offset]))\""
      } else {
        hexadecimal(input[offset])
      }
    return FileProblem(file, at: place(of: offset), expected: expected, found: found)
  }

  /// Line and column, both from 1; columns count code points.
  private func place(of offset: Int) -> String {
    let before = input[..<offset]
    let line = before.count { $0 == 0x0A } + firstLine
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return "line \(line), column \(column)"
  }
}
