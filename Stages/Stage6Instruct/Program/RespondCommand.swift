// `respond`: a file of instructions in, one response a line out, ready for a judge.

import Console
import Instruction
import Storage

let respondCommand = Command(
  name: "respond", summary: "Answers every instruction of a file, one JSON object a line.",
  positionals: [.optional("file", "instructions as JSON; '-' or nothing reads standard input")],
  options: [
    checkpointOption, limitOption, .path("out", "a file for the answers instead of the output"),
    threadsOption,
  ],
  examples: [
    Example("respond questions.json --out responses.jsonl", "what Stage7Judge scores"),
    Example("respond < questions.jsonl", "one question a line: {\"instruction\": …}"),
  ]
) { arguments in
  Interruption.install()
  let rows = try readInstructions(arguments.textIfGiven("file") ?? "-", requiresAnswers: false)
  let responder = try loadResponder(arguments)
  let responses = try withThreads(arguments) {
    try answerAll(rows.map(\.question), by: responder, arguments, label: "Responding")
  }
  let lines = zip(rows, responses).map { row, response in
    String(decoding: JSON.object(candidate(row, response)).bytes(), as: UTF8.self) + "\n"
  }
  if let path = arguments.textIfGiven("out") {
    try AtomicFile.write(lines.joined(), to: path)
    arguments.terminal.note("\(Format.count(lines.count)) responses: \(path)")
  } else {
    arguments.terminal.print(lines.joined(), terminator: "")
  }
}

/// A row and its response as stage 7 reads them.
private func candidate(_ row: AlpacaRow, _ response: String) -> JSONObject {
  [
    "id": .string(UTF8Text(row.id)), "instruction": .string(UTF8Text(row.question.instruction)),
    "input": .string(UTF8Text(row.question.input)), "reference": .string(UTF8Text(row.answer)),
    "response": .string(UTF8Text(response)), "language": row.language == .english ? "en" : "es",
  ]
}
