// What `swift test` says in a workspace while exercises are unwritten.

import Exercises
import Foundation
import Gates
import Storage
import Testing

@Suite struct GateTestingTests {
  private func problem(
    of id: String, needs: [String] = [], in root: String
  ) throws -> [String] {
    let exercise = Exercise(id, "t", needs: needs, task: "t", shapes: "s", hints: [])
    return try problems(of: Gate(exercise, implementation: 0, checks: []), in: root)
  }

  @Test
  func `an exercise names itself first, then one that it needs, then any of an earlier stage`()
    throws
  {
    let root = FileManager.default.temporaryDirectory.path + "/gates-\(UUID().uuidString)"
    defer { try? removeTree(root) }
    let file = "Stages/Stage4Fake/Library/Code.swift"
    try makeFolder("\(root)/Stages/Stage4Fake/Library")
    let bodies = [("4.1", "unwritten(\"4.1\")"), ("4.2", "unwritten(\"4.2\")"), ("4.3", "1")]
    let text = bodies.map { "// EXERCISE \($0) — t\n\($1)\n// END EXERCISE \($0)\n" }.joined()
    try AtomicFile.write(text, to: "\(root)/\(file)")
    #expect(try problem(of: "4.2", in: root) == ["exercise 4.2 is not written yet (\(file))"])
    #expect(
      try problem(of: "4.3", needs: ["4.2"], in: root)
        == ["exercise 4.3 needs 4.2, which is not written yet (\(file))"])
    #expect(try problem(of: "4.4", in: root) == ["exercise 4.4 has no mark in the sources"])
    // Nothing is missing: the next thing that it looks for is the stage's list, which is not there.
    #expect(throws: FileProblem.self) { try problem(of: "4.3", in: root) }
    let earlier = "Stages/Stage3Fake/Library/Code.swift"
    try makeFolder("\(root)/Stages/Stage3Fake/Library")
    try AtomicFile.write(
      "// EXERCISE 3.1 — t\nunwritten(\"3.1\")\n// END EXERCISE 3.1\n", to: "\(root)/\(earlier)")
    #expect(
      try problem(of: "4.3", in: root)
        == ["exercise 4.3 needs 3.1, which is not written yet (\(earlier))"])
  }
}
