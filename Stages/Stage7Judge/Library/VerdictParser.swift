// From what a judge wrote to a verdict: one JSON object with exactly the rubric's keys, or the reason why not.
//
// It never looks for numbers in prose: "I give 2 of 10 …" is no score, and neither is what a candidate smuggled in.

import Exercises
import Storage

/// What was read from a judge's answer.
public struct VerdictReading: Equatable, Sendable {
  /// A score, or unparsable with the reason.
  public let verdict: Verdict
  /// Whether a Markdown code fence stood around the object.
  public let wasFenced: Bool
}

/// Reads the answer of a judge: a JSON object with one integer in range for each criterion, and nothing else.
///
/// White space around the object and one code fence around all of it are tolerated; the fence is reported.
public func readVerdict(_ text: String, for rubric: Rubric) -> VerdictReading {
  // EXERCISE 7.2 — scores, or the reason why there are none
  let answer = BareAnswer(text)
  do {
    let scores = try rubric.scores(answer.json())
    return VerdictReading(verdict: .score(scores), wasFenced: answer.wasFenced)
  } catch {
    return VerdictReading(verdict: .unparsable("\(error)"), wasFenced: answer.wasFenced)
  }
  // END EXERCISE 7.2
}

/// An answer without the white space and the code fence around it.
struct BareAnswer {
  /// Whether there was a code fence.
  let wasFenced: Bool
  private let bytes: [UInt8]

  init(_ text: String) {
    let answer = trimmed(Substring(text).utf8)
    let unfenced = withoutFence(answer)
    wasFenced = unfenced != nil
    bytes = Array(unfenced ?? answer)
  }

  /// The JSON value that is all of the answer; throws where it is none.
  func json() throws -> LocatedJSON {
    if bytes.isEmpty { throw JudgeError("the answer is empty") }
    return LocatedJSON(try JSON(parsing: bytes, file: "the answer"), file: "the answer")
  }
}

/// What stands between a first line of three backquotes (and perhaps `json`) and a last line of three; nil if not so.
private func withoutFence(_ answer: Substring.UTF8View) -> Substring.UTF8View? {
  let fence = Array("```".utf8)
  guard answer.starts(with: fence), answer.count >= 7, answer.suffix(3).elementsEqual(fence) else {
    return nil
  }
  guard let lineEnd = answer.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
  let label = Substring(trimmed(answer[..<lineEnd].dropFirst(3))).lowercased()
  guard ["", "json"].contains(label) else { return nil }
  return trimmed(answer[lineEnd...].dropLast(3))
}

private func trimmed(_ bytes: Substring.UTF8View) -> Substring.UTF8View {
  let isSpace: (UInt8) -> Bool = { $0 == 32 || (9...13).contains($0) }
  guard let first = bytes.firstIndex(where: { !isSpace($0) }),
    let last = bytes.lastIndex(where: { !isSpace($0) })
  else { return bytes.prefix(0) }
  return bytes[first...last]
}
