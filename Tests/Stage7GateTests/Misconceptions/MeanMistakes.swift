// Means that count what is missing, or forget it.

import Gates
import Judging

@testable import Stage7Gate

/// A mean with its steps left to choose; by default it is right.
private func mean(
  _ rows: [Double?], missing: Double? = nil, isNumber: (Double) -> Bool = { _ in true },
  divisor: ((_ counted: Int, _ total: Int) -> Double)? = nil,
  none: Statistic = .undefined("no row has a number"),
  counts: (_ counted: Int, _ total: Int) -> (Int, Int) = { ($0, $1) }
) -> (mean: Statistic, counted: Int, total: Int) {
  let numbers = rows.compactMap { $0 ?? missing }.filter(isNumber)
  let (counted, total) = counts(numbers.count, rows.count)
  let count = divisor?(numbers.count, rows.count) ?? Double(numbers.count)
  let mean: Statistic = numbers.isEmpty ? none : .value(numbers.reduce(0, +) / count)
  return (mean, counted, total)
}

/// A right mean with right counts, changed.
private func changed(
  _ rows: [Double?], _ change: (_ mean: Double, _ numbers: [Double]) -> Statistic
) -> (mean: Statistic, counted: Int, total: Int) {
  let right = mean(rows)
  let changed = right.mean.value.map { change($0, rows.compactMap { $0 }) }
  return (changed ?? right.mean, right.counted, right.total)
}

let meanMistakes: [Mistake<MeanFunction>] = [
  Mistake(
    "what is missing counted as zero",
    explanation: "The judge failed, and the candidate gets the worst score for it.",
    hint: "Leave rows without a number out of sum and count."
  ) { mean($0, missing: 0) },
  Mistake(
    "nil ?? 0",
    explanation:
      "What is missing becomes a 0 in the sum and in the count, and where no row is left 0 / 0 is not a number.",
    hint: "Leave rows without a number out of sum and count; without any there is no mean."
  ) { mean($0, missing: 0, none: .value(.nan)) },
  Mistake(
    "a sentinel averaged in",
    explanation: "-1 stands for \"no score\", but a mean does not know that.",
    hint: "nil is no number: compactMap leaves it out."
  ) { mean($0, missing: -1) },
  Mistake(
    "what is missing dropped without saying so",
    explanation: "A mean of three rows in a hundred looks like one of a hundred.",
    hint: "total counts all rows."
  ) { mean($0, counts: { counted, _ in (counted, counted) }) },
  Mistake(
    "coverage claimed to be full",
    explanation: "The mean is over some rows, and counted says all.",
    hint: "counted are the rows that have a number."
  ) { mean($0, counts: { _, total in (total, total) }) },
  Mistake(
    "the sum divided by all rows",
    explanation: "Adding only what is there and dividing by everything counts the rest as 0.",
    hint: "Divide by the number of numbers."
  ) { mean($0, divisor: { _, total in Double(total) }) },
  Mistake(
    "counted and total exchanged",
    explanation: "There cannot be more numbers than rows.",
    hint: "total is rows.count."
  ) { mean($0, counts: { ($1, $0) }) },
  Mistake(
    "the missing counted",
    explanation: "counted says how many rows the mean covers, not how many it lacks.",
    hint: "counted is numbers.count."
  ) { mean($0, counts: { ($1 - $0, $1) }) },
  Mistake(
    "zeros taken for missing",
    explanation: "The worst score is a score; without it every system looks better.",
    hint: "Only nil is missing."
  ) { mean($0, isNumber: { $0 != 0 }) },
  Mistake(
    "a sum of 0 taken for no numbers",
    explanation: "Scores of 0, or a gain and an equal loss, have a mean, and it is 0.",
    hint: "Ask whether there are numbers, not what they sum to."
  ) { changed($0) { mean, _ in mean == 0 ? .undefined("no row has a number") : .value(mean) } },
  Mistake(
    "numbers below 0 left out",
    explanation: "Means are also taken of gains, and a gain below 0 is a loss.",
    hint: "Only nil is missing."
  ) { mean($0, isNumber: { $0 >= 0 }) },
  Mistake(
    "no mean as soon as one is missing",
    explanation: "A single failure of the judge throws all its other scores away.",
    hint: "Only where no row has a number there is no mean."
  ) { rows in
    let right = mean(rows)
    let isWhole = right.counted == right.total
    return (isWhole ? right.mean : .undefined("one is missing"), right.counted, right.total)
  },
  Mistake(
    "one less in the divisor",
    explanation: "n - 1 belongs to a variance; a mean is divided by n.",
    hint: "Divide by the number of numbers."
  ) { mean($0, divisor: { counted, _ in Double(counted - 1) }) },
  Mistake(
    "the mean rounded",
    explanation: "Systems differ by tenths: rounded they are all alike.",
    hint: "Leave the mean as it is."
  ) { changed($0) { mean, _ in .value(mean.rounded()) } },
  Mistake(
    "the mean cut off",
    explanation: "A division of integers loses what lies behind the point.",
    hint: "Make the count a Double before dividing."
  ) { changed($0) { mean, _ in .value(mean.rounded(.towardZero)) } },
  Mistake(
    "the median",
    explanation: "The number in the middle does not move when others become better.",
    hint: "The sum divided by the count."
  ) {
    changed($0) { _, numbers in
      let sorted = numbers.sorted()
      return .value((sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2)
    }
  },
  Mistake(
    "the sum",
    explanation: "It grows with the number of rows.",
    hint: "Divide it by the number of numbers."
  ) { mean($0, divisor: { _, _ in 1 }) },
  Mistake(
    "all missing have the mean 0",
    explanation: "Rows are there, but no number: 0 would be a score that nobody gave.",
    hint: "Ask whether there are numbers, not whether there are rows."
  ) { mean($0, none: $0.isEmpty ? .undefined("there are no rows") : .value(0)) },
  Mistake(
    "0 / 0 where all are missing",
    explanation: "Rows are there, but no number: the division gives not a number.",
    hint: "Ask whether there are numbers, not whether there are rows."
  ) { mean($0, none: $0.isEmpty ? .undefined("there are no rows") : .value(.nan)) },
  Mistake(
    "no reason given",
    explanation: "A report cannot say why there is no mean.",
    hint: ".undefined(\"…\") with a few words."
  ) { mean($0, none: .undefined("")) },
  Mistake(
    "no rows have the mean 0",
    explanation: "A judge that answered nothing seems to have given the worst score.",
    hint: ".undefined with a reason."
  ) { mean($0, none: .value(0)) },
  Mistake(
    "0 / 0",
    explanation: "Not a number goes through every later calculation and stands in the report.",
    hint: ".undefined with a reason where no row has a number."
  ) { mean($0, none: .value(.nan)) },
]
