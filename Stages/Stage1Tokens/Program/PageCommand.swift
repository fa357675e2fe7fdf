// A page that colours the tokens of a text.

import Charts
import Console
import Storage
import Tokens

let pageCommand = Command(
  name: "page", summary: "Writes an HTML page that colours the tokens of a text.",
  positionals: [.remaining("words", "the text; or name a file with --text")],
  options: [
    textOption, tokenizerOption,
    .path("out", "the page to write", default: "tokens.html"),
    .integer("limit", "bytes of the text to show", default: 20_000, in: 1...1_000_000),
  ],
  examples: [Example("page --text story.txt --out story.html", "the first 20,000 bytes")],
  run: { arguments in
    let tokenizer = try chosenTokenizer(arguments)
    let text = Array(try givenText(arguments).prefix(arguments.integer("limit")))
    let page = try reportPage(of: text, tokenizer, title: "Text in tokens")
    let out = arguments.text("out")
    try AtomicFile.write(page.html, to: out)
    if arguments.wantsJSON {
      printJSON(["page": .string(UTF8Text(out))], arguments.terminal)
    } else {
      arguments.terminal.print(out)
    }
  })

/// A page on one text: its tokens in colour, the key figures, and the tokens that occur most often.
func reportPage(of text: [UInt8], _ tokenizer: any Tokenizer, title: String) throws -> ReportPage {
  let tokens = try tokenizer.encode(text)
  var counts: [Int: Int] = [:]
  for token in tokens { counts[token, default: 0] += 1 }
  let frequent = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(20)
  var page = ReportPage(
    title: title,
    lead: "Each colour is one token: one number of the model's input. Frequent words are one token,"
      + " rare words are several, and no token reaches from one word into the next.")
  page.add(
    "Tokens",
    [
      .facts([
        ("bytes", Format.count(text.count)), ("tokens", Format.count(tokens.count)),
        ("bytes per token", ratio(text.count, tokens.count)),
        ("vocabulary", Format.count(tokenizer.vocabularyCount)),
        ("different tokens used", Format.count(counts.count)),
      ]),
      .tokens(strip(tokens, tokenizer), caption: "The text, or its beginning."),
    ])
  page.add(
    "The most frequent tokens",
    [
      .table(
        ["token", "id", "count"],
        frequent.map { [visible($0.key, tokenizer), String($0.key), Format.count($0.value)] },
        caption: "A dot is a space.")
    ])
  return page
}
