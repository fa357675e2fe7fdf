// Heaps that lose their way.

import Gates

@testable import Stage1Gate
@testable import Tokens

/// Merging with a heap, with steps left to choose; by default it is right.
private struct HeapMerging: Sendable {
  var skipsDead = true
  var comparesRank = true
  var pushesLeft = true
  var pushesRight = true
  var prefersRight = false
  /// New places wait until all places of one rank are done.
  var finishesRank = false
  /// New places wait until the heap is empty.
  var emptiesHeap = false
  /// A changed pair is merged by its new rule, at the turn of the old one.
  var takesNewRank = false
  /// A changed pair is merged by its old rule if it has a rule at all.
  var takesOldRank = false
  /// Two tokens that are alive count as the pair that was queued.
  var asksForLifeOnly = false
  /// The neighbour is looked for in the next place, not in the list.
  var looksAside = false

  func merge(_ tokens: [Int], _ rank: (Int, Int) -> Int?, _ result: (Int) -> Int) -> [Int] {
    var list = LinkedTokens(tokens)
    var heap = Heap<HeapPlace>()
    var (waiting, lastRank): ([HeapPlace], Int?) = ([], nil)
    func push(_ position: Int) {
      guard let next = list.next(position), !looksAside || list.isAlive(position + 1),
        let rank = rank(list.tokens[position], list.tokens[next])
      else { return }
      let place = HeapPlace(
        rank: rank, position: position, order: prefersRight ? -position : position)
      let waits = (finishesRank || emptiesHeap) && lastRank != nil
      if waits { waiting.append(place) } else { heap.push(place) }
    }
    for position in tokens.indices { push(position) }
    func takeWaiting() -> HeapPlace? {
      for place in waiting { heap.push(place) }
      waiting = []
      return heap.popFirst()
    }
    while let place = heap.popFirst() ?? takeWaiting() {
      if !waiting.isEmpty && place.rank != lastRank && !emptiesHeap {
        for place in waiting + [place] { heap.push(place) }
        (waiting, lastRank) = ([], nil)
        continue
      }
      lastRank = place.rank
      guard !skipsDead || list.isAlive(place.position) else { continue }
      let aside = place.position + 1
      if asksForLifeOnly, aside >= tokens.count || !list.isAlive(aside) { continue }
      guard let next = list.next(place.position) else { continue }
      let now = rank(list.tokens[place.position], list.tokens[next])
      let isChanged = now != place.rank
      guard !comparesRank || !isChanged || ((takesNewRank || takesOldRank) && now != nil) else {
        continue
      }
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
    "new places wait until the heap is empty",
    explanation: "One of the new pairs may have a lower rank than all that is queued.",
    hint: "Push the two new pairs right after each merge.",
    implementation: HeapMerging(emptiesHeap: true).function),
  Mistake(
    "a changed pair is merged by its old rule if it has any",
    explanation: "Whether the pair has a rule is asked, but not whether it is the queued one.",
    hint: "Skip the place where the pair's rank is not place.rank.",
    implementation: HeapMerging(takesOldRank: true).function),
  Mistake(
    "both tokens are alive, but not the queued pair",
    explanation:
      "Two living tokens may be others by now, and behind a merged token position + 1 is gone.",
    hint:
      "list.next(position) is where the right neighbour stands; the pair's rank tells whether it is still the queued one.",
    implementation: HeapMerging(comparesRank: false, asksForLifeOnly: true).function),
  Mistake(
    "the neighbour looked for in the next place",
    explanation:
      "Behind a merged token position + 1 is gone: its neighbour stands further on, and is never found.",
    hint: "list.next(position) is where the right neighbour stands.",
    implementation: HeapMerging(looksAside: true).function),
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
