// Numbers that may not exist: a statistic says why it is undefined, and no mean comes without its coverage.

import Exercises

/// The value of a statistic, or why there is none; never NaN.
public enum Statistic: Equatable, Sendable {
  /// Its value.
  case value(Double)
  /// Why it has none for these rows.
  case undefined(String)

  /// The value, where there is one.
  public var value: Double? {
    if case .value(let value) = self { return value }
    return nil
  }
}

/// A mean together with how many of all rows it covers.
///
/// Rows without a number are neither counted as 0 nor forgotten: they lower the coverage.
public struct CoveredMean: Equatable, Sendable {
  /// The mean over the rows that have a number.
  public let mean: Statistic
  /// How many rows have a number.
  public let counted: Int
  /// How many rows there are.
  public let total: Int

  /// Takes one number or nil for every row.
  public init(_ rows: [Double?]) {
    // EXERCISE 7.3 — a mean that says what it covers
    let numbers = rows.compactMap { $0 }
    counted = numbers.count
    total = rows.count
    mean =
      numbers.isEmpty
      ? .undefined("no row has a number")
      : .value(numbers.reduce(0, +) / Double(numbers.count))
    // END EXERCISE 7.3
  }

  /// The share of rows that the mean covers.
  public var coverage: Statistic {
    total == 0 ? .undefined("there are no rows") : .value(Double(counted) / Double(total))
  }
}

/// The share of rows on which two raters give the same score.
///
/// It flatters where one score is frequent: two raters who always say 2 agree on everything. See ``cohenKappa``.
public func accuracy(_ given: [Int], _ labels: [Int]) -> Statistic {
  requireSameCount("accuracy", given.count, labels.count)
  if given.isEmpty { return .undefined("there are no rows") }
  let same = zip(given, labels).count { $0 == $1 }
  return .value(Double(same) / Double(given.count))
}

/// Stops where two columns of a table are not equally long.
func requireSameCount(_ operation: String, _ first: Int, _ second: Int) {
  guard first == second else {
    fatalError(
      "\(operation): expected two columns of the same length, found \(first) and \(second)")
  }
}
