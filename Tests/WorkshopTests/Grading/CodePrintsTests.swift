// Likeness: names and layout do not hide it, and what everybody shares is none.

import Exercises
import Testing

@testable import workshop

@Suite struct CodePrintsTests {
  private let reference = ["return x.sum(axis: 0) / Float(count)"]
  private let shared: Set = ["return", "let", "for", "in", "var", "x", "count", "Float", "while"]

  private func prints(_ lines: [String]) throws -> [UInt64] {
    try CodePrints.prints(
      of: bodyTokens(lines), shared: shared, without: bodyTokens(reference))
  }

  private let odd = [
    "var total: Float = 0", "var index = 0",
    "while index < count {", "  total = total + x.values[index] * 0.5 + 0.25",
    "  index = index + 1",
    "}", "return (total - 0.25 * Float(count)) * 2 / Float(count)",
  ]

  @Test func `other names, comments and layout give the same prints`() throws {
    let renamed = odd.map {
      $0.replacing("total", with: "s").replacing("index", with: "myCounter")
        .replacing(" + ", with: "+") + " // mine"
    }
    #expect(try prints(renamed) == prints(odd))
    #expect(try prints(odd).count > 10)
  }

  @Test func `what comes from the reference, and what is too short, leaves no prints`() throws {
    #expect(try prints(reference).isEmpty)
    #expect(try prints(["return 1"]).isEmpty)
    #expect(try prints([]).isEmpty)
  }

  @Test func `a copied solution is worth a look, one of one's own is not`() throws {
    let other = [
      "let values = x.values.prefix(count)", "return values.reduce(0) { $0 + $1 } / Float(count)",
    ]
    let id = ExerciseID(stage: 1, number: 1)
    let found = try likePairs([
      ("ada", [id: prints(odd)]), ("bob", [id: prints(other)]), ("eve", [id: prints(odd)]),
    ])
    #expect(found.map(\.names) == [["ada", "eve"]])
    #expect(found.first?.share == 1 && found.first?.exercises == [id])
  }

  @Test func `what a quarter of the class writes is the task's, not a pair's`() throws {
    let id = ExerciseID(stage: 1, number: 1)
    let class30 = try (0..<30).map { ("\($0)", [id: $0 < 10 ? try prints(odd) : [UInt64($0)]]) }
    #expect(likePairs(class30).isEmpty)
  }
}
