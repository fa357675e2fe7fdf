// Exercise 7.7: the bootstrap.

import Gates
import Judging
import Tensors

/// The interval of the mean gain from the first column to the second; rows that lack a number have no gain.
typealias GainFunction =
  @Sendable (
    _ first: [Double?], _ second: [Double?], _ rounds: Int, _ seed: UInt64, _ level: Double
  ) -> (low: Double, high: Double, definedRounds: Int)?

let bootstrapGate = Gate<GainFunction>(
  Exercise(
    "7.7", "draw the rows again, many times", needs: ["7.3"],
    task: """
      A gain of 0.1 on forty questions: would it be there with forty others? Nobody has others, but one can draw \
      forty rows out of these, with replacement, and look at the statistic; and so `rounds` times, all draws from one \
      `SeededRandom`. The middle 95 % of the values are the interval; `quantile` is given. `statistic` gets the row \
      numbers and takes the rows of both systems by the same numbers: a hard question is hard for both, and that must \
      cancel out. Draws without a value are left out, not drawn again; `definedRounds` counts the others. \
      Without rows, or without any value, there is no interval.
      """,
    shapes: """
      how many rows, how many rounds, a seed, a level from 0 to 1 (1: from the smallest value to the largest), row \
      numbers → statistic; the interval, or nil.
      """,
    hints: [
      "One SeededRandom for all rounds; Int(random.next() % UInt64(rowCount)) is a row.",
      "Call statistic once in every round, with rowCount row numbers; keep the values that exist, for one Interval.",
      "Sort them. A level of 0.95 leaves out 0.025 below, quantile(values, (1 - level) / 2), and as much above.",
    ]),
  implementation: { first, second, rounds, seed, level in
    bootstrap(rowCount: first.count, rounds: rounds, seed: seed, level: level) { rows in
      CoveredMean(rows.map { row in second[row].flatMap { gain in first[row].map { gain - $0 } } })
        .mean
    }.map { ($0.low, $0.high, $0.definedRounds) }
  },
  checks: [
    .example(
      "a gain that is the same on every row is certain",
      why:
        "Questions differ by much more than 1, but both systems answered the same ones: 1 is the gain in any draw."
    ) { gain, probe in
      let first = (0..<30).map { Double($0) }
      try probe.expectInterval(
        gain(first, first.map { $0 + 1 }, 100, 3, 0.95), low: 1, high: 1, tolerance: 1e-6,
        "the interval of a gain of 1 on every row")
    },
    .example(
      "as many draws as rounds",
      why: "More draws make an interval steadier, and a report says how many there were."
    ) { gain, probe in
      for rounds in [1, 20] {
        let found = gain([0, 0], [2, 2], rounds, 5, 0.95)
        try probe.expectInterval(
          found, low: 2, high: 2, tolerance: 1e-6, "the interval of \(rounds) rounds")
        try probe.expect(
          found?.definedRounds ?? 0, equals: rounds, "the draws that gave a value, all of them")
      }
    },
    .property(
      "the interval is as wide as the theory of means says",
      why:
        "The mean of n rows moves by s / √n, and 95 % of a bell curve lie within 1.96 of that, 50 % within 0.674."
    ) { gain, probe in
      let differences = probe.noise([64]).values.map { Double($0) }
      let (center, deviation) = meanAndDeviation(differences)
      let first = differences.indices.map { Double($0 % 7) }
      let second = zip(first, differences).map { $0 + $1 }
      for (level, width) in [(0.95, 1.96), (0.5, 0.674)] {
        let half = width * deviation / 8
        try probe.expectInterval(
          gain(first, second, 400, 11, level), low: center - half, high: center + half,
          tolerance: 0.06, "the interval of \(Int(level * 100)) % of 64 rows")
      }
    },
    .example(
      "a level of 1 reaches from the smallest value to the largest",
      why:
        "It leaves out nothing: of the gains 0, 0 and 3 some draw takes only zeros, and some draw 3 each time."
    ) { gain, probe in
      try probe.expectInterval(
        gain([0, 0, 0], [0, 0, 3], 400, 7, 1), low: 0, high: 3, tolerance: 1e-6,
        "the interval of level 1")
    },
    .property(
      "the same seed gives the same draws, and another seed others",
      why:
        "A report must be repeatable; and a seed that nothing depends on hides how much is chance."
    ) { gain, probe in
      let first = (0..<12).map { _ in Double(probe.random.uniform()) }
      let second = first.reversed().map { Double($0) }
      func ends(_ seed: UInt64) -> [Double] {
        gain(first, second, 50, seed, 0.9).map { [$0.low, $0.high] } ?? []
      }
      try probe.expect(ends(5) == ends(5), equals: true, "twice the same interval for seed 5")
      try probe.expect(
        [6, 7, 1_000, 1_000_000].filter { ends($0) == ends(5) }, equals: [],
        "the list of seeds with the interval of seed 5")
    },
    .property(
      "draws without a value are left out, and the others counted",
      why:
        "Each row is drawn as often as any other: one of two is missing in 1/4 of all draws, one of three in 8/27."
    ) { gain, probe in
      for (count, row, share) in [(3, 0, 19.0 / 27), (3, 1, 19.0 / 27), (2, 0, 3.0 / 4)] {
        let first = (0..<count).map { $0 == row ? 0.0 : nil }
        let found = gain(
          first, first.map { $0.map { $0 + 2 } }, 1_000, 1 + probe.random.next() % 9, 0.95)
        let what = "where only row \(row) of \(count) has a number"
        try probe.expectInterval(found, low: 2, high: 2, tolerance: 1e-6, "the interval \(what)")
        try probe.expect(
          Double(found?.definedRounds ?? 0) / 1_000, near: share, tolerance: 0.04,
          "the share of draws with a value \(what)")
      }
    },
    .example(
      "without rows or values there is no interval",
      why: "An interval from 0 to 0 would claim to be sure."
    ) { gain, probe in
      try probe.expect(gain([], [], 10, 1, 0.95) == nil, equals: true, "no interval without rows")
      try probe.expect(
        gain([nil, nil], [1, 2], 10, 1, 0.95) == nil, equals: true, "no interval without values")
    },
  ])

extension Probe {
  /// Expects an interval's ends; there must be one.
  fileprivate func expectInterval(
    _ actual: (low: Double, high: Double, definedRounds: Int)?, low: Double, high: Double,
    tolerance: Double, _ what: String
  ) throws {
    try expect(
      actual == nil ? "nil" : "an interval", equals: "an interval", what)
    guard let actual else { return }
    try expect(
      [actual.low, actual.high], near: [low, high], tolerance: tolerance, "\(what): its ends")
  }
}

private func meanAndDeviation(_ numbers: [Double]) -> (Double, Double) {
  let mean = numbers.reduce(0, +) / Double(numbers.count)
  let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  return (mean, (squares / Double(numbers.count)).squareRoot())
}
