// Hashes of a rubric that leave something out, or let texts flow together.

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
  text: (String) -> String = { $0 }, order: [UTF8Text]? = nil, byID: Bool = false
) -> (content: String, hash: String) {
  func string(_ value: String) -> JSON { .string(UTF8Text(text(value))) }
  func object(_ members: [(UTF8Text, JSON)]) -> JSON {
    let kept = members.filter { !left.contains($0.0) }
      .map { JSONObject.Member(key: $0.0, value: $0.1) }
    let wanted = order?.compactMap { key in kept.first { $0.key == key } }
    return .object(JSONObject(wanted ?? kept))
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
  let named = zip(criteria(rubric.criteria), list).map {
    JSONObject.Member(key: UTF8Text(text($0.id)), value: $1)
  }
  let content = object([
    ("name", string(rubric.name)), ("version", string(rubric.version)),
    ("task", string(rubric.task)),
    ("criteria", byID ? .object(JSONObject(named)) : .array(list)),
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

/// One mistake, whatever stands between the anchors.
private func joinedAnchors(_ separator: String) -> Mistake<RubricHashFunction> {
  Mistake(
    "anchors joined to one text",
    explanation:
      "Joined by a comma, \"a\" and \"b, c\" are \"a, b\" and \"c\": other anchors, the same hash. So with any border.",
    hint: "Give the anchors as an array of texts: .array(…)."
  ) { hash($0, anchorSeparator: separator) }
}

/// One mistake, whatever the order is.
private func reordered(_ order: [UTF8Text]) -> Mistake<RubricHashFunction> {
  Mistake(
    "members in another order",
    explanation:
      "The hash is one of bytes: with other places for the members everybody else computes another one.",
    hint: "name, version, task, criteria; and in each criterion id, question, anchors."
  ) { hash($0, order: order) }
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
    "the criteria as an object",
    explanation: "Members of an object are found by name; the criteria are a list, in their order.",
    hint: "criteria is .array(…), and each criterion in it has a member id."
  ) { hash($0, without: ["id"], byID: true) },
  Mistake(
    "the criteria as an object",
    explanation: "Members of an object are found by name; the criteria are a list, in their order.",
    hint: "criteria is .array(…), and each criterion in it has a member id."
  ) { hash($0, byID: true) },
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
    "the version left out",
    explanation: "A rubric frozen again under a new version cannot be told from the old one.",
    hint: "The members are name, version, task and criteria."
  ) { hash($0, without: ["version"]) },
  Mistake(
    "the name left out",
    explanation: "Two rubrics that only their names tell apart have one hash.",
    hint: "The members are name, version, task and criteria."
  ) { hash($0, without: ["name"]) },
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
  joinedAnchors(", "), joinedAnchors(","), joinedAnchors(""), joinedAnchors("\n"),
  joinedAnchors("|"), joinedAnchors(" "),
  reordered(["anchors", "criteria", "id", "name", "question", "task", "version"]),
  reordered(["version", "name", "task", "criteria", "id", "question", "anchors"]),
  reordered(["name", "task", "version", "criteria", "id", "question", "anchors"]),
  reordered(["criteria", "name", "version", "task", "id", "question", "anchors"]),
  reordered(["name", "version", "criteria", "task", "id", "question", "anchors"]),
  reordered(["name", "version", "task", "criteria", "id", "anchors", "question"]),
  reordered(["name", "version", "task", "criteria", "question", "id", "anchors"]),
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
    "empty anchors passed over",
    explanation:
      "An empty anchor has a place, too: without it those behind it stand for other scores.",
    hint: "Map all anchors, whatever they say."
  ) { hash($0, anchors: { $0.filter { !$0.isEmpty } }) },
  Mistake(
    "no member for an empty task",
    explanation: "The content has four members, always: everybody else hashes the empty task, too.",
    hint: "Write \"task\" whatever it says."
  ) { hash($0, without: $0.task.isEmpty ? ["task"] : []) },
  Mistake(
    "white space made one",
    explanation: "What a judge reads has another text under the same hash.",
    hint: "Take the texts as they are."
  ) { hash($0, text: { $0.split(separator: " ").joined(separator: " ") }) },
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
    "capitals of the name forgotten",
    explanation: "The rubric is hashed as it is written: its name, too.",
    hint: "Take the texts as they are."
  ) { rubric in
    hash(
      Rubric(
        name: rubric.name.lowercased(), version: rubric.version, task: rubric.task,
        criteria: rubric.criteria))
  },
  Mistake(
    "a hash of the file's layout",
    explanation:
      "The file is indented; an editor that indents otherwise would make another rubric of it.",
    hint: "Give the content as a JSON value; `hash` writes it without any white space."
  ) { hash($0, layout: .pretty) },
]
