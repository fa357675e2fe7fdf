// What pre-training buys: the same classifier, trained on few rows and on many, from a model that has read and from
// one that has not.

import Pretraining
import Tensors
import Tokens
import Transformer

/// One training of the curve and what came of it.
public struct LearningCurvePoint: Codable, Equatable, Sendable {
  /// Training rows.
  public let rowCount: Int
  /// Whether training began from the pre-trained model, or from weights drawn by chance.
  public let isPretrained: Bool
  /// Seed of the choice of rows, the batches and the random weights.
  public let seed: UInt64
  /// On the test rows.
  public let accuracy: Double
  /// On the test rows.
  public let macroF1: Double
}

/// The data and the settings that all points of a curve share.
public struct LearningCurve {
  /// The tokenizer and the architecture, from a checkpoint folder.
  public let folder: String
  /// What rows are chosen from.
  public let training: [LabelledRow]
  /// What is measured on.
  public let test: [LabelledRow]
  /// Times that each row is read, at least.
  public let epochs: Double
  /// Steps of each training, at least: 50 rows are read more often than all.
  public let leastSteps: Int
  /// Rows in a batch.
  public let batchSize: Int
  /// The highest learning rate.
  public let learningRate: Float
  /// Share of values dropped in training.
  public let dropout: Float

  /// Collects the settings.
  public init(
    folder: String, training: [LabelledRow], test: [LabelledRow], epochs: Double, leastSteps: Int,
    batchSize: Int, learningRate: Float, dropout: Float
  ) {
    self.folder = folder
    self.training = training
    self.test = test
    self.epochs = epochs
    self.leastSteps = leastSteps
    self.batchSize = batchSize
    self.learningRate = learningRate
    self.dropout = dropout
  }

  /// Steps of a training on `rowCount` rows, the same from both starts.
  public func steps(rowCount: Int) -> Int {
    max(leastSteps, Int((epochs * Double(rowCount) / Double(batchSize)).rounded(.up)))
  }

  /// Trains on `rowCount` rows, all where there are fewer, and measures; nil where `progress` stops it.
  public func point(
    rowCount: Int, isPretrained: Bool, seed: UInt64, progress: (_ step: Int) -> Bool
  ) throws -> LearningCurvePoint? {
    let rows = stratifiedSample(training, count: rowCount, seed: seed)
    let steps = steps(rowCount: rows.count)
    let trained = try TrainedModel(loadingFrom: folder)
    let backbone =
      isPretrained
      ? try LanguageModel.backbone(loadingFrom: folder, dropout: dropout)
      : LanguageModel.backbone(trained.model.configuration, dropout: dropout, seed: seed)
    var random = SeededRandom(seed: seed)
    let classifier = Classifier(
      backbone, labels: try LabelSet(training: training), using: &random)
    let options = TrainingOptions(
      seed: seed, batchSize: batchSize,
      schedule: LearningRateSchedule(
        peak: learningRate, floor: learningRate / 10, warmUpSteps: steps / 10, totalSteps: steps),
      optimizer: AdamW.Options(weightDecay: 0.01))
    let trainer = Trainer(
      try ClassificationTask(
        classifier, tokenizer: trained.tokenizer, training: rows, validation: test, part: .all,
        options: options), options: options)
    while trainer.step < steps {
      guard progress(trainer.step) else { return nil }
      let result = trainer.takeStep()
      guard result.loss.isFinite && result.gradientNorm.isFinite else {
        throw TrainingError(
          "the loss is \(result.loss), the gradient's length \(result.gradientNorm): the learning rate may be too high"
        )
      }
    }
    guard
      let measures = try trainer.task.evaluate(isLast: true, shouldStop: { !progress(steps) })
    else { return nil }
    return LearningCurvePoint(
      rowCount: rows.count, isPretrained: isPretrained, seed: seed,
      accuracy: measures["validationAccuracy"] ?? .nan,
      macroF1: measures["validationMacroF1"] ?? .nan)
  }
}
