// What several commands take: a tokenizer, texts, documents.

import Console
import Foundation
import Storage
import Tokens

/// `--tokenizer`: the shipped one unless another is named.
let tokenizerOption = Option.path(
  "tokenizer", "a tokenizer.json or its folder (default: the shipped one)")

/// `--text`: where to read text from.
let textOption = Option.path("text", "a file, a folder of .txt and .md files, or '-'").repeated()

/// `--separator`: how a text falls into documents.
let separatorOption = Option.text(
  "separator", "between documents: 'blank' lines, 'none', or the line that stands there",
  default: "blank", placeholder: "LINE")

/// `--threads`: how many threads share the work.
let threadsOption = Option.integer(
  "threads", "threads to share the work", default: ProcessInfo.processInfo.activeProcessorCount,
  in: 1...256)

/// `--held-out` and `--seed`: which documents are kept from training.
let heldOutOptions: [Option] = [
  .number(
    "held-out", "share of documents to measure on, kept from training", default: 0.1, in: 0...0.9),
  .integer("seed", "decides which documents are held out", default: 1, in: 0...Int.max),
]

/// The tokenizer that the user names, or the shipped one.
func chosenTokenizer(_ arguments: Arguments) throws -> any Tokenizer {
  if let path = arguments.textIfGiven("tokenizer") { return try loadTokenizer(path) }
  return try loadTokenizer(packageRoot() + "/Stages/Stage1Tokens/Checkpoint")
}

/// The texts that the user names; a usage error if there are none.
func chosenTexts(_ arguments: Arguments) throws -> [TextSource] {
  let paths = arguments.texts("text")
  guard !paths.isEmpty else { throw UsageError("Name a text to read with --text.") }
  return try loadText(paths: paths)
}

/// The documents of the texts, in a training part and a held-out part.
///
/// A text of a single document is cut in two, so that something is held out.
func chosenDocuments(
  _ arguments: Arguments
) throws -> (sources: [TextSource], training: [[UInt8]], heldOut: [[UInt8]]) {
  let sources = try chosenTexts(arguments)
  let all = sources.flatMap { documents(in: $0.bytes, separator: separator(arguments)) }
  let parts = splitDocumentsOrText(
    all, validationShare: arguments.number("held-out"), seed: UInt64(arguments.integer("seed")))
  return (sources, parts.training, parts.validation)
}

private func separator(_ arguments: Arguments) -> DocumentSeparator {
  switch arguments.text("separator") {
  case "blank": .blankLines
  case "none": .none
  case let line: .line(line)
  }
}

/// A text that stands as words on the command line, or else in `--text`.
func givenText(_ arguments: Arguments) throws -> [UInt8] {
  let words = arguments.texts("words")
  guard words.isEmpty else { return Array(words.joined(separator: " ").utf8) }
  return Array(try chosenTexts(arguments).map(\.bytes).joined())
}
