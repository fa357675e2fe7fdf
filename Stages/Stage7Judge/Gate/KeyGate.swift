// Exercise 7.8: what the key of an answer must cover.

import Gates
import Judging
import Storage

typealias KeyFunction =
  @Sendable (_ question: String, _ judge: String, _ candidates: [Candidate]) -> String

let keyGate = Gate<KeyFunction>(
  Exercise(
    "7.8", "all that an answer depends on",
    task: """
      Answers of a judge cost time or money, so they are kept in a file under a key, and nothing is asked twice. The \
      key must differ as soon as anything differs that may change the answer, or a new model would get the marks of \
      the old one: the kind of question, the judge's name (in which its model, its settings and the rubric's hash \
      stand), every text of every candidate, their language, and the order in which a judge sees them. Equal \
      questions have equal keys, today and tomorrow: take the SHA-256 of compact JSON, as in 7.1, a list of the \
      question, the judge's name and the list of the candidates' `json`.
      """,
    shapes: "a word, the judge's name, one or two candidates → 64 small hexadecimal digits.",
    hints: [
      "[question, judge, [candidate, …]]: texts are .string(UTF8Text(…)), a candidate is .object(candidate.json).",
      "SHA256.hex(of:) takes bytes; a JSON value has bytes(). hashValue differs from one run to the next.",
    ]),
  implementation: { answerKey($0, judge: $1, candidates: $2) },
  checks: [
    .example(
      "a SHA-256 in small hexadecimal digits",
      why: "Short hashes collide, and a key that is written in another way finds nothing."
    ) { key, probe in
      let (one, two) = (
        key("verdict", "rules 1", [sampleCandidate]), key("verdict", "rules 1", [sampleCandidate])
      )
      try probe.expect(one == two, equals: true, "both keys for the same question being equal")
      try probe.expect(kind(of: one), equals: "64 small hexadecimal digits", "the key")
    },
    .example(
      "the SHA-256 of a list as compact JSON",
      why: "Whoever asks the same tomorrow must come to the same key, so its content is laid down."
    ) { key, probe in
      let candidate = Candidate(
        id: "7", instruction: "Who?", reference: "Tom", response: " Tom. \n", language: .spanish)
      let content =
        #"["verdict","Rules 1",[{"id":"7","instruction":"Who?","input":"","reference":"Tom","#
        + #""response":" Tom. \n","language":"es"}]]"#
      try probe.expect(
        key("verdict", "Rules 1", [candidate]) == SHA256.hex(of: Array(content.utf8)),
        equals: true, "the key being the hash of \(content)")
    },
    .property(
      "another question, model, setting or rubric has another key",
      why: "Marks of one judge under the name of another are worse than none."
    ) { key, probe in
      let (model, rubric) = (probe.word(), probe.word())
      let name = "http host \(model) 1, rubric \(rubric)"
      let changes = [
        ("model", "http host \(model)x 1, rubric \(rubric)"),
        ("setting", "http host \(model) 2, rubric \(rubric)"),
        ("rubric", "http host \(model) 1, rubric \(rubric)x"),
        ("kind of judge", "model \(model) 1, rubric \(rubric)"),
        ("capitals of the judge", name.uppercased()),
      ]
      let old = key("verdict", name, [sampleCandidate])
      var unnoticed = changes.filter { key("verdict", $0.1, [sampleCandidate]) == old }.map(\.0)
      for (change, question) in [
        ("question", "preference"), ("capitals of the question", "Verdict"),
      ]
      where key(question, name, [sampleCandidate]) == old {
        unnoticed.append(change)
      }
      try probe.expect(unnoticed, equals: [], "the list of changes that leave the key as it is")
    },
    .property(
      "no text of a candidate can change without changing the key",
      why:
        "A judge looks at all of it, the language too; an id stays when the response that it names is another one."
    ) { key, probe in
      let old = sampleCandidate
      let word = probe.word()
      var changed = texts.flatMap { name, path in
        [
          (name, changing(old) { $0[keyPath: path] += word }),
          (
            "capitals of the \(name)",
            changing(old) { $0[keyPath: path] = $0[keyPath: path].uppercased() }
          ),
        ]
      }
      changed.append(("language", changing(old) { $0.language = .spanish }))
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
      "texts cannot flow into each other, nor change places",
      why: "Where a border moves, or two texts are exchanged, something else was asked."
    ) { key, probe in
      let (one, two) = (probe.word(), probe.word())
      var equal: [String] = []
      func compare(_ before: Candidate, _ after: Candidate, _ difference: String) {
        let (old, new) = (key("verdict", "rules 1", [before]), key("verdict", "rules 1", [after]))
        if old == new { equal.append(difference) }
      }
      for between in ["", " ", "\n", "\n\n", ",", "|", "\0", "\u{1F}", "\",\""] {
        let (long, rest) = (one + between + two, two + between + "x")
        for (first, second) in zip(texts, texts.dropFirst()) {
          compare(
            candidate([first.path: long, second.path: "x"]),
            candidate([first.path: one, second.path: rest]),
            "\(between.debugDescription) between \(first.name) and \(second.name)")
        }
        if key(long, "x", [sampleCandidate]) == key(one, rest, [sampleCandidate]) {
          equal.append("\(between.debugDescription) between question and judge")
        }
      }
      for (first, second) in zip(texts, texts.dropFirst()) {
        compare(
          candidate([first.path: one, second.path: two]),
          candidate([first.path: two, second.path: one]),
          "\(first.name) and \(second.name) exchanged")
      }
      try probe.expect(equal, equals: [], "the list of differences that the key does not show")
    },
    .property(
      "the order of candidates counts",
      why: "A judge may prefer the first place: asked in the other order it may answer otherwise."
    ) { key, probe in
      let first = candidate([\.response: probe.word()])
      let second = changing(candidate([\.response: probe.word()])) { $0.id = "8" }
      let old = key("preference", "rules 1", [first, second])
      let others = [
        ("the order of candidates", [second, first]), ("the second candidate", [first]),
      ]
      try probe.expect(
        others.filter { key("preference", "rules 1", $0.1) == old }.map(\.0), equals: [],
        "the list of differences that the key does not show")
    },
  ])

/// What a key looks like.
private func kind(of key: String) -> String {
  let digits = key.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  if key.utf8.count == 64 && digits { return "64 small hexadecimal digits" }
  if Int(key) != nil || UInt64(key) != nil { return "a decimal number" }
  if key.lowercased() != key { return "a text with capitals" }
  return "\(key.utf8.count) other characters"
}

/// The texts of a candidate that a judge looks at, in the order of its members.
private let texts: [(name: String, path: WritableKeyPath<Candidate, String> & Sendable)] = [
  ("instruction", \.instruction), ("input", \.input), ("reference", \.reference),
  ("response", \.response),
]

private func changing(_ candidate: Candidate, _ change: (inout Candidate) -> Void) -> Candidate {
  var candidate = candidate
  change(&candidate)
  return candidate
}

/// A candidate with these texts, and one letter for each of the others.
private func candidate(_ texts: [WritableKeyPath<Candidate, String>: String]) -> Candidate {
  let plain = Candidate(id: "7", instruction: "a", input: "b", reference: "c", response: "d")
  return texts.reduce(into: plain) { $0[keyPath: $1.key] = $1.value }
}
