// How parameters are called and oriented in public checkpoint files.

import Exercises
import Tensors

/// Cuts a stored tensor into the parameters that stand in it, one after the other along the output axis.
///
/// Shapes: `[in, sum of sizes]` where it is transposed, else `[sum of sizes, …]`, to `[size, in]` or `[size, …]` each.
/// Only `isTransposed` tells which: a square tensor may be either.
public func storedParts(_ stored: Tensor, sizes: [Int], isTransposed: Bool) -> [Tensor] {
  // EXERCISE 3.13 — queries, keys and values of a GPT-2 file
  let joined = isTransposed ? stored.transposed() : stored
  var end = 0
  return sizes.map { size in
    end += size
    return joined.sliced(end - size..<end, axis: 0)
  }
  // END EXERCISE 3.13
}

/// One tensor in a file: which parameters stand in it, one after the other along the output axis.
struct StoredTensor {
  /// The name in the file.
  let name: String
  /// The parameters' names in ``LanguageModel``.
  let parts: [String]
  /// Whether the file holds `[in, out]` where a linear layer has `[out, in]`.
  var isTransposed = false
}

/// The public architecture whose names a checkpoint folder uses.
enum CheckpointLayout: String {
  case gpt2
  case llama
  /// No public program has this combination of parts: the names of ``LanguageModel`` itself.
  case sevenStages = "seven-stages"

  /// The layout for an architecture.
  init(for configuration: TransformerConfiguration) {
    let isPlain =
      configuration.isCausal && configuration.feedForwardSize > 0
      && configuration.activation != .swiGLU
      && configuration.keyValueHeadCount == configuration.headCount
    if isPlain && configuration.norm == .layer && configuration.positions == .learned {
      self = .gpt2
    } else if configuration.isCausal && configuration.norm == .rms
      && configuration.activation == .swiGLU && configuration.positions == .rotary
      && configuration.feedForwardSize > 0 && !configuration.hasBias
    {
      self = .llama
    } else {
      self = .sevenStages
    }
  }

  /// The tensors of a model whose parameters are called `names`.
  func tensors(_ configuration: TransformerConfiguration, names: [String]) -> [StoredTensor] {
    switch self {
    case .gpt2: gpt2Tensors(configuration)
    case .llama: names.map { StoredTensor(name: llamaName($0), parts: [$0]) }
    case .sevenStages: names.map { StoredTensor(name: $0, parts: [$0]) }
    }
  }

  /// GPT-2 always has biases; a model without them is written with zeros there.
  private func gpt2Tensors(_ configuration: TransformerConfiguration) -> [StoredTensor] {
    var tensors = [
      StoredTensor(name: "transformer.wte.weight", parts: ["tokenEmbedding.weight"]),
      StoredTensor(name: "transformer.wpe.weight", parts: ["positionEmbedding.weight"]),
    ]
    func add(_ name: String, _ parts: [String], isTransposed: Bool) {
      tensors.append(
        StoredTensor(
          name: "transformer.\(name).weight", parts: parts.map { "\($0).weight" },
          isTransposed: isTransposed))
      tensors.append(
        StoredTensor(name: "transformer.\(name).bias", parts: parts.map { "\($0).bias" }))
    }
    for index in 0..<configuration.depth {
      let (file, block) = ("h.\(index)", "blocks.\(index)")
      let projections = ["query", "key", "value"].map { "\(block).attention.\($0)" }
      add("\(file).ln_1", ["\(block).attentionNorm"], isTransposed: false)
      add("\(file).attn.c_attn", projections, isTransposed: true)
      add("\(file).attn.c_proj", ["\(block).attention.output"], isTransposed: true)
      add("\(file).ln_2", ["\(block).feedForwardNorm"], isTransposed: false)
      add("\(file).mlp.c_fc", ["\(block).feedForward.up"], isTransposed: true)
      add("\(file).mlp.c_proj", ["\(block).feedForward.down"], isTransposed: true)
    }
    add("ln_f", ["finalNorm"], isTransposed: false)
    if !configuration.isTied {
      tensors.append(StoredTensor(name: "lm_head.weight", parts: ["head.weight"]))
    }
    return tensors
  }

  private func llamaName(_ name: String) -> String {
    let words = [
      "tokenEmbedding": "model.embed_tokens", "blocks": "model.layers", "head": "lm_head",
      "attentionNorm": "input_layernorm", "feedForwardNorm": "post_attention_layernorm",
      "attention": "self_attn", "feedForward": "mlp", "finalNorm": "model.norm",
      "query": "q_proj", "key": "k_proj", "value": "v_proj", "output": "o_proj",
      "gate": "gate_proj", "up": "up_proj", "down": "down_proj",
    ]
    return name.split(separator: ".").map { words[String($0)] ?? String($0) }.joined(separator: ".")
  }
}
