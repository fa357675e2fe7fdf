// Checkpoints of a training run: everything that decides what the next step does.

import Foundation
import Storage
import Tensors
import Tokens
import Transformer

/// What `training.json` says besides the state: where the model comes from.
public struct Provenance: Codable, Equatable, Sendable {
  /// The command line that trained it.
  public var command: String
  /// SHA-256 of the data: of the token streams, for a language model.
  public var dataChecksum: String
  /// What the last evaluation measured, by name.
  public var measures: [String: Double]

  /// Collects the facts.
  public init(command: String, dataChecksum: String, measures: [String: Double] = [:]) {
    self.command = command
    self.dataChecksum = dataChecksum
    self.measures = measures
  }
}

/// `training.json`: provenance, options and the random states.
private struct TrainingFile: Codable {
  var step: Int
  var batchRandomState: String
  var dropoutRandomState: String
  var options: TrainingOptions
  var provenance: Provenance
}

extension Trainer {
  /// Writes a checkpoint folder, all of it or nothing: the task's files, the optimizer's and `training.json`.
  public func save(to folder: String, provenance: Provenance) throws {
    try FolderSwap.replaceFolder(at: folder) { temporary in
      try task.writeModel(to: temporary, type: .float32)
      try writeSafetensors(
        optimizer.state.map {
          TensorRecord(name: $0.name, shape: $0.tensor.shape, values: $0.tensor.values)
        }, to: "\(temporary)/optimizer.safetensors")
      try writeTrainingFile(to: temporary, provenance: provenance)
    }
  }

  /// Writes a folder to give away, all of it or nothing: half-precision weights without the optimizer.
  public func export(to folder: String, type: TensorType = .float16, provenance: Provenance) throws
  {
    try FolderSwap.replaceFolder(at: folder) { temporary in
      try task.writeModel(to: temporary, type: type)
      try writeTrainingFile(to: temporary, provenance: provenance)
    }
  }

  private func writeTrainingFile(to folder: String, provenance: Provenance) throws {
    let file = TrainingFile(
      step: step, batchRandomState: "\(batchRandom.state)",
      dropoutRandomState: "\(dropoutRandom?.state ?? 0)", options: options, provenance: provenance)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try AtomicFile.write(Array(encoder.encode(file)) + [10], to: "\(folder)/training.json")
  }

  /// Takes over the state of a checkpoint folder; the next step is the one that would have followed.
  ///
  /// Returns where the checkpoint comes from. Throws where it was made with other options or on other data.
  @discardableResult
  public func resume(from folder: String) throws -> Provenance {
    let path = "\(folder)/training.json"
    let file: TrainingFile
    do {
      file = try JSONDecoder().decode(TrainingFile.self, from: Data(readFile(path)))
    } catch let error as DecodingError {
      throw FileProblem(path, expected: "the state of a training run", found: error.sentence)
    }
    guard file.options == options else {
      throw FileProblem(path, "the run was started with other options; resume it with the same")
    }
    guard file.provenance.dataChecksum == task.dataChecksum else {
      throw FileProblem(path, "the run was started on other data (its SHA-256 differs)")
    }
    guard let batchState = UInt64(file.batchRandomState),
      let dropoutState = UInt64(file.dropoutRandomState), file.step >= 0
    else { throw FileProblem(path, expected: "random states and a step", found: "other values") }
    let moments = try SafetensorsFile("\(folder)/optimizer.safetensors")
    for state in optimizer.state {
      guard try moments.entry(named: state.name).shape == state.tensor.shape else {
        throw FileProblem(moments.path, at: state.name, "the moment has another shape")
      }
      state.tensor.assign(
        Tensor(try moments.floats(named: state.name), shape: state.tensor.shape))
    }
    try task.readModel(from: folder)
    optimizer.resume(atStep: file.step)
    batchRandom.state = batchState
    dropoutRandom?.state = dropoutState
    return file.provenance
  }
}

/// A model and the tokenizer it was trained with.
public struct TrainedModel {
  /// The model.
  public let model: LanguageModel
  /// Its tokenizer.
  public let tokenizer: any Tokenizer

  /// Loads a checkpoint folder.
  ///
  /// Throws where a file is missing or damaged, or the tokenizer knows more tokens than the model.
  public init(loadingFrom folder: String, compute: Compute = .fused) throws {
    try FolderSwap.recoverFolder(at: folder)
    guard fileKind(folder) == .folder else {
      throw FileProblem(folder, expected: "a checkpoint folder", found: "none")
    }
    model = try LanguageModel(loadingFrom: folder, compute: compute)
    tokenizer = try loadTokenizer("\(folder)/tokenizer.json")
    let (tokens, rows) = (tokenizer.vocabularyCount, model.configuration.vocabularySize)
    guard tokens <= rows else {
      throw FileProblem(
        "\(folder)/tokenizer.json", expected: "at most the model's \(rows) tokens",
        found: "\(tokens): it belongs to another model")
    }
  }
}

extension DecodingError {
  /// What was wrong, without the decoder's internals.
  fileprivate var sentence: String {
    switch self {
    case .keyNotFound(let key, _): "no \"\(key.stringValue)\""
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "another kind of value at \"\(context.codingPath.map(\.stringValue).joined(separator: "."))\""
    case .dataCorrupted: "no JSON"
    @unknown default: "no JSON"
    }
  }
}
