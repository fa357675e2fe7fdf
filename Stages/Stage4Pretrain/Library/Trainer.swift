// The training loop: batch, loss, gradients, clip, step.

import Exercises
import Tensors

/// Everything that decides how a model is trained, besides the model and the data.
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

/// A task in training: optimizer, random numbers, and the step reached.
public final class Trainer {
  /// What is trained, and on what.
  public let task: any TrainingTask
  /// How.
  public let options: TrainingOptions
  /// The optimizer, whose steps are the trainer's.
  public let optimizer: AdamW
  /// Draws the batches; its state is the place in the data.
  public internal(set) var batchRandom: SeededRandom
  /// Drops values.
  public internal(set) var dropoutRandom: SeededRandom?

  /// Prepares to train from the first step.
  public init(_ task: any TrainingTask, options: TrainingOptions) {
    self.task = task
    self.options = options
    optimizer = AdamW(task.trainableParameters, options: options.optimizer, compute: task.compute)
    batchRandom = SeededRandom(seed: options.seed ^ 0xba7c_4000)
    dropoutRandom = SeededRandom(seed: options.seed ^ 0xd209_0000)
  }

  /// Steps taken so far.
  public var step: Int { optimizer.step }

  /// Takes one step: the gradients of all its batches, clipped together, move the weights.
  ///
  /// Where the gradient's length is not finite the weights stay as they are, and the step does not count.
  public func takeStep() -> StepResult {
    // EXERCISE 4.5 — one step: gradients added up, clipped together, followed
    for parameter in optimizer.parameters { parameter.tensor.clearGradient() }
    var total: Float = 0
    for part in 0..<options.accumulation {
      let loss = task.batchLoss(
        step: step, part: part, random: &batchRandom, dropout: &dropoutRandom)
      let share = loss / Float(options.accumulation)
      share.backward()
      total += share.item
    }
    let norm = globalGradientNorm(optimizer.parameters)
    let rate = options.schedule.rate(at: step)
    // A step along a gradient that is no number would destroy the weights.
    if norm.isFinite {
      // One factor for all gradients keeps their direction (Pascanu et al., 2013).
      let factor = norm > options.gradientLimit ? options.gradientLimit / norm : 1
      optimizer.update(learningRate: rate, gradientScale: factor)
    }
    return StepResult(loss: total, gradientNorm: norm, learningRate: rate)
    // END EXERCISE 4.5
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
