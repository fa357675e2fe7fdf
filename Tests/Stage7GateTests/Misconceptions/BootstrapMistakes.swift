// Intervals that are too wide, too narrow, or about something else.

import Gates
import Judging
import Tensors

@testable import Stage7Gate

/// The bootstrap with its steps left to choose; by default it is right.
private struct Draws: Sendable {
  enum Rows: Sendable { case withReplacement, shuffled, apart, one, half, consecutive }

  var rows = Rows.withReplacement
  var seed: UInt64?
  var restarts = false
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
    var random = SeededRandom(seed: self.seed ?? seed)
    var values: [Double] = []
    for _ in 0..<(first.isEmpty || (refusesAll && level == 1) ? 0 : rounds) {
      if restarts { random = SeededRandom(seed: seed) }
      let drawn = draw(first.count, &random)
      let others = rows == .apart ? draw(first.count, &random) : drawn
      let gains = zip(drawn, others).compactMap { row, other in
        first[row].flatMap { value in second[other].map { $0 - value } }
      }
      let mean = gains.isEmpty ? missing : gains.reduce(0, +) / Double(gains.count)
      if let mean { values.append(mean) }
    }
    if values.isEmpty { return none }
    if sorts { values.sort() }
    let (below, above) = tails(level)
    return (
      quantile(values, below), quantile(values, 1 - above), countsAll ? rounds : values.count
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

/// One mistake, however its rows are drawn.
private func wholeRest(_ draws: Draws) -> Mistake<GainFunction> {
  Mistake(
    "the whole rest on each side",
    explanation: "A level of 0.95 leaves 0.05 in all: 0.025 below and 0.025 above.",
    hint: "(1 - level) / 2.",
    implementation: draws.interval)
}

let bootstrapMistakes: [Mistake<GainFunction>] = [
  Mistake(
    "two systems drawn apart",
    explanation:
      "Each system gets questions of its own; hard ones no longer cancel out, and a real gain drowns.",
    hint: "One list of row numbers in each round, for everything that statistic looks at.",
    implementation: Draws(rows: .apart).interval),
  Mistake(
    "drawn without replacement",
    explanation: "All rows in another order have the same mean: the interval has no width.",
    hint: "A row may be drawn several times, and others not at all.",
    implementation: Draws(rows: .shuffled).interval),
  Mistake(
    "one row in each round",
    explanation: "That is how far rows lie apart, not how far their mean moves.",
    hint: "Draw as many rows as there are.",
    implementation: Draws(rows: .one).interval),
  Mistake(
    "half of the rows",
    explanation: "Fewer rows move more: the interval is √2 times as wide.",
    hint: "Draw as many rows as there are.",
    implementation: Draws(rows: .half).interval),
  Mistake(
    "neighbours drawn together",
    explanation: "Rows that are drawn in pairs are like half as many rows.",
    hint: "Draw every row by itself.",
    implementation: Draws(rows: .consecutive).interval),
  Mistake(
    "the same draw in every round",
    explanation: "A generator that begins anew each time repeats one round a thousand times.",
    hint: "Make the generator once, before the rounds.",
    implementation: Draws(restarts: true).interval),
  Mistake(
    "the seed not used",
    explanation:
      "Every interval comes from the same draws, and nobody sees how much of it is chance.",
    hint: "SeededRandom(seed: seed).",
    implementation: Draws(seed: 42).interval),
  wholeRest(Draws(tails: { (1 - $0, 1 - $0) })),
  wholeRest(Draws(tails: { (1 - $0, 1 - $0) }, drawsInRange: true)),
  Mistake(
    "an open end",
    explanation: "From the smallest value up to the level: everything that is left out lies above.",
    hint: "Leave the same share out below and above.",
    implementation: Draws(tails: { (0, 1 - $0) }).interval),
  Mistake(
    "the smallest and the largest value",
    explanation: "They lie the farther apart the more rounds there are.",
    hint: "Leave (1 - level) / 2 out on each side.",
    implementation: Draws(tails: { _ in (0, 0) }).interval),
  Mistake(
    "values not sorted",
    explanation: "Quantiles of values in the order of the rounds are two values by chance.",
    hint: "Sort before taking quantiles.",
    implementation: Draws(sorts: false).interval),
  Mistake(
    "draws without a value counted as 0",
    explanation: "Values that nobody measured pull the interval towards 0.",
    hint: "Keep only what statistic gives a value for.",
    implementation: Draws(missing: 0).interval),
  Mistake(
    "a level of 1 refused",
    explanation:
      "All draws are a share of them, too: the interval from the smallest to the largest.",
    hint: "0...1, with the 1.",
    implementation: Draws(refusesAll: true).interval),
  Mistake(
    "undefined draws counted as defined",
    explanation: "An interval of ten values looks like one of a thousand.",
    hint: "definedRounds is the number of values.",
    implementation: Draws(countsAll: true).interval),
  Mistake(
    "an interval out of nothing",
    explanation:
      "From 0 to 0 is the most certain of all intervals, and there was nothing to look at.",
    hint: "Return nil where there is no value.",
    implementation: Draws(none: (0, 0, 0)).interval),
]
