// Merging by rank in the slowest and most obvious way: what the checks of 1.3 and 1.4 compare with.

import Gates
import Tokens

/// A rule: these two neighbours become that token.
struct Rule: Sendable {
  let pair: TokenPair
  let result: Int

  init(_ left: Int, _ right: Int, _ result: Int) {
    pair = TokenPair(left, right)
    self.result = result
  }
}

extension MergeRules {
  /// The rules in order of their ranks.
  init(_ rules: [Rule]) {
    self.init()
    for rule in rules { add(rule.pair, result: rule.result) }
  }
}

/// The first rule that stands anywhere is applied at its leftmost place, until none does.
func plainMerging(_ tokens: [Int], _ rules: [Rule]) -> [Int] {
  for rule in rules {
    for index in tokens.indices.dropLast()
    where tokens[index] == rule.pair.left && tokens[index + 1] == rule.pair.right {
      return plainMerging(tokens[..<index] + [rule.result] + tokens[(index + 2)...], rules)
    }
  }
  return tokens
}

extension Probe {
  /// Random rules over the tokens 0 to 2 and those that rules make; now and then two make the same token.
  func rules(_ count: Int) -> [Rule] {
    var rules: [Rule] = []
    var tokenCount = 3
    while rules.count < count {
      let pair = tokens(2, below: tokenCount)
      if rules.contains(where: { [$0.pair.left, $0.pair.right] == pair }) { continue }
      let isNew = tokenCount == 3 || Int.random(in: 0..<4, using: &random) > 0
      let result = isNew ? tokenCount : Int.random(in: 3..<tokenCount, using: &random)
      rules.append(Rule(pair[0], pair[1], result))
      tokenCount += isNew ? 1 : 0
    }
    return rules
  }
}
