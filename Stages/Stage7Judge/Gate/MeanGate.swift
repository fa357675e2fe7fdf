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
      those are and how many rows there are at all. Where no row has a number there is no mean: say so, instead of 0 / \
      0.
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
      "scores 2, none, 1, none: a mean of 1.5 that covers 2 of 4",
      why:
        "Counting the two as 0 gives 0.75 and blames the model for what the judge did; and counted is 2 of all 4 rows."
    ) { mean, probe in
      let found = mean([2, nil, 1, nil])
      try probe.expect(found.mean, near: 1.5, "the mean")
      try probe.expect(
        [found.counted, found.total], equals: [2, 4], "the rows counted and all rows")
    },
    .property(
      "rows without a number lower the coverage and leave the mean",
      why: "A judge that often fails must not make a system look worse, and not go unnoticed."
    ) { mean, probe in
      let numbers = (0..<5 + probe.below(5)).map { _ in Double(probe.random.uniform()) * 4 }
      let sum = numbers.reduce(0, +)
      for missing in [0, 1, 7] {
        var rows = numbers.map { Optional($0) } + [Double?](repeating: nil, count: missing)
        rows.shuffle(using: &probe.random)
        let found = mean(rows)
        try probe.expect(
          found.mean, near: sum / Double(numbers.count), "the mean beside \(missing) missing")
        try probe.expect(
          [found.counted, found.total], equals: [numbers.count, numbers.count + missing],
          "the rows counted and all rows, \(missing) of them missing")
      }
    },
    .property(
      "0 is a number like any other",
      why: "The worst score counts; only what is missing does not."
    ) { mean, probe in
      let worst = 1 + probe.below(5)
      let found = mean([Double?](repeating: 0, count: worst) + [6])
      try probe.expect(
        found.mean, near: 6 / Double(worst + 1), "the mean of \(worst) zeros and a 6")
      try probe.expect(found.counted, equals: worst + 1, "the rows counted")
    },
    .example(
      "without any number there is no mean",
      why: "0 / 0 is not a number, and 0 would be a score that nobody gave."
    ) { mean, probe in
      for rows in [[], [nil, nil]] as [[Double?]] {
        let found = mean(rows)
        try probe.expect(found.mean, near: nil, "the mean of \(rows.count) rows without a number")
        try probe.expect(
          [found.counted, found.total], equals: [0, rows.count], "the rows counted and all rows")
      }
    },
  ])
