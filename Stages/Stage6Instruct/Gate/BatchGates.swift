// Exercises 6.3 and 6.4: examples side by side, and which of them.

import Gates
import Instruction
import Tensors

/// What a batch consists of.
struct BatchParts: Sendable {
  let size: Int
  let inputs: [Int32]
  let places: [Int32]
  let targets: [Int32]
}

typealias BatchFunction = @Sendable (_ examples: [LearningExample], _ padding: Int) -> BatchParts

let batchGate = Gate<BatchFunction>(
  Exercise(
    "6.3", "a batch: where the learned tokens are guessed",
    task: """
      A model reads rows of one length, so shorter examples are filled up at their ends. Of each example all tokens \
      but the last are read: the last one is only guessed. Then list what is learned: for every learned token the \
      place where it is guessed, which is that of the token before it, counted through all rows, and the token \
      itself. Padding is in no list, whatever its id is: what is learned follows from the marks, never from looking \
      at tokens. The end token usually is the padding as well, and must be learned. A first token has nothing before \
      it and is never guessed.
      """,
    shapes: """
      examples, a padding token → size; inputs of size · (longest - 1) tokens; places and targets, one for each \
      learned token, row by row.
      """,
    hints: [
      "The width is the largest number of tokens minus 1; causal attention never looks from an answer at its padding.",
      "Go through the tokens of a row but the first; where next is learned, it is guessed at next - 1.",
      "Row r begins at place r · width in the inputs, not at the number of tokens before it.",
    ]),
  implementation: {
    let batch = ResponseBatch($0, padding: $1)
    return BatchParts(
      size: batch.size, inputs: batch.inputs, places: batch.places, targets: batch.targets)
  },
  checks: [
    .example(
      "two rows by hand",
      why: "The first answer token is guessed at the last token of the prompt."
    ) { batch, probe in
      let found = batch(
        [example([1, 2, 3, 4, 5], learned: 3...4), example([6, 7, 9], learned: 1...2)], 0)
      try probe.expect(found.size, equals: 2, "the size")
      try probe.expect(found.inputs, equals: [1, 2, 3, 4, 6, 7, 0, 0], "what is read")
      try probe.expect(found.places, equals: [2, 3, 4, 5], "the places")
      try probe.expect(found.targets, equals: [4, 5, 7, 9], "the targets")
    },
    .example(
      "the end is learned where it is the padding too",
      why: "Leaving out all targets that look like padding leaves out the end, and nothing stops."
    ) { batch, probe in
      let found = batch(
        [example([8, 3, 9], learned: 1...2), example([8, 2, 2, 3, 9], learned: 4...4)], 9)
      try probe.expect(found.targets, equals: [3, 9, 9], "the targets")
      try probe.expect(found.places, equals: [0, 1, 7], "the places")
    },
    .example(
      "nothing learned gives no places, and a first token is not guessed",
      why: "Rows of prompts alone are read and teach nothing; nothing stands before a first token."
    ) { batch, probe in
      let nothing = batch(
        [example([1, 2, 3], learned: 3...3), example([4, 5], learned: 3...3)], 0)
      try probe.expect(nothing.inputs, equals: [1, 2, 4, 0], "what is read")
      try probe.expect(nothing.targets, equals: [], "the targets of rows without answers")
      let all = batch([example([1, 2, 3], learned: 0...2)], 0)
      try probe.expect(
        all.places, equals: [0, 1], "the places of a row that is learned from its start")
    },
    .property(
      "a place is that of the token before its target, and nothing is missing",
      why: "One place further, a token would be guessed from itself: the loss falls to 0 at once."
    ) { batch, probe in
      for count in [1, 3, 6] {
        let examples = probe.examples(count)
        let found = batch(examples, 0)
        let width = (examples.map(\.tokens.count).max() ?? 1) - 1
        var (places, targets): ([Int32], [Int32]) = ([], [])
        for row in 0..<count {
          for column in 0..<width where column + 1 < examples[row].tokens.count {
            guard examples[row].isLearned[column + 1] else { continue }
            places.append(Int32(row * width + column))
            targets.append(examples[row].tokens[column + 1])
          }
        }
        try probe.expect(found.places, equals: places, "the places in \(count) rows")
        try probe.expect(found.targets, equals: targets, "the targets in \(count) rows")
      }
    },
    .property(
      "another padding changes nothing but the filling",
      why: "What stands behind an end is never looked at, so it must not be learned either."
    ) { batch, probe in
      let examples = probe.examples(4)
      let found = [0, 5, 40].map { batch(examples, $0) }
      for other in found.dropFirst() {
        try probe.expect(other.places, equals: found[0].places, "the places")
        try probe.expect(other.targets, equals: found[0].targets, "the targets")
      }
      let width = (examples.map(\.tokens.count).max() ?? 1) - 1
      let expected = examples.flatMap { example in
        (0..<width).map { $0 + 1 < example.tokens.count ? example.tokens[$0] : 40 }
      }
      try probe.expect(found[2].inputs, equals: expected, "what is read with a padding of 40")
    },
    .property(
      "an example learns the same alone as beside others",
      why: "How rows are put together is a matter of speed."
    ) { batch, probe in
      let examples = probe.examples(5)
      let together = batch(examples, 3)
      let alone = examples.map { batch([$0], 3) }
      try probe.expect(
        together.targets, equals: alone.flatMap(\.targets), "the targets of five rows")
      let width = together.inputs.count / 5
      let columns = together.places.map { width > 0 ? $0 % Int32(width) : -1 }
      try probe.expect(columns, equals: alone.flatMap(\.places), "the places within their rows")
    },
  ])

