// Exercises 5.8 and 5.9: what was taken for what, and one figure for it.

import Classification
import Gates
import Tensors

typealias ConfusionFunction =
  @Sendable (_ truth: [Int], _ predicted: [Int], _ classes: Int) -> [[Int]]

let confusionGate = Gate<ConfusionFunction>(
  Exercise(
    "5.8", "what was taken for what",
    task: """
      One number hides which classes are confused. Count the rows in a table: counts[i][j] is how many rows of class i \
      were taken for class j. The true class comes first, as in scikit-learn; exchanged, precision would be called \
      recall. The table has a row and a column for every class, also for one that does not occur.
      """,
    shapes: "true and predicted class numbers, one a row; the labels → counts [classes][classes].",
    hints: [
      "Begin with zeros: labels.map { _ in labels.map { _ in 0 } }.",
      "zip(truth, predicted) gives pairs; count each pair.",
    ]),
  implementation: { truth, predicted, classes in
    ConfusionMatrix(truth: truth, predicted: predicted, labels: (0..<classes).map { "class \($0)" })
      .counts
  },
  checks: [
    .example(
      "six rows of three classes, a fourth does not occur",
      why:
        "Two of three rows of class 0 are found, one is taken for class 1; class 2 is taken for 0."
    ) { counts, probe in
      try probe.expect(
        counts([0, 0, 0, 1, 1, 2], [0, 0, 1, 1, 0, 0], 4),
        equals: [[2, 1, 0, 0], [1, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0]], "the counts")
    },
    .property(
      "rows sum to what there is, columns to what was predicted",
      why: "Recall divides by a row's sum, precision by a column's."
    ) { counts, probe in
      let (truth, predicted) = (probe.classes(50, below: 4), probe.classes(50, below: 4))
      let found = counts(truth, predicted, 4)
      try probe.expect(found.map(\.count), equals: [4, 4, 4, 4], "the sizes of the rows")
      for label in 0..<4 {
        try probe.expect(
          found[label].reduce(0, +), equals: truth.count { $0 == label }, "the sum of row \(label)")
        try probe.expect(
          found.reduce(0) { $0 + $1[label] }, equals: predicted.count { $0 == label },
          "the sum of column \(label)")
      }
    },
    .property(
      "right answers stand on the diagonal, and only they",
      why: "Accuracy is the diagonal's share."
    ) { counts, probe in
      let (truth, predicted) = (probe.classes(40, below: 3), probe.classes(40, below: 3))
      for (name, guesses) in [("a perfect", truth), ("another", predicted)] {
        let found = counts(truth, guesses, 3)
        try probe.expect(found.map(\.count), equals: [3, 3, 3], "the sizes of the rows")
        try probe.expect(
          (0..<3).reduce(0) { $0 + found[$1][$1] },
          equals: zip(truth, guesses).count { $0 == $1 }, "the diagonal's sum of \(name) classifier"
        )
      }
    },
    .example(
      "no rows leave a table of zeros",
      why: "A test file may be empty; the table still has its classes."
    ) { counts, probe in
      try probe.expect(counts([], [], 2), equals: [[0, 0], [0, 0]], "the counts")
    },
  ])

typealias MacroF1Function = @Sendable (_ counts: [[Int]]) -> Double?

