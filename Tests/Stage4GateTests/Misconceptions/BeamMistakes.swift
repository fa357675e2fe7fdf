// Beam searches that lose or favour beams.

import Foundation
import Gates
import Pretraining

@testable import Stage4Gate

/// The expansion with its steps left to choose; by default it is right.
private struct Expansion: Sendable {
  enum Row: Sendable { case ofOpenBeam, ofAnyBeam, first }
  enum Continuations: Sendable { case all, asManyAsWidth, best }
  enum Order: Sendable { case best, finishedFirst, beams, worst }
  enum Finished: Sendable { case among, dropped, first, beside, besideInOrder }

  var finished = Finished.among
  var row = Row.ofOpenBeam
  var continuations = Continuations.all
  var cuts = true
  var order = Order.best
  var stopsAtWidth = false
  var rank: @Sendable (Beam) -> Float = { $0.mean }
  var finishes = true
  var keepsEndToken = true
  var addsEndToken = true
  var keepsBeginning = true
  var sum: @Sendable (_ sum: Float, _ logProbability: Float) -> Float = { $0 + $1 }

  func beams(_ beams: [Beam], _ rows: [[Float]], _ width: Int, _ endToken: Int?) -> [Beam] {
    let done = beams.filter(\.isFinished)
    if stopsAtWidth && done.count >= width { return Array(sorted(done).prefix(width)) }
    // Of each beam what comes of it: a finished one stays.
    let all = continued(beams, rows, width, endToken).flatMap(\.self)
    let open = all.filter { !done.contains($0) }
    let best =
      switch finished {
      case .among: sorted(all)
      case .dropped: sorted(open)
      case .first: done + sorted(open).prefix(max(0, width - done.count))
      case .beside: done + sorted(open).prefix(width)
      case .besideInOrder: sorted(done + sorted(open).prefix(width))
      }
    let mayExceed = !cuts || finished == .beside || finished == .besideInOrder
    let kept = mayExceed ? best : Array(best.prefix(width))
    return switch order {
    case .best: kept
    case .worst: kept.reversed()
    case .beams: all.filter(kept.contains)
    case .finishedFirst: (done + open).filter(kept.contains)
    }
  }

  private func continued(
    _ beams: [Beam], _ rows: [[Float]], _ width: Int, _ endToken: Int?
  ) -> [[Beam]] {
    var open = 0
    return beams.enumerated().map { index, beam in
      if beam.isFinished { return [beam] }
      let place = row == .ofOpenBeam ? open : row == .first ? 0 : min(index, rows.count - 1)
      open += 1
      return tokens(rows[place], width).map { candidate(beam, $0, rows[place][$0], endToken) }
    }
  }

  private func sorted(_ beams: [Beam]) -> [Beam] { beams.sorted { rank($0) > rank($1) } }

  private func tokens(_ row: [Float], _ width: Int) -> [Int] {
    let sorted = row.indices.sorted { row[$0] > row[$1] }
    return switch continuations {
    case .all: Array(row.indices)
    case .asManyAsWidth: Array(sorted.prefix(width))
    case .best: Array(sorted.prefix(1))
    }
  }

  private func candidate(_ beam: Beam, _ token: Int, _ value: Float, _ endToken: Int?) -> Beam {
    let added = token == endToken && !keepsEndToken ? [] : [token]
    let isAdded = token != endToken || addsEndToken
    return Beam(
      tokens: (keepsBeginning ? beam.tokens : []) + added,
      sum: isAdded ? sum(beam.sum, value) : beam.sum,
      isFinished: finishes && token == endToken)
  }
}

