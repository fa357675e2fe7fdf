// Splits and choices of rows: nothing lost, nothing on both sides, classes in their shares.

import Classification
import Tensors
import Testing

@Suite struct SplitTests {
  /// Rows of three classes, one rare, with some texts more than once in another case.
  private func rows(_ seed: UInt64) -> [LabelledRow] {
    var random = SeededRandom(seed: seed)
    return (0..<Int.random(in: 20...90, using: &random)).map { index in
      let label = index < 4 ? "rare" : ["a", "b"][Int.random(in: 0..<2, using: &random)]
      let text = "text \(label) \(Int.random(in: 0..<40, using: &random))"
      return LabelledRow(
        label: label, text: Bool.random(using: &random) ? text : "\(text.uppercased())  ")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a split loses no row and puts no text on both sides`(seed: UInt64) {
    let rows = rows(seed)
    let split = stratifiedSplit(rows, heldOutShare: 0.25, seed: seed)
    #expect(split.training.count + split.heldOut.count == rows.count)
    let counts = { (rows: [LabelledRow]) in Dictionary(rows.map { ($0, 1) }, uniquingKeysWith: +) }
    #expect(counts(split.training + split.heldOut) == counts(rows))
    #expect(sharedTexts(split.heldOut, split.training).isEmpty)
    #expect(stratifiedSplit(rows, heldOutShare: 0.25, seed: seed) == split)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `every class keeps its share of different texts`(seed: UInt64) {
    let all = (0..<100).map { LabelledRow(label: $0 % 10 == 0 ? "rare" : "often", text: "\($0)") }
    let split = stratifiedSplit(all, heldOutShare: 0.2, seed: seed)
    #expect(split.heldOut.count { $0.label == "rare" } == 2)
    #expect(split.heldOut.count { $0.label == "often" } == 18)
    let few = [LabelledRow(label: "a", text: "1"), LabelledRow(label: "a", text: "2")]
    let small = stratifiedSplit(
      few + [LabelledRow(label: "b", text: "3")], heldOutShare: 0.1, seed: seed)
    // One of two texts is held out, the only text of a class is not.
    #expect(small.heldOut.map(\.label) == ["a"])
  }

  @Test func `another seed gives another split`() {
    let all = (0..<100).map { LabelledRow(label: "\($0 % 2)", text: "\($0)") }
    #expect(
      stratifiedSplit(all, heldOutShare: 0.5, seed: 1).heldOut
        != stratifiedSplit(all, heldOutShare: 0.5, seed: 2).heldOut)
  }

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
