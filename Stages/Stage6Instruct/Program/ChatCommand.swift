// `chat`: questions line by line, answers as they are written.

import Console
import Instruction
import Pretraining
import Storage
import Tensors

let chatCommand = Command(
  name: "chat", summary: "Answers questions, one a line, and remembers the last ones.",
  options: [
    checkpointOption, .path("text", "a file that the questions are about"), limitOption,
    .number("temperature", "0 always takes the likeliest token", default: 0, in: 0...10),
    .number(
      "top-p", "choose among the fewest tokens with this probability", default: 0.95, in: 0...1),
    .integer("seed", "seed of the choices", default: 1, in: 0...Int.max),
    .flag("alone", "answer every question as if it were the first"), threadsOption,
  ],
  examples: [
    Example("chat", "Ctrl-C stops an answer; once more, or the end of input, leaves"),
    Example("chat --text story.txt", "questions about a story"),
    Example("chat --json < questions.txt", "one JSON object a line, for a program"),
  ]
) { arguments in
  Interruption.install()
  var chat = try Chat(arguments)
  try withThreads(arguments) { try chat.run() }
}

/// A conversation with a person or a program.
private struct Chat {
  private let arguments: Arguments
  private let responder: Responder
  private let text: String
  private let sampler: Sampler
  private var random: SeededRandom
  private var lines = LineReader()
  private var history: [Exchange] = []

  init(_ arguments: Arguments) throws {
    self.arguments = arguments
    responder = try loadResponder(arguments)
    text =
      try arguments.textIfGiven("text").map { path in
        try loadText(paths: [path]).map(\.text).joined(separator: "\n")
      } ?? ""
    sampler = Sampler(
      temperature: Float(arguments.number("temperature")), topP: Float(arguments.number("top-p")))
    random = SeededRandom(seed: UInt64(arguments.integer("seed")))
  }

  private var terminal: Terminal { arguments.terminal }

  mutating func run() throws {
    if terminal.isInteractive {
      terminal.note(
        "Ask one question a line. /new forgets what was said. Ctrl-C stops an answer or leaves.")
    }
    while true {
      if terminal.isInteractive && !arguments.wantsJSON {
        terminal.print(terminal.styled("> ", .bold), terminator: "")
      }
      switch try lines.next() {
      case .end: return
      case .interrupted: throw Interrupted("goodbye")
      case .line(let line): try take(line)
      }
    }
  }

  private mutating func take(_ line: String) throws {
    let asked = line.trimmed
    if asked.isEmpty { return }
    if asked == "/new" {
      history = []
      return
    }
    let question = Question(asked, about: text)
    do {
      let answer = try answer(question)
      if !arguments.flag("alone") { history.append(Exchange(question, answer: answer)) }
    } catch let error as TrainingError {
      // Too long a question is no reason to end the conversation.
      terminal.warn(error.description)
      if arguments.wantsJSON { printJSON(["instruction": asked, "error": error.description]) }
    }
    guard Interruption.isRequested else { return }
    // A person has stopped the answer, not the conversation.
    guard terminal.isInteractive else { throw Interrupted("stopped") }
    Interruption.install()
  }

  private mutating func answer(_ question: Question) throws -> String {
    let (shows, terminal) = (!arguments.wantsJSON, terminal)
    let answer = try responder.answer(
      question, after: history, limit: arguments.integer("tokens"), sampler: sampler,
      random: &random
    ) { piece in
      if shows { terminal.print(printable(piece, keepingLines: true), terminator: "") }
      return !Interruption.isRequested
    }
    if shows {
      terminal.print()
    } else {
      printJSON(["instruction": question.instruction, "response": answer])
    }
    return answer
  }

  private func printJSON(_ members: KeyValuePairs<String, String>) {
    let object = JSONObject(
      members.map { JSONObject.Member(key: UTF8Text($0), value: .string(UTF8Text($1))) })
    terminal.print(String(decoding: JSON.object(object).bytes(), as: UTF8.self))
  }
}

extension String {
  /// Without white space at both ends.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
