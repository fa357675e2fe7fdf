// Figures that praise the wrong thing, or are none.

import Gates

@testable import Stage5Gate

/// What a table says of one class.
private struct Class {
  let right, occurring, predicted: Double

  var precision: Double { right / predicted }
  var recall: Double { right / occurring }
  var f1: Double { 2 * right / (occurring + predicted) }
}

private func classes(_ counts: [[Int]]) -> [Class] {
  counts.indices.map { label in
    Class(
      right: Double(counts[label][label]), occurring: Double(counts[label].reduce(0, +)),
      predicted: Double(counts.reduce(0) { $0 + $1[label] }))
  }
}

/// A mean over classes with its steps left to choose; by default it is right.
private func macro(
  _ counts: [[Int]], isCounted: (Class) -> Bool = { $0.occurring + $0.predicted > 0 },
  figure: (Class) -> Double = { $0.f1 }, weight: (Class) -> Double = { _ in 1 }
) -> Double? {
  let all = classes(counts)
  let counted = all.filter(isCounted)
  guard all.contains(where: { $0.occurring > 0 }) else { return nil }
  let sum = counted.reduce(0) { $0 + weight($1) * figure($1) }
  return sum / counted.reduce(0) { $0 + weight($1) }
}

/// The mean of a figure over the classes that have it; nil where none has.
private func plainMean(_ counts: [[Int]], _ figure: (Class) -> Double) -> Double? {
  macro(counts, isCounted: { figure($0).isFinite }, figure: figure)
}

/// The mean of a figure over all classes, 0 for those that do not have it.
private func zeroFilledMean(_ counts: [[Int]], _ figure: (Class) -> Double) -> Double {
  macro(counts, isCounted: { _ in true }, figure: { finite(figure($0)) }) ?? 0
}

/// How many classes have an F1.
private func figureCount(_ counts: [[Int]]) -> Double {
  Double(classes(counts).count { $0.f1.isFinite })
}

