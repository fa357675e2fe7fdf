// The training loop: batch, loss, gradients, clip, step.

import Tensors
import Tokens
import Transformer

/// Everything that decides how a model is trained, besides the model and the text.
public struct TrainingOptions: Codable, Equatable, Sendable {
  /// Seed of the weights, the batches and the dropped values.
  public var seed: UInt64
  /// Windows in a batch.
  public var batchSize: Int
  /// Batches whose gradients are added up for one step.
  public var accumulation: Int
  /// The learning rate over time.
  public var schedule: LearningRateSchedule
  /// The optimizer's numbers.
  public var optimizer: AdamW.Options
  /// The longest gradient that is not clipped.
  public var gradientLimit: Float

  /// Collects the numbers.
  public init(
    seed: UInt64 = 1, batchSize: Int, accumulation: Int = 1, schedule: LearningRateSchedule,
    optimizer: AdamW.Options = AdamW.Options(), gradientLimit: Float = 1
  ) {
    self.seed = seed
    self.batchSize = batchSize
    self.accumulation = accumulation
    self.schedule = schedule
    self.optimizer = optimizer
    self.gradientLimit = gradientLimit
  }
}

/// What one step measured.
public struct StepResult: Equatable, Sendable {
  /// The mean loss of the step's batches before the update, in nats a token.
  public let loss: Float
  /// The length of the gradient before clipping.
  public let gradientNorm: Float
  /// The learning rate of the update.
  public let learningRate: Float
}

/// A model in training: weights, optimizer, random numbers, and the step reached.
public final class Trainer {
  /// What is trained.
  public let model: LanguageModel
  /// How.
  public let options: TrainingOptions
  /// The optimizer, whose steps are the trainer's.
  public let optimizer: AdamW
  /// Draws the batches; its state is the place in the data.
  public internal(set) var batchRandom: SeededRandom
  /// Drops values.
  public internal(set) var dropoutRandom: SeededRandom?
  private let windows: TokenWindows
  private var batch: TokenBatch

  /// Prepares to train `model` on a stream of tokens.
  ///
  /// Throws where the stream is too short for one window.
  public init(
    _ model: LanguageModel, tokens: [Int32], options: TrainingOptions
  ) throws {
    let context = model.configuration.contextSize
    windows = TokenWindows(tokens, context: context)
    guard windows.count > 0 else {
      throw TrainingError(
        "the training text has \(tokens.count) tokens, but one window needs \(context + 1): "
          + "give more text or a smaller context")
    }
    if let highest = tokens.max(), highest >= model.configuration.vocabularySize {
      throw TrainingError(
        "token \(highest) is outside the model's vocabulary of \(model.configuration.vocabularySize)"
          + ": was the text encoded with another tokenizer?")
    }
    self.model = model
    self.options = options
    optimizer = AdamW(model.parameters, options: options.optimizer, compute: model.compute)
    batchRandom = SeededRandom(seed: options.seed ^ 0xba7c_4000)
    dropoutRandom = SeededRandom(seed: options.seed ^ 0xd209_0000)
    batch = TokenBatch(size: options.batchSize, context: context)
  }

  /// Steps taken so far.
  public var step: Int { optimizer.step }

  /// Takes one step: the gradients of all its batches, clipped together, move the weights.
  ///
  /// Where the gradient is not finite the weights stay as they are.
  public func takeStep() -> StepResult {
    for parameter in optimizer.parameters { parameter.tensor.clearGradient() }
    var total: Float = 0
    for _ in 0..<options.accumulation {
      windows.fillRandomBatch(&batch, using: &batchRandom)
      // Every batch has equally many targets, so the mean of their means is the mean of all.
      let share = loss(of: model, on: batch, random: &dropoutRandom) / Float(options.accumulation)
      share.backward()
      total += share.item
    }
    let norm = globalGradientNorm(optimizer.parameters)
    let rate = options.schedule.rate(at: step)
    // A step along a gradient that is no number would destroy the weights.
    if norm.isFinite {
      optimizer.update(
        learningRate: rate, gradientScale: clippingFactor(norm: norm, limit: options.gradientLimit))
    }
    return StepResult(loss: total, gradientNorm: norm, learningRate: rate)
  }
}

/// Something about the text or the files that training cannot work with, in one sentence.
public struct TrainingError: Error, CustomStringConvertible {
  /// The sentence.
  public let description: String

  /// Says what is wrong.
  public init(_ description: String) {
    self.description = description
  }
}
