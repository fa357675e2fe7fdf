// The states of a JSON string: so many code points, each whole, then the closing quote.

extension ByteAutomaton {
  /// The state before the opening quote of a text of up to `maxLength` code points.
  mutating func text(_ maxLength: Int, then next: Int) throws -> Int {
    let quote = UInt8(ascii: "\"")
    let closing = Edge(bytes: quote...quote, target: next)
    var state = try add([closing])
    for _ in 0..<maxLength { state = try add([closing] + codePoint(then: state)) }
    return try add([Edge(bytes: quote...quote, target: state)])
  }

  /// The edges into a code point as UTF-8 has it: no overlong forms, no surrogates, nothing above U+10FFFF.
  private mutating func codePoint(then next: Int) throws -> [Edge] {
    let escapes = try add("\"\\bfnrt".utf8.map { Edge(bytes: $0...$0, target: next) })
    let last = try add([Edge(bytes: 0x80...0xBF, target: next)])
    let lastTwo = try add([Edge(bytes: 0x80...0xBF, target: last)])
    /// A first byte after which the second is limited.
    func lead(_ byte: UInt8, _ second: ClosedRange<UInt8>, _ target: Int) throws -> Edge {
      Edge(bytes: byte...byte, target: try add([Edge(bytes: second, target: target)]))
    }
    let lastThree = try add([Edge(bytes: 0x80...0xBF, target: lastTwo)])
    return [
      Edge(bytes: 0x20...0x21, target: next), Edge(bytes: 0x23...0x5B, target: next),
      Edge(bytes: 0x5D...0x7F, target: next), Edge(bytes: 0x5C...0x5C, target: escapes),
      Edge(bytes: 0xC2...0xDF, target: last), try lead(0xE0, 0xA0...0xBF, last),
      Edge(bytes: 0xE1...0xEC, target: lastTwo), try lead(0xED, 0x80...0x9F, last),
      Edge(bytes: 0xEE...0xEF, target: lastTwo), try lead(0xF0, 0x90...0xBF, lastTwo),
      Edge(bytes: 0xF1...0xF3, target: lastThree), try lead(0xF4, 0x80...0x8F, lastTwo),
    ]
  }
}
