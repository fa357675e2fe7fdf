// Batches that learn something else than their examples, or not all of them.

import Gates
import Instruction
import Tensors

@testable import Stage6Gate

/// A batch with its steps left to choose; by default it is right.
private struct Layout: Sendable {
  enum Rows: Sendable { case longest, shortest, whole }
  enum Filling: Sendable { case padding, lastToken, front }
  enum Offset: Sendable { case width, none, lengths }

  var rows = Rows.longest
  var filling = Filling.padding
  var offset = Offset.width
  /// From a target to the place where it is guessed.
  var shift = -1
  /// From a target to the mark that is looked up for it.
  var markShift = 0
  var readsShortEnds = false
  var learnsEverything = false
  var learnsPadding = false
  var skipsPadding = false
  var guessesFirst = false

  func batch(_ examples: [LearningExample], _ padding: Int) -> BatchParts {
    let lengths = examples.map { $0.tokens.count - (rows == .whole ? 0 : 1) }
    let width = (rows == .shortest ? lengths.min() : lengths.max()) ?? 0
    var (inputs, places, targets): ([Int32], [Int32], [Int32]) = ([], [], [])
    var start = 0
    for (row, example) in examples.enumerated() {
      let read = Array(example.tokens.prefix(readsShortEnds ? width : min(width, lengths[row])))
      let filler = filling == .lastToken ? example.tokens[lengths[row]] : Int32(padding)
      let fill = [Int32](repeating: filler, count: width - read.count)
      inputs += filling == .front ? fill + read : read + fill
      let first = filling == .front ? fill.count : 0
      func learn(_ next: Int, _ token: Int32) {
        places.append(Int32(start + first + next + shift))
        targets.append(token)
      }
      for (next, token) in example.tokens.enumerated() where next > 0 || guessesFirst {
        let mark = max(0, next + markShift)
        guard example.isLearned[mark] || learnsEverything, next <= width else { continue }
        if !skipsPadding || token != padding { learn(next, token) }
      }
      if learnsPadding {
        for next in example.tokens.count..<max(example.tokens.count, width + 1) {
          learn(next, Int32(padding))
        }
      }
      start += [.width: width, .none: 0, .lengths: lengths[row]][offset] ?? 0
    }
    return BatchParts(size: examples.count, inputs: inputs, places: places, targets: targets)
  }
}

let batchMistakes: [Mistake<BatchFunction>] = [
  Mistake(
    "tokens guessed from themselves",
    explanation:
      "Each target is guessed where it is read. The loss falls to nearly 0, and the model can do nothing.",
    hint: "The token number `next` is guessed at next - 1.",
    implementation: Layout(shift: 0).batch),
  Mistake(
    "shifted twice",
    explanation:
      "Each token is guessed two places before it, so the model learns to leave one out.",
    hint: "Shift by one between place and target, once.",
    implementation: Layout(shift: -2).batch),
  Mistake(
    "targets that look like padding left out",
    explanation: "The end has the id of the padding: it is masked with it, and never learned.",
    hint: "What is learned follows from isLearned alone.",
    implementation: Layout(skipsPadding: true).batch),
  Mistake(
    "padding learned",
    explanation:
      "The model learns to repeat the filling, and each short row pulls the mean towards that easy guess.",
    hint: "List only places whose next token belongs to the example.",
    implementation: Layout(learnsPadding: true).batch),
  Mistake(
    "a loss on the prompt",
    explanation: "All tokens are listed, whether they are learned or not.",
    hint: "List a token only where example.isLearned says so.",
    implementation: Layout(learnsEverything: true).batch),
  Mistake(
    "the mark of the token before",
    explanation:
      "The mark was looked up where a token is guessed, not at the token itself: the first of each answer is never "
      + "learned.",
    hint: "Ask example.isLearned[next] for the target number `next`, which is guessed at next - 1.",
    implementation: Layout(markShift: -1).batch),
  Mistake(
    "places without their row",
    explanation: "The places of all rows point into the first one.",
    hint: "Add row * width.",
    implementation: Layout(offset: .none).batch),
  Mistake(
    "rows as long as their examples",
    explanation: "Behind a filled row all places are too early: the padding was not counted.",
    hint: "Each row takes `width` places of the inputs, filled ones included.",
    implementation: Layout(offset: .lengths).batch),
  Mistake(
    "filled up at the front",
    explanation:
      "The prompt looks back at the filling, and its positions are others than in use: the result depends on the "
      + "neighbours.",
    hint: "The padding stands behind the tokens.",
    implementation: Layout(filling: .front).batch),
  Mistake(
    "filled up with the last token",
    explanation: "The filling is what the caller asked for, here the token that was to be guessed.",
    hint: "Repeat `padding`.",
    implementation: Layout(filling: .lastToken).batch),
  Mistake(
    "the last token read as well",
    explanation: "Nothing is guessed from it: every row takes a step more than it needs.",
    hint: "The inputs are example.tokens.dropLast(), and the width is one less than the longest.",
    implementation: Layout(rows: .whole).batch),
  Mistake(
    "the ends of shorter rows read",
    explanation:
      "Only the longest row lost its last token. Nothing is guessed from the last tokens of the others: padding belongs "
      + "there.",
    hint: "Take dropLast() of each example's tokens, not the first `width` of them.",
    implementation: Layout(readsShortEnds: true).batch),
  Mistake(
    "cut to the shortest",
    explanation: "The ends of longer rows are lost, and these are the answers.",
    hint: "The width follows from the longest example; the others are filled up.",
    implementation: Layout(rows: .shortest).batch),
  Mistake(
    "the first token guessed",
    explanation:
      "Nothing stands before it; its place would be in the row above, or before all rows.",
    hint: "Begin with the second token: indices.dropFirst().",
    implementation: Layout(guessesFirst: true).batch),
]
