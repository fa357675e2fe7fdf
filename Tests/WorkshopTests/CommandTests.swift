// The commands as a learner calls them.

import Exercises
import Storage
import Testing

@testable import workshop

@Suite struct CommandTests {
  private let package: FakePackage
  private var root: String { package.workspace }

  init() throws {
    package = try FakePackage()
    try package.start()
  }

  @Test func `each hint says more, and they are counted`() throws {
    let first = try package.run("hint", "1.1", in: root)
    #expect(first.output.contains("1 of 2  little") && !first.output.contains("much"))
    let second = try package.run("hint", "1.1", in: root)
    #expect(second.output.contains("2 of 2  much") && second.output.contains("--give-up"))
    _ = try package.run("hint", "1.1", in: root)
    #expect(try HelpRecord.read(in: root).hints == [try #require(ExerciseID("1.1")): 2])
    #expect(try package.run("status", in: root).output.contains("2 hints"))
    #expect(try package.run("status", "1", in: root).output.contains("2 hints"))
    #expect(try package.run("status", "2", in: root).output.contains("2.1"))
    #expect(try package.run("status", "1.1", in: root).exitCode == 64)
  }

  @Test func `the reference is shown after a pass, or on giving up, which is recorded`() throws {
    let refused = try package.run("show", "1.1", in: root)
    #expect(refused.exitCode == 64 && !refused.output.contains("11"))
    #expect(try HelpRecord.read(in: root).shown.isEmpty)
    let given = try package.run("show", "1.1", "--give-up", in: root)
    #expect(given.exitCode == 0 && given.output.contains("11"))
    #expect(try HelpRecord.read(in: root).shown == [try #require(ExerciseID("1.1"))])
    #expect(try package.run("status", in: root).output.contains("solution seen"))
    try package.solve("1.2", in: root)
    #expect(try package.run("check", "1.2", in: root).exitCode == 0)
    let passed = try package.run("show", "1.2", in: root)
    #expect(passed.exitCode == 0 && passed.output.contains("12"))
    #expect(try HelpRecord.read(in: root).shown.count == 1)
  }

  @Test func `hints after a pass are no help taken, and lead to the comparison`() throws {
    try package.solve("1.1", in: root)
    _ = try package.run("check", "1.1", in: root)
    let result = try package.run("hint", "1.1", in: root)
    for text in ["1 of 2  little", "2 of 2  much", "./course show 1.1\n"] {
      #expect(result.output.contains(text))
    }
    #expect(try !result.output.contains("--give-up") && HelpRecord.read(in: root).hints.isEmpty)
  }

  @Test func `the last exercise of a stage passes it, with what to try and what is next`() throws {
    try package.solve("1.1", in: root)
    try package.solve("1.2", in: root)
    #expect(try package.run("check", "1.2", in: root).output.contains("exercise 1.2 is passed"))
    let last = try package.run("check", "1.1", in: root)
    for text in [
      "stage 1 is passed: all 2 exercises", "swift run Stage1Alpha", "Next: 2.1 — title 1",
    ] {
      #expect(last.output.contains(text), "\(text)\n\(last.output)")
    }
  }

  @Test func `what waits for a check after an edit is told apart from what is wrong`() throws {
    try package.declareNeed(in: root)
    try package.solve("1.1", in: root)
    try package.solve("1.2", in: root)
    #expect(try package.run("check", "1", in: root).exitCode == 0)
    try package.solve("1.1", "  2", in: root)
    try package.behave("1.2", .wrong, in: root)
    let refused = try package.run("show", "1.2", in: root)
    #expect(refused.output.contains("1.2 was passed before something changed"))
    let stale = try package.run("check", "1.2", in: root)
    #expect(stale.output.contains("1.1 was passed before something changed"), "\(stale.output)")
    try package.behave("1.1", .wrong, in: root)
    _ = try package.run("check", "1.1", in: root)
    let wrong = try package.run("check", "1.2", in: root)
    #expect(wrong.output.contains("1.1 is not passed yet; this may follow from it"))
    try package.solve("1.1", "  3", in: root)
    let mended = try package.run("check", "1.2", in: root)
    #expect(mended.output.contains("1.1 was not checked as it is now"), "\(mended.output)")
  }

  @Test func `what a body prints is shown, cut and harmless, where one exercise is checked`() throws
  {
    try package.solve("1.1", in: root)
    try package.behave("1.1", .wrong, in: root)
    let wrong = try package.run("check", "1.1", in: root)
    #expect(wrong.output.contains("Printed\n  x is 3\n\n"), "\(wrong.output)")
    #expect(try !package.run("check", "1", in: root).output.contains("Printed"))
    try package.behave("1.1", .chat, in: root)
    let passed = try package.run("check", "1.1", in: root)
    #expect(passed.exitCode == 0 && passed.output.contains("Printed\n  line 11 \\u{1B}[2J\n"))
    #expect(passed.output.contains("  line 30 ") && !passed.output.contains("\u{1B}"))
  }

