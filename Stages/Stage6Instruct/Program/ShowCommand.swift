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
  Question(
    "Who had the lantern?",
    about: "Mara found a lantern by the river. She gave it to Tom, and Tom took it home."),
  Question("Write the plural of the word.", about: "fox"),
  Question("What is the opposite of big?"),
  Question("Translate the sentence into Spanish.", about: "The dog sleeps."),
  Question("How many apples are three apples and four apples?"),
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
