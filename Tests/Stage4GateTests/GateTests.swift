// The gate of stage 4 under `swift test`: one test an exercise.

import Exercises
import Gates
import Storage
import Testing

@testable import Stage4Gate

@Suite struct Stage4GateTests {
  @Test(arguments: pretrainingGates.map { "\($0.exercise.id)" })
  func `exercise`(_ id: String) throws {
    let gate = try #require(pretrainingGates.first { "\($0.exercise.id)" == id })
    for problem in try problems(of: gate, in: packageRoot()) { Issue.record("\(problem)") }
  }
}
