// Reading what the compiler and crashed programs write.

import Exercises
import Testing

@testable import workshop

@Suite struct CompilerOutputTests {
  @Test func `errors are found once each, from the package's folder on`() {
    let output = """
      [3/9] Compiling Attention Masks.swift
      /home/a b/w/Stages/Stage2Attention/Library/Masks.swift:15:7: error: cannot find 'x' in scope
       15 |   x + 1
          |   `- error: cannot find 'x' in scope
      /home/a b/w/Stages/Stage2Attention/Library/Masks.swift:15:7: error: cannot find 'x' in scope
      /home/a b/w/Stages/Stage2Attention/Library/Masks.swift:16:1: warning: unused
      error: fatalError
      C:/odd:error: 3: error: no numbers before it
      """
    #expect(
      compilerErrors(in: output, root: "/home/a b/w") == [
        Diagnostic(
          place: SourcePlace(file: "Stages/Stage2Attention/Library/Masks.swift", line: 15),
          column: 7, message: "cannot find 'x' in scope")
      ])
  }

  @Test func `the first line of the exercise is where it crashed, or the first of any library`()
    throws
  {
    let package = try FakePackage()
    let file = FakePackage.file(stage: 1)
    let first = try #require(try Curriculum(root: package.root).stage(1).exercises.first)
    let output = """
      0 [ra] 0x1 check() + 1 in G at /w/Stages/Stage1Alpha/Gate/Gates.swift:3:1
      1 [ra] [system] 0x2 map() + 1 in G at //<compiler-generated>
      2 [ra] 0x3 given() + 1 in G at /w/Stages/Stage1Alpha/Library/Given.swift:15:20
      """
    let inner = SourcePlace(file: "Stages/Stage1Alpha/Library/Given.swift", line: 15)
    #expect(place(of: first, inBacktrace: output, root: "/w") == inner)
    let whole = output + "\n3 [ra] 0x3 f1() + 1 in G at /w/\(file):3:20"
    let own = SourcePlace(file: file, line: 3)
    #expect(place(of: first, inBacktrace: whole, root: "/w") == own)
    #expect(place(of: first, inBacktrace: "", root: "/w") == nil)
  }

  @Test(arguments: [
    ("Swift/Array.swift:692: Fatal error: Index out of range", "Index out of range"),
    ("x\nA/a.swift:3: Precondition failed: b\ny", "b"), ("nothing", nil),
  ])
  func `the last words of a program are its message`(_ output: String, _ message: String?) {
    #expect(fatalMessage(in: output) == message)
  }

  @Test(arguments: [
    ("a\n\nb\n", ["a", "", "b"]), ("", []), ("\n\n", []), ("a\tb\u{7}\n", ["a  b\\u{7}"]),
    ("a\nSwift/A.swift:6: Fatal error: Index out of range\n\n*** Signal 4: x\n", ["a"]),
    ("a\n\n*** Program crashed: x\n\nThread 0\n", ["a"]),
    ("a\nerror: 1 of 5 checks of exercise 2.1 failed\n", ["a"]),
    ("a\nExercise 2.1 is not written yet (Stages/b.swift:3). See", ["a"]),
  ])
  func `what code printed is told without what stands behind it`(
    _ output: String, _ lines: [String]
  ) {
    #expect(printedLines(in: output) == lines)
  }

  @Test func `only the last printed lines are kept, none endless`() {
    let output = String(repeating: "a", count: 999) + "\nb\nc"
    #expect(printedLines(in: output, limit: 2) == ["b", "c"])
    #expect(printedLines(in: output)[0].count == 200)
  }

  @Test func `only the sentence of an unwritten exercise names one`() {
    let sentence = "Exercise 2.10 is not written yet (Stages/A/b.swift:3). See what it asks for"
    #expect(unwrittenExercise(in: "a\n\(sentence)\n") == ExerciseID("2.10"))
    #expect(unwrittenExercise(in: "Exercise two is not written yet") == nil)
    #expect(unwrittenExercise(in: "2.1 is not written yet") == nil)
  }
}
