// Without arguments: a few responses are judged, the judge is compared with labels, and then led into temptation.

import Console
import Judging
import Storage

let showCommand = Command(
  name: "show", summary: "Shows a judge at work, and how far it can be trusted.",
  options: judgeOptions, examples: [Example("", "verdicts, agreement and probes, in a second")]
) { arguments in
  let (terminal, judge) = (arguments.terminal, try makeJudge(arguments))
  let path = "\(try packageRoot())/Stages/Stage7Judge/Checkpoint/examples.jsonl"
  let rows = try readLabelled(path, rubric: judge.rubric)
  let verdicts = try rows.map { try judge.verdict(on: $0.candidate) }
  terminal.print(terminal.styled("A judge scores \(rows.count) responses", .bold))
  var verdictTable = Table(["response", "verdict", "label", "what is wrong with it"])
  for (row, verdict) in zip(rows, verdicts) {
    let ids = judge.rubric.criteria.map(\.id)
    let digits = { (scores: [String: Int]) in
      ids.compactMap { scores[$0].map(String.init) }.joined(separator: " ")
    }
    verdictTable.add(
      fitted(printable(row.candidate.response), to: 40),
      verdict.scores.map(digits) ?? "\(verdict)", digits(row.scores), row.corruption ?? "nothing")
  }
  terminal.print(verdictTable)
  terminal.print(terminal.styled("\nDoes it agree with the labels?", .bold))
  let ids = rows.map(\.candidate.id)
  show(
    Agreement(
      verdicts: Dictionary(uniqueKeysWithValues: zip(ids, verdicts)),
      labels: Dictionary(uniqueKeysWithValues: zip(ids, rows.map(\.scores))), rubric: judge.rubric),
    terminal)
  terminal.print(terminal.styled("\nCan it be led astray?", .bold))
  terminal.print(table(try probeAll(judge, rows.map(\.candidate), terminal)))
}
