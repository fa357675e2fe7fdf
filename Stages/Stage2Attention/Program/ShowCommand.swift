// `show`: the arithmetic by hand, then the heads of the shipped model on a text.

import Attention
import Console
import Storage
import Tensors
import Tokens

let showCommand = Command(
  name: "show", summary: "Shows the arithmetic of attention, then where each head looks.",
  positionals: [.optional("text", "what the heads read")],
  options: [
    .integer("layer", "only this layer", in: 0...63),
    .integer("head", "only this head", in: 0...4_095),
    .path("checkpoint", "folder of the model; the shipped one by default"),
    .path("tokenizer", "tokenizer.json or its folder; the checkpoint's by default"),
    .path("out", "the page", default: "runs/attention.html"),
  ],
  examples: [Example("show \"The cat saw the cat\" --layer 1", "the heads of the second layer")],
  run: show)

private func show(_ arguments: Arguments) throws {
  let terminal = arguments.terminal
  let reading = try Reading(arguments)
  if arguments.wantsJSON { return terminal.print(reading.json) }
  printArithmetic(on: terminal)
  for map in reading.maps { map.print(labels: reading.labels, on: terminal) }
  var table = Table(["next token", "probability"])
  for guess in reading.guesses { table.add(guess) }
  terminal.print("")
  terminal.print(table)
  let out = arguments.text("out")
  if let slash = out.lastIndex(of: "/"), slash != out.startIndex {
    try makeFolder(String(out[..<slash]))
  }
  try AtomicFile.write(
    attentionPage(reading.maps, labels: reading.labels, guesses: reading.guesses), to: out)
  terminal.print("page: \(printable(out))")
}

/// What the model made of a text.
private struct Reading {
  let labels: [String]
  let maps: [HeadMap]
  let best: [(label: String, probability: Double)]

  /// Loads the model that the arguments name and lets it read their text.
  ///
  /// Throws `FileProblem` where model and tokenizer are damaged or do not belong together, `UsageError` where the
  /// text is too long or there is no such head.
  init(_ arguments: Arguments) throws {
    let folder =
      try arguments.textIfGiven("checkpoint") ?? packageRoot()
      + "/Stages/Stage2Attention/Checkpoint"
    let model = try AttentionOnlyModel(loadingFrom: folder)
    let place = arguments.textIfGiven("tokenizer") ?? folder + "/tokenizer.json"
    let tokenizer = try loadTokenizer(place)
    let rows = model.embedding.shape[0]
    guard tokenizer.vocabularyCount == rows else {
      throw FileProblem(
        place, expected: "the model's \(rows) tokens",
        found: "\(tokenizer.vocabularyCount): it belongs to another model")
    }
    let text = arguments.textIfGiven("text") ?? "The little cat saw a bird. The little cat saw"
    let tokens = try tokenizer.encode(text)
    guard 1...model.contextSize ~= tokens.count else {
      throw UsageError(
        "the text has \(tokens.count) tokens; the model reads 1 to \(model.contextSize)")
    }
    let (logits, weights) = model(tokens)
    maps = try Reading.chosen(arguments, of: model).map {
      HeadMap(layer: $0.layer, head: $0.head, weights: weights[$0.layer], tokens: tokens)
    }
    labels = tokens.map { printable(tokenizer.decode([$0])) }
    best = topGuesses(logits, count: 5).map {
      (printable(tokenizer.decode([$0.token])), $0.probability)
    }
  }

  /// The guesses as cells of a table.
  var guesses: [[String]] { best.map { [$0.label, Format.percent($0.probability)] } }

  /// Tokens, scores of the heads and guesses for machines.
  var json: JSON {
    [
      "tokens": .array(labels.map { .string(UTF8Text($0)) }),
      "heads": .array(maps.map(\.json)),
      "next": .array(
        best.map {
          ["token": .string(UTF8Text($0.label)), "probability": .double($0.probability)]
        }),
    ]
  }

  /// The heads that `--layer` and `--head` leave.
  private static func chosen(
    _ arguments: Arguments, of model: AttentionOnlyModel
  ) throws -> [(layer: Int, head: Int)] {
    let (layers, heads) = (model.layers.count, model.configuration.headCount)
    let (layer, head) = (arguments.integerIfGiven("layer"), arguments.integerIfGiven("head"))
    guard layer ?? 0 < layers, head ?? 0 < heads else {
      throw UsageError("the model has layers 0 to \(layers - 1) and heads 0 to \(heads - 1)")
    }
    return (layer.map { [$0] } ?? Array(0..<layers)).flatMap { layer in
      (head.map { [$0] } ?? Array(0..<heads)).map { (layer, $0) }
    }
  }
}

/// The likeliest tokens after the last one: logits `[tokens, vocabulary]`.
private func topGuesses(_ logits: Tensor, count: Int) -> [(token: Int, probability: Double)] {
  let last = logits.sliced(logits.shape[0] - 1..<logits.shape[0], axis: 0)
  let ranked = stableSoftmax(last).values.enumerated().sorted { $0.element > $1.element }
  return ranked.prefix(count).map { ($0.offset, Double($0.element)) }
}
