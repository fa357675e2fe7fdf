// Tokens in the terminal: coloured in turn, white space made visible.

import Charts
import Console
import Storage
import Tokens

/// The tokens side by side in changing colours; with bars between them where there is no colour.
func colored(_ tokens: [Int], _ tokenizer: any Tokenizer, _ terminal: Terminal) -> String {
  let styles: [Style] = [.green, .blue, .magenta, .cyan, .yellow]
  let texts = tokens.map { visible($0, tokenizer) }
  let parts = zip(texts, texts.indices).map { terminal.styled($0, styles[$1 % styles.count]) }
  return parts.joined(separator: parts == texts ? "|" : "")
}

/// One token as text: a space as "·", a line end as "↵", bytes that are no whole character in hexadecimal.
func visible(_ token: Int, _ tokenizer: any Tokenizer) -> String {
  let bytes = tokenizer.bytes(of: token)
  guard let text = String(validating: bytes, as: UTF8.self) else {
    let hexadecimal = bytes.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    return "<" + hexadecimal.joined() + ">"
  }
  return printable(text.replacing(" ", with: "·").replacing("\n", with: "↵"))
}

/// The tokens as a strip for a page.
func strip(_ tokens: [Int], _ tokenizer: any Tokenizer) -> TokenStrip {
  TokenStrip(
    tokens.map {
      TokenStrip.Token(
        id: $0, bytes: tokenizer.bytes(of: $0), isSpecial: tokenizer.vocabulary.isSpecial($0))
    })
}

/// Bytes per token with two decimals.
func ratio(_ bytes: Int, _ tokens: Int) -> String {
  Format.decimal(Double(bytes) / Double(max(tokens, 1)), 2)
}

/// A list of ids as JSON.
func json(_ ids: [Int]) -> JSON {
  .array(ids.map { .integer($0) })
}

/// Prints a value as one line of JSON.
func printJSON(_ value: JSON, _ terminal: Terminal) {
  terminal.print(String(decoding: value.bytes(.compact), as: UTF8.self))
}
