// A language model of nothing but attention: embedding, x + attention(x) per layer, tied output.

import Storage
import Tensors

/// A model whose heads can be looked into.
public struct AttentionOnlyModel {
  /// The sizes of its layers.
  public let configuration: AttentionConfiguration
  /// The most tokens that it reads at once.
  public let contextSize: Int
  /// One row per token, `[vocabulary, width]`; the output layer is the same matrix.
  public let embedding: Tensor
  /// The layers, first to last.
  public let layers: [MultiHeadAttention]

  /// Reads `config.json` and `model.safetensors` of `folder`.
  ///
  /// Throws `FileProblem` where one is missing or damaged, of another architecture, or both do not fit. All names
  /// and shapes are compared before memory is taken for any of the weights.
  public init(loadingFrom folder: String) throws {
    let sizes = try AttentionOnlySizes(readingFrom: folder + "/config.json")
    let weights = try SafetensorsFile(folder + "/model.safetensors")
    for (name, shape) in sizes.shapes {
      let found = try weights.entry(named: name).shape
      guard found == shape else {
        throw FileProblem(weights.path, at: name, expected: "the shape \(shape)", found: "\(found)")
      }
    }
    func read(_ name: String, _ shape: [Int]) throws -> Tensor {
      let values = try weights.floats(named: name)
      if let place = values.firstIndex(where: { !$0.isFinite }) {
        throw FileProblem(
          weights.path, at: "\(name), element \(place)", expected: "a finite number",
          found: "\(values[place])")
      }
      return Tensor(values, shape: shape)
    }
    contextSize = sizes.contextSize
    configuration = sizes.attention
    embedding = try read(AttentionOnlySizes.embeddingName, sizes.embeddingShape)
    layers = try (0..<sizes.depth).map { index in
      var random = SeededRandom(seed: 0)  // the draws are overwritten at once
      let layer = MultiHeadAttention(sizes.attention, using: &random)
      for parameter in layer.parameters {
        let name = AttentionOnlySizes.name(of: parameter.name, layer: index)
        parameter.tensor.assign(try read(name, parameter.tensor.shape))
      }
      return layer
    }
  }

  /// Runs the model on one text of at most ``contextSize`` tokens.
  ///
  /// Gives logits `[tokens, vocabulary]` and one `[heads, tokens, tokens]` of weights per layer.
  public func callAsFunction(_ tokens: [Int]) -> (logits: Tensor, weights: [Tensor]) {
    let count = tokens.count
    guard 1...contextSize ~= count else {
      fatalError("AttentionOnlyModel: \(count) tokens in a context of \(contextSize)")
    }
    return withoutGradients {
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
