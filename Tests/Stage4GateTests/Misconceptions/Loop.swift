// The training loop with its steps left to choose, of which wrong ones are made.

import Gates
import Pretraining
import Tensors

@testable import Stage4Gate

/// What a trainer has.
private final class Run {
  let task: PlainTask
  let options: TrainingOptions
  let optimizer: AdamW
  var random = SeededRandom(seed: 5)
  var dropout: SeededRandom? = SeededRandom(seed: 6)

  init(_ task: PlainTask, _ options: TrainingOptions) {
    self.task = task
    self.options = options
    optimizer = AdamW(task.trainableParameters, options: options.optimizer)
  }

  func clear() {
    for parameter in optimizer.parameters { parameter.tensor.clearGradient() }
  }
}

/// The training loop written out, with its steps left to choose; by default it is right.
struct Loop: Sendable {
  enum Clearing: Sendable { case never, eachStep, eachBatch, afterUpdate, atEnd }
  enum Clipping: Sendable {
    case whole, eachBatch, eachTensor, eachNumber, never, alwaysToLimit, backwards
  }
  enum Report: Sendable { case mean, last }
  enum Source: Sendable { case trainer, copyEachStep, copyEachBatch, none }
  enum Follow: Sendable { case finiteLength, finiteLoss, always }

  var clearing = Clearing.eachStep
  /// What the loss that goes backward is divided by, and what the reported one is.
  var divisor: @Sendable (TrainingOptions) -> Float = { Float($0.accumulation) }
  var reportDivisor: @Sendable (TrainingOptions) -> Float = { Float($0.accumulation) }
  var report = Report.mean
  var goesBackwardAtEnd = false
  var clipping = Clipping.whole
  /// How far the number of the step is ahead, for the rate and for the batches.
  var rateAhead = 0
  var batchAhead = 0
  var reportsNextRate = false
  var updatesEachBatch = false
  var follow = Follow.finiteLength
  var countsBadSteps = false
  var reportsClippedLength = false
  var countsTiedTwice = false
  var rows = Source.trainer
  var dropout = Source.trainer
  /// What the task is told, from step, part and the number of parts.
  var place: @Sendable (_ step: Int, _ part: Int, _ parts: Int) -> (Int, Int) = { step, part, _ in
    (step, part)
  }

  func run(_ task: PlainTask, _ options: TrainingOptions) -> [StepRecord] {
    let run = Run(task, options)
    return task.slopes.map { _ in takeStep(run) }
  }

  private func takeStep(_ run: Run) -> StepRecord {
    if clearing == .eachStep { run.clear() }
    var (total, last): (Float, Float) = (0, 0)
    var measured: (length: Float, rate: Float) = (0, 0)
    var shares: [Tensor] = []
    let before = (run.random, run.dropout)
    for part in 0..<run.options.accumulation {
      if clearing == .eachBatch { run.clear() }
      let loss = batchLoss(run, part)
      if rows == .copyEachBatch { run.random = before.0 }
      if dropout == .copyEachBatch { run.dropout = before.1 }
      total += loss.item / reportDivisor(run.options)
      last = loss.item
      let share = loss / divisor(run.options)
      if goesBackwardAtEnd { shares.append(share) } else { share.backward() }
      if clipping == .eachBatch { clip(run.optimizer.parameters, run.options.gradientLimit) }
      if updatesEachBatch { measured = follow(run, loss: total) }
    }
    if let first = shares.first { shares.dropFirst().reduce(first, +).backward() }
    if !updatesEachBatch { measured = follow(run, loss: total) }
    if rows == .copyEachStep { run.random = before.0 }
    if dropout == .copyEachStep { run.dropout = before.1 }
    return StepRecord(
      loss: report == .mean ? total : last, gradientNorm: measured.length,
      learningRate: measured.rate, weights: run.task.weights.flatMap { $0 })
  }

  private func batchLoss(_ run: Run, _ part: Int) -> Tensor {
    let (step, part) = place(run.optimizer.step + batchAhead, part, run.options.accumulation)
    var nothing: SeededRandom?
    return dropout == .none
      ? run.task.batchLoss(step: step, part: part, random: &run.random, dropout: &nothing)
      : run.task.batchLoss(step: step, part: part, random: &run.random, dropout: &run.dropout)
  }

  /// Measures the gradient and takes the step; returns what is reported of both.
  private func follow(_ run: Run, loss: Float) -> (length: Float, rate: Float) {
    let (options, optimizer) = (run.options, run.optimizer)
    let norm = length(countsTiedTwice ? run.task.trainableParameters : optimizer.parameters)
    let factor = scale(norm, options)
    clip(optimizer.parameters, options.gradientLimit)
    let rate = options.schedule.rate(at: optimizer.step + rateAhead)
    let isFollowed =
      switch follow {
      case .finiteLength: norm.isFinite
      case .finiteLoss: loss.isFinite
      case .always: true
      }
    if isFollowed {
      optimizer.update(learningRate: rate, gradientScale: factor)
      if clearing == .afterUpdate { run.clear() }
    } else if countsBadSteps {
      optimizer.resume(atStep: optimizer.step + 1)
    }
    if clearing == .atEnd { run.clear() }
    return (
      reportsClippedLength ? norm * factor : norm,
      reportsNextRate ? options.schedule.rate(at: optimizer.step) : rate
    )
  }

  private func length(_ parameters: [NamedParameter]) -> Float {
    parameters.flatMap { $0.tensor.gradient?.values ?? [] }.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  private func scale(_ norm: Float, _ options: TrainingOptions) -> Float {
    let limit = options.gradientLimit
    switch clipping {
    case .whole, .eachBatch: return norm > limit ? limit / norm : 1
    case .alwaysToLimit: return limit / norm
    case .backwards: return norm > limit ? norm / limit : 1
    case .eachTensor, .eachNumber, .never: return 1
    }
  }

  /// Clips the gradients themselves, where that is the mistake.
  private func clip(_ parameters: [NamedParameter], _ limit: Float) {
    let whole = length(parameters)
    for parameter in parameters {
      let slopes = parameter.tensor.gradient?.values ?? []
      let own = slopes.reduce(0) { $0 + $1 * $1 }.squareRoot()
      switch clipping {
      case .eachBatch where whole > limit:
        parameter.tensor.setGradient(slopes.map { $0 * limit / whole })
      case .eachTensor where own > limit:
        parameter.tensor.setGradient(slopes.map { $0 * limit / own })
      case .eachNumber:
        parameter.tensor.setGradient(slopes.map { min(limit, max(-limit, $0)) })
      default: break
      }
    }
  }
}
