// Merging in another order than the rules were learned in, and heaps that lose their way.

import Gates

@testable import Stage1Gate
@testable import Tokens

/// A place where a rule applies.
private struct Place {
  let rank: Int
  let index: Int
  let result: Int
}

/// Merges one place after another; `choose` takes one of those where a rule applies, from left to right.
private func merging(
  _ tokens: [Int], _ rules: MergeRules, limit: Int = .max, skippingAtEnd skipped: Int = 1,
  _ choose: ([Place]) -> Place?
) -> [Int] {
  var (tokens, count) = (tokens, 0)
  while count < limit {
    let places = tokens.indices.dropLast(skipped).compactMap { index in
      rules.rank(tokens[index], tokens[index + 1]).map {
        Place(rank: $0, index: index, result: rules.result(ofRank: $0))
      }
    }
    guard let place = choose(places) else { break }
    tokens.replaceSubrange(place.index...place.index + 1, with: [place.result])
    count += 1
  }
  return tokens
}

private func lowest(_ places: [Place]) -> Place? {
  places.min { ($0.rank, $0.index) < ($1.rank, $1.index) }
}

let rankMistakes: [Mistake<RankFunction>] = [
  Mistake(
    "merged from left to right instead of by rank",
    explanation:
      "The leftmost pair that has any rule is merged first, whatever was learned earlier: other pieces than in training.",
    hint: "Look at all neighbours, and take the lowest rank."
  ) { merging($0, $1, \.first) },
  Mistake(
    "one pass from left to right",
    explanation:
      "Each pair that has any rule is merged where it is met: ranks play no part, and a new token is never merged with "
      + "what stands before it.",
    hint: "Look at all neighbours, and take the lowest rank; then look at all of them again."
  ) { tokens, rules in
    var (tokens, index) = (tokens, 0)
    while index + 1 < tokens.count {
      if let rank = rules.rank(tokens[index], tokens[index + 1]) {
        tokens.replaceSubrange(index...index + 1, with: [rules.result(ofRank: rank)])
      } else {
        index += 1
      }
    }
    return tokens
  },
  Mistake(
    "the last pair is never looked at",
    explanation: "The loop over the places ends one too early.",
    hint: "Of count tokens all but the last begin a pair: tokens.indices.dropLast()."
  ) { tokens, rules in
    merging(tokens, rules, skippingAtEnd: 2, lowest)
  },
  Mistake(
    "the rightmost of equal places",
    explanation: "A later place with the same rank replaces the one that was found first.",
    hint: "Compare with <, not with <=, so that the leftmost place stays."
  ) { merging($0, $1) { $0.min { ($0.rank, -$0.index) < ($1.rank, -$1.index) } } },
  Mistake(
    "the order of the tokens instead of the rules",
    explanation:
      "The smaller resulting token goes first. That is nearly right, but a token that two rules make has one number "
      + "and two ranks.",
    hint: "Ask rules.rank(left, right), and compare ranks."
  ) { merging($0, $1) { $0.min { ($0.result, $0.index) < ($1.result, $1.index) } } },
  Mistake(
    "the token computed from the rank",
    explanation:
      "Ids are counted on with the ranks, but where two rules make one token, all later ids would be one too high.",
    hint: "Use rules.result(ofRank:)."
  ) { tokens, rules in
    let base = rules.result(ofRank: 0)
    return merging(tokens, rules) { places in
      lowest(places).map { Place(rank: $0.rank, index: $0.index, result: base + $0.rank) }
    }
  },
  Mistake(
    "rank plus 256",
    explanation:
      "That is the token in a vocabulary in which each rule makes a new token right behind the bytes; rules from a "
      + "file need not.",
    hint: "Use rules.result(ofRank:)."
  ) { tokens, rules in
    merging(tokens, rules) { places in
      lowest(places).map { Place(rank: $0.rank, index: $0.index, result: 256 + $0.rank) }
    }
  },
  Mistake(
    "all places of the best rule at once",
    explanation:
      "After the first merge another rule may have the lowest rank: the new token can make a pair with its neighbour.",
    hint: "Merge one place, and look again at all neighbours."
  ) { tokens, rules in
    var tokens = tokens
    while let rank = nextRank(tokens, rules, from: 0) {
      tokens = merging(tokens, rules) { places in places.first { $0.rank == rank } }
    }
    return tokens
  },
  Mistake(
    "the latest rule first",
    explanation: "Rank 0 is the rule that was learned first; it must be applied before all others.",
    hint: "The lowest rank wins."
  ) { merging($0, $1) { $0.min { (-$0.rank, $0.index) < (-$1.rank, $1.index) } } },
  Mistake(
    "a single merge",
    explanation: "The loop ends after the first merge.",
    hint: "Look again after each merge, until no two neighbours have a rule."
  ) { merging($0, $1, limit: 1, lowest) },
  Mistake(
    "each rule once, in order",
    explanation:
      "A later rule may make a pair that an earlier rule merges: two rules can make the same token.",
    hint: "Begin again with all rules after each merge."
  ) { tokens, rules in
    var (tokens, rank) = (tokens, 0)
    while let next = nextRank(tokens, rules, from: rank) {
      tokens = merging(tokens, rules) { places in places.first { $0.rank == next } }
      rank = next + 1
    }
    return tokens
  },
]

/// The lowest rank from `start` on that applies to any two neighbours.
private func nextRank(_ tokens: [Int], _ rules: MergeRules, from start: Int) -> Int? {
  zip(tokens, tokens.dropFirst()).compactMap { rules.rank($0, $1) }.filter { $0 >= start }.min()
}

