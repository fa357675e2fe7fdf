// A run over a class: what is done stays done, one workspace never hurts another, and the reports hold all of them.

import Console
import Exercises
import Foundation
import Storage
import Synchronization
import Testing

@testable import workshop

@Suite struct GradeRunTests {
  private let package: FakePackage
  private let reference: Curriculum
  private var out: String { package.root + "-report" }

  init() throws {
    package = try FakePackage()
    reference = try Curriculum(root: package.root)
  }

  /// What was graded, in the order in which it was.
  private final class Log: Sendable {
    private let collected = Mutex<[String]>([])
    var names: [String] { collected.withLock { $0 } }
    func add(_ name: String) { collected.withLock { $0.append(name) } }
  }

  /// A run over workspaces that are told apart by name alone.
  private func run(
    _ names: [String], key: String = "k", shard: String? = nil, graded: Log,
    failing: String? = nil
  ) throws -> GradeRun {
    let reference = reference
    let run = GradeRun(
      cohort: try Cohort(folders: names), shard: try shard.map { try Shard($0) }, out: out,
      scratch: package.root + "-scratch", jobs: 2, note: { _ in })
    try run.run(
      take: { _ in Submission(folder: "/nowhere", reference: reference) },
      key: { entry, _ in key + entry.name },
      grade: { entry, _, _ in
        if entry.name == failing { throw Interrupted() }
        graded.add(entry.name)
        return Self.workspace(entry, key: key + entry.name, reference)
      })
    return run
  }

  private static func workspace(
    _ entry: Cohort.Entry, key: String, _ reference: Curriculum
  ) -> GradedWorkspace {
    let ids = reference.stages.flatMap(\.exercises).map(\.id)
    let grades = ids.map { id -> Grade in
      var grade = Grade(id: id, mark: id.number == 1 ? .passed : .wrong, detail: "<i>d</i>")
      grade.mistakes = id.number == 1 ? [] : ["one too many"]
      grade.isGivenUp = entry.name == "ada" && id.number == 2
      return grade
    }
    return GradedWorkspace(
      name: entry.name, folder: entry.folder, key: key, grades: grades, seconds: 2)
  }

  @Test func `what was graded before an end is kept, and only the rest is graded`() throws {
    let graded = Log()
    let names = ["a", "b", "c", "d", "e"]
    #expect(throws: Interrupted.self) { try run(names, graded: graded, failing: "d") }
    let before = Set(graded.names)
    #expect(!before.contains("d") && before.count >= 2)
    _ = try run(names, graded: graded)
    #expect(graded.names.sorted() == names)
    _ = try run(names, graded: graded)
    #expect(graded.names.count == names.count)
    _ = try run(["a", "b"], key: "new", graded: graded)
    #expect(graded.names.count == names.count + 2)
  }

  @Test func `a torn file of grades is no grade`() throws {
    let graded = Log()
    let run = try run(["a"], graded: graded)
    let file = run.file(run.cohort.entries[0])
    try AtomicFile.write(String(readText(file).prefix(40)), to: file)
    _ = try self.run(["a"], graded: graded)
    #expect(graded.names == ["a", "a"])
  }

  @Test func `parts leave the report to a run over all`() throws {
    let graded = Log()
    let names = ["a", "b", "c"]
    let first = try run(names, shard: "1/2", graded: graded)
    #expect(throws: FileProblem.self) { try GradeReport(first, reference, isConfined: true) }
    _ = try run(names, shard: "2/2", graded: graded)
    let whole = try run(names, graded: graded)
    #expect(graded.names.sorted() == names)
    try GradeReport(whole, reference, isConfined: true).write()
    #expect(try readText(out + "/grades.csv").split(separator: "\r\n").count == 4)
  }

  @Test func `the report names everybody, and quotes nobody's markup`() throws {
    let graded = Log()
    let names = ["ada", "x/<script>alert(1)<", "=1+1"]
    let run = try run(names, graded: graded)
    try GradeReport(run, reference, isConfined: true).write()
    let page = try readText(out + "/report.html")
    #expect(page.contains("ada") && page.contains("one too many") && page.contains("✗*"))
    #expect(!page.contains("<script>") && !page.contains("<i>"))
    #expect(page.contains("bubblewrap") && !page.contains("http"))
    #expect(try readText(out + "/grades.csv").contains("\"'=1+1\""))
    #expect(try LocatedJSON(contentsOf: out + "/grades.json").array().count == 3)
    #expect(try listFolder(out + "/gradescope") == ["1-ada", "2--script-alert-1--", "3--1-1"])
    #expect(try readText(out + "/junit.xml").hasPrefix("<?xml"))
  }

  @Test func `a run takes away what a killed one left, and nothing else`() throws {
    let parent = package.root + "-temporary"
    defer { try? removeTree(parent) }
    // No process has the first number; the second is this one's.
    let stale = "seven-stages-grade-\(pid_t.max)-A"
    let others = ["seven-stages-grade-\(getpid())-B", "seven-stages-grade-notes", "notes"]
    for name in [stale] + others { try makeFolder("\(parent)/\(name)/inner") }
    let folder = try temporaryFolder(in: parent)
    #expect(fileKind(folder) == .folder)
    let left = try listFolder(parent).filter { !folder.hasSuffix($0) }
    #expect(left.sorted() == others.sorted())
  }

  @Test func `the command wants workspaces, a new report and the reference package`() throws {
    let root = package.root
    #expect(try package.run("grade", "--out", out, in: root).exitCode == 64)
    #expect(try package.run("grade", "w", in: root).exitCode == 64)
    try makeFolder(out)
    try AtomicFile.write("mine", to: out + "/file")
    let full = try package.run("grade", "w", "--out", out, in: root)
    #expect(full.exitCode == 64 && full.output.contains("--resume"))
    try package.start()
    let inside = try package.run("grade", "w", "--out", out + "2", in: package.workspace)
    #expect(inside.exitCode == 64 && inside.output.contains("this is a workspace"))
  }
}
