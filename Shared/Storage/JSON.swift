// JSON as a value: byte-keyed, ordered, with integers kept apart from other numbers.
// The parser stands in JSONParser.swift, the writer in JSONWriter.swift.

/// A JSON value (RFC 8259).
public enum JSON: Equatable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number without fraction and exponent that fits `Int`.
  case integer(Int)
  /// Any other number.
  case double(Double)
  /// A text.
  case string(UTF8Text)
  /// A list of values.
  case array([JSON])
  /// Values with names, in order.
  case object(JSONObject)

  /// Parses exactly one JSON value.
  ///
  /// Refuses what RFC 8259 does not allow, duplicate keys, invalid UTF-8, lone surrogates, numbers
  /// beyond `Double` and more than 200 levels.
  ///
  /// - Parameter file: The name that errors give to the bytes.
  /// - Throws: `FileProblem` with line and column.
  public init(parsing bytes: [UInt8], file: String = "") throws {
    self = try bytes.withUnsafeBufferPointer { try JSON(parsing: $0, file: file) }
  }

  /// Reads and parses a JSON file of at most `limit` bytes.
  public init(contentsOf path: String, limit: Int = 1 << 30) throws {
    try self.init(parsing: try readFile(path, limit: limit), file: path)
  }

  /// Parses exactly one JSON value out of borrowed memory that starts at a line of its file.
  init(parsing bytes: UnsafeBufferPointer<UInt8>, file: String, firstLine: Int = 1) throws {
    var parser = JSONParser(bytes, file: file, firstLine: firstLine)
    self = try parser.parseDocument()
  }
}

/// The members of a JSON object: unique keys in a fixed order.
///
/// Looking up a key takes constant time.
public struct JSONObject: Equatable, Sendable {
  /// A key with its value.
  public struct Member: Equatable, Sendable {
    /// The name of the value.
    public let key: UTF8Text
    /// The value.
    public var value: JSON

    /// Creates a member.
    public init(key: UTF8Text, value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// The members in order.
  public private(set) var members: [Member] = []
  private var positions: [UTF8Text: Int] = [:]

  /// Creates an object without members.
  public init() {}

  /// Creates an object of members, whose keys must differ.
  public init(_ members: [Member]) {
    for member in members where !append(member) {
      fatalError("JSONObject: the key \"\(member.key)\" is given twice")
    }
  }

  /// The value of a key; setting one appends it, or replaces it in place, or with nil removes it.
  public subscript(key: UTF8Text) -> JSON? {
    get { positions[key].map { members[$0].value } }
    set {
      switch (positions[key], newValue) {
      case (let position?, let value?): members[position].value = value
      case (nil, let value?): append(Member(key: key, value: value))
      case (nil, nil): break
      case (.some, nil): self = JSONObject(members.filter { $0.key != key })
      }
    }
  }

  /// Appends a member; returns false, and changes nothing, if the key is already there.
  @discardableResult
  mutating func append(_ member: Member) -> Bool {
    let count = members.count
    let position = positions[member.key, default: count]
    guard position == count else { return false }
    positions[member.key] = count
    members.append(member)
    return true
  }
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// Creates `null`.
  public init(nilLiteral: ()) { self = .null }
  /// Creates `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// Creates an integer.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// Creates a number.
  public init(floatLiteral value: Double) { self = .double(value) }
  /// Creates a text.
  public init(stringLiteral value: String) { self = .string(UTF8Text(value)) }
  /// Creates a list.
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
  /// Creates an object whose members keep the order of the literal.
  public init(dictionaryLiteral elements: (UTF8Text, JSON)...) {
    self = .object(JSONObject(elements.map { JSONObject.Member(key: $0.0, value: $0.1) }))
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Creates an object whose members keep the order of the literal.
  public init(dictionaryLiteral elements: (UTF8Text, JSON)...) {
    self.init(elements.map { Member(key: $0.0, value: $0.1) })
  }
}
