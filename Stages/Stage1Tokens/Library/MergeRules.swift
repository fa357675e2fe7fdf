// Applying learned merges to one piece: always the earliest rule first, wherever in the piece it applies.

import Exercises

/// The merges of a tokenizer: which pairs become which token, and which merge comes first.
public struct MergeRules: Sendable {
  private var ranks = PairTable()
  private var results: [Int] = []

  /// No rules yet.
  public init() {}

  /// Adds the next rule.
  ///
  /// False if the pair already has one.
  @discardableResult
  public mutating func add(_ pair: TokenPair, result: Int) -> Bool {
    guard ranks.insert(pair.left, pair.right, value: results.count) == results.count else {
      return false
    }
    results.append(result)
    return true
  }

  /// The place of the pair's rule in the order in which the rules were learned; `nil` without a rule.
  public func rank(_ left: Int, _ right: Int) -> Int? { ranks[left, right] }

  /// The token that the rule of this rank makes.
  ///
  /// Not its rank plus 256: two rules may make the same token.
  public func result(ofRank rank: Int) -> Int { results[rank] }
}

/// The tokens of a piece after all merges, by rank: as long as any two neighbours have a rule, the
/// rule that was learned first is applied, at its leftmost place.
///
/// Quadratic in the piece's length, so for short pieces.
public func mergeByRank(_ tokens: [Int], _ rules: MergeRules) -> [Int] {
  // EXERCISE 1.3 — merge by rank
  var tokens = tokens
  while true {
    var best: (rank: Int, index: Int)?
    for index in tokens.indices.dropLast() {
      guard let rank = rules.rank(tokens[index], tokens[index + 1]) else { continue }
      if best.map({ rank < $0.rank }) ?? true { best = (rank, index) }
    }
    guard let best else { return tokens }
    tokens[best.index] = rules.result(ofRank: best.rank)
    tokens.remove(at: best.index + 1)
  }
  // END EXERCISE 1.3
}

/// The same as `mergeByRank` in O(n log n): a linked list of tokens, and a heap of the rules that could apply.
///
/// `rank` gives the rank of a pair's rule, `result` the token that a rule makes, as in ``MergeRules``.
public func mergeByRankOnHeap(
  _ tokens: [Int], rank: (_ left: Int, _ right: Int) -> Int?, result: (_ rank: Int) -> Int
) -> [Int] {
  // EXERCISE 1.4 — merge by rank in a long piece
  var list = LinkedTokens(tokens)
  var queue = Heap(
    tokens.indices.dropLast().compactMap { index in
      rank(tokens[index], tokens[index + 1]).map { MergePlace(rank: $0, position: index) }
    })
  func pairRank(at position: Int) -> Int? {
    guard let next = list.next(position) else { return nil }
    return rank(list.tokens[position], list.tokens[next])
  }
  while let place = queue.popFirst() {
    // A neighbour may have been merged since this place was found; then its rank has changed.
    guard list.isAlive(place.position), pairRank(at: place.position) == place.rank else { continue }
    list.mergeWithNext(place.position, into: result(place.rank))
    for position in [list.previous(place.position), place.position].compactMap({ $0 }) {
      if let rank = pairRank(at: position) {
        queue.push(MergePlace(rank: rank, position: position))
      }
    }
  }
  return list.remaining
  // END EXERCISE 1.4
}

/// A rule that could apply at a position; the earlier rule comes first, then the place further left.
struct MergePlace: Comparable {
  let rank: Int
  let position: Int

  static func < (a: MergePlace, b: MergePlace) -> Bool {
    (a.rank, a.position) < (b.rank, b.position)
  }
}

/// Tokens from which a neighbour can be taken out in constant time.
struct LinkedTokens {
  private(set) var tokens: [Int]
  private var nexts: [Int]
  private var previouses: [Int]
  private static let removed = -1

  init(_ tokens: [Int]) {
    self.tokens = tokens
    nexts = tokens.indices.map { $0 + 1 }
    previouses = tokens.indices.map { $0 - 1 }
  }

  func next(_ position: Int) -> Int? {
    nexts[position] < tokens.count ? nexts[position] : nil
  }

  func previous(_ position: Int) -> Int? {
    previouses[position] >= 0 ? previouses[position] : nil
  }

  func isAlive(_ position: Int) -> Bool { tokens[position] != LinkedTokens.removed }

  mutating func mergeWithNext(_ position: Int, into token: Int) {
    guard let next = next(position) else { return }
    tokens[position] = token
    tokens[next] = LinkedTokens.removed
    nexts[position] = nexts[next]
    if let after = self.next(position) { previouses[after] = position }
  }

  var remaining: [Int] { tokens.filter { $0 != LinkedTokens.removed } }
}
