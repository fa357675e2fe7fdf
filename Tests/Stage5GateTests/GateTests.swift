// The gate of stage 5 under `swift test`: one test an exercise.

import Exercises
import Gates
import Storage
import Testing

@testable import Stage5Gate

@Suite struct Stage5GateTests {
  @Test(arguments: classificationGates.map { "\($0.exercise.id)" })
  func `exercise`(_ id: String) throws {
    let gate = try #require(classificationGates.first { "\($0.exercise.id)" == id })
    for problem in try problems(of: gate, in: packageRoot()) { Issue.record("\(problem)") }
  }
}
