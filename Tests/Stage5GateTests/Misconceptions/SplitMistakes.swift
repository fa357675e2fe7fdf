// Splits that leak, lose rows or forget a class.

import Classification
import Gates
import Tensors

@testable import Stage5Gate

/// A split with its steps left to choose; by default it is right.
private func split(
  _ rows: [LabelledRow], _ share: Double, _ seed: UInt64,
  form: (String) -> String = folded, byLabel: Bool = true, shuffles: Bool = true,
  count: (_ texts: Int, _ share: Double) -> Int = rightCount
) -> Split {
  var random = SeededRandom(seed: seed)
  var seen: Set<String> = []
  let first = rows.filter { seen.insert(form($0.text)).inserted }
  let classes = Dictionary(grouping: first) { byLabel ? $0.label : "" }
    .sorted { $0.key < $1.key }.map { $0.value.map { form($0.text) } }
  var heldOut: Set<String> = []
  for texts in classes {
    let order = shuffles ? texts.shuffled(using: &random) : texts.reversed()
    heldOut.formUnion(order.prefix(count(texts.count, share)))
  }
  return Split(
    training: rows.filter { !heldOut.contains(form($0.text)) },
    heldOut: rows.filter { heldOut.contains(form($0.text)) })
}

private func rightCount(_ texts: Int, _ share: Double) -> Int {
  bounded(rounded(texts, share), least: share > 0 ? 1 : 0, most: texts - 1)
}

private func rounded(_ texts: Int, _ share: Double) -> Int {
  Int((Double(texts) * share).rounded())
}

private func bounded(_ count: Int, least: Int, most: Int) -> Int { min(most, max(least, count)) }

private func folded(_ text: String) -> String {
  text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
}

let splitMistakes: [Mistake<SplitFunction>] = [
  Mistake(
    "rows split one by one",
    explanation:
      "Where rows were doubled to balance classes, test rows have been learned by heart, and scores are too good.",
    hint: "Draw texts, and let all rows with a text follow it."
  ) { rows, share, seed in
    // Each row gets a text of its own, so that copies are not recognised.
    let numbered = rows.enumerated().map {
      LabelledRow(label: $0.element.label, text: "\($0.offset)")
    }
    let result = split(numbered, share, seed)
    let back = { (row: LabelledRow) in rows[Int(row.text) ?? 0] }
    return Split(training: result.training.map(back), heldOut: result.heldOut.map(back))
  },
  Mistake(
    "texts compared letter by letter",
    explanation: "A copy in capitals, or with a space more, counts as another text.",
    hint: "Compare folded(row.text)."
  ) { split($0, $1, $2, form: { $0 }) },
  Mistake(
    "copies thrown away",
    explanation: "Nothing leaks, but rows are lost, and with them the balance that was made.",
    hint: "Filter the rows, not the texts, in the end."
  ) { rows, share, seed in
    var seen: Set<String> = []
    return split(rows.filter { seen.insert(folded($0.text)).inserted }, share, seed)
  },
  Mistake(
    "held-out rows learned as well",
    explanation: "The training rows are all rows: every test row has been seen.",
    hint: "A row is on one side only."
  ) { rows, share, seed in
    Split(training: rows, heldOut: split(rows, share, seed).heldOut)
  },
  Mistake(
    "drawn from all classes together",
    explanation: "Chance decides how many rows of a rare class are held out; it may be none.",
    hint: "Draw from each class by itself."
  ) { split($0, $1, $2, byLabel: false) },
  Mistake(
    "the last rows of the file",
    explanation: "Files are often sorted by time or by source: their end is no fair sample.",
    hint: "Shuffle the texts of each class before you take some."
  ) { split($0, $1, $2, shuffles: false) },
  Mistake(
    "always the same seed",
    explanation: "Nobody can find out how much a result owes to its split.",
    hint: "SeededRandom(seed: seed)."
  ) { rows, share, _ in split(rows, share, 0) },
  Mistake(
    "rows in the order of chance",
    explanation:
      "The split is right, but its sides are shuffled; they should keep the file's order.",
    hint: "Filter the rows as they stand."
  ) { rows, share, seed in
    let result = split(rows, share, seed)
    var random = SeededRandom(seed: seed)
    return Split(
      training: result.training.shuffled(using: &random),
      heldOut: result.heldOut.shuffled(using: &random))
  },
  Mistake(
    "the share rounded down",
    explanation: "Three quarters of nine texts are 6.75: 7 is nearer than 6.",
    hint: "rounded(), then at least 1."
  ) {
    split($0, $1, $2, count: { bounded(Int(Double($0) * $1), least: $1 > 0 ? 1 : 0, most: $0 - 1) })
  },
  Mistake(
    "a small class not held out",
    explanation: "Where the share of a class rounds to 0, it is never measured.",
    hint: "At least one text where the class has two or more."
  ) { split($0, $1, $2, count: { bounded(rounded($0, $1), least: 0, most: $0 - 1) }) },
  Mistake(
    "a class held out as a whole",
    explanation: "Its single text is measured and never learned; no classifier can know it.",
    hint: "Never hold out all texts of a class."
  ) { split($0, $1, $2, count: { bounded(rounded($0, $1), least: $1 > 0 ? 1 : 0, most: $0) }) },
  Mistake(
    "one text held out even at a share of 0",
    explanation: "Who asks for none has a test file, and wants to learn from every row.",
    hint: "The least is 1 only where the share is above 0."
  ) { split($0, $1, $2, count: { bounded(rounded($0, $1), least: 1, most: $0 - 1) }) },
  Mistake(
    "equally many of each class",
    explanation: "The held-out rows no longer look like the rows that will come.",
    hint: "heldOutShare of each class, however large it is."
  ) { rows, share, seed in
    let labels = Set(rows.map(\.label)).count
    let each = rounded(rows.count, share / Double(max(1, labels)))
    return split(
      rows, share, seed, count: { bounded(each, least: $1 > 0 ? 1 : 0, most: $0 - 1) })
  },
  Mistake(
    "the sides exchanged",
    explanation: "What should be held out is learned, and the larger part is measured.",
    hint: "heldOutShare is the share that is not learned."
  ) { rows, share, seed in
    let result = split(rows, share, seed)
    return Split(training: result.heldOut, heldOut: result.training)
  },
]
