// `logits`: a checkpoint's scores for given tokens, in a file, so that another program can compare its own.

import Console
import Storage
import Tensors
import Transformer

let logitsCommand = Command(
  name: "logits", summary: "Writes a checkpoint's scores for given tokens into a file.",
  options: [
    .path("checkpoint", "the model's folder").required(),
    .text("tokens", "token ids with commas between", placeholder: "IDS").required(),
    .path("out", "the safetensors file to write").required(),
    .choice("compute", "how the layers run", of: Compute.self, default: .fused),
  ],
  examples: [
    Example("logits --checkpoint model --tokens 1,2,3 --out logits.safetensors", "three rows")
  ],
  run: runLogits)

private func runLogits(_ arguments: Arguments) throws {
  let model = try LanguageModel(
    loadingFrom: arguments.text("checkpoint"),
    compute: arguments.choice("compute", as: Compute.self))
  let tokens = try parsedTokens(arguments.text("tokens"), for: model.configuration)
  let logits = withoutGradients { model.logits(model.hiddenStates(tokens, batch: 1)) }
  let shape = Array(logits.shape.dropFirst())  // there is one sequence only
  let path = arguments.text("out")
  try writeSafetensors(
    [TensorRecord(name: "logits", shape: shape, values: logits.values)],
    metadata: [("tokens", tokens.map(String.init).joined(separator: ","))], to: path)
  if arguments.wantsJSON {
    let result: JSON = ["file": "\(path)", "shape": .array(shape.map { .integer($0) })]
    arguments.terminal.print(String(decoding: result.bytes(), as: UTF8.self))
  } else {
    arguments.terminal.print(
      "Wrote scores for \(shape[0]) positions × \(shape[1]) tokens to \(path).")
  }
}

/// Reads ids such as `1,2,3` that the model has a vector and a position for.
private func parsedTokens(
  _ text: String, for configuration: TransformerConfiguration
) throws -> [Int32] {
  let tokens = try text.split(separator: ",", omittingEmptySubsequences: false).map { word in
    guard let token = Int32(word), token >= 0, token < configuration.vocabularySize else {
      throw UsageError(
        "--tokens: \"\(word)\" is not a token id from 0 to \(configuration.vocabularySize - 1).")
    }
    return token
  }
  guard tokens.count <= configuration.contextSize else {
    throw UsageError(
      "--tokens: \(tokens.count) ids do not fit the context of \(configuration.contextSize).")
  }
  return tokens
}
