// `generate`: the model goes on with a prompt, token by token.

import Console
import Pretraining
import Storage
import Tensors
import Tokens

let generateCommand = Command(
  name: "generate", summary: "Continues a prompt.",
  positionals: [.optional("prompt", "the beginning; the start of a story by default")],
  options: [
    checkpointOption,
    .integer("tokens", "the most tokens to write", default: 300, in: 1...1_000_000),
    .number("temperature", "0 always takes the likeliest token", default: 0.8, in: 0...10),
    .integer("top-k", "choose among this many likeliest tokens", in: 1...1_000_000),
    .number(
      "top-p", "choose among the fewest tokens with this probability", default: 0.95, in: 0...1),
    .integer(
      "beams", "search for a likely text with this many beams instead of sampling", in: 1...64),
    .integer("seed", "seed of the choices", default: 1, in: 0...Int.max),
    .integer("samples", "how many texts to write", default: 1, in: 1...10_000),
    threadsOption,
  ],
  examples: [
    Example("generate \"Once there was\" --temperature 0.7", "one story"),
    Example("generate --samples 10 --seed 42", "ten stories, each from nothing"),
    Example(
      "generate \"The boat\" --beams 4 --tokens 30", "the likeliest text that four beams find"),
  ]
) { arguments in
  let trained = try loadModel(arguments)
  try withThreads(arguments.integerIfGiven("threads") ?? Execution.threads) {
    try writeTexts(trained, arguments)
  }
}

private func writeTexts(_ trained: TrainedModel, _ arguments: Arguments) throws {
  let (terminal, prompt) = (arguments.terminal, arguments.textIfGiven("prompt") ?? "")
  Interruption.install()
  var random = SeededRandom(seed: UInt64(arguments.integer("seed")))
  var texts: [JSON] = []
  for index in 0..<arguments.integer("samples") {
    if index > 0 && !arguments.wantsJSON { terminal.print("\n---\n") }
    let shows = !arguments.wantsJSON
    let text = try continueText(trained, prompt, arguments, &random) { piece in
      if shows { terminal.print(printable(piece, keepingLines: true), terminator: "") }
      return !Interruption.isRequested
    }
    if shows { terminal.print("") }
    texts.append(["prompt": .string(UTF8Text(prompt)), "text": .string(UTF8Text(text))])
    if Interruption.isRequested { throw Interrupted("stopped after \(index + 1) texts") }
  }
  if arguments.wantsJSON {
    terminal.print(String(decoding: JSON.array(texts).bytes(.pretty), as: UTF8.self))
  }
}

/// Writes one text, handing it on in pieces that are whole characters.
private func continueText(
  _ trained: TrainedModel, _ prompt: String, _ arguments: Arguments, _ random: inout SeededRandom,
  _ show: (String) -> Bool
) throws -> String {
  let (model, tokenizer) = (trained.model, trained.tokenizer)
  var tokens = try tokenizer.encode(prompt)
  if let end = tokenizer.endOfText { tokens.insert(end, at: 0) }
  // Before anything is shown.
  try model.checkPrompt(tokens)
  _ = show(prompt)
  if let width = arguments.integerIfGiven("beams") {
    let limit = min(arguments.integer("tokens"), model.configuration.contextSize - tokens.count + 1)
    let found = try beamSearch(
      model, prompt: tokens, limit: limit, width: width, endToken: tokenizer.endOfText)
    let text = tokenizer.decode(found.tokens)
    _ = show(text)
    return prompt + text
  }
  let sampler = Sampler(
    temperature: Float(arguments.number("temperature")),
    topK: arguments.integerIfGiven("top-k"), topP: Float(arguments.number("top-p")))
  var decoder = StreamingDecoder(tokenizer)
  var text = prompt
  _ = try generate(
    model, prompt: tokens, limit: arguments.integer("tokens"), sampler: sampler,
    endToken: tokenizer.endOfText, random: &random
  ) { token in
    let piece = decoder.append(token)
    text += piece
    return show(piece)
  }
  let rest = decoder.finish()
  _ = show(rest)
  return text + rest
}
