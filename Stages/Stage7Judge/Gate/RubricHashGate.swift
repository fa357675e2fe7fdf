// Exercise 7.1: what a rubric's hash must cover.

import Gates
import Judging
import Storage

typealias RubricHashFunction =
  @Sendable (_ rubric: Rubric) -> (content: String, hash: String)

let rubricHashGate = Gate<RubricHashFunction>(
  Exercise(
    "7.1", "all that a rubric's hash covers",
    task: """
      Scores under two wordings of a question cannot be compared, so every result names the rubric by a hash of its \
      content. Write that content as JSON, from which `hash` and the rubric's file are made: an object with the \
      members name, version, task and criteria, in this order; each criterion an object with id, question and anchors. \
      All texts count, and their order does. JSON puts each text between quotes, so that none can flow into the next.
      """,
    shapes:
      "the rubric's name, version, task and criteria → a JSON object, from which 64 hexadecimal digits are made.",
    hints: [
      "A JSON object can be written as a dictionary literal; its members keep their order.",
      "JSON texts are .string(UTF8Text(…)), lists are .array(…): map the criteria, and in each the anchors.",
    ]),
  implementation: { ($0.compactContent, $0.hash) },
  checks: [
    .example(
      "a small rubric, its content written out",
      why:
        "The hash is one of compact JSON in a fixed order: everybody who computes it must get the same."
    ) { frozen, probe in
      // Short enough to be shown whole; texts may be empty, and are content then, too.
      let rubric = Rubric(
        name: "r", version: "1", task: "",
        criteria: [
          Rubric.Criterion(id: "tone", question: "Polite?", anchors: ["no", "", "yes"]),
          Rubric.Criterion(id: "facts", question: "True?", anchors: ["no", "yes"]),
        ])
      let content =
        #"{"name":"r","version":"1","task":"","criteria":["#
        + #"{"id":"tone","question":"Polite?","anchors":["no","","yes"]},"#
        + #"{"id":"facts","question":"True?","anchors":["no","yes"]}]}"#
      try probe.expect(frozen(rubric).content, equals: content, "the content")
      try probe.expect(
        frozen(rubric).hash, equals: SHA256.hex(of: Array(content.utf8)), "the content's hash")
    },
    .property(
      "no text can change without changing the hash",
      why: "A new wording under an old hash would mix scores that mean different things."
    ) { frozen, probe in
      let old = sampleRubric
      let word = probe.word()
      let changed: [(String, Rubric)] = [
        ("name", rubric(name: word)), ("version", rubric(version: word)),
        ("task", rubric(task: word)), ("id", rubric { $0.id = word }),
        ("question", rubric { $0.question = word }),
        ("first anchor", rubric { $0.anchors[0] = word }),
        ("last anchor", rubric { $0.anchors[4] = word }),
        ("one anchor more", rubric { $0.anchors.append(word) }),
      ]
      try probe.expect(
        changed.filter { frozen($0.1).hash == frozen(old).hash }.map(\.0), equals: [],
        "the list of changes that leave the hash as it is")
    },
    .property(
      "texts cannot flow into each other",
      why: "\"ab\", \"c\" and \"a\", \"bc\" are other anchors, though their letters are the same."
    ) { frozen, probe in
      let (one, two) = (probe.word(), probe.word())
      let pairs: [(String, Rubric, Rubric)] = ["", " ", "\n", ",", ", ", ";", "|", "\",\""].map {
        between in
        (
          "\(between.debugDescription) between two anchors",
          rubric { $0.anchors = [one + between + two, "x", "y"] },
          rubric { $0.anchors = [one, two + between + "x", "y"] }
        )
      }
      let moved =
        pairs + [
          (
            "question and anchors", rubric { ($0.question, $0.anchors) = (one + two, ["x", "y"]) },
            rubric { ($0.question, $0.anchors) = (one, [two + "x", "y"]) }
          ),
          (
            "an empty anchor before or behind another", rubric { $0.anchors = ["", one, two] },
            rubric { $0.anchors = [one, "", two] }
          ),
        ]
      try probe.expect(
        moved.filter { frozen($0.1).hash == frozen($0.2).hash }.map(\.0), equals: [],
        "the list of borders that texts can cross")
    },
    .property(
      "order counts, and so do bytes",
      why:
        "Anchors stand for scores by their places; é may be one code point or two, and judges read bytes."
    ) { frozen, probe in
      let old = sampleRubric
      let turned = Rubric(
        name: old.name, version: old.version, task: old.task, criteria: old.criteria.reversed())
      var pairs: [(String, Rubric, Rubric)] = [
        ("the order of criteria", old, turned),
        ("the order of anchors", old, rubric { $0.anchors.reverse() }),
      ]
      let spellings = [
        ("é as one code point or two", "\u{E9}", "e\u{301}"), ("capitals", "Is it", "is it"),
        ("double spaces", "is  it", "is it"), ("a space at the end", "is it ", "is it"),
      ]
      for (name, one, other) in spellings {
        pairs += zip(rubrics(with: one), rubrics(with: other)).map { first, second in
          ("\(name) in the \(first.place)", first.rubric, second.rubric)
        }
      }
      try probe.expect(
        pairs.filter { frozen($0.1).hash == frozen($0.2).hash }.map(\.0), equals: [],
        "the list of differences that the hash does not show")
    },
  ])

extension Rubric {
  /// What the hash is made of: all members of the file but the hash itself, without white space.
  fileprivate var compactContent: String {
    guard case .object(let file) = json else { return "no object" }
    let members = file.members.filter { $0.key != "sha256" }
    return String(decoding: JSON.object(JSONObject(members)).bytes(), as: UTF8.self)
  }
}

/// Rubrics with a text in each place that a text has.
private func rubrics(with text: String) -> [(place: String, rubric: Rubric)] {
  [
    ("name", rubric(name: text)), ("version", rubric(version: text)), ("task", rubric(task: text)),
    ("id", rubric { $0.id = text }), ("question", rubric { $0.question = text }),
    ("anchors", rubric { $0.anchors[1] = text }),
  ]
}

/// The parts of a criterion, to change them.
private struct CriterionParts {
  var id: String
  var question: String
  var anchors: [String]
}

/// The sample rubric with other texts; `change` gets its second criterion.
private func rubric(
  name: String = sampleRubric.name, version: String = sampleRubric.version,
  task: String = sampleRubric.task, change: (inout CriterionParts) -> Void = { _ in }
) -> Rubric {
  let old = sampleRubric.criteria[1]
  var parts = CriterionParts(id: old.id, question: old.question, anchors: old.anchors)
  change(&parts)
  return Rubric(
    name: name, version: version, task: task,
    criteria: [
      sampleRubric.criteria[0],
      Rubric.Criterion(id: parts.id, question: parts.question, anchors: parts.anchors),
    ])
}
