// The forms of the report: complete, and harmless whatever a learner calls a folder.

import Exercises
import Foundation
import Storage
import Testing

@testable import workshop

@Suite struct GradeReportTests {
  private let name = "=cmd|'/c x'!A0\n\"<script>alert(1)</script>\u{1B}[2J"
  private let first = ExerciseID(stage: 1, number: 1)
  private let second = ExerciseID(stage: 1, number: 2)

  private var workspace: GradedWorkspace {
    GradedWorkspace(
      name: name, folder: "../../etc", key: "k",
      grades: [
        Grade(
          id: first, mark: .passed, lines: 3, seconds: 0.5, oddChecks: ["odd"], prints: [1, .max]),
        Grade(
          id: second, mark: .wrong, detail: "]]> <b> & \u{0} is 1", mistakes: ["one too many"],
          hints: 2,
          isGivenUp: true),
      ], seconds: 1.5)
  }

  @Test func `grades come back as they were written`() throws {
    let path = NSTemporaryDirectory() + "/grades-\(UUID().uuidString).json"
    defer { try? removeTree(path) }
    try workspace.json.write(to: path)
    #expect(try GradedWorkspace(contentsOf: path) == workspace)
  }

  @Test func `no cell is a formula, and each stays one cell`() {
    for cell in ["=1+1", "+1", "-1", "@x", "|x", "%x"] {
      #expect(csvLine([cell]) == "\"'\(cell)\"\r\n")
    }
    #expect(
      csvLine(["a\"b", "1,2", "x\ny", "\t=1"]) == "\"a\"\"b\",\"1,2\",\"x\\ny\",\"\\t=1\"\r\n")
  }

  @Test func `the suite of tests is XML whatever it quotes`() throws {
    let text = junitSuite(workspace, titles: [first: "a < b"])
    let parser = XMLParsing.problem(of: text)
    #expect(parser == nil)
    #expect(text.contains("tests=\"2\" failures=\"1\" skipped=\"0\""))
    #expect(text.contains("A known mistake: one too many"))
    #expect(!text.contains("<script>") && !text.contains("<b>"))
  }

  @Test func `Gradescope gets a score and a test for each exercise`() throws {
    let json = LocatedJSON(gradescopeResults(workspace, titles: [first: "title"]), file: "")
    #expect(try json["score"].number() == 1)
    #expect(try json["tests"].array().map { try $0["status"].string() } == ["passed", "failed"])
    #expect(try json["tests"][0]["name"].string() == "title")
  }

  @Test func `learners are told apart by their folders, and files by digests`() throws {
    let plain = try Cohort(folders: ["class/ada", "class/bob/"])
    #expect(plain.entries.map(\.name) == ["ada", "bob"])
    let same = try Cohort(folders: ["ada/work", "bob/work"])
    #expect(same.entries.map(\.name) == ["ada/work", "bob/work"])
    #expect(throws: (any Error).self) { try Cohort(folders: ["ada", "./ada"]) }
    let hostile = try Cohort(folders: ["x/..\u{202E}\n<i>", "../../.."])
    for entry in hostile.entries {
      #expect(entry.file.count == 25 && !entry.file.contains("/"))
      #expect(!entry.name.contains("\n"))
    }
  }

  @Test func `parts cover the class once`() throws {
    let cohort = try Cohort(folders: (0..<10).map { "w\($0)" })
    let parts = try (1...3).flatMap { try cohort.shard(Shard("\($0)/3")) }
    #expect(parts.map(\.folder).sorted() == cohort.entries.map(\.folder).sorted())
    for text in ["0/3", "4/3", "1", "1/0", "a/b", "1/2/3"] {
      #expect(throws: (any Error).self) { try Shard(text) }
    }
  }
}

/// Whether a text is well-formed, judged by its tags alone: every one that opens is closed.
private enum XMLParsing {
  static func problem(of text: String) -> String? {
    var open: [Substring] = []
    for part in text.split(separator: "<") {
      guard let end = part.firstIndex(of: ">") else { return "'\(part)' does not end" }
      let tag = part[..<end]
      let name = tag.prefix { !" /".contains($0) }
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { return "\(tag) closes another one" }
      } else if !tag.hasSuffix("/") {
        open.append(name)
      }
      let quotes = tag.count { $0 == "\"" }
      if !quotes.isMultiple(of: 2) { return "\(tag) has an open quote" }
    }
    return open.isEmpty ? nil : "\(open) is open"
  }
}
