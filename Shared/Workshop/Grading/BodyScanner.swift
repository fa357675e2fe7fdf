// What may stand in a body that is put into a clean package: code that cannot leave the function it stands in.
//
// A body that closes the function's brace could go on at the top of the file and add declarations that run before
// any check. To see where brackets open and close, one must know where texts and comments end, exactly as the
// compiler does. So what would be hard to read in the same way is refused: it is needed by no solution.

/// Why a body is not accepted.
struct BodyProblem: Error, Equatable {
  /// The line in the body, from 1.
  let line: Int
  /// The end of a sentence that begins with the line.
  let sentence: String
}

/// The tokens of a body: names, numbers, texts and single signs, without comments.
///
/// Throws ``BodyProblem`` where brackets do not match, a text or comment does not end, or something stands there
/// that no solution needs.
func bodyTokens(_ lines: [String]) throws -> [String] {
  let scalars = Array(lines.joined(separator: "\n").unicodeScalars)
  guard lines.count <= 400, scalars.count <= 32_768 else {
    throw BodyProblem(line: 1, sentence: "the body is longer than 400 lines or 32,768 characters")
  }
  var scanner = BodyScanner(text: scalars)
  try scanner.scanCode(untilParenthesis: false)
  return scanner.tokens
}

private struct BodyScanner {
  let text: [Unicode.Scalar]
  private(set) var tokens: [String] = []
  private var index = 0
  private var line = 1
  /// The brackets that are open, by the sign that closes them.
  private var open: [Unicode.Scalar] = []
  /// How many texts there are around the code at hand, as code may stand in a text, and a text in that.
  private var textDepth = 0
  /// Where the last token ended.
  private var tokenEnd = 0

  init(text: [Unicode.Scalar]) { self.text = text }

  private static let mostOpen = 60
  private static let attributes: Set = ["Sendable", "escaping", "autoclosure", "discardableResult"]
  /// Ways to reach code or memory other than by a declared name.
  private static let forbidden: Set = [
    "import", "dlopen", "dlsym", "unsafeBitCast", "unsafeDowncast", "bitPattern", "Unmanaged",
    "OpaquePointer",
  ]
  private static let keywords: Set = [
    "any", "as", "await", "borrow", "case", "consume", "copy", "default", "defer", "do", "each",
    "else", "for", "guard", "if", "in", "inout", "is", "let", "repeat", "return", "some", "switch",
    "then", "throw", "throws", "try", "var", "where", "while", "yield",
  ]

  private func problem(_ sentence: String) -> BodyProblem {
    BodyProblem(line: line, sentence: sentence)
  }

  private func scalar(at place: Int) -> Unicode.Scalar? {
    text.indices.contains(place) ? text[place] : nil
  }

  private mutating func add(from start: Int) {
    tokens.append(String(String.UnicodeScalarView(text[start..<index])))
    tokenEnd = index
  }

  /// Reads code to the end of the body, or to the parenthesis that ends the code inside of a text.
  mutating func scanCode(untilParenthesis: Bool) throws {
    let base = open.count
    while let next = scalar(at: index) {
      try check(next)
      switch next {
      case "\n":
        guard textDepth == 0 else { throw problem("a line ends inside of a text") }
        line += 1
        index += 1
      case " ", "\t", "\r": index += 1
      case "/": try scanSlash()
      case "\"": try scanText()
      case "(", "[", "{": try openBracket(next)
      case ")" where untilParenthesis && open.count == base: return
      case ")", "]", "}": try closeBracket(next, above: base)
      case "@": try scanAttribute()
      case "`": try scanQuotedName()
      case "#", "'":
        throw problem("the sign \(next) is for texts and directives that no solution needs")
      case _ where isPartOfName(next): try scanName()
      default:
        index += 1
        add(from: index - 1)
      }
    }
    guard open.isEmpty, !untilParenthesis else {
      throw problem("a bracket is still open at the end of the body")
    }
  }

  /// Signs that look like nothing, like something else, or like the end of a line.
  private func check(_ scalar: Unicode.Scalar) throws {
    switch scalar.value {
    case 0x0D where self.scalar(at: index + 1).map({ $0 == "\n" }) ?? true: break
    case 0x09, 0x0A: break
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF, 0xE0000...0xE007F:
      throw problem("an invisible sign, U+\(String(scalar.value, radix: 16)), stands there")
    default: break
    }
  }

  // MARK: Brackets

