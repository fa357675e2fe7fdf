// What is said about an exercise, whatever its process does.

import Exercises
import Foundation
import Gates
import Storage
import Testing

@testable import workshop

@Suite struct VerdictTests {
  private let package: FakePackage
  private let exercise: CourseExercise

  init() throws {
    package = try FakePackage()
    let id = try #require(ExerciseID("1.2"))
    exercise = try Curriculum(root: package.root).exercise(id)
  }

  private func verdict(
    _ behaviour: FakePackage.Behaviour, seconds: Double = 20
  ) throws -> Verdict {
    try package.behave("1.2", behaviour, in: package.root)
    return try package.tools(in: package.root, seconds: seconds).run(exercise).verdict
  }

  @Test func `all checks hold`() throws {
    #expect(try verdict(.pass) == .passed(checks: 2))
  }

  @Test func `a failed check is told with its reason and the known mistake`() throws {
    let expected = WrongAnswer(
      failures: [
        FailedCheck(
          name: "second", why: "so",
          failure: CheckFailure(what: "the sum", expected: "2", actual: "3"))
      ],
      checks: 2, mistakes: try Misconception.read(of: exercise.id, in: package.root))
    #expect(expected.mistakes.map(\.name) == ["one too many"])
    #expect(try verdict(.wrong) == .wrong(expected))
  }

  @Test func `a trap is told with its message, its check and the learner's line`() throws {
    let stop = Stop(
      reason: "Index out of range", check: RunningCheck(name: "second", why: "so"),
      place: SourcePlace(file: FakePackage.file(stage: 1), line: 10))
    #expect(try verdict(.trap) == .crashed(stop))
  }

  @Test func `a trap hides nothing of what did not hold before`() throws {
    guard case .crashed(let stop) = try verdict(.trapAfterFailure) else {
      Issue.record("it is not told that it crashed")
      return
    }
    #expect(stop.check?.name == "third" && stop.failures.map(\.name) == ["second"])
    #expect(stop.mistakes.map(\.name) == ["one too many"])
  }

  @Test func `a trap without a message is explained`() {
    let reason = package.tools(in: package.root).crashReason(signal: SIGILL, output: "")
    #expect(reason.contains("out of range") && reason.contains("(signal \(SIGILL))"))
  }

  @Test(arguments: [FakePackage.Behaviour.hang, .babble])
  func `what does not end is ended, with the check that was running`(
    _ behaviour: FakePackage.Behaviour
  ) throws {
    guard case .tooLong(let stop) = try verdict(behaviour, seconds: 1) else {
      Issue.record("it is not told that it ran too long")
      return
    }
    #expect(stop.check?.name == "second" && stop.reason.contains("1.0 s"))
  }

  @Test(arguments: [FakePackage.Behaviour.quit, .skip])
  func `an exit before all checks are done is no pass`(_ behaviour: FakePackage.Behaviour) throws {
    guard case .crashed(let stop) = try verdict(behaviour) else {
      Issue.record("it passed")
      return
    }
    #expect(stop.reason.contains("before its checks were done"))
  }

  @Test func `reaching another unwritten exercise names it`() throws {
    #expect(try verdict(.unwritten) == .notWritten(needs: ExerciseID("1.1")))
  }

  @Test func `a missing gate is an error, not a verdict`() throws {
    try removeTree(package.root + "/.build")
    #expect(throws: FileProblem.self) { try verdict(.pass) }
  }
}
