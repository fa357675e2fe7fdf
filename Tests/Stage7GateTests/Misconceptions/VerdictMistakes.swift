// Readers of verdicts that search, mend or make something up.

import Gates
import Judging
import Storage

@testable import Stage7Gate

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

/// A reader of one line, where that looks like an object.
private func line(
  _ name: String, _ choose: @escaping @Sendable ([Substring]) -> Substring?
) -> Mistake<VerdictFunction> {
  Mistake(
    name,
    explanation: "Beside the prose the object may be an example, or what the candidate wrote.",
    hint: "The object must be all of the answer.",
    implementation: VerdictReader(part: { text in
      choose(text.split(separator: "\n")).flatMap {
        (try? JSON(parsing: Array($0.utf8))) == nil ? nil : String($0)
      }
        ?? text
    }).read)
}

let verdictMistakes: [Mistake<VerdictFunction>] = [
  Mistake(
    "the first number in the text",
    explanation:
      "\"I give 2 of 4\" has two numbers, and a text that quotes the candidate has those of the candidate.",
    hint: "An answer that is not the object that was asked for is unparsable.",
    implementation: VerdictReader(failure: { text, rubric in
      guard let number = numbers(in: text).first else { return .unparsable("no number") }
      return .score(Dictionary(uniqueKeysWithValues: rubric.criteria.map { ($0.id, number) }))
    }).read),
  Mistake(
    "unparsable counted as zero",
    explanation: "What the judge did wrong is put down to the candidate, and lowers its mean.",
    hint: "There is a case for it: .unparsable with the reason.",
    implementation: VerdictReader(failure: { _, rubric in
      .score(Dictionary(uniqueKeysWithValues: rubric.criteria.map { ($0.id, 0) }))
    }).read),
  Mistake(
    "a sentinel for what cannot be read",
    explanation: "Sooner or later somebody averages -1 with the rest.",
    hint: "There is a case for it: .unparsable with the reason.",
    implementation: VerdictReader(failure: { _, rubric in
      .score(Dictionary(uniqueKeysWithValues: rubric.criteria.map { ($0.id, -1) }))
    }).read),
  Mistake(
    "unparsable called refused",
    explanation:
      "A judge that will not answer and one that writes something else need different cures.",
    hint: ".refused is for judges that say so.",
    implementation: VerdictReader(failure: { _, _ in .refused("it is no verdict") }).read),
  Mistake(
    "no reason given",
    explanation: "Nobody can find out from a report why a tenth of the verdicts is missing.",
    hint: "The error says what is wrong: \"\\(error)\".",
    implementation: VerdictReader(failure: { _, _ in .unparsable("") }).read),
  Mistake(
    "the object searched for in prose",
    explanation:
      "From the first { to the last }: a candidate that is quoted can put its own verdict there.",
    hint: "The object must be all of the answer.",
    implementation: VerdictReader(searches: true).read),
  line("the last line taken for the answer") { $0.last },
  line("the first line taken for the answer") { $0.first },
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
    implementation: VerdictReader(score: VerdictReader.clamped).read),
  Mistake(
    "scales not looked at",
    explanation: "A 5 on a scale up to 4 raises the mean above what is possible.",
    hint: "Each criterion has its scale; rubric.scores looks at it.",
    implementation: VerdictReader(score: { value, _ in
      guard case .integer(let number)? = value else { return nil }
      return number
    }).read),
  Mistake(
    "a scale that is one too long",
    explanation: "Five anchors stand for the scores 0 to 4; a 5 has none.",
    hint: "scale is 0...anchors.count - 1; rubric.scores looks at it.",
    implementation: VerdictReader(score: { value, scale in
      VerdictReader.strict(value, scale.lowerBound...scale.upperBound + 1)
    }).read),
  Mistake(
    "one scale for all criteria",
    explanation: "The first criterion's scale is not the second's: right verdicts are refused.",
    hint: "Each criterion has its own scale.",
    implementation: VerdictReader(score: { value, _ in VerdictReader.strict(value, 0...2) }).read),
  Mistake(
    "a missing criterion left out",
    explanation: "A verdict without all scores cannot be compared with one that has them.",
    hint: "All criteria must be there; otherwise it is unparsable.",
    implementation: VerdictReader(leavesOut: true).read),
  Mistake(
    "keys compared without their capitals",
    explanation:
      "Tone is not the criterion that was asked for: the judge did not keep to the form.",
    hint: "Keys are compared as they are.",
    implementation: VerdictReader(foldsKeys: true).read),
  Mistake(
    "a missing criterion counted as zero",
    explanation: "A score that the judge did not give is made up.",
    hint: "All criteria must be there.",
    implementation: VerdictReader(score: { value, scale in
      value == nil ? 0 : VerdictReader.strict(value, scale)
    }).read),
  Mistake(
    "a missing criterion counted as zero",
    explanation: "A score that the judge did not give is made up, and null is no score either.",
    hint: "All criteria must be there.",
    implementation: VerdictReader(score: { value, scale in
      value == nil || value == .null ? 0 : VerdictReader.strict(value, scale)
    }).read),
  Mistake(
    "whatever integers there are",
    explanation:
      "A loop over the members of the answer asks neither for the criteria nor for their scales.",
    hint: "rubric.scores looks for every criterion, and at its scale.",
    implementation: VerdictReader(takesAll: true).read),
  Mistake(
    "missing counted as zero, and other members passed over",
    explanation:
      "A loop over the criteria alone, with ?? 0 for what is not there, makes scores up and sees no member too many.",
    hint: "rubric.scores throws for both: exactly the criteria, all of them.",
    implementation: VerdictReader(
      score: { value, scale in
        value == nil || value == .null ? 0 : VerdictReader.strict(value, scale)
      }, ignoresOthers: true
    ).read),
  Mistake(
    "null counted as zero",
    explanation: "null is how a judge says that it has no score.",
    hint: "Only integers are scores.",
    implementation: VerdictReader(score: { value, scale in
      value == .null ? 0 : VerdictReader.strict(value, scale)
    }).read),
  Mistake(
    "other members passed over",
    explanation:
      "A judge that adds a sum or an opinion did not keep to the form; who knows what else it did.",
    hint: "Exactly the criteria, nothing else.",
    implementation: VerdictReader(ignoresOthers: true).read),
  Mistake(
    "digits in quotes taken for scores",
    explanation: "\"1\" is a text. Today it is a digit, tomorrow \"1 or 2\".",
    hint: "Only integers are scores.",
    implementation: VerdictReader(score: { value, scale in
      guard case .string(let text)? = value else { return VerdictReader.strict(value, scale) }
      return Int(text.string).flatMap { scale.contains($0) ? $0 : nil }
    }).read),
  Mistake(
    "fractions rounded",
    explanation:
      "0.5 lies between two anchors: the judge did not decide, and rounding does it instead.",
    hint: "Only integers are scores.",
    implementation: VerdictReader(score: { value, scale in
      guard case .double(let number)? = value, number.magnitude < 100 else {
        return VerdictReader.strict(value, scale)
      }
      return VerdictReader.strict(.integer(Int(number.rounded())), scale)
    }).read),
  Mistake(
    "fractions cut off",
    explanation: "0.5 lies between two anchors, and Int(0.5) makes the worst score of it.",
    hint: "Only integers are scores.",
    implementation: VerdictReader(score: { value, scale in
      guard case .double(let number)? = value, number.magnitude < 100 else {
        return VerdictReader.strict(value, scale)
      }
      return VerdictReader.strict(.integer(Int(number)), scale)
    }).read),
  Mistake(
    "1.0 taken for 1",
    explanation: "An integer was asked for: whoever writes 1.0 may write 1.5 the next time.",
    hint: "Only integers are scores: integer(in:) refuses 1.0.",
    implementation: VerdictReader(score: { value, scale in
      guard case .double(let number)? = value, let whole = Int(exactly: number) else {
        return VerdictReader.strict(value, scale)
      }
      return VerdictReader.strict(.integer(whole), scale)
    }).read),
  Mistake(
    "members taken in their order",
    explanation: "In another order the scores of one criterion go to another.",
    hint: "Look members up by their keys.",
    implementation: VerdictReader(takesPlaces: true).read),
  Mistake(
    "a fence refused",
    explanation: "Many chat models put all code into a fence; their good verdicts are thrown away.",
    hint: "BareAnswer(text) takes a fence off.",
    implementation: VerdictReader(fence: .refused).read),
  Mistake(
    "a fence not reported",
    explanation: "That a judge did not do as it was told is worth knowing.",
    hint: "Pass on wasFenced.",
    implementation: VerdictReader(fence: .unreported).read),
  Mistake(
    "a fence only reported around a verdict",
    explanation: "How often a judge writes fences does not depend on what it puts into them.",
    hint: "Pass on wasFenced with an unparsable answer, too.",
    implementation: VerdictReader(fence: .reportedOnSuccess).read),
  Mistake(
    "backquotes anywhere reported as a fence",
    explanation: "Three backquotes inside of an answer are a quotation, not a fence around it.",
    hint: "BareAnswer(text) knows: wasFenced.",
    implementation: VerdictReader(fence: .anyBackquotes).read),
  Mistake(
    "what stands beside the fence passed over",
    explanation: "The words behind a fence may take back what stands inside.",
    hint: "The fence must stand around all of the answer.",
    implementation: VerdictReader(fence: .anywhere).read),
]
