// Exercise 7.3: a mean that says what it covers.

import Gates
import Judging

typealias MeanFunction =
  @Sendable (_ rows: [Double?]) -> (mean: Statistic, counted: Int, total: Int)

let meanGate = Gate<MeanFunction>(
  Exercise(
    "7.3", "a mean that says what it covers",
    task: """
      Some rows have no number, because the judge refused or wrote something that nobody can read. Such a row is not a \
      0, and it must not disappear either. Take the mean over the rows that have a number, and keep beside it how many \
      those are and how many rows there are at all. Where no row has a number there is no mean: say why, instead of \
      0 / 0.
      """,
    shapes:
      "a number or nil for every row → the mean or why there is none, the rows with a number, all rows.",
    hints: [
      "compactMap { $0 } leaves the numbers.",
      "Assign counted, total and mean; a mean is .value(…) or .undefined(\"…\").",
    ]),
  implementation: {
    let mean = CoveredMean($0)
    return (mean.mean, mean.counted, mean.total)
  },
  checks: [
    .example(
      "scores 2, none, 1, none: a mean of 1.5",
      why: "Counting the two as 0 gives 0.75 and blames the model for what the judge did."
    ) { mean, probe in
      try probe.expect(mean([2, nil, 1, nil]).mean, near: 1.5, "the mean")
    },
    .property(
      "beside the mean: the rows with a number, and all rows",
      why: "A mean of three rows in a hundred must not look like one of a hundred."
    ) { mean, probe in
      for (numbers, missing) in [(2, 2), (1 + probe.below(5), 0), (3, 1 + probe.below(9)), (0, 2)] {
        var rows = [Double?](repeating: nil, count: missing)
        rows += (0..<numbers).map { Double($0 % 3 - 1) }
        rows.shuffle(using: &probe.random)
        let found = mean(rows)
        try probe.expect(
          [found.counted, found.total], equals: [numbers, numbers + missing],
          "the rows counted and all rows of \(rows.map { $0.map { "\($0)" } ?? "nil" })")
      }
    },
    .property(
      "rows without a number leave the mean as it is",
      why: "It is the sum of what is there, divided by how many are there."
    ) { mean, probe in
      let numbers = (0..<5 + probe.below(5)).map { _ in Double(probe.random.uniform()) * 4 }
      let sum = numbers.reduce(0, +)
      for missing in [0, 1, 7] {
        var rows = numbers.map { Optional($0) } + [Double?](repeating: nil, count: missing)
        rows.shuffle(using: &probe.random)
        try probe.expect(
          mean(rows).mean, near: sum / Double(numbers.count), "the mean beside \(missing) missing")
      }
    },
    .property(
      "0 is a number like any other, and so is what lies below",
      why: "The worst score counts, and a gain may be a loss; only what is missing does not count."
    ) { mean, probe in
      let worst = 1 + probe.below(5)
      let zeros = [Double?](repeating: 0, count: worst)
      try probe.expect(
        mean(zeros + [6]).mean, near: 6 / Double(worst + 1), "the mean of \(worst) zeros and a 6")
      try probe.expect(
        mean(zeros + [-6]).mean, near: -6 / Double(worst + 1),
        "the mean of \(worst) zeros and a -6")
      for rows in [[0, 0], [1, nil, -1]] as [[Double?]] {
        try probe.expect(
          mean(rows).mean, near: 0, "the mean of \(rows.count) rows whose numbers sum to 0")
      }
    },
    .example(
      "without any number there is no mean, and a reason",
      why: "0 / 0 is not a number, 0 would be a score that nobody gave, and a report must say why."
    ) { mean, probe in
      for rows in [[], [nil, nil]] as [[Double?]] {
        try probe.expect(
          mean(rows).mean, near: nil, "the mean of \(rows.count) rows without a number")
      }
    },
  ])
