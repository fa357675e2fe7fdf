// Stage 1 of the tour: a tokenizer is learned from the text.

import Charts
import Console
import Storage
import Tokens

/// What stage 1 found.
struct TokensResult: Codable, Equatable {
  /// Bytes of text that the tokenizer was learned from.
  let trainingBytes: Int
  /// Tokens in the vocabulary.
  let vocabularySize: Int
  /// Bytes per token on held-out text.
  let bytesPerToken: Double
  /// A sentence from held-out text.
  let sentence: String
  /// The bytes of each of its tokens.
  let pieces: [[UInt8]]
  /// The ids of its tokens.
  let ids: [Int]

  /// The line that the tour prints.
  var line: String {
    "\(Format.count(vocabularySize)) tokens learned from \(Format.bytes(trainingBytes));"
      + " \(Format.decimal(bytesPerToken, 2)) bytes per token on held-out text"
  }

  /// The sentence's tokens in changing colours; with bars between them where there is no colour.
  func strip(on terminal: Terminal) -> String {
    let styles: [Style] = [.green, .blue, .magenta, .cyan, .yellow]
    let plain = pieces.map(visibleToken)
    let colored = plain.indices.map { terminal.styled(plain[$0], styles[$0 % styles.count]) }
    return colored.joined(separator: colored == plain ? "|" : "")
  }
}

/// Learns a tokenizer from the run's text and leaves it in `folder`.
func tourTokens(
  _ plan: TourPlan, folder: String, terminal: Terminal
) throws -> TokensResult {
  func load(_ path: String) throws -> [[UInt8]] {
    documents(in: try readFile(path), separator: .blankLines)
  }
  let training = try load(TourText.trainingPath(folder))
  let validation = try load(TourText.validationPath(folder))
  let bar = terminal.progress("Stage 1: merging", total: plan.vocabularySize, unit: "tokens")
  let tokenizer = try BytePairTokenizer.train(
    on: training, vocabularyCount: plan.vocabularySize
  ) { tokens, _ in bar.update(to: tokens) }
  bar.finish()
  let sentence = firstSentence(of: validation)
  let ids = try tokenizer.encode(sentence)
  let tokenCount = try tokenizer.encode(documents: validation, threads: 1)
    .reduce(0) { $0 + $1.count }
  try tokenizer.save(to: folder + "/tokenizer.json")
  return TokensResult(
    trainingBytes: training.reduce(0) { $0 + $1.count },
    vocabularySize: tokenizer.vocabularyCount,
    bytesPerToken: Double(validation.reduce(0) { $0 + $1.count }) / Double(max(1, tokenCount)),
    sentence: sentence, pieces: ids.map { tokenizer.bytes(of: $0) }, ids: ids)
}

/// The first sentence of a text that is neither very short nor very long.
func firstSentence(of documents: [[UInt8]]) -> String {
  let text = String(decoding: documents.first ?? [], as: UTF8.self)
    .replacing("\n", with: " ").prefix(400)
  let (least, most) = (40, 120)
  var sentence = ""
  for character in text {
    sentence.append(character)
    if sentence.count >= least && ".!?".contains(character) { break }
    if sentence.count >= most && character == " " { break }
  }
  return sentence.trimmingSuffix(while: \.isWhitespace)
}

/// A token as text on one line: a space as "·", a line end as "↵".
func visibleToken(_ bytes: [UInt8]) -> String {
  printable(
    String(decoding: bytes, as: UTF8.self).replacing(" ", with: "·").replacing("\n", with: "↵"))
}

extension String {
  /// The text without the characters at its end for which `predicate` holds.
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, predicate(last) { text.removeLast() }
    return String(text)
  }
}
