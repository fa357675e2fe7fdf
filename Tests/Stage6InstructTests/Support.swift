// What the tests of stage 6 share: a tokenizer, a tiny model, rows, folders to work in.

import Foundation
import Instruction
import Pretraining
import Storage
import Tensors
import Testing
import Tokens
import Transformer

/// Byte pairs of a few words, and `<|endoftext|>`.
func tinyTokenizer() throws -> any Tokenizer {
  let text = "Ask: Text: Answer: say the word cat dog one two three the cat has a hat"
  return try trainTokenizer(
    .bpe, on: [Array(text.utf8)], vocabularyCount: 300, threads: 1, progress: { _, _ in })
}

/// A model in the layout of Llama, small enough to train in a debug build.
func tinyModel(
  vocabularySize: Int, context: Int = 64, width: Int = 16, compute: Compute = .fused
) -> LanguageModel {
  var random = SeededRandom(seed: 5)
  return LanguageModel(
    TransformerConfiguration(
      vocabularySize: vocabularySize, contextSize: context, depth: 2, width: width, headCount: 2,
      keyValueHeadCount: 1, feedForwardSize: 2 * width, norm: .rms, activation: .swiGLU,
      positions: .rotary, hasBias: false),
    compute: compute, using: &random)
}

/// A tokenizer, the template over it, and an untaught model for it.
struct Tiny {
  let template: PromptTemplate
  let model: LanguageModel
  var tokenizer: any Tokenizer { template.tokenizer }

  init(context: Int = 64, width: Int = 16, compute: Compute = .fused) throws {
    let tokenizer = try tinyTokenizer()
    template = try PromptTemplate(tokenizer)
    model = tinyModel(
      vocabularySize: tokenizer.vocabularyCount, context: context, width: width, compute: compute)
  }

  /// The loss of examples side by side.
  func loss(_ examples: [LearningExample], padding: Int? = nil) -> Float {
    var none: SeededRandom?
    let batch = ResponseBatch(examples, padding: padding ?? template.end)
    return withoutGradients { responseLoss(of: model, on: batch, random: &none).item }
  }

  func task(
    _ rows: [AlpacaRow], batchSize: Int = 2, accumulation: Int = 1,
    adapters: LowRankAdapters? = nil
  ) throws -> InstructionTask {
    try InstructionTask(
      model, tokenizer: tokenizer, training: rows, validation: rows, batchSize: batchSize,
      accumulation: accumulation, adapters: adapters)
  }

  /// Writes the model as `train` would export it.
  func save(to folder: String) throws {
    try makeFolder(folder)
    try model.save(to: folder, endOfText: tokenizer.endOfText)
    try tokenizer.save(to: "\(folder)/tokenizer.json")
  }
}

/// The rows of a JSON array.
func rows(_ json: String) throws -> [AlpacaRow] {
  try withFolder { folder in
    try AtomicFile.write(json, to: "\(folder)/rows.json")
    return try readInstructions("\(folder)/rows.json")
  }
}

/// Four short rows with rules, of two families.
func wordRows() throws -> [AlpacaRow] {
  let lines = [("cat", "dog"), ("dog", "cat"), ("one", "two"), ("two", "three")].map { word, next in
    """
    {"instruction": "say", "input": "\(word)", "output": "\(next)", "language": "english",
     "family": "\(word.count == 3 && next.count == 3 && word != "one" ? "animals" : "numbers")",
     "check": {"rule": "same", "right": ["\(next)"]}}
    """
  }
  return try rows("[\(lines.joined(separator: ","))]")
}

func options(
  steps: Int, batchSize: Int = 2, accumulation: Int = 1, learningRate: Float = 0.01
) -> TrainingOptions {
  TrainingOptions(
    seed: 1, batchSize: batchSize, accumulation: accumulation,
    schedule: LearningRateSchedule(
      peak: learningRate, floor: learningRate / 10, warmUpSteps: 3, totalSteps: steps))
}

/// Adapters of rank 2 that already do something: B is not 0 any more.
func busyAdapters(on model: LanguageModel) -> LowRankAdapters {
  var random = SeededRandom(seed: 9)
  let adapters = LowRankAdapters(
    on: model, options: LowRankAdapters.Options(rank: 2, alpha: 6), using: &random)
  for parameter in adapters.parameters where parameter.name.contains("lora_B") {
    parameter.tensor.assign(.normal(parameter.tensor.shape, deviation: 0.3, using: &random))
  }
  return adapters
}

/// All numbers of some parameters, one after the other.
func values(_ parameters: [NamedParameter]) -> [Float] { parameters.flatMap(\.tensor.values) }

/// The scores of a model for every position of some tokens.
func logits(_ model: LanguageModel, _ tokens: [Int32]) -> [Float] {
  withoutGradients { model.logits(model.hiddenStates(tokens, batch: 1)).values }
}

/// The largest |a - b|; infinite where one is no number or the counts differ.
func distance(_ a: [Float], _ b: [Float]) -> Float {
  guard a.count == b.count else { return .infinity }
  return zip(a, b).reduce(0) { largest, pair in
    let gap = abs(pair.0 - pair.1)
    return gap.isNaN ? .infinity : max(largest, gap)
  }
}

/// Calls `body` with a fresh folder and removes it afterwards.
func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let path = NSTemporaryDirectory() + "stage6-\(UUID().uuidString)"
  try makeFolder(path)
  defer { try? removeTree(path) }
  return try body(path)
}

/// The sentence of the error that `body` throws; nil where it throws none.
func sentence(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch { return "\(error)" }
}
