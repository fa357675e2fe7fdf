// Keys that leave something out, or let texts flow together.

import Foundation
import Gates
import Judging
import Storage

@testable import Stage7Gate

/// What a key is made of, with its parts left to choose; by default it is right.
private func key(
  _ question: String, _ judge: String, _ candidates: [Candidate],
  texts: (Candidate) -> JSON = { .object($0.json) }
) -> String {
  let parts: JSON = [
    .string(UTF8Text(question)), .string(UTF8Text(judge)), .array(candidates.map(texts)),
  ]
  return SHA256.hex(of: parts.bytes())
}

/// A key of all parts as one text, with something between them.
private func joinedKey(
  _ question: String, _ judge: String, _ candidates: [Candidate], by separator: String
) -> String {
  let parts = [question, judge] + candidates.flatMap { [$0.id] + texts($0) }
  return SHA256.hex(of: Array(parts.joined(separator: separator).utf8))
}

/// A candidate's object without some members.
private func members(_ candidate: Candidate, without left: Set<UTF8Text>) -> JSON {
  .object(JSONObject(candidate.json.members.filter { !left.contains($0.key) }))
}

/// The texts of a candidate in order.
private func texts(_ candidate: Candidate) -> [String] {
  [
    candidate.instruction, candidate.input, candidate.reference, candidate.response,
    candidate.language.rawValue,
  ]
}

/// One mistake, whatever stands between the texts.
private func joined(by separator: String, question: Bool = false) -> Mistake<KeyFunction> {
  Mistake(
    "texts joined to one",
    explanation: "A text may contain what stands between them, so the border may lie anywhere.",
    hint: "JSON keeps its parts apart, whatever they contain."
  ) {
    question
      ? joinedKey($0, $1, $2, by: separator)
      : key($0, $1, $2, texts: { .string(UTF8Text(texts($0).joined(separator: separator))) })
  }
}

