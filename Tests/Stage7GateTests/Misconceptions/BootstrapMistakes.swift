// Intervals that are too wide, too narrow, or about something else.

import Gates
import Judging
import Synchronization
import Tensors

@testable import Stage7Gate

/// The bootstrap with its steps left to choose; by default it is right.
private struct Draws: Sendable {
  enum Rows: Equatable, Sendable {
    case withReplacement, shuffled, apart, one, half, consecutive, oneLess, lastNever, endsRarely
    /// The rows in any order, of which half are taken; `extra` is 1 where that is rounded up.
    case halfShuffled(extra: Int)
  }

  var rows = Rows.withReplacement
  var seed: (@Sendable () -> UInt64)?
  /// The seed with which a round begins anew, by the given seed and the round's number.
  var roundSeed: (@Sendable (_ seed: UInt64, _ round: Int) -> UInt64)?
  var roundCount: @Sendable (_ rounds: Int) -> Int = { $0 }
  var fewestValues = 1
  var reflects = false
  /// What a draw without a value counts as.
  var missing: Double?
  var sorts = true
  /// How much lies below the interval and above it.
  var tails: @Sendable (_ level: Double) -> (Double, Double) = { ((1 - $0) / 2, (1 - $0) / 2) }
  var countsAll = false
  var refusesAll = false
  /// Whether rows come from `Int.random(in:using:)`, which other draws come out of.
  var drawsInRange = false
  var none: (low: Double, high: Double, definedRounds: Int)?

  func interval(
    _ first: [Double?], _ second: [Double?], _ rounds: Int, _ seed: UInt64, _ level: Double
  ) -> (low: Double, high: Double, definedRounds: Int)? {
    var random = SeededRandom(seed: self.seed?() ?? seed)
    func mean(_ drawn: [Int], _ others: [Int]) -> Double? {
      let gains = zip(drawn, others).compactMap { row, other in
        first[row].flatMap { value in second[other].map { $0 - value } }
      }
      return gains.isEmpty ? missing : gains.reduce(0, +) / Double(gains.count)
    }
    let all = mean(Array(first.indices), Array(first.indices))
    var values: [Double] = []
    for round in 0..<(first.isEmpty || (refusesAll && level == 1) ? 0 : roundCount(rounds)) {
      if let roundSeed { random = SeededRandom(seed: roundSeed(seed, round)) }
      let drawn = draw(first.count, &random)
      let others = rows == .apart ? draw(first.count, &random) : drawn
      if let mean = mean(drawn, others) { values.append(mean) }
    }
    if values.count < max(1, fewestValues) { return none }
    if sorts { values.sort() }
    let (below, above) = tails(level)
    let (low, high) = (quantile(values, below), quantile(values, 1 - above))
    let twice = 2 * (all ?? 0)
    return (
      reflects ? twice - high : low, reflects ? twice - low : high,
      countsAll ? rounds : values.count
    )
  }

  private func draw(_ count: Int, _ random: inout SeededRandom) -> [Int] {
    func row() -> Int {
      drawsInRange ? Int.random(in: 0..<count, using: &random) : Int(random.next() % UInt64(count))
    }
    switch rows {
    case .withReplacement, .apart: return (0..<count).map { _ in row() }
    case .shuffled: return Array(0..<count).shuffled(using: &random)
    case .one: return [row()]
    case .oneLess: return (0..<count - 1).map { _ in row() }
    case .lastNever: return (0..<count).map { _ in Int(random.next() % UInt64(max(1, count - 1))) }
    case .endsRarely:
      return (0..<count).map { _ in Int((random.uniform() * Float(count - 1)).rounded()) }
    case .halfShuffled(let extra):
      return Array((0..<count).shuffled(using: &random).prefix((count + extra) / 2))
    case .half: return (0..<(count + 1) / 2).map { _ in row() }
    case .consecutive:
      let start = row()
      return (0..<count).map { (start + $0 / 2) % count }
    }
  }

  private func quantile(_ sorted: [Double], _ share: Double) -> Double {
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }
}

/// A number that is another one each time.
private let calls = Mutex<UInt64>(0)

extension Draws {
  /// One mistake that shows in the same way, however rows are drawn.
  fileprivate func mistake(
    _ name: String, explanation: String, hint: String
  ) -> [Mistake<GainFunction>] {
    [Mistake(name, explanation: explanation, hint: hint, implementation: interval)]
  }

  /// One mistake that shows otherwise where rows are drawn in another way.
  fileprivate func mistakes(
    _ name: String, explanation: String, hint: String
  ) -> [Mistake<GainFunction>] {
    var inRange = self
    inRange.drawsInRange = true
    return [self, inRange].flatMap { $0.mistake(name, explanation: explanation, hint: hint) }
  }
}

