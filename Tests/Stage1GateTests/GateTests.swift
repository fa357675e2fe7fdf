// The gate of stage 1 under `swift test`: one test an exercise.

import Exercises
import Gates
import Storage
import Testing

@testable import Stage1Gate

@Suite struct Stage1GateTests {
  @Test(arguments: tokenGates.map { "\($0.exercise.id)" })
  func `exercise`(_ id: String) throws {
    let gate = try #require(tokenGates.first { "\($0.exercise.id)" == id })
    for problem in try problems(of: gate, in: packageRoot()) { Issue.record("\(problem)") }
  }
}
