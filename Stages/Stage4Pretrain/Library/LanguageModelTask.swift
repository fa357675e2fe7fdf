// Pre-training as a task: predict the next token everywhere in a text.

import Storage
import Tensors
import Tokens
import Transformer

/// A language model that learns a text.
public final class LanguageModelTask: TrainingTask {
  /// What is trained.
  public let model: LanguageModel
  /// The last evaluation; the metrics keep the others.
  public private(set) var lastEvaluation: Evaluation?
  private let text: TrainingText
  private let accumulation: Int
  private let evaluationWindows: Int?
  private let samplePrompt: String
  private let windows: TokenWindows
  private let practice: CopyingPractice
  private let practiceShare: Float
  private var batch: TokenBatch

  /// Prepares to train `model` on a text.
  ///
  /// `practiceShare` of the windows are no text but names in random order, which only looking back can predict.
  /// An evaluation on the way reads `evaluationWindows` windows; nil takes all, as the last one does.
  /// Samples go on from `samplePrompt`; where it is empty, from the start of a document.
  ///
  /// Throws where the text is too short for one window, or was encoded for another vocabulary, or where there are
  /// no names to practise with.
  public init(
    _ model: LanguageModel, text: TrainingText, options: TrainingOptions,
    practiceShare: Float = 0, evaluationWindows: Int? = 64, samplePrompt: String = ""
  ) throws {
    let context = model.configuration.contextSize
    windows = TokenWindows(text.training, context: context)
    guard windows.count > 0 else {
      throw TrainingError(
        "the training text has \(text.training.count) tokens, but one window needs \(context + 1): "
          + "give more text or a smaller context")
    }
    guard text.validation.count >= 2 else {
      throw TrainingError(
        "the validation text has \(text.validation.count) tokens: give more text, with blank lines "
          + "between documents, or a validation text of its own")
    }
    if let highest = text.training.max(), highest >= model.configuration.vocabularySize {
      throw TrainingError(
        "token \(highest) is outside the model's vocabulary of \(model.configuration.vocabularySize)"
          + ": was the text encoded with another tokenizer?")
    }
    practice = CopyingPractice(text.tokenizer)
    guard practiceShare == 0 || !practice.names.isEmpty else {
      throw TrainingError(
        "the tokenizer has no tokens for names, so there is nothing to practise with")
    }
    self.practiceShare = practiceShare
    self.model = model
    self.text = text
    self.evaluationWindows = evaluationWindows
    self.samplePrompt = samplePrompt
    accumulation = options.accumulation
    batch = TokenBatch(size: options.batchSize, context: context)
  }

  /// All of the model's.
  public var trainableParameters: [NamedParameter] { model.parameters }
  /// The model's.
  public var compute: Compute { model.compute }
  /// Batches in a step, times windows, times context.
  public var tokensPerStep: Int { accumulation * batch.size * batch.context }
  /// Of the text, and of the share of practice, which changes what is drawn.
  public var dataChecksum: String {
    practiceShare == 0
      ? text.checksum : SHA256.hex(of: Array("\(text.checksum) \(practiceShare)".utf8))
  }
  /// How long the training text is.
  public var trainingTokenCount: Int { text.training.count }
  /// Nats per token and bits per byte.
  public var measures: [String] { ["validationLoss", "bitsPerByte"] }

  /// The mean loss of windows drawn with equal probability, and of those to practise with.
  public func batchLoss(
    step: Int, part: Int, random: inout SeededRandom, dropout: inout SeededRandom?
  ) -> Tensor {
    windows.fillRandomBatch(&batch, using: &random)
    for row in 0..<batch.size where practiceShare > 0 && random.uniform() < practiceShare {
      practice.fill(row: row, of: &batch, using: &random)
    }
    return loss(of: model, on: batch, random: &dropout)
  }

  /// Measures the validation text.
  public func evaluate(isLast: Bool, shouldStop: () -> Bool) throws -> [String: Double]? {
    let evaluation = Pretraining.evaluate(
      model, on: text.validation, tokenizer: text.tokenizer,
      most: isLast ? nil : evaluationWindows, progress: { _, _ in !shouldStop() })
    guard let evaluation else { return nil }
    lastEvaluation = evaluation
    return ["validationLoss": evaluation.loss, "bitsPerByte": evaluation.bitsPerByte]
  }

  /// A text of 200 tokens at most.
  ///
  /// Its chance depends on the step alone, so that it does not disturb the training's.
  public func sample(step: Int) throws -> String? {
    var random = SeededRandom(seed: UInt64(step))
    var prompt = try text.tokenizer.encode(samplePrompt)
    if let end = text.tokenizer.endOfText { prompt.insert(end, at: 0) }
    if prompt.isEmpty, let first = text.training.first { prompt = [Int(first)] }
    let context = model.configuration.contextSize
    let new = try generate(
      model, prompt: Array(prompt.suffix(context)), limit: min(200, 2 * context),
      sampler: Sampler(temperature: 0.8, topK: 50), endToken: text.tokenizer.endOfText,
      random: &random)
    return samplePrompt + text.tokenizer.decode(new)
  }

  /// The model's two files and the tokenizer's.
  public func writeModel(to folder: String, type: TensorType) throws {
    try model.save(to: folder, type: type, endOfText: text.tokenizer.endOfText)
    try text.tokenizer.save(to: "\(folder)/tokenizer.json")
  }

  /// Takes over the weights of a folder.
  public func readModel(from folder: String) throws {
    try model.readWeights(from: folder)
  }
}
