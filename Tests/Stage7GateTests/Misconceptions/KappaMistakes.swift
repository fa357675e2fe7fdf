// Agreements that leave out chance, or count it wrongly.

import Gates
import Judging

@testable import Stage7Gate

/// Kappa with its steps left to choose; by default it is right.
private struct Kappa: Sendable {
  enum Chance: Sendable { case bothRaters, even, firstRater, pooled, notDivided, half }

  var chance = Chance.bothRaters
  var weight: @Sendable (_ distance: Double, DisagreementWeights) -> Double = Kappa.weight
  var result: @Sendable (_ observed: Double, _ expected: Double, _ rows: Double) -> Double? = {
    observed, expected, _ in 1 - observed / expected
  }
  /// Weighs what chance brings; nil weighs it like what is observed.
  var chanceWeight: (@Sendable (_ distance: Double, DisagreementWeights) -> Double)?
  var undefined: Double?
  var withoutRows: Double?
  var constantRaterIsUndefined = false

  static let weight: @Sendable (Double, DisagreementWeights) -> Double = { distance, weights in
    switch weights {
    case .none: distance == 0 ? 0 : 1
    case .linear: distance
    case .quadratic: distance * distance
    }
  }

  func statistic(
    _ first: [Int], _ second: [Int], _ scale: ClosedRange<Int>, _ weights: DisagreementWeights
  ) -> Statistic {
    let none = undefined.map { Statistic.value($0) } ?? .undefined("chance agrees fully")
    if first.isEmpty { return withoutRows.map { .value($0) } ?? none }
    if constantRaterIsUndefined, Set(first).count == 1 || Set(second).count == 1 { return none }
    let rows = Double(first.count)
    let one = scale.map { score in Double(first.count { $0 == score }) / rows }
    let other = scale.map { score in Double(second.count { $0 == score }) / rows }
    var (observed, expected) = (0.0, 0.0)
    for (a, b) in zip(first, second) { observed += weight(Double(abs(a - b)), weights) }
    for i in one.indices {
      for j in one.indices {
        expected +=
          (chanceWeight ?? weight)(Double(abs(i - j)), weights) * rows
          * share(i, j, one, other, rows)
      }
    }
    if expected == 0 { return none }
    return result(observed, expected, rows).map { .value($0) } ?? none
  }

  /// How often chance brings a pair of scores.
  private func share(
    _ i: Int, _ j: Int, _ one: [Double], _ other: [Double], _ rows: Double
  ) -> Double {
    switch chance {
    case .bothRaters: one[i] * other[j]
    case .even: 1 / Double(one.count * one.count)
    case .firstRater: one[i] * one[j]
    case .pooled: (one[i] + other[i]) / 2 * (one[j] + other[j]) / 2
    case .notDivided: one[i] * other[j] * rows
    case .half: i < j ? one[i] * other[j] : 0
    }
  }
}

