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
      let read = Array(example.tokens.prefix(min(width, lengths[row])))
      let filler = filling == .lastToken ? example.tokens[lengths[row]] : Int32(padding)
      let fill = [Int32](repeating: filler, count: width - read.count)
      inputs += filling == .front ? fill + read : read + fill
      let first = filling == .front ? fill.count : 0
      func learn(_ next: Int, _ token: Int32) {
        places.append(Int32(start + first + next + shift))
        targets.append(token)
      }
      for (next, token) in example.tokens.enumerated() where next > 0 || guessesFirst {
        guard example.isLearned[next] || learnsEverything, next <= width else { continue }
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

/// A plan with its steps left to choose; by default it is right.
private struct Drawing: Sendable {
  enum Window: Sendable { case sixteen, everything, none }
  enum Rest: Sendable { case kept, dropped, filled, windowDropped }
  enum Seeding: Sendable { case both, seedOnly, epochOnly, calls }

  var window = Window.sixteen
  var rest = Rest.kept
  var seeding = Seeding.both
  var shufflesRows = true
  var shufflesBatches = true
  var repeatsRows = false
  var confusesPlaces = false

  func batches(_ lengths: [Int], _ size: Int, _ seed: UInt64, _ epochs: [Int]) -> [[[Int]]] {
    epochs.enumerated().map { call, epoch in
      draw(lengths, size, seed: self.seed(seed, epoch, UInt64(call)))
    }
  }

  private func seed(_ seed: UInt64, _ epoch: Int, _ calls: UInt64) -> UInt64 {
    switch seeding {
    case .both: seed &* 1_000 &+ UInt64(epoch)
    case .seedOnly: seed
    case .epochOnly: UInt64(epoch)
    case .calls: seed &* 1_000 &+ calls
    }
  }

  private func draw(_ lengths: [Int], _ size: Int, seed: UInt64) -> [[Int]] {
    var random = SeededRandom(seed: seed)
    var order = Array(lengths.indices)
    if shufflesRows { order.shuffle(using: &random) }
    if repeatsRows { order = order.map { _ in Int(random.next() % UInt64(order.count)) } }
    let side = window == .sixteen ? 16 * size : order.count
    var batches: [[Int]] = []
    for start in stride(from: 0, to: order.count, by: side) {
      if rest == .windowDropped, start > 0, start + side > order.count { continue }
      var part = Array(order[start..<min(order.count, start + side)])
      if window != .none { part.sort { (lengths[$0], $0) < (lengths[$1], $1) } }
      if confusesPlaces { part = part.indices.sorted { lengths[part[$0]] < lengths[part[$1]] } }
      for place in stride(from: 0, to: part.count, by: size) {
        var batch = Array(part[place..<min(part.count, place + size)])
        if batch.count < size, rest == .dropped { continue }
        if rest == .filled { batch += order.prefix(size - batch.count) }
        batches.append(batch)
      }
    }
    return shufflesBatches ? batches.shuffled(using: &random) : batches
  }
}

let planMistakes: [Mistake<PlanFunction>] = [
  Mistake(
    "the last rows dropped",
    explanation: "Rows that fill no batch are left out of every epoch, or of some.",
    hint: "Use min(part.count, place + batchSize) as the end of the last batch.",
    implementation: Drawing(rest: .dropped).batches),
  Mistake(
    "the last window dropped",
    explanation: "What fills no sixteen batches is not learned.",
    hint: "Go on to the end of the rows; the last window is smaller.",
    implementation: Drawing(rest: .windowDropped).batches),
  Mistake(
    "the last batch filled up with other rows",
    explanation: "These rows are learned twice in an epoch.",
    hint: "A smaller batch is fine: the loss is a mean.",
    implementation: Drawing(rest: .filled).batches),
  Mistake(
    "rows drawn one by one",
    explanation: "Drawing with replacement leaves out a third of the rows and repeats others.",
    hint: "Shuffle the list of all rows and cut it.",
    implementation: Drawing(repeatsRows: true).batches),
  Mistake(
    "places in the window taken for rows",
    explanation:
      "What was sorted are the numbers within the window: every window gives the first rows again.",
    hint: "Sort the elements of the window, comparing lengths[row].",
    implementation: Drawing(confusesPlaces: true).batches),
  Mistake(
    "not sorted",
    explanation: "Rows of all lengths stand together, and half of what is read is padding.",
    hint: "Sort each window by length before cutting it.",
    implementation: Drawing(window: .none).batches),
  Mistake(
    "all rows sorted",
    explanation: "The same rows stand together in every epoch, and a batch holds one kind of task.",
    hint: "Sort within windows of sixteen batches' worth of shuffled rows.",
    implementation: Drawing(window: .everything).batches),
  Mistake(
    "rows not shuffled",
    explanation: "The windows follow the file, so the same rows stand together in every epoch.",
    hint: "Shuffle the rows before cutting windows.",
    implementation: Drawing(shufflesRows: false).batches),
  Mistake(
    "batches not shuffled",
    explanation: "Each window goes from its shortest rows to its longest.",
    hint: "Shuffle the list of batches at the end.",
    implementation: Drawing(shufflesBatches: false).batches),
  Mistake(
    "the same order in every epoch",
    explanation: "The generator starts from the seed alone, each time anew.",
    hint: "Let the epoch's number change the seed.",
    implementation: Drawing(seeding: .seedOnly).batches),
  Mistake(
    "the seed not used",
    explanation: "All runs see the rows in one order, so that two seeds compare nothing.",
    hint: "The generator's seed follows from `seed` and `epoch`.",
    implementation: Drawing(seeding: .epochOnly).batches),
  Mistake(
    "another order every time",
    explanation:
      "shuffled() without a generator, or one that is kept, gives an epoch other batches each time it is asked for: "
      + "a resumed run goes on with other rows.",
    hint: "Make a SeededRandom from seed and epoch, and pass it to both shuffles.",
    implementation: Drawing(seeding: .calls).batches),
]
