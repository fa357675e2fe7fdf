// A whole training run: steps, evaluations, samples, checkpoints, metrics, and going on after a stop.

import Foundation
import Storage
import Tensors
import Tokens
import Transformer

/// How often a run looks up from its steps.
public struct TrainingPlan: Codable, Equatable, Sendable {
  /// Steps between evaluations; the last step is always followed by one.
  public var evaluationInterval: Int
  /// Windows of an evaluation on the way; nil takes all.
  ///
  /// The last evaluation takes all.
  public var evaluationWindows: Int?
  /// Steps between samples; 0 for none.
  public var sampleInterval: Int
  /// What the samples go on from; where it is empty, from the start of a document.
  public var samplePrompt: String
  /// Steps between checkpoints.
  public var checkpointInterval: Int

  /// Collects the numbers.
  public init(
    evaluationInterval: Int, evaluationWindows: Int? = 64, sampleInterval: Int = 0,
    samplePrompt: String = "", checkpointInterval: Int = 500
  ) {
    self.evaluationInterval = evaluationInterval
    self.evaluationWindows = evaluationWindows
    self.sampleInterval = sampleInterval
    self.samplePrompt = samplePrompt
    self.checkpointInterval = checkpointInterval
  }
}

/// What happens in a run, for whoever watches.
public enum TrainingEvent {
  case step(Int, StepResult)
  case evaluation(Int, Evaluation)
  case sample(Int, String)
}

/// A training run in a folder of its own.
public final class TrainingRun {
  /// The state of the training.
  public let trainer: Trainer
  private let text: TrainingText
  private let plan: TrainingPlan
  private let folder: RunFolder
  private let metrics: Metrics
  private var provenance: Provenance
  private let isInterrupted: () -> Bool

  private static let columns = [
    "loss", "learningRate", "gradientNorm", "tokensPerSecond", "validationLoss", "bitsPerByte",
  ]

  /// Starts a run, or goes on with one that has a checkpoint where `resuming` says so.
  ///
  /// `isInterrupted` is asked after every step; once true, the run saves and returns.
  public init(
    _ trainer: Trainer, text: TrainingText, plan: TrainingPlan, folder: RunFolder, command: String,
    resuming: Bool, isInterrupted: @escaping () -> Bool = { false }
  ) throws {
    self.trainer = trainer
    self.text = text
    self.plan = plan
    self.folder = folder
    self.isInterrupted = isInterrupted
    provenance = Provenance(command: command, dataChecksum: text.checksum)
    if resuming && fileKind(folder.checkpoint) != nil {
      try trainer.resume(from: folder.checkpoint, dataChecksum: text.checksum)
    }
    metrics =
      trainer.step > 0 || (resuming && fileKind(folder.metrics) != nil)
      ? try Metrics(folder: folder.path, columns: Self.columns, resumingAt: trainer.step)
      : try Metrics(folder: folder.path, columns: Self.columns)
  }

  /// Trains to the last step of the schedule; false where it was interrupted and saved before.
  public func run(_ onEvent: (TrainingEvent) -> Void) throws -> Bool {
    let total = trainer.options.schedule.totalSteps
    let tokensPerStep =
      trainer.options.batchSize * trainer.options.accumulation
      * trainer.model.configuration.contextSize
    while trainer.step < total {
      let start = ContinuousClock.now
      let result = trainer.takeStep()
      guard result.loss.isFinite else {
        throw TrainingError(
          "the loss is \(result.loss) at step \(trainer.step): the learning rate may be too high; "
            + "the last checkpoint is kept")
      }
      let seconds = Double((ContinuousClock.now - start) / .microseconds(1)) / 1e6
      var row = [
        "loss": Double(result.loss), "learningRate": Double(result.learningRate),
        "gradientNorm": Double(result.gradientNorm),
        "tokensPerSecond": Double(tokensPerStep) / seconds,
      ]
      let step = trainer.step
      onEvent(.step(step, result))
      if step % plan.evaluationInterval == 0 || step == total, let evaluation = evaluateNow() {
        row["validationLoss"] = evaluation.loss
        row["bitsPerByte"] = evaluation.bitsPerByte
        provenance.validationLoss = evaluation.loss
        onEvent(.evaluation(step, evaluation))
      }
      try metrics.log(step: step, row)
      if plan.sampleInterval > 0 && (step % plan.sampleInterval == 0 || step == total) {
        onEvent(.sample(step, try sample()))
      }
      let stops = isInterrupted()
      if stops || step % plan.checkpointInterval == 0 || step == total { try save() }
      if stops && step < total { return false }
    }
    return true
  }

  private func save() throws {
    try trainer.save(to: folder.checkpoint, tokenizer: text.tokenizer, provenance: provenance)
  }

  private func evaluateNow() -> Evaluation? {
    let isLast = trainer.step == trainer.options.schedule.totalSteps
    return evaluate(
      trainer.model, on: text.validation, tokenizer: text.tokenizer,
      most: isLast ? nil : plan.evaluationWindows, progress: { _, _ in !isInterrupted() })
  }

  /// A sample whose chance depends on the step alone, so that it does not disturb the training's.
  private func sample() throws -> String {
    var random = SeededRandom(seed: UInt64(trainer.step))
    var prompt = try text.tokenizer.encode(plan.samplePrompt)
    if let end = text.tokenizer.endOfText { prompt.insert(end, at: 0) }
    if prompt.isEmpty, let first = text.training.first { prompt = [Int(first)] }
    let context = trainer.model.configuration.contextSize
    let new = try generate(
      trainer.model, prompt: Array(prompt.suffix(context)), limit: min(200, 2 * context),
      sampler: Sampler(temperature: 0.8, topK: 50), endToken: text.tokenizer.endOfText,
      random: &random)
    let sample = plan.samplePrompt + text.tokenizer.decode(new)
    try makeFolder("\(folder.path)/samples")
    try AtomicFile.write(sample, to: "\(folder.path)/samples/step-\(trainer.step).txt")
    return sample
  }

  /// The folder's samples in the order of their steps, those of earlier sessions included.
  public static func samples(in folder: RunFolder) throws -> [(step: Int, text: String)] {
    let path = "\(folder.path)/samples"
    guard fileKind(path) == .folder else { return [] }
    return try listFolder(path).compactMap { name in
      guard name.hasPrefix("step-"), name.hasSuffix(".txt"),
        let step = Int(name.dropFirst(5).dropLast(4))
      else { return nil }
      return (step, try readText("\(path)/\(name)"))
    }.sorted { $0.0 < $1.0 }
  }
}
