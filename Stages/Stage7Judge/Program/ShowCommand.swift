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
  let ids = rows.map(\.candidate.id)
  let agreement = Agreement(
    verdicts: Dictionary(uniqueKeysWithValues: zip(ids, verdicts)),
    labels: Dictionary(uniqueKeysWithValues: zip(ids, rows.map(\.scores))), rubric: judge.rubric)
  let probes = try probeAll(judge, rows.map(\.candidate), terminal)
  if arguments.wantsJSON {
    let result: JSON = [
      "verdicts": .array(
        zip(ids, verdicts).map { ["id": .string(UTF8Text($0)), "verdict": $1.json] }),
      "agreement": json(agreement), "probes": json(probes),
    ]
    terminal.print(String(decoding: result.bytes(.pretty), as: UTF8.self), terminator: "")
    return
  }
  terminal.print(terminal.styled("A judge scores \(rows.count) responses", .bold))
  terminal.print(verdictTable(rows, verdicts, judge.rubric))
  terminal.print(terminal.styled("\nDoes it agree with the labels?", .bold))
  show(agreement, terminal)
  terminal.print(terminal.styled("\nCan it be led astray?", .bold))
  show(probes, terminal)
}

private func verdictTable(
  _ rows: [LabelledCandidate], _ verdicts: [Verdict], _ rubric: Rubric
) -> Table {
  var table = Table(["response", "verdict", "label", "what is wrong with it"])
  for (row, verdict) in zip(rows, verdicts) {
    table.add(
      fitted(printable(row.candidate.response), to: 40), inWords(verdict, rubric),
      inWords(.score(row.scores), rubric), row.corruption ?? "nothing")
  }
  return table
}
