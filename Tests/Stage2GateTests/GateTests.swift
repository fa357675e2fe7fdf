// The gate of stage 2 under `swift test`: one test an exercise, and one for what its function is compared with.

import Exercises
import Gates
import Storage
import Testing

@testable import Stage2Gate

@Suite struct Stage2GateTests {
  @Test(arguments: attentionGates.map { "\($0.exercise.id)" })
  func `exercise`(_ id: String) throws {
    let gate = try #require(attentionGates.first { "\($0.exercise.id)" == id })
    for problem in try problems(of: gate, in: packageRoot()) { Issue.record("\(problem)") }
  }

  @Test(arguments: attentionComparisons.map { "\($0.exercise)" })
  func `what is compared gives the same`(_ id: String) throws {
    let comparison = try #require(attentionComparisons.first { "\($0.exercise)" == id })
    for problem in try problems(of: comparison, in: packageRoot()) { Issue.record("\(problem)") }
  }
}
