import Storage
import Tensors
import Testing
import Transformer

@Suite struct ModelFileTests {
  @Test(arguments: architectures)
  func `what is saved is loaded, to the last bit`(_ configuration: Configuration) throws {
    try withFolder { folder in
      let model = livelyModel(configuration)
      try model.save(to: folder)
      let loaded = try LanguageModel(loadingFrom: folder)
      #expect(loaded.configuration == configuration)
      #expect(loaded.parameters.map(\.name) == model.parameters.map(\.name))
      for (a, b) in zip(loaded.parameters, model.parameters) {
        #expect(a.tensor.values == b.tensor.values, "\(a.name)")
      }
    }
  }

  @Test(arguments: [(TensorType.float16, Float(0x1p-11)), (.bfloat16, Float(0x1p-8))])
  func `half precision rounds and nothing else`(_ type: TensorType, _ error: Float) throws {
    try withFolder { folder in
      let model = livelyModel(smallLlama)
      try model.save(to: folder, type: type)
      let loaded = try LanguageModel(loadingFrom: folder)
      for (a, b) in zip(loaded.parameters, model.parameters) {
        #expect(difference(a.tensor, b.tensor) <= error, "\(a.name)")
      }
      #expect(try JSON(contentsOf: folder + "/config.json").member("torch_dtype") == "\(type.name)")
    }
  }

  @Test func `GPT-2 files hold in × out weights and queries, keys, values in that order`() throws {
    try withFolder { folder in
      let model = livelyModel(small(tied: false))
      try model.save(to: folder)
      let file = try SafetensorsFile(folder + "/model.safetensors")
      #expect(Set(file.entries.map(\.name)) == gpt2Names(depth: 2).union(["lm_head.weight"]))
      #expect(try file.entry(named: "transformer.h.0.attn.c_attn.weight").shape == [8, 24])
      #expect(try file.entry(named: "transformer.h.0.mlp.c_fc.weight").shape == [8, 12])
      #expect(try file.entry(named: "transformer.h.0.mlp.c_proj.weight").shape == [12, 8])
      #expect(try file.entry(named: "lm_head.weight").shape == [13, 8])
      let stored = try file.floats(named: "transformer.h.1.attn.c_attn.weight")
      let biases = try file.floats(named: "transformer.h.1.attn.c_attn.bias")
      let attention = model.blocks[1].attention
      for (part, layer) in [attention.query, attention.key, attention.value].enumerated() {
        for (output, input) in [(0, 0), (3, 5), (7, 1)] {
          #expect(stored[input * 24 + part * 8 + output] == layer.weight[output, input])
        }
        #expect(Array(biases[part * 8..<part * 8 + 8]) == layer.bias?.values)
      }
    }
  }

  @Test func `a GPT-2 without biases is stored with zeros and loaded without`() throws {
    try withFolder { folder in
      let model = livelyModel(small(bias: false))
      try model.save(to: folder)
      let file = try SafetensorsFile(folder + "/model.safetensors")
      #expect(Set(file.entries.map(\.name)) == gpt2Names(depth: 2))
      for entry in file.entries where entry.name.hasSuffix(".bias") {
        #expect(try file.floats(named: entry.name).allSatisfy { $0 == 0 })
      }
      #expect(try file.entry(named: "transformer.h.0.mlp.c_fc.bias").shape == [12])
      let loaded = try LanguageModel(loadingFrom: folder)
      #expect(loaded.parameters.allSatisfy { !$0.name.hasSuffix("bias") })
    }
  }

  @Test func `Llama files have the public names and orientation`() throws {
    try withFolder { folder in
      let model = livelyModel(smallLlama)
      try model.save(to: folder)
      let file = try SafetensorsFile(folder + "/model.safetensors")
      let block = [
        "input_layernorm", "self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj",
        "self_attn.o_proj", "post_attention_layernorm", "mlp.gate_proj", "mlp.up_proj",
        "mlp.down_proj",
      ]
      let names =
        ["model.embed_tokens.weight", "model.norm.weight"]
        + (0..<2).flatMap { index in block.map { "model.layers.\(index).\($0).weight" } }
      #expect(Set(file.entries.map(\.name)) == Set(names))
      #expect(try file.entry(named: "model.layers.0.self_attn.k_proj.weight").shape == [4, 8])
      #expect(
        try file.floats(named: "model.layers.1.mlp.up_proj.weight")
          == model.blocks[1].feedForward?.up.weight.values)
      let config = try JSON(contentsOf: folder + "/config.json")
      #expect(config.member("model_type") == "llama")
      #expect(config.member("num_key_value_heads") == 2)
      #expect(config.member("tie_word_embeddings") == true)
    }
  }

  @Test func `parts that no public program combines get our own names`() throws {
    try withFolder { folder in
      let model = livelyModel(small(norm: .rms, positions: .sinusoidal))
      try model.save(to: folder)
      let file = try SafetensorsFile(folder + "/model.safetensors")
      #expect(file.entries.map(\.name).sorted() == model.parameters.map(\.name).sorted())
      #expect(
        try JSON(contentsOf: folder + "/config.json").member("model_type") == "seven-stages")
    }
  }

  @Test func `the end of text is written for other programs`() throws {
    try withFolder { folder in
      try freshModel(small()).save(to: folder, endOfText: 12)
      #expect(try JSON(contentsOf: folder + "/config.json").member("eos_token_id") == 12)
      try freshModel(small()).save(to: folder)
      #expect(try JSON(contentsOf: folder + "/config.json").member("eos_token_id") == .null)
    }
  }
}

extension JSON {
  /// The member of an object, nil where there is none.
  fileprivate func member(_ key: UTF8Text) -> JSON? {
    if case .object(let object) = self { object[key] } else { nil }
  }
}

extension TensorType {
  fileprivate var name: String { self == .float16 ? "float16" : "bfloat16" }
}

/// The names of a GPT-2's tensors.
private func gpt2Names(depth: Int) -> Set<String> {
  let layers = ["ln_1", "attn.c_attn", "attn.c_proj", "ln_2", "mlp.c_fc", "mlp.c_proj"]
  let paths = (0..<depth).flatMap { index in layers.map { "h.\(index).\($0)" } } + ["ln_f"]
  return Set(paths.flatMap { ["transformer.\($0).weight", "transformer.\($0).bias"] })
    .union(["transformer.wte.weight", "transformer.wpe.weight"])
}
