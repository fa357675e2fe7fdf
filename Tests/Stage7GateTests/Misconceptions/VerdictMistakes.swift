// Readers of verdicts that search, mend or make something up.

import Gates
import Judging
import Storage

@testable import Stage7Gate

/// A reader with its strictness left to choose; by default it is right.
private struct Reader: Sendable {
  enum Fence: Sendable { case reported, unreported, refused, anywhere }

  var fence = Fence.reported
  /// What a member says; nil where it says nothing.
  var score: @Sendable (JSON?, ClosedRange<Int>) -> Int? = Reader.strict
  var ignoresOthers = false
  var takesPlaces = false
  var searches = false
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
    let verdict = scores(inside, rubric).map { Verdict.score($0) } ?? failure(inside, rubric)
    return (verdict, wasFenced && fence != .unreported)
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
    let known = Set(rubric.criteria.map { UTF8Text($0.id) })
    let hasOthers = object.members.contains { !known.contains($0.key) }
    guard !hasOthers || ignoresOthers else { return nil }
    var scores: [String: Int] = [:]
    for (place, criterion) in rubric.criteria.enumerated() {
      let members = object.members
      let value =
        takesPlaces
        ? (members.indices.contains(place) ? members[place].value : nil)
        : object[UTF8Text(criterion.id)]
      guard let score = score(value, criterion.scale) else { return nil }
      scores[criterion.id] = score
    }
    return scores
  }
}

/// The integers of a text, whatever stands around them.
private func numbers(in text: String) -> [Int] {
  text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
}

/// What stands behind the last `"key":` of a text, if that is an integer.
private func lastNumber(behind key: String, in text: String) -> Int? {
  guard let rest = text.components(behind: "\"\(key)\":") else { return nil }
  return numbers(in: String(rest.prefix { $0 == "-" || $0.isNumber })).first
}

extension String {
  fileprivate func components(behind mark: String) -> Substring? {
    ranges(of: mark).last.map { self[$0.upperBound...] }
  }
}

