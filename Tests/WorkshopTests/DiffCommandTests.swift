// `./course diff` as an instructor calls it.

import Console
import Exercises
import Foundation
import Storage
import Testing

@testable import workshop

@Suite struct DiffCommandTests {
  private let package: FakePackage
  private var root: String { package.workspace }

  init() throws {
    package = try FakePackage()
    try package.start()
    try package.solve("1.1", "  111", in: root)
    try package.solve("2.1", "  21", in: root)
  }

  @Test func `one stage or one exercise can be chosen`() throws {
    let stage = try package.run("diff", root, "--stage", "2", in: package.root)
    #expect(stage.output.contains("the same") && !stage.output.contains("111"))
    let exercise = try package.run("diff", root, "--exercise", "1.1", in: package.root)
    #expect(exercise.output.contains("111") && !exercise.output.contains("2.1"))
  }

  @Test func `a terminal shows both sides beside each other if they fit, else below`() throws {
    let diff = try WorkspaceDiff(
      workspace: root, reference: package.root,
      exercises: Curriculum(root: package.root).stage(1).exercises)
    func shown(_ columns: Int) -> [Substring] {
      let output = MemoryOutput(isTerminal: true, columns: columns)
      DiffReport(diff, terminal: Terminal(output: output, errors: output, allowsColor: false))
        .printLines()
      return output.text.split(separator: "\n")
    }
    #expect(shown(40).contains { $0.contains("111") && $0.contains(" ≠ 11") })
    let long = String(repeating: "1", count: 30)
    try package.solve("1.1", long, in: root)
    let other = try WorkspaceDiff(
      workspace: root, reference: package.root,
      exercises: Curriculum(root: package.root).stage(1).exercises)
    let output = MemoryOutput(isTerminal: true, columns: 40)
    DiffReport(other, terminal: Terminal(output: output, errors: output, allowsColor: false))
      .printLines()
    #expect(output.text.contains("− 11\n+ \(long)\n"))
  }

  @Test func `with --json it prints one document`() throws {
    try AtomicFile.write("// mine\n", to: root + "/Package.swift")
    let result = try package.run("diff", root, "--json", in: package.root)
    let json = LocatedJSON(try JSON(parsing: Array(result.output.utf8)), file: "output")
    #expect(try json["outside"][0]["file"].string() == "Package.swift")
    #expect(try json["outside"][0]["warning"].string().contains("manifest"))
    #expect(
      try json["exercises"].array().map { try $0["solution"].string() } == [
        "different", "notWritten", "same", "notWritten",
      ])
    #expect(try json["exercises"][0]["lines"][0]["workspace"].string() == "111")
    #expect(try json["exercises"][0]["lines"][0]["reference"].string() == "11")
  }

  @Test func `long lines go on in the next row of a picture`() {
    let long = String(repeating: "abcdefgh", count: 10)
    let picture = LinesPicture(
      title: "t", columns: ("l", "r"),
      rows: [LineRow(left: long, right: "x & y", isLeftChanged: true), nil])
    let svg = picture.svg
    #expect(svg.contains(">\(long.prefix(47))</text>") && svg.contains(">\(long.dropFirst(47))<"))
    #expect(svg.contains("x &amp; y") && svg.contains("≠") && svg.contains("⋯"))
    #expect(svg.components(separatedBy: "<rect").count == 2)
  }

  @Test func `it is refused in a workspace, and for what is not there`() throws {
    #expect(try package.run("diff", package.root, in: root).exitCode == 64)
    #expect(try package.run("diff", root, "--stage", "7", in: package.root).exitCode == 64)
    #expect(try package.run("diff", root, "--exercise", "x", in: package.root).exitCode == 64)
    let both = try package.run(
      "diff", root, "--stage", "1", "--exercise", "1.1", in: package.root)
    #expect(both.exitCode == 64)
    #expect(try package.run("diff", root + "/nowhere", in: package.root).exitCode == 1)
  }
}
