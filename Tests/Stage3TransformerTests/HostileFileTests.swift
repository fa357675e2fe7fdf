import Storage
import Tensors
import Testing
import Transformer

@Suite struct HostileFileTests {
  @Test func `an empty folder lacks config json`() throws {
    try withFolder { #expect(complaint(about: $0).contains("config.json")) }
  }

  @Test func `missing, empty and truncated weights are named`() throws {
    try withModel { folder in
      let weights = folder + "/model.safetensors"
      let bytes = try readFile(weights)
      for count in [0, 7, 8, 100, bytes.count / 2, bytes.count - 1] {
        try AtomicFile.write(Array(bytes.prefix(count)), to: weights)
        #expect(complaint(about: folder).hasPrefix(weights), "\(count) bytes")
      }
      try removeTree(weights)
      #expect(complaint(about: folder).hasPrefix(weights))
    }
  }

  @Test func `any cut of config json is refused or read`() throws {
    try withModel { folder in
      let path = folder + "/config.json"
      let bytes = try readFile(path)
      for count in stride(from: 0, to: bytes.count - 2, by: 23) {
        try AtomicFile.write(Array(bytes.prefix(count)), to: path)
        #expect(complaint(about: folder).hasPrefix(path), "\(count) bytes")
      }
    }
  }

  @Test(arguments: [
    "vocabularySize", "contextSize", "depth", "width", "headCount", "keyValueHeadCount",
    "feedForwardSize",
  ])
  func `absurd sizes are refused before memory is taken`(_ field: String) throws {
    try withModel { folder in
      for value in [1_000_000_000_000, .max, .min, -1, 1 << 28, 1 << 20] {
        try setField(UTF8Text(field), to: .integer(value), in: folder)
        let complaint = complaint(about: folder)
        #expect(complaint.contains("config.json") || complaint.contains("model.safetensors"))
      }
      for wrong in [JSON.null, "eight", 2.5, [8], true] {
        try setField(UTF8Text(field), to: wrong, in: folder)
        #expect(complaint(about: folder).contains("\"seven_stages.\(field)\""))
      }
    }
  }

  @Test(arguments: [Configuration.Positions.sinusoidal, .rotary])
  func `a huge context needs no table that the file does not pay for`(
    _ positions: Configuration.Positions
  ) throws {
    try withModel(small(positions: positions)) { folder in
      try setField("contextSize", to: .integer(1 << 27), in: folder)
      #expect(complaint(about: folder).contains("position tables"))
    }
  }

  @Test func `wrong kinds and numbers out of range are named`() throws {
    let wrong: [(UTF8Text, JSON)] = [
      ("norm", "batch"), ("activation", 3), ("positions", ""), ("hasBias", "yes"), ("isTied", 1),
      ("isCausal", .null), ("dropout", 1), ("dropout", -0.5), ("normEpsilon", 0),
      ("rotaryBase", 1e308), ("rotaryBase", -3), ("headCount", 3), ("dropout", 1e300),
    ]
    for (field, value) in wrong where field != "rotaryBase" || value != 1e308 {
      try withModel { folder in
        try setField(field, to: value, in: folder)
        #expect(complaint(about: folder).contains("config.json: \"seven_stages"), "\(field)")
      }
    }
  }

  @Test func `the config of another program is refused by name`() throws {
    try withModel { folder in
      let path = folder + "/config.json"
      try JSON.object(["model_type": "gpt2", "n_embd": 8]).write(to: path)
      #expect(complaint(about: folder).contains("config.json: \"seven_stages\": expected"))
      for other in [JSON.array([]), 3, "text", .object([:])] {
        try other.write(to: path)
        #expect(complaint(about: folder).contains("config.json"))
      }
    }
  }

  @Test func `a missing tensor, a wrong shape and a wrong type are named`() throws {
    try withModel { folder in
      let records = try tensors(in: folder)
      let name = "transformer.h.0.mlp.c_fc.weight"
      // A spare tensor keeps the file as large as the sizes promise.
      let spare = TensorRecord(name: "spare", shape: [400], values: .init(repeating: 0, count: 400))
      let others = records.filter { $0.name != name }
      try write(others + [spare], to: folder)
      #expect(complaint(about: folder).contains("a tensor \"\(name)\""))
      let values = [Float](repeating: 0, count: 96)
      try write(others + [TensorRecord(name: name, shape: [12, 8], values: values)], to: folder)
      #expect(complaint(about: folder).contains("expected the shape [8, 12], found [12, 8]"))
    }
  }

  @Test func `NaN and infinity in the weights are named with their place`() throws {
    for bad in [Float.nan, .infinity, -.infinity] {
      try withModel { folder in
        let name = "transformer.h.1.ln_2.bias"
        let values: [Float] = [0, 0, 0, bad, 0, 0, 0, 0]
        let others = try tensors(in: folder).filter { $0.name != name }
        try write(others + [TensorRecord(name: name, shape: [8], values: values)], to: folder)
        #expect(complaint(about: folder).contains("\"\(name)\", element 3: expected a finite"))
      }
    }
  }

  @Test func `flipped bytes anywhere are refused or read, never a crash`() throws {
    try withModel { folder in
      var random = SeededRandom(seed: 5)
      for name in ["config.json", "model.safetensors"] {
        let path = folder + "/" + name
        let bytes = try readFile(path)
        for _ in 0..<60 {
          var changed = bytes
          let header = min(bytes.count, 2_000)
          changed[Int.random(in: 0..<header, using: &random)] = .random(in: 0...255, using: &random)
          try AtomicFile.write(changed, to: path)
          do { _ = try LanguageModel(loadingFrom: folder) } catch {
            #expect(error is FileProblem)
          }
        }
        try AtomicFile.write(bytes, to: path)
      }
    }
  }
}

/// Runs `body` with a folder that holds a small model.
private func withModel(
  _ configuration: Configuration = small(), _ body: (_ folder: String) throws -> Void
) throws {
  try withFolder { folder in
    try freshModel(configuration).save(to: folder)
    try body(folder)
  }
}

/// The sentence with which a folder is refused; records an issue if it is not.
private func complaint(about folder: String) -> String {
  do {
    _ = try LanguageModel(loadingFrom: folder)
    Issue.record("the folder was accepted")
  } catch let problem as FileProblem {
    #expect(!problem.description.contains("\n"))
    return problem.description
  } catch {
    Issue.record("another error: \(error)")
  }
  return ""
}

/// Changes one field of our part of config.json.
private func setField(_ field: UTF8Text, to value: JSON, in folder: String) throws {
  let path = folder + "/config.json"
  guard case .object(var file) = try JSON(contentsOf: path),
    case .object(var own) = file["seven_stages"]
  else {
    Issue.record("no object in \(path)")
    return
  }
  own[field] = value
  file["seven_stages"] = .object(own)
  try JSON.object(file).write(to: path)
}

private func tensors(in folder: String) throws -> [TensorRecord] {
  let file = try SafetensorsFile(folder + "/model.safetensors")
  return try file.entries.map {
    TensorRecord(name: $0.name, shape: $0.shape, values: try file.floats(named: $0.name))
  }
}

private func write(_ records: [TensorRecord], to folder: String) throws {
  try writeSafetensors(records, to: folder + "/model.safetensors")
}
