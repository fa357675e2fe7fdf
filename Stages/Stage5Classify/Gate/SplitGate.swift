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
      not rows: all rows with the same text, but for case and white space, go to the same side. A text under several \
      labels counts for that of its first row. Of each class hold out heldOutShare of its different texts, rounded; at \
      least one, where the share is above 0 and the class has two or more; and never all of them. Draw them class after \
      class from one generator with `seed`, in a fixed order: a dictionary or a Set has another order in every run. Rows \
      stay as they are, in their order, and none is lost. `folded` and `textsByLabel` are given in the same file.
      """,
    shapes: "rows, a share 0 … 1, a seed → rows to train on, rows held out.",
    hints: [
      """
      textsByLabel(rows) gives each class's different texts, folded, always in the same order; folded(row.text) is a \
      row's text in that form.
      """,
      "shuffled(using: &random).prefix(count) draws texts of one class; collect them in a Set.",
      "In the end filter the rows twice: those whose folded text is in the set, and the others.",
    ]),
  implementation: {
    let split = stratifiedSplit($0, heldOutShare: $1, seed: $2)
    return Split(training: split.training, heldOut: split.heldOut)
  },
  checks: [
    .property(
      "every row is on one side, as it was",
      why: "A row that is lost or changed is wasted, and one on both sides measures memory."
    ) { split, probe in
      let rows = probe.labelled(40)
      let found = split(rows, 0.3, probe.random.next())
      let both = found.training + found.heldOut
      try probe.expect(
        both.map(\.text).sorted(), equals: rows.map(\.text).sorted(), "the texts of both sides")
      try probe.expect(
        both.compactMap { rows.firstIndex(of: $0) }.sorted(), equals: Array(rows.indices),
        "the places in the file of the rows of both sides, slices included,")
    },
    .property(
      "both sides keep the order of the file",
      why: "A split is then easy to look at, and to compare with its file."
    ) { split, probe in
      let rows = probe.labelled(40)
      let found = split(rows, 0.3, probe.random.next())
      for (name, side) in [("training", found.training), ("held out", found.heldOut)] {
        let places = side.compactMap { rows.firstIndex(of: $0) }
        try probe.expect(places, equals: places.sorted(), "the places of the rows \(name)")
      }
    },
    .property(
      "a text and its copies, also in capitals, are on one side",
      why: "Rows are often doubled to balance classes; whoever splits afterwards measures memory."
    ) { split, probe in
      try probe.expectTogether(split, "written alike") { $0 }
      try probe.expectTogether(split, "in capitals") { $0.uppercased() }
      try probe.expectTogether(split, "in capitals with accents", word: "Está") { $0.uppercased() }
    },
    .property(
      "copies with other white space are on one side, too",
      why: "A text that was copied by hand, or from a web page, differs in its spaces and lines."
    ) { split, probe in
      try probe.expectTogether(split, "with white space at its ends") { "  \($0)\n" }
      try probe.expectTogether(split, "with other white space inside") {
        $0.split(separator: " ").joined(separator: "\t \n")
      }
    },
    .property(
      "each class has its share of texts on both sides",
      why: "What is measured should be like what will come, in which every class has its share."
    ) { split, probe in
      let rows = (0..<100).map {
        LabelledRow(label: $0 % 10 == 3 ? "rare" : "often", text: "Text  \($0)")
      }
      for copies in [1, 2] {
        let all = (0..<copies).flatMap { _ in rows }
        for (share, rare, often) in [(0.2, 2, 18), (0.77, 8, 69), (0.06, 1, 5)] {
          let found = split(all, share, probe.random.next())
          for (label, count, expected) in [("rare", 10, rare), ("often", 90, often)] {
            let texts = Set(found.heldOut.filter { $0.label == label }.map(\.text))
            try probe.expect(
              texts.count, equals: expected,
              "the number held out of \(count) texts, in the file \(copies)-fold, at a share of \(share)"
            )
          }
        }
      }
    },
    .example(
      "of two texts one is held out",
      why:
        "A class needs texts on both sides. Only case and white space do not count; signs, accents and order do."
    ) { split, probe in
      for texts in [
        ["text 0", "text 1"], ["No, vino Eva.", "No vino Eva."], ["Él vino.", "El vino."],
        ["Eva vio a Ana", "Ana vio a Eva"],
      ] {
        let rows = texts.map { LabelledRow(label: "a", text: $0) }
        for share in [0.1, 0.9, 1] {
          try probe.expect(
            split(rows, share, 1).heldOut.count, equals: 1,
            "the number held out of \(texts) at a share of \(share)")
        }
      }
    },
    .example(
      "a single text is learned",
      why: "A class that is never seen cannot be predicted."
    ) { split, probe in
      let rows = [
        LabelledRow(label: "a", text: "text 0"), LabelledRow(label: "b", text: "text 1"),
      ]
      for share in [0.1, 0.9, 1] {
        try probe.expect(
          split(rows, share, 1).heldOut.map(\.label), equals: [],
          "the labels of the rows held out at a share of \(share)")
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
    .example(
      "a text under three labels counts for that of its first row",
      why:
        "“b” is first to have two texts: one is held out, under all labels. “a” and “c” have one of their own, which is learned."
    ) { split, probe in
      let rows = [
        ("b", "one"), ("b", "two"), ("a", "one"), ("a", "two"), ("a", "three"), ("c", "one"),
        ("c", "two"), ("c", "four"),
      ].map { LabelledRow(label: $0, text: $1) }
      try probe.expect(
        split(rows, 0.5, 1).heldOut.map(\.label), equals: ["b", "a", "c"],
        "the labels of the rows held out")
    },
    .property(
      "rows with other labels and texts in the same order are split alike",
      why:
        "The seed and the order of the file decide alone; that of a dictionary or a Set is another in every run."
    ) { split, probe in
      let numbers = (0..<48).map { $0 % 12 }.shuffled(using: &probe.random)
      let places = [("class", "text"), ("kind", "row")].map { label, text in
        let rows = numbers.enumerated().map {
          LabelledRow(label: "\(label) \(10 + $0.element)", text: "\(text) \(10 + $0.offset)")
        }
        return split(rows, 0.5, 1).heldOut.map { rows.firstIndex(of: $0) }
      }
      try probe.expect(
        places[1] == places[0], equals: true, "that the same places in the file are held out")
    },
    .property(
      "equal seeds give equal splits, others give others",
      why: "A result must be repeated with its split, and compared with those of other splits."
    ) { split, probe in
      let splits = [1, 1, 2].map { split(oneClass, 0.5, $0) }
      try probe.expect(splits[1] == splits[0], equals: true, "that equal seeds give equal splits")
      try probe.expect(splits[2] != splits[0], equals: true, "that other seeds give other splits")
    },
    .property(
      "no class is drawn like another",
      why:
        "Where each class has a generator of its own with the same seed, the same places of all classes are held out."
    ) { split, probe in
      let rows = (0..<48).map { LabelledRow(label: "label \($0 % 12)", text: "text \($0)") }
      let heldOut = Set(split(rows, 0.5, probe.random.next()).heldOut)
      let patterns = (0..<12).map { label in
        stride(from: label, to: 48, by: 12).map { heldOut.contains(rows[$0]) }
      }
      try probe.expect(
        Set(patterns).count > 1, equals: true, "that classes differ in the places held out")
    },
    .property(
      "rows are held out wherever they stand in the file",
      why:
        "Files are often sorted by time or by source: neither their ends nor blocks of them are fair."
    ) { split, probe in
      let heldOut = Set(split(oneClass, 0.5, probe.random.next()).heldOut)
      for (name, rows) in [("first", oneClass.prefix(25)), ("last", oneClass.suffix(25))] {
        try probe.expect(
          rows.contains { heldOut.contains($0) }, equals: true,
          "that some of the \(name) quarter of the rows are held out")
      }
      let changes = zip(oneClass, oneClass.dropFirst()).count {
        heldOut.contains($0) != heldOut.contains($1)
      }
      try probe.expect(
        changes > 20, equals: true, "that rows held out stand among others, not in a block")
    },
  ])

/// A hundred rows of one label, in which the order of classes cannot matter.
private let oneClass = (0..<100).map { LabelledRow(label: "a", text: "text \($0)") }

extension Probe {
  /// Rows of two classes, each class four times at least, with different texts that are not folded.
  fileprivate func labelled(_ count: Int, word: String = "Text") -> [LabelledRow] {
    let labels = (0..<count).map { $0 % 5 < 2 ? "no" : "yes" }.shuffled(using: &random)
    return labels.enumerated().map {
      LabelledRow(label: $1, text: "\(word)  number \($0)", slices: ["slice \($0 % 3)"])
    }
  }

  /// Expects each of thirty texts on one side with a copy of it in another form.
  fileprivate func expectTogether(
    _ split: SplitFunction, _ name: String, word: String = "Text", form: (String) -> String
  ) throws {
    let rows = labelled(30, word: word)
    let copies = rows.map { LabelledRow(label: $0.label, text: form($0.text)) }
    let found = split(rows + copies, 0.3, random.next())
    try expect(found.training.count + found.heldOut.count, equals: 60, "the number of rows in all")
    let learned = Set(found.training.map(plainText))
    try expect(
      found.heldOut.contains { learned.contains(plainText($0)) }, equals: false,
      "whether a text that is held out is learned \(name)")
  }
}

/// A text without its case and white space.
private func plainText(_ row: LabelledRow) -> String {
  row.text.lowercased().filter { !$0.isWhitespace }
}
