// Reading configurations: a JSON value that knows its file and its place in it, so that every
// wrong value is reported as `config.json: "n_embd": expected a positive integer, found "abc"`.

/// A JSON value with the name of its file and its path in it.
///
/// Going down with subscripts never fails; the accessor at the end throws, naming the place.
public struct LocatedJSON: Sendable {
  private enum Step: Sendable {
    case key(UTF8Text)
    case index(Int)
  }

  /// The value, or nil if there is none at this place.
  public let value: JSON?
  private let file: String
  private let steps: [Step]
  /// Set below a value that has no members or elements, such as a number.
  private let brokenPath: FileProblem?

  /// Creates the root of a value that came from `file`.
  public init(_ value: JSON, file: String) {
    self.init(value, file: file, steps: [], brokenPath: nil)
  }

  /// Reads and parses a JSON file of at most `limit` bytes.
  public init(contentsOf path: String, limit: Int = 1 << 30) throws {
    self.init(try JSON(contentsOf: path, limit: limit), file: path)
  }

  private init(_ value: JSON?, file: String, steps: [Step], brokenPath: FileProblem?) {
    self.value = value
    self.file = file
    self.steps = steps
    self.brokenPath = brokenPath
  }

  // MARK: Going down

  /// The member with a key.
  public subscript(key: UTF8Text) -> LocatedJSON {
    switch value {
    case .object(let object): child(.key(key), object[key])
    default: child(.key(key), nil, expected: "an object")
    }
  }

  /// The element at an index, from 0.
  public subscript(index: Int) -> LocatedJSON {
    switch value {
    case .array(let elements):
      child(.index(index), elements.indices.contains(index) ? elements[index] : nil)
    default: child(.index(index), nil, expected: "an array")
    }
  }

  /// This place, or nil if there is nothing or `null`.
  public var ifPresent: LocatedJSON? {
    brokenPath == nil && (value == nil || value == .null) ? nil : self
  }

  private func child(_ step: Step, _ value: JSON?, expected: String? = nil) -> LocatedJSON {
    // Below nothing there is nothing; below a value of another kind the mistake is that value.
    let broken = self.value == nil ? nil : expected.map { problem(expected: $0) }
    return LocatedJSON(value, file: file, steps: steps + [step], brokenPath: brokenPath ?? broken)
  }

  // MARK: Values

  /// The value as an integer in `range`.
  public func integer(in range: ClosedRange<Int> = Int.min...Int.max) throws -> Int {
    if case .integer(let number) = value, range.contains(number) { return number }
    let bounds =
      range == Int.min...Int.max
      ? "an integer" : "an integer from \(range.lowerBound) to \(range.upperBound)"
    throw problem(expected: bounds)
  }

  /// The value as an integer from 1 to `limit`.
  public func positiveInteger(atMost limit: Int = Int.max) throws -> Int {
    if case .integer(let number) = value, number >= 1, number <= limit { return number }
    throw problem(expected: "a positive integer" + (limit < Int.max ? " up to \(limit)" : ""))
  }

  /// The value as a number.
  public func number() throws -> Double {
    switch value {
    case .integer(let number): return Double(number)
    case .double(let number): return number
    default: throw problem(expected: "a number")
    }
  }

  /// The value as `true` or `false`.
  public func bool() throws -> Bool {
    if case .bool(let flag) = value { return flag }
    throw problem(expected: "true or false")
  }

  /// The value as a text that is compared byte by byte.
  public func text() throws -> UTF8Text {
    if case .string(let text) = value { return text }
    throw problem(expected: "a text")
  }

  /// The value as a string.
  public func string() throws -> String {
    try text().string
  }

  /// The elements of an array.
  public func array() throws -> [LocatedJSON] {
    guard case .array(let elements) = value else { throw problem(expected: "an array") }
    return elements.enumerated().map { child(.index($0.offset), $0.element) }
  }

  /// The members of an object, in order.
  public func members() throws -> [(key: UTF8Text, value: LocatedJSON)] {
    guard case .object(let object) = value else { throw problem(expected: "an object") }
    return object.members.map { ($0.key, child(.key($0.key), $0.value)) }
  }

  // MARK: Errors

  /// Describes a value at this place that is not what was expected.
  public func problem(expected: String) -> FileProblem {
    brokenPath ?? FileProblem(file, at: place, expected: expected, found: found)
  }

  private var place: String {
    var path = ""
    for step in steps {
      switch step {
      case .key(let key): path += (path.isEmpty ? "" : ".") + key.string
      case .index(let index): path += "[\(index)]"
      }
    }
    return path.isEmpty ? "" : "\"\(path)\""
  }

  private var found: String {
    switch value {
    case nil: return "nothing"
    case .array(let elements): return "an array of \(elements.count)"
    case .object(let object): return "an object of \(object.members.count)"
    case .string(let text) where text.bytes.count > 60: return "a text of \(text.bytes.count) bytes"
    case .some(let scalar): return String(decoding: scalar.bytes(), as: UTF8.self)
    }
  }
}
