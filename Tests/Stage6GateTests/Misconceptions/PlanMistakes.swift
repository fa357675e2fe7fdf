// Plans that drop rows, sort too much or too little, or cannot be resumed.

import Gates
import Instruction
import Tensors

@testable import Stage6Gate

/// A plan with its steps left to choose; by default it is right.
private struct Drawing: Sendable {
  enum Window: Sendable { case sixteen, eight, rows, sixteenth, everything, none }
  enum Order: Sendable { case all, withinWindows, windows, none }
  enum Rest: Sendable { case kept, dropped, filled, windowDropped }
  enum Seeding: Sendable { case both, sum, seedOnly, epochOnly, calls }

  var window = Window.sixteen
  var rest = Rest.kept
  var seeding = Seeding.both
  var shufflesRows = true
  var order = Order.all
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
    case .sum: seed &+ UInt64(epoch)
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
    let side = self.side(order.count, size)
    var windows: [[[Int]]] = []
    for start in stride(from: 0, to: order.count, by: side) {
      if rest == .windowDropped, start > 0, start + side > order.count { continue }
      var part = Array(order[start..<min(order.count, start + side)])
      if window != .none { part.sort { (lengths[$0], $0) < (lengths[$1], $1) } }
      if confusesPlaces { part = part.indices.sorted { lengths[part[$0]] < lengths[part[$1]] } }
      var batches: [[Int]] = []
      for place in stride(from: 0, to: part.count, by: size) {
        var batch = Array(part[place..<min(part.count, place + size)])
        if batch.count < size, rest == .dropped { continue }
        if rest == .filled { batch += order.prefix(size - batch.count) }
        batches.append(batch)
      }
      windows.append(batches)
    }
    switch self.order {
    case .all: return windows.flatMap { $0 }.shuffled(using: &random)
    case .withinWindows: return windows.flatMap { $0.shuffled(using: &random) }
    case .windows: return windows.shuffled(using: &random).flatMap { $0 }
    case .none: return windows.flatMap { $0 }
    }
  }

  /// Rows in a window.
  private func side(_ count: Int, _ size: Int) -> Int {
    switch window {
    case .sixteen: 16 * size
    case .eight: 8 * size
    case .rows: 16
    case .sixteenth: (count + 15) / 16
    case .everything, .none: count
    }
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
    "windows of sixteen rows",
    explanation:
      "In so few rows there are hardly any of one length, and much of a batch is padding.",
    hint: "Sixteen batches have 16 * batchSize rows.",
    implementation: Drawing(window: .rows).batches),
  Mistake(
    "sixteen windows",
    explanation:
      "The rows were cut into sixteen parts, however many they are: each ends with a batch that is not full, and few "
      + "rows make windows of hardly a batch.",
    hint: "A window has 16 * batchSize rows; how many windows there are follows from that.",
    implementation: Drawing(window: .sixteenth).batches),
  Mistake(
    "windows too small",
    explanation:
      "Fewer rows than sixteen batches have are sorted together, and more padding is read.",
    hint: "A window has 16 * batchSize rows.",
    implementation: Drawing(window: .eight).batches),
  Mistake(
    "rows not shuffled",
    explanation: "The windows follow the file, so the same rows stand together in every epoch.",
    hint: "Shuffle the rows before cutting windows.",
    implementation: Drawing(shufflesRows: false).batches),
  Mistake(
    "batches not shuffled",
    explanation: "Each window goes from its shortest rows to its longest.",
    hint: "Shuffle the list of batches at the end.",
    implementation: Drawing(order: .none).batches),
  Mistake(
    "windows shuffled instead of batches",
    explanation:
      "Within its window each epoch goes from the shortest rows to the longest, again and again.",
    hint: "Collect the batches of all windows in one list, and shuffle that.",
    implementation: Drawing(order: .windows).batches),
  Mistake(
    "batches shuffled within their windows",
    explanation:
      "The windows follow each other, so what the last one holds is always learned last.",
    hint: "Shuffle once, at the end, when the batches of all windows are in one list.",
    implementation: Drawing(order: .withinWindows).batches),
  Mistake(
    "the same order in every epoch",
    explanation: "The generator starts from the seed alone, each time anew.",
    hint: "Let the epoch's number change the seed.",
    implementation: Drawing(seeding: .seedOnly).batches),
  Mistake(
    "seeds that share epochs",
    explanation:
      "What one seed has in one epoch another has in another: so it is where seed and epoch are just added, multiplied "
      + "or joined with ^.",
    hint: "Multiply one of both by a large number before you add the other.",
    implementation: Drawing(seeding: .sum).batches),
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
