// What a workspace holds and what it does not.

import Exercises
import Foundation
import Storage
import Testing

@testable import workshop

@Suite struct StartTests {
  private let package: FakePackage

  init() throws { package = try FakePackage() }

  @Test func `bodies are cut, the rest is the same, solutions are absent`() throws {
    try package.start()
    let (root, copy) = (package.root, package.workspace)
    let file = FakePackage.file(stage: 1)
    let source = try MarkedSource(contentsOf: root + "/" + file)
    #expect(try readText(copy + "/" + file) == source.cutting { _ in true })
    #expect(try readFile(copy + "/Package.swift") == readFile(root + "/Package.swift"))
    #expect(fileKind(copy + "/Tests/Stage1GateTests/GateTests.swift") == .file)
    #expect(fileKind(copy + "/Tests/Stage1GateTests/Misconceptions") == nil)
    #expect(fileKind(copy + "/Tests/Stage1AlphaTests") == nil)
    #expect(FileManager.default.isExecutableFile(atPath: copy + "/course"))
    #expect(try readText(copy + "/README.md").contains("Guide/SevenStages.docc"))
    #expect(fileKind(copy + "/AGENTS.md") == .file)
    let origin = try Origin.read(in: copy)
    #expect(origin == Origin(reference: root, firstStage: 1))
  }

  @Test func `stages before the first one to write keep their bodies`() throws {
    try package.start(from: 2)
    let exercises = try Curriculum(root: package.workspace).stages.flatMap(\.exercises)
    #expect(exercises.map(\.body.isUnwritten) == [false, false, true, true])
  }

  @Test func `a folder with something in it is left alone`() throws {
    try makeFolder(package.workspace)
    try AtomicFile.write("mine", to: package.workspace + "/mine.txt")
    #expect(throws: FileProblem.self) { try package.start() }
    #expect(try listFolder(package.workspace) == ["mine.txt"])
  }

  @Test func `a start that fails leaves nothing behind`() throws {
    try AtomicFile.write(
      "// EXERCISE 1.1 — open\n", to: package.root + "/" + FakePackage.file(stage: 1))
    #expect(throws: FileProblem.self) { try package.start() }
    #expect(fileKind(package.workspace) == nil)
  }

  @Test func `the program makes a repository with one commit`() throws {
    let result = try package.run("start", package.workspace, in: package.root)
    #expect(result.exitCode == 0, "\(result.output)")
    #expect(result.output.contains("4 exercises"))
    let git = ["git", "-C", package.workspace]
    let log = try Child(arguments: git + ["log", "--format=%s"]).run()
    #expect(log.output == "The starting point\n")
    let status = try Child(arguments: git + ["status", "--porcelain"]).run()
    #expect(status.output == "")
    let again = try package.run("start", "elsewhere", in: package.workspace)
    #expect(again.exitCode == 64 && again.output.contains("this is a workspace"))
  }

  @Test(arguments: [
    ("Tests/Stage2GateTests/GateTests.swift", false), ("Tests/Stage2AttentionTests/a.swift", true),
    ("Tests/Stage2GateTests/Misconceptions/a.swift", true), ("Tests/CourseTests/a.swift", true),
    ("Tests/TensorsTests/a.swift", false), ("README.md", true), ("Corpus/README.md", false),
    (".ci/run", true), ("Package.swift", false), ("Tests/Stage2Extra.swift", true),
  ])
  func `files that show solutions stay behind`(_ file: String, _ isOut: Bool) {
    #expect(isLeftOut(file) == isOut)
  }
}
