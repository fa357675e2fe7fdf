// Training loops with something out of place.

import Gates
import Pretraining
import Tensors

@testable import Stage4Gate

/// The training loop written out, with its steps left to choose; by default it is right.
private struct Loop: Sendable {
  enum Clearing: Sendable { case never, eachStep, eachBatch }
  enum Clipping: Sendable { case whole, eachTensor, eachNumber, never, alwaysToLimit, backwards }
  enum Report: Sendable { case mean, last }

  var clearing = Clearing.eachStep
  var dividesGradient = true
  var dividesLoss = true
  var report = Report.mean
  var clipping = Clipping.whole
  /// Which rate: that of this step, or of the next.
  var ahead = 0
  var reportsNextRate = false
  var updatesEachBatch = false
  var checksFinite = true
  var reportsClippedNorm = false
  var copiesRandom = false
  var passesPart = true

  func run(_ task: PlainTask, _ options: TrainingOptions) -> [StepRecord] {
    let optimizer = AdamW(task.trainableParameters, options: options.optimizer)
    var random = SeededRandom(seed: 5)
    return task.slopes.indices.map { step in
      if clearing == .eachStep { clear(optimizer) }
      let rate = options.schedule.rate(at: step + ahead)
      let loss = readBatches(task, options, step: step, random: &random) {
        if updatesEachBatch {
          optimizer.update(
            learningRate: rate, gradientScale: scale(length(optimizer.parameters), options))
          clear(optimizer)
        }
      }
      let norm = length(optimizer.parameters)
      let factor = scale(norm, options)
      clipParts(optimizer.parameters, options.gradientLimit)
      if !updatesEachBatch && (norm.isFinite || !checksFinite) {
        optimizer.update(learningRate: rate, gradientScale: factor)
      }
      return StepRecord(
        loss: loss, gradientNorm: reportsClippedNorm ? norm * factor : norm,
        learningRate: reportsNextRate ? options.schedule.rate(at: step + 1) : rate,
        weights: task.weights.flatMap { $0 })
    }
  }

  private func readBatches(
    _ task: PlainTask, _ options: TrainingOptions, step: Int, random: inout SeededRandom,
    afterBatch: () -> Void
  ) -> Float {
    let count = Float(options.accumulation)
    var (total, last): (Float, Float) = (0, 0)
    var copy = random
    for part in 0..<options.accumulation {
      if clearing == .eachBatch {
        for parameter in task.trainableParameters { parameter.tensor.clearGradient() }
      }
      var dropout: SeededRandom?
      let index = passesPart ? part : 0
      let loss =
        copiesRandom
        ? task.batchLoss(step: step, part: index, random: &copy, dropout: &dropout)
        : task.batchLoss(step: step, part: index, random: &random, dropout: &dropout)
      (dividesGradient ? loss / count : loss).backward()
      total += dividesLoss ? loss.item / count : loss.item
      last = loss.item
      afterBatch()
    }
    return report == .mean ? total : last
  }

  private func clear(_ optimizer: AdamW) {
    for parameter in optimizer.parameters { parameter.tensor.clearGradient() }
  }

