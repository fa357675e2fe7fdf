// Exercise 5.6: rows to learn from, and rows to measure on.

import Classification
import Gates
import Tensors

/// Rows on two sides.
struct Split: Equatable, Sendable {
  let training: [LabelledRow]
  let heldOut: [LabelledRow]
}

typealias SplitFunction =
  @Sendable (_ rows: [LabelledRow], _ heldOutShare: Double, _ seed: UInt64) -> Split

let splitGate = Gate<SplitFunction>(
  Exercise(
    "5.6", "a split that keeps texts together and classes in their shares",
    task: """
      Put some rows aside to measure on. A text that is on both sides has been learned, not recognised; so split texts, \
      not rows: all rows with the same text, but for case and white space, go to the same side. Of each class hold out \
      heldOutShare of its different texts, rounded; at least one, where the share is above 0 and the class has two or \
      more; and never all of them. Draw them from a generator with `seed`. Rows keep their order, and none is lost.
      """,
    shapes: "rows, a share 0 … 1, a seed → rows to train on, rows held out.",
    hints: [
      "textsByLabel(rows) gives each class's different texts, folded; folded(row.text) is a row's text in that form.",
      "shuffled(using: &random).prefix(count) draws texts of one class; collect them in a Set.",
      "In the end filter the rows twice: those whose folded text is in the set, and the others.",
    ]),
  implementation: {
    let split = stratifiedSplit($0, heldOutShare: $1, seed: $2)
    return Split(training: split.training, heldOut: split.heldOut)
  },
  checks: [
    .property(
      "every row is on one side, in the order of the file",
      why: "Lost rows are wasted; equal order makes a split easy to look at and to repeat."
    ) { split, probe in
      let rows = probe.labelled(40)
      let place = Dictionary(uniqueKeysWithValues: zip(rows.map(\.text), rows.indices))
      let found = split(rows, 0.3, probe.random.next())
      let training = found.training.compactMap { place[$0.text] }
      let heldOut = found.heldOut.compactMap { place[$0.text] }
      try probe.expect(
        (training + heldOut).sorted(), equals: Array(rows.indices), "the rows of both sides")
      try probe.expect(training, equals: training.sorted(), "the order of the training rows")
      try probe.expect(heldOut, equals: heldOut.sorted(), "the order of the rows held out")
    },
    .property(
      "a text and its copies are on one side",
      why: "Rows are often doubled to balance classes; whoever splits afterwards measures memory."
    ) { split, probe in
      let rows = probe.labelled(30)
      let loud = rows.map { LabelledRow(label: $0.label, text: "  \($0.text.uppercased())\n") }
      for (name, copies) in [("written alike", rows), ("in capitals", loud)] {
        let found = split(rows + copies, 0.3, probe.random.next())
        try probe.expect(
          found.training.count + found.heldOut.count, equals: 60, "the number of rows in all")
        let learned = Set(found.training.map(plainText))
        try probe.expect(
          found.heldOut.count { learned.contains(plainText($0)) }, equals: 0,
          "the rows held out whose text, \(name), is learned")
      }
    },
    .property(
      "each class has its share on both sides",
      why: "By chance a rare class would often be missing where it is measured."
    ) { split, probe in
      let rows = (0..<100).map {
        LabelledRow(label: $0 % 10 == 3 ? "rare" : "often", text: "text \($0)")
      }
      for (share, rare, often) in [(0.2, 2, 18), (0.75, 8, 68), (0.06, 1, 5)] {
        let found = split(rows, share, probe.random.next())
        try probe.expect(
          found.heldOut.count { $0.label == "rare" }, equals: rare,
          "the number of 10 rare rows held out at a share of \(share)")
        try probe.expect(
          found.heldOut.count { $0.label == "often" }, equals: often,
          "the number of 90 frequent rows held out at a share of \(share)")
      }
    },
    .example(
      "of two texts one is held out, a single one is learned",
      why:
        "A class that is never seen cannot be predicted; one that is never measured is not known."
    ) { split, probe in
      let rows = ["a", "a", "b"].enumerated().map {
        LabelledRow(label: $0.element, text: "text \($0.offset)")
      }
      for share in [0.1, 0.9] {
        try probe.expect(
          split(rows, share, 1).heldOut.map(\.label), equals: ["a"],
          "the labels held out at a share of \(share)")
      }
    },
    .example(
      "a share of 0 holds nothing out",
      why: "Whoever has a test file of their own wants to learn from every row."
    ) { split, probe in
      let rows = probe.labelled(10)
      try probe.expect(split(rows, 0, 1).heldOut.count, equals: 0, "the number of rows held out")
      try probe.expect(split(rows, 0, 1).training.count, equals: 10, "the number of others")
    },
    .property(
      "the seed decides, not the place in the file",
      why: "A result must be repeated with its split; and files are often sorted."
    ) { split, probe in
      let rows = probe.labelled(40)
      let splits = [1, 1, 2].map { split(rows, 0.5, $0) }
      try probe.expect(splits[1] == splits[0], equals: true, "that equal seeds give equal splits")
      let early = Set(rows.prefix(10))
      try probe.expect(
        splits[0].heldOut.contains { early.contains($0) }, equals: true,
        "that some of the first quarter of the rows are held out")
      try probe.expect(splits[2] != splits[0], equals: true, "that other seeds give other splits")
    },
  ])

extension Probe {
  /// Rows of two classes, each class four times at least, with different texts.
  fileprivate func labelled(_ count: Int) -> [LabelledRow] {
    let labels = (0..<count).map { $0 % 5 < 2 ? "no" : "yes" }.shuffled(using: &random)
    return labels.enumerated().map { LabelledRow(label: $1, text: "text number \($0)") }
  }
}

/// A text without its case and white space.
private func plainText(_ row: LabelledRow) -> String {
  row.text.lowercased().filter { !$0.isWhitespace }
}
