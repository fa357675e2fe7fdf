// `train`: a run in a folder of its own, from a pre-trained model and rows to a classifier and its figures.

import Classification
import Console
import Pretraining
import Storage
import Tensors
import Transformer

let trainCommand = Command(
  name: "train", summary: "Trains a classifier on labelled rows.",
  options: [
    taskOption,
    .path("data", "training rows, or '-'; those of --task by default"),
    .path("validation", "rows measured on the way; a tenth of --data where that is given"),
    .path("test", "rows measured at the end; the validation rows where only --data is given"),
    .path("from", "the pre-trained model; the shipped story model by default"),
    .flag("random-start", "begin with weights drawn by chance instead of the model's"),
    .choice("train-part", "what is trained", of: TrainedPart.self, default: .all),
    .number("epochs", "times that each row is read", default: 3, in: 0.01...10_000),
    .integer("steps", "steps of the optimizer, instead of --epochs", in: 1...100_000_000),
    .integer("batch", "rows in a batch", default: 16, in: 1...65_536),
    .integer("accumulate", "batches in a step", default: 1, in: 1...65_536),
    .number(
      "learning-rate", "after warm-up; 0.0005 by default, for the head alone 0.01", in: 0...10),
    .number("final-learning-rate", "at the end; a tenth of --learning-rate by default", in: 0...10),
    .integer("warm-up", "steps of warm-up; a tenth of all by default", in: 0...10_000_000),
    .number("weight-decay", "of weights, not of norms", default: 0.01, in: 0...10),
    .number("clip", "the longest gradient", default: 1, in: 0.000_001...1e9),
    .number("dropout", "share of values dropped", default: 0.1, in: 0...0.99),
    .integer("seed", "seed of head, split, batches and dropout", default: 1, in: 0...Int.max),
    .integer("evaluate-every", "steps", default: 100, in: 1...100_000_000),
    .integer("save-every", "steps between checkpoints", default: 100, in: 1...100_000_000),
    .text("name", "name of the run's folder under runs/", placeholder: "NAME"),
    .flag("resume", "go on with the run where it stopped"),
    .path("export", "also write the classifier in half precision to this folder"),
  ] + tableOptionList + [threadsOption],
  examples: [
    Example("train --task topic --epochs 1", "the shipped rows, read once"),
    Example("train --data mine.csv --train-part head", "your own rows, the head alone"),
    Example("train --name mine --resume", "go on after Ctrl-C"),
  ]
) { arguments in
  try withThreads(arguments.integerIfGiven("threads") ?? Execution.threads) { try train(arguments) }
}

private func train(_ arguments: Arguments) throws {
  Interruption.install()
  let terminal = arguments.terminal
  let rows = try TrainingRows(arguments)
  let options = try trainingOptions(arguments, rowCount: rows.training.count)
  let (task, trained) = try makeTask(arguments, rows, options)
  let trainer = Trainer(task, options: options)
  // Before the training, not minutes later.
  if let path = arguments.textIfGiven("export") { try trainer.checkExport(to: path) }
  let resuming = arguments.flag("resume")
  let folder = try RunFolder.create(
    name: arguments.textIfGiven("name"), command: "train", existing: resuming ? .resume : .refuse)
  let command = CommandLine.arguments.dropFirst().joined(separator: " ")
  let run = try TrainingRun(
    trainer,
    plan: TrainingPlan(
      evaluationInterval: arguments.integer("evaluate-every"),
      checkpointInterval: arguments.integer("save-every")),
    folder: folder, command: "Stage5Classify \(command)", resuming: resuming,
    isInterrupted: { Interruption.isRequested })
  let goOn = "go on with the same command and --name \(folder.name) --resume"
  guard try follow(run, terminal) else {
    throw Interrupted("saved at step \(trainer.step); \(goOn)")
  }
  guard
    let measured = try Measured(trained, on: rows.test, training: rows.training, terminal)
  else { throw Interrupted("trained and saved, but not measured; \(goOn)") }
  try writeReport(folder, task, options, measured)
  if let path = arguments.textIfGiven("export") {
    try trainer.export(to: path, provenance: run.provenance)
  }
  if arguments.wantsJSON {
    terminal.print(String(decoding: measured.json.bytes(.pretty), as: UTF8.self))
  } else {
    measured.print(on: terminal)
    terminal.print("report: \(folder.report)\ncheckpoint: \(folder.checkpoint)")
  }
}

/// The rows of a run.
private struct TrainingRows {
  let training: [LabelledRow]
  let validation: [LabelledRow]
  let test: [LabelledRow]

