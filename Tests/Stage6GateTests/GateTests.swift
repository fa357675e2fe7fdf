// The gate of stage 6 under `swift test`: one test an exercise.

import Exercises
import Gates
import Storage
import Testing

@testable import Stage6Gate

@Suite struct Stage6GateTests {
  @Test(arguments: instructionGates.map { "\($0.exercise.id)" })
  func `exercise`(_ id: String) throws {
    let gate = try #require(instructionGates.first { "\($0.exercise.id)" == id })
    for problem in try problems(of: gate, in: packageRoot()) { Issue.record("\(problem)") }
  }
}
