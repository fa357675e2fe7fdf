// What wrong splits are made of: the right one, with its steps left to choose.

import Classification
import Gates
import Tensors

@testable import Stage5Gate

/// A split with its steps left to choose; by default it is right.
func split(
  _ rows: [LabelledRow], _ share: Double, _ seed: UInt64,
  form: @escaping (String) -> String = folded,
  texts: (_ rows: [LabelledRow], _ form: (String) -> String) -> [[String]] = textsByLabel,
  draw: (_ texts: [String], _ count: Int, inout SeededRandom) -> [String] = {
    Array($0.shuffled(using: &$2).prefix($1))
  },
  count: (_ texts: Int, _ share: Double) -> Int = rightCount
) -> Split {
  var random = SeededRandom(seed: seed)
  var heldOut: Set<String> = []
  for texts in texts(rows, form) {
    heldOut.formUnion(draw(texts, count(texts.count, share), &random))
  }
  return sides(rows) { heldOut.contains(form($0.text)) }
}

func sides(_ rows: [LabelledRow], isHeldOut: (LabelledRow) -> Bool) -> Split {
  Split(training: rows.filter { !isHeldOut($0) }, heldOut: rows.filter(isHeldOut))
}

/// The different texts of each class, each counted for the label of its first row.
func textsByLabel(_ rows: [LabelledRow], _ form: (String) -> String) -> [[String]] {
  grouped(firstRows(rows, form)).map { $0.map { form($0.text) } }
}

/// The first row of each text.
func firstRows(_ rows: [LabelledRow], _ form: (String) -> String) -> [LabelledRow] {
  var seen: Set<String> = []
  return rows.filter { seen.insert(form($0.text)).inserted }
}

func grouped(_ rows: [LabelledRow]) -> [[LabelledRow]] {
  Dictionary(grouping: rows, by: \.label).sorted { $0.key < $1.key }.map(\.value)
}

/// At least one where the share is above 0, and never all.
func rightCount(_ texts: Int, _ share: Double) -> Int {
  bounded(rounded(texts, share), least: share > 0 ? 1 : 0, most: texts - 1)
}

func rounded(_ texts: Int, _ share: Double) -> Int {
  Int((Double(texts) * share).rounded())
}

func bounded(_ count: Int, least: Int, most: Int) -> Int { min(most, max(least, count)) }

func folded(_ text: String) -> String { spaced(text.lowercased()) }

func spaced(_ text: String) -> String {
  text.split { $0.isWhitespace }.joined(separator: " ")
}
