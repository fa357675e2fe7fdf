// Fine-tuning as a task: rows with labels, batches of similar length, cross-entropy over the classes.

import Pretraining
import Storage
import Tensors
import Tokens

/// A classifier that learns from labelled rows.
public final class ClassificationTask: TrainingTask {
  /// What is trained.
  public let classifier: Classifier
  /// Which part of it.
  public let part: TrainedPart
  /// The last evaluation on the validation rows.
  public private(set) var lastScores: ClassificationScores?
  /// How many training texts are longer than the context and lost their end.
  public let cutCount: Int
  private let encoder: RowEncoder
  private let rows: [[Int32]]
  private let targets: [Int32]
  private let validation: [LabelledRow]
  private let evaluationRowCount: Int
  private let options: TrainingOptions
  /// Batches whose rows are sorted by length together, so that they need little padding.
  private static let poolSize = 16

  /// Prepares to train `part` of a classifier.
  ///
  /// An evaluation on the way measures `evaluationRowCount` of the validation rows, the last one all. Throws where a
  /// training row's label is none of the classifier's, and where there are no rows to validate on.
  public init(
    _ classifier: Classifier, tokenizer: any Tokenizer, training: [LabelledRow],
    validation: [LabelledRow], part: TrainedPart, options: TrainingOptions,
    evaluationRowCount: Int = 400
  ) throws {
    guard !training.isEmpty, !validation.isEmpty else {
      throw TrainingError(
        "\(training.count) training and \(validation.count) validation rows: there must be some of both"
      )
    }
    self.classifier = classifier
    self.part = part
    self.validation = validation
    self.options = options
    self.evaluationRowCount = evaluationRowCount
    encoder = RowEncoder(tokenizer, context: classifier.backbone.configuration.contextSize)
    let encoded = try encoder.rows(training.map(\.text), threads: Execution.threads)
    rows = encoded.rows
    cutCount = encoded.isCut.count { $0 }
    targets = try training.map { row in
      guard let number = classifier.labels.number(of: row.label) else {
        throw TrainingError("\"\(row.label)\" is none of the classes \(classifier.labels.names)")
      }
      return Int32(number)
    }
  }

  /// The trained part's.
  public var trainableParameters: [NamedParameter] { classifier.parameters(of: part) }
  /// The model's.
  public var compute: Compute { classifier.backbone.compute }
  /// Rows in a step, times their mean length.
  public var tokensPerStep: Int {
    let total = rows.reduce(0) { $0 + $1.count }
    return options.batchSize * options.accumulation * total / rows.count
  }
  /// Of the rows, their classes and the part that is trained.
  public var dataChecksum: String {
    // A token is never negative, so -1 marks the end of a row.
    let tokens: [Int32] = zip(rows, targets).flatMap { row, target in row + [-1, target] }
    let others = ["\(part.rawValue) \(classifier.labels.names)"] + validation.map { "\($0)" }
    return SHA256.hex(of: tokens.withUnsafeBytes { Array($0) } + others.flatMap { Array($0.utf8) })
  }
  /// Loss, accuracy and macro-F1 of the validation rows.
  public var measures: [String] { ["validationLoss", "validationAccuracy", "validationMacroF1"] }

  /// The mean loss of a batch of similar length.
  public func batchLoss(
    step: Int, part: Int, random: inout SeededRandom, dropout: inout SeededRandom?
  ) -> Tensor {
    let batch = batchRows(step * options.accumulation + part)
    let padded = PaddedRows(batch.map { rows[$0] }, padding: encoder.padding)
    let logits = classifier.logits(padded, training: self.part, random: &dropout)
    let wanted = batch.map { targets[$0] }
    switch compute {
    case .fused: return crossEntropy(logits, targets: wanted)
    case .composed: return composedCrossEntropy(logits, targets: wanted)
    }
  }

  /// The rows of a batch, which follow from its number alone, so that resuming is exact.
  ///
  /// The rows stand in a stream of epochs, each in an order of its own; a pool of batches is sorted by length and cut
  /// into batches, which come in random order. All batches have equally many rows.
  func batchRows(_ number: Int) -> [Int] {
    let (pool, size) = (number / Self.poolSize, options.batchSize)
    let sorted = streamRows(from: pool * Self.poolSize * size, count: Self.poolSize * size)
      .sorted { (rows[$0].count, $0) < (rows[$1].count, $1) }
    var random = SeededRandom(seed: options.seed ^ UInt64(pool) << 32 ^ 1)
    let place = (0..<Self.poolSize).shuffled(using: &random)[number % Self.poolSize]
    return Array(sorted[place * size..<(place + 1) * size])
  }

  private func streamRows(from start: Int, count: Int) -> [Int] {
    let epochs = start / rows.count...(start + count - 1) / rows.count
    let stream = epochs.flatMap { epoch in
      var random = SeededRandom(seed: options.seed ^ UInt64(epoch) << 32)
      return Array(rows.indices).shuffled(using: &random)
    }
    return Array(stream.dropFirst(start - epochs.lowerBound * rows.count).prefix(count))
  }

  /// Measures the validation rows; a label that is none of the classes has no loss, but is an error.
  public func evaluate(isLast: Bool, shouldStop: () -> Bool) throws -> [String: Double]? {
    let measured =
      isLast
      ? validation
      : stratifiedSample(validation, count: evaluationRowCount, seed: options.seed)
    let rows = try encoder.rows(measured.map(\.text), threads: Execution.threads).rows
    guard
      let logits = classifier.logits(
        of: rows, padding: encoder.padding, progress: { _ in !shouldStop() })
    else { return nil }
    let scores = ClassificationScores(
      measured, predicted: logits.map { classifier.labels.names[bestClass($0)] },
      labels: classifier.labels)
    lastScores = scores
    let targets = measured.map {
      classifier.labels.number(of: $0.label).map { Int32($0) } ?? ignoredTarget
    }
    let losses = tokenLosses(
      Tensor(logits.flatMap { $0 }, shape: [rows.count, classifier.labels.count]), targets: targets)
    return [
      "validationLoss": Double(losses.reduce(0, +)) / Double(max(1, countedTargets(targets))),
      "validationAccuracy": scores.confusion.accuracy ?? .nan,
      "validationMacroF1": scores.confusion.macroF1 ?? .nan,
    ]
  }

  /// The classifier's two files and the tokenizer's.
  public func writeModel(to folder: String, type: TensorType) throws {
    try classifier.save(to: folder, type: type, endOfText: encoder.tokenizer.endOfText)
    try encoder.tokenizer.save(to: "\(folder)/tokenizer.json")
  }

  /// Takes over the weights of a folder.
  public func readModel(from folder: String) throws {
    try classifier.readWeights(from: folder)
  }
}
