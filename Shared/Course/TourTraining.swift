// Stage 4 of the tour: the model learns, shows samples on the way, and writes.

import Console
import Pretraining
import Storage
import Tensors
import Transformer

/// What stage 4 found.
struct TrainingResult: Codable, Equatable {
  /// Training steps.
  let steps: Int
  /// Nats per token on held-out text.
  let loss: Double
  /// Bits per byte on held-out text.
  let bitsPerByte: Double
  /// What the model writes.
  let story: String

  /// The line that the tour prints.
  var line: String {
    "held-out loss \(Format.decimal(loss, 2)) after \(Format.count(steps)) steps,"
      + " \(Format.decimal(bitsPerByte, 2)) bits per byte; it writes:"
  }
}

/// Trains the model in the run's folder, or goes on with its checkpoint; nil where it was interrupted and
/// saved.
func tourTraining(
  _ plan: TourPlan, text: TrainingText, prompt: String, folder: RunFolder, terminal: Terminal,
  isInterrupted: @escaping () -> Bool
) throws -> TrainingResult? {
  let model = untrainedModel(plan, vocabularySize: text.tokenizer.vocabularyCount)
  let steps = plan.steps
  let options = TrainingOptions(
    seed: 1, batchSize: plan.batchSize,
    schedule: LearningRateSchedule(
      peak: 3e-3, floor: 3e-4, warmUpSteps: steps / 20, totalSteps: steps))
  let task = try LanguageModelTask(
    model, text: text, options: options, evaluationWindows: 32, samplePrompt: prompt)
  let part = max(1, steps / 6)
  let run = try TrainingRun(
    Trainer(task, options: options),
    plan: TrainingPlan(
      evaluationInterval: part, sampleInterval: part, checkpointInterval: max(1, steps / 12)),
    folder: folder, command: "tour", resuming: true, isInterrupted: isInterrupted)
  let bar = terminal.progress("Stage 4: training", total: steps, unit: "steps")
  bar.resume(at: run.trainer.step)
  let isFinished = try run.run { event in
    switch event {
    case .step(let step, let result):
      bar.update(to: step, suffix: "loss \(Format.decimal(Double(result.loss), 3))")
    case .evaluation:
      break
    case .sample(let step, let sample):
      terminal.note("step \(step) writes: \(printable(String(sample.prefix(160))))")
    }
  }
  bar.finish()
  guard isFinished, let evaluation = task.lastEvaluation else { return nil }
  return TrainingResult(
    steps: steps, loss: evaluation.loss, bitsPerByte: evaluation.bitsPerByte,
    story: try story(by: model, text: text, prompt: prompt))
}

/// A text that begins with `prompt`, up to its end or 200 tokens.
private func story(by model: LanguageModel, text: TrainingText, prompt: String) throws -> String {
  var random = SeededRandom(seed: 7)
  let start = (text.tokenizer.endOfText.map { [$0] } ?? []) + (try text.tokenizer.encode(prompt))
  let new = try generate(
    model, prompt: Array(start.suffix(model.configuration.contextSize)), limit: 200,
    sampler: Sampler(temperature: 0.7, topP: 0.95), endToken: text.tokenizer.endOfText,
    random: &random)
  return prompt + text.tokenizer.decode(new)
}
