// Solutions compared by what they say: layout and comments do not count, and what differs is marked.

import Testing

@testable import workshop

@Suite struct LineComparisonTests {
  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func compare(_ left: String, _ right: String) -> LineComparison {
    LineComparison(lines(left), lines(right))
  }

  @Test(arguments: [
    ("let a = b+c // sum", ["let", "a", "=", "b", "+", "c"]), ("  ", []),
    ("f(\"a // b\");", ["f", "(", "\"a // b\"", ")"]),
    (#"print("\(f(")")) // x" + "é")"#, ["print", "(", #""\(f(")")) // x""#, "+", "\"é\"", ")"]),
    (##"#"a"b"# /* c */ 1"##, [##"#"a"b"#"##, "1"]), (#""\"" // "#, [#""\"""#]),
    ("\"open // text", ["\"open // text"]), ("#if x", ["#", "if", "x"]),
    ("\"\\", ["\"\\"]), ("\"\\(", ["\"\\("]), ("\"\\(\"\\", ["\"\\(\"\\"]),
  ])
  func `tokens end where Swift ends them, also in broken lines`(_ line: String, _ tokens: [String])
  {
    #expect(swiftTokens([line]) == [tokens])
  }

  @Test func `comments nest and go on over lines, and texts of several lines are kept whole`() {
    #expect(
      swiftTokens(["a /* b /* c */", "d */ e", "f /* */ g"]) == [["a"], ["e"], ["f", "g"]])
    #expect(
      swiftTokens(["x(\"\"\"", "  // no comment \\\"\"\"", "  \"\"\") // y"])
        == [["x", "(", "\"\"\""], ["  // no comment \\\"\"\""], ["  \"\"\"", ")"]])
    #expect(
      swiftTokens(["#\"\"\"", "a\\", "\"\"\"# b"]) == [["#\"\"\""], ["a\\"], ["\"\"\"#", "b"]])
  }

  @Test func `layout, comments and semicolons make no difference`() {
    let comparison = compare(
      "let x = 1;\n\n// why\nreturn f(\n  x,\n  2)", "let x=1 /* one */\nreturn f(x, 2)")
    #expect(comparison.isSame)
    #expect(comparison.rows.allSatisfy { !$0.isChanged })
    #expect(comparison.rows.compactMap(\.left).count == 6)
    #expect(comparison.rows.compactMap(\.right).count == 2)
  }

  @Test func `a line that says something else is marked on both sides, in one row`() {
    let comparison = compare("let a = 1\nlet b = 2\nreturn a", "let a = 1\nlet b = 3\nreturn a")
    #expect(!comparison.isSame)
    #expect(
      comparison.rows == [
        LineRow(left: "let a = 1", right: "let a = 1"),
        LineRow(left: "let b = 2", right: "let b = 3", isLeftChanged: true, isRightChanged: true),
        LineRow(left: "return a", right: "return a"),
      ])
  }

  @Test func `of a statement that goes on differently all lines are marked`() {
    let comparison = compare(
      "var a = 0\nvar b = 1\nf(\na)\nlast()", "var a = 0, c = 1\nf(a)\nend()")
    let marked = comparison.rows.filter(\.isChanged)
    #expect(marked.compactMap(\.left) == ["var a = 0", "var b = 1", "f(", "a)", "last()"])
    let broken = compare("f(\na)\nlast()", "f(a)\nend()")
    #expect(broken.rows.filter(\.isLeftChanged).map(\.left) == ["last()"])
  }

  @Test func `a line that only one side has is marked there`() {
    let comparison = compare("a()\nc()", "a()\nb()\nc()")
    #expect(comparison.rows[1] == LineRow(left: nil, right: "b()", isRightChanged: true))
    #expect(comparison.changedCounts == (0, 1))
    #expect(compare("", "a()").changedCounts == (0, 1))
    #expect(LineComparison([], []).isSame)
  }

  @Test func `all lines of both sides are shown, in order`() {
    let left = "// one\na()\nb()\n\nlast()"
    let right = "a()\n// two\nc()\nd()\nlast()\n// three"
    let comparison = compare(left, right)
    #expect(comparison.rows.compactMap(\.left) == lines(left))
    #expect(comparison.rows.compactMap(\.right) == lines(right))
  }

  @Test func `an excerpt holds what is marked and the rows around it`() {
    let left = (0..<20).map { "f(\($0))" }
    var right = left
    right[10] = "g()"
    let excerpt = LineComparison(left, right).excerpt(context: 1)
    #expect(excerpt.map { $0?.left } == [nil, "f(9)", "f(10)", "f(11)", nil])
    #expect(LineComparison(left, left).excerpt(context: 1) == [nil])
  }
}