  private func length(_ parameters: [NamedParameter]) -> Float {
    parameters.flatMap { $0.tensor.gradient?.values ?? [] }.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  private func scale(_ norm: Float, _ options: TrainingOptions) -> Float {
    let limit = options.gradientLimit
    switch clipping {
    case .whole: return norm > limit ? limit / norm : 1
    case .alwaysToLimit: return limit / norm
    case .backwards: return norm > limit ? norm / limit : 1
    case .eachTensor, .eachNumber, .never: return 1
    }
  }

  private func clipParts(_ parameters: [NamedParameter], _ limit: Float) {
    guard clipping == .eachTensor || clipping == .eachNumber else { return }
    for parameter in parameters {
      let slopes = parameter.tensor.gradient?.values ?? []
      let length = slopes.reduce(0) { $0 + $1 * $1 }.squareRoot()
      parameter.tensor.setGradient(
        clipping == .eachNumber
          ? slopes.map { min(limit, max(-limit, $0)) }
          : slopes.map { length > limit ? $0 * limit / length : $0 })
    }
  }
}

let stepMistakes: [Mistake<StepFunction>] = [
  Mistake(
    "gradients not cleared",
    explanation: "The gradients of all earlier steps stay and are followed again and again.",
    hint: "Begin the step with clearGradient() on every parameter.",
    implementation: Loop(clearing: .never).run),
  Mistake(
    "gradients cleared before every batch",
    explanation: "Only the last batch of a step is learned from.",
    hint: "Clear once a step, before the first batch.",
    implementation: Loop(clearing: .eachBatch).run),
  Mistake(
    "losses added up, not their mean",
    explanation:
      "With 4 batches loss and gradient are 4 times as large as with one of the same rows.",
    hint: "Divide each loss by options.accumulation before backward().",
    implementation: Loop(dividesGradient: false, dividesLoss: false).run),
  Mistake(
    "the gradient is not divided",
    explanation:
      "The loss that is reported is the mean, but what went backward was the whole loss of each batch.",
    hint: "Call backward() on the divided loss.",
    implementation: Loop(dividesGradient: false).run),
  Mistake(
    "the reported loss is the sum",
    explanation: "The gradient is right, but the loss in the log grows with the number of batches.",
    hint: "Add up the divided losses.",
    implementation: Loop(dividesLoss: false).run),
  Mistake(
    "the last batch's loss is reported",
    explanation: "The log shows one batch of several.",
    hint: "Add up the divided losses of all batches.",
    implementation: Loop(report: .last).run),
  Mistake(
    "each tensor clipped",
    explanation: "Tensors with long gradients are shortened and others are not: the step turns.",
    hint: "One length over all parameters, one factor for all.",
    implementation: Loop(clipping: .eachTensor).run),
  Mistake(
    "each number clipped",
    explanation: "Cutting numbers at the limit turns the gradient towards the diagonal.",
    hint: "Multiply the whole gradient by one factor.",
    implementation: Loop(clipping: .eachNumber).run),
  Mistake(
    "no clipping",
    explanation: "One batch with a huge gradient can undo what many have taught.",
    hint: "gradientScale is limit / norm where norm is above the limit.",
    implementation: Loop(clipping: .never).run),
  Mistake(
    "short gradients made longer",
    explanation:
      "limit / norm is above 1 where the gradient is short: near the goal steps would grow.",
    hint: "The factor is at most 1.",
    implementation: Loop(clipping: .alwaysToLimit).run),
  Mistake(
    "the factor upside down",
    explanation: "norm / limit makes long gradients longer still.",
    hint: "limit / norm.",
    implementation: Loop(clipping: .backwards).run),
  Mistake(
    "the rate of the next step",
    explanation: "The schedule is one step ahead; steps count from 0.",
    hint: "Ask the schedule for `step` before the optimizer counts on.",
    implementation: Loop(ahead: 1).run),
  Mistake(
    "the next step's rate is reported",
    explanation:
      "The update used the right rate, but it counts the steps on: asked afterwards the schedule says the next one.",
    hint: "Ask the schedule once, before the update, and report what it said.",
    implementation: Loop(reportsNextRate: true).run),
  Mistake(
    "an update after every batch",
    explanation:
      "The batches of a step were to be one large batch, and became several small steps.",
    hint: "Call optimizer.update once, after the last batch.",
    implementation: Loop(updatesEachBatch: true).run),
  Mistake(
    "a gradient that is not finite is followed",
    explanation: "Infinity times 0 is not a number; all weights are lost.",
    hint: "Update only where the length is finite.",
    implementation: Loop(checksFinite: false).run),
  Mistake(
    "the clipped length is reported",
    explanation: "The log would show the limit and hide the gradients that had to be clipped.",
    hint: "Report the length as it was.",
    implementation: Loop(reportsClippedNorm: true).run),
  Mistake(
    "the same rows in every step",
    explanation: "Drawing from a copy of the generator leaves its state where it was.",
    hint: "Pass &batchRandom itself.",
    implementation: Loop(copiesRandom: true).run),
  Mistake(
    "always the first batch",
    explanation: "Tasks that follow from step and part give the same rows for every part.",
    hint: "Pass the number of the batch within the step as `part`.",
    implementation: Loop(passesPart: false).run),
]
