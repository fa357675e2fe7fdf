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
    nameOption,
  ],
  examples: [Example("agree verdicts.jsonl labels.jsonl", "kappa and its interval, by criterion")]
) { arguments in
  let rubric = try loadRubric(arguments)
  let verdicts = try readVerdicts(arguments.text("verdicts"), rubric: rubric)
  let labels = try readLabels(arguments.text("labels"), rubric: rubric)
  let agreement = Agreement(
    verdicts: verdicts, labels: labels, rubric: rubric,
    seed: UInt64(arguments.integer("seed")), rounds: arguments.integer("rounds"))
  if !agreement.missing.isEmpty {
    arguments.terminal.warn("labels without a verdict: \(named(agreement.missing))")
  }
  if !agreement.unlabelled.isEmpty {
    arguments.terminal.warn("verdicts without a label: \(named(agreement.unlabelled))")
  }
  let configuration: JSON = [
    "command": "agree", "verdicts": .string(UTF8Text(arguments.text("verdicts"))),
    "labels": .string(UTF8Text(arguments.text("labels"))),
    "rubric": .string(UTF8Text(rubric.hash)), "rounds": .integer(arguments.integer("rounds")),
    "seed": .integer(arguments.integer("seed")),
  ]
  let page = agreementPage(agreement, verdicts, labels, rubric)
  try writeRun("agree", configuration, page, arguments)
  if arguments.wantsJSON {
    arguments.terminal.print(
      String(decoding: json(agreement).bytes(.pretty), as: UTF8.self), terminator: "")
  } else {
    show(agreement, arguments.terminal)
  }
}

let agreementColumns = [
  "criterion", "equal", "kappa", "95 %", "linear", "quadratic", "Spearman",
]

/// A row of words for each criterion, under ``agreementColumns``; ``agreementReasons(_:)`` says why some are "none".
func agreementRows(_ agreement: Agreement) -> [[String]] {
  agreement.criteria.map { row in
    let interval = row.kappaInterval.map {
      "\(Format.decimal($0.low, 2)) to \(Format.decimal($0.high, 2))"
    }
    return [
      row.criterion, cell(row.accuracy), cell(row.kappa.none), interval ?? "none",
      cell(row.kappa.linear), cell(row.kappa.quadratic), cell(row.spearman),
    ]
  }
}

private func cell(_ statistic: Statistic) -> String {
  statistic.value.map { Format.decimal($0, 3) } ?? "none"
}

/// For each reason why there is "none" in a column, a sentence with the criteria that it holds for.
func agreementReasons(_ agreement: Agreement) -> [String] {
  let columns: [(name: String, statistic: (CriterionAgreement) -> Statistic)] = [
    ("share of equal scores", \.accuracy), ("kappa", \.kappa.none), ("Spearman", \.spearman),
  ]
  return columns.flatMap { column in
    let missing = agreement.criteria.compactMap { row -> (criterion: String, reason: String)? in
      guard case .undefined(let reason) = column.statistic(row) else { return nil }
      return (row.criterion, reason)
    }
    return Dictionary(grouping: missing, by: \.reason).sorted { $0.key < $1.key }.map {
      "no \(column.name) for \($1.map(\.criterion).joined(separator: ", ")): \($0)"
    }
  }
}

/// Prints the table of an agreement and its coverage.
func show(_ agreement: Agreement, _ terminal: Terminal) {
  var table = Table(agreementColumns)
  for row in agreementRows(agreement) { table.add(row) }
  terminal.print(table)
  for reason in agreementReasons(agreement) { terminal.print(reason) }
  terminal.print(
    "coverage: \(agreement.scored) of \(agreement.total) labelled rows scored; \(agreement.unparsable) unparsable,"
      + " \(agreement.refused) refused, \(agreement.missing.count) without a verdict")
}

func json(_ agreement: Agreement) -> JSON {
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
