// `train`: a language model learns to judge, in a run with a folder of its own.

import Console
import Judging
import Pretraining
import Storage
import Tensors
import Transformer

let trainCommand = Command(
  name: "train", summary: "Trains a model to judge.",
  options: [
    .path("from", "the model to train on; the shipped one of stage 6 by default"),
    .path("data", "labelled rows to learn from; the shipped judgements by default"),
    .path("validation", "labelled rows to measure with; the shipped ones by default"),
    rubricOption,
    .integer("context", "tokens of a prompt and its verdict", default: 512, in: 1...1_048_576),
    .integer("steps", "steps of the optimizer", default: 4_000, in: 1...100_000_000),
    .integer("batch", "rows in a step", default: 16, in: 1...65_536),
    .number("learning-rate", "after warm-up", default: 4e-4, in: 0...10),
    .integer(
      "warm-up", "steps of warm-up; 100 by default, or a tenth of --steps if that is less",
      in: 0...10_000_000),
    .number("weight-decay", "of weights, not of norms", default: 0.1, in: 0...10),
    .number("clip", "the longest gradient", default: 1, in: 0.000_001...1e9),
    .number("dropout", "share of values dropped", default: 0, in: 0...0.99),
    .integer("seed", "seed of the batches and of dropout", default: 1, in: 0...Int.max),
    .integer("evaluate-every", "steps", default: 500, in: 1...100_000_000),
    .integer(
      "evaluation-rows", "validation rows judged on the way; all at the end", default: 100,
      in: 1...1_000_000),
    .integer("save-every", "steps between checkpoints", default: 500, in: 1...100_000_000),
    .text("name", "name of the run's folder under runs/", placeholder: "NAME"),
    .flag("resume", "go on with the run where it stopped"),
    .path("export", "also write the judge in half precision to this folder"),
    .integer("threads", "threads to use; all cores by default", in: 1...64),
  ],
  examples: [
    Example("train --name judge", "the shipped model that answers learns the shipped judgements"),
    Example("train --name judge --resume", "go on after Ctrl-C"),
    Example("train --name mine --data mine.jsonl", "learn from rows of your own"),
  ]
) { arguments in
  try withThreads(arguments.integerIfGiven("threads") ?? Execution.threads) { try train(arguments) }
}

private func train(_ arguments: Arguments) throws {
  Interruption.install()
  let options = try trainingOptions(arguments)
  let task = try judgeTask(arguments, options)
  let trainer = Trainer(task, options: options)
  // Before the training, not an hour later.
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
    folder: folder, command: "Stage7Judge \(command)", resuming: resuming,
    isInterrupted: { Interruption.isRequested })
  let isFinished = try follow(run, arguments.terminal)
  guard isFinished, let agreement = task.lastAgreement else {
    throw Interrupted(
      "saved at step \(run.trainer.step); go on with the same command and --name \(folder.name) --resume"
    )
  }
  try AtomicFile.write(trainingReport(folder, task).html, to: folder.report)
  if let path = arguments.textIfGiven("export") {
    try run.trainer.export(to: path, provenance: run.provenance)
  }
  printResult(agreement, run, folder, arguments)
}

/// The model and the rows that the options name.
private func judgeTask(_ arguments: Arguments, _ options: TrainingOptions) throws -> JudgeModelTask
{
  let root = try packageRoot()
  let rubric = try loadRubric(arguments)
  let start = arguments.textIfGiven("from") ?? "\(root)/Stages/Stage6Instruct/Checkpoint"
  let tokenizer = try TrainedModel(loadingFrom: start).tokenizer
  var configuration = try TransformerConfiguration(readingFrom: "\(start)/config.json")
  configuration.contextSize = arguments.integer("context")
  configuration.dropout = Float(arguments.number("dropout"))
  if let problem = configuration.problem { throw UsageError(problem) }
  var random = SeededRandom(seed: options.seed)
  let model = LanguageModel(configuration, using: &random)
  try model.readWeights(from: start)
  func rows(_ option: String, _ name: String) throws -> [LabelledCandidate] {
    let path = arguments.textIfGiven(option) ?? "\(root)/Corpus/Judgements/\(name).jsonl"
    return try readLabelled(path, rubric: rubric)
  }
  let task = try JudgeModelTask(
    model, tokenizer: tokenizer, rubric: rubric, training: rows("data", "train"),
    validation: rows("validation", "validation"), options: options,
    evaluationRows: arguments.integer("evaluation-rows"))
  arguments.terminal.note(
    "\(Format.count(model.parameterCount)) parameters, \(Format.count(task.rowCount)) rows to learn from, "
      + "about \(Format.count(task.tokensPerStep)) tokens a step")
  return task
}

private func trainingOptions(_ arguments: Arguments) throws -> TrainingOptions {
  let (peak, steps) = (Float(arguments.number("learning-rate")), arguments.integer("steps"))
  let warmUp = arguments.integerIfGiven("warm-up") ?? min(100, steps / 10)
  guard warmUp < steps else {
    throw UsageError("--warm-up \(warmUp) leaves none of --steps \(steps) to train after it")
  }
  return TrainingOptions(
    seed: UInt64(arguments.integer("seed")), batchSize: arguments.integer("batch"),
    schedule: LearningRateSchedule(
      peak: peak, floor: peak / 10, warmUpSteps: warmUp, totalSteps: steps),
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
      let words = run.trainer.task.measures.map { name in
        "\(name) \(measures[name].map { Format.decimal($0, 3) } ?? "undefined")"
      }
      terminal.note("step \(step): \(words.joined(separator: ", "))")
    case .sample: break
    }
  }
  bar.finish()
  return isFinished
}

private func printResult(
  _ agreement: Agreement, _ run: TrainingRun, _ folder: RunFolder, _ arguments: Arguments
) {
  let terminal = arguments.terminal
  if arguments.wantsJSON {
    let measures = run.provenance.measures.sorted { $0.key < $1.key }.map {
      JSONObject.Member(key: UTF8Text($0.key), value: .double($0.value))
    }
    let result: JSON = [
      "run": .string(UTF8Text(folder.path)), "steps": .integer(run.trainer.step),
      "measures": .object(JSONObject(measures)),
    ]
    terminal.print(String(decoding: result.bytes(.pretty), as: UTF8.self), terminator: "")
  } else {
    show(agreement, terminal)
    terminal.print("report: \(folder.report)\ncheckpoint: \(folder.checkpoint)")
  }
}
