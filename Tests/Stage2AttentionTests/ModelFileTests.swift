// The model of attention alone: files that fit, and hostile ones.

import Attention
import Foundation
import Storage
import Tensors
import Testing

@Suite struct ModelFileTests {
  /// A model of two layers, 8 wide, with two heads that share one key-value head.
  static let sizes: JSON = [
    "vocabularySize": 11, "contextSize": 6, "depth": 2, "width": 8, "headCount": 2,
    "keyValueHeadCount": 1, "feedForwardSize": 0, "norm": "none", "positions": "rotary",
    "hasBias": false, "isTied": true, "isCausal": true, "rotaryBase": 10_000,
  ]

  static var tensors: [TensorRecord] {
    let layers = (0..<2).flatMap { layer in
      [("query", 8), ("key", 4), ("value", 4), ("output", 8)].map {
        ("blocks.\(layer).attention.\($0.0).weight", [$0.1, 8])
      }
    }
    let shapes = [("tokenEmbedding.weight", [11, 8])] + layers
    return shapes.enumerated().map { index, entry in
      let values = noise(entry.1, seed: UInt64(index)).values
      return TensorRecord(name: entry.0, shape: entry.1, values: values)
    }
  }

  private func withModel(_ body: (_ folder: String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "stage2-\(UUID().uuidString)"
    try makeFolder(folder)
    defer { try? removeTree(folder) }
    try write(sizes: Self.sizes, to: folder)
    try writeSafetensors(Self.tensors, to: folder + "/model.safetensors")
    try body(folder)
  }

  private func write(sizes: JSON, to folder: String) throws {
    try JSON.object(["seven_stages": sizes]).write(to: folder + "/config.json")
  }

  private func write(_ field: UTF8Text, _ value: JSON, to folder: String) throws {
    guard case .object(var sizes) = Self.sizes else { return }
    sizes[field] = value
    try write(sizes: .object(sizes), to: folder)
  }

  /// The sentence with which a folder is refused; records an issue where it is taken.
  private func complaint(_ folder: String) -> String {
    do {
      _ = try AttentionOnlyModel(loadingFrom: folder)
      Issue.record("the folder was accepted")
    } catch let problem as FileProblem {
      #expect(!problem.description.contains("\n"))
      return problem.description
    } catch {
      Issue.record("another error: \(error)")
    }
    return ""
  }

  @Test func `a model is what its layers do one after the other`() throws {
    try withModel { folder in
      let model = try AttentionOnlyModel(loadingFrom: folder)
      let tokens = [3, 1, 10, 3, 0]
      let (logits, weights) = model(tokens)
      var x = embedding(model.embedding, tokens.map(Int32.init), shape: [1, 5])
      for (layer, found) in zip(model.layers, weights) {
        #expect(found.values == layer.weights(x).values)
        #expect(found.shape == [2, 5, 5])
        x = x + layer(x)
      }
      #expect(logits.values == linear(x, model.embedding).values)
      #expect(logits.shape == [5, 11])
      for (index, name) in ["query", "key", "value", "output"].enumerated() {
        let parameters = model.layers[1].parameters
        #expect(parameters[index].name == "\(name).weight")
        #expect(parameters[index].tensor.values == Self.tensors[5 + index].values)
      }
    }
  }

  @Test func `the shipped model reads a text`() throws {
    let folder = try packageRoot() + "/Stages/Stage2Attention/Checkpoint"
    let model = try AttentionOnlyModel(loadingFrom: folder)
    let (logits, weights) = model([1, 2, 3])
    #expect(logits.values.allSatisfy { $0.isFinite })
    #expect(weights.count == model.layers.count)
  }

  @Test func `missing, empty and truncated files are named`() throws {
    try withModel { folder in
      for path in [folder + "/model.safetensors", folder + "/config.json"] {
        let bytes = try readFile(path)
        // Up to the last brace: the line end after it may be missing.
        for count in [0, 7, 8, 100, bytes.count / 2, bytes.count - 2] {
          try AtomicFile.write(Array(bytes.prefix(count)), to: path)
          #expect(complaint(folder).hasPrefix(path), "\(count) bytes")
        }
        try removeTree(path)
        #expect(complaint(folder).hasPrefix(path))
        try AtomicFile.write(bytes, to: path)
      }
    }
  }

  @Test func `another architecture is refused by the field that differs`() throws {
    let others: [(UTF8Text, JSON)] = [
      ("norm", "layer"), ("positions", "learned"), ("isTied", false), ("isCausal", false),
      ("hasBias", true), ("feedForwardSize", 32), ("headCount", 8), ("keyValueHeadCount", 3),
      ("rotaryBase", 0.5), ("rotaryBase", "many"), ("norm", 3), ("depth", .null),
    ]
    for (field, value) in others {
      try withModel { folder in
        try write(field, value, to: folder)
        #expect(complaint(folder).contains("config.json: \"seven_stages.\(field)\""))
      }
    }
    try withModel { folder in
      for other: JSON in [["model_type": "gpt2", "n_embd": 8], [], 3, .object([:])] {
        try other.write(to: folder + "/config.json")
        #expect(complaint(folder).contains("config.json"))
      }
    }
  }

  @Test(arguments: ["vocabularySize", "contextSize", "depth", "width", "headCount"])
  func `absurd sizes are refused before memory is taken`(_ field: String) throws {
    try withModel { folder in
      for value in [0, -1, .min, .max, 1 << 40] {
        try write(UTF8Text(field), .integer(value), to: folder)
        #expect(complaint(folder).contains("\"seven_stages.\(field)\""))
      }
    }
  }

  @Test func `sizes that the weights do not have are refused by tensor`() throws {
    let sizes: [(UTF8Text, JSON)] = [
      ("vocabularySize", 1_048_576), ("depth", 64), ("width", 4_096), ("keyValueHeadCount", 2),
    ]
    for (field, value) in sizes {
      try withModel { folder in
        try write(field, value, to: folder)
        #expect(complaint(folder).hasPrefix(folder + "/model.safetensors"))
      }
    }
  }

  @Test(arguments: 0..<9)
  func `a missing tensor and a wrong shape are named`(_ index: Int) throws {
    try withModel { folder in
      let path = folder + "/model.safetensors"
      var tensors = Self.tensors
      let wrong = tensors.remove(at: index)
      try writeSafetensors(tensors, to: path)
      #expect(complaint(folder).contains("a tensor \"\(wrong.name)\""))
      let turned = TensorRecord(
        name: wrong.name, shape: [wrong.values.count, 1], values: wrong.values)
      try writeSafetensors(tensors + [turned], to: path)
      #expect(complaint(folder).contains("\(wrong.name): expected the shape"))
    }
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity])
  func `a number that is none is named with its place`(_ bad: Float) throws {
    try withModel { folder in
      let values = [0, 0, 0, bad] + [Float](repeating: 0, count: 28)
      let wrong = TensorRecord(
        name: "blocks.1.attention.key.weight", shape: [4, 8], values: values)
      try writeSafetensors(
        Self.tensors.filter { $0.name != wrong.name } + [wrong], to: folder + "/model.safetensors")
      #expect(complaint(folder).contains("key.weight, element 3: expected a finite number"))
    }
  }

  @Test func `flipped bytes anywhere are refused or read, never a crash`() throws {
    try withModel { folder in
      var random = SeededRandom(seed: 5)
      for path in [folder + "/config.json", folder + "/model.safetensors"] {
        let bytes = try readFile(path)
        for _ in 0..<60 {
          var changed = bytes
          let place = Int.random(in: 0..<min(bytes.count, 1_200), using: &random)
          changed[place] = .random(in: 0...255, using: &random)
          try AtomicFile.write(changed, to: path)
          do { _ = try AttentionOnlyModel(loadingFrom: folder) } catch {
            #expect(error is FileProblem)
          }
        }
        try AtomicFile.write(bytes, to: path)
      }
    }
  }
}
