// Saving and loading a model: config.json and model.safetensors, as public programs lay them out.

import Storage
import Tensors

extension LanguageModel {
  /// Writes `config.json` and `model.safetensors` into a folder that is there.
  ///
  /// `type` is float32, float16 or bfloat16. `endOfText` is the token with which documents end. `head` is the
  /// output layer of another task, which is written as well.
  public func save(
    to folder: String, type: TensorType = .float32, endOfText: Int? = nil, head: TaskHead? = nil
  ) throws {
    let layout = CheckpointLayout(for: configuration)
    let named = parametersByName
    let own = layout.tensors(configuration, names: parameters.map(\.name)).map { stored in
      NamedParameter(stored.name, join(stored, named))
    }
    let records = (own + (head?.parameters ?? [])).map { stored in
      TensorRecord(
        name: stored.name, shape: stored.tensor.shape, type: type, values: stored.tensor.values)
    }
    let file = configuration.configurationFile(endOfText: endOfText, type: type)
    try (head?.added(to: file, layout: layout) ?? file).write(to: "\(folder)/config.json")
    try writeSafetensors(
      records, metadata: [("format", "pt")], to: "\(folder)/model.safetensors")
  }

  /// Makes the model that a folder's `config.json` describes, with the weights of its `model.safetensors`.
  ///
  /// Throws a sentence that names the file and what was expected where a tensor is missing, has another
  /// shape, or holds a number that is not finite.
  public convenience init(loadingFrom folder: String, compute: Compute = .fused) throws {
    let configuration = try TransformerConfiguration(readingFrom: "\(folder)/config.json")
    let file = try SafetensorsFile("\(folder)/model.safetensors")
    try Self.checkSizes(configuration, against: file)
    var random = SeededRandom(seed: 0)
    self.init(configuration, compute: compute, using: &random)
    try readWeights(of: file)
  }

  /// Takes over the weights of a folder with a model of the same architecture.
  ///
  /// Context and dropout may differ: no weight's shape depends on them, where positions are rotary. Throws as
  /// ``init(loadingFrom:compute:)`` does, and where `config.json` describes another architecture.
  public func readWeights(from folder: String) throws {
    let path = "\(folder)/config.json"
    var saved = try TransformerConfiguration(readingFrom: path)
    saved.dropout = configuration.dropout
    if saved.positions != .learned { saved.contextSize = configuration.contextSize }
    guard saved == configuration else {
      throw FileProblem(path, "the checkpoint is of another architecture")
    }
    try readWeights(of: SafetensorsFile("\(folder)/model.safetensors"))
  }

  private func readWeights(of file: SafetensorsFile) throws {
    let layout = CheckpointLayout(for: configuration)
    for stored in layout.tensors(configuration, names: parameters.map(\.name)) {
      try split(stored, of: file, into: parametersByName)
    }
  }

  /// The file must hold what the sizes promise before memory is taken for them.
  private static func checkSizes(
    _ configuration: TransformerConfiguration, against file: SafetensorsFile
  ) throws {
    let size = ModelSize(configuration)
    let stored = file.entries.reduce(0) { $0 + $1.count }
    guard size.total <= stored else {
      throw FileProblem(
        file.path, expected: "at least the \(size.total) values that config.json promises",
        found: "\(stored)")
    }
    // The tables of fixed positions stand in no file: 2^26 values are 256 MB, far above any model's here.
    guard size.positionTables <= 1 << 26 else {
      throw FileProblem(
        file.path,
        "a context of \(configuration.contextSize) needs position tables of \(size.positionTables)"
          + " values, more than \(1 << 26)")
    }
  }

  private var parametersByName: [String: Tensor] {
    Dictionary(parameters.map { ($0.name, $0.tensor) }) { first, _ in first }
  }

  /// The parts of a stored tensor one after the other, zeros where the model has no such bias.
  private func join(_ stored: StoredTensor, _ named: [String: Tensor]) -> Tensor {
    withoutGradients {
      let parts = stored.parts.map { named[$0] ?? .zeros([biasSize($0)]) }
      let joined = parts.count == 1 ? parts[0] : Tensor.concatenating(parts, axis: 0)
      return stored.isTransposed ? joined.transposed() : joined
    }
  }

  /// The length of a bias that this model leaves out but the public layout has.
  private func biasSize(_ name: String) -> Int {
    name.contains("feedForward.up") ? configuration.feedForwardSize : configuration.width
  }

  private func split(
    _ stored: StoredTensor, of file: SafetensorsFile, into named: [String: Tensor]
  ) throws {
    let parts = stored.parts.compactMap { named[$0] }
    guard !parts.isEmpty else { return }
    let entry = try file.entry(named: stored.name)
    let rows = parts.reduce(0) { $0 + $1.shape[0] }
    let shape = [rows] + parts[0].shape.dropFirst()
    let expected = stored.isTransposed ? shape.reversed() : shape
    guard entry.shape == expected else {
      throw FileProblem(
        file.path, at: "\"\(stored.name)\"", expected: "the shape \(expected)",
        found: "\(entry.shape)")
    }
    let values = try file.floats(named: stored.name)
    if let bad = values.firstIndex(where: { !$0.isFinite }) {
      throw FileProblem(
        file.path, at: "\"\(stored.name)\", element \(bad)", expected: "a finite number",
        found: "\(values[bad])")
    }
    withoutGradients {
      let pieces = storedParts(
        Tensor(values, shape: entry.shape), sizes: parts.map { $0.shape[0] },
        isTransposed: stored.isTransposed)
      for (part, piece) in zip(parts, pieces) { part.assign(piece) }
    }
  }
}
