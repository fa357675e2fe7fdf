// `compare`: the model before and after it was taught, on the same prompts.

import Charts
import Console
import Instruction
import Pretraining
import Storage

let compareCommand = Command(
  name: "compare", summary: "Puts answers of the pre-trained model beside those of the tuned one.",
  options: [
    checkpointOption, .path("base", "the model before; the shipped story model by default"),
    .path("data", "instructions as JSON; the shipped test rows by default"),
    .integer("rows", "how many rows, evenly spread", default: 12, in: 1...100_000), limitOption,
    .text("name", "name of the page's folder under runs/", placeholder: "NAME"), threadsOption,
  ],
  examples: [Example("compare --rows 20", "twenty test questions, in the terminal and as a page")]
) { arguments in
  Interruption.install()
  let path = try arguments.textIfGiven("data") ?? shippedInstructions("test")
  let all = try readInstructions(path, requiresAnswers: false)
  let count = min(all.count, arguments.integer("rows"))
  let rows = (0..<count).map { all[$0 * all.count / count] }
  let models = try [
    Responder(TrainedModel(loadingFrom: arguments.textIfGiven("base") ?? pretrainedFolder())),
    loadResponder(arguments),
  ]
  let answers = try withThreads(arguments) {
    try zip(models, ["Before", "After"]).map { responder, label in
      try answerAll(rows.map(\.question), by: responder, arguments, label: label)
    }
  }
  let comparison = Comparison(rows: rows, before: answers[0], after: answers[1])
  let folder = try RunFolder.create(name: arguments.textIfGiven("name"), command: "compare")
  try AtomicFile.write(comparison.page.html, to: folder.report)
  if arguments.wantsJSON {
    let result = comparison.json(page: folder.report)
    arguments.terminal.print(String(decoding: result.bytes(.pretty), as: UTF8.self), terminator: "")
  } else {
    comparison.print(on: arguments.terminal)
    arguments.terminal.print("page: \(folder.report)")
  }
}

/// Two models' answers to the same rows.
private struct Comparison {
  let rows: [AlpacaRow]
  let before: [String]
  let after: [String]
  let scores: (before: InstructionScores, after: InstructionScores)

  init(rows: [AlpacaRow], before: [String], after: [String]) {
    (self.rows, self.before, self.after) = (rows, before, after)
    scores = (
      InstructionScores(rows, responses: before), InstructionScores(rows, responses: after)
    )
  }

  /// What the rule of a row says; nothing where it has none.
  private func verdict(_ scores: InstructionScores, _ index: Int) -> String {
    rows[index].checked == nil ? "" : scores.reasons[index] == nil ? "right" : "wrong"
  }

  private func summary(_ line: InstructionScores.Line) -> String {
    line.total > 0 ? "\(line.right) of \(line.total) right" : "no rules"
  }

  func print(on terminal: Terminal) {
    for index in rows.indices {
      terminal.print(terminal.styled(shown(rows[index].question), .bold))
      for (name, answer, scores) in [
        ("before", before[index], scores.before), ("after", after[index], scores.after),
      ] {
        let verdict = verdict(scores, index)
        let mark = verdict.isEmpty ? "" : " (\(verdict))"
        let label = terminal.styled("\(name)\(mark):", verdict == "right" ? .green : .dim)
        terminal.print("\(label) \(printable(answer, keepingLines: true))")
      }
      terminal.print()
    }
    terminal.print("before: \(summary(scores.before.all)); after: \(summary(scores.after.all))")
  }

  var page: ReportPage {
    var page = ReportPage(
      title: "Before and after",
      lead: "The same questions to the pre-trained model and to the one that was taught to answer.")
    page.add(
      "Together",
      [.facts([("before", summary(scores.before.all)), ("after", summary(scores.after.all))])])
    let cells = rows.indices.map { index in
      [
        [rows[index].question.instruction, rows[index].question.input]
          .filter { !$0.isEmpty }.joined(separator: " — "),
        before[index], verdict(scores.before, index), after[index], verdict(scores.after, index),
      ]
    }
    page.add("Answers", [.table(["question", "before", "", "after", ""], cells)])
    return page
  }

  func json(page: String) -> JSON {
    let pairs = rows.indices.map { index in
      [
        "id": .string(UTF8Text(rows[index].id)),
        "instruction": .string(UTF8Text(rows[index].question.instruction)),
        "input": .string(UTF8Text(rows[index].question.input)),
        "before": .string(UTF8Text(before[index])), "after": .string(UTF8Text(after[index])),
      ] as JSON
    }
    return [
      "rows": .array(pairs), "rightBefore": .integer(scores.before.all.right),
      "rightAfter": .integer(scores.after.all.right), "checked": .integer(scores.after.all.total),
      "page": .string(UTF8Text(page)),
    ]
  }
}