let verdictMistakes: [Mistake<VerdictFunction>] = [
  Mistake(
    "the first number in the text",
    explanation:
      "\"I give 2 of 4\" has two numbers, and a text that quotes the candidate has those of the candidate.",
    hint: "An answer that is not the object that was asked for is unparsable.",
    implementation: Reader(failure: { text, rubric in
      guard let number = numbers(in: text).first else { return .unparsable("no number") }
      return .score(Dictionary(uniqueKeysWithValues: rubric.criteria.map { ($0.id, number) }))
    }).read),
  Mistake(
    "unparsable counted as zero",
    explanation: "What the judge did wrong is put down to the candidate, and lowers its mean.",
    hint: "There is a case for it: .unparsable with the reason.",
    implementation: Reader(failure: { _, rubric in
      .score(Dictionary(uniqueKeysWithValues: rubric.criteria.map { ($0.id, 0) }))
    }).read),
  Mistake(
    "a sentinel for what cannot be read",
    explanation: "Sooner or later somebody averages -1 with the rest.",
    hint: "There is a case for it: .unparsable with the reason.",
    implementation: Reader(failure: { _, rubric in
      .score(Dictionary(uniqueKeysWithValues: rubric.criteria.map { ($0.id, -1) }))
    }).read),
  Mistake(
    "unparsable called refused",
    explanation:
      "A judge that will not answer and one that writes something else need different cures.",
    hint: ".refused is for judges that say so.",
    implementation: Reader(failure: { _, _ in .refused("it is no verdict") }).read),
  Mistake(
    "no reason given",
    explanation: "Nobody can find out from a report why a tenth of the verdicts is missing.",
    hint: "The error says what is wrong: \"\\(error)\".",
    implementation: Reader(failure: { _, _ in .unparsable("") }).read),
  Mistake(
    "the object searched for in prose",
    explanation:
      "From the first { to the last }: a candidate that is quoted can put its own verdict there.",
    hint: "The object must be all of the answer.",
    implementation: Reader(searches: true).read),
  Mistake(
    "keys searched for in the text",
    explanation:
      "Behind the last \"tone\": there may be anything; of two equal keys the last one silently wins.",
    hint: "Parse the answer as JSON; the parser refuses what is ambiguous.",
    implementation: { text, rubric in
      let reading = readVerdict(text, for: rubric)
      let found = rubric.criteria.map { ($0.id, lastNumber(behind: $0.id, in: text)) }
      guard reading.verdict.scores == nil, !found.contains(where: { $0.1 == nil }) else {
        return (reading.verdict, reading.wasFenced)
      }
      let scores = Dictionary(uniqueKeysWithValues: found.map { ($0.0, $0.1 ?? 0) })
      return (.score(scores), reading.wasFenced)
    }),
  Mistake(
    "a score outside the range clamped",
    explanation:
      "A 5 on a scale up to 4 says that the judge has another scale in mind, not that it means 4.",
    hint: "Outside the scale is unparsable: rubric.scores throws.",
    implementation: Reader(score: Reader.clamped).read),
  Mistake(
    "clamped, and other members passed over",
    explanation:
      "A loop over the criteria alone sees no member too many, and a 5 on a scale up to 4 does not mean 4.",
    hint: "rubric.scores throws for both: exactly the criteria, each within its scale.",
    implementation: Reader(score: Reader.clamped, ignoresOthers: true).read),
  Mistake(
    "scales not looked at",
    explanation: "A 5 on a scale up to 4 raises the mean above what is possible.",
    hint: "Each criterion has its scale; rubric.scores looks at it.",
    implementation: Reader(score: { value, _ in
      guard case .integer(let number)? = value else { return nil }
      return number
    }).read),
  Mistake(
    "one scale for all criteria",
    explanation: "The first criterion's scale is not the second's: right verdicts are refused.",
    hint: "Each criterion has its own scale.",
    implementation: Reader(score: { value, _ in Reader.strict(value, 0...2) }).read),
  Mistake(
    "a missing criterion counted as zero",
    explanation: "A score that the judge did not give is made up.",
    hint: "All criteria must be there.",
    implementation: Reader(score: { value, scale in
      value == nil ? 0 : Reader.strict(value, scale)
    }).read),
  Mistake(
    "missing counted as zero, and other members passed over",
    explanation:
      "A loop over the criteria alone, with ?? 0 for what is not there, makes scores up and sees no member too many.",
    hint: "rubric.scores throws for both: exactly the criteria, all of them.",
    implementation: Reader(
      score: { value, scale in
        value == nil || value == .null ? 0 : Reader.strict(value, scale)
      }, ignoresOthers: true
    ).read),
  Mistake(
    "null counted as zero",
    explanation: "null is how a judge says that it has no score.",
    hint: "Only integers are scores.",
    implementation: Reader(score: { value, scale in
      value == .null ? 0 : Reader.strict(value, scale)
    }).read),
  Mistake(
    "other members passed over",
    explanation:
      "A judge that adds a sum or an opinion did not keep to the form; who knows what else it did.",
    hint: "Exactly the criteria, nothing else.",
    implementation: Reader(ignoresOthers: true).read),
  Mistake(
    "digits in quotes taken for scores",
    explanation: "\"1\" is a text. Today it is a digit, tomorrow \"1 or 2\".",
    hint: "Only integers are scores.",
    implementation: Reader(score: { value, scale in
      guard case .string(let text)? = value else { return Reader.strict(value, scale) }
      return Int(text.string).flatMap { scale.contains($0) ? $0 : nil }
    }).read),
  Mistake(
    "fractions rounded",
    explanation:
      "0.5 lies between two anchors: the judge did not decide, and rounding does it instead.",
    hint: "Only integers are scores.",
    implementation: Reader(score: { value, scale in
      guard case .double(let number)? = value, number.magnitude < 100 else {
        return Reader.strict(value, scale)
      }
      return Reader.strict(.integer(Int(number.rounded())), scale)
    }).read),
  Mistake(
    "members taken in their order",
    explanation: "In another order the scores of one criterion go to another.",
    hint: "Look members up by their keys.",
    implementation: Reader(takesPlaces: true).read),
  Mistake(
    "a fence refused",
    explanation: "Many chat models put all code into a fence; their good verdicts are thrown away.",
    hint: "BareAnswer(text) takes a fence off.",
    implementation: Reader(fence: .refused).read),
  Mistake(
    "a fence not reported",
    explanation: "That a judge did not do as it was told is worth knowing.",
    hint: "Pass on wasFenced.",
    implementation: Reader(fence: .unreported).read),
  Mistake(
    "what stands beside the fence passed over",
    explanation: "The words behind a fence may take back what stands inside.",
    hint: "The fence must stand around all of the answer.",
    implementation: Reader(fence: .anywhere).read),
]
