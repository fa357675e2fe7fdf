// Exercise 1.13: training and validation documents.

import Gates
import Tokens

typealias SplitFunction =
  @Sendable (_ documents: [[UInt8]], _ validationShare: Double, _ seed: UInt64) -> Split

/// The two sides of a split.
struct Split: Sendable {
  let training: [[UInt8]]
  let validation: [[UInt8]]
}

let splitGate = Gate<SplitFunction>(
  Exercise(
    "1.13", "documents for training, documents for validation",
    task: """
      A model is judged on text that neither it nor its tokenizer has seen. Corpora hold the same document twice, and \
      they grow: a split by position, or by a draw for each document, would put copies on both sides and move documents \
      from one side to the other. So the document itself decides: unitHash gives a number from 0 up to 1 that depends on \
      its bytes and the seed only; below validationShare it is for validation. Swift's own hash would not do: it has \
      other values in every run.
      """,
    shapes:
      "documents, a share from 0 to 1 and a seed → training and validation documents, each in the old order.",
    hints: [
      "Walk over the documents once, and append each to one of two arrays.",
      "unitHash(of: document, seed: seed) < validationShare means validation.",
    ]),
  implementation: { documents, share, seed in
    let parts = splitDocuments(documents, validationShare: share, seed: seed)
    return Split(training: parts.training, validation: parts.validation)
  },
  checks: [
    .property(
      "every document is on one side, and the order stays",
      why: "Nothing may be lost, and nothing that is judged may have been trained on."
    ) { split, probe in
      let documents = probe.documents(49) + [[]]
      let parts = split(documents, 0.3, 7)
      let sides = [parts.training, parts.validation]
      try probe.expect(
        sides[0].count + sides[1].count, equals: 50, "the number of documents on both sides")
      try probe.expect(
        Set(sides.joined()).count, equals: 50, "the number of different documents on both sides")
      try probe.expect(
        sides.map { side in documents.filter { side.contains($0) } == side }, equals: [true, true],
        "whether training and validation documents stand in the old order")
    },
    .property(
      "all copies of a document are on one side",
      why:
        "A copy in the training text makes the validation loss a memory test; a copy that is dropped changes the text."
    ) { split, probe in
      let documents = probe.documents(40)
      let parts = split(documents + documents.reversed(), 0.5, 3)
      try probe.expect(
        parts.training.count + parts.validation.count, equals: 80,
        "the number of documents on both sides, copies included")
      let both = documents.count { parts.training.contains($0) && parts.validation.contains($0) }
      try probe.expect(
        both == 0, equals: true, "whether none of 40 documents is on both sides (\(both) are)")
    },
    .property(
      "a document stays on its side when others come and go",
      why: "Figures of last month's model stay comparable when the corpus grows."
    ) { split, probe in
      let documents = probe.documents(60)
      let old = split(Array(documents[..<40]), 0.4, 5)
      // As many as before, then fewer.
      for range in [20..<60, 11..<36] {
        let new = split(Array(documents[range]), 0.4, 5)
        let moved =
          new.validation.count { old.training.contains($0) }
          + new.training.count { old.validation.contains($0) }
        try probe.expect(
          moved == 0, equals: true,
          "whether no document of the first 40 changed sides among those of \(range) (\(moved) did)"
        )
      }
    },
    .property(
      "the share of validation documents is about what was asked for",
      why:
        "With a share of 0 there are none, with 1 all; 0.2 of 400 is 80, give or take 40: five standard deviations."
    ) { split, probe in
      let documents = probe.documents(400)
      try probe.expect(
        split(documents, 0, 1).validation.count, equals: 0,
        "the number of validation documents with a share of 0")
      try probe.expect(
        split(documents, 1, 1).training.count, equals: 0,
        "the number of training documents with a share of 1")
      let count = split(documents, 0.2, 1).validation.count
      try probe.expect(
        (40...120).contains(count), equals: true,
        "whether 40 to 120 of 400 (\(count)) are for validation")
    },
    .property(
      "equal seeds give equal splits, other seeds other ones",
      why: "A run must be repeatable; results on several splits show how much of a figure is luck."
    ) { split, probe in
      let documents = probe.documents(60)
      let splits = (0..<4).map { split(documents, 0.5, $0).validation }
      try probe.expect(
        split(documents, 0.5, 3).validation == splits[3], equals: true,
        "whether two splits of the same seed are equal")
      try probe.expect(Set(splits).count, equals: 4, "the number of different splits of four seeds")
    },
    .example(
      "the letters are divided as unitHash says, on every machine",
      why: "Figures of two runs can be compared only if both have the same validation documents."
    ) { split, probe in
      // Only whether it is right is kept: Swift's own hash, or a draw, differs from run to run.
      let right = ["acegjloqsvw", "bdfhikmnprtuxyz"]
      let parts = split((0x61...0x7A).map { [$0] }, 0.5, 2026)
      let sides = [parts.validation, parts.training].map {
        String(decoding: $0.joined(), as: UTF8.self)
      }
      try probe.expect(
        sides.sorted() == right, equals: true,
        "whether a to z, seed 2026, become \(right[0]) and \(right[1]) (not \(sides[0]) and \(sides[1]))"
      )
      try probe.expect(
        sides == right, equals: true,
        "whether \(right[0]) are for validation (and not \(sides[0]))")
      let few = split(right[1].utf8.map { [$0] }, 0.5, 2026).validation
      try probe.expect(
        few.count, equals: 0, "the number of validation documents among \(right[1]) alone")
    },
  ])

extension Probe {
  /// Different documents of equal length that begin alike.
  fileprivate func documents(_ count: Int) -> [[UInt8]] {
    (0..<count).map { Array("once upon a time \(1000 + $0) ".utf8) }
      .map { $0 + tokens(6, below: 26).map { UInt8(97 + $0) } }
  }
}
