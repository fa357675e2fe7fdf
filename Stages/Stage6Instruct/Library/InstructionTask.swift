// Following instructions as a task: rows become conversations, of which the answers are learned.

import Pretraining
import Storage
import Tensors
import Tokens
import Transformer

/// A language model that learns to answer.
public final class InstructionTask: TrainingTask {
  /// What is trained, or stands frozen beside the adapters that are.
  public let model: LanguageModel
  /// The adapters; nil where all weights are moved.
  public let adapters: LowRankAdapters?
  /// Rows that are longer than the context, and are left out.
  public let skippedCount: Int
  /// What is learned.
  public let examples: [LearningExample]
  /// SHA-256 of all tokens and of the share that is swapped; with adapters of the frozen weights too, which a run does not keep.
  public let dataChecksum: String
  private let template: PromptTemplate
  private let validation: [AlpacaRow]
  private let validationExamples: [LearningExample]
  private let evaluationRows: Int
  private let accumulation: Int
  private let swapping: WordSwapping
  private var plan: BatchPlan

  /// Prepares to train `model` on rows.
  ///
  /// `batchSize` rows make a batch, `accumulation` batches a step; `seed` shuffles them anew in every epoch.
  /// In a `swappedShare` of the rows, drawn anew each time, the words that a row repeats become others.
  /// A `conversationShare` of the rows is learned as the second turn of a conversation that begins with another row.
  /// An evaluation on the way lets the model answer `evaluationRows` of the validation rows; the last one takes all.
  ///
  /// Throws where no row fits the context, or there are no rows to validate on.
  public init(
    _ model: LanguageModel, tokenizer: any Tokenizer, training: [AlpacaRow],
    validation: [AlpacaRow], batchSize: Int, accumulation: Int = 1, seed: UInt64 = 1,
    conversationShare: Float = 0, swappedShare: Float = 0.75,
    adapters: LowRankAdapters? = nil, evaluationRows: Int = 64
  ) throws {
    let template = try PromptTemplate(tokenizer)
    let context = model.configuration.contextSize
    let learned = try FittingRows(training, template, context: context, kind: "training")
    let held = try FittingRows(validation, template, context: context, kind: "validation")
    self.model = model
    self.adapters = adapters
    self.template = template
    self.validation = held.rows
    self.evaluationRows = evaluationRows
    examples = try learned.conversations(share: conversationShare, seed: seed)
    validationExamples = held.examples
    skippedCount = learned.skippedCount
    self.accumulation = accumulation
    swapping = WordSwapping(tokenizer, rows: examples.map(\.tokens), share: swappedShare)
    plan = BatchPlan(lengths: examples.map(\.tokens.count), batchSize: batchSize, seed: seed)
    dataChecksum = checksum(
      of: examples + validationExamples, swappedShare: swappedShare,
      frozen: adapters == nil ? [] : model.parameters)
  }

  /// The adapters' parameters, or all of the model's.
  public var trainableParameters: [NamedParameter] { adapters?.parameters ?? model.parameters }
  /// The model's.
  public var compute: Compute { model.compute }
  /// On average over an epoch.
  public var tokensPerStep: Int {
    examples.reduce(0) { $0 + $1.tokens.count } * accumulation / plan.batchesPerEpoch
  }
  /// Steps until every example was seen once.
  public var stepsPerEpoch: Int { (plan.batchesPerEpoch + accumulation - 1) / accumulation }
  /// Nats per token of the answers, and the share of answers that are right.
  public var measures: [String] { ["validationLoss", "rightShare"] }
  /// Those of any model, how its tokenizer writes conversations, and the adapters.
  public var modelFiles: [String] {
    ["config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json"]
      + (adapters == nil ? [] : ["adapter"])
  }

  /// The mean loss of the answers of a batch, weighted by its share of the step's targets.
  public func batchLoss(
    step: Int, part: Int, random: inout SeededRandom, dropout: inout SeededRandom?
  ) -> Tensor {
    let batches = (0..<accumulation).map { part in
      ResponseBatch(
        plan.batch(step * accumulation + part).map { index in
          examples[index].mapping { swapping($0, using: &random) }
        },
        padding: template.end)
    }
    let targets = batches.reduce(0) { $0 + $1.targets.count }
    let mean = responseLoss(of: model, on: batches[part], random: &dropout)
    return mean * (Float(batches[part].targets.count * accumulation) / Float(targets))
  }

  /// Measures the validation rows: the loss of all, and the share of right answers where rows have rules.
  public func evaluate(isLast: Bool, shouldStop: () -> Bool) throws -> [String: Double]? {
    guard
      let loss = responseLoss(
        of: model, on: validationExamples, padding: template.end, shouldStop: shouldStop)
    else { return nil }
    let checked = validation.filter { $0.checked != nil }
    let rows = isLast ? checked : spread(checked, most: evaluationRows)
    let answers = try Responder(model, template).answers(
      to: rows.map(\.question), progress: { _, _ in !shouldStop() })
    guard let answers else { return nil }
    var measured = ["validationLoss": loss]
    measured["rightShare"] = InstructionScores(rows, responses: answers).all.share
    return measured
  }

  /// Three validation questions with their answers.
  public func sample(step: Int) throws -> String? {
    let rows = spread(validation, most: 3)
    let answers = try Responder(model, template).answers(to: rows.map(\.question)) ?? []
    return zip(rows, answers).map { "\($0.question.instruction)\n→ \($1)" }.joined(
      separator: "\n\n")
  }

  /// The model's files, the tokenizer's two, and where there are adapters those in a folder of their own.
  ///
  /// The model's weights hold what the adapters add, so that any program reads a tuned model.
  public func writeModel(to folder: String, type: TensorType) throws {
    adapters?.merge()
    defer { adapters?.unmerge() }
    try model.save(to: folder, type: type, endOfText: template.end)
    try template.tokenizer.save(to: "\(folder)/tokenizer.json")
    try template.configurationFile.write(to: "\(folder)/tokenizer_config.json")
    guard let adapters else { return }
    try makeFolder("\(folder)/adapter")
    try adapters.save(to: "\(folder)/adapter", type: type)
  }

  /// Takes over the adapters of a folder, or where all weights are moved the weights.
  public func readModel(from folder: String) throws {
    if let adapters {
      try adapters.read(from: "\(folder)/adapter")
    } else {
      try model.readWeights(from: folder)
    }
  }
}

/// At most so many of the elements, evenly spread.
private func spread<Element>(_ all: [Element], most: Int) -> [Element] {
  most >= all.count ? all : (0..<most).map { all[$0 * all.count / most] }
}

private func checksum(
  of examples: [LearningExample], swappedShare: Float, frozen: [NamedParameter]
) -> String {
  // Where an answer begins and a row ends follows from the signs and from the zeros between.
  var numbers = [Int32(bitPattern: swappedShare.bitPattern)]
  for example in examples {
    numbers += zip(example.tokens, example.isLearned).map { $1 ? $0 + 1 : -$0 - 1 } + [0]
  }
  for parameter in frozen {
    numbers += parameter.tensor.values.map { Int32(bitPattern: $0.bitPattern) }
  }
  return numbers.withUnsafeBytes { SHA256.hex(of: Array($0)) }
}
