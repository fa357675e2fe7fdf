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
