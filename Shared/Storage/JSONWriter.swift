// Writing JSON: order kept, text as raw UTF-8, numbers in their shortest exact form.

extension JSON {
  /// How a value is laid out.
  public enum Layout: Sendable {
    /// Without any space.
    case compact
    /// One member or element per line, two spaces per level, a line break at the end.
    case pretty
  }

  /// Returns the value as JSON text; infinities and NaN, which JSON lacks, become `null`.
  public func bytes(_ layout: Layout = .compact) -> [UInt8] {
    var writer = JSONWriter(isPretty: layout == .pretty)
    writer.write(self)
    if layout == .pretty { writer.output.append(0x0A) }
    return writer.output
  }

  /// Writes the value to a file, replacing it in one step.
  public func write(to path: String, _ layout: Layout = .pretty) throws {
    try AtomicFile.write(bytes(layout), to: path)
  }
}

private struct JSONWriter {
  let isPretty: Bool
  var output: [UInt8] = []
  private var level = 0

  init(isPretty: Bool) {
    self.isPretty = isPretty
  }

  mutating func write(_ value: JSON) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .integer(let number): append(String(number))
    case .double(let number): append(number.isFinite ? number.description : "null")
    case .string(let text): write(text)
    case .array(let elements):
      writeList(elements, "[", "]") { writer, element in writer.write(element) }
    case .object(let object):
      writeList(object.members, "{", "}") { writer, member in
        writer.write(member.key)
        writer.append(writer.isPretty ? ": " : ":")
        writer.write(member.value)
      }
    }
  }

  private mutating func writeList<Item>(
    _ items: [Item], _ open: String, _ close: String, _ writeItem: (inout Self, Item) -> Void
  ) {
    append(open)
    level += 1
    for (index, item) in items.enumerated() {
      if index > 0 { append(",") }
      breakLine()
      writeItem(&self, item)
    }
    level -= 1
    if !items.isEmpty { breakLine() }
    append(close)
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    output.append(0x0A)
    output.append(contentsOf: repeatElement(0x20, count: 2 * level))
  }

  private mutating func write(_ text: UTF8Text) {
    append("\"")
    for byte in text.bytes {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x08: append("\\b")
      case 0x09: append("\\t")
      case 0x0A: append("\\n")
      case 0x0C: append("\\f")
      case 0x0D: append("\\r")
      case 0..<0x20: append(byte < 16 ? "\\u000" : "\\u00", String(byte, radix: 16))
      default: output.append(byte)
      }
    }
    append("\"")
  }

  private mutating func append(_ texts: String...) {
    for text in texts { output.append(contentsOf: text.utf8) }
  }
}
