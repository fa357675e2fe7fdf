// The two steps of byte pair encoding, small and pure: count the pairs, merge a pair.

import Exercises

/// Two neighbouring tokens.
public struct TokenPair: Hashable, Sendable {
  /// The first token's id.
  public let left: Int
  /// The second token's id.
  public let right: Int

  /// The pair of these two ids.
  public init(_ left: Int, _ right: Int) {
    self.left = left
    self.right = right
  }
}

/// How often each pair of neighbours occurs in words, each word counted as often as it occurs.
///
/// Pairs may overlap: `aaa` holds the pair (a, a) twice.
public func countPairs(in words: [(tokens: [Int], count: Int)]) -> [TokenPair: Int] {
  var counts: [TokenPair: Int] = [:]
  for word in words {
    for (left, right) in zip(word.tokens, word.tokens.dropFirst()) {
      counts[TokenPair(left, right), default: 0] += word.count
    }
  }
  return counts
}

/// The pair that is merged next: the most frequent one; among equals the one with the smaller left
/// token, then the smaller right token.
///
/// Bytes have the ids 0 to 255, so ties between bytes are decided by the bytes.
public func mostFrequentPair(_ counts: [TokenPair: Int]) -> TokenPair? {
  // EXERCISE 1.1 — the pair to merge next
  counts.max { a, b in
    (a.value, b.key.left, b.key.right) < (b.value, a.key.left, a.key.right)
  }?.key
  // END EXERCISE 1.1
}

/// The tokens after every `pair`, taken from left to right without overlap, has become `merged`.
public func merge(_ pair: TokenPair, into merged: Int, in tokens: [Int]) -> [Int] {
  // EXERCISE 1.2 — two neighbours become one token
  var output: [Int] = []
  output.reserveCapacity(tokens.count)
  var index = 0
  while index < tokens.count {
    if index + 1 < tokens.count, tokens[index] == pair.left, tokens[index + 1] == pair.right {
      output.append(merged)
      index += 2
    } else {
      output.append(tokens[index])
      index += 1
    }
  }
  return output
  // END EXERCISE 1.2
}
