// Without arguments: the tuned model answers, and the form in which it sees a question.

import Console
import Instruction
import Storage
import Tensors

let showCommand = Command(
  name: "show", summary: "Shows how the tuned model sees questions, and lets it answer some.",
  options: [checkpointOption, threadsOption],
  examples: [Example("", "what instruction tuning adds, in a few seconds")]
) { arguments in
  let responder = try loadResponder(arguments)
  let answers = try withThreads(arguments) {
    try responder.answers(to: shownQuestions, limit: 60) ?? []
  }
  if arguments.wantsJSON {
    let rows = zip(shownQuestions, answers).map { question, answer in
      [
        "instruction": .string(UTF8Text(question.instruction)),
        "input": .string(UTF8Text(question.input)), "response": .string(UTF8Text(answer)),
      ] as JSON
    }
    arguments.terminal.print(
      String(decoding: JSON.array(rows).bytes(.pretty), as: UTF8.self), terminator: "")
  } else {
    try show(answers, responder.template, arguments.terminal)
  }
}

private let shownQuestions = [
  Question("Who spoke last?", about: "First Nora spoke, then Tom, and last Mara."),
  Question(
    "How many pears does Nora have now?", about: "Nora has three pears. Tom gives Nora two more."),
  Question("Say it in the plural.", about: "the red lamp"),
  Question("Change the sentence to the present.", about: "Tom found a key in the garden."),
  Question("Traduce esto al inglés, por favor.", about: "¿Dónde está la lámpara?"),
]

private func show(_ answers: [String], _ template: PromptTemplate, _ terminal: Terminal) throws {
  terminal.print(terminal.styled("How the model sees a question:", .bold))
  let prompt = try template.prompt(shownQuestions[0])
  terminal.print(printable(template.tokenizer.decode(prompt)))
  terminal.print(
    "It goes on with the answer and ends it with another <|endoftext|>. In training only those tokens are"
      + " learned.\n")
  for (question, answer) in zip(shownQuestions, answers) {
    terminal.print(terminal.styled(shown(question), .bold))
    terminal.print("→ \(printable(answer, keepingLines: true))\n")
  }
  terminal.print(
    "Talk to it with `chat`, count its right answers with `evaluate`, make your own with `train`.")
}
