// How well labels were predicted: over all rows, and slice by slice.

/// The figures of a classifier on labelled rows.
public struct ClassificationScores: Sendable {
  /// How well the rows of one slice were predicted.
  public struct Slice: Equatable, Sendable {
    /// The name of the slice.
    public let name: String
    /// How many rows it has.
    public let rowCount: Int
    /// The share of them whose class was predicted.
    public let accuracy: Double
  }

  /// Over all rows.
  public let confusion: ConfusionMatrix
  /// The slices that occur, by name; a row may be in several.
  public let slices: [Slice]
  /// Labels of rows that the classifier does not know; such rows count as errors.
  public let unknownLabels: [String]

  /// Compares predictions, one a row, with the rows' labels.
  public init(_ rows: [LabelledRow], predicted: [String], labels: LabelSet) {
    guard rows.count == predicted.count else {
      fatalError("ClassificationScores: \(rows.count) rows, but \(predicted.count) predictions")
    }
    unknownLabels = Set(rows.map(\.label)).filter { labels.number(of: $0) == nil }.sorted()
    let others = Set(rows.map(\.label) + predicted).filter { labels.number(of: $0) == nil }
    let all = LabelSet(labels.names + others.sorted())
    confusion = ConfusionMatrix(
      truth: rows.compactMap { all.number(of: $0.label) },
      predicted: predicted.compactMap { all.number(of: $0) }, labels: all.names)
    var hits: [String: [Bool]] = [:]
    for (row, prediction) in zip(rows, predicted) {
      for slice in Set(row.slices) { hits[slice, default: []].append(row.label == prediction) }
    }
    slices = hits.sorted { $0.key < $1.key }.map { name, hits in
      Slice(
        name: name, rowCount: hits.count,
        accuracy: Double(hits.count { $0 }) / Double(hits.count))
    }
  }
}
