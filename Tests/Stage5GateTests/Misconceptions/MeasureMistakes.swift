// Tables with their axes exchanged, and figures that praise the wrong thing.

import Gates

@testable import Stage5Gate

/// A table to which each row adds something; by default it is right.
private func table(
  _ truth: [Int], _ predicted: [Int], _ classes: Int,
  add: (inout [[Int]], _ truth: Int, _ predicted: Int) -> Void = { $0[$1][$2] += 1 }
) -> [[Int]] {
  var counts = [[Int]](repeating: [Int](repeating: 0, count: classes), count: classes)
  for (row, column) in zip(truth, predicted) { add(&counts, row, column) }
  return counts
}

let confusionMistakes: [Mistake<ConfusionFunction>] = [
  Mistake(
    "the table transposed",
    explanation:
      "The predicted class comes first: precision and recall are exchanged, and so is who is taken for whom.",
    hint: "counts[true class][predicted class]."
  ) { table($0, $1, $2) { $0[$2][$1] += 1 } },
  Mistake(
    "only right answers counted",
    explanation: "The diagonal alone does not tell what the errors were.",
    hint: "Every row is counted somewhere."
  ) { table($0, $1, $2) { $0[$1][$1] += $1 == $2 ? 1 : 0 } },
  Mistake(
    "only errors counted",
    explanation: "Without the diagonal nothing can be divided by how many rows there are.",
    hint: "Every row is counted, also where the prediction is right."
  ) { table($0, $1, $2) { $0[$1][$2] += $1 == $2 ? 0 : 1 } },
  Mistake(
    "whether instead of how often",
    explanation: "A pair that occurs again sets the count to 1 again.",
    hint: "Add 1 to what is there."
  ) { table($0, $1, $2) { $0[$1][$2] = 1 } },
  Mistake(
    "errors counted on both sides",
    explanation: "a for b and b for a are different errors.",
    hint: "One row adds 1 in one place."
  ) {
    table($0, $1, $2) {
      $0[$1][$2] += 1
      if $1 != $2 { $0[$2][$1] += 1 }
    }
  },
  Mistake(
    "no place for classes that do not occur",
    explanation: "The table's size follows from the rows; with another test file it has another.",
    hint: "One row and one column for each label."
  ) { truth, predicted, _ in
    table(truth, predicted, ((truth + predicted).max() ?? -1) + 1)
  },
  Mistake(
    "the first row of the file left out",
    explanation: "As if it were a header: one row is missing in the counts.",
    hint: "Count all pairs."
  ) { truth, predicted, classes in
    table(Array(truth.dropFirst()), Array(predicted.dropFirst()), classes)
  },
  Mistake(
    "errors counted for the true class itself",
    explanation: "They land on the diagonal, and every classifier looks perfect.",
    hint: "The second index is the predicted class."
  ) { table($0, $1, $2) { counts, truth, _ in counts[truth][truth] += 1 } },
]

/// What a table says of one class.
private struct Class {
  let right, occurring, predicted: Double

  var precision: Double { right / predicted }
  var recall: Double { right / occurring }
  var f1: Double { 2 * right / (occurring + predicted) }
}

/// A mean over classes with its steps left to choose; by default it is right.
private func macro(
  _ counts: [[Int]], isCounted: (Class) -> Bool = { $0.occurring + $0.predicted > 0 },
  figure: (Class) -> Double = { $0.f1 }, weight: (Class) -> Double = { _ in 1 }
) -> Double? {
  let classes = counts.indices.map { label in
    Class(
      right: Double(counts[label][label]), occurring: Double(counts[label].reduce(0, +)),
      predicted: Double(counts.reduce(0) { $0 + $1[label] }))
  }
  let counted = classes.filter(isCounted)
  guard classes.contains(where: { $0.occurring > 0 }) else { return nil }
  let sum = counted.reduce(0) { $0 + weight($1) * figure($1) }
  return sum / counted.reduce(0) { $0 + weight($1) }
}

/// 0 where there is nothing to divide by.
private func finite(_ number: Double) -> Double { number.isFinite ? number : 0 }

