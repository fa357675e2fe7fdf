// Without arguments: the shipped model guesses, writes, and is measured on a little held-out text.

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
  let (terminal, trained) = (arguments.terminal, try loadModel(arguments))
  let (model, tokenizer) = (trained.model, trained.tokenizer)
  let beginning = "The next morning"
  terminal.print(terminal.styled("What comes after “\(beginning)”?", .bold))
  let start = (tokenizer.endOfText.map { [$0] } ?? []) + (try tokenizer.encode(beginning))
  let generator = try Generator(model, prompt: start)
  let chances = probabilities(generator.logits)
  var table = Table(["token", "probability"])
  for token in chances.indices.sorted(by: { chances[$0] > chances[$1] }).prefix(6) {
    table.add("“\(tokenizer.decode([token]))”", Format.percent(Double(chances[token])))
  }
  terminal.print(table)
  terminal.print(
    "Training has turned \(Format.count(model.parameterCount)) numbers into these guesses.\n")
  for (title, sampler) in [
    ("Always the likeliest token (greedy):", Sampler.greedy),
    ("Chosen by chance (temperature 0.8, top-p 0.95):", Sampler(temperature: 0.8, topP: 0.95)),
  ] {
    terminal.print(terminal.styled(title, .bold))
    var random = SeededRandom(seed: 1)
    let new = try generate(
      model, prompt: start, limit: 80, sampler: sampler, endToken: tokenizer.endOfText,
      random: &random)
    terminal.print(printable(beginning + tokenizer.decode(new), keepingLines: true) + "\n")
  }
  terminal.print("Write more with `generate`, measure with `evaluate`, make your own with `train`.")
}
