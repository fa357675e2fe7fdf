// A small program whose runs the suites look at.
import Console
import Testing

enum Kind: String, CaseIterable {
  case pairs
  case unigram
}

struct Broken: Error, CustomStringConvertible {
  let description: String
}

/// What a run left behind.
struct Outcome {
  let code: ExitCode
  let output: String
  let errors: String
}

let sample = Program(
  name: "Sample", summary: "Counts words.", version: "1.2",
  commands: [
    Command(
      name: "count", summary: "Counts the words of files.",
      positionals: [.required("file", "what to read"), .remaining("more", "further files")],
      options: [
        .flag("resume", "go on from the last state"),
        .integer("steps", "how many steps", default: 2_000, in: 1...5_000),
        .number("rate", "how fast", default: 0.001, in: -10...10),
        .choice("kind", "the kind of words", of: Kind.self, default: Kind.pairs),
        .path("text", "where to look").repeated(),
        .text("name", "name of the run"),
      ],
      examples: [Example("count --steps 5 story.txt", "a quick look")],
      run: { arguments in
        let parts = [
          "\(arguments.text("file"))+\(arguments.texts("more"))",
          "resume \(arguments.flag("resume"))", "steps \(arguments.integer("steps"))",
          "rate \(arguments.number("rate"))", "kind \(arguments.choice("kind", as: Kind.self))",
          "text \(arguments.texts("text"))", "name \(arguments.textIfGiven("name") ?? "none")",
          "json \(arguments.wantsJSON)", "given \(arguments.isGiven("steps"))",
        ]
        arguments.terminal.print(parts.joined(separator: ", "))
        arguments.terminal.note("a note")
      }),
    Command(
      name: "fail", summary: "Fails.", positionals: [.optional("how", "which error")],
      run: { arguments in
        switch arguments.textIfGiven("how") {
        case "usage": throw UsageError("these two do not go together")
        case "interrupted": throw Interrupted("saved; go on with --resume")
        default: throw Broken(description: "a\u{1B}[31m.txt: expected text\nnot this")
        }
      }),
  ],
  withoutArguments: Command(
    name: "show", summary: "Shows an idea.",
    run: { $0.terminal.print($0.terminal.styled("shown", .green)) }))

/// Runs a program in memory.
func outcome(
  of program: Program = sample, _ words: String..., onTerminal isTerminal: Bool = false,
  environment: [String: String] = [:]
) -> Outcome {
  let output = MemoryOutput(isTerminal: isTerminal, columns: 80)
  let errors = MemoryOutput(isTerminal: isTerminal, columns: 80)
  let code = program.run(words, output: output, errors: errors, environment: environment)
  return Outcome(code: code, output: output.text, errors: errors.text)
}
