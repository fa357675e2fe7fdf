// The gate of stage 7 under `swift test`: one test an exercise.

import Exercises
import Gates
import Storage
import Testing

@testable import Stage7Gate

@Suite struct Stage7GateTests {
  @Test(arguments: judgingGates.map { "\($0.exercise.id)" })
  func `exercise`(_ id: String) throws {
    let gate = try #require(judgingGates.first { "\($0.exercise.id)" == id })
    for problem in try problems(of: gate, in: packageRoot()) { Issue.record("\(problem)") }
  }
}
