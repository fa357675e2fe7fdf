// Hashes that leave something out, or let texts flow together.

import Foundation
import Gates
import Judging
import Storage

@testable import Stage7Gate

/// A rubric's content with its parts left to choose, hashed; by default it is right.
private func hash(
  _ rubric: Rubric, without left: Set<UTF8Text> = [], layout: JSON.Layout = .compact,
  criteria: ([Rubric.Criterion]) -> [Rubric.Criterion] = { $0 },
  anchors: ([String]) -> [String] = { $0 }, anchorSeparator: String? = nil,
  text: (String) -> String = { $0 },
  sortsMembers: Bool = false
) -> (content: String, hash: String) {
  func string(_ value: String) -> JSON { .string(UTF8Text(text(value))) }
  func object(_ members: [(UTF8Text, JSON)]) -> JSON {
    let kept = members.filter { !left.contains($0.0) }
      .map { JSONObject.Member(key: $0.0, value: $0.1) }
    return .object(
      JSONObject(sortsMembers ? kept.sorted { $0.key.string < $1.key.string } : kept))
  }
  let list = criteria(rubric.criteria).map { criterion in
    let texts = anchors(criterion.anchors)
    return object([
      ("id", string(criterion.id)), ("question", string(criterion.question)),
      (
        "anchors",
        anchorSeparator.map { string(texts.joined(separator: $0)) } ?? .array(texts.map(string))
      ),
    ])
  }
  let content = object([
    ("name", string(rubric.name)), ("version", string(rubric.version)),
    ("task", string(rubric.task)), ("criteria", .array(list)),
  ])
  return (String(decoding: content.bytes(), as: UTF8.self), SHA256.hex(of: content.bytes(layout)))
}

/// All texts with something between them, hashed.
private func joined(_ rubric: Rubric, by separator: String) -> (content: String, hash: String) {
  let criteria = rubric.criteria.flatMap { [$0.id, $0.question] + $0.anchors }
  let texts = [rubric.name, rubric.version, rubric.task] + criteria
  let content = texts.joined(separator: separator)
  return (content, SHA256.hex(of: Array(content.utf8)))
}

let rubricHashMistakes: [Mistake<RubricHashFunction>] = [
  Mistake(
    "name and version only",
    explanation:
      "Whoever changes a question and forgets the version mixes scores that mean different things.",
    hint: "Hash what is asked; a version is only a promise."
  ) { hash($0, without: ["task", "criteria"]) },
  Mistake(
    "the anchors left out",
    explanation: "What a score means stands in its anchor: another anchor is another scale.",
    hint: "Each criterion has the members id, question and anchors."
  ) { hash($0, without: ["anchors"]) },
  Mistake(
    "the questions left out",
    explanation: "Another question under the same anchors gets other scores.",
    hint: "Each criterion has the members id, question and anchors."
  ) { hash($0, without: ["question"]) },
  Mistake(
    "the ids left out",
    explanation: "Scores are kept under the criteria's ids: renamed, they cannot be compared.",
    hint: "Each criterion has the members id, question and anchors."
  ) { hash($0, without: ["id"]) },
  Mistake(
    "the task left out",
    explanation: "The first sentence that a judge reads changes how it reads all others.",
    hint: "The members are name, version, task and criteria."
  ) { hash($0, without: ["task"]) },
  Mistake(
    "name and version left out",
    explanation:
      "A rubric that was frozen again under a new version could not be told from the old one.",
    hint: "The members are name, version, task and criteria."
  ) { hash($0, without: ["name", "version"]) },
  Mistake(
    "only the first criterion",
    explanation: "Changes in all the others go unnoticed.",
    hint: "Map all criteria."
  ) { hash($0, criteria: { Array($0.prefix(1)) }) },
  Mistake(
    "texts joined without borders",
    explanation:
      "\"ab\" + \"c\" and \"a\" + \"bc\" are the same letters: other anchors, the same hash.",
    hint: "JSON puts every text between quotes."
  ) { joined($0, by: "") },
  Mistake(
    "texts joined by line feeds",
    explanation: "A text may contain a line feed itself; then it can be cut in two places.",
    hint: "JSON escapes what stands inside of a text, so no text can look like a border."
  ) { joined($0, by: "\n") },
  Mistake(
    "anchors joined by a comma",
    explanation:
      "\"a\" and \"b, c\" become the same text as \"a, b\" and \"c\": other anchors, the same hash.",
    hint: "Give the anchors as an array of texts: .array(…)."
  ) { hash($0, anchorSeparator: ", ") },
  Mistake(
    "members in the order of the alphabet",
    explanation:
      "The hash is one of bytes: with other places for the members everybody else computes another one.",
    hint: "name, version, task, criteria; and in each criterion id, question, anchors."
  ) { hash($0, sortsMembers: true) },
  Mistake(
    "criteria sorted",
    explanation: "The order in which a judge is asked is a part of the question.",
    hint: "Keep the order of the criteria."
  ) { hash($0, criteria: { $0.sorted { $0.id < $1.id } }) },
  Mistake(
    "anchors sorted",
    explanation: "The place of an anchor is its score: turned round, the best becomes the worst.",
    hint: "Keep the order of the anchors."
  ) { hash($0, anchors: { $0.sorted() }) },
  Mistake(
    "equal strings for equal bytes",
    explanation:
      "Normalised, é of one code point and of two are the same; for whoever reads bytes they are not.",
    hint: "UTF8Text keeps the bytes as they are."
  ) { hash($0, text: { $0.precomposedStringWithCanonicalMapping }) },
  Mistake(
    "capitals and small letters are one",
    explanation: "The rubric is hashed as it is asked, not as it may be searched for.",
    hint: "Take the texts as they are."
  ) { hash($0, text: { $0.lowercased() }) },
  Mistake(
    "a hash of the file's layout",
    explanation:
      "The file is indented; an editor that indents otherwise would make another rubric of it.",
    hint: "Give the content as a JSON value; `hash` writes it without any white space."
  ) { hash($0, layout: .pretty) },
]

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
  Mistake(
    "texts joined by line feeds",
    explanation: "Texts have line feeds themselves, so the border may lie anywhere.",
    hint: "A JSON object keeps its members apart."
  ) { key($0, $1, $2, texts: { .string(UTF8Text(texts($0).joined(separator: "\n"))) }) },
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
]
