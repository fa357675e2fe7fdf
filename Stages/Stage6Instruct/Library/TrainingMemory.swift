// What a fine-tuning keeps in memory besides the values on their way through the model.

import Tensors
import Transformer

/// The bytes of the numbers that stay from step to step, four for each.
public struct TrainingMemory: Equatable, Sendable {
  /// All weights, moved or frozen.
  public let weights: Int
  /// A gradient for each number that is moved.
  public let gradients: Int
  /// Two moments of AdamW for each number that is moved.
  public let moments: Int

  /// Counts for a model of so many numbers, of which (or beside which) so many are trained.
  public init(parameterCount: Int, trainedCount: Int) {
    weights = 4 * parameterCount
    gradients = 4 * trainedCount
    moments = 8 * trainedCount
  }

  /// Everything together.
  public var total: Int { weights + gradients + moments }

  /// What moving all of a model's weights takes.
  public static func full(_ model: LanguageModel) -> TrainingMemory {
    let count = model.parameterCount
    return TrainingMemory(parameterCount: count, trainedCount: count)
  }

  /// What training adapters beside a frozen model takes.
  public static func adapters(_ adapters: LowRankAdapters, on model: LanguageModel)
    -> TrainingMemory
  {
    let count = adapters.parameterCount
    return TrainingMemory(parameterCount: model.parameterCount + count, trainedCount: count)
  }
}
