// Agreement statistics: equal to scikit-learn, scipy and numpy, and explicit where they are undefined.

import Judging
import Tensors
import Testing

@Suite struct StatisticsTests {
  /// The table that Judges/statistics.py draws from a seed.
  private func table(_ seed: UInt64) -> (size: Int, first: [Int], second: [Int]) {
    var random = SeededRandom(seed: seed)
    func below(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
    let (count, size) = (5 + below(60), 2 + below(4))
    let first = (0..<count).map { _ in below(size) }
    return (size, first, first.map { below(2) == 0 ? $0 : below(size) })
  }

  @Test(arguments: ReferenceValues.all)
  func `statistics equal those of other programs`(_ expected: ReferenceValues) throws {
    let (size, first, second) = table(expected.seed)
    let scale = 0...size - 1
    let pairs: [(Statistic, Double)] = [
      (accuracy(first, second), expected.accuracy),
      (cohenKappa(first, second, scale: scale), expected.kappa),
      (cohenKappa(first, second, scale: scale, weights: .linear), expected.linear),
      (cohenKappa(first, second, scale: scale, weights: .quadratic), expected.quadratic),
      (spearman(first.map(Double.init), second.map(Double.init)), expected.spearman),
    ]
    for (given, wanted) in pairs { #expect(abs(try #require(given.value) - wanted) < 1e-9) }
    let interval = try #require(
      bootstrap(rowCount: first.count, rounds: 50, seed: expected.seed + 1000) { rows in
        CoveredMean(rows.map { Double(first[$0] - second[$0]) }).mean
      })
    #expect(abs(interval.low - expected.low) < 1e-9)
    #expect(abs(interval.high - expected.high) < 1e-9)
    #expect(interval.definedRounds == 50)
  }

  @Test func `what is undefined says why and is no number`() {
    let undefined = [
      accuracy([], []), spearman([], []), spearman([1], [1]), spearman([1, 1], [0, 2]),
      CoveredMean([]).coverage,
    ]
    for statistic in undefined { #expect(statistic.value == nil) }
  }

  @Test func `agreement names what is missing and covers what is scored`() throws {
    let rubric = try Rubric.shipped()
    let scores = ["correct": 2, "complete": 1, "form": 0]
    let agreement = Agreement(
      verdicts: [
        "a": .score(scores), "b": .unparsable("x"), "c": .refused("x"), "z": .score(scores),
      ],
      labels: ["a": scores, "b": scores, "c": scores, "d": scores], rubric: rubric)
    #expect(agreement.missing == ["d"])
    #expect(agreement.unlabelled == ["z"])
    #expect(
      (agreement.scored, agreement.unparsable, agreement.refused, agreement.total) == (1, 1, 1, 4))
    for row in agreement.criteria {
      #expect((row.meanGiven.counted, row.meanGiven.total) == (1, 4))
      #expect(row.accuracy == .value(1))
    }
  }
}
