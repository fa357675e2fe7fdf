// Exercise 6.3: examples side by side.

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
      itself. The marks of a row may begin and end several times, as in a conversation; a row without any keeps its \
      place. Padding is in no list, whatever its id is: what is learned follows from the marks, never from looking \
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
      why: """
        Each row reads all its tokens but the last, then padding; the first answer token is guessed at the last \
        token of the prompt.
        """
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
      why: """
        Marks decide, not ids: the end is learned, and what stands behind one, though the padding has the same id \
        and is not. Without the end nothing stops.
        """
    ) { batch, probe in
      let found = batch(
        [example([8, 3, 9], learned: 1...2), example([8, 9, 2, 3, 9], learned: [2, 4])], 9)
      try probe.expect(found.targets, equals: [3, 9, 2, 9], "the targets")
    },
    .example(
      "nothing learned gives no places, and a first token is not guessed",
      why: "Rows of prompts alone teach nothing, and nothing stands before a first token."
    ) { batch, probe in
      let nothing = batch(
        [example([1, 2, 3], learned: []), example([4, 5], learned: [])], 0)
      try probe.expect(nothing.targets, equals: [], "the targets of rows without answers")
      try probe.expect(nothing.places, equals: [], "the places of rows without answers")
      let beside = batch(
        [example([4, 5], learned: []), example([1, 2, 3], learned: 1...2)], 0)
      try probe.expect(beside.size, equals: 2, "the size where one row is without an answer")
      try probe.expect(
        beside.places, equals: [2, 3], "the places of the row below one without an answer")
      let all = batch([example([1, 2, 3], learned: 0...2)], 0)
      try probe.expect(
        all.places, equals: [0, 1], "the places of a row that is learned from its start")
    },
    .property(
      "a place is that of the token before its target, and nothing is missing or too much",
      why: """
        Each answer of a conversation is learned, and no question; guessed from another place than the one before \
        it, a token is guessed from itself or from other words.
        """
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
      why:
        "Padding stands behind what a row reads, makes it as long as the others, and is not learned."
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
      let together = batch(examples, 0)
      let alone = examples.map { batch([$0], 0) }
      try probe.expect(
        together.targets, equals: alone.flatMap(\.targets), "the targets of five rows")
      let width = together.inputs.count / 5
      let columns = together.places.map { width > 0 ? $0 % Int32(width) : -1 }
      try probe.expect(columns, equals: alone.flatMap(\.places), "the places within their rows")
    },
  ])

/// Tokens, of which those with these numbers are learned.
private func example(
  _ tokens: [Int], learned: some Sequence<Int>
) -> LearningExample {
  var example = LearningExample()
  for (place, token) in tokens.enumerated() {
    example.append([token], isLearned: learned.contains(place))
  }
  return example
}

extension Probe {
  /// Examples of 3 to 10 tokens, of which about half are learned, in several places; never the first.
  fileprivate func examples(_ count: Int) -> [LearningExample] {
    (0..<count).map { _ in
      let tokens = (0..<3 + number(below: 8)).map { _ in number(below: 30) + 1 }
      let last = tokens.count - 1
      return example(tokens, learned: (1...last).filter { $0 == last || number(below: 2) == 0 })
    }
  }
}
