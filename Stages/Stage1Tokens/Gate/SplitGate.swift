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
      its bytes and the seed only; below validationShare it is for validation. A share outside 0…1 must stop the program.
      """,
    shapes:
      "documents, a share from 0 to 1 and a seed → training and validation documents, each in the old order.",
    hints: [
      "guard (0...1).contains(validationShare) else { fatalError(…) } with a message that names the share.",
      "Walk over the documents and append each to one of two arrays; unitHash(of:seed:) decides.",
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
      let different = probe.documents(50)
      let documents = different + different.prefix(10)
      let parts = split(documents, 0.3, 7)
      try probe.expect(
        parts.training.count + parts.validation.count, equals: documents.count,
        "the number of documents on both sides")
      let sides = [parts.training, parts.validation]
      try probe.expect(
        sides.map { side in documents.filter { side.contains($0) } == side }, equals: [true, true],
        "whether training and validation documents stand in the old order")
    },
    .property(
      "equal documents are on one side",
      why: "A copy in the training text makes the validation loss a memory test."
    ) { split, probe in
      let documents = probe.documents(40)
      let parts = split(documents + documents.reversed(), 0.5, 3)
      let both = documents.count { parts.training.contains($0) && parts.validation.contains($0) }
      try probe.expect(both, equals: 0, "the number of documents that are on both sides")
    },
    .property(
      "a document stays on its side when others come and go",
      why: "Figures of last month's model stay comparable when the corpus grows."
    ) { split, probe in
      let documents = probe.documents(60)
      let (all, some) = (split(documents, 0.4, 5), split(Array(documents[20..<45]), 0.4, 5))
      let moved =
        some.validation.count { !all.validation.contains($0) }
        + some.training.count { !all.training.contains($0) }
      try probe.expect(moved, equals: 0, "the number of documents that changed sides")
    },
    .property(
      "the share of validation documents is about what was asked for",
      why:
        "Of 400 documents a share of 0.2 is 80, give or take 24, which is three standard deviations."
    ) { split, probe in
      let documents = probe.documents(400)
      try probe.expect(
        split(documents, 0, 1).validation.count, equals: 0, "the documents of a share of 0")
      try probe.expect(split(documents, 1, 1).training.count, equals: 0, "what a share of 1 leaves")
      let count = split(documents, 0.2, 1).validation.count
      try probe.expect(
        (56...104).contains(count), equals: true,
        "whether 56 to 104 of 400 (\(count)) are for validation")
    },
    .property(
      "another seed gives another split",
      why: "Results on several splits show how much of a figure is luck."
    ) { split, probe in
      let documents = probe.documents(60)
      let splits = (0..<4).map { split(documents, 0.5, $0).validation }
      try probe.expect(Set(splits).count, equals: 4, "the number of different splits of four seeds")
    },
  ])

extension Probe {
  /// Different documents of equal length that begin alike.
  fileprivate func documents(_ count: Int) -> [[UInt8]] {
    (0..<count).map { Array("once upon a time \(1000 + $0) ".utf8) }
      .map { $0 + tokens(6, below: 26).map { UInt8(97 + $0) } }
  }
}
