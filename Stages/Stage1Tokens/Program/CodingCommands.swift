// Text to ids and ids to text.

import Console
import Storage
import Tokens

let encodeCommand = Command(
  name: "encode", summary: "Turns text into token ids.",
  positionals: [.remaining("words", "the text; or name a file with --text")],
  options: [
    textOption, tokenizerOption, threadsOption,
    .flag("special", "recognise special tokens written in the text, if you trust it"),
    .flag("show", "print coloured tokens instead of ids"),
  ],
  examples: [
    Example("encode \"Once upon a time\"", "ids on one line"),
    Example("encode --text story.txt --tokenizer runs/tokens", "a whole file"),
  ],
  run: { arguments in
    let tokenizer = try chosenTokenizer(arguments)
    let text = try givenText(arguments)
    let tokens = try tokenizer.encode(
      text, recognizingSpecialTokens: arguments.flag("special"),
      threads: arguments.integer("threads"))
    let terminal = arguments.terminal
    if arguments.wantsJSON {
      printJSON(["ids": json(tokens), "bytes": .integer(text.count)], terminal)
    } else if arguments.flag("show") {
      terminal.print(colored(tokens, tokenizer, terminal).replacing("↵", with: "↵\n"))
    } else {
      terminal.print(tokens.map(String.init).joined(separator: " "))
    }
    terminal.note(
      "\(text.count) bytes, \(tokens.count) tokens, \(ratio(text.count, tokens.count)) bytes per token"
    )
  })

let decodeCommand = Command(
  name: "decode", summary: "Turns token ids into text.",
  positionals: [.remaining("ids", "the ids; or name a file of ids with --text")],
  options: [textOption, tokenizerOption],
  examples: [
    Example("decode 464 1310", "two tokens"), Example("decode --text -", "ids from standard input"),
  ],
  run: { arguments in
    let tokenizer = try chosenTokenizer(arguments)
    var words = arguments.texts("ids").flatMap { $0.split(whereSeparator: \.isWhitespace) }
    if words.isEmpty {
      words = try chosenTexts(arguments).flatMap { $0.text.split(whereSeparator: \.isWhitespace) }
    }
    let tokens = try words.map { word in
      guard let id = Int(word), 0..<tokenizer.vocabularyCount ~= id else {
        throw TokenizerError(
          "\"\(printable(String(word.prefix(40))))\" is not an id: ids are 0 to \(tokenizer.vocabularyCount - 1)"
        )
      }
      return id
    }
    let text = tokenizer.decode(tokens)
    if arguments.wantsJSON {
      printJSON(["text": .string(UTF8Text(text))], arguments.terminal)
    } else {
      arguments.terminal.print(text)
    }
  })