  private mutating func openBracket(_ bracket: Unicode.Scalar) throws {
    guard open.count + textDepth < Self.mostOpen else {
      throw problem("more than \(Self.mostOpen) brackets are open")
    }
    open.append(bracket == "(" ? ")" : bracket == "[" ? "]" : "}")
    index += 1
    add(from: index - 1)
  }

  private mutating func closeBracket(_ bracket: Unicode.Scalar, above base: Int) throws {
    guard open.count > base, open.last == bracket else {
      throw problem(
        open.isEmpty
          ? "the sign \(bracket) closes what was opened before the body"
          : "the sign \(bracket) does not match the bracket that is open")
    }
    open.removeLast()
    index += 1
    add(from: index - 1)
  }

  // MARK: Names

  private func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "$": true
    default: scalar.value >= 0x80
    }
  }

  private mutating func scanName() throws {
    let start = index
    while let next = scalar(at: index), isPartOfName(next) {
      try check(next)
      index += 1
    }
    add(from: start)
    try checkName()
  }

  private func checkName() throws {
    if let name = tokens.last, Self.forbidden.contains(name) {
      throw problem("'\(name)' is needed by no solution")
    }
  }

  private mutating func scanQuotedName() throws {
    let start = index + 1
    guard let end = text[start...].firstIndex(of: "`"), end > start,
      text[start..<end].allSatisfy({ $0.isASCII && isPartOfName($0) })
    else { throw problem("a name in ` ` is not closed or has odd signs in it") }
    index = end
    add(from: start)
    try checkName()
    index = end + 1
    tokenEnd = index
  }

  private mutating func scanAttribute() throws {
    index += 1
    add(from: index - 1)
    try scanName()
    guard let name = tokens.last, Self.attributes.contains(name) else {
      throw problem("the attribute @\(tokens.last ?? "") is needed by no solution")
    }
  }

  // MARK: Comments and divisions

  private mutating func scanSlash() throws {
    switch scalar(at: index + 1) {
    case "/", "*":
      guard textDepth == 0 else { throw problem("a comment stands inside of a text") }
      try skipComment()
    default:
      guard isDivision else {
        throw problem("the sign / might begin a regular expression; put a space on both sides")
      }
      index += 1
      add(from: index - 1)
    }
  }

  /// Whether the compiler, too, takes the slash at hand for an operator.
  ///
  /// A regular expression begins where a value may begin, and not with a space.
  private var isDivision: Bool {
    func isSpace(_ place: Int) -> Bool {
      scalar(at: place).map { " \t\r\n".unicodeScalars.contains($0) } ?? true
    }
    if isSpace(index - 1), isSpace(index + 1) { return true }
    guard let last = tokens.last, let end = last.unicodeScalars.last,
      isPartOfName(end) || end == ")" || end == "]", !Self.keywords.contains(last)
    else { return false }
    if tokenEnd == index { return !isSpace(index + 1) }
    return scalar(at: index + 1) == "=" && isSpace(index + 2)
      && text[tokenEnd..<index].allSatisfy { $0 == " " }
  }

  private mutating func skipComment() throws {
    if scalar(at: index + 1) == "/" {
      while let next = scalar(at: index), next != "\n" {
        try check(next)
        index += 1
      }
      return
    }
    var depth = 0
    repeat {
      guard let next = scalar(at: index) else { throw problem("a comment does not end") }
      try check(next)
      if next == "/", scalar(at: index + 1) == "*" {
        depth += 1
        index += 2
      } else if next == "*", scalar(at: index + 1) == "/" {
        depth -= 1
        index += 2
      } else {
        if next == "\n" { line += 1 }
        index += 1
      }
    } while depth > 0
  }

  // MARK: Texts

  private mutating func scanText() throws {
    guard !text[index...].starts(with: "\"\"\"".unicodeScalars) else {
      throw problem("a text of several lines is needed by no solution")
    }
    let start = index
    index += 1
    while let next = scalar(at: index), next != "\"" {
      try check(next)
      guard next != "\n" else { throw problem("a text does not end in its line") }
      guard next == "\\" else {
        index += 1
        continue
      }
      index += 2
      guard scalar(at: index - 1) != "\n" else { throw problem("a text does not end in its line") }
      guard scalar(at: index - 1) == "(" else { continue }
      textDepth += 1
      guard open.count + textDepth < Self.mostOpen else {
        throw problem("more than \(Self.mostOpen) brackets are open")
      }
      try scanCode(untilParenthesis: true)
      textDepth -= 1
      index += 1
    }
    guard scalar(at: index) != nil else { throw problem("a text does not end in its line") }
    index += 1
    add(from: start)
  }
}
