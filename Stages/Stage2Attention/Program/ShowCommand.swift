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
    .path("tokenizer", "tokenizer.json or its folder; stage 1's by default"),
    .path("out", "the page", default: "runs/attention.html"),
  ],
  examples: [Example("show \"The cat saw the cat\" --layer 1", "the heads of the second layer")],
  run: show)

private func show(_ arguments: Arguments) throws {
  let terminal = arguments.terminal
  if !arguments.wantsJSON { printArithmetic(on: terminal) }
  let stages = "\(try packageRoot())/Stages"
  let folder = arguments.textIfGiven("checkpoint") ?? "\(stages)/Stage2Attention/Checkpoint"
  let tokenizerPath = arguments.textIfGiven("tokenizer") ?? "\(stages)/Stage1Tokens/Checkpoint"
  for path in [folder + "/config.json", folder + "/model.safetensors", tokenizerPath]
  where fileKind(path) == nil {
    let sentence = "\(path) is missing, so there are no trained heads to show"
    if arguments.wantsJSON || arguments.isGiven("checkpoint") || arguments.isGiven("tokenizer") {
      throw FileProblem(path, "is missing, so there are no trained heads to show")
    }
    return terminal.warn(sentence)
  }
  let model = try AttentionOnlyModel(folder: folder)
  let tokenizer = try loadTokenizer(tokenizerPath)
  guard tokenizer.vocabularyCount == model.embedding.shape[0] else {
    throw FileProblem(
      folder + "/config.json", at: "vocabularySize",
      expected: "the tokenizer's \(tokenizer.vocabularyCount)", found: "\(model.embedding.shape[0])"
    )
  }
  let text = arguments.textIfGiven("text") ?? "The little cat saw a bird. The little cat saw"
  let tokens = try tokenizer.encode(text)
  guard !tokens.isEmpty, tokens.count <= model.contextSize else {
    throw UsageError(
      "the text has \(tokens.count) tokens; the model reads 1 to \(model.contextSize)")
  }
  let (layer, head) = (arguments.integerIfGiven("layer"), arguments.integerIfGiven("head"))
  guard layer ?? 0 < model.layers.count, head ?? 0 < model.configuration.headCount else {
    throw UsageError(
      "the model has layers 0 to \(model.layers.count - 1) and heads 0 to \(model.configuration.headCount - 1)"
    )
  }
  let (logits, weights) = model(tokens)
  let maps = (layer.map { [$0] } ?? Array(model.layers.indices)).flatMap { layer in
    (head.map { [$0] } ?? Array(0..<model.configuration.headCount)).map {
      HeadMap(layer: layer, head: $0, weights: weights[layer], tokens: tokens)
    }
  }
  let labels = tokens.map { printable(tokenizer.decode([$0])) }
  let best = topGuesses(logits, count: 5)
  if arguments.wantsJSON {
    let heads = maps.map { map in
      JSON.object(
        JSONObject(
          [.init(key: "head", value: .string(UTF8Text(map.name)))]
            + map.scores.named.map { .init(key: UTF8Text($0.name), value: .double($0.value)) }))
    }
    return terminal.print(String(decoding: JSON.array(heads).bytes(), as: UTF8.self))
  }
  for map in maps { map.print(labels: labels, on: terminal) }
  let guesses = best.map {
    [printable(tokenizer.decode([$0.token])), Format.percent($0.probability)]
  }
  var table = Table(["next token", "probability"])
  for guess in guesses { table.add(guess) }
  terminal.print("")
  terminal.print(table)
  let out = arguments.text("out")
  if let slash = out.lastIndex(of: "/"), slash != out.startIndex {
    try makeFolder(String(out[..<slash]))
  }
  try AtomicFile.write(attentionPage(maps, labels: labels, guesses: guesses), to: out)
  terminal.print("page: \(printable(out))")
}

/// The likeliest tokens after the last one: logits `[tokens, vocabulary]`.
private func topGuesses(_ logits: Tensor, count: Int) -> [(token: Int, probability: Double)] {
  let last = logits.sliced(logits.shape[0] - 1..<logits.shape[0], axis: 0)
  let ranked = stableSoftmax(last).values.enumerated().sorted { $0.element > $1.element }
  return ranked.prefix(count).map { ($0.offset, Double($0.element)) }
}
