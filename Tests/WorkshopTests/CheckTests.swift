// Which exercises are built and run, what is remembered, and what opens a stage.

import Exercises
import Storage
import Testing

@testable import workshop

@Suite struct CheckTests {
  private let package: FakePackage
  private var root: String { package.workspace }

  init() throws {
    package = try FakePackage()
    try package.start()
  }

  private func words(_ result: StageResult) -> [String] { result.verdicts.map(\.verdict.word) }

  private func states() throws -> [String] {
    let workspace = try Workspace(root: root)
    return workspace.curriculum.stages.flatMap(\.exercises).map { workspace.state(of: $0).word }
  }

  @Test func `a fresh workspace is unwritten, and nothing is built for that`() throws {
    #expect(try words(package.check(nil, in: root)) == ["not written", "not written"])
    #expect(try package.log(in: root).isEmpty)
  }

  @Test func `what passed is not built or run again`() throws {
    try package.solve("1.1", in: root)
    #expect(try words(package.check("1", in: root)) == ["passed", "not written"])
    #expect(try words(package.check("1", in: root)) == ["passed", "not written"])
    #expect(try package.log(in: root) == ["build Stage1Gate", "1.1"])
    #expect(try states() == ["passed", "not written", "not written", "not written"])
  }

  @Test func `an edited exercise and those that need it wait for a check, and no others`() throws {
    try package.declareNeed(in: root)
    try package.solve("1.1", in: root)
    try package.solve("1.2", in: root)
    #expect(try package.check("1", in: root).isPassed)
    try package.solve("1.2", "  2", in: root)
    #expect(try states().prefix(2) == ["passed", "not checked"])
    try package.solve("1.2", in: root)
    #expect(try states().prefix(2) == ["passed", "passed"])
    try package.solve("1.1", "  2", in: root)
    #expect(try states().prefix(2) == ["not checked", "not checked"])
    try package.solve("2.1", in: root)
    try package.solve("2.2", in: root)
    #expect(try package.check("2", in: root).isPassed)
    try package.solve("2.1", "  2", in: root)
    #expect(try states().suffix(2) == ["not checked", "passed"])
    try package.solve("1.1", in: root)
    #expect(try states().suffix(2) == ["not checked", "not checked"])
  }

  @Test(arguments: ["Shared/Tensors/Tensors.swift", "Stages/Stage1Alpha/Gate/main.swift"])
  func `another checker or another library is other evidence`(_ file: String) throws {
    try package.solve("1.1", in: root)
    _ = try package.check("1.1", in: root)
    try AtomicFile.write("// changed\n", to: root + "/" + file)
    #expect(try states().first == "not checked")
  }

  @Test func `what failed is run again`() throws {
    try package.solve("1.1", in: root)
    try package.behave("1.1", .wrong, in: root)
    #expect(try words(package.check("1.1", in: root)) == ["wrong"])
    #expect(try states().first == "wrong")
    try package.behave("1.1", .pass, in: root)
    #expect(try words(package.check("1.1", in: root)) == ["passed"])
  }

  @Test func `errors of the compiler go to the exercise in whose body they stand`() throws {
    try package.solve("1.1", in: root)
    try package.solve("1.2", in: root)
    try AtomicFile.write(
      "\(root)/\(FakePackage.file(stage: 1)):9:3: error: no\n", to: root + "/errors")
    let result = try package.check("1", in: root)
    #expect(words(result) == ["waits: the stage does not compile", "does not compile"])
    #expect(result.otherErrors.isEmpty && !result.isPassed)
    let alone = try package.check("1.1", in: root)
    #expect(words(alone) == ["waits: the stage does not compile"])
    #expect(alone.otherErrors.map(\.place.line) == [9])
  }

  @Test func `a missing return, found at the function's brace, belongs to the exercise`() throws {
    try package.solve("1.1", in: root)
    try AtomicFile.write(
      "\(root)/\(FakePackage.file(stage: 1)):5:1: error: missing return\n", to: root + "/errors")
    let result = try package.check("1", in: root)
    #expect(words(result).first == "does not compile" && result.otherErrors.isEmpty)
  }

  @Test func `errors outside of bodies are told apart`() throws {
    try package.solve("1.1", in: root)
    try AtomicFile.write(
      "\(root)/\(FakePackage.file(stage: 1)):1:1: error: no\n", to: root + "/errors")
    let result = try package.check("1", in: root)
    #expect(result.otherErrors.map(\.place.line) == [1] && !result.isPassed)
    try AtomicFile.write("the disk is full\n", to: root + "/errors")
    #expect(try package.check("1", in: root).buildProblem == "the disk is full\n")
  }

  @Test func `a stage opens when the one before it is passed`() throws {
    try package.solve("1.1", in: root)
    let closed = #expect(throws: ClosedGate.self) { try package.check("2", in: root) }
    #expect(closed?.description.contains("(not written: 1.2)") == true)
    #expect(closed?.description.contains("--use-reference 1") == true)
    try package.solve("1.2", in: root)
    #expect(try words(package.check("2", in: root)) == ["not written", "not written"])
  }

  @Test func `what a stage lacks can be filled in, and that is recorded`() throws {
    try package.solve("1.1", in: root)
    try package.solve("1.2", "  wrong", in: root)
    try package.behave("1.2", .unwritten, in: root)
    let outcome = Result { try package.check("2", filledIn: [1], in: root) }
    #expect(throws: ClosedGate.self) { try outcome.get() }
    let workspace = try Workspace(root: root)
    #expect(workspace.help.filledIn == Set([ExerciseID("1.2")].compactMap(\.self)))
    let lines = try workspace.curriculum.stage(1).exercises.map(\.body.lines)
    #expect(lines == [["  1"], ["  12"]])
    #expect(try readText(root + "/.seven-stages/discarded/1.2-1.swift") == "  wrong\n")
    try package.behave("1.2", .pass, in: root)
    #expect(try !package.check("2", in: root).isPassed)
  }

  @Test func `stages before the first one to write are given, as long as they stay so`() throws {
    let other = try FakePackage()
    try other.start(from: 2)
    let workspace = try Workspace(root: other.workspace)
    let exercises = workspace.curriculum.stages.flatMap(\.exercises)
    #expect(
      exercises.map { workspace.state(of: $0) } == [.given, .given, .notWritten, .notWritten])
    #expect(try other.check(nil, in: other.workspace).stage.number == 2)
    try other.solve("1.1", "  other", in: other.workspace)
    #expect(try Workspace(root: other.workspace).next?.id == ExerciseID("1.1"))
  }

  @Test(arguments: ["0", "2.", "two", "2.3.4", "12", "-1"])
  func `what is no target is refused`(_ text: String) throws {
    let target = try? CheckTarget(text)
    if let target {
      let run = CheckRun(
        root: root, checker: Checker(tools: package.tools(in: root), note: { _ in }),
        target: target)
      #expect(throws: (any Error).self) { try run.run() }
    }
  }
}
