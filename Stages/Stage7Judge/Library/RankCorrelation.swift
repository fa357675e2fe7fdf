// Whether two raters put things in the same order.

import Exercises

/// Spearman's rank correlation, from −1 to 1: Pearson's correlation of the ranks (Spearman, 1904).
///
/// Equal numbers share the mean of their ranks. Undefined where one side has fewer than two different numbers.
public func spearman(_ first: [Double], _ second: [Double]) -> Statistic {
  requireSameCount("spearman", first.count, second.count)
  let (one, other) = (ranks(first), ranks(second))
  // Ranks of n numbers always have the mean (n + 1) / 2.
  let middle = Double(first.count + 1) / 2
  var (together, oneAlone, otherAlone) = (0.0, 0.0, 0.0)
  for (x, y) in zip(one, other) {
    together += (x - middle) * (y - middle)
    oneAlone += (x - middle) * (x - middle)
    otherAlone += (y - middle) * (y - middle)
  }
  guard oneAlone > 0, otherAlone > 0 else {
    return .undefined("one side has fewer than two different numbers")
  }
  return .value(together / (oneAlone * otherAlone).squareRoot())
}

/// The rank of each number from 1; equal numbers get the mean of the ranks they take up.
public func ranks(_ numbers: [Double]) -> [Double] {
  // EXERCISE 7.6 — ranks that equal numbers share
  let order = numbers.indices.sorted { numbers[$0] < numbers[$1] }
  var (ranks, start) = ([Double](repeating: 0, count: numbers.count), 0)
  while start < order.count {
    let equal = order[start...].prefix { numbers[$0] == numbers[order[start]] }
    let rank = Double(2 * start + equal.count + 1) / 2
    for index in equal { ranks[index] = rank }
    start += equal.count
  }
  return ranks
  // END EXERCISE 7.6
}