let keyMistakes: [Mistake<KeyFunction>] = [
  Mistake(
    "the judge left out",
    explanation:
      "A new model, or a new rubric, gets the answers of the old one, and seems to agree with it fully.",
    hint: "The judge's name belongs to the key."
  ) { question, _, candidates in key(question, "", candidates) },
  Mistake(
    "the rubric left out",
    explanation: "Scores under an old wording come back for the new one.",
    hint: "Take the whole name: the rubric's hash stands in it."
  ) { question, judge, candidates in
    key(question, judge.components(separatedBy: ", rubric")[0], candidates)
  },
  Mistake(
    "the model left out",
    explanation:
      "Two models of one rubric share their answers: whoever is asked second says nothing.",
    hint: "Take the whole name: kind, model and settings stand in it."
  ) { question, judge, candidates in
    key(question, judge.components(separatedBy: ", rubric").last ?? "", candidates)
  },
  Mistake(
    "only the kind of judge",
    explanation: "All models behind an endpoint are one judge then.",
    hint: "Take the whole name."
  ) { question, judge, candidates in
    key(question, judge.components(separatedBy: " ")[0], candidates)
  },
  Mistake(
    "the question left out",
    explanation: "A preference may be found where a verdict was asked for.",
    hint: "Three things make the key: question, judge, candidates."
  ) { _, judge, candidates in key("", judge, candidates) },
  Mistake(
    "the id instead of the texts",
    explanation:
      "Another model's response to the same question has the same id, and gets the old score.",
    hint: "Candidate has json, with all texts."
  ) { key($0, $1, $2, texts: { .string(UTF8Text($0.id)) }) },
  Mistake(
    "the response only",
    explanation: "\"Tom.\" is right under one instruction and wrong under another.",
    hint: "Candidate has json, with all texts."
  ) { key($0, $1, $2, texts: { .string(UTF8Text($0.response)) }) },
  Mistake(
    "the reference left out",
    explanation: "The judge compares with it: a better reference changes the scores.",
    hint: "Candidate has json, with all texts."
  ) { key($0, $1, $2, texts: { members($0, without: ["reference"]) }) },
  Mistake(
    "the language left out",
    explanation: "A right answer in the wrong language has the wrong form.",
    hint: "Candidate has json, with all members."
  ) { key($0, $1, $2, texts: { members($0, without: ["language"]) }) },
  Mistake(
    "texts joined without borders",
    explanation: "The end of the instruction may be the beginning of the input.",
    hint: "A JSON object keeps its members apart."
  ) { key($0, $1, $2, texts: { .string(UTF8Text(texts($0).joined())) }) },
  joined(by: "\n"), joined(by: "\n\n"), joined(by: "|"), joined(by: ","), joined(by: " "),
  joined(by: "\0"), joined(by: "\u{1F}"),
  joined(by: "\n", question: true), joined(by: "|", question: true),
  joined(by: ",", question: true),
  Mistake(
    "everything joined without borders",
    explanation: "The end of one text may be the beginning of the next.",
    hint: "A JSON list keeps its parts apart."
  ) { joinedKey($0, $1, $2, by: "") },
  Mistake(
    "question and judge as one text",
    explanation: "The end of the question may be the beginning of the judge's name.",
    hint: "Two texts of a list: [.string(…), .string(…), …]."
  ) { key($0 + $1, "", $2) },
  Mistake(
    "a candidate's texts sorted",
    explanation: "A reference and a response that change places are another question.",
    hint: "Every text has its own member; sort nothing."
  ) { key($0, $1, $2, texts: { .array(texts($0).sorted().map { .string(UTF8Text($0)) }) }) },
  Mistake(
    "capitals of the judge's name forgotten",
    explanation: "Two models may have names that only capitals tell apart.",
    hint: "Take the name as it is."
  ) { key($0, $1.lowercased(), $2) },
  Mistake(
    "capitals of the question forgotten",
    explanation: "A key is made of texts as they are.",
    hint: "Take the question as it is."
  ) { key($0.lowercased(), $1, $2) },
  Mistake(
    "capitals of the texts forgotten",
    explanation: "tom and Tom are two responses, and a judge may see the difference.",
    hint: "Take the texts as they are."
  ) { question, judge, candidates in
    key(
      question, judge, candidates,
      texts: {
        .array(texts($0).map { .string(UTF8Text($0.lowercased())) })
      })
  },
  Mistake(
    "the order of candidates forgotten",
    explanation:
      "Asked in the other order a judge may answer otherwise: that is why it is asked twice.",
    hint: "Keep the order; sort nothing."
  ) { question, judge, candidates in key(question, judge, candidates.sorted { $0.id < $1.id }) },
  Mistake(
    "the second candidate forgotten",
    explanation: "The first response compared with another one is another question.",
    hint: "Map all candidates."
  ) { key($0, $1, Array($2.prefix(1))) },
  Mistake(
    "the other candidates only counted",
    explanation:
      "That there is a second response is in the key, and not what it says: any other finds the same answer.",
    hint: "Map all candidates."
  ) { key("\($0) \($2.count)", $1, Array($2.prefix(1))) },
  Mistake(
    "a hash that is new in every run",
    explanation: "Swift's hashValue is seeded anew in every run: nothing is ever found again.",
    hint: "SHA256.hex(of:)."
  ) { question, judge, candidates in
    // A number as hashValue gives, but one that this test can repeat.
    String(UInt64(key(question, judge, candidates).prefix(15), radix: 16) ?? 0)
  },
  Mistake(
    "capital digits",
    explanation: "a and A are the same digit and other letters: the key finds nothing.",
    hint: "SHA256.hex(of:) gives small letters; leave them."
  ) { key($0, $1, $2).uppercased() },
  Mistake(
    "a hash of something else",
    explanation:
      "The key shows all differences, but is no hash of the list: another layout, other members, or a number of "
      + "Swift's Hasher, which is another one in every run.",
    hint: "SHA256.hex(of: list.bytes()), the list being [question, judge, [candidate, …]]."
  ) { key($0, $1, $2, texts: { members($0, without: ["id"]) }) },
]
