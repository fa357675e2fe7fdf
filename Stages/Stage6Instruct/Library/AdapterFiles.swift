// Adapters as a folder in the layout of PEFT: adapter_config.json and adapter_model.safetensors.

import Storage
import Tensors

extension LowRankAdapters {
  /// Writes both files into a folder that is there.
  ///
  /// Beside a model in the layout of Llama the names are those that PEFT has for its layers.
  public func save(to folder: String, type: TensorType = .float32) throws {
    try configurationFile.write(to: "\(folder)/adapter_config.json")
    let records = parameters.map {
      TensorRecord(
        name: $0.name, shape: $0.tensor.shape, type: type, values: $0.tensor.values)
    }
    try writeSafetensors(
      records, metadata: [("format", "pt")], to: "\(folder)/adapter_model.safetensors")
  }

  private var configurationFile: JSON {
    [
      "peft_type": "LORA", "task_type": "CAUSAL_LM", "r": .integer(options.rank),
      "lora_alpha": .double(Double(options.alpha)), "lora_dropout": 0, "bias": "none",
      "fan_in_fan_out": false, "inference_mode": true,
      "target_modules": .array(options.layers.map { .string(UTF8Text($0.rawValue)) }),
    ]
  }

  /// Takes over A and B from a folder with adapters of the same sizes.
  ///
  /// Throws a sentence that names the file and what was expected where they are of other sizes, damaged or not finite.
  public func read(from folder: String) throws {
    let path = "\(folder)/adapter_config.json"
    let file = try LocatedJSON(contentsOf: path, limit: 1 << 20)
    guard try file["r"].integer() == options.rank,
      try file["lora_alpha"].number() == Double(options.alpha)
    else {
      throw FileProblem(
        path, expected: "adapters of rank \(options.rank) and alpha \(options.alpha)",
        found: "others")
    }
    let stored = try SafetensorsFile("\(folder)/adapter_model.safetensors")
    for parameter in parameters {
      let shape = try stored.entry(named: parameter.name).shape
      guard shape == parameter.tensor.shape else {
        throw FileProblem(
          stored.path, at: "\"\(parameter.name)\"", expected: "the shape \(parameter.tensor.shape)",
          found: "\(shape)")
      }
      let values = try stored.floats(named: parameter.name)
      guard values.allSatisfy(\.isFinite) else {
        throw FileProblem(stored.path, at: "\"\(parameter.name)\"", "it holds no finite numbers")
      }
      parameter.tensor.assign(Tensor(values, shape: shape))
    }
  }
}
