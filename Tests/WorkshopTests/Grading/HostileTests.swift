// Hostile solutions under the real conditions: compiled, put into the gate of stage 1 and run in the sandbox.

import Console
import Exercises
import Foundation
import Storage
import Testing

@testable import workshop

/// What keeps the sandbox from being tried here; nil where it works.
private let missingSandbox: String? = {
  do {
    let folder = NSTemporaryDirectory() + "/sandbox-\(UUID().uuidString)"
    try makeFolder(folder)
    defer { try? removeTree(folder) }
    return try Sandbox(scratch: folder).isConfined ? nil : "there are no walls"
  } catch {
    return "\(error)"
  }
}()

@Suite(.serialized, .disabled(if: missingSandbox != nil, "\(missingSandbox ?? "")"))
struct HostileTests {
  private let folder: String
  private let root: String
  private let file = "Stages/Stage1Tokens/Library/UnigramLattice.swift"

  init() throws {
    root = try packageRoot()
    let path = NSTemporaryDirectory() + "hostile-\(UUID().uuidString)"
    try makeFolder(path)
    folder = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  /// Writes a workspace of stage 1 with these bodies; all others are unwritten.
  private func writeWorkspace(_ name: String, _ bodies: [String: String]) throws {
    for file in try librarySources(stages: 1...1, in: root) {
      let source = try MarkedSource(contentsOf: root + "/" + file)
      let cut = try MarkedSource(source.cutting { bodies["\($0)"] == nil }, file: file)
      let text = cut.replacing { bodies["\($0.id)"]?.split(separator: "\n").map(String.init) }
      let path = "\(folder)/\(name)/\(file)"
      try makeFolder((path as NSString).deletingLastPathComponent)
      try AtomicFile.write(text, to: path)
    }
  }

  private func grade(_ names: [String], seconds: Double = 2) throws -> [String: [String: Grade]] {
    let scratch = folder + "/scratch"
    try makeFolder(scratch)
    let grader = try Grader(
      root: root, sandbox: try Sandbox(scratch: scratch), scratch: scratch,
      options: GradeOptions(limits: CheckLimits(seconds: seconds, memory: 2_048), stages: [1]),
      builds: false, note: { _ in })
    let run = GradeRun(
      cohort: try Cohort(folders: names.map { "\(folder)/\($0)" }), shard: nil,
      out: folder + "/report", scratch: scratch, jobs: 2, note: { _ in })
    try run.run(with: grader)
    try GradeReport(run, grader.reference, isConfined: true).write()
    var found: [String: [String: Grade]] = [:]
    for entry in run.cohort.entries {
      let grades = try GradedWorkspace(contentsOf: run.file(entry)).grades
      found[entry.name] = Dictionary(uniqueKeysWithValues: grades.map { ("\($0.id)", $0) })
    }
    return found
  }

  @Test
  func `no hostile solution gains a verdict or leaves a trace, and honest ones beside them pass`()
    throws
  {
    defer { try? removeTree(folder) }
    let reference = try MarkedSource(contentsOf: root + "/" + file)
    func body(_ id: String) throws -> String {
      try #require(reference.bodies.first { "\($0.id)" == id }).lines.joined(separator: "\n")
    }
    let before = Set(try listFolder(NSTemporaryDirectory()))
    let walls = wallProbe(reference: root + "/" + file, outside: folder + "/trace")
    try writeWorkspace(
      "honest", ["1.9": walls + body("1.9"), "1.10": "  let mine = 1\n" + body("1.10")])
    try writeWorkspace("unended", ["1.9": "  let mine = 1", "1.10": body("1.10")])
    var names = ["honest", "unended"]
    for (number, pair) in hostileSolutions.chunks(of: 2).enumerated() {
      names.append("hostile-\(number)")
      let bodies = Dictionary(uniqueKeysWithValues: pair.map { ($0.exercise, $0.body) })
      try writeWorkspace("hostile-\(number)", bodies)
    }
    let grades = try grade(names)
    for id in ["1.9", "1.10"] {
      let grade = try #require(grades["honest"]?[id])
      #expect(grade.mark == .passed && grade.oddChecks.isEmpty, "\(id): \(grade.detail)")
    }
    // The compiler names the brace behind the body that lacks a return, not a line of it.
    #expect(grades["unended"]?["1.9"]?.mark == .notCompiled)
    #expect(grades["unended"]?["1.10"]?.mark == .passed)
    for (number, pair) in hostileSolutions.chunks(of: 2).enumerated() {
      for hostile in pair {
        let grade = try #require(grades["hostile-\(number)"]?[hostile.exercise])
        #expect(hostile.marks.contains(grade.mark.rawValue), "\(hostile.name): \(grade)")
      }
    }
    // Other tests make folders of their own meanwhile.
    let traces = Set(try listFolder(NSTemporaryDirectory())).subtracting(before)
    #expect(traces.filter { $0.hasPrefix("seven-stages-trace") }.isEmpty)
    #expect(try listFolder(folder).sorted() == (names + ["report", "scratch"]).sorted())
    #expect(try listFolder(folder + "/scratch").sorted() == ["modules", "processes.filter"])
  }
}

extension Array {
  /// Its elements in groups of so many.
  fileprivate func chunks(of size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
