// The part of JSON Schema that an answer can be held to: every value of it has a longest text.

import Storage

/// What a JSON text must look like.
public indirect enum JSONSchema: Equatable, Sendable {
  /// A member of an object.
  public struct Property: Equatable, Sendable {
    /// Its key.
    public let key: UTF8Text
    /// What its value must look like.
    public let schema: JSONSchema
  }

  /// All of these members, in this order.
  case object([Property])
  /// Equal elements, and how many of them there may be.
  case array(JSONSchema, count: ClosedRange<Int>)
  /// One of these texts.
  case choice([UTF8Text])
  /// Any text of up to so many code points.
  case text(maxLength: Int)
  /// An integer.
  case integer(ClosedRange<Int>)
  /// `true` or `false`.
  case boolean
}

extension JSONSchema {
  /// The types that are supported, each with its keywords.
  private enum Kind: String, CaseIterable {
    case object, array, string, integer, boolean

    var keywords: [UTF8Text] {
      switch self {
      case .object: ["properties", "required", "additionalProperties"]
      case .array: ["items", "minItems", "maxItems"]
      case .string: ["enum", "maxLength"]
      case .integer: ["minimum", "maximum"]
      case .boolean: []
      }
    }
  }

  /// Reads a schema as JSON has it.
  ///
  /// Supported are objects whose properties are all required, arrays with `maxItems`, strings with `enum` or
  /// `maxLength`, integers with `minimum` and `maximum`, and booleans; `title` and `description` are passed over.
  /// Throws a `FileProblem` that names the place of anything else: to leave out a rule would let wrong texts pass.
  public init(_ schema: LocatedJSON) throws {
    guard case .string(let name)? = schema["type"].value, let kind = Kind(rawValue: name.string)
    else {
      let names = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw schema["type"].problem(expected: "one of \(names)")
    }
    let known: [UTF8Text] = ["type", "title", "description"] + kind.keywords
    for (key, value) in try schema.members() where !known.contains(key) {
      let names = kind.keywords.map(\.string).joined(separator: ", ")
      throw value.problem(
        expected: "no other keyword for the type \(name) than \(names.isEmpty ? "none" : names)")
    }
    switch kind {
    case .object: self = try Self.object(schema)
    case .array: self = try Self.array(schema)
    case .string: self = try Self.string(schema)
    case .integer:
      let lowest = try schema["minimum"].integer()
      self = .integer(lowest...(try schema["maximum"].integer(in: lowest...Int.max)))
    case .boolean: self = .boolean
    }
  }

  private static func object(_ schema: LocatedJSON) throws -> JSONSchema {
    let properties = try schema["properties"].members().map {
      Property(key: $0.key, schema: try JSONSchema($0.value))
    }
    let required = try schema["required"].ifPresent?.array().map { try $0.text() } ?? []
    guard Set(required) == Set(properties.map(\.key)) else {
      throw schema["required"].problem(
        expected: "the key of every property, because optional ones are not supported")
    }
    let more = schema["additionalProperties"]
    guard more.value == nil || more.value == .bool(false) else {
      throw more.problem(expected: "false")
    }
    return .object(properties)
  }

  private static func array(_ schema: LocatedJSON) throws -> JSONSchema {
    let items = try JSONSchema(schema["items"])
    let most = try schema["maxItems"].integer(in: 0...Int.max)
    let least = try schema["minItems"].ifPresent?.integer(in: 0...most) ?? 0
    return .array(items, count: least...most)
  }

  private static func string(_ schema: LocatedJSON) throws -> JSONSchema {
    guard let choices = schema["enum"].ifPresent else {
      return .text(maxLength: try schema["maxLength"].integer(in: 0...Int.max))
    }
    if let length = schema["maxLength"].ifPresent {
      throw length.problem(expected: "no maxLength beside an enum")
    }
    let texts = try choices.array().map { try $0.text() }
    guard !texts.isEmpty else { throw choices.problem(expected: "one text at least") }
    return .choice(texts)
  }
}