let beamMistakes: [Mistake<BeamFunction>] = [
  Mistake(
    "finished beams dropped",
    explanation: "A text that ended early is lost, however likely it is.",
    hint: "Finished beams are candidates as they are.",
    implementation: Expansion(finished: .dropped).beams),
  Mistake(
    "rows counted over all beams",
    explanation:
      "There is a row for each unfinished beam only: behind a finished one rows are shifted.",
    hint: "zip(beams.filter { !$0.isFinished }, rows).",
    implementation: Expansion(row: .ofAnyBeam).beams),
  Mistake(
    "the first row for all beams",
    explanation: "All beginnings are continued as if they were the first.",
    hint: "Each unfinished beam has its own row.",
    implementation: Expansion(row: .first).beams),
  Mistake(
    "one continuation for each beam",
    explanation: "That is several greedy searches side by side; bad beginnings are never given up.",
    hint: "All continuations of all beams compete.",
    implementation: Expansion(continuations: .best).beams),
  Mistake(
    "more beams than the width",
    explanation: "Their number grows with every step.",
    hint: "Keep the first `width` of the sorted candidates.",
    implementation: Expansion(cuts: false).beams),
  Mistake(
    "sums compared instead of means",
    explanation: "Every token lowers a sum: the shortest beam wins.",
    hint: "Sort by mean.",
    implementation: Expansion(rank: { $0.sum }).beams),
  Mistake(
    "the worst kept",
    explanation: "Sorted from small to large, the first are the least likely.",
    hint: "Log-probabilities are negative: the largest mean is nearest to 0.",
    implementation: Expansion(rank: { -$0.mean }).beams),
  Mistake(
    "finished beams always in front",
    explanation: "Whatever ended first stays to the end, however unlikely.",
    hint: "Finished and unfinished beams compare by their means alike.",
    implementation: Expansion(rank: { $0.mean + ($0.isFinished ? 100 : 0) }).beams),
  Mistake(
    "finished beams in front, and cut with the others",
    explanation: "Whatever ended first stays to the end, however unlikely, and in no order.",
    hint: "Put finished beams and continuations into one list; sort it; cut it.",
    implementation: Expansion(finished: .first).beams),
  Mistake(
    "finished beams kept beside the width",
    explanation: "They take no place from the others, so that there are more beams than the width.",
    hint: "Put finished beams and continuations into one list; sort it; cut it.",
    implementation: Expansion(finished: .beside).beams),
  Mistake(
    "finished beams kept beside the width, all in order",
    explanation: "They take no place from the others, so that there are more beams than the width.",
    hint: "Cut after sorting all of them, not before.",
    implementation: Expansion(finished: .besideInOrder).beams),
  Mistake(
    "an end as soon as `width` beams are finished",
    explanation: "An unfinished beam may still be better than they are.",
    hint: "Finished beams compete with continuations until there are none.",
    implementation: Expansion(stopsAtWidth: true).beams),
  Mistake(
    "the right beams, not in order",
    explanation: "The best beam is to come first.",
    hint: "Sort the candidates by mean, falling; the first `width` are the result.",
    implementation: Expansion(order: .finishedFirst).beams),
  Mistake(
    "the right beams, in the order of their beginnings",
    explanation: "The best beam is to come first.",
    hint: "Sort the candidates by mean, falling; the first `width` are the result.",
    implementation: Expansion(order: .beams).beams),
  Mistake(
    "the right beams, the best last",
    explanation: "The best beam is to come first.",
    hint: "Sort by mean, falling: $0.mean > $1.mean.",
    implementation: Expansion(order: .worst).beams),
  Mistake(
    "each beam's best, and no cut of all",
    explanation: "Each beam keeps `width` continuations: their number grows with every step.",
    hint: "Keep the first `width` of all candidates, sorted.",
    implementation: Expansion(continuations: .asManyAsWidth, cuts: false).beams),
  Mistake(
    "the end token costs nothing",
    explanation: "Without its log-probability an end is as good as certain: texts end too early.",
    hint: "The end token counts like any other, in tokens and in sum.",
    implementation: Expansion(addsEndToken: false).beams),
  Mistake(
    "sums compared instead of means, and rows counted over all beams",
    explanation:
      "Every token lowers a sum: the shortest beam wins. And there is a row for each unfinished beam only.",
    hint: "Sort by mean; zip(beams.filter { !$0.isFinished }, rows).",
    implementation: Expansion(row: .ofAnyBeam, rank: { $0.sum }).beams),
  Mistake(
    "the end token does not finish a beam",
    explanation: "The text goes on behind its end.",
    hint: "isFinished: token == endToken.",
    implementation: Expansion(finishes: false).beams),
  Mistake(
    "the end token not counted",
    explanation: "Its log-probability is in the sum, but the mean divides by one token less.",
    hint: "Add the end token to the beam's tokens; it is removed from the result later.",
    implementation: Expansion(keepsEndToken: false).beams),
  Mistake(
    "the end token not counted, among the best of each beam",
    explanation:
      "Its log-probability is in the sum, but the mean divides by one token less. Each beam's continuations are cut "
      + "before they compare with others.",
    hint: "Add the end token to the beam's tokens; it is removed from the result later.",
    implementation: Expansion(continuations: .asManyAsWidth, keepsEndToken: false).beams),
  Mistake(
    "the beginning lost",
    explanation: "A candidate is the beam's tokens and the new one, not the new one alone.",
    hint: "beam.tokens + [token].",
    implementation: Expansion(keepsBeginning: false).beams),
  Mistake(
    "log-probabilities multiplied",
    explanation:
      "Probabilities multiply, their logarithms add; a product of two negative numbers is positive.",
    hint: "beam.sum + row[token].",
    implementation: Expansion(sum: { $0 * $1 }).beams),
  Mistake(
    "probabilities added to logarithms",
    explanation:
      "e^x of the new token is added to a sum of logarithms: longer texts become likelier.",
    hint: "Rows hold logarithms already: add them as they are.",
    implementation: Expansion(sum: { $0 + exp($1) }).beams),
  Mistake(
    "only the last token's log-probability",
    explanation: "What the beginning cost is forgotten: each step is greedy.",
    hint: "Add to the beam's sum.",
    implementation: Expansion(sum: { $1 }).beams),
]
