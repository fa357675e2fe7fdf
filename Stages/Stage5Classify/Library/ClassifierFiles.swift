// Checkpoints of classifiers, laid out as `transformers` loads sequence classifiers.

import Pretraining
import Storage
import Tensors
import Tokens
import Transformer

extension LanguageModel {
  /// Loads a model to put a classifier's head on: without an output layer for tokens, with `dropout` in training.
  public static func backbone(loadingFrom folder: String, dropout: Float = 0) throws
    -> LanguageModel
  {
    let loaded = try LanguageModel(loadingFrom: folder)
    let model = LanguageModel.backbone(loaded.configuration, dropout: dropout, seed: 0)
    for (new, old) in zip(model.parameters, loaded.parameters) { new.tensor.assign(old.tensor) }
    return model
  }

  /// Makes the same model with weights drawn by chance, which has learned nothing.
  public static func backbone(
    _ configuration: TransformerConfiguration, dropout: Float = 0, seed: UInt64
  ) -> LanguageModel {
    var configuration = configuration
    // A tied output layer is no parameter of its own, so there is none that nobody would train.
    configuration.isTied = true
    configuration.dropout = dropout
    var random = SeededRandom(seed: seed)
    return LanguageModel(configuration, using: &random)
  }
}

extension Classifier {
  /// Writes `config.json` and `model.safetensors` into a folder that is there.
  ///
  /// `type` is float32, float16 or bfloat16. `endOfText` begins every row and fills up short ones.
  public func save(to folder: String, type: TensorType = .float32, endOfText: Int?) throws {
    let names = labels.names.map { UTF8Text($0) }
    let numbered = names.enumerated().map { number, name in
      (
        JSONObject.Member(key: UTF8Text("\(number)"), value: .string(name)),
        JSONObject.Member(key: name, value: .integer(number))
      )
    }
    let settings: JSONObject = [
      "num_labels": .integer(labels.count),
      "id2label": .object(JSONObject(numbered.map(\.0))),
      "label2id": .object(JSONObject(numbered.map(\.1))),
      "problem_type": "single_label_classification",
      "pad_token_id": endOfText.map { .integer($0) } ?? .null,
    ]
    try backbone.save(
      to: folder, type: type, endOfText: endOfText,
      head: TaskHead(
        className: "ForSequenceClassification", parameters: score.parameters(in: "score"),
        settings: settings))
  }

  /// Loads what ``save(to:type:endOfText:)`` wrote.
  ///
  /// Throws where a file is missing or damaged, or is of a model without classes.
  public convenience init(loadingFrom folder: String) throws {
    let labels = try LabelSet(readingFrom: "\(folder)/config.json")
    var random = SeededRandom(seed: 0)
    self.init(try .backbone(loadingFrom: folder), labels: labels, using: &random)
    try readHead(from: folder)
  }

  /// Takes over the weights of a folder with a classifier of the same architecture and classes.
  func readWeights(from folder: String) throws {
    let path = "\(folder)/config.json"
    guard try LabelSet(readingFrom: path) == labels else {
      throw FileProblem(path, "the checkpoint tells other classes apart")
    }
    try backbone.readWeights(from: folder)
    try readHead(from: folder)
  }

  private func readHead(from folder: String) throws {
    let file = try SafetensorsFile("\(folder)/model.safetensors")
    let entry = try file.entry(named: "score.weight")
    guard entry.shape == score.weight.shape else {
      throw FileProblem(
        file.path, at: "\"score.weight\"", expected: "the shape \(score.weight.shape)",
        found: "\(entry.shape)")
    }
    let values = try file.floats(named: "score.weight")
    guard values.allSatisfy(\.isFinite) else {
      throw FileProblem(file.path, at: "\"score.weight\"", "a number is not finite")
    }
    score.weight.assign(Tensor(values, shape: entry.shape))
  }
}

extension LabelSet {
  /// Reads the class names of a `config.json`.
  init(readingFrom path: String) throws {
    let members = try LocatedJSON(contentsOf: path, limit: 1 << 24)["id2label"].members()
    let numbered = try members.map { (Int($0.key.string), try $0.value.string()) }
    let names = numbered.sorted { ($0.0 ?? -1) < ($1.0 ?? -1) }.map(\.1)
    guard numbered.compactMap(\.0).sorted() == Array(0..<members.count),
      2...LabelledFile.labelLimit ~= members.count,
      Set(names).count == names.count
    else {
      throw FileProblem(
        path, at: "\"id2label\"",
        expected: "2 to \(LabelledFile.labelLimit) different classes, numbered from 0",
        found: "\(members.count) that are not")
    }
    self.init(names)
  }
}
