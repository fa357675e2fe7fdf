// Splits that keep the shares of the classes, and never put one text on both sides.

import Exercises
import Tensors

/// A text as splits compare it: without regard to case and white space.
func folded(_ text: String) -> String {
  text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
}

/// Splits rows so that each class has about the same share on both sides.
///
/// Rows with the same text stay together, so that nothing that is learned is measured; a text under several labels
/// counts for that of its first row. Each class with two different texts or more has one at least on both sides, where
/// the share is above 0. Equal rows and seed give an equal split; rows keep their order.
public func stratifiedSplit(
  _ rows: [LabelledRow], heldOutShare: Double, seed: UInt64
) -> (training: [LabelledRow], heldOut: [LabelledRow]) {
  guard 0...1 ~= heldOutShare else { fatalError("stratifiedSplit: a share of \(heldOutShare)") }
  // EXERCISE 5.6 — a split that keeps texts together and classes in their shares
  var random = SeededRandom(seed: seed)
  var heldOut: Set<String> = []
  for texts in textsByLabel(rows) {
    let most = max(0, texts.count - 1)
    let least = heldOutShare > 0 ? min(1, most) : 0
    let count = Int((Double(texts.count) * heldOutShare).rounded())
    heldOut.formUnion(texts.shuffled(using: &random).prefix(min(most, max(least, count))))
  }
  return (
    rows.filter { !heldOut.contains(folded($0.text)) },
    rows.filter { heldOut.contains(folded($0.text)) }
  )
  // END EXERCISE 5.6
}

/// `count` rows in which the classes have about the shares that they have in all; all, where there are no more.
///
/// With the same seed a smaller choice is part of every larger one.
public func stratifiedSample(
  _ rows: [LabelledRow], count: Int, seed: UInt64
) -> [LabelledRow] {
  var random = SeededRandom(seed: seed)
  let classes = Dictionary(grouping: rows, by: \.label).sorted { $0.key < $1.key }
  // The k-th of n rows of a class comes at (k + ½) / n of the way, so that any beginning is balanced.
  let placed = classes.flatMap { _, rows in
    rows.shuffled(using: &random).enumerated().map { index, row in
      (place: (Double(index) + 0.5) / Double(rows.count), row: row)
    }
  }
  let order = placed.indices.sorted { (placed[$0].place, $0) < (placed[$1].place, $1) }
  return order.prefix(count).map { placed[$0].row }
}

/// The texts of `rows` that `others` have, too, but for case and white space.
public func sharedTexts(_ rows: [LabelledRow], _ others: [LabelledRow]) -> [String] {
  let known = Set(others.map { folded($0.text) })
  var seen: Set<String> = []
  return rows.map(\.text).filter {
    let text = folded($0)
    return known.contains(text) && seen.insert(text).inserted
  }
}

/// The different texts of each class, by its name; one under several labels counts for that of its first row.
private func textsByLabel(_ rows: [LabelledRow]) -> [[String]] {
  var seen: Set<String> = []
  let first = rows.filter { seen.insert(folded($0.text)).inserted }
  return Dictionary(grouping: first, by: \.label).sorted { $0.key < $1.key }
    .map { $0.value.map { folded($0.text) } }
}
