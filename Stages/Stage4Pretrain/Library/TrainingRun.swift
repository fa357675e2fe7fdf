// A whole training run: steps, evaluations, samples, checkpoints, metrics, and going on after a stop.

import Foundation
import Storage

/// How often a run looks up from its steps.
public struct TrainingPlan: Codable, Equatable, Sendable {
  /// Steps between evaluations; the last step is always followed by one.
  public var evaluationInterval: Int
  /// Steps between samples; 0 for none.
  public var sampleInterval: Int
  /// Steps between checkpoints.
  public var checkpointInterval: Int

  /// Collects the numbers.
  public init(evaluationInterval: Int, sampleInterval: Int = 0, checkpointInterval: Int = 500) {
    self.evaluationInterval = evaluationInterval
    self.sampleInterval = sampleInterval
    self.checkpointInterval = checkpointInterval
  }
}

/// What happens in a run, for whoever watches.
public enum TrainingEvent {
  case step(Int, StepResult)
  case evaluation(Int, [String: Double])
  case sample(Int, String)
}

/// A training run in a folder of its own.
public final class TrainingRun {
  /// The state of the training.
  public let trainer: Trainer
  /// Where the run comes from and what it measured last, for its exports.
  public private(set) var provenance: Provenance
  private let plan: TrainingPlan
  private let folder: RunFolder
  private let metrics: Metrics
  private let isInterrupted: () -> Bool
  private var lastEvaluatedStep = 0
  private var lastSavedStep: Int?

  /// Starts a run, or goes on with one that has a checkpoint where `resuming` says so.
  ///
  /// `isInterrupted` is asked after every step and while evaluating; once true, the run saves and returns.
  public init(
    _ trainer: Trainer, plan: TrainingPlan, folder: RunFolder, command: String, resuming: Bool,
    isInterrupted: @escaping () -> Bool = { false }
  ) throws {
    self.trainer = trainer
    self.plan = plan
    self.folder = folder
    self.isInterrupted = isInterrupted
    provenance = Provenance(command: command, dataChecksum: trainer.task.dataChecksum)
    if resuming { try FolderSwap.recoverFolder(at: folder.checkpoint) }
    if resuming && fileKind(folder.checkpoint) != nil {
      provenance = try trainer.resume(from: folder.checkpoint)
      lastSavedStep = trainer.step
    }
    let measures = trainer.task.measures
    let columns = ["loss", "learningRate", "gradientNorm", "tokensPerSecond"] + measures
    if trainer.step > 0 || (resuming && fileKind(folder.metrics) != nil) {
      metrics = try Metrics(folder: folder.path, columns: columns, resumingAt: trainer.step)
      let measured = try MetricsLog.read(folder.metrics).last { row in
        measures.contains { row.values[$0] != nil }
      }
      lastEvaluatedStep = measured?.step ?? 0
    } else {
      metrics = try Metrics(folder: folder.path, columns: columns)
    }
  }

  private var totalSteps: Int { trainer.options.schedule.totalSteps }

  /// Trains to the last step of the schedule and evaluates; false where it was interrupted and saved before.
  ///
  /// A run that was finished before is only evaluated once more.
  public func run(_ onEvent: (TrainingEvent) throws -> Void) throws -> Bool {
    // A run may have been stopped between a step and its evaluation, or between its end and its report.
    if trainer.step > 0 { try evaluateIfDue(onEvent) }
    if trainer.step == totalSteps { return !isInterrupted() }
    while true {
      try takeStep(onEvent)
      let isLast = trainer.step == totalSteps
      // What the last step learned is safe before the long evaluation.
      if isLast { try save() }
      try evaluateIfDue(onEvent)
      try sampleIfDue(onEvent)
      let stops = isInterrupted()
      if stops || isLast || trainer.step % plan.checkpointInterval == 0 { try save() }
      if stops || isLast { return !stops }
    }
  }

  private func takeStep(_ onEvent: (TrainingEvent) throws -> Void) throws {
    let start = ContinuousClock.now
    let result = trainer.takeStep()
    guard result.loss.isFinite && result.gradientNorm.isFinite else {
      throw TrainingError(
        "the loss is \(result.loss) and the gradient's length \(result.gradientNorm) after step "
          + "\(trainer.step): the learning rate may be too high; the last checkpoint is kept")
    }
    let seconds = Double((ContinuousClock.now - start) / .microseconds(1)) / 1e6
    try metrics.log(
      step: trainer.step,
      [
        "loss": Double(result.loss), "learningRate": Double(result.learningRate),
        "gradientNorm": Double(result.gradientNorm),
        "tokensPerSecond": Double(trainer.task.tokensPerStep) / seconds,
      ])
    try onEvent(.step(trainer.step, result))
  }

  private func evaluateIfDue(_ onEvent: (TrainingEvent) throws -> Void) throws {
    let step = trainer.step
    let isLast = step == totalSteps
    let isDue = step % plan.evaluationInterval == 0 && step > lastEvaluatedStep
    guard isDue || isLast,
      let measures = try trainer.task.evaluate(isLast: isLast, shouldStop: isInterrupted)
    else { return }
    if step > lastEvaluatedStep { try metrics.log(step: step, measures) }
    lastEvaluatedStep = step
    provenance.measures = measures
    try onEvent(.evaluation(step, measures))
  }

  private func sampleIfDue(_ onEvent: (TrainingEvent) throws -> Void) throws {
    let step = trainer.step
    guard plan.sampleInterval > 0, step % plan.sampleInterval == 0 || step == totalSteps,
      let sample = try trainer.task.sample(step: step)
    else { return }
    try makeFolder("\(folder.path)/samples")
    try AtomicFile.write(sample, to: "\(folder.path)/samples/step-\(step).txt")
    try onEvent(.sample(step, sample))
  }

  private func save() throws {
    do {
      try trainer.save(to: folder.checkpoint, provenance: provenance)
    } catch {
      let kept = lastSavedStep.map { "the checkpoint of step \($0) is kept" }
      throw TrainingError("\(error); \(kept ?? "there is no earlier checkpoint")")
    }
    lastSavedStep = trainer.step
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
