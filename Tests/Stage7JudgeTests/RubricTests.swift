// The rubric: what is frozen stays as it is.

import Foundation
import Judging
import Storage
import Testing

@Suite struct RubricTests {
  @Test func `the shipped rubric is as it was frozen`() throws {
    let rubric = try Rubric.shipped()
    #expect(rubric.criteria.map(\.id) == ["correct", "complete", "form"])
    #expect(rubric.criteria.allSatisfy { $0.scale == 0...2 })
    #expect(rubric.highestTotal == 6)
  }
}