let macroF1Gate = Gate<MacroF1Function>(
  Exercise(
    "5.9", "macro-F1: every class counts the same", needs: ["5.8"],
    task: """
      Of 100 messages 10 are spam. Whoever calls none of them spam is right 90 times and has found nothing; accuracy \
      praises that. Macro-F1 does not: it takes the F1 of each class by itself and then their mean, so that a rare class \
      counts as much as a frequent one. f1(of:) is given: 2 · right / (rows of the class + rows taken for it). A class \
      that occurs and is never predicted has 0, and counts. One that neither occurs nor is predicted has none (nil), and \
      does not count. Without rows there is no figure: nil.
      """,
    shapes: "the matrix → a number 0 … 1, or nil.",
    hints: [
      "labels.indices.compactMap { … } leaves out what is nil, and keeps 0.",
      "Divide by how many figures there are, not by how many classes or rows.",
    ]),
  implementation: { counts in
    let cells = counts.indices.flatMap { row in
      counts.indices.flatMap { [(Int, Int)](repeating: (row, $0), count: counts[row][$0]) }
    }
    return ConfusionMatrix(
      truth: cells.map(\.0), predicted: cells.map(\.1), labels: counts.indices.map { "\($0)" }
    ).macroF1
  },
  checks: [
    .example(
      "three classes with 0.8, 2/3 and 0.4",
      why: "The mean of 16/20, 10/15 and 2/5. The accuracy would be 14/20."
    ) { macroF1, probe in
      try probe.expect(
        macroF1([[8, 1, 1], [2, 5, 1], [0, 1, 1]]), near: 28.0 / 45, "macro-F1")
    },
    .example(
      "the majority class alone does not get far",
      why: "90 of 100 are right: an F1 of 180/190 for them, and 0 for the class that matters."
    ) { macroF1, probe in
      try probe.expect(macroF1([[90, 0], [10, 0]]), near: 9.0 / 19, "macro-F1")
    },
    .example(
      "classes never predicted count, one that is nowhere does not",
      why:
        "f1(of:) is 0.8 for class 0, 0 for classes 1 and 2, and nil for class 3: the mean of the first three."
    ) { macroF1, probe in
      try probe.expect(
        macroF1([[6, 0, 0, 0], [1, 0, 0, 0], [2, 0, 0, 0], [0, 0, 0, 0]]), near: 0.8 / 3,
        "macro-F1")
    },
    .example(
      "a class that is only predicted counts as 0",
      why: "A classifier that invents classes makes mistakes, and they must show."
    ) { macroF1, probe in
      try probe.expect(
        macroF1([[4, 0, 4], [0, 6, 0], [0, 0, 0]]), near: 5.0 / 9, "macro-F1")
    },
    .example(
      "without rows there is no figure",
      why: "0 would say that everything was wrong, 1 that all was right."
    ) { macroF1, probe in
      try probe.expect(Figure(macroF1([[0, 0], [0, 0]])), equals: Figure(nil), "macro-F1")
    },
    .property(
      "it agrees with plain loops",
      why:
        "On tables with a class that is never right and one that is nowhere, with one class alone, and all wrong."
    ) { macroF1, probe in
      let tables = (0..<6).map { _ in
        var counts = probe.table(classes: 4)
        counts[1][1] = 0
        return counts
      }
      for counts in tables + [[[5, 0], [0, 0]], [[0, 3], [2, 0]]] {
        try probe.expect(macroF1(counts), near: plainMacroF1(counts), "macro-F1 of \(counts)")
      }
    },
    .property(
      "neither other numbers for the classes nor exchanging truth and prediction change it",
      why: "F1 treats what was overlooked like what was found wrongly, and all classes alike."
    ) { macroF1, probe in
      let counts = probe.table(classes: 3)
      let expected = macroF1(counts) ?? plainMacroF1(counts)
      let turned = [2, 0, 1].map { row in [2, 0, 1].map { counts[row][$0] } }
      try probe.expect(macroF1(turned), near: expected, "macro-F1 with other numbers")
      let exchanged = counts.indices.map { row in counts.map { $0[row] } }
      try probe.expect(macroF1(exchanged), near: expected, "macro-F1 exchanged")
    },
  ])

/// A figure that may be missing, as a report shows it.
private struct Figure: Equatable, CustomStringConvertible {
  private let value: Double?

  init(_ value: Double?) { self.value = value }

  // Whether a NaN is written with a sign depends on the processor.
  var description: String {
    value.map { $0.isNaN ? "not a number (NaN)" : "\(Float($0))" } ?? "nil"
  }
}

extension Probe {
  /// Expects a figure that must not be nil.
  fileprivate func expect(_ actual: Double?, near expected: Double, _ what: String) throws {
    guard let actual else {
      return try expect(Figure(nil), equals: Figure(expected), what)
    }
    try expect(actual, near: expected, tolerance: 1e-4, what)
  }

  fileprivate func classes(_ count: Int, below limit: Int) -> [Int] {
    (0..<count).map { _ in Int.random(in: 0..<limit, using: &random) }
  }

  /// A table in which classes from 3 on neither occur nor are predicted.
  fileprivate func table(classes: Int) -> [[Int]] {
    (0..<classes).map { row in
      (0..<classes).map { column in
        max(row, column) > 2 ? 0 : Int.random(in: 1...9, using: &random)
      }
    }
  }
}

/// Macro-F1 from precision and recall, class by class.
private func plainMacroF1(_ counts: [[Int]]) -> Double {
  var figures: [Double] = []
  for label in counts.indices {
    var (right, missed, invented) = (0.0, 0.0, 0.0)
    for other in counts.indices {
      if other == label {
        right = Double(counts[label][label])
      } else {
        missed += Double(counts[label][other])
        invented += Double(counts[other][label])
      }
    }
    guard right + missed + invented > 0 else { continue }
    figures.append(right / (right + (missed + invented) / 2))
  }
  return figures.reduce(0, +) / Double(figures.count)
}
