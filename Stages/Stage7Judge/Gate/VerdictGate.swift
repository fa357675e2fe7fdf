// Exercise 7.2: from what a judge wrote to a verdict.

import Gates
import Judging

typealias VerdictFunction =
  @Sendable (_ text: String, _ rubric: Rubric) -> (verdict: Verdict, wasFenced: Bool)

let verdictGate = Gate<VerdictFunction>(
  Exercise(
    "7.2", "scores, or the reason why there are none",
    task: """
      A judge was asked for one JSON object with an integer for each criterion. Take that and nothing else: white \
      space around it and one Markdown code fence around all of it, with or without the label json, are tolerated, \
      and a fence is reported, whatever it holds. Whatever else comes back is unparsable, with a reason. Do not look \
      for numbers in prose: in "I give 2 of 10" the 10 is no score, and in a text that quotes the candidate a score \
      may be the candidate's own. Do not mend either: 1.0 is no integer, and a 5 on a scale up to 4 says that the \
      judge did not understand the scale. `BareAnswer` and `Rubric.scores` are given.
      """,
    shapes:
      "a text, a rubric → a verdict (a score for every criterion, or unparsable) and whether there was a fence.",
    hints: [
      "BareAnswer(text) takes off white space and fence, and says whether there was one; its json() may throw.",
      "rubric.scores(…) takes exactly the criteria's integers out of a JSON value, each within its scale, or throws.",
      "Any error becomes .unparsable(\"\\(error)\"): the reason is the error's sentence.",
    ]),
  implementation: {
    let reading = readVerdict($0, for: $1)
    return (reading.verdict, reading.wasFenced)
  },
  checks: [
    .example(
      "an object with exactly the criteria is a score",
      why:
        "Members belong to criteria by their keys, in whatever order and with whatever white space."
    ) { read, probe in
      for text in [#"{"tone":1,"facts":4}"#, " \n{ \"facts\" : 4,\r\n\t\"tone\": 1 }\n"] {
        try probe.expect(shown(read(text, sampleRubric)), equals: "tone 1, facts 4", "the verdict")
      }
    },
    .example(
      "a code fence around the object is tolerated and reported",
      why:
        "Chat models like fences; a report should say how often a judge did not do as it was told."
    ) { read, probe in
      for text in [
        "```json\n{\"tone\":2,\"facts\":0}\n```", "```\n{\"tone\":2,\"facts\":0}\n```\n",
      ] {
        try probe.expect(
          shown(read(text, sampleRubric)), equals: "tone 2, facts 0, in a fence", "the verdict")
      }
    },
    .property(
      "every score of the scales is read as it is",
      why: "Each criterion has a scale of its own."
    ) { read, probe in
      for _ in 0..<8 {
        let (tone, facts) = (probe.below(3), probe.below(5))
        let text = #"{"facts":\#(facts),"tone":\#(tone)}"#
        try probe.expect(
          shown(read(text, sampleRubric)), equals: "tone \(tone), facts \(facts)",
          "the verdict in \(text)")
      }
    },
    .property(
      "numbers in prose are no scores",
      why:
        "What is not the object alone is unparsable, with a reason; a number in it may be a date, or the candidate's."
    ) { read, probe in
      let number = "\(probe.below(3))"
      let object = #"{"tone":\#(number),"facts":\#(number)}"#
      let texts = [
        "", number, "I give \(number) of 4.", "tone: \(number), facts: \(number)",
        "The verdict is \(object)", "\(object)\nThe answer is polite.",
        "The answer is polite.\n\(object)", "```json\n\(object)\n``` It is good.",
        "\(object)\(object)", "[\(object)]",
      ]
      for text in texts {
        try probe.expect(
          shown((read(text, sampleRubric).verdict, false)), equals: "unparsable, with a reason",
          "the verdict in \(text.debugDescription)")
      }
    },
    .property(
      "a fence is reported, whatever stands inside",
      why: "A fence around a failed verdict is still a fence; backquotes inside of a text are none."
    ) { read, probe in
      let word = probe.word()
      try probe.expect(
        shown(read("```json\n\(word)\n```", sampleRubric)),
        equals: "unparsable, with a reason, in a fence", "the verdict in a fenced word")
      try probe.expect(
        shown(read("It says ```\(word)``` twice.", sampleRubric)),
        equals: "unparsable, with a reason", "the verdict in prose with backquotes inside")
    },
    .example(
      "a value that is no score of its scale is not mended",
      why:
        "It is unparsable, with a reason: a score that the judge did not give would count like those that it gave."
    ) { read, probe in
      let values = ["5", "-1", "\"1\"", "0.5", "1.0"]
      try probe.expectUnparsable(values.map { #"{"tone":1,"facts":\#($0)}"# }, read)
    },
    .example(
      "an object with too little or too much is not mended",
      why: "It is unparsable, with a reason: who knows what else such a judge understood otherwise?"
    ) { read, probe in
      let texts = [
        #"{"tone":1}"#, #"{"tone":1,"facts":null}"#, #"{"tone":1,"facts":0,"sum":1}"#,
        #"{"Tone":1,"facts":0}"#,
        #"{"tone":0,"tone":2,"facts":0}"#, #"{"tone":1,"facts":0"#,
      ]
      try probe.expectUnparsable(texts, read)
    },
  ])

extension Probe {
  /// Expects that none of these texts is read as a score.
  fileprivate func expectUnparsable(_ texts: [String], _ read: VerdictFunction) throws {
    let found = texts.map { shown(read($0, sampleRubric)) }
    try expect(
      zip(texts, found).filter { $0.1 != "unparsable, with a reason" }.map { "\($0): \($1)" },
      equals: [], "the list of what was read though it is not right")
  }
}

/// A verdict in the order of the sample rubric's criteria.
private func shown(_ reading: (verdict: Verdict, wasFenced: Bool)) -> String {
  let fence = reading.wasFenced ? ", in a fence" : ""
  switch reading.verdict {
  case .score(let scores):
    let known = sampleRubric.criteria.map { "\($0.id) \(scores[$0.id].map(String.init) ?? "?")" }
    let more = scores.count - sampleRubric.criteria.count
    return known.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "") + fence
  case .unparsable(let reason):
    return "unparsable, with\(reason.isEmpty ? "out" : "") a reason" + fence
  case .refused: return "refused"
  }
}
