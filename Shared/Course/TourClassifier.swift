// Stage 5 of the tour: the shipped story model learns to tell what a letter is about.

import Classification
import Console
import Pretraining
import Storage
import Tensors

/// What stage 5 found.
struct ClassifierResult: Codable, Equatable {
  /// The classes.
  let labels: [String]
  /// Test rows, one row a class, one column what they were taken for.
  let confusion: [[Int]]
  /// Letters that it was trained on, each perhaps several times.
  let trainingRows: Int
  /// Training steps.
  let steps: Int
  /// The share that counting words gets right on the same rows.
  let wordsAccuracy: Double

  /// The share of right answers.
  var accuracy: Double {
    let total = confusion.joined().reduce(0, +)
    return Double(labels.indices.reduce(0) { $0 + confusion[$1][$1] }) / Double(max(1, total))
  }

  /// The line that the tour prints.
  var line: String {
    "after \(Format.count(steps)) steps it knows what \(Format.percent(accuracy, 0)) of unseen letters are about;"
      + " counting words gives \(Format.percent(wordsAccuracy, 0))"
  }
}

/// Fine-tunes the story model in the run's folder, or goes on with its checkpoint; nil where it was interrupted and
/// saved.
func tourClassifier(
  _ plan: TourPlan, folder: RunFolder, terminal: Terminal, isInterrupted: @escaping () -> Bool
) throws -> ClassifierResult? {
  let root = try packageRoot()
  func rows(_ part: String) throws -> [LabelledRow] {
    try LabelledFile("\(root)/Corpus/Reviews/topic.\(part).tsv").rows
  }
  let training = stratifiedSample(try rows("train"), count: plan.trainingRows, seed: 1)
  let test = stratifiedSample(try rows("test"), count: plan.testRows, seed: 1)
  let start = "\(root)/Stages/Stage4Pretrain/Checkpoint"
  let labels = try LabelSet(training: training)
  var random = SeededRandom(seed: 1)
  let classifier = Classifier(
    try .backbone(loadingFrom: start, dropout: 0.1), labels: labels, using: &random)
  let options = TrainingOptions(
    seed: 1, batchSize: 16,
    schedule: LearningRateSchedule(
      peak: 5e-4, floor: 5e-5, warmUpSteps: plan.classifierSteps / 10,
      totalSteps: plan.classifierSteps))
  let task = try ClassificationTask(
    classifier, tokenizer: TrainedModel(loadingFrom: start).tokenizer, training: training,
    validation: test, part: .all, options: options)
  let isBegun = fileKind("\(folder.path)/classifier") == .folder
  let part = try RunFolder.create(
    in: folder.path, name: "classifier", command: "tour", existing: isBegun ? .resume : .refuse)
  let run = try TrainingRun(
    Trainer(task, options: options),
    plan: TrainingPlan(
      evaluationInterval: plan.classifierSteps, checkpointInterval: max(1, plan.classifierSteps / 4)
    ),
    folder: part,
    command: "tour", resuming: true, isInterrupted: isInterrupted)
  let bar = terminal.progress("Stage 5: classifying", total: plan.classifierSteps, unit: "steps")
  bar.resume(at: run.trainer.step)
  let isFinished = try run.run { event in
    guard case .step(let step, let result) = event else { return }
    bar.update(to: step, suffix: "loss \(Format.decimal(Double(result.loss), 3))")
  }
  bar.finish()
  guard isFinished, let scores = task.lastScores else { return nil }
  let words = BagOfWords(training)
  let right = test.count { words.label(of: $0.text) == $0.label }
  return ClassifierResult(
    labels: scores.confusion.labels, confusion: scores.confusion.counts,
    trainingRows: training.count, steps: plan.classifierSteps,
    wordsAccuracy: Double(right) / Double(test.count))
}