  /// Reads the files that the options name, and warns of texts that are in two of them.
  init(_ arguments: Arguments) throws {
    let task = arguments.choice("task", as: ShippedTask.self)
    let own = arguments.textIfGiven("data")
    let all = try readRows(own ?? task.rows("train"), arguments)
    let validationPath =
      try arguments.textIfGiven("validation") ?? (own == nil ? task.rows("validation") : nil)
    let testPath = try arguments.textIfGiven("test") ?? (own == nil ? task.rows("test") : nil)
    if let validationPath {
      (training, validation) = (all, try readRows(validationPath, arguments))
      warnOfShared(validation, training, "validation", arguments.terminal)
    } else {
      (training, validation) = stratifiedSplit(
        all, heldOutShare: 0.1, seed: UInt64(arguments.integer("seed")))
    }
    test = try testPath.map { try readRows($0, arguments) } ?? validation
    if testPath != nil { warnOfShared(test, training, "test", arguments.terminal) }
  }
}

/// The classifier that the options describe, with its rows.
private func makeTask(
  _ arguments: Arguments, _ rows: TrainingRows, _ options: TrainingOptions
) throws -> (ClassificationTask, TrainedClassifier) {
  let folder =
    try arguments.textIfGiven("from") ?? "\(packageRoot())/Stages/Stage4Pretrain/Checkpoint"
  let start = try TrainedModel(loadingFrom: folder)
  let dropout = Float(arguments.number("dropout"))
  let backbone =
    arguments.flag("random-start")
    ? LanguageModel.backbone(start.model.configuration, dropout: dropout, seed: options.seed)
    : try LanguageModel.backbone(loadingFrom: folder, dropout: dropout)
  var random = SeededRandom(seed: options.seed)
  let classifier = Classifier(
    backbone, labels: try LabelSet(training: rows.training), using: &random)
  let task = try ClassificationTask(
    classifier, tokenizer: start.tokenizer, training: rows.training, validation: rows.validation,
    part: arguments.choice("train-part", as: TrainedPart.self), options: options)
  let trained = task.trainableParameters.reduce(0) { $0 + $1.tensor.count }
  arguments.terminal.note(
    "\(Format.count(classifier.parameterCount)) parameters, \(Format.count(trained)) of them trained;"
      + " \(Format.count(rows.training.count)) rows, \(Format.count(options.schedule.totalSteps)) steps"
  )
  warnOfCut(task.cutCount, backbone.configuration.contextSize, arguments.terminal)
  return (task, TrainedClassifier(classifier, tokenizer: start.tokenizer))
}

private func trainingOptions(_ arguments: Arguments, rowCount: Int) throws -> TrainingOptions {
  let isHeadAlone = arguments.choice("train-part", as: TrainedPart.self) == .head
  let peak = arguments.numberIfGiven("learning-rate") ?? (isHeadAlone ? 0.01 : 0.000_5)
  let floor = arguments.numberIfGiven("final-learning-rate") ?? peak / 10
  guard floor <= peak else {
    throw UsageError("--final-learning-rate \(floor) is above --learning-rate \(peak)")
  }
  let perStep = arguments.integer("batch") * arguments.integer("accumulate")
  if arguments.isGiven("steps") && arguments.isGiven("epochs") {
    throw UsageError("give --steps or --epochs, not both")
  }
  let steps =
    arguments.integerIfGiven("steps")
    ?? max(1, Int((arguments.number("epochs") * Double(rowCount) / Double(perStep)).rounded(.up)))
  let warmUp = arguments.integerIfGiven("warm-up") ?? steps / 10
  guard warmUp < steps else {
    throw UsageError("--warm-up \(warmUp) leaves none of \(steps) steps to train after it")
  }
  return TrainingOptions(
    seed: UInt64(arguments.integer("seed")), batchSize: arguments.integer("batch"),
    accumulation: arguments.integer("accumulate"),
    schedule: LearningRateSchedule(
      peak: Float(peak), floor: Float(floor), warmUpSteps: warmUp, totalSteps: steps),
    optimizer: AdamW.Options(weightDecay: Float(arguments.number("weight-decay"))),
    gradientLimit: Float(arguments.number("clip")))
}

/// Runs to the end, showing progress; false where it was interrupted.
private func follow(_ run: TrainingRun, _ terminal: Terminal) throws -> Bool {
  let bar = terminal.progress(
    "Training", total: run.trainer.options.schedule.totalSteps, unit: "steps")
  bar.resume(at: run.trainer.step)
  let isFinished = try run.run { event in
    switch event {
    case .step(let step, let result):
      bar.update(to: step, suffix: "loss \(Format.decimal(Double(result.loss), 3))")
    case .evaluation(let step, let measures):
      terminal.note(
        "step \(step): validation loss \(Format.decimal(measures["validationLoss"] ?? .nan, 4)), "
          + "accuracy \(Format.percent(measures["validationAccuracy"] ?? .nan))")
    case .sample: break
    }
  }
  bar.finish()
  return isFinished
}
