// The gate of stage 3 under `swift test`: one test an exercise, and one for what its function is compared with.

import Exercises
import Gates
import Storage
import Testing

@testable import Stage3Gate

@Suite struct Stage3GateTests {
  @Test(arguments: transformerGates.map { "\($0.exercise.id)" })
  func `exercise`(_ id: String) throws {
    let gate = try #require(transformerGates.first { "\($0.exercise.id)" == id })
    for problem in try problems(of: gate, in: packageRoot()) { Issue.record("\(problem)") }
  }

  @Test(arguments: transformerComparisons.map { "\($0.exercise)" })
  func `what is compared gives the same`(_ id: String) throws {
    let comparison = try #require(transformerComparisons.first { "\($0.exercise)" == id })
    for problem in try problems(of: comparison, in: packageRoot()) { Issue.record("\(problem)") }
  }
}
