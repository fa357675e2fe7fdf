// `score`: candidates in, one verdict a line out; a run that was stopped goes on where it was.

import Console
import Judging
import Storage

let scoreCommand = Command(
  name: "score", summary: "Gives a verdict on every candidate of a file.",
  positionals: [.required("file", "candidates, as a JSON array or one object a line")],
  options: judgeOptions + [
    .path(
      "out", "where verdicts go; a file that is there is gone on with", default: "verdicts.jsonl"),
    nameOption,
  ],
  examples: [
    Example("score responses.jsonl --out verdicts.jsonl", "judge; the same command resumes")
  ]
) { arguments in
  Interruption.install()
  let (terminal, judge) = (arguments.terminal, try makeJudge(arguments))
  let candidates = try readCandidates(arguments.text("file"))
  let file = try VerdictFile(arguments.text("out"), judge: judge)
  let verdicts = try score(candidates, judge, file, terminal)
  noteUsage(judge, terminal)
  let configuration: JSON = [
    "command": "score", "file": .string(UTF8Text(arguments.text("file"))),
    "out": .string(UTF8Text(arguments.text("out"))), "judge": .string(UTF8Text(judge.name)),
  ]
  let page = scorePage(candidates, verdicts, judge, file: arguments.text("file"))
  try writeRun("score", configuration, page, arguments)
  if arguments.wantsJSON {
    terminal.print(
      String(decoding: summary(verdicts, judge).bytes(.pretty), as: UTF8.self), terminator: "")
  } else {
    terminal.print(summaryTable(verdicts, judge))
    terminal.print("verdicts: \(arguments.text("out"))")
  }
}

/// Judges all candidates that `file` has no verdict on, and gives the verdicts on all.
private func score(
  _ candidates: [Candidate], _ judge: any Judge, _ file: VerdictFile, _ terminal: Terminal
) throws -> [Verdict] {
  let known = candidates.count { file.verdict(on: $0) != nil }
  let bar = terminal.progress("Judging", total: candidates.count, unit: "candidates")
  bar.resume(at: known)
  defer { bar.finish() }
  return try candidates.map { candidate in
    if let verdict = file.verdict(on: candidate) { return verdict }
    if Interruption.isRequested {
      throw Interrupted("all verdicts so far are saved; go on with the same command")
    }
    let verdict = try judge.verdict(on: candidate)
    try file.add(verdict, on: candidate)
    bar.advance(by: 1)
    return verdict
  }
}

/// The mean of each criterion, with its coverage.
func means(_ verdicts: [Verdict], _ rubric: Rubric) -> [(criterion: String, mean: CoveredMean)] {
  rubric.criteria.map { criterion in
    (criterion.id, CoveredMean(verdicts.map { $0.scores?[criterion.id].map(Double.init) }))
  }
}

func summaryTable(_ verdicts: [Verdict], _ judge: any Judge) -> Table {
  var table = Table(["criterion", "mean", "scored", "of"])
  for (criterion, mean) in means(verdicts, judge.rubric) {
    table.add(criterion, inWords(mean.mean), "\(mean.counted)", "\(mean.total)")
  }
  return table
}

private func summary(_ verdicts: [Verdict], _ judge: any Judge) -> JSON {
  let rows = means(verdicts, judge.rubric).map { criterion, mean in
    JSONObject.Member(
      key: UTF8Text(criterion),
      value: [
        "mean": json(mean.mean), "scored": .integer(mean.counted), "total": .integer(mean.total),
      ])
  }
  return ["judge": .string(UTF8Text(judge.name)), "criteria": .object(JSONObject(rows))]
}

/// The value, or null where there is none.
func json(_ statistic: Statistic) -> JSON { statistic.value.map { .double($0) } ?? .null }
