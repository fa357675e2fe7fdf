// `probe`: what moves a judge that should not.

import Console
import Judging
import Storage

let probeCommand = Command(
  name: "probe", summary: "Tries orders, padding and swapped places on a judge.",
  positionals: [.required("file", "candidates, as a JSON array or one object a line")],
  options: judgeOptions + [answersOption],
  examples: [Example("probe responses.jsonl", "how often each bait worked, with counts")]
) { arguments in
  let (terminal, judge) = (arguments.terminal, try makeJudge(arguments))
  let candidates = try readCandidates(arguments.text("file"))
  let results = try probeAll(RememberingJudge(judge, arguments), candidates, terminal)
  noteUsage(judge, terminal)
  if arguments.wantsJSON {
    terminal.print(String(decoding: json(results).bytes(.pretty), as: UTF8.self), terminator: "")
  } else {
    show(results, terminal)
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

/// Prints how often each bait worked, and what was not tried.
func show(_ results: [ProbeResult], _ terminal: Terminal) {
  var table = Table(["bait", "worked", "tried", "rate", "unanswered"])
  for result in results {
    table.add(
      result.name, "\(result.succeeded)", "\(result.tried)", inWords(result.rate),
      "\(result.unanswered)")
  }
  terminal.print(table)
  terminal.print(
    "Baits are not tried on responses that have the full total already: they cannot rise.")
}

func json(_ results: [ProbeResult]) -> JSON {
  .array(
    results.map { result in
      [
        "name": .string(UTF8Text(result.name)), "tried": .integer(result.tried),
        "succeeded": .integer(result.succeeded), "unanswered": .integer(result.unanswered),
        "rate": json(result.rate),
      ]
    })
}
