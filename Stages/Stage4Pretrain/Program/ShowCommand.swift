// Without arguments: the shipped model guesses and writes.

import Console
import Pretraining
import Storage
import Tensors
import Tokens

let showCommand = Command(
  name: "show", summary: "Shows the shipped model guessing and writing.",
  options: [checkpointOption],
  examples: [Example("", "what a trained model knows, in a few seconds")]
) { arguments in
  let shown = try Showing(of: loadModel(arguments))
  if arguments.wantsJSON {
    arguments.terminal.print(String(decoding: shown.json.bytes(.pretty), as: UTF8.self))
  } else {
    shown.print(on: arguments.terminal)
  }
}

/// What a model makes of a beginning.
private struct Showing {
  let beginning = "The next morning"
  let parameterCount: Int
  /// The likeliest next tokens.
  let guesses: [(token: String, probability: Double)]
  /// The greedy text and one chosen by chance.
  let texts: [String]

  init(of trained: TrainedModel) throws {
    let (model, tokenizer) = (trained.model, trained.tokenizer)
    let start = (tokenizer.endOfText.map { [$0] } ?? []) + (try tokenizer.encode(beginning))
    let chances = probabilities(try Generator(model, prompt: start).logits)
    let likeliest = chances.indices.sorted { (chances[$0], $1) > (chances[$1], $0) }.prefix(6)
    parameterCount = model.parameterCount
    guesses = likeliest.map { (tokenizer.decode([$0]), Double(chances[$0])) }
    texts = try [Sampler.greedy, Sampler(temperature: 0.8, topP: 0.95)].map { sampler in
      var random = SeededRandom(seed: 1)
      let new = try generate(
        model, prompt: start, limit: 80, sampler: sampler, endToken: tokenizer.endOfText,
        random: &random)
      return tokenizer.decode(new)
    }
  }

  func print(on terminal: Terminal) {
    terminal.print(terminal.styled("What comes after “\(beginning)”?", .bold))
    var table = Table(["token", "probability"])
    for guess in guesses { table.add("“\(guess.token)”", Format.percent(guess.probability)) }
    terminal.print(table)
    terminal.print(
      "Training has turned \(Format.count(parameterCount)) numbers into these guesses.\n")
    let titles = [
      "Always the likeliest token (greedy):", "Chosen by chance (temperature 0.8, top-p 0.95):",
    ]
    for (title, text) in zip(titles, texts) {
      terminal.print(terminal.styled(title, .bold))
      terminal.print(printable(beginning + text, keepingLines: true) + "\n")
    }
    terminal.print(
      "Write more with `generate`, measure with `evaluate`, make your own with `train`.")
  }

  var json: JSON {
    [
      "prompt": .string(UTF8Text(beginning)), "parameters": .integer(parameterCount),
      "next": .array(
        guesses.map {
          ["token": .string(UTF8Text($0.token)), "probability": .double($0.probability)]
        }),
      "greedy": .string(UTF8Text(texts[0])), "sampled": .string(UTF8Text(texts[1])),
    ]
  }
}
