// What a model is trained on: windows of tokens, and as targets the same windows one token further on.

import Console
import Storage
import Tokens

let windowsCommand = Command(
  name: "windows", summary: "Shows a text as windows of inputs and targets.",
  positionals: [.remaining("words", "the text; or name a file with --text")],
  options: [
    textOption, tokenizerOption,
    .integer("context", "inputs in a window", default: 6, in: 1...1 << 20),
    .integer("stride", "tokens between two starts", default: 1, in: 1...1 << 20),
    .integer("count", "windows to show", default: 4, in: 1...1_000),
  ],
  examples: [
    Example("windows \"The fox saw the lake and ran.\" --context 4", "the first four windows"),
    Example("windows --text story.txt --context 128 --stride 128 --count 2", "without overlap"),
  ],
  run: { arguments in
    let tokenizer = try chosenTokenizer(arguments)
    let stream = try tokenizer.tokenStream(of: [try givenText(arguments)])
    let windows = TokenWindows(
      stream, context: arguments.integer("context"), stride: arguments.integer("stride"))
    let shown = 0..<min(windows.count, arguments.integer("count"))
    let terminal = arguments.terminal
    if arguments.wantsJSON {
      let rows = shown.map { index -> JSON in
        let window = windows[index]
        return [
          "inputs": json(window.inputs.map { Int($0) }),
          "targets": json(window.targets.map { Int($0) }),
        ]
      }
      printJSON(
        [
          "tokens": .integer(stream.count), "windows": .integer(windows.count),
          "shown": .array(rows),
        ],
        terminal)
      return
    }
    for index in shown {
      let window = windows[index]
      terminal.print(
        "inputs   " + colored(window.inputs.map { Int($0) }, tokenizer, terminal) + "\n"
          + "targets  " + colored(window.targets.map { Int($0) }, tokenizer, terminal) + "\n")
    }
    terminal.print(
      "\(Format.count(stream.count)) tokens (with the end of text) have \(Format.count(windows.count))"
        + " windows of \(windows.context) at stride \(windows.stride); each target is the token after its input."
    )
  })
