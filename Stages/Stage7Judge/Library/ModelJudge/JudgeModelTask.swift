// Fine-tuning a language model to judge: the loss is on verdicts only, and what counts is agreement with labels.

import Instruction
import Pretraining
import Storage
import Tensors
import Tokens
import Transformer

/// A language model that learns to write verdicts.
public final class JudgeModelTask: TrainingTask {
  /// What is trained.
  public let model: LanguageModel
  /// The agreement at the last evaluation; the metrics keep the others.
  public private(set) var lastAgreement: Agreement?
  /// How many rows there are to learn from.
  public var rowCount: Int { rows.count }
  private let judge: ModelJudge
  private let tokenizer: any Tokenizer
  private let rows: [JudgeRow]
  private let validation: [LabelledCandidate]
  private let validationRows: [JudgeRow]
  private let options: TrainingOptions
  private let evaluationRows: Int
  private let swapping: WordSwapping
  private var epoch: (number: Int, batches: [[Int]])

  /// Prepares to train `model` on labelled candidates.
  ///
  /// An evaluation on the way judges the first `evaluationRows` of the validation rows, the last one all.
  ///
  /// Throws where there are no rows, where one has no reference answer, and where the model cannot judge at all.
  public init(
    _ model: LanguageModel, tokenizer: any Tokenizer, rubric: Rubric,
    training: [LabelledCandidate], validation: [LabelledCandidate], options: TrainingOptions,
    evaluationRows: Int = 100
  ) throws {
    guard !training.isEmpty, !validation.isEmpty else {
      throw TrainingError("there are no rows to learn from, or none to validate with")
    }
    let judge = try ModelJudge(
      model, tokenizer: tokenizer, rubric: rubric, name: "a model in training")
    self.model = model
    self.tokenizer = tokenizer
    self.judge = judge
    self.validation = validation
    self.options = options
    self.evaluationRows = evaluationRows
    rows = try training.map { try judge.row(for: $0) }
    validationRows = try validation.map { try judge.row(for: $0) }
    swapping = WordSwapping(tokenizer, rows: rows.map(\.tokens), share: 0.5)
    epoch = (-1, [])
  }

  /// All of the model's.
  public var trainableParameters: [NamedParameter] { model.parameters }

  /// Rows of a step times their mean length.
  public var tokensPerStep: Int {
    let total = rows.reduce(0) { $0 + $1.tokens.count }
    return min(options.batchSize, rows.count) * options.accumulation * total / rows.count
  }

  /// Of all rows as tokens, and so of the rubric's keys and the layout of prompts as well.
  public var dataChecksum: String {
    // A token is never negative, so -1 marks the end of a row and -2 that of the training rows.
    var all: [Int32] = []
    for row in rows { all += row.tokens + [-1] }
    all.append(-2)
    for row in validationRows { all += row.tokens + [-1] }
    return all.withUnsafeBytes { SHA256.hex(of: Array($0)) }
  }

  /// Nats a token of verdicts, the share of verdicts right in every score, and kappa for each criterion.
  public var measures: [String] {
    ["validationLoss", "exact"] + judge.rubric.criteria.map { kappaColumn($0.id) }
  }

  /// The mean loss over the verdicts of one batch; which rows it has follows from seed and step.
  ///
  /// In half of the rows names and things become other words, the same in all parts: the model learns what differences mean, not
  /// which words come in right answers.
  public func batchLoss(
    step: Int, part: Int, random: inout SeededRandom, dropout: inout SeededRandom?
  ) -> Tensor {
    let rows = batch(step * options.accumulation + part).map { row in
      JudgeRow(tokens: swapping(row.tokens, using: &random), promptCount: row.promptCount)
    }
    return loss(on: JudgeBatch(rows), dropout: &dropout)
  }

  /// The rows of a batch, counted from the first of the training.
  private func batch(_ index: Int) -> [JudgeRow] {
    let perEpoch = rows.count / min(options.batchSize, rows.count)
    let (number, place) = index.quotientAndRemainder(dividingBy: perEpoch)
    if epoch.number != number {
      epoch = (
        number,
        batches(
          of: rows.map(\.tokens.count), size: options.batchSize,
          seed: options.seed &+ UInt64(number))
      )
    }
    return epoch.batches[place].map { rows[$0] }
  }

  /// Only where a token of a verdict is predicted does the output layer compute anything.
  private func loss(on batch: JudgeBatch, dropout: inout SeededRandom?) -> Tensor {
    let hidden = model.hiddenStates(batch.inputs, batch: batch.size, random: &dropout)
    let flat = hidden.reshaped([batch.inputs.count, model.configuration.width])
    let chosen = embedding(flat, batch.places, shape: [batch.places.count])
    return linearCrossEntropy(chosen, model.outputWeight, targets: batch.targets)
  }

  /// Judges validation rows as the finished judge will, and compares with their labels.
  public func evaluate(isLast: Bool, shouldStop: () -> Bool) throws -> [String: Double]? {
    let count = isLast ? validation.count : min(evaluationRows, validation.count)
    guard let loss = validationLoss(count, shouldStop) else { return nil }
    var verdicts: [String: Verdict] = [:]
    for row in validation.prefix(count) {
      if shouldStop() { return nil }
      verdicts[row.candidate.id] = try judge.verdict(on: row.candidate)
    }
    let labels = Dictionary(
      validation.prefix(count).map { ($0.candidate.id, $0.scores) }, uniquingKeysWith: { $1 })
    // The intervals are for the end; on the way they would cost more than the judging.
    let agreement = Agreement(
      verdicts: verdicts, labels: labels, rubric: judge.rubric, rounds: isLast ? 1_000 : 10)
    lastAgreement = agreement
    let exact = labels.count { verdicts[$0.key]?.scores == $0.value }
    var measures = ["validationLoss": loss, "exact": Double(exact) / Double(labels.count)]
    for row in agreement.criteria { measures[kappaColumn(row.criterion)] = row.kappa.none.value }
    return measures
  }

  /// The mean loss over the verdicts of the first `count` validation rows; nil where stopped.
  private func validationLoss(_ count: Int, _ shouldStop: () -> Bool) -> Double? {
    let sorted = validationRows.prefix(count).sorted { $0.tokens.count < $1.tokens.count }
    var (total, targets) = (0.0, 0)
    for start in stride(from: 0, to: count, by: 16) {
      if shouldStop() { return nil }
      let batch = JudgeBatch(Array(sorted[start..<min(count, start + 16)]))
      var none: SeededRandom?
      let mean = withoutGradients { loss(on: batch, dropout: &none).item }
      total += Double(mean) * Double(batch.targets.count)
      targets += batch.targets.count
    }
    return total / Double(targets)
  }

  private func kappaColumn(_ criterion: String) -> String { "kappa \(criterion)" }

  /// A checkpoint's files and the rubric.
  public var modelFiles: [String] {
    ["config.json", "model.safetensors", "tokenizer.json", "rubric.json"]
  }

  /// The model's two files, the tokenizer's, and the rubric it judges by.
  public func writeModel(to folder: String, type: TensorType) throws {
    try model.save(to: folder, type: type, endOfText: tokenizer.endOfText)
    try tokenizer.save(to: "\(folder)/tokenizer.json")
    try judge.rubric.freeze(to: "\(folder)/rubric.json")
  }

  /// Takes over the weights of a folder.
  public func readModel(from folder: String) throws {
    try model.readWeights(from: folder)
  }
}