private func harmonicMean(_ a: Double, _ b: Double) -> Double { 2 * a * b / (a + b) }

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
  ) { zeroFilledMean($0) { $0.recall } },
  Mistake(
    "the mean of precisions",
    explanation: "What is overlooked costs nothing: the table is read along one axis only.",
    hint: "f1(of:) looks along the row and along the column."
  ) { zeroFilledMean($0) { $0.precision } },
  Mistake(
    "the mean of the recalls that there are",
    explanation:
      "What is predicted too often costs nothing, and a class that is only predicted is left out.",
    hint: "f1(of:) looks along the row and along the column."
  ) { plainMean($0) { $0.recall } },
  Mistake(
    "the mean of the precisions that there are",
    explanation: "What is overlooked costs nothing, and a class never predicted is left out.",
    hint: "f1(of:) looks along the row and along the column."
  ) { plainMean($0) { $0.precision } },
  Mistake(
    "F1 of the means of the precisions and recalls that there are",
    explanation:
      "It goes by the same name, but it is another number, and classes never predicted are left out of it.",
    hint: "First F1 of each class, with f1(of:), then the mean."
  ) { counts in
    guard let precision = plainMean(counts, { $0.precision }),
      let recall = plainMean(counts, { $0.recall })
    else { return nil }
    return harmonicMean(precision, recall)
  },
  Mistake(
    "F1 of means over all classes",
    explanation:
      "It goes by the same name, but it is another number, and classes that are nowhere count as 0 in it.",
    hint: "First F1 of each class, with f1(of:), then the mean of those that are not nil."
  ) { counts in
    harmonicMean(
      zeroFilledMean(counts) { $0.precision }, zeroFilledMean(counts) { $0.recall })
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
    "classes without precision or recall left out",
    explanation:
      "A class never predicted has no precision, one that does not occur no recall; but both have an F1, which is 0.",
    hint: "Use f1(of:), which is nil only for a class that is nowhere."
  ) { macro($0, isCounted: { $0.occurring > 0 && $0.predicted > 0 }) },
  Mistake(
    "precision and recall of 0 divided by their sum",
    explanation:
      "A class that is never right gives 0 / 0, and one without precision or recall is left out.",
    hint: "Use f1(of:), which is 0 in both cases."
  ) {
    macro(
      $0, isCounted: { $0.occurring > 0 && $0.predicted > 0 },
      figure: { harmonicMean($0.precision, $0.recall) })
  },
  Mistake(
    "no figure where a class has none",
    explanation:
      "A single class that the test file lacks would take the figure of all others away.",
    hint: "compactMap leaves out what is nil."
  ) { counts in classes(counts).allSatisfy { $0.f1.isFinite } ? macro(counts) : nil },
  Mistake(
    "classes with 0 left out",
    explanation: "The worst classes are then the ones that do not count.",
    hint: "Leave out what is nil, and keep what is 0."
  ) { macro($0, isCounted: { $0.f1 > 0 }) },
  Mistake(
    "classes that are nowhere counted as 0",
    explanation: "A test file without a class would make the classifier look worse.",
    hint: "compactMap leaves out what is nil."
  ) { macro($0, isCounted: { _ in true }, figure: { finite($0.f1) }) },
  Mistake(
    "divided by how many classes there are",
    explanation: "Classes that are nowhere make it smaller, and without rows it is 0.",
    hint: "Divide by how many figures there are; without any there is no mean: nil."
  ) { zeroFilledMean($0) { $0.f1 } },
  Mistake(
    "divided by how many rows there are",
    explanation: "A perfect classifier of a thousand rows would have nearly 0.",
    hint: "Divide by how many figures there are."
  ) { counts in
    macro(counts).map {
      $0 * figureCount(counts) / Double(counts.joined().reduce(0, +))
    }
  },
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
    "1 where there are no rows",
    explanation: "1 says that everything was right.",
    hint: "Without figures there is no mean: nil."
  ) { macro($0) ?? 1 },
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
    explanation: "A perfect classifier of three classes would have 3, and without rows it is 0.",
    hint: "Divide by how many figures there are."
  ) { counts in (macro(counts) ?? 0) * figureCount(counts) },
  Mistake(
    "equal figures counted once",
    explanation: "A Set keeps one of equal F1; but each class counts, also beside one like it.",
    hint: "Keep the figures in an array."
  ) { counts in
    let figures = Set(classes(counts).map(\.f1).filter(\.isFinite))
    return figures.isEmpty ? nil : figures.sorted().reduce(0, +) / Double(figures.count)
  },
  Mistake(
    "no figure where everything is wrong",
    explanation: "Rows that all are wrong give 0; nil says that there were none.",
    hint: "nil only where no class has a figure."
  ) { counts in macro(counts).flatMap { $0 == 0 ? nil : $0 } },
  Mistake(
    "no figure for a single class",
    explanation: "Where only one class occurs and is predicted, its F1 is the mean.",
    hint: "nil only where no class has a figure."
  ) { counts in figureCount(counts) < 2 ? nil : macro(counts) },
  Mistake(
    "F1 of means over all classes, nil without rows",
    explanation:
      "It goes by the same name, but it is another number, and classes that are nowhere count as 0 in it.",
    hint: "First F1 of each class, with f1(of:), then the mean of those that are not nil."
  ) { counts in
    let mean = harmonicMean(
      zeroFilledMean(counts) { $0.precision }, zeroFilledMean(counts) { $0.recall })
    return mean.isFinite ? mean : nil
  },
  Mistake(
    "F1 of means over all classes, 0 without rows",
    explanation:
      "It goes by the same name, but it is another number, and classes that are nowhere count as 0 in it.",
    hint: "First F1 of each class, with f1(of:), then the mean of those that are not nil."
  ) { counts in
    finite(
      harmonicMean(
        zeroFilledMean(counts) { $0.precision }, zeroFilledMean(counts) { $0.recall }))
  },
  Mistake(
    "the last class only",
    explanation: "With two classes that may be the one that matters; here all do.",
    hint: "Take the mean over all classes."
  ) { counts in classes(counts).last.flatMap { $0.f1.isFinite ? $0.f1 : nil } },
  Mistake(
    "class 1 only",
    explanation: "With two classes that may be the one that matters; here all do.",
    hint: "Take the mean over all classes."
  ) { counts in classes(counts).dropFirst().first.flatMap { $0.f1.isFinite ? $0.f1 : nil } },
]
