// What the program shows without arguments: a sentence in tokens, a word being merged, what it saves.

import Console
import Storage
import Tokens

let showCommand = Command(
  name: "show", summary: "Shows how the shipped tokenizer cuts text.",
  positionals: [.remaining("words", "the text to show (default: two sentences)")],
  options: [tokenizerOption],
  examples: [
    Example("", "the idea in a few lines"), Example("show \"Any text you like\"", "your own text"),
  ],
  run: show)

private let sentences = """
  The little fox didn't know who had borrowed the lantern.
  La pequeña zorra no sabía quién había tomado prestado el farol. 🦊
  """

private func show(_ arguments: Arguments) throws {
  let terminal = arguments.terminal
  let tokenizer = try chosenTokenizer(arguments)
  let words = arguments.texts("words")
  let text = words.isEmpty ? sentences : words.joined(separator: " ")
  let tokens = try tokenizer.encode(text)
  if arguments.wantsJSON {
    printJSON(
      ["text": .string(UTF8Text(text)), "ids": json(tokens), "bytes": .integer(text.utf8.count)],
      terminal)
    return
  }
  terminal.print(terminal.styled("Text as a model sees it", .bold))
  terminal.print(colored(tokens, tokenizer, terminal).replacing("↵", with: "↵\n"))
  terminal.print(tokens.prefix(16).map(String.init).joined(separator: " ") + " …")
  terminal.print(
    "\(text.utf8.count) bytes, \(tokens.count) tokens: \(ratio(text.utf8.count, tokens.count)) bytes per token.\n"
  )
  if let pairs = tokenizer as? BytePairTokenizer { showMerges(pairs, text, terminal) }
  terminal.print(
    "All \(Format.count(tokenizer.vocabularyCount)) tokens are bytes or merges of two tokens; decoding"
      + (tokenizer.decode(tokens) == text ? " gives every byte back." : " loses text."))
}

/// The merges of one word, each on a line of its own: the text's piece with most tokens to merge.
private func showMerges(_ tokenizer: BytePairTokenizer, _ text: String, _ terminal: Terminal) {
  let histories = splitIntoPieces(Array(text.utf8)).map { tokenizer.mergeHistory(of: $0) }
  guard let longest = histories.max(by: { $0.count < $1.count }) else { return }
  terminal.print(
    terminal.styled("One word, merge by merge, the earliest learned rule first", .bold))
  for tokens in longest { terminal.print("  " + colored(tokens, tokenizer, terminal)) }
  terminal.print()
}
