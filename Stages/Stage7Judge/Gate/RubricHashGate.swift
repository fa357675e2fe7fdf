// Exercises 7.1 and 7.8: what a hash must cover.

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
      // Short enough to be shown whole.
      let rubric = Rubric(
        name: "r", version: "1", task: "Judge.",
        criteria: [
          Rubric.Criterion(id: "tone", question: "Polite?", anchors: ["no", "hardly", "yes"]),
          Rubric.Criterion(id: "facts", question: "True?", anchors: ["no", "yes"]),
        ])
      let content =
        #"{"name":"r","version":"1","task":"Judge.","criteria":["#
        + #"{"id":"tone","question":"Polite?","anchors":["no","hardly","yes"]},"#
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
          )
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
      let pairs: [(String, Rubric, Rubric)] = [
        ("the order of criteria", old, turned),
        ("the order of anchors", old, rubric { $0.anchors.reverse() }),
        ("é as one code point or two", rubric(task: "\u{E9}"), rubric(task: "e\u{301}")),
        ("small letters", rubric(task: "is it"), rubric(task: "Is it")),
      ]
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

typealias KeyFunction =
  @Sendable (_ question: String, _ judge: String, _ candidates: [Candidate]) -> String

let keyGate = Gate<KeyFunction>(
  Exercise(
    "7.8", "all that an answer depends on",
    task: """
      Answers of a judge cost time or money, so they are kept in a file under a key, and nothing is asked twice. The \
      key must differ as soon as anything differs that may change the answer: the kind of question, the judge's name \
      (in which its model, its settings and the rubric's hash stand), every text of every candidate, their language, \
      and the order in which a judge sees them. Otherwise a new model would get the marks of the old one. Equal \
      questions must have equal keys, today and tomorrow.
      """,
    shapes: "a word, the judge's name, one or two candidates → 64 hexadecimal digits.",
    hints: [
      "Make one JSON value of all of it; a candidate has `json`, an object with all its members.",
      "SHA256.hex(of:) takes bytes; a JSON value has bytes(). hashValue differs from one run to the next.",
    ]),
  implementation: { answerKey($0, judge: $1, candidates: $2) },
  checks: [
    .example(
      "the same question has the same key, a SHA-256 in hexadecimal digits",
      why: "Short hashes collide, and a key that changes between runs finds nothing."
    ) { key, probe in
      let (one, two) = (
        key("verdict", "rules 1", [sampleCandidate]), key("verdict", "rules 1", [sampleCandidate])
      )
      try probe.expect(one == two, equals: true, "both keys being equal")
      let digits = one.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
      try probe.expect(
        one.utf8.count == 64 && digits, equals: true, "the key being 64 hexadecimal digits")
    },
    .property(
      "another question, model, setting or rubric has another key",
      why: "Marks of one judge under the name of another are worse than none."
    ) { key, probe in
      let (model, rubric) = (probe.word(), probe.word())
      let names = [
        "http host \(model) 1, rubric \(rubric)", "http host \(model)x 1, rubric \(rubric)",
        "http host \(model) 2, rubric \(rubric)", "http host \(model) 1, rubric \(rubric)x",
        "model \(model) 1, rubric \(rubric)",
      ]
      let changes = ["model", "setting", "rubric", "kind of judge"]
      let old = key("verdict", names[0], [sampleCandidate])
      var unnoticed = zip(changes, names.dropFirst())
        .filter { key("verdict", $0.1, [sampleCandidate]) == old }.map(\.0)
      if key("preference", names[0], [sampleCandidate]) == old { unnoticed.append("question") }
      try probe.expect(unnoticed, equals: [], "the list of changes that leave the key as it is")
    },
    .property(
      "no text of a candidate can change without changing the key",
      why:
        "A judge looks at all of it, the language too; an id stays when the response that it names is another one."
    ) { key, probe in
      let old = sampleCandidate
      let word = probe.word()
      let changes: [(String, WritableKeyPath<Candidate, String> & Sendable)] = [
        ("instruction", \.instruction), ("input", \.input), ("reference", \.reference),
        ("response", \.response),
      ]
      var changed = changes.map { name, path in
        var candidate = old
        candidate[keyPath: path] += word
        return (name, candidate)
      }
      var spanish = old
      spanish.language = .spanish
      changed.append(("language", spanish))
      func unnoticed(_ asked: (Candidate) -> [Candidate]) -> [String] {
        let known = key("verdict", "rules 1", asked(old))
        return changed.filter { key("verdict", "rules 1", asked($0.1)) == known }.map(\.0)
      }
      try probe.expect(
        unnoticed { [$0] }, equals: [], "the list of changes that leave the key as it is")
      try probe.expect(
        unnoticed { [old, $0] }, equals: [],
        "the list of changes to the second of two candidates that leave the key as it is")
    },
    .property(
      "texts cannot flow into each other, and the order of candidates counts",
      why:
        "Where a border moves, both texts are others; and as a judge may prefer the first place, order counts."
    ) { key, probe in
      let (one, two) = (probe.word(), probe.word())
      func candidate(_ instruction: String, _ input: String, id: String = "7") -> Candidate {
        Candidate(id: id, instruction: instruction, input: input, reference: "r", response: "s")
      }
      func asked(_ candidates: Candidate...) -> String { key("preference", "rules 1", candidates) }
      var equal = ["", " ", "\n", "\",\""].filter { between in
        asked(candidate(one + between + two, "x")) == asked(candidate(one, two + between + "x"))
      }.map { "\($0.debugDescription) between instruction and input" }
      let (first, second) = (candidate(one, ""), candidate(two, "", id: "8"))
      if asked(first, second) == asked(second, first) { equal.append("the order of candidates") }
      if asked(first, second) == asked(first) { equal.append("the second candidate") }
      try probe.expect(equal, equals: [], "the list of differences that the key does not show")
    },
  ])
