// What was taken for what, and the figures that follow from it.

import Exercises

/// Counts of rows by their class and by the class that was predicted.
public struct ConfusionMatrix: Equatable, Sendable {
  /// The names of the classes.
  public let labels: [String]
  /// How many rows there are of a class (first index) that were taken for a class (second index).
  public let counts: [[Int]]

  /// Counts rows by the numbers of their true and of their predicted classes.
  public init(truth: [Int], predicted: [Int], labels: [String]) {
    guard truth.count == predicted.count else {
      fatalError("ConfusionMatrix: \(truth.count) rows, but \(predicted.count) predictions")
    }
    self.labels = labels
    // EXERCISE 5.8 — what was taken for what
    var counts = labels.map { _ in labels.map { _ in 0 } }
    for (row, column) in zip(truth, predicted) { counts[row][column] += 1 }
    self.counts = counts
    // END EXERCISE 5.8
  }

  /// How many rows there are.
  public var total: Int { counts.joined().reduce(0, +) }

  /// The share of rows whose class was predicted; nil without rows.
  ///
  /// Where one class is frequent, a high accuracy is no achievement: see ``macroF1``.
  public var accuracy: Double? {
    let right = labels.indices.reduce(0) { $0 + counts[$1][$1] }
    return total == 0 ? nil : Double(right) / Double(total)
  }

  /// Of the rows that were taken for a class, the share that belong to it; nil where none were.
  public func precision(of label: Int) -> Double? {
    let taken = counts.reduce(0) { $0 + $1[label] }
    return taken == 0 ? nil : Double(counts[label][label]) / Double(taken)
  }

  /// Of the rows of a class, the share that were taken for it; nil where there are none.
  public func recall(of label: Int) -> Double? {
    let rows = counts[label].reduce(0, +)
    return rows == 0 ? nil : Double(counts[label][label]) / Double(rows)
  }

  /// The harmonic mean of precision and recall: 2 right / (rows of the class + rows taken for it).
  ///
  /// 0 for a class that occurs and is never predicted, and for one that is only predicted; nil for one that does
  /// neither.
  public func f1(of label: Int) -> Double? {
    let involved = counts[label].reduce(0, +) + counts.reduce(0) { $0 + $1[label] }
    return involved == 0 ? nil : 2 * Double(counts[label][label]) / Double(involved)
  }

  /// The mean of ``f1(of:)`` over the classes that occur or are predicted, each counting the same; nil without rows.
  ///
  /// scikit-learn's `f1_score(average="macro")` follows the same convention.
  public var macroF1: Double? {
    // EXERCISE 5.9 — macro-F1: every class counts the same
    let scores = labels.indices.compactMap { f1(of: $0) }
    return scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
    // END EXERCISE 5.9
  }
}
