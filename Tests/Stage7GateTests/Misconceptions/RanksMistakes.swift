// Ranks that make an order where there is none.

import Gates
import Judging

@testable import Stage7Gate

/// The places of numbers from the smallest to the largest; equal ones stay in order.
private func sortedPlaces(_ numbers: [Double]) -> [Int] {
  numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
}

/// Ranks by a formula over how many numbers are smaller and how many are equal, itself included.
private func ranks(
  _ numbers: [Double], _ rank: (_ smaller: Int, _ equal: Int) -> Double
) -> [Double] {
  numbers.map { number in
    rank(numbers.count { $0 < number }, numbers.count { $0 == number })
  }
}

/// The ranks of a right solution.
private func rightRanks(_ numbers: [Double]) -> [Double] {
  ranks(numbers) { smaller, equal in Double(2 * smaller + equal + 1) / 2 }
}

/// The ranks of a right solution; groups of equal numbers that `share` refuses keep their order.
private func ranks(
  _ numbers: [Double], where share: (_ group: ArraySlice<Int>) -> Bool
) -> [Double] {
  let order = sortedPlaces(numbers)
  var ranks = [Double](repeating: 0, count: numbers.count)
  for (rank, place) in order.enumerated() {
    let start = order.firstIndex { numbers[$0] == numbers[place] } ?? rank
    let group = order[start...].prefix { numbers[$0] == numbers[place] }
    ranks[place] =
      share(group) ? Double(2 * start + group.count + 1) / 2 : Double(rank + 1)
  }
  return ranks
}

/// Equal numbers that share in twos; `fill` gets the numbers, their places in order, and the ranks to write.
private func pairs(
  _ fill: @escaping @Sendable (_ numbers: [Double], _ order: [Int], _ ranks: inout [Double]) -> Void
) -> Mistake<@Sendable ([Double]) -> [Double]> {
  Mistake(
    "only pairs share",
    explanation: "Three equal numbers, or more, share the mean of all their ranks as well.",
    hint: "Go on until the next number differs, however many are equal."
  ) { numbers in
    var ranks = [Double](repeating: 0, count: numbers.count)
    fill(numbers, sortedPlaces(numbers), &ranks)
    return ranks
  }
}

let ranksMistakes: [Mistake<@Sendable (_ numbers: [Double]) -> [Double]>] = [
  Mistake(
    "equal numbers ranked in their order",
    explanation:
      "Of equal scores the one that stands first in the file gets the lower rank: an order out of nothing.",
    hint: "Find groups of equal numbers, and give all of a group the mean of its ranks."
  ) { numbers in
    var ranks = [Double](repeating: 0, count: numbers.count)
    for (rank, place) in sortedPlaces(numbers).enumerated() { ranks[place] = Double(rank + 1) }
    return ranks
  },
  Mistake(
    "the lowest of the shared ranks",
    explanation: "1, 2, 2, 4 as in sports: the ranks no longer sum to n (n + 1) / 2.",
    hint: "The mean of the ranks 2 and 3 is 2.5."
  ) { ranks($0) { smaller, _ in Double(smaller + 1) } },
  Mistake(
    "the highest of the shared ranks",
    explanation: "1, 3, 3, 4: the ranks no longer sum to n (n + 1) / 2.",
    hint: "The mean of the ranks 2 and 3 is 2.5."
  ) { ranks($0) { smaller, equal in Double(smaller + equal) } },
  Mistake(
    "ranks without gaps",
    explanation: "1, 2, 2, 3 counts different numbers, not places.",
    hint: "A group of k takes up k ranks."
  ) { numbers in
    numbers.map { number in Double(Set(numbers.filter { $0 <= number }).count) }
  },
  Mistake(
    "the mean one half too small",
    explanation: "Counted from 0, the group's ranks are s … s + k - 1: their mean lacks 1.",
    hint: "(2 s + k + 1) / 2 counts from 1."
  ) { ranks($0) { smaller, equal in Double(smaller) + Double(equal) / 2 } },
  Mistake(
    "ranks from 0",
    explanation: "The mean of ranks is taken for (n + 1) / 2 later on, which begins at 1.",
    hint: "The smallest number has the rank 1."
  ) { ranks($0) { smaller, equal in Double(smaller) + Double(equal - 1) / 2 } },
  Mistake(
    "the largest first",
    explanation: "The smallest number has the rank 1.",
    hint: "Sort with <."
  ) { numbers in
    ranks(numbers) { smaller, equal in Double(numbers.count - smaller) - Double(equal - 1) / 2 }
  },
  Mistake(
    "a division of integers",
    explanation: "5 / 2 of integers is 2: halves are lost.",
    hint: "Make a Double before dividing."
  ) { ranks($0) { smaller, equal in Double((2 * smaller + equal + 1) / 2) } },
  Mistake(
    "sorted ranks",
    explanation: "The ranks are right but stand in sorted order, no longer beside their numbers.",
    hint: "ranks[place] = …: put each rank at the place of its number."
  ) { ranks($0) { smaller, equal in Double(2 * smaller + equal + 1) / 2 }.sorted() },
  Mistake(
    "the sorted places themselves",
    explanation:
      "Sorted places say where the smallest number stands, not which rank the first number has.",
    hint: "Turn it round: the number at place order[i] has the rank i + 1."
  ) { sortedPlaces($0).map { Double($0 + 1) } },
  Mistake(
    "the numbers as they are",
    explanation: "That is Pearson's correlation: one far number decides it.",
    hint: "Only the order may count."
  ) { $0 },
  pairs { numbers, order, ranks in
    var start = 0
    while start < order.count {
      let group = order[start..<min(start + 2, order.count)]
        .prefix { numbers[$0] == numbers[order[start]] }
      for place in group { ranks[place] = Double(2 * start + group.count + 1) / 2 }
      start += group.count
    }
  },
  pairs { numbers, order, ranks in
    for (index, place) in order.enumerated() {
      let before = index > 0 ? order[index - 1] : place
      let isPair = before != place && numbers[before] == numbers[place]
      ranks[place] = Double(index) + (isPair ? 0.5 : 1)
      if isPair { ranks[before] = ranks[place] }
    }
  },
  Mistake(
    "only neighbours in the list share",
    explanation: "Equal numbers are equal wherever they stand.",
    hint: "Look for groups among the sorted places."
  ) { numbers in
    ranks(numbers) { group in
      let places = group.sorted()
      return (places.last ?? 0) - (places.first ?? 0) == places.count - 1
    }
  },
  Mistake(
    "the last group forgotten",
    explanation:
      "Ranks are only given where the next number differs, and behind the last none comes.",
    hint: "The end of the list ends a group, too."
  ) { numbers in
    zip(numbers, rightRanks(numbers)).map { $0 == numbers.max() ? 0 : $1 }
  },
  Mistake(
    "nearly equal numbers taken for equal",
    explanation:
      "Rounded, cut off, or compared with a tolerance, scores that lie close together lose their order.",
    hint: "Compare the numbers as they are, with ==."
  ) { numbers in rightRanks(numbers.map { ($0 * 1e6).rounded() }) },
]
