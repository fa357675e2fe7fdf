// config.json: the architecture in the words of public programs, and in ours.

import Storage

extension TransformerConfiguration {
  /// The content of `config.json`, for `transformers` as well as for this package.
  ///
  /// `endOfText` is the token with which documents end. `type` names the numbers in the weights' file.
  func configurationFile(endOfText: Int?, type: TensorType) -> JSON {
    let layout = CheckpointLayout(for: self)
    let end: JSON = endOfText.map { .integer($0) } ?? .null
    var file: JSONObject = [
      "model_type": .string(UTF8Text(layout.rawValue)),
      "vocab_size": .integer(vocabularySize),
      "tie_word_embeddings": .bool(isTied),
      "bos_token_id": end,
      "eos_token_id": end,
      "torch_dtype": .string(UTF8Text(type.torchName)),
    ]
    switch layout {
    case .gpt2:
      file["architectures"] = ["GPT2LMHeadModel"]
      file["n_embd"] = .integer(width)
      file["n_layer"] = .integer(depth)
      file["n_head"] = .integer(headCount)
      file["n_positions"] = .integer(contextSize)
      file["n_ctx"] = .integer(contextSize)
      file["n_inner"] = .integer(feedForwardSize)
      file["activation_function"] = .string(UTF8Text(activation.publicName))
      file["layer_norm_epsilon"] = .double(Double("\(normEpsilon)") ?? 1e-5)
      for key in ["embd_pdrop", "resid_pdrop", "attn_pdrop"] as [UTF8Text] {
        file[key] = .double(0)
      }
    case .llama:
      file["architectures"] = ["LlamaForCausalLM"]
      file["hidden_size"] = .integer(width)
      file["num_hidden_layers"] = .integer(depth)
      file["num_attention_heads"] = .integer(headCount)
      file["num_key_value_heads"] = .integer(keyValueHeadCount)
      file["head_dim"] = .integer(headSize)
      file["max_position_embeddings"] = .integer(contextSize)
      file["intermediate_size"] = .integer(feedForwardSize)
      file["hidden_act"] = "silu"
      file["rms_norm_eps"] = .double(Double("\(normEpsilon)") ?? 1e-5)
      file["rope_theta"] = .double(rotaryBase)
      file["attention_bias"] = .bool(false)
      file["mlp_bias"] = .bool(false)
    case .sevenStages:
      break
    }
    file["seven_stages"] = ownDescription
    return .object(file)
  }

  /// What the public fields cannot say, such as that a GPT-2 has no biases.
  private var ownDescription: JSON {
    [
      "vocabularySize": .integer(vocabularySize), "contextSize": .integer(contextSize),
      "depth": .integer(depth), "width": .integer(width), "headCount": .integer(headCount),
      "keyValueHeadCount": .integer(keyValueHeadCount),
      "feedForwardSize": .integer(feedForwardSize), "norm": .string(UTF8Text(norm.rawValue)),
      "activation": .string(UTF8Text(activation.rawValue)),
      "positions": .string(UTF8Text(positions.rawValue)), "hasBias": .bool(hasBias),
      "isTied": .bool(isTied), "isCausal": .bool(isCausal),
      "dropout": .double(Double("\(dropout)") ?? 0),
      "normEpsilon": .double(Double("\(normEpsilon)") ?? 1e-5), "rotaryBase": .double(rotaryBase),
    ]
  }

  /// Reads a `config.json` that this package wrote.
  ///
  /// Throws a sentence that names the file, the field and what was expected there.
  public init(readingFrom path: String) throws {
    let file = try LocatedJSON(contentsOf: path, limit: 1 << 20)
    let own = file["seven_stages"]
    guard own.ifPresent != nil else {
      throw FileProblem(
        path, at: "\"seven_stages\"", expected: "the architecture, as this course writes it",
        found: "nothing")
    }
    func size(_ key: UTF8Text) throws -> Int { try own[key].integer(in: 0...1 << 28) }
    func choice<Choice: RawRepresentable & CaseIterable>(
      _ key: UTF8Text, as: Choice.Type
    ) throws -> Choice where Choice.RawValue == String {
      guard let choice = Choice(rawValue: try own[key].string()) else {
        let names = Choice.allCases.map { $0.rawValue }.joined(separator: ", ")
        throw own[key].problem(expected: "one of \(names)")
      }
      return choice
    }
    self.init(
      vocabularySize: try size("vocabularySize"), contextSize: try size("contextSize"),
      depth: try size("depth"), width: try size("width"), headCount: try size("headCount"),
      keyValueHeadCount: try size("keyValueHeadCount"),
      feedForwardSize: try size("feedForwardSize"), norm: try choice("norm", as: Norm.self),
      activation: try choice("activation", as: Activation.self),
      positions: try choice("positions", as: Positions.self),
      hasBias: try own["hasBias"].bool(), isTied: try own["isTied"].bool(),
      isCausal: try own["isCausal"].bool(), dropout: Float(try own["dropout"].number()),
      normEpsilon: Float(try own["normEpsilon"].number()),
      rotaryBase: try own["rotaryBase"].number())
    if let problem { throw FileProblem(path, at: "\"seven_stages\"", problem) }
  }
}

extension TransformerConfiguration.Activation {
  /// The name that `transformers` gives the activation.
  var publicName: String {
    switch self {
    case .relu: "relu"
    case .geluExact: "gelu"
    case .geluTanh: "gelu_new"
    case .swiGLU: "silu"
    }
  }
}

extension TensorType {
  /// The name that PyTorch gives the type.
  var torchName: String {
    switch self {
    case .float16: "float16"
    case .bfloat16: "bfloat16"
    default: "float32"
    }
  }
}
