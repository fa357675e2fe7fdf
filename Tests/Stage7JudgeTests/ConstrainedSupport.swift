// What the tests of constrained decoding share: a vocabulary with awkward tokens, random schemas, and a checker that
// was written without looking at the automaton.

import Judging
import Storage
import Tensors
import Tokens

/// All bytes, then tokens that cross borders, cut characters or mean trouble, then the end token.
struct AwkwardVocabulary {
  static let longTokens = [
    "{\"", "\":", "\",\"", ",\"", "}}", "]}", "],[", "\":\"", "\"}", "{}", "[]", "2}", "12", "007",
    "-1", "true", "ue,", "rue", "\\n", "\\\"", "\"\"", "a\"", "ña", "é\"", "the ", " cat", "\n",
    "é",
    "日本", "😀", "\\", "\\u0041", "0,", "1]", ":{\"",
  ].map { Array($0.utf8) }
  /// Ends or beginnings of characters, and what no text may contain.
  static let brokenTokens: [[UInt8]] = [
    [0xA9, 0x22], [0x61, 0xC3], [0xF0, 0x9F], [0x98, 0x80], [0xED, 0xA0], [0xC0, 0x80],
    [0xE6, 0x97, 0xA5, 0xE6], [0x22, 0xC3],
  ]
  static let endToken = 256 + longTokens.count(where: { $0.count > 1 }) + brokenTokens.count

  static func make() throws -> Vocabulary {
    let bytes = (0...255).map { [UInt8($0)] }
    let tokens = bytes + longTokens.filter { $0.count > 1 } + brokenTokens
    return try Vocabulary(tokens + [Array("<|endoftext|>".utf8)], specialTokens: [endToken])
  }
}

extension SeededRandom {
  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }
}

/// A random schema as JSON, at most so many levels deep.
func randomSchema(_ random: inout SeededRandom, depth: Int) -> JSON {
  let texts: [UTF8Text] = ["", "a", "ab", "abc", "\"", "né\n", "\u{1}", "日本", "ba"]
  switch random.below(depth > 0 ? 6 : 4) {
  case 0: return ["type": "boolean"]
  case 1:
    let edges = [Int.min, -1000, -10, -9, -1, 0, 1, 7, 10, 99, 100, 12345, Int.max]
    let range = [edges[random.below(edges.count)], edges[random.below(edges.count)]].sorted()
    return ["type": "integer", "minimum": .integer(range[0]), "maximum": .integer(range[1])]
  case 2: return ["type": "string", "maxLength": .integer(random.below(5))]
  case 3:
    let count = 1 + random.below(texts.count)
    return ["type": "string", "enum": .array(texts.prefix(count).map { .string($0) })]
  case 4:
    let least = random.below(3)
    return [
      "type": "array", "items": randomSchema(&random, depth: depth - 1),
      "minItems": .integer(least), "maxItems": .integer(least + random.below(3)),
    ]
  default:
    let keys = texts.prefix(random.below(4))
    let members = keys.map {
      JSONObject.Member(key: $0, value: randomSchema(&random, depth: depth - 1))
    }
    return [
      "type": "object", "properties": .object(JSONObject(members)),
      "required": .array(keys.map { .string($0) }), "additionalProperties": false,
    ]
  }
}

/// Whether a value is what a schema says, with the members of objects in the schema's order.
func satisfies(_ value: JSON, _ schema: LocatedJSON) throws -> Bool {
  switch (try schema["type"].string(), value) {
  case ("boolean", .bool): return true
  case ("integer", .integer(let number)):
    return try (schema["minimum"].integer()...schema["maximum"].integer()).contains(number)
  case ("string", .string(let text)):
    if let choices = schema["enum"].ifPresent {
      return try choices.array().contains { try $0.text() == text }
    }
    return text.string.unicodeScalars.count <= (try schema["maxLength"].integer())
  case ("array", .array(let elements)):
    let count = try schema["minItems"].integer()...schema["maxItems"].integer()
    return try count.contains(elements.count)
      && elements.allSatisfy { try satisfies($0, schema["items"]) }
  case ("object", .object(let object)):
    let properties = try schema["properties"].members()
    return try object.members.map(\.key) == properties.map(\.key)
      && zip(object.members, properties).allSatisfy { try satisfies($0.value, $1.value) }
  default: return false
  }
}
