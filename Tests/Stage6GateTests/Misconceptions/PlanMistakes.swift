// Plans that drop rows, sort too much or too little, or cannot be resumed.

import Gates
import Instruction
import Tensors

@testable import Stage6Gate

/// A plan with its steps left to choose; by default it is right.
private struct Drawing: Sendable {
  enum Window: Sendable { case sixteen, seventeen, eight, rows, sixteenth, fixed, everything, none }
  enum Order: Sendable { case all, smallLast, seedOnly, withinWindows, windows, both, none }
  enum Rest: Sendable { case kept, dropped, filled, windowDropped, windowJoined }
  enum Seeding: Sendable { case both, smallFactor, seedOnly, epochOnly, calls }

  var window = Window.sixteen
  var rest = Rest.kept
  var seeding = Seeding.both
  var shufflesRows = true
  /// Where only the batches' order changes from epoch to epoch.
  var rowsFollowSeed = false
  var order = Order.all
  var repeatsRows = false
  var confusesPlaces = false

  func batches(_ lengths: [Int], _ size: Int, _ seed: UInt64, _ epochs: [Int]) -> [[[Int]]] {
    epochs.enumerated().map { call, epoch in
      draw(lengths, size, own: seed, seed: self.seed(seed, epoch, UInt64(call)))
    }
  }

  private func seed(_ seed: UInt64, _ epoch: Int, _ calls: UInt64) -> UInt64 {
    switch seeding {
    case .both: seed &* 1_000_003 &+ UInt64(epoch)
    case .smallFactor: seed &* 1_000 &+ UInt64(epoch)
    case .seedOnly: seed
    case .epochOnly: UInt64(epoch)
    case .calls: seed &* 1_000_003 &+ calls
    }
  }

  /// The batches of one epoch from its seed; `own` is that of all epochs.
  private func draw(_ lengths: [Int], _ size: Int, own: UInt64, seed: UInt64) -> [[Int]] {
    var (random, always) = (SeededRandom(seed: seed), SeededRandom(seed: own))
    var order = Array(lengths.indices)
    if rowsFollowSeed {
      order.shuffle(using: &always)
    } else if shufflesRows {
      order.shuffle(using: &random)
    }
    if repeatsRows { order = order.map { _ in Int(random.next() % UInt64(order.count)) } }
    let windows = self.windows(order, size).map { rows -> [[Int]] in
      var part = rows
      if window != .none { part.sort { (lengths[$0], $0) < (lengths[$1], $1) } }
      if confusesPlaces { part = part.indices.sorted { lengths[part[$0]] < lengths[part[$1]] } }
      let batches = stride(from: 0, to: part.count, by: size).map { place in
        let batch = Array(part[place..<min(part.count, place + size)])
        return rest == .filled ? batch + order.prefix(size - batch.count) : batch
      }
      return rest == .dropped ? batches.filter { $0.count == size } : batches
    }
    switch self.order {
    case .all: return windows.flatMap { $0 }.shuffled(using: &random)
    case .smallLast:
      let all = windows.flatMap { $0 }.shuffled(using: &random)
      return all.filter { $0.count == size } + all.filter { $0.count < size }
    case .seedOnly: return windows.flatMap { $0 }.shuffled(using: &always)
    case .withinWindows: return windows.flatMap { $0.shuffled(using: &random) }
    case .windows: return windows.shuffled(using: &random).flatMap { $0 }
    case .both:
      return windows.map { $0.shuffled(using: &random) }.shuffled(using: &random).flatMap { $0 }
    case .none: return windows.flatMap { $0 }
    }
  }

  /// The rows of each window.
  private func windows(_ order: [Int], _ size: Int) -> [[Int]] {
    let side = side(order.count, size)
    var windows = stride(from: 0, to: order.count, by: side).map {
      Array(order[$0..<min(order.count, $0 + side)])
    }
    guard windows.count > 1, order.count % side > 0 else { return windows }
    if rest == .windowJoined { windows[windows.count - 2] += windows[windows.count - 1] }
    if rest == .windowJoined || rest == .windowDropped { windows.removeLast() }
    return windows
  }

  /// Rows in a window.
  private func side(_ count: Int, _ size: Int) -> Int {
    switch window {
    case .sixteen: 16 * size
    case .seventeen: 17 * size
    case .eight: 8 * size
    case .fixed: 256
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
    "the rest joined to the last full window",
    explanation: "Up to twice as many rows as in the others are sorted together there.",
    hint: "What fills no sixteen batches is a window of its own.",
    implementation: Drawing(rest: .windowJoined).batches),
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
    "windows of seventeen batches",
    explanation: "One batch too many is sorted with the others: the end of a range was counted in.",
    hint: "A window has 16 * batchSize rows.",
    implementation: Drawing(window: .seventeen).batches),
  Mistake(
    "windows of 256 rows",
    explanation: "Sixteen batches have 256 rows only where a batch has 16.",
    hint: "A window has 16 * batchSize rows.",
    implementation: Drawing(window: .fixed).batches),
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
    "rows shuffled by the seed alone",
    explanation:
      "The same rows stand together in every epoch; only the order of the batches changes.",
    hint: "Pass the generator of seed and epoch to both shuffles.",
    implementation: Drawing(rowsFollowSeed: true).batches),
  Mistake(
    "batches shuffled by the seed alone",
    explanation: "The rows are others, but each batch goes to the same place in every epoch.",
    hint: "Pass the generator of seed and epoch to both shuffles.",
    implementation: Drawing(order: .seedOnly).batches),
  Mistake(
    "the smaller batch kept for the end",
    explanation:
      "It is shuffled like the others; nothing is gained by learning a few rows last every time.",
    hint: "Shuffle the list of all batches, whatever their sizes.",
    implementation: Drawing(order: .smallLast).batches),
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
    "batches shuffled within windows, then the windows",
    explanation:
      "The batches of a window still come one after the other, not between those of the others.",
    hint: "Shuffle once, at the end, when the batches of all windows are in one list.",
    implementation: Drawing(order: .both).batches),
  Mistake(
    "the same order in every epoch",
    explanation: "The generator starts from the seed alone, each time anew.",
    hint: "Let the epoch's number change the seed.",
    implementation: Drawing(seeding: .seedOnly).batches),
  Mistake(
    "seeds that share epochs",
    explanation:
      "What one seed has in one epoch another has in another: so it is where seed and epoch are just added, multiplied "
      + "or joined with ^, or where one was multiplied by a small number.",
    hint: "Multiply one of both by a number far above 10,000 before you add the other.",
    implementation: Drawing(seeding: .smallFactor).batches),
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
