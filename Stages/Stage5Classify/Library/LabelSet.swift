// The classes of a task, and the number of each.

import Pretraining

/// Class names in the order of their numbers.
public struct LabelSet: Equatable, Sendable {
  /// The names; class 0 is the first.
  public let names: [String]
  private let numbers: [String: Int]

  /// Takes names that differ from each other, in this order.
  public init(_ names: [String]) {
    self.names = names
    numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
  }

  /// The classes of training rows, sorted.
  ///
  /// Throws where there are fewer than two.
  public init(training rows: [LabelledRow]) throws {
    self.init(Set(rows.map(\.label)).sorted())
    guard names.count > 1 else {
      let found = names.first.map { "all \(rows.count) rows have the label \"\($0)\"" }
      throw TrainingError("\(found ?? "there are no rows"): there is nothing to tell apart")
    }
  }

  /// How many classes there are.
  public var count: Int { names.count }

  /// The number of a class; nil for a name that is none.
  public func number(of name: String) -> Int? { numbers[name] }
}
