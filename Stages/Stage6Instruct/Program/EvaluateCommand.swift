// `evaluate`: how many answers to held-out instructions are right by fixed rules.

import Console
import Instruction
import Storage

let evaluateCommand = Command(
  name: "evaluate", summary: "Counts right answers by the rule of each row, family by family.",
  options: [
    checkpointOption, .path("data", "instructions with rules; the shipped test rows by default"),
    limitOption, .integer("show", "wrong answers to show", default: 5, in: 0...1_000_000),
    threadsOption,
  ],
  examples: [
    Example("evaluate", "the shipped model on the test rows"),
    Example("evaluate --checkpoint runs/train-1/checkpoint --json", "another model, for a program"),
  ]
) { arguments in
  Interruption.install()
  let path = try arguments.textIfGiven("data") ?? shippedInstructions("test")
  let rows = try readInstructions(path, requiresAnswers: false)
  guard rows.contains(where: { $0.checked != nil }) else {
    throw FileProblem(
      path, expected: "rows with a \"check\", \"family\" and \"language\"", found: "none")
  }
  let responder = try loadResponder(arguments)
  let start = ContinuousClock.now
  let responses = try withThreads(arguments) {
    try answerAll(rows.map(\.question), by: responder, arguments, label: "Evaluating")
  }
  let seconds = (ContinuousClock.now - start) / .seconds(1)
  let scores = InstructionScores(rows, responses: responses)
  if arguments.wantsJSON {
    let result = json(scores, seconds)
    arguments.terminal.print(String(decoding: result.bytes(.pretty), as: UTF8.self), terminator: "")
    return
  }
  arguments.terminal.print(table(scores))
  if scores.uncheckedCount > 0 {
    arguments.terminal.warn("\(scores.uncheckedCount) rows have no rule and are not counted")
  }
  arguments.terminal.note("\(rows.count) answers took \(Format.duration(seconds))")
  let wrong = rows.indices.filter { scores.reasons[$0] != nil }
  for index in wrong.prefix(arguments.integer("show")) {
    let lines = [
      "", arguments.terminal.styled(shown(rows[index].question), .bold),
      "→ \(printable(responses[index], keepingLines: true))",
      arguments.terminal.styled(printable(scores.reasons[index] ?? ""), .dim),
    ]
    arguments.terminal.print(lines.joined(separator: "\n"))
  }
}

/// Families, then languages, then all rows.
private func table(_ scores: InstructionScores) -> Table {
  var table = Table(["family", "right", "rows", "share"])
  for line in scores.families + scores.languages + [scores.all] {
    table.add(
      printable(line.name), "\(line.right)", "\(line.total)", Format.percent(line.share ?? .nan))
  }
  return table
}

private func json(_ scores: InstructionScores, _ seconds: Double) -> JSON {
  func object(_ line: InstructionScores.Line) -> JSON {
    [
      "right": .integer(line.right), "rows": .integer(line.total),
      "share": line.share.map { .double($0) } ?? .null,
    ]
  }
  func members(_ lines: [InstructionScores.Line]) -> JSON {
    .object(
      JSONObject(lines.map { JSONObject.Member(key: UTF8Text($0.name), value: object($0)) }))
  }
  return [
    "all": object(scores.all), "families": members(scores.families),
    "languages": members(scores.languages), "withoutRule": .integer(scores.uncheckedCount),
    "seconds": .double(seconds),
  ]
}
