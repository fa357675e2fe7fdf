// Exercise 7.5: Cohen's kappa.

import Gates
import Judging
import Tensors

typealias KappaFunction =
  @Sendable (
    _ first: [Int], _ second: [Int], _ scale: ClosedRange<Int>, _ weights: DisagreementWeights
  ) -> Statistic

let kappaGate = Gate<KappaFunction>(
  Exercise(
    "7.5", "agreement beyond chance",
    task: """
      Two raters who say 2 nine times out of ten, and otherwise 0, agree on 82 of 100 rows without looking. Kappa \
      counts only what is better than that: 1 - observed disagreement / disagreement expected by chance. Disagreement \
      is a sum over rows \
      of a weight: 0 for equal scores; for different ones 1, their distance, or its square, as `weights` says. Chance \
      pairs every score of the one with every score of the other, each as often as its rater gives it. Without rows \
      there is no kappa, nor where chance alone would agree fully, both always giving the same score. `frequencies` \
      is given; no check passes lists of different lengths.
      """,
    shapes: "two equally long lists of scores within a scale, weights → a statistic of at most 1.",
    hints: [
      "frequencies(scores, scale) counts each score of the scale; .none, .linear and .quadratic differ in one line.",
      "Expected: over all pairs of scores, weight · rows · columns, divided by the number of rows once.",
      "Return .undefined(\"…\") where there are no rows and where the expected disagreement is 0.",
    ]),
  implementation: { cohenKappa($0, $1, scale: $2, weights: $3) },
  checks: [
    .example(
      "ninety equal scores of a hundred are a kappa of 0.444",
      why: "Both say 2 on 90 rows: chance brings 0.82, and (0.90 - 0.82) / (1 - 0.82) is 0.444."
    ) { kappa, probe in
      let counts = [(2, 2, 85), (0, 0, 5), (2, 0, 5), (0, 2, 5)]
      let first = counts.flatMap { [Int](repeating: $0.0, count: $0.2) }
      let second = counts.flatMap { [Int](repeating: $0.1, count: $0.2) }
      try probe.expect(kappa(first, second, 0...2, .none), near: 4.0 / 9, "kappa")
    },
    .example(
      "two near misses in six weigh less and less",
      why:
        "Chance brings a disagreement of 4, of 16/3 by distance, and of 8 by its square; observed are 2 each time."
    ) { kappa, probe in
      let (first, second) = ([0, 0, 1, 1, 2, 2], [0, 1, 1, 2, 2, 2])
      for (weights, expected) in [(.none, 0.5), (.linear, 0.625), (.quadratic, 0.75)]
        as [(DisagreementWeights, Double)]
      {
        try probe.expect(
          kappa(first, second, 0...2, weights), near: expected, "kappa, weights \(weights)")
      }
    },
    .example(
      "full agreement is 1, and agreement below chance lies below 0",
      why:
        "Each says 0 and 2 on half of the rows, so chance disagrees on 2 of 4: they on none, or on all 4."
    ) { kappa, probe in
      let (one, opposite) = ([0, 0, 2, 2], [2, 2, 0, 0])
      for weights in DisagreementWeights.allCases {
        try probe.expect(kappa(one, one, 0...2, weights), near: 1, "kappa of equal scores")
        try probe.expect(kappa(one, opposite, 0...2, weights), near: -1, "kappa of opposite scores")
      }
    },
    .property(
      "it agrees with a loop over all pairs of rows",
      why:
        "What chance brings is the mean disagreement of any row's first score with any row's second."
    ) { kappa, probe in
      // A score that nobody gives still lies between its neighbours.
      for (scores, count) in [([0, 1, 2], 11), ([0, 2, 3], 23), ([0, 1, 4], 17)] {
        let (first, second) = ratings(of: scores, count: count, probe)
        for weights in DisagreementWeights.allCases {
          try probe.expect(
            kappa(first, second, 0...4, weights), near: plainKappa(first, second, weights),
            "kappa of \(count) rows of the scores \(scores), weights \(weights)")
        }
      }
    },
    .property(
      "a scale may begin anywhere",
      why: "Scores from 1 to 4 or -1 to 1 are no places in a list: score - scale.lowerBound is one."
    ) { kappa, probe in
      for scale in [1...4, -1...1] {
        let (first, second) = ratings(of: Array(scale), count: 13, probe)
        for weights in DisagreementWeights.allCases {
          try probe.expect(
            kappa(first, second, scale, weights), near: plainKappa(first, second, weights),
            "kappa on the scale \(scale), weights \(weights)")
        }
      }
    },
    .property(
      "whoever does not look gets 0",
      why: "A judge that always says the same, or draws lots, may well agree on most rows."
    ) { kappa, probe in
      let labels = [0, 1, 2] + (0..<9).map { _ in probe.below(3) }
      let always = [Int](repeating: 2, count: labels.count)
      // Every label beside every lot: they know nothing of each other.
      let lots = [0, 2, 2, 1]
      let (first, second) = (labels.flatMap { [$0, $0, $0, $0] }, labels.flatMap { _ in lots })
      for weights in DisagreementWeights.allCases {
        try probe.expect(
          kappa(always, labels, 0...2, weights), near: 0,
          "kappa of a judge that always says 2, weights \(weights)")
        try probe.expect(
          kappa(first, second, 0...2, weights), near: 0, "kappa of lots, weights \(weights)")
      }
    },
    .example(
      "where chance agrees fully there is no kappa",
      why: "0 / 0 would be not a number; 0 and 1 would both claim to know something."
    ) { kappa, probe in
      try probe.expect(kappa([2, 2], [2, 2], 0...2, .none), near: nil, "kappa of 2 2 and 2 2")
      try probe.expect(kappa([], [], 0...2, .linear), near: nil, "kappa of no rows")
    },
  ])

/// Two raters who agree more often than not; each of the scores occurs.
private func ratings(of scores: [Int], count: Int, _ probe: Probe) -> ([Int], [Int]) {
  func any() -> Int { scores[probe.below(scores.count)] }
  let first = scores + (scores.count..<count).map { _ in any() }
  return (first, first.map { probe.below(3) > 0 ? $0 : any() })
}

/// 1 - mean disagreement of the rows / mean disagreement of all pairs of rows.
private func plainKappa(
  _ first: [Int], _ second: [Int], _ weights: DisagreementWeights
) -> Double? {
  func disagreement(_ a: Int, _ b: Int) -> Double {
    let distance = Double(max(a, b) - min(a, b))
    switch weights {
    case .none: return a == b ? 0 : 1
    case .linear: return distance
    case .quadratic: return distance * distance
    }
  }
  var (observed, expected) = (0.0, 0.0)
  for (row, one) in first.enumerated() {
    observed += disagreement(one, second[row])
    for other in second { expected += disagreement(one, other) / Double(first.count) }
  }
  return expected == 0 ? nil : 1 - observed / expected
}
