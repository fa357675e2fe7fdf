// What is kept between calls: it survives being written and read, and damage is noticed or harmless.

import Console
import Exercises
import Storage
import Testing

@testable import workshop

@Suite struct MemoryTests {
  private let package: FakePackage

  init() throws { package = try FakePackage() }

  private func id(_ text: String) throws -> ExerciseID { try #require(ExerciseID(text)) }

  @Test func `help and evidence come back as they were written`() throws {
    let help = try HelpRecord(
      hints: [id("1.1"): 2, id("2.10"): 1], shown: [id("1.1")], filledIn: [id("1.2"), id("2.1")])
    try help.write(in: package.root)
    #expect(try HelpRecord.read(in: package.root) == help)
    let evidence = try Evidence(entries: [
      id("1.1"): .init(key: "abc", outcome: .tooLong, checks: 3),
      id("1.2"): .init(key: "def", outcome: .passed, checks: 0),
    ])
    try evidence.write(in: package.root)
    #expect(Evidence.read(in: package.root) == evidence)
  }

  @Test(arguments: ["", "[]", "{", "{\"1.1\": 3, \"x\": {}, \"1.2\": {\"key\": \"k\"}}"])
  func `damaged evidence is none`(_ text: String) throws {
    try Evidence().write(in: package.root)
    try AtomicFile.write(text, to: package.root + "/.seven-stages/evidence.json")
    #expect(Evidence.read(in: package.root) == Evidence())
  }

  @Test func `a damaged record of help is an error, because nothing could make it anew`() throws {
    try HelpRecord().write(in: package.root)
    try AtomicFile.write("{\"hints\": 3}", to: package.root + "/.seven-stages/record.json")
    #expect(throws: FileProblem.self) { try HelpRecord.read(in: package.root) }
  }

  @Test func `git keeps the record of a workspace and nothing else of the folder`() throws {
    try package.start()
    try HelpRecord().write(in: package.workspace)
    _ = try Child(arguments: ["git", "-C", package.workspace, "init", "-q"]).run()
    let status = try Child(
      arguments: [
        "git", "-C", package.workspace, "status", "--porcelain", "-uall", ".seven-stages",
      ]
    ).run()
    #expect(
      status.output.split(separator: "\n") == [
        "?? .seven-stages/.gitignore", "?? .seven-stages/record.json",
      ])
  }

  @Test func `two texts stand beside each other where there is room`() {
    let wide = Terminal(
      output: MemoryOutput(isTerminal: true, columns: 40), errors: MemoryOutput(),
      allowsColor: false)
    let text = sideBySide(("yours", ["    a", "      b"]), ("ours", ["  c"]), on: wide)
    #expect(
      text.split(separator: "\n").map { $0.split(separator: "│").map { $0.filter { $0 != " " } } }
        == [["yours", "ours"], ["a", "c"], ["b", ""]])
    let long = String(repeating: "x", count: 30)
    let below = sideBySide(("yours", [long]), ("ours", ["c"]), on: wide)
    #expect(sideBySide((long, ["a"]), ("ours", ["c"]), on: wide) == "\(long)\na\n\nours\nc")
    #expect(below == "yours\n\(long)\n\nours\nc")
  }
}
