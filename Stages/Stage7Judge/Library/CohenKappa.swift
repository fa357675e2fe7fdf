// Agreement beyond what chance alone would bring.

import Exercises

/// How much two different scores disagree.
public enum DisagreementWeights: String, CaseIterable, Sendable {
  /// Any difference counts the same (Cohen, 1960).
  case none
  /// By the distance of the scores.
  case linear
  /// By the square of the distance: far misses count most (Cohen, 1968).
  case quadratic
}

/// Cohen's kappa: 1 − observed disagreement / disagreement expected by chance.
///
/// 1 is full agreement, 0 is what two raters reach who draw from their own frequencies of scores without looking.
/// Scores outside `scale` stop the program. Undefined without rows, and where both raters always give one and the same
/// score: then chance alone agrees fully, and nothing can be said.
public func cohenKappa(
  _ first: [Int], _ second: [Int], scale: ClosedRange<Int>, weights: DisagreementWeights = .none
) -> Statistic {
  // EXERCISE 7.5 — agreement beyond chance
  requireSameCount("cohenKappa", first.count, second.count)
  if first.isEmpty { return .undefined("there are no rows") }
  func weight(_ one: Int, _ other: Int) -> Double {
    let distance = Double(abs(one - other))
    return switch weights {
    case .none: distance == 0 ? 0 : 1
    case .linear: distance
    case .quadratic: distance * distance
    }
  }
  let (rows, columns) = (frequencies(first, scale), frequencies(second, scale))
  let observed = zip(first, second).reduce(0.0) { $0 + weight($1.0, $1.1) }
  var expected = 0.0
  for (one, rowCount) in zip(scale, rows) {
    for (other, columnCount) in zip(scale, columns) {
      expected += weight(one, other) * rowCount * columnCount / Double(first.count)
    }
  }
  guard expected > 0 else { return .undefined("both always give the same score") }
  return .value(1 - observed / expected)
  // END EXERCISE 7.5
}

/// How often each score of the scale occurs.
private func frequencies(_ scores: [Int], _ scale: ClosedRange<Int>) -> [Double] {
  var counts = [Double](repeating: 0, count: scale.count)
  for score in scores {
    guard scale.contains(score) else {
      fatalError("cohenKappa: expected scores in \(scale), found \(score)")
    }
    counts[score - scale.lowerBound] += 1
  }
  return counts
}