/// Tokens, of which those with these numbers are learned.
private func example(_ tokens: [Int], learned: ClosedRange<Int>) -> LearningExample {
  var example = LearningExample()
  for (place, token) in tokens.enumerated() {
    example.append([token], isLearned: learned.contains(place))
  }
  return example
}

extension Probe {
  /// Examples of 3 to 10 tokens, whose second part is learned.
  fileprivate func examples(_ count: Int) -> [LearningExample] {
    (0..<count).map { _ in
      let tokens = (0..<3 + number(below: 8)).map { _ in number(below: 30) + 1 }
      return example(tokens, learned: 1 + number(below: tokens.count - 1)...tokens.count - 1)
    }
  }
}

/// The batches of these epochs.
typealias PlanFunction =
  @Sendable (_ lengths: [Int], _ batchSize: Int, _ seed: UInt64, _ epochs: [Int]) -> [[[Int]]]

let planGate = Gate<PlanFunction>(
  Exercise(
    "6.4", "batches of about one length",
    task: """
      Every example is learned from once an epoch, in another order each time. Rows of about one length waste little \
      on padding, but sorting everything by length would put the same rows together in every epoch, and short ones \
      first. So shuffle the rows, cut them into windows of sixteen batches' worth, sort by length within each window \
      only, cut the windows into batches, and shuffle the batches. The order follows from the seed and the epoch's \
      number alone: a run that goes on after a pause asks for batch 700 first, and must get what it would have got.
      """,
    shapes:
      "the number of an epoch → its batches, lists of rows; each row of lengths.indices once.",
    hints: [
      "A SeededRandom made here from seed and epoch; add them with &+ and &*, which may overflow.",
      "stride(from: 0, to: order.count, by: 16 * batchSize), and min(…) for the end of the last window.",
      "Sort rows by lengths[row]. The last batch of a window may be smaller than the others; keep it.",
    ]),
  implementation: { lengths, batchSize, seed, epochs in
    let plan = BatchPlan(lengths: lengths, batchSize: batchSize, seed: seed)
    return epochs.map { plan.batches(ofEpoch: $0) }
  },
  checks: [
    .property(
      "every row is there once an epoch",
      why: "Dropped rows are never learned, and repeated ones count twice."
    ) { plan, probe in
      for (count, size) in [(103, 4), (40, 1), (200, 8), (3, 5)] {
        for (epoch, batches) in plan(probe.lengths(count), size, 7, [0, 1]).enumerated() {
          let rows = batches.joined().sorted()
          let what = "of epoch \(epoch), \(count) in batches of \(size)"
          try probe.expect(rows.count, equals: count, "the number of rows \(what)")
          try probe.expect(rows, equals: Array(0..<count), "the rows \(what)")
        }
      }
    },
    .property(
      "all batches are full but one",
      why: "A step over few rows moves as far as one over many."
    ) { plan, probe in
      let sizes = plan(probe.lengths(75), 4, 3, [0])[0].map(\.count).sorted()
      try probe.expect(sizes, equals: [3] + [Int](repeating: 4, count: 18), "the sizes of 75 rows")
    },
    .property(
      "neighbours are about equally long",
      why: "A row of 10 tokens beside one of 200 makes the model read 190 tokens of nothing."
    ) { plan, probe in
      let lengths = probe.lengths(640)
      let padding = plan(lengths, 8, 1, [0])[0].reduce(0) { sum, batch in
        let sides = batch.map { lengths[$0] }
        return sum + sides.reduce(0) { $0 + (sides.max() ?? 0) - $1 }
      }
      // Random neighbours would add about 50,000 tokens of padding, neighbours in a sorted window 5,000.
      try probe.expect(padding < 12_000, equals: true, "whether there is little padding")
      // All rows sorted would add less than 1,000: nobody but the nearest neighbours together.
      try probe.expect(
        padding > 1_500, equals: true, "whether rows that are not the nearest stand together too")
    },
    .property(
      "another epoch and another seed give other batches",
      why: "Rows that always stand together, in one order, are learned as that order."
    ) { plan, probe in
      let lengths = probe.lengths(160)
      let epochs = plan(lengths, 4, 1, [0, 1])
      try probe.expect(
        epochs[0] == epochs[1], equals: false,
        "whether the second epoch repeats the first, batch by batch")
      let first = Set(epochs[0].map { $0.sorted() })
      try probe.expect(
        epochs[1].count { first.contains($0.sorted()) } < 20, equals: true,
        "whether most batches of the second epoch are new")
      let other = plan(lengths, 4, 2, [0])[0]
      try probe.expect(
        other.count { first.contains($0.sorted()) } < 20, equals: true,
        "whether most batches of another seed are new")
    },
    .property(
      "an epoch does not depend on what was asked for before it",
      why: "A resumed run begins in the middle, and must go on as if it had never stopped."
    ) { plan, probe in
      let lengths = probe.lengths(60)
      let all = plan(lengths, 4, 5, [0, 1, 2])
      try probe.expect(
        plan(lengths, 4, 5, [2, 0, 2]) == [all[2], all[0], all[2]], equals: true,
        "whether epochs 2, 0 and 2 are what they are in their turn")
    },
    .property(
      "short and long batches come in any order",
      why: "A model that sees short answers first and long ones last forgets the short ones."
    ) { plan, probe in
      let lengths = probe.lengths(128)
      let means = plan(lengths, 8, 4, [0, 1, 2, 3]).joined().map { batch in
        batch.reduce(0) { $0 + lengths[$1] } / max(1, batch.count)
      }
      // Of 63 steps from batch to batch about half go up; sorted windows would have 60 of them.
      let rises = zip(means, means.dropFirst()).count { $0 < $1 }
      try probe.expect(
        rises < 46, equals: true, "whether batches become shorter as often as longer")
    },
  ])

extension Probe {
  /// Lengths between 5 and 204.
  fileprivate func lengths(_ count: Int) -> [Int] {
    (0..<count).map { _ in 5 + number(below: 200) }
  }
}