let bootstrapMistakes =
  ([
    Draws(rows: .apart).mistakes(
      "two systems drawn apart",
      explanation:
        "Each system gets questions of its own; hard ones no longer cancel out, and a real gain drowns.",
      hint: "One list of row numbers in each round, for everything that statistic looks at."),
    Draws(rows: .shuffled).mistake(
      "drawn without replacement",
      explanation: "All rows in another order have the same mean: the interval has no width.",
      hint: "A row may be drawn several times, and others not at all."),
    Draws(rows: .one).mistakes(
      "one row in each round",
      explanation: "That is how far rows lie apart, not how far their mean moves.",
      hint: "Draw as many rows as there are."),
    Draws(rows: .half).mistakes(
      "half of the rows",
      explanation: "Fewer rows move more: the interval is √2 times as wide.",
      hint: "Draw as many rows as there are."),
    Draws(rows: .consecutive).mistakes(
      "neighbours drawn together",
      explanation: "Rows that are drawn in pairs are like half as many rows.",
      hint: "Draw every row by itself."),
    Draws(roundSeed: { seed, _ in seed }).mistakes(
      "the same draw in every round",
      explanation: "A generator that begins anew each time repeats one round a thousand times.",
      hint: "Make the generator once, before the rounds."),
    Draws(seed: { 42 }).mistake(
      "the seed not used",
      explanation:
        "Every interval comes from the same draws, and nobody sees how much of it is chance.",
      hint: "SeededRandom(seed: seed)."),
    Draws(tails: { (1 - $0, 1 - $0) }).mistakes(
      "the whole rest on each side",
      explanation: "A level of 0.95 leaves 0.05 in all: 0.025 below and 0.025 above.",
      hint: "(1 - level) / 2."),
    Draws(tails: { (0, 1 - $0) }).mistakes(
      "an open end",
      explanation:
        "From the smallest value up to the level: everything that is left out lies above.",
      hint: "Leave the same share out below and above."),
    Draws(tails: { _ in (0, 0) }).mistakes(
      "the smallest and the largest value",
      explanation: "They lie the farther apart the more rounds there are.",
      hint: "Leave (1 - level) / 2 out on each side."),
    Draws(sorts: false).mistakes(
      "values not sorted",
      explanation: "Quantiles of values in the order of the rounds are two values by chance.",
      hint: "Sort before taking quantiles."),
    Draws(missing: 0).mistake(
      "draws without a value counted as 0",
      explanation: "Values that nobody measured pull the interval towards 0.",
      hint: "Keep only what statistic gives a value for."),
    Draws(refusesAll: true).mistake(
      "a level of 1 refused",
      explanation:
        "All draws are a share of them, too: the interval from the smallest to the largest.",
      hint: "0...1, with the 1."),
    Draws(countsAll: true).mistake(
      "draws without a value counted, or drawn again",
      explanation: "Every draw seems to have a value, and nobody sees how many had none.",
      hint: "Draw once in every round; definedRounds is the number of values."),
    Draws(none: (0, 0, 0)).mistake(
      "an interval out of nothing",
      explanation:
        "From 0 to 0 is the most certain of all intervals, and there was nothing to look at.",
      hint: "Return nil where there is no value."),
    Draws(roundSeed: { $0 &+ UInt64($1) }).mistakes(
      "a new generator in each round",
      explanation:
        "Seeded with seed + round, it makes nearly the same draws for seed 5 as for seed 6.",
      hint: "Make the generator once, before the rounds."),
    Draws(seed: {
      calls.withLock {
        $0 += 1
        return $0
      }
    }).mistake(
      "draws that no seed repeats",
      explanation:
        "Int.random without a generator, or shuffled draws of the system, give another report each time.",
      hint: "var random = SeededRandom(seed: seed), and all draws from it."),
    Draws(rows: .oneLess).mistakes(
      "one row too few",
      explanation: "Fewer rows move more: the interval is a little too wide.",
      hint: "Draw rowCount rows."),
    Draws(rows: .lastNever).mistake(
      "the last row never drawn",
      explanation: "random.next() % n gives 0 to n - 1; with n - 1 the last row has no say.",
      hint: "Int(random.next() % UInt64(rowCount))."),
    Draws(rows: .endsRarely).mistake(
      "the first and the last row drawn half as often",
      explanation: "Rounded, 0 and n - 1 come from half as wide a range as the numbers between.",
      hint: "Int(random.next() % UInt64(rowCount))."),
    [0, 1].flatMap { extra in
      Draws(rows: .halfShuffled(extra: extra)).mistake(
        "half of the rows without replacement",
        explanation: "A draw has as many rows as there are, some of them several times.",
        hint: "Draw rowCount rows, each out of all.")
    },
    Draws(roundCount: { _ in 1_000 }).mistake(
      "rounds not used",
      explanation: "There are always a thousand draws, whatever was asked for.",
      hint: "for _ in 0..<rounds."),
    Draws(roundCount: { $0 + 1 }).mistake(
      "one draw too many",
      explanation:
        "0...rounds has rounds + 1 numbers; and the rows in hand, taken as they are, are no draw.",
      hint: "for _ in 0..<rounds, and only what these rounds give."),
    Draws(fewestValues: 2).mistake(
      "an interval of one value refused",
      explanation:
        "One value is the smallest and the largest: the interval reaches from it to itself.",
      hint: "Nil only where there is no value."),
    Draws(reflects: true).mistake(
      "the interval reflected",
      explanation:
        "2 m - quantile is another bootstrap; at level 1 it leaves the range of the values.",
      hint: "The quantiles themselves are the ends."),
  ] as [[Mistake<GainFunction>]]).flatMap { $0 }
