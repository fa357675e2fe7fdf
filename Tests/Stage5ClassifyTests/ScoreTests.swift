// Figures by hand: confusion, F1, slices, and the two baselines.

import Classification
import Foundation
import Testing

@Suite struct ScoreTests {
  /// Two of three a right, one of two b right, the only c taken for a; nothing is d.
  private let matrix = ConfusionMatrix(
    truth: [0, 0, 0, 1, 1, 2], predicted: [0, 0, 1, 1, 0, 0], labels: ["a", "b", "c", "d"])

  @Test func `rows are counted by their class and by what they were taken for`() {
    #expect(matrix.counts == [[2, 1, 0, 0], [1, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0]])
    #expect(matrix.total == 6 && matrix.accuracy == 0.5)
    #expect(matrix.precision(of: 0) == 0.5 && matrix.recall(of: 0) == 2.0 / 3)
    #expect(matrix.precision(of: 2) == nil && matrix.recall(of: 2) == 0)
    #expect(matrix.precision(of: 3) == nil && matrix.recall(of: 3) == nil)
  }

  @Test func `F1 of a class is 0 where it is never found and nil where it is nowhere`() {
    #expect(matrix.f1(of: 0) == 4.0 / 7 && matrix.f1(of: 1) == 0.5)
    #expect(matrix.f1(of: 2) == 0 && matrix.f1(of: 3) == nil)
    #expect(ConfusionMatrix(truth: [], predicted: [], labels: ["a", "b"]).accuracy == nil)
  }

  @Test func `slices are counted by themselves, and unknown labels are errors`() {
    let rows = [
      LabelledRow(label: "a", text: "1", slices: ["long", "rare"]),
      LabelledRow(label: "b", text: "2", slices: ["long"]), LabelledRow(label: "x", text: "3"),
    ]
    let scores = ClassificationScores(
      rows, predicted: ["a", "a", "a"], labels: LabelSet(["a", "b"]))
    #expect(scores.slices.map(\.name) == ["long", "rare"])
    #expect(scores.slices.map(\.rowCount) == [2, 1])
    #expect(scores.slices.map(\.accuracy) == [0.5, 1])
    #expect(scores.unknownLabels == ["x"])
    #expect(scores.confusion.labels == ["a", "b", "x"])
    #expect(scores.confusion.accuracy == 1.0 / 3)
  }

  @Test func `the majority is the most frequent class, the first by name of equals`() {
    let rows = ["b", "a", "b", "a", "c"].map { LabelledRow(label: $0, text: "") }
    #expect(MajorityBaseline(rows).label == "a")
    #expect(MajorityBaseline(rows + [rows[0]]).label == "b")
  }

  @Test func `naive Bayes weighs words as by hand`() {
    let rows = [
      LabelledRow(label: "good", text: "Nice, nice soup!"),
      LabelledRow(label: "bad", text: "cold soup"), LabelledRow(label: "bad", text: "cold tea"),
    ]
    let bag = BagOfWords(rows)
    // Vocabulary of 4: P(good) = 1/3 · (2+1)/(3+4), P(bad) = 2/3 · (0+1)/(4+4) for “nice”.
    #expect(bag.label(of: "NICE") == "good")
    // 1/3 · 1/7 · 2/7 against 2/3 · 3/8 · 2/8 for “cold soup”.
    #expect(bag.label(of: "cold soup") == "bad")
    // 1/3 · 3/7 · 1/7 = 0.0204 against 2/3 · 1/8 · 3/8 = 0.03125: the frequent class wins a draw of words.
    #expect(bag.label(of: "nice cold") == "bad")
    #expect(bag.label(of: "never seen") == "bad")
  }
}
