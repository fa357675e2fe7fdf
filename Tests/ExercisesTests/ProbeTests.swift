// How a check shows what was expected and what was given.

import Gates
import Testing

@Suite struct ProbeTests {
  /// How two values are shown that differ.
  private func shown<Value: Equatable & Sendable>(
    _ expected: Value, _ actual: Value
  ) throws -> (expected: String, actual: String) {
    let gate = Gate(
      Exercise("2.1", "t", task: "t", shapes: "s", hints: []), implementation: actual,
      checks: [
        .example("c", why: "w") { try $1.expect($0, equals: expected, "the value") }
      ])
    let failure = try #require(gate.run(actual).first?.failure)
    return (failure.expected, failure.actual)
  }

  @Test func `texts stand in quotes, so that spaces and nothing at all are seen`() throws {
    #expect(try shown("it's ", "") == ("\"it's \"", "\"\""))
    #expect(try shown(["don't"], []) == ("[\"don't\"]", "[]"))
    #expect(try shown(1, 2) == ("1", "2"))
  }

  @Test func `of long values the part around the first difference is shown`() throws {
    let numbers = Array(100..<400)
    var wrong = numbers
    wrong[200] = 7
    let texts = try shown(numbers, wrong)
    #expect(texts.expected.hasPrefix("… ") && texts.expected.contains(" 299, 300, 301, "))
    #expect(texts.actual.contains(" 299, 7, 301, ") && texts.actual.hasSuffix("…"))
    #expect(texts.actual.count < 170)
  }
}