let kappaMistakes: [Mistake<KappaFunction>] = [
  Mistake(
    "agreement without chance",
    explanation:
      "A judge that always says 2 agrees with nine of ten labels, if nine of ten are a 2.",
    hint: "Divide the observed disagreement by the one that chance brings.",
    implementation: Kappa(result: { observed, _, rows in 1 - observed / rows }).statistic),
  Mistake(
    "chance that takes all scores for equally frequent",
    explanation:
      "Scores are not: where nearly all are a 2, chance agrees far more often than 1 in 3.",
    hint: "Each rater's own frequencies say what chance brings.",
    implementation: Kappa(chance: .even).statistic),
  Mistake(
    "chance from one rater",
    explanation: "Two raters draw from two urns; here both draw from the first one's.",
    hint: "Rows from the first, columns from the second.",
    implementation: Kappa(chance: .firstRater).statistic),
  Mistake(
    "chance from both raters together",
    explanation: "With pooled frequencies it is Scott's pi, which takes the raters for alike.",
    hint: "Rows from the first, columns from the second.",
    implementation: Kappa(chance: .pooled).statistic),
  Mistake(
    "chance not divided by the rows",
    explanation: "A product of two counts is as many times too large as there are rows.",
    hint: "rowCount · columnCount / rows.",
    implementation: Kappa(chance: .notDivided).statistic),
  Mistake(
    "not divided by the room above chance",
    explanation: "Observed minus expected agreement cannot reach 1, however well two raters agree.",
    hint: "1 - observed / expected, both of them disagreements.",
    implementation: Kappa(result: { observed, expected, rows in (expected - observed) / rows })
      .statistic),
  Mistake(
    "disagreement for agreement",
    explanation: "0 would mean full agreement, and more would be worse.",
    hint: "1 - observed / expected.",
    implementation: Kappa(result: { observed, expected, _ in observed / expected }).statistic),
  Mistake(
    "weights not used",
    explanation: "A near miss counts like a far one, whatever was asked for.",
    hint: "switch weights: 1, the distance, or its square.",
    implementation: Kappa(weight: { distance, _ in Kappa.weight(distance, .none) }).statistic),
  Mistake(
    "distances instead of their squares",
    explanation: "Quadratic weights are to make far misses count most.",
    hint: ".quadratic is distance · distance.",
    implementation: Kappa(weight: { distance, weights in
      Kappa.weight(distance, weights == .quadratic ? .linear : weights)
    }).statistic),
  Mistake(
    "squares instead of distances",
    explanation: "Linear weights are the distance itself.",
    hint: ".linear is the distance, .quadratic its square.",
    implementation: Kappa(weight: { distance, weights in
      Kappa.weight(distance, weights == .linear ? .quadratic : weights)
    }).statistic),
  Mistake(
    "weights the wrong way round",
    explanation: "1 / (1 + distance) weighs agreement; what is summed here is disagreement.",
    hint: "Equal scores have the weight 0, and far ones the largest.",
    implementation: Kappa(weight: { distance, weights in
      weights == .none ? Kappa.weight(distance, .none) : 1 / (1 + distance)
    }).statistic),
  Mistake(
    "no kappa taken for 0",
    explanation:
      "0 says that the raters agree no better than chance; here nothing can be said at all.",
    hint: ".undefined with a reason.",
    implementation: Kappa(undefined: 0).statistic),
  Mistake(
    "no kappa taken for 1",
    explanation: "Both always said the same score: that is no evidence that either looks.",
    hint: ".undefined with a reason.",
    implementation: Kappa(undefined: 1).statistic),
  Mistake(
    "0 / 0",
    explanation: "Not a number goes on into means and reports.",
    hint: "Ask whether the expected disagreement is above 0 before dividing.",
    implementation: Kappa(undefined: .nan).statistic),
  Mistake(
    "full agreement without a kappa",
    explanation: "Observed disagreement of 0 is the best there is: kappa is 1.",
    hint: "Only the expected disagreement, the divisor, must not be 0.",
    implementation: Kappa(result: { observed, expected, _ in
      observed > 0 ? 1 - observed / expected : nil
    }).statistic),
  Mistake(
    "a negative kappa made 0",
    explanation:
      "Raters who agree less often than chance would are not the same as ones who do not look.",
    hint: "1 - observed / expected, whatever comes out.",
    implementation: Kappa(result: { observed, expected, _ in
      max(0, 1 - observed / expected)
    }).statistic),
  Mistake(
    "the sign of kappa lost",
    explanation: "Raters who always contradict each other seem to agree fully.",
    hint: "1 - observed / expected, whatever comes out.",
    implementation: Kappa(result: { observed, expected, _ in
      abs(1 - observed / expected)
    }).statistic),
  Mistake(
    "a negative kappa called undefined",
    explanation: "Less agreement than by chance is a finding, and a number says how much less.",
    hint: "1 - observed / expected, whatever comes out.",
    implementation: Kappa(result: { observed, expected, _ in
      observed > expected ? nil : 1 - observed / expected
    }).statistic),
  Mistake(
    "distances among the scores that occur",
    explanation: "Where nobody gives a 1, the scores 0 and 2 seem to be neighbours.",
    hint: "The distance is the difference of the scores, not of their places in a list.",
    implementation: { first, second, _, weights in
      let used = Set(first + second).sorted()
      func places(_ scores: [Int]) -> [Int] { scores.map { used.firstIndex(of: $0) ?? 0 } }
      return Kappa().statistic(places(first), places(second), 0...used.count, weights)
    }),
  Mistake(
    "a scale that begins at 0",
    explanation: "Scores below 0 are left out of what chance brings.",
    hint: "Loop over scale, not from 0 to its end.",
    implementation: { first, second, scale, weights in
      Kappa().statistic(first, second, 0...scale.upperBound, weights)
    }),
  Mistake(
    "no kappa as soon as one rater is constant",
    explanation: "A judge that always says 2 has a kappa with labels that differ: 0.",
    hint: "Undefined only where the expected disagreement is 0: where both always say the same.",
    implementation: Kappa(constantRaterIsUndefined: true).statistic),
  Mistake(
    "no rows taken for 0",
    explanation: "0 is what raters reach who do not look; here nobody said anything.",
    hint: ".undefined with a reason.",
    implementation: Kappa(withoutRows: 0).statistic),
  Mistake(
    "0 / 0 without rows",
    explanation: "Not a number goes on into means and reports.",
    hint: "Ask whether there are rows before dividing by their number.",
    implementation: Kappa(withoutRows: .nan).statistic),
  Mistake(
    "no rows taken for 1",
    explanation: "Nobody disagreed, because nobody said anything.",
    hint: ".undefined with a reason.",
    implementation: Kappa(withoutRows: 1).statistic),
  Mistake(
    "chance divided by the rows twice",
    explanation:
      "Observed is a sum over rows and expected a share of one: they cannot be compared.",
    hint: "rowCount · columnCount / rows, divided once.",
    implementation: Kappa(result: { 1 - $0 / ($1 / $2) }).statistic),
  Mistake(
    "weights only in what is observed",
    explanation: "Observed counts distances and chance counts rows: they cannot be compared.",
    hint: "Both are sums of the same weight.",
    implementation: Kappa(chanceWeight: { distance, _ in Kappa.weight(distance, .none) }).statistic),
  Mistake(
    "weights only in what chance brings",
    explanation: "Chance counts distances and observed counts rows: they cannot be compared.",
    hint: "Both are sums of the same weight.",
    implementation: Kappa(
      weight: { distance, _ in Kappa.weight(distance, .none) }, chanceWeight: Kappa.weight
    ).statistic),
  Mistake(
    "half of the pairs",
    explanation:
      "A 0 beside a 2 and a 2 beside a 0 are two pairs, each as often as chance brings it.",
    hint: "Both loops run over the whole scale.",
    implementation: Kappa(chance: .half).statistic),
  Mistake(
    "no weights taken for distances",
    explanation: "Without weights every difference counts 1, a far one too.",
    hint: ".none is 0 for equal scores and 1 for all others.",
    implementation: Kappa(weight: { distance, weights in
      Kappa.weight(distance, weights == .none ? .linear : weights)
    }).statistic),
]