/// Merging with a heap, with steps left to choose; by default it is right.
private struct HeapMerging: Sendable {
  var skipsDead = true
  var comparesRank = true
  var pushesLeft = true
  var pushesRight = true
  var prefersRight = false
  /// New places wait until all places of one rank are done.
  var finishesRank = false
  /// A changed pair is merged by its new rule, at the turn of the old one.
  var takesNewRank = false

  func merge(_ tokens: [Int], _ rank: (Int, Int) -> Int?, _ result: (Int) -> Int) -> [Int] {
    var list = LinkedTokens(tokens)
    var heap = Heap<HeapPlace>()
    var (waiting, lastRank): ([HeapPlace], Int?) = ([], nil)
    func push(_ position: Int) {
      guard let next = list.next(position),
        let rank = rank(list.tokens[position], list.tokens[next])
      else { return }
      let place = HeapPlace(
        rank: rank, position: position, order: prefersRight ? -position : position)
      if finishesRank && lastRank != nil { waiting.append(place) } else { heap.push(place) }
    }
    for position in tokens.indices { push(position) }
    while let place = heap.popFirst() ?? waiting.popLast() {
      if !waiting.isEmpty && place.rank != lastRank {
        for place in waiting + [place] { heap.push(place) }
        (waiting, lastRank) = ([], nil)
        continue
      }
      lastRank = place.rank
      guard !skipsDead || list.isAlive(place.position) else { continue }
      guard let next = list.next(place.position) else { continue }
      let now = rank(list.tokens[place.position], list.tokens[next])
      guard !comparesRank || now == place.rank || (takesNewRank && now != nil) else { continue }
      list.mergeWithNext(
        place.position, into: result(takesNewRank ? now ?? place.rank : place.rank))
      if pushesLeft, let previous = list.previous(place.position) { push(previous) }
      if pushesRight { push(place.position) }
    }
    return list.remaining
  }

  var function: LongPieceFunction {
    { tokens, rules in MergedPiece(tokens, rules, by: merge) }
  }
}

private struct HeapPlace: Comparable {
  let rank: Int
  let position: Int
  let order: Int

  static func < (a: HeapPlace, b: HeapPlace) -> Bool { (a.rank, a.order) < (b.rank, b.order) }
}

let longPieceMistakes: [Mistake<LongPieceFunction>] = [
  Mistake(
    "quadratic time",
    explanation:
      "All neighbours are looked at again after each merge: ten times the letters take a hundred times as long.",
    hint: "After a merge only two pairs are new: those of the new token with its neighbours."
  ) { tokens, rules in
    MergedPiece(tokens, rules) { tokens, rank, result in
      var tokens = tokens
      while true {
        var best: (rank: Int, index: Int)?
        for index in tokens.indices.dropLast() {
          guard let rank = rank(tokens[index], tokens[index + 1]) else { continue }
          if best.map({ rank < $0.rank }) ?? true { best = (rank, index) }
        }
        guard let best else { return tokens }
        tokens.replaceSubrange(best.index...best.index + 1, with: [result(best.rank)])
      }
    }
  },
  Mistake(
    "places out of date are merged all the same",
    explanation:
      "A place in the heap may belong to a token that is gone or to a pair that has changed; merging it invents tokens.",
    hint: "Check list.isAlive(position), and that the pair's rank is still the queued one.",
    implementation: HeapMerging(skipsDead: false, comparesRank: false).function),
  Mistake(
    "a changed pair is merged by its old rule",
    explanation:
      "The token is still there, but its neighbour has become another one: the queued rule no longer fits.",
    hint: "Look the rank up again, and skip the place where it differs from the queued one.",
    implementation: HeapMerging(comparesRank: false).function),
  Mistake(
    "a changed pair is merged too early",
    explanation:
      "The pair has another rule by now, but it is merged at the turn of the old one, before rules of lower rank.",
    hint:
      "Skip the place where the pair's rank is no longer the queued one; the new rank was queued by itself.",
    implementation: HeapMerging(takesNewRank: true).function),
  Mistake(
    "all places of the best rule at once",
    explanation:
      "New places wait until all old ones of that rank are done, but one of them may have a lower rank.",
    hint: "Push the two new pairs right after each merge.",
    implementation: HeapMerging(finishesRank: true).function),
  Mistake(
    "the left neighbour forgotten",
    explanation:
      "A merged token can make a pair with what stands before it, and this is never queued.",
    hint: "Push the place of list.previous(position), too.",
    implementation: HeapMerging(pushesLeft: false).function),
  Mistake(
    "the right neighbour forgotten",
    explanation:
      "A merged token can make a pair with what stands behind it, and this is never queued.",
    hint: "Push the merged position itself, too.",
    implementation: HeapMerging(pushesRight: false).function),
  Mistake(
    "no new places",
    explanation:
      "Only the pairs of the first tokens are merged; a merged token is never merged again.",
    hint: "After each merge push the pairs on its left and on its right.",
    implementation: HeapMerging(pushesLeft: false, pushesRight: false).function),
  Mistake(
    "the rightmost of equal places",
    explanation:
      "In a a a the last two become one: long pieces would be written otherwise than short ones.",
    hint: "Among equal ranks the smaller position comes first, as MergePlace compares them.",
    implementation: HeapMerging(prefersRight: true).function),
]
