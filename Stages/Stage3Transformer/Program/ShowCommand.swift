// What the program shows without arguments: one sentence on its way through every layer.

import Console
import Storage
import Tensors
import Transformer

let showCommand = Command(
  name: "show", summary: "Follows a sentence through every layer of a model.",
  positionals: [.remaining("words", "the text (default: the start of a story)")],
  options: [
    .path("checkpoint", "the model's folder (default: the one this stage ships)")
  ] + architectureOptions,
  examples: [
    Example("", "the idea on one screen"),
    Example("show --checkpoint runs/first/checkpoint \"The king\"", "your own model and text"),
    Example("show --preset gpt2 --depth 3", "another architecture, with random weights"),
  ],
  run: show)

private let sentence = "The little fox looked for the lantern that the old"

private func show(_ arguments: Arguments) throws {
  let subject = try chosenModel(arguments)
  let words = arguments.texts("words")
  let text = words.isEmpty ? sentence : words.joined(separator: " ")
  let tokens = try checkedTokens(text, subject)
  let walk = withoutGradients { Walk(subject.model, tokens) }
  if arguments.wantsJSON {
    let bytes = walk.json(reader: subject.reader).bytes(.pretty)
    arguments.terminal.print(String(decoding: bytes, as: UTF8.self), terminator: "")
    return
  }
  let terminal = arguments.terminal
  func heading(_ text: String) { terminal.print("\n" + terminal.styled(text, .bold)) }
  terminal.print(describe(subject.model.configuration))
  terminal.print(subject.origin)
  heading("\(tokens.count) tokens")
  terminal.print(fitted(tokens.map { subject.reader.show(Int($0)) }.joined(separator: "|"), to: 80))
  heading("From tokens to scores; every block adds to the stream")
  terminal.print(walk.layerTable)
  terminal.print("The norm in front of each part brings the stream back to the same size.")
  heading("The parameters of one block")
  terminal.print(walk.blockTable)
  heading("The first loss")
  terminal.print(lossSentences(walk, isTrained: subject.isTrained))
  heading("What each layer would say comes next, were it the last")
  terminal.print(walk.guessTable(reader: subject.reader))
}

private func lossSentences(_ walk: Walk, isTrained: Bool) -> String {
  let configuration = walk.model.configuration
  let count = configuration.vocabularySize
  let first = Format.decimal(firstLoss(configuration), 3)
  var lines = """
    Guessing evenly among \(Format.count(count)) tokens loses \
    ln \(count) = \(Format.decimal(evenLoss(count), 3)) nats a token.
    With fresh weights this architecture loses \(first) on tokens drawn at random.
    """
  if isTrained {
    lines += "\nOn the text above these weights lose \(Format.decimal(walk.loss, 3))."
  }
  return lines
}

/// The model to show, how to read text for it, and where its weights come from.
private struct Subject {
  let model: LanguageModel
  let reader: TextReader
  let origin: String
  let isTrained: Bool
}

private func chosenModel(_ arguments: Arguments) throws -> Subject {
  let shipped = (try? packageRoot()).map { $0 + "/Stages/Stage3Transformer/Checkpoint" }
  let isShippedThere = shipped.map { fileKind($0 + "/config.json") == .file } ?? false
  let asksForRandom = describesArchitecture(arguments)
  if let folder = arguments.textIfGiven("checkpoint") ?? (isShippedThere ? shipped : nil),
    !asksForRandom || arguments.isGiven("checkpoint")
  {
    guard !asksForRandom else {
      throw UsageError("--checkpoint brings its own architecture; leave the other options out.")
    }
    return Subject(
      model: try LanguageModel(loadingFrom: folder), reader: try TextReader(checkpoint: folder),
      origin: "Weights: \(folder)", isTrained: true)
  }
  let reader = try TextReader(checkpoint: nil)
  var configuration = try chosenArchitecture(arguments)
  if !arguments.isGiven("vocabulary") { configuration.vocabularySize = reader.vocabularyCount }
  var random = SeededRandom(seed: 1)
  return Subject(
    model: LanguageModel(configuration, using: &random), reader: reader,
    origin: "Weights: random, seed 1" + (asksForRandom ? "" : " (no checkpoint is shipped yet)"),
    isTrained: false)
}

/// The text's tokens, as many as the context holds.
private func checkedTokens(_ text: String, _ subject: Subject) throws -> [Int32] {
  let configuration = subject.model.configuration
  let tokens = Array(try subject.reader.encode(text).prefix(configuration.contextSize))
  guard tokens.count >= 2 else { throw UsageError("the text must have at least two tokens.") }
  if let bad = tokens.first(where: { $0 >= configuration.vocabularySize }) {
    throw UsageError(
      "token \(bad) of the text is outside the model's vocabulary of \(configuration.vocabularySize)."
    )
  }
  return tokens
}
