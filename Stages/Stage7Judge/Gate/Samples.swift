// What the checks of stage 7 share: a rubric, a candidate, texts, and statistics as expectations.

import Gates
import Judging
import Storage

/// Two criteria with scales of different lengths.
let sampleRubric = Rubric(
  name: "small", version: "1", task: "Judge an answer.",
  criteria: [
    Rubric.Criterion(id: "tone", question: "Is it polite?", anchors: ["no", "hardly", "yes"]),
    Rubric.Criterion(id: "facts", question: "Is it true?", anchors: ["no", "a", "b", "c", "yes"]),
  ])

/// A response to judge.
let sampleCandidate = Candidate(
  id: "7", instruction: "Who found the ring?", input: "Tom looked under a tree.",
  reference: "Tom found the ring.", response: "Tom.")

extension Probe {
  /// A word of four to nine letters.
  func word() -> String {
    String(
      (0..<4 + random.next() % 6).map { _ in
        Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(random.next() % 26)))
      })
  }

  /// An integer from 0 to `count` - 1.
  func below(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

  /// Expects a statistic's value, or with nil that there is none.
  func expect(_ actual: Statistic, near expected: Double?, _ what: String) throws {
    let none = "undefined, with a reason"
    guard let expected else {
      let shown =
        switch actual {
        case .undefined(let reason): reason.isEmpty ? "undefined, without a reason" : none
        // As text NaN has a sign on some machines and none on others.
        case .value(let value): value.isNaN ? "not a number (NaN)" : "\(value)"
        }
      return try expect(shown, equals: none, what)
    }
    guard let value = actual.value else { return try expect(none, equals: "\(expected)", what) }
    try expect(value, near: expected, tolerance: 1e-9, what)
  }
}
