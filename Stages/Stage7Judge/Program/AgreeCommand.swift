// `agree`: how far verdicts agree with labels, corrected for chance, with the rows that are missing.

import Console
import Judging
import Storage

let agreeCommand = Command(
  name: "agree", summary: "Measures how far verdicts agree with labels.",
  positionals: [
    .required("verdicts", "what `score` wrote"), .required("labels", "objects with id and scores"),
  ],
  options: [
    rubricOption,
    .integer("rounds", "draws of the bootstrap", default: 1_000, in: 10...100_000),
    .integer("seed", "seed of the bootstrap", default: 1, in: 0...Int.max),
  ],
  examples: [Example("agree verdicts.jsonl labels.jsonl", "kappa and its interval, by criterion")]
) { arguments in
  let rubric = try loadRubric(arguments)
  let agreement = Agreement(
    verdicts: try readVerdicts(arguments.text("verdicts"), rubric: rubric),
    labels: try readLabels(arguments.text("labels"), rubric: rubric), rubric: rubric,
    seed: UInt64(arguments.integer("seed")), rounds: arguments.integer("rounds"))
  if !agreement.missing.isEmpty {
    arguments.terminal.warn("labels without a verdict: \(named(agreement.missing))")
  }
  if !agreement.unlabelled.isEmpty {
    arguments.terminal.warn("verdicts without a label: \(named(agreement.unlabelled))")
  }
  if arguments.wantsJSON {
    arguments.terminal.print(
      String(decoding: json(agreement).bytes(.pretty), as: UTF8.self), terminator: "")
  } else {
    show(agreement, arguments.terminal)
  }
}

/// Prints the table of an agreement and its coverage.
func show(_ agreement: Agreement, _ terminal: Terminal) {
  var table = Table([
    "criterion", "equal", "kappa", "95 %", "linear", "quadratic", "Spearman",
  ])
  for row in agreement.criteria {
    let interval = row.kappaInterval.map {
      "\(Format.decimal($0.low, 2)) to \(Format.decimal($0.high, 2))"
    }
    table.add(
      row.criterion, inWords(row.accuracy), inWords(row.kappa.none), interval ?? "none",
      inWords(row.kappa.linear), inWords(row.kappa.quadratic), inWords(row.spearman))
  }
  terminal.print(table)
  terminal.print(
    "coverage: \(agreement.scored) of \(agreement.total) labelled rows scored; \(agreement.unparsable) unparsable,"
      + " \(agreement.refused) refused, \(agreement.missing.count) without a verdict")
}

private func json(_ agreement: Agreement) -> JSON {
  let rows = agreement.criteria.map { row in
    JSONObject.Member(
      key: UTF8Text(row.criterion),
      value: [
        "accuracy": json(row.accuracy), "kappa": json(row.kappa.none),
        "kappaInterval": row.kappaInterval.map { [.double($0.low), .double($0.high)] } ?? .null,
        "linearKappa": json(row.kappa.linear), "quadraticKappa": json(row.kappa.quadratic),
        "spearman": json(row.spearman), "meanGiven": json(row.meanGiven.mean),
      ])
  }
  return [
    "criteria": .object(JSONObject(rows)), "scored": .integer(agreement.scored),
    "unparsable": .integer(agreement.unparsable), "refused": .integer(agreement.refused),
    "missing": .array(agreement.missing.map { .string(UTF8Text($0)) }),
    "unlabelled": .array(agreement.unlabelled.map { .string(UTF8Text($0)) }),
  ]
}
