// What a head looks at, in four numbers.

import Console
import Tensors

/// The mean weight that a head puts on a kind of place; NaN where the text has no such place.
struct HeadScores {
  let itself: Double
  let previous: Double
  let first: Double
  /// On the tokens that followed earlier occurrences of the current token.
  let induction: Double

  /// Measures a head: `weights` is `[heads, tokens, tokens]`.
  ///
  /// Only tokens from the third on count, where self, previous and first are different places.
  init(_ weights: Tensor, head: Int, tokens: [Int]) {
    func mean(_ places: (Int) -> [Int]) -> Double {
      let sums = tokens.indices.dropFirst(2).map(places).enumerated().filter { !$1.isEmpty }
        .map { row, places in
          places.reduce(0) { $0 + Double(weights[head, row + 2, $1]) }
        }
      return sums.isEmpty ? .nan : sums.reduce(0, +) / Double(sums.count)
    }
    itself = mean { [$0] }
    previous = mean { [$0 - 1] }
    first = mean { _ in [0] }
    induction = mean { now in (1..<now).filter { tokens[$0 - 1] == tokens[now] } }
  }

  /// The scores with their names.
  var named: [(name: String, value: Double)] {
    [
      ("itself", itself), ("the previous token", previous), ("the first token", first),
      ("what followed the same token before", induction),
    ]
  }

  /// What the head mostly does, such as "looks at the previous token (0.83)".
  var summary: String {
    let known = named.filter { $0.value.isFinite }
    guard let best = known.max(by: { $0.value < $1.value }), best.value >= 0.3 else {
      return "spreads its look"
    }
    return "looks at \(best.name) (\(Format.decimal(best.value, 2)))"
  }
}
