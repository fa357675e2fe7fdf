// `probe`: what moves a judge that should not.

import Console
import Judging
import Storage

let probeCommand = Command(
  name: "probe", summary: "Tries orders, padding and swapped places on a judge.",
  positionals: [.required("file", "candidates, as a JSON array or one object a line")],
  options: judgeOptions,
  examples: [Example("probe responses.jsonl", "how often each bait worked, with counts")]
) { arguments in
  let (terminal, judge) = (arguments.terminal, try makeJudge(arguments))
  let results = try probeAll(judge, try readCandidates(arguments.text("file")), terminal)
  if arguments.wantsJSON {
    let rows = results.map { result in
      [
        "name": .string(UTF8Text(result.name)), "tried": .integer(result.tried),
        "succeeded": .integer(result.succeeded), "unanswered": .integer(result.unanswered),
        "rate": json(result.rate),
      ] as JSON
    }
    terminal.print(String(decoding: JSON.array(rows).bytes(.pretty), as: UTF8.self), terminator: "")
  } else {
    terminal.print(table(results))
  }
}

/// Runs every probe.
func probeAll(
  _ judge: any Judge, _ candidates: [Candidate], _ terminal: Terminal
) throws -> [ProbeResult] {
  let bar = terminal.progress("Probing", total: Bait.all.count + 1, unit: "probes")
  defer { bar.finish() }
  var results: [ProbeResult] = []
  for bait in Bait.all {
    results.append(try probe(judge, with: bait, on: candidates))
    bar.advance(by: 1)
  }
  results.append(try probePosition(judge, on: candidates))
  bar.advance(by: 1)
  return results
}

func table(_ results: [ProbeResult]) -> Table {
  var table = Table(["bait", "worked", "tried", "rate", "unanswered"])
  for result in results {
    table.add(
      result.name, "\(result.succeeded)", "\(result.tried)", inWords(result.rate),
      "\(result.unanswered)")
  }
  return table
}
