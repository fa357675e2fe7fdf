// A reader of verdicts that known mistakes change.

import Gates
import Judging
import Storage

@testable import Stage7Gate

/// A reader with its strictness left to choose; by default it is right.
struct VerdictReader: Sendable {
  enum Fence: Sendable {
    case reported, unreported, refused, anywhere, reportedOnSuccess, anyBackquotes
  }

  var fence = Fence.reported
  /// What a member says; nil where it says nothing.
  var score: @Sendable (JSON?, ClosedRange<Int>) -> Int? = VerdictReader.strict
  var ignoresOthers = false
  var takesPlaces = false
  var leavesOut = false
  /// Whether all members are scores, whatever their keys.
  var takesAll = false
  var searches = false
  /// What is read of an answer without a fence.
  var part: @Sendable (String) -> String = { $0 }
  var foldsKeys = false
  var failure: @Sendable (String, Rubric) -> Verdict = { _, _ in .unparsable("it is no verdict") }

  static let strict: @Sendable (JSON?, ClosedRange<Int>) -> Int? = { value, scale in
    guard case .integer(let number)? = value, scale.contains(number) else { return nil }
    return number
  }

  static let clamped: @Sendable (JSON?, ClosedRange<Int>) -> Int? = { value, scale in
    guard case .integer(let number)? = value else { return nil }
    return min(max(number, scale.lowerBound), scale.upperBound)
  }

  func read(_ text: String, _ rubric: Rubric) -> (verdict: Verdict, wasFenced: Bool) {
    let (inside, wasFenced) = withoutFence(text)
    let verdict =
      scores(wasFenced ? inside : part(inside), rubric).map { Verdict.score($0) }
      ?? failure(inside, rubric)
    let isReported =
      switch fence {
      case .unreported: false
      case .reportedOnSuccess: wasFenced && verdict.scores != nil
      case .anyBackquotes: text.contains("```")
      default: wasFenced
      }
    return (verdict, isReported)
  }

  private func withoutFence(_ text: String) -> (String, Bool) {
    // The strict reader knows best whether there is a fence around all of it.
    let isFenced = readVerdict(text, for: sampleRubric).wasFenced
    let isWanted = fence == .anywhere ? text.contains("```") : isFenced && fence != .refused
    guard isWanted else { return (text, false) }
    let parts = text.split(separator: "```", omittingEmptySubsequences: false)
    let inside = parts.count > 1 ? parts[1] : ""
    return (inside.hasPrefix("json") ? String(inside.dropFirst(4)) : String(inside), true)
  }

  private func scores(_ text: String, _ rubric: Rubric) -> [String: Int]? {
    var bytes = Array(text.utf8)
    if searches, let start = bytes.firstIndex(of: 0x7B), let end = bytes.lastIndex(of: 0x7D) {
      bytes = start < end ? Array(bytes[start...end]) : bytes
    }
    guard case .object(let object)? = try? JSON(parsing: bytes) else { return nil }
    if takesAll {
      let all = object.members.map { member in
        VerdictReader.strict(member.value, Int.min...Int.max).map { (member.key.string, $0) }
      }
      let found = all.compactMap { $0 }
      return found.count < all.count ? nil : Dictionary(found) { first, _ in first }
    }
    let known = Set(rubric.criteria.map(\.id))
    let keys = object.members.map { foldsKeys ? $0.key.string.lowercased() : $0.key.string }
    let hasOthers = keys.contains { !known.contains($0) }
    guard !hasOthers || ignoresOthers else { return nil }
    var scores: [String: Int] = [:]
    for (place, criterion) in rubric.criteria.enumerated() {
      let place = takesPlaces ? place : keys.firstIndex(of: criterion.id)
      let value = place.flatMap { keys.indices.contains($0) ? object.members[$0].value : nil }
      if value == nil && leavesOut { continue }
      guard let score = score(value, criterion.scale) else { return nil }
      scores[criterion.id] = score
    }
    return scores
  }
}
