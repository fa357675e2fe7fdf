// Batches that learn something else than their examples, or not all of them.

import Gates
import Instruction
import Tensors

@testable import Stage6Gate

/// A batch with its steps left to choose; by default it is right.
private struct Layout: Sendable {
  enum Rows: Sendable { case longest, shortest, whole, learnedOnly }
  enum Filling: Sendable { case padding, lastToken, zero, front }
  enum Offset: Sendable { case width, none, lengths, longest }
  /// Which tokens count as learned: the marked ones, or what is between or behind some of them.
  enum Learned: Sendable { case marked, fromFirst, afterLastGap, lastOnes, all }

  var rows = Rows.longest
  var filling = Filling.padding
  var offset = Offset.width
  /// From a target to the place where it is guessed.
  var shift = -1
  /// From a target to the mark that is looked up for it.
  var markShift = 0
  var readsShortEnds = false
  var learned = Learned.marked
  var learnsPadding = false
  var skipsPadding = false
  var skipsBehindPadding = false
  var guessesFirst = false
  var readsTargets = false
  var isByColumns = false
  var endsEarly = false
  var lowestPlace = Int.min

  func batch(_ examples: [LearningExample], _ padding: Int) -> BatchParts {
    let examples = rows == .learnedOnly ? examples.filter { $0.isLearned.contains(true) } : examples
    let lengths = examples.map { $0.tokens.count - (rows == .whole ? 0 : 1) }
    let width = (rows == .shortest ? lengths.min() : lengths.max()) ?? 0
    var inputs: [Int32] = []
    var guesses: [(next: Int, place: Int, token: Int32)] = []
    var start = 0
    for (row, example) in examples.enumerated() {
      let read = Array(example.tokens.prefix(readsShortEnds ? width : min(width, lengths[row])))
      let filler: [Filling: Int32] = [
        .lastToken: example.tokens[example.tokens.count - 1], .zero: 0,
      ]
      let fill = [Int32](
        repeating: filler[filling] ?? Int32(padding), count: width - read.count)
      inputs += filling == .front ? fill + read : read + fill
      let first = start + shift + (filling == .front ? fill.count : 0)
      guesses += learned(of: example, width, padding)
        .map { ($0.next, max(lowestPlace, first + $0.next), $0.token) }
      start += [.width: width, .none: 0, .lengths: lengths[row], .longest: width + 1][offset] ?? 0
    }
    if isByColumns { guesses.sort { ($0.next, $0.place) < ($1.next, $1.place) } }
    let targets = guesses.map { guess in
      let behind = guess.place + 1
      return readsTargets ? behind < inputs.count ? inputs[behind] : Int32(padding) : guess.token
    }
    return BatchParts(
      size: examples.count, inputs: inputs, places: guesses.map { Int32($0.place) },
      targets: targets)
  }

  /// The tokens that are learned, each with its number in the example.
  private func learned(
    of example: LearningExample, _ width: Int, _ padding: Int
  ) -> [(next: Int, token: Int32)] {
    let (marks, tokens) = (marks(example), example.tokens)
    let own = tokens.indices.filter { next in
      marks[max(0, next + markShift)] && next < (endsEarly ? width : width + 1)
        && (next > 0 || guessesFirst) && !(skipsPadding && tokens[next] == padding)
        && !(skipsBehindPadding && tokens[max(0, next - 1)] == padding)
    }
    let behind = learnsPadding ? tokens.count..<max(tokens.count, width + 1) : 0..<0
    return own.map { ($0, tokens[$0]) } + behind.map { ($0, Int32(padding)) }
  }

  private func marks(_ example: LearningExample) -> [Bool] {
    let marks = example.isLearned
    let start =
      switch learned {
      case .marked, .all: 0
      case .fromFirst: marks.firstIndex(of: true) ?? marks.count
      case .afterLastGap: (marks.lastIndex(of: false) ?? -1) + 1
      case .lastOnes: marks.count - marks.count { $0 }
      }
    return learned == .marked ? marks : marks.indices.map { $0 >= start }
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
    "targets behind the padding's id left out",
    explanation: "The end has the id of the padding, and stands within conversations too.",
    hint: "What is learned follows from isLearned alone.",
    implementation: Layout(skipsBehindPadding: true).batch),
  Mistake(
    "targets read from the filled rows",
    explanation:
      "In the inputs each row has lost its last token: in its place stands padding, or the next row's first token.",
    hint: "Targets come from example.tokens.",
    implementation: Layout(readsTargets: true).batch),
  Mistake(
    "listed column by column",
    explanation: "Places and targets belong together, but in another order than that of the rows.",
    hint: "Finish a row before the next one begins.",
    implementation: Layout(isByColumns: true).batch),
  Mistake(
    "the last token of the longest row not learned",
    explanation:
      "The loop over the targets ends with the width, one too early: this row loses its end.",
    hint: "Go through all of example.tokens but the first.",
    implementation: Layout(endsEarly: true).batch),
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
    implementation: Layout(learned: .all).batch),
  Mistake(
    "everything behind the first mark learned",
    explanation:
      "In a conversation later questions stand behind the first answer, and are learned with it.",
    hint: "Ask example.isLearned[next] for every token.",
    implementation: Layout(learned: .fromFirst).batch),
  Mistake(
    "only the last answer learned",
    explanation: "The earlier answers of a conversation were marked and taught nothing.",
    hint: "Ask example.isLearned[next] for every token.",
    implementation: Layout(learned: .afterLastGap).batch),
  Mistake(
    "as many tokens as marks, from the end",
    explanation:
      "The number of marks does not say where they are: a conversation has several answers.",
    hint: "Ask example.isLearned[next] for every token.",
    implementation: Layout(learned: .lastOnes).batch),
  Mistake(
    "rows without an answer left out",
    explanation: "The size and all places below are others than the caller expects.",
    hint: "Every example is a row, whether anything of it is learned or not.",
    implementation: Layout(rows: .learnedOnly).batch),
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
    "rows as long as the longest example",
    explanation:
      "The width is one less, since last tokens are not read: each row's places are too late.",
    hint: "Row r begins at r * width, and width is the longest count minus 1.",
    implementation: Layout(offset: .longest).batch),
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
    "filled up with 0",
    explanation: "Token 0 is a word like any other; the filling is what the caller asked for.",
    hint: "Repeat `padding`.",
    implementation: Layout(filling: .zero).batch),
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
  Mistake(
    "the first token guessed at its own place",
    explanation:
      "With max(0, …) the place is in range again, and the token is guessed from itself.",
    hint: "Begin with the second token: indices.dropFirst().",
    implementation: Layout(guessesFirst: true, lowestPlace: 0).batch),
]
