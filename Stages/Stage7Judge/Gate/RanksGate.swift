// Exercise 7.6: ranks, on which Spearman's correlation is built.

import Gates
import Judging
import Tensors

let ranksGate = Gate<@Sendable (_ numbers: [Double]) -> [Double]>(
  Exercise(
    "7.6", "ranks that equal numbers share",
    task: """
      Spearman asks whether two raters put things in the same order, and so correlates ranks instead of scores. The \
      smallest number has the rank 1. Scores are full of equal numbers: none of them comes first, so they share the \
      mean of the ranks that they take up together. Given in order of appearance, ranks would make an order out of \
      nothing.
      """,
    shapes:
      "numbers → the rank of each, in the numbers' own order; all ranks sum to n (n + 1) / 2.",
    hints: [
      "Sort the places, not the numbers: indices.sorted { numbers[$0] < numbers[$1] }.",
      "Walk along the sorted places from one group of equal numbers to the next.",
      "A group of k from place s on, counted from 0, takes the ranks s + 1 … s + k: their mean is (2 s + k + 1) / 2.",
    ]),
  implementation: { ranks($0) },
  checks: [
    .example(
      "10, 20, 20, 30",
      why:
        "10 is the smallest and has the rank 1; the two 20 take up the ranks 2 and 3, and share 2.5; 4 is left for 30."
    ) { ranks, probe in
      try probe.expect(ranks([10, 20, 20, 30]), near: [1, 2.5, 2.5, 4] as [Double], "the ranks")
    },
    .example(
      "a rank belongs to the place of its number",
      why:
        "The other rater's ranks stand in the order of the rows; sorted ranks would agree with anything."
    ) { ranks, probe in
      try probe.expect(
        ranks([0.5, 9, -3, 7]), near: [2, 4, 1, 3] as [Double], "the ranks of 0.5, 9, -3, 7")
    },
    .property(
      "a rank is 1, plus the numbers below it, plus half of the other equal ones",
      why: "Counted one by one; with scores from 0 to 3 nearly all have their equals."
    ) { ranks, probe in
      for count in [1, 6, 17] {
        let numbers = (0..<count).map { _ in Double(probe.below(4)) }
        let expected = numbers.map { number in
          let (below, equal) = (numbers.count { $0 < number }, numbers.count { $0 == number })
          return Double(below) + Double(equal + 1) / 2
        }
        try probe.expect(ranks(numbers), near: expected, "the ranks of \(numbers)")
      }
    },
    .property(
      "only the order counts",
      why:
        "A rater who doubles all scores, or puts them close together, puts things in the same order."
    ) { ranks, probe in
      let numbers = (0..<9).map { _ in Double(probe.below(5)) }
      let found = ranks(numbers)
      try probe.expect(found.count, equals: 9, "the number of ranks")
      try probe.expect(
        ranks(numbers.map { 100 * $0 * $0 - 7 }), near: found, "the ranks of 100 x² - 7")
      try probe.expect(
        ranks(numbers.map { $0 * 1e-9 }), near: found, "the ranks of x / 1,000,000,000")
      try probe.expect(
        ranks(numbers.map { -$0 }), near: found.map { 10 - $0 }, "the ranks turned upside down")
    },
  ])