  @Test func `code outside of the exercises is warned of, comments there are not`() throws {
    let path = root + "/" + FakePackage.file(stage: 1)
    try package.solve("1.1", in: root)
    try AtomicFile.write(readText(path) + "// mine\n", to: path)
    let warning = "\(FakePackage.file(stage: 1)) is changed outside of the exercises"
    let harmless = try package.run("check", "1.1", in: root)
    #expect(harmless.exitCode == 0 && !harmless.output.contains(warning))
    try AtomicFile.write(readText(path) + "let mine = 1\n", to: path)
    let warned = try package.run("check", "1.1", in: root)
    #expect(warned.exitCode == 0 && warned.output.contains(warning), "\(warned.output)")
  }

  @Test func `there is no stage 8 to fill in`() throws {
    #expect(try package.run("check", "--use-reference", "8", in: root).exitCode == 64)
  }

  @Test func `a reset body is unwritten, and its lines are kept`() throws {
    try package.solve("1.1", "  mine", in: root)
    #expect(try package.run("reset", "1.1", in: root).exitCode == 0)
    let id = try #require(ExerciseID("1.1"))
    #expect(try Curriculum(root: root).exercise(id).body.isUnwritten)
    #expect(try readText(root + "/.seven-stages/discarded/1.1-1.swift") == "  mine\n")
    let file = FakePackage.file(stage: 1)
    let start = try MarkedSource(contentsOf: package.root + "/" + file).cutting { _ in true }
    #expect(try readText(root + "/" + file) == start)
  }

  @Test func `the solutions of the reference package cannot be reset`() throws {
    let before = try readText(package.root + "/" + FakePackage.file(stage: 1))
    let result = try package.run("reset", "1.1", in: package.root)
    #expect(result.exitCode == 64 && result.output.contains("./course start"))
    #expect(try readText(package.root + "/" + FakePackage.file(stage: 1)) == before)
  }

  @Test func `an unwritten exercise is explained where it is checked`() throws {
    let result = try package.run("check", in: root)
    #expect(result.exitCode == 1)
    for text in [
      "Do 1.1.", "Code.swift:3", "first", "./course hint 1.1",
      "Read:  Guide/SevenStages.docc/Stage1Alpha.md, Exercise 1.1",
    ] {
      #expect(result.output.contains(text))
    }
  }

  @Test func `code below the line that should have gone is seen`() throws {
    try package.solve("1.1", "  unwritten(\"1.1\")\n  return 1", in: root)
    try package.behave("1.1", .unwritten, in: root)
    let result = try package.run("check", "1.1", in: root)
    #expect(result.output.contains("still stands in your code"), "\(result.output)")
  }

  @Test func `a wrong exercise is told with everything that helps`() throws {
    try package.solve("1.1", in: root)
    try package.behave("1.1", .wrong, in: root)
    let result = try package.run("check", "1.1", in: root)
    #expect(result.exitCode == 1)
    let texts = [
      "the sum", "expected  2", "actual    3", "why       so", "one too many", "seed 1",
      "./course hint 1.1", "Stage1Alpha.md, Exercise 1.1",
    ]
    for text in texts { #expect(result.output.contains(text), "\(text)\n\(result.output)") }
  }

  @Test func `with --json a check prints one document`() throws {
    try package.solve("1.1", in: root)
    try package.behave("1.1", .trap, in: root)
    let result = try package.run("check", "1", "--json", "--quiet", in: root)
    let end = try #require(result.output.range(of: "error:")?.lowerBound)
    let json = LocatedJSON(
      try JSON(parsing: Array(result.output[..<end].utf8)), file: "output")
    #expect(try json["isPassed"].bool() == false)
    #expect(try json["exercises"][0]["verdict"].string() == "crashed")
    #expect(try json["exercises"][0]["reason"].string() == "Index out of range")
    #expect(try json["exercises"][1]["verdict"].string() == "notWritten")
  }

  @Test(arguments: ["hint", "show", "reset"])
  func `an exercise that is not there is bad usage`(_ command: String) throws {
    #expect(try package.run(command, "7.1", in: root).exitCode == 64)
    #expect(try package.run(command, "1.9", in: root).exitCode == 64)
    #expect(try package.run(command, "first", in: root).exitCode == 64)
  }

  @Test func `a removed mark is named with what to do`() throws {
    let path = root + "/" + FakePackage.file(stage: 1)
    try AtomicFile.write(
      readText(path).replacing("// EXERCISE 1.2 — title 2\n", with: "")
        .replacing("  // END EXERCISE 1.2\n", with: ""), to: path)
    let result = try package.run("status", in: root)
    #expect(result.exitCode == 1 && result.output.contains("EXERCISE 1.2 — title 2"))
  }
}
