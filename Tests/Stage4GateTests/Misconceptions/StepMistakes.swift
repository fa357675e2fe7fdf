// Training loops with something out of place.

import Gates
import Pretraining

@testable import Stage4Gate

/// Divides once more by the number of batches.
@Sendable private func squared(_ options: TrainingOptions) -> Float {
  Float(options.accumulation * options.accumulation)
}

/// All rows of a step.
@Sendable private func rowCount(_ options: TrainingOptions) -> Float {
  Float(options.accumulation * options.batchSize)
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
    "gradients cleared only after an update",
    explanation: "After a gradient that is not finite there is none, so that it stays for good.",
    hint: "Begin every step with clearGradient() on every parameter.",
    implementation: Loop(clearing: .afterUpdate).run),
  Mistake(
    "gradients forgotten at the end of a step",
    explanation:
      "What anybody else has left in the parameters before the first step is followed, too.",
    hint: "Begin every step with clearGradient() on every parameter.",
    implementation: Loop(clearing: .atEnd).run),
  Mistake(
    "all batches go backward together",
    explanation: "The graphs of all batches are in memory at once: accumulation saves nothing.",
    hint: "Call backward() on each divided loss before the next batch is asked for.",
    implementation: Loop(goesBackwardAtEnd: true).run),
  Mistake(
    "losses added up, not their mean",
    explanation:
      "With 4 batches loss and gradient are 4 times as large as with one of the same rows.",
    hint: "Divide each loss by options.accumulation before backward().",
    implementation: Loop(divisor: { _ in 1 }, reportDivisor: { _ in 1 }).run),
  Mistake(
    "the gradient is not divided",
    explanation:
      "The loss that is reported is the mean, but what went backward was the whole loss of each batch.",
    hint: "Call backward() on the divided loss.",
    implementation: Loop(divisor: { _ in 1 }).run),
  Mistake(
    "the gradient is not divided, and the last batch's loss is reported",
    explanation:
      "With 4 batches the gradient is 4 times as large; the log shows one batch of them.",
    hint: "Divide each loss by options.accumulation, call backward() on that, and add it up.",
    implementation: Loop(divisor: { _ in 1 }, report: .last).run),
  Mistake(
    "losses divided twice",
    explanation: "The share of a batch is 1 / accumulation: then their sum is the mean already.",
    hint: "Divide before backward(), and add up what went backward.",
    implementation: Loop(divisor: squared, reportDivisor: squared).run),
  Mistake(
    "the gradient divided twice",
    explanation: "The loss that is reported is the mean; what went backward was divided once more.",
    hint: "Divide each loss by options.accumulation, once, before backward().",
    implementation: Loop(divisor: squared).run),
  Mistake(
    "the reported loss divided twice",
    explanation: "The sum of the divided losses is the mean already.",
    hint: "Add up the divided losses, and report the sum.",
    implementation: Loop(reportDivisor: squared).run),
  Mistake(
    "divided by the batch size, too",
    explanation: "The loss of a batch is the mean of its rows already.",
    hint: "Divide by options.accumulation only.",
    implementation: Loop(divisor: rowCount, reportDivisor: rowCount).run),
  Mistake(
    "the gradient divided by the batch size, too",
    explanation: "The loss of a batch is the mean of its rows already.",
    hint: "Divide by options.accumulation only.",
    implementation: Loop(divisor: rowCount).run),
  Mistake(
    "the reported loss is the sum",
    explanation: "The gradient is right, but the loss in the log grows with the number of batches.",
    hint: "Add up the divided losses.",
    implementation: Loop(reportDivisor: { _ in 1 }).run),
  Mistake(
    "the last batch's loss is reported",
    explanation: "The log shows one batch of several.",
    hint: "Add up the divided losses of all batches.",
    implementation: Loop(report: .last).run),
  Mistake(
    "clipped after every batch",
    explanation: "The mean of the batches is another than that of what was left of them.",
    hint: "Look at the length once, when all batches have gone backward.",
    implementation: Loop(clipping: .eachBatch).run),
  Mistake(
    "a tied tensor counted twice",
    explanation: "The task may list a tensor twice; its gradient is there once.",
    hint: "globalGradientNorm(optimizer.parameters).",
    implementation: Loop(countsTiedTwice: true).run),
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
    implementation: Loop(rateAhead: 1).run),
  Mistake(
    "steps counted from 1",
    explanation: "Rates and batches are those of the step after.",
    hint: "`step` is the number of steps taken so far: 0 in the first.",
    implementation: Loop(rateAhead: 1, batchAhead: 1).run),
  Mistake(
    "batches counted from step 1",
    explanation: "The rate is right, but the batches of the first step are never read.",
    hint: "Ask the task for `step` as it is.",
    implementation: Loop(batchAhead: 1).run),
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
    "a step of its own for every batch",
    explanation:
      "Cleared, followed and counted batch by batch, accumulation does not make a larger batch.",
    hint: "Clear once before the batches, call optimizer.update once after them.",
    implementation: Loop(clearing: .eachBatch, updatesEachBatch: true).run),
  Mistake(
    "a step of its own for every batch, undivided",
    explanation:
      "Cleared, followed and counted batch by batch, accumulation does not make a larger batch.",
    hint: "Clear once before the batches, divide each loss, call optimizer.update once after them.",
    implementation: Loop(
      clearing: .eachBatch, divisor: { _ in 1 }, updatesEachBatch: true
    ).run),
  Mistake(
    "a gradient that is not finite is followed",
    explanation: "Infinity times 0 is not a number; all weights are lost.",
    hint: "Update only where the length is finite.",
    implementation: Loop(follow: .always).run),
  Mistake(
    "a finite loss followed, whatever its gradient",
    explanation: "The gradient may be too long for a number although the loss is none.",
    hint: "Look at the gradient's length, not at the loss.",
    implementation: Loop(follow: .finiteLoss).run),
  Mistake(
    "a step that moves nothing counted",
    explanation: "Nothing was learned, but the rate goes on as if there had been a step.",
    hint: "optimizer.update counts the steps that are taken; leave it at that.",
    implementation: Loop(countsBadSteps: true).run),
  Mistake(
    "the clipped length is reported",
    explanation: "The log would show the limit and hide the gradients that had to be clipped.",
    hint: "Report the length as it was.",
    implementation: Loop(reportsClippedLength: true).run),
  Mistake(
    "the same rows in every step",
    explanation: "Drawing from a copy of the generator leaves its state where it was.",
    hint: "Pass &batchRandom itself.",
    implementation: Loop(rows: .copyEachStep).run),
  Mistake(
    "the same rows in every batch",
    explanation: "Drawing from a copy of the generator leaves its state where it was.",
    hint: "Pass &batchRandom itself.",
    implementation: Loop(rows: .copyEachBatch).run),
  Mistake(
    "nothing dropped",
    explanation:
      "With nil for `dropout` the model trains as it is used, and dropout is never at work.",
    hint: "Pass &dropoutRandom itself.",
    implementation: Loop(dropout: .none).run),
  Mistake(
    "the same values dropped in every batch",
    explanation: "Drawing from a copy of the generator leaves its state where it was.",
    hint: "Pass &dropoutRandom itself.",
    implementation: Loop(dropout: .copyEachBatch).run),
  Mistake(
    "the same values dropped in every step",
    explanation: "Drawing from a copy of the generator leaves its state where it was.",
    hint: "Pass &dropoutRandom itself.",
    implementation: Loop(dropout: .copyEachStep).run),
  Mistake(
    "always the first batch",
    explanation: "Tasks that follow from step and part give the same rows for every part.",
    hint: "Pass the number of the batch within the step as `part`.",
    implementation: Loop(place: { step, _, _ in (step, 0) }).run),
  Mistake(
    "batches counted through as steps",
    explanation: "Step 1 is not batch 1: a task counts the batches of all steps by itself.",
    hint: "Pass the step as `step` and the number within the step as `part`.",
    implementation: Loop(place: { ($0 * $2 + $1, $1) }).run),
  Mistake(
    "batches counted through as parts",
    explanation:
      "Parts count from 0 in every step: a task counts the batches of all steps by itself.",
    hint: "Pass the step as `step` and the number within the step as `part`.",
    implementation: Loop(place: { ($0, $0 * $2 + $1) }).run),
]
