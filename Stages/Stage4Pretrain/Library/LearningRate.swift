// The learning rate over time: up from almost nothing, then down along a cosine.

import Exercises
import Foundation

/// Warm-up and cosine decay.
public struct LearningRateSchedule: Codable, Equatable, Sendable {
  /// The rate after warm-up.
  public var peak: Float
  /// The rate at the end.
  public var floor: Float
  /// Steps of warm-up.
  public var warmUpSteps: Int
  /// Steps in all.
  public var totalSteps: Int

  /// Collects the numbers.
  public init(peak: Float, floor: Float, warmUpSteps: Int, totalSteps: Int) {
    self.peak = peak
    self.floor = floor
    self.warmUpSteps = warmUpSteps
    self.totalSteps = totalSteps
  }

  /// The rate of a step, counted from 0.
  ///
  /// The first is not zero, which would be a step for nothing.
  public func rate(at step: Int) -> Float {
    // EXERCISE 4.2 — the learning rate: warm-up, then a cosine
    if step < warmUpSteps { return peak * Float(step + 1) / Float(warmUpSteps + 1) }
    let decaySteps = max(1, totalSteps - warmUpSteps)
    let progress = min(1, Double(step - warmUpSteps) / Double(decaySteps))
    return floor + (peak - floor) * Float(0.5 * (1 + cos(.pi * progress)))
    // END EXERCISE 4.2
  }
}
