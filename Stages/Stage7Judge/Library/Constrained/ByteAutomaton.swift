// A schema as a machine that reads a text byte by byte and knows at each byte which ones may come next.
//
// It is built from the end: each part is made with the state that follows it in hand. So no state leads nowhere,
// and there are no cycles: whoever follows the edges arrives.

import Storage

/// The states that a JSON text of one schema runs through.
///
/// Texts are compact: no white space, members in the schema's order. Inside strings all characters stand for
/// themselves, except for `\"`, `\\`, `\b`, `\f`, `\n`, `\r` and `\t`: `\u` escapes would be second spellings, or
/// halves of a character. Code points are never cut.
struct ByteAutomaton {
  /// A step to another state with any of some bytes.
  struct Edge {
    let bytes: ClosedRange<UInt8>
    let target: Int
  }

  /// More states than this are refused: the schema would take too much memory.
  static let stateLimit = 200_000

  /// The steps that each state allows; the bytes of a state's edges do not overlap.
  private(set) var edges: [[Edge]] = [[]]
  /// Whether a text may end in a state; such are state 0 and those where a number has enough digits.
  private(set) var isComplete = [true]
  /// The most bytes that can follow a state.
  private(set) var longest = [0]
  /// The state before the first byte.
  private(set) var start = 0

  /// Builds the states of a schema; throws where there would be too many.
  init(_ schema: JSONSchema) throws {
    start = try value(schema, then: 0)
  }

  /// The state after a byte, if the byte may come.
  func state(after byte: UInt8, in state: Int) -> Int? {
    edges[state].first { $0.bytes.contains(byte) }?.target
  }

  /// All bytes that some text may contain.
  var alphabet: Set<UInt8> { Set(edges.joined().flatMap(\.bytes)) }

  /// Adds a state whose edges lead to states that are there.
  mutating func add(_ new: [Edge], isComplete complete: Bool = false) throws -> Int {
    guard edges.count < Self.stateLimit else {
      throw FileProblem(
        "the schema", "it needs more than \(Self.stateLimit) states: lower its lengths and counts")
    }
    edges.append(new)
    isComplete.append(complete)
    longest.append(new.reduce(0) { max($0, longest[$1.target] + 1) })
    return edges.count - 1
  }

  // MARK: Values

  /// The state before a value of a schema, from the state after it.
  private mutating func value(_ schema: JSONSchema, then next: Int) throws -> Int {
    switch schema {
    case .object(let properties): try object(properties, then: next)
    case .array(let items, let count): try array(of: items, count, then: next)
    case .choice(let texts):
      try choice(Set(texts).sorted().map { JSON.string($0).bytes()[...] }, then: next)
    case .text(let maxLength): try text(maxLength, then: next)
    case .integer(let range): try integer(range, then: next)
    case .boolean: try choice([Array("true".utf8)[...], Array("false".utf8)[...]], then: next)
    }
  }

  private mutating func literal(_ bytes: some BidirectionalCollection<UInt8>, then next: Int) throws
    -> Int
  {
    try bytes.reversed().reduce(next) { try add([Edge(bytes: $1...$1, target: $0)]) }
  }

  private mutating func object(_ properties: [JSONSchema.Property], then next: Int) throws -> Int {
    var state = try literal("}".utf8, then: next)
    for (index, property) in properties.enumerated().reversed() {
      let key =
        (index > 0 ? "," : "")
        + "\(String(decoding: JSON.string(property.key).bytes(), as: UTF8.self)):"
      state = try literal(key.utf8, then: try value(property.schema, then: state))
    }
    return try literal("{".utf8, then: state)
  }

  private mutating func array(
    of items: JSONSchema, _ count: ClosedRange<Int>, then next: Int
  ) throws -> Int {
    let closing = [Edge(bytes: bracket...bracket, target: next)]
    if count.upperBound == 0 { return try literal("[".utf8, then: try add(closing)) }
    var state = try add(closing)
    for done in stride(from: count.upperBound - 1, to: 0, by: -1) {
      let item = try value(items, then: state)
      let more = Edge(bytes: comma...comma, target: item)
      state = try add([more] + (count.contains(done) ? closing : []))
    }
    let first = try value(items, then: state)
    // No value begins with a closing bracket, so the edges do not overlap.
    return try literal(
      "[".utf8, then: count.contains(0) ? try add(edges[first] + closing) : first)
  }

  /// Texts that differ, none the beginning of another, as a tree that branches where they part.
  private mutating func choice(_ texts: [ArraySlice<UInt8>], then next: Int) throws -> Int {
    guard let first = texts.first else { fatalError("ByteAutomaton: a choice of no texts") }
    if texts.count == 1 { return try literal(first, then: next) }
    let shared = texts.dropFirst().reduce(first) { prefix, text in
      prefix.prefix(zip(prefix, text).prefix { $0 == $1 }.count)
    }
    let rests = Dictionary(grouping: texts.map { $0.dropFirst(shared.count) }) { $0.first ?? 0 }
    let branches = try rests.sorted { $0.key < $1.key }.map { byte, texts in
      Edge(bytes: byte...byte, target: try choice(texts.map { $0.dropFirst() }, then: next))
    }
    return try literal(shared, then: try add(branches))
  }
}

private let comma = UInt8(ascii: ",")
private let bracket = UInt8(ascii: "]")
