// A language model of nothing but attention: embedding, x + attention(x) per layer, tied output.

import Attention
import Storage
import Tensors

/// A model whose heads can be looked into.
struct AttentionOnlyModel {
  let configuration: AttentionConfiguration
  let contextSize: Int
  let embedding: Tensor
  let layers: [MultiHeadAttention]

  /// Reads `config.json` and `model.safetensors` of `folder`; throws `FileProblem` where they do not fit.
  init(folder: String) throws {
    let file = try LocatedJSON(contentsOf: folder + "/config.json", limit: 1 << 20)["seven_stages"]
    for (key, expected) in [("norm", "none"), ("positions", "rotary")] {
      let field = file[UTF8Text(key)]
      guard try field.string() == expected else { throw field.problem(expected: "\"\(expected)\"") }
    }
    for (key, expected) in [("isTied", true), ("isCausal", true), ("hasBias", false)] {
      let field = file[UTF8Text(key)]
      guard try field.bool() == expected else { throw field.problem(expected: "\(expected)") }
    }
    _ = try file["feedForwardSize"].integer(in: 0...0)
    let vocabularySize = try file["vocabularySize"].positiveInteger(atMost: 1 << 20)
    let depth = try file["depth"].positiveInteger(atMost: 64)
    let width = try file["width"].positiveInteger(atMost: 4_096)
    let heads = try file["headCount"].positiveInteger(atMost: width)
    let keyValueHeads = try file["keyValueHeadCount"].positiveInteger(atMost: heads)
    guard width % (2 * heads) == 0 else {
      throw file["headCount"].problem(expected: "heads of an even size in a width of \(width)")
    }
    guard heads % keyValueHeads == 0 else {
      throw file["keyValueHeadCount"].problem(expected: "a divisor of \(heads) heads")
    }
    contextSize = try file["contextSize"].positiveInteger(atMost: 1 << 16)
    let base = try file["rotaryBase"].number()
    guard base > 1, base.isFinite else {
      throw file["rotaryBase"].problem(expected: "a number above 1")
    }
    configuration = AttentionConfiguration(
      width: width, headCount: heads, keyValueHeadCount: keyValueHeads,
      rotaryPositions: contextSize, rotaryBase: base)

    let weights = try SafetensorsFile(folder + "/model.safetensors")
    func read(_ name: String, _ shape: [Int]) throws -> Tensor {
      let found = try weights.entry(named: name).shape
      guard found == shape else {
        throw FileProblem(weights.path, at: name, expected: "shape \(shape)", found: "\(found)")
      }
      let values = try weights.floats(named: name)
      guard values.allSatisfy(\.isFinite) else {
        throw FileProblem(weights.path, at: name, "has values that are no finite numbers")
      }
      return Tensor(values, shape: shape)
    }
    embedding = try read("tokenEmbedding.weight", [vocabularySize, width])
    var layers: [MultiHeadAttention] = []
    for index in 0..<depth {
      let keyWidth = keyValueHeads * configuration.headSize
      let parts = try [("query", width), ("key", keyWidth), ("value", keyWidth), ("output", width)]
        .map { try read("blocks.\(index).attention.\($0.0).weight", [$0.1, width]) }
      var random = SeededRandom(seed: 0)  // the draws are overwritten at once
      let layer = MultiHeadAttention(configuration, using: &random)
      for (parameter, part) in zip(layer.parameters, parts) { parameter.tensor.assign(part) }
      layers.append(layer)
    }
    self.layers = layers
  }

  /// Runs the model on one text.
  ///
  /// Gives logits `[tokens, vocabulary]` and one `[heads, tokens, tokens]` of weights per layer.
  func callAsFunction(_ tokens: [Int]) -> (logits: Tensor, weights: [Tensor]) {
    withoutGradients {
      let count = tokens.count
      var x = Tensors.embedding(embedding, tokens.map(Int32.init), shape: [1, count])
      var weights: [Tensor] = []
      for layer in layers {
        weights.append(layer.weights(x).reshaped([configuration.headCount, count, count]))
        x = x + layer(x)
      }
      return (linear(x, embedding).reshaped([count, embedding.shape[0]]), weights)
    }
  }
}
