// The page of checks and mistakes says what the files of known mistakes say.

import Storage
import Testing

@testable import workshop

@Suite struct KillMatrixPageTests {
  private let package: FakePackage

  init() throws {
    package = try FakePackage()
    func mistake(_ name: String, _ failures: String) -> String {
      """
      {"exercise": "1.1", "name": "\(name)", "explanation": "e", "hint": "h", "failures": {\(failures)}}
      """
    }
    let sum = #"[{"count": 1, "odd": 0, "sums": [0.5]}]"#
    let other = #"[{"count": 1, "odd": 0, "sums": [0.7]}]"#
    let mistakes = [
      mistake("one too many", "\"first\": \(sum)"), mistake("one too few", "\"first\": \(sum)"),
      mistake("all wrong", "\"first\": \(other), \"second\": \(sum)"), mistake("harmless", ""),
    ]
    try AtomicFile.write(
      "[\(mistakes.joined(separator: ","))]",
      to: package.root + "/Stages/Stage1Alpha/Gate/misconceptions.json")
    try AtomicFile.write("[]", to: package.root + "/Stages/Stage2Beta/Gate/misconceptions.json")
  }

  @Test func `it counts what is caught and what is told apart`() throws {
    let html = try KillMatrixPage(root: package.root).html
    for text in [
      "<dt>exercises</dt><dd>4</dd>", "<dt>checks</dt><dd>8</dd>",
      "<dt>known mistakes</dt><dd>4</dd>", "<dt>caught</dt><dd>75.0 %</dd>",
      "<dt>told apart</dt><dd>25.0 %</dd>", "<dt>caught by one check only</dt><dd>2</dd>",
      "1.1 — title 1: 2 checks, 4 mistakes", "1.2 — title 2: 2 checks, 0 mistakes",
    ] { #expect(html.contains(text), "\(text)") }
  }

  @Test func `each mistake has a row with its checks and its doubles`() throws {
    let rows = try KillMatrixPage(root: package.root).html.split(separator: "\n")
    let row = try #require(rows.first { $0.contains("one too many</td>") })
    #expect(row.contains("one too few") && row.components("●") == 1)
    let wrong = try #require(rows.first { $0.contains("all wrong</td>") })
    #expect(wrong.contains("itself only") && wrong.components("●") == 2)
  }

  @Test func `the command writes it and proves nothing`() throws {
    let page = package.root + "/matrix.html"
    let result = try package.run("prove", "--report", page, in: package.root)
    #expect(result.exitCode == 0 && fileKind(page) == .file)
    #expect(try package.log(in: package.root) == [])
  }
}

extension Substring {
  /// How often a text occurs.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
