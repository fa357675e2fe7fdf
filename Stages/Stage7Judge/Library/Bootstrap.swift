// How far a statistic would move with other rows of the same kind.

import Exercises
import Tensors

/// A range that a statistic falls into when rows are drawn again.
public struct Interval: Equatable, Sendable {
  /// Its lower end.
  public let low: Double
  /// Its upper end.
  public let high: Double
  /// How many of the draws gave a value; the others were undefined.
  public let definedRounds: Int
}

/// The percentile bootstrap (Efron, 1979): draws as many rows as there are, with replacement, many times.
///
/// `statistic` gets the drawn row numbers. To compare two systems on the same rows it takes the rows of *both* by these
/// numbers, so that what makes a row hard for both cancels out. `level` is the share of draws inside the interval, from
/// 0 to 1: at 1 it reaches from the smallest value to the largest. The same seed gives the same draws. Nil without
/// rows, and where no draw gave a value.
public func bootstrap(
  rowCount: Int, rounds: Int = 1_000, seed: UInt64, level: Double = 0.95,
  statistic: (_ rows: [Int]) -> Statistic
) -> Interval? {
  // EXERCISE 7.7 — draw the rows again, many times
  guard rowCount > 0, rounds > 0, (0...1).contains(level) else { return nil }
  var random = SeededRandom(seed: seed)
  var values: [Double] = []
  for _ in 0..<rounds {
    let rows = (0..<rowCount).map { _ in Int(random.next() % UInt64(rowCount)) }
    if let value = statistic(rows).value { values.append(value) }
  }
  guard !values.isEmpty else { return nil }
  values.sort()
  return Interval(
    low: quantile(values, (1 - level) / 2), high: quantile(values, (1 + level) / 2),
    definedRounds: values.count)
  // END EXERCISE 7.7
}

/// The value below which a share of sorted numbers lies, on the line between its two neighbours.
private func quantile(_ sorted: [Double], _ share: Double) -> Double {
  let place = share * Double(sorted.count - 1)
  let below = Int(place)
  let above = min(below + 1, sorted.count - 1)
  return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
}