let macroF1Mistakes: [Mistake<MacroF1Function>] = [
  Mistake(
    "accuracy",
    explanation:
      "The share of right rows: a frequent class alone makes it high. So does F1 over all rows at once (micro).",
    hint: "One figure a class, then their mean."
  ) { macro($0, figure: { finite($0.recall) }, weight: { $0.occurring }) },
  Mistake(
    "weighted by how frequent a class is",
    explanation: "A rare class then hardly counts, and hiding it costs nothing.",
    hint: "A plain mean: every class counts the same."
  ) { macro($0, weight: { $0.occurring }) },
  Mistake(
    "the mean of recalls",
    explanation:
      "What is predicted too often costs nothing: the table is read along one axis only.",
    hint: "f1(of:) looks along the row and along the column."
  ) { macro($0, figure: { finite($0.recall) }) },
  Mistake(
    "the mean of precisions",
    explanation: "What is overlooked costs nothing: the table is read along one axis only.",
    hint: "f1(of:) looks along the row and along the column."
  ) { macro($0, figure: { finite($0.precision) }) },
  Mistake(
    "F1 of the mean precision and the mean recall",
    explanation: "It goes by the same name, but the mean of the classes' F1 is another number.",
    hint: "First F1 of each class, then the mean."
  ) { counts in
    guard let precision = macro(counts, figure: { finite($0.precision) }),
      let recall = macro(counts, figure: { finite($0.recall) })
    else { return nil }
    return 2 * precision * recall / (precision + recall)
  },
  Mistake(
    "the plain mean of precision and recall",
    explanation:
      "A class taken for everything has a recall of 1; F1 is nearer to the smaller of both.",
    hint: "f1(of:) is the harmonic mean."
  ) { macro($0, figure: { (finite($0.precision) + finite($0.recall)) / 2 }) },
  Mistake(
    "a class never predicted divides by 0",
    explanation: "Its precision is 0 / 0, which is not a number, and neither is the mean.",
    hint: "2 · right / (rows of the class + rows taken for it) is 0 there."
  ) { macro($0, figure: { 2 * $0.precision * $0.recall / ($0.precision + $0.recall) }) },
  Mistake(
    "classes never predicted left out",
    explanation: "Who overlooks a class altogether gets a better figure for it.",
    hint: "Leave out what is nil, and keep what is 0."
  ) { macro($0, isCounted: { $0.predicted > 0 }) },
  Mistake(
    "classes that do not occur left out",
    explanation: "A class that is predicted and never right is a mistake that should show.",
    hint: "Leave out what is nil, and keep what is 0."
  ) { macro($0, isCounted: { $0.occurring > 0 }) },
  Mistake(
    "classes that are nowhere counted as 0",
    explanation: "A test file without a class would make the classifier look worse.",
    hint: "compactMap leaves out what is nil."
  ) { macro($0, isCounted: { _ in true }, figure: { finite($0.f1) }) },
  Mistake(
    "classes that are nowhere counted as 1",
    explanation: "Nothing was wrong there, but nothing was right either.",
    hint: "compactMap leaves out what is nil."
  ) {
    macro(
      $0, isCounted: { _ in true },
      figure: { $0.occurring + $0.predicted > 0 ? $0.f1 : 1 })
  },
  Mistake(
    "0 where there are no rows",
    explanation: "0 says that everything was wrong.",
    hint: "Without figures there is no mean: nil."
  ) { macro($0) ?? 0 },
  Mistake(
    "no number where there are no rows",
    explanation: "Nothing divided by 0 is not a number, and prints as such in reports.",
    hint: "Without figures there is no mean: nil."
  ) { macro($0) ?? .nan },
  Mistake(
    "the first class only",
    explanation: "With two classes that may be the one that matters; here all do.",
    hint: "Take the mean over all classes."
  ) { counts in
    var isFirst = true
    return macro(
      counts,
      isCounted: { _ in
        defer { isFirst = false }
        return isFirst
      })
  },
  Mistake(
    "right by right and wrong",
    explanation: "That is Jaccard's index: F1 counts what is right twice.",
    hint: "2 · right / (rows of the class + rows taken for it)."
  ) { macro($0, figure: { $0.right / ($0.occurring + $0.predicted - $0.right) }) },
  Mistake(
    "the sum of the classes' figures",
    explanation: "A perfect classifier of three classes would have 3.",
    hint: "Divide by how many figures there are."
  ) { counts in
    macro(counts).map { mean in
      mean
        * Double(
          counts.indices.count { label in
            counts[label].reduce(0, +) + counts.reduce(0) { $0 + $1[label] } > 0
          })
    }
  },
]
