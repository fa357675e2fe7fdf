// Tables with their axes exchanged, or in which rows are missing.

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
    "every row counted on both sides",
    explanation: "A row adds 2 then, and the table no longer says which class was the true one.",
    hint: "One row adds 1 in one place."
  ) {
    table($0, $1, $2) {
      $0[$1][$2] += 1
      $0[$2][$1] += 1
    }
  },
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
  Mistake(
    "errors counted for the predicted class itself",
    explanation: "They land on the diagonal, and every classifier looks perfect.",
    hint: "The first index is the true class."
  ) { table($0, $1, $2) { counts, _, predicted in counts[predicted][predicted] += 1 } },
  Mistake(
    "classes counted from 1",
    explanation:
      "Their numbers begin at 0: row and column 0 stay empty, and one of each is too many.",
    hint: "The numbers are places already: counts[true class][predicted class]."
  ) { truth, predicted, classes in
    table(truth.map { $0 + 1 }, predicted.map { $0 + 1 }, classes + 1)
  },
  Mistake(
    "both lists sorted",
    explanation: "A row's true class and its prediction no longer stand beside each other.",
    hint: "zip(truth, predicted), both as they are."
  ) { table($0.sorted(), $1.sorted(), $2) },
  Mistake(
    "every true class with every prediction",
    explanation: "Loops within each other pair each row's class with the predictions of all rows.",
    hint: "One loop over zip(truth, predicted)."
  ) { truth, predicted, classes in
    table(
      truth.flatMap { [Int](repeating: $0, count: predicted.count) },
      truth.flatMap { _ in predicted }, classes)
  },
  Mistake(
    "the table transposed, and whether instead of how often",
    explanation: "The predicted class comes first, and a pair that occurs again sets 1 again.",
    hint: "counts[true class][predicted class], and add 1 to what is there."
  ) { table($0, $1, $2) { $0[$2][$1] = 1 } },
  Mistake(
    "only right answers counted, and no place for classes that do not occur",
    explanation:
      "The diagonal alone does not tell what the errors were, and the table's size depends on the rows.",
    hint: "Every row is counted somewhere; one row and one column for each label."
  ) { truth, predicted, _ in
    table(truth, predicted, ((truth + predicted).max() ?? -1) + 1) {
      $0[$1][$1] += $1 == $2 ? 1 : 0
    }
  },
  Mistake(
    "the last row of the file left out",
    explanation: "Counted up to the number of rows less 1: one row is missing in the counts.",
    hint: "Count all pairs."
  ) { table($0.dropLast(), $1.dropLast(), $2) },
]
