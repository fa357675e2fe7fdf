// Choices of rows in which classes have their shares, and texts that two files share.

import Classification
import Testing

@Suite struct SampleTests {
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `a choice of rows is balanced and part of every larger one`(seed: UInt64) {
    let all = (0..<90).map { LabelledRow(label: ["a", "b", "b"][$0 % 3], text: "\($0)") }
    let (small, large) = (
      stratifiedSample(all, count: 9, seed: seed), stratifiedSample(all, count: 30, seed: seed)
    )
    #expect(small.count { $0.label == "a" } == 3 && large.count { $0.label == "a" } == 10)
    #expect(Set(small).isSubset(of: Set(large)))
    #expect(Set(stratifiedSample(all, count: 1_000, seed: seed)) == Set(all))
  }

  @Test func `texts that are in two files are found`() {
    let first = [
      LabelledRow(label: "a", text: "The  Cat sat"), LabelledRow(label: "a", text: "dog"),
    ]
    let second = [LabelledRow(label: "b", text: " the cat SAT ")]
    #expect(sharedTexts(first, second) == ["The  Cat sat"])
    #expect(sharedTexts(second, [first[1]]).isEmpty)
  }
}
