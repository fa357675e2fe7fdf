// `train`: a run in a folder of its own, from a pre-trained model and rows to one that answers.

import Console
import Instruction
import Pretraining
import Storage
import Tensors

let trainCommand = Command(
  name: "train", summary: "Teaches a pre-trained model to answer.",
  options: [
    .path("from", "the model to start from; the shipped story model by default"),
    .path("data", "instructions as JSON; the shipped ones by default"),
    .path(
      "validation", "held-out instructions; of --data every twentieth row, if that is given"),
    .integer(
      "adapters", "train low-rank adapters of this rank instead of all weights", in: 1...4_096),
    .number("alpha", "strength of the adapters; twice their rank by default", in: 0.001...1e6),
    .integer("epochs", "times that every row is seen", default: 3, in: 1...100_000),
    .integer("steps", "steps of the optimizer, instead of --epochs", in: 1...100_000_000),
    .integer("batch", "rows in a batch", default: 16, in: 1...65_536),
    .integer("accumulate", "batches in a step", default: 1, in: 1...65_536),
    .number(
      "conversations", "share of rows that follow another row, as in a chat", default: 0.1,
      in: 0...1),
    .number(
      "swap", "share of rows in which the words that a row repeats become others", default: 0.75,
      in: 0...1),
    .number(
      "learning-rate", "after warm-up; 0.001 by default, or 0.003 for adapters", in: 0...10),
    .number("final-learning-rate", "at the end; a tenth of --learning-rate by default", in: 0...10),
    .integer(
      "warm-up", "steps of warm-up; 50 by default, or a tenth of the steps if that is less",
      in: 0...10_000_000),
    .number("weight-decay", "of weights, not of norms", default: 0.01, in: 0...10),
    .number("clip", "the longest gradient", default: 1, in: 0.000_001...1e9),
    .integer("seed", "seed of adapters and batches", default: 1, in: 0...Int.max),
    .integer("evaluate-every", "steps", default: 250, in: 1...100_000_000),
    .integer(
      "evaluation-rows", "rows to answer in an evaluation on the way", default: 64,
      in: 1...1_000_000),
    .integer("sample-every", "steps; 0 for no samples", default: 500, in: 0...100_000_000),
    .integer("save-every", "steps between checkpoints", default: 250, in: 1...100_000_000),
    .text("name", "name of the run's folder under runs/", placeholder: "NAME"),
    .flag("resume", "go on with the run where it stopped"),
    .path("export", "also write the model in half precision to this folder"),
    threadsOption,
  ],
  examples: [
    Example("train --epochs 1", "the shipped story model learns the shipped instructions"),
    Example("train --adapters 8", "the same with low-rank adapters"),
    Example("train --data mine.jsonl --from my-model --name mine", "your rows and your model"),
    Example("train --data mine.jsonl --from my-model --name mine --resume", "go on after Ctrl-C"),
  ]
) { arguments in
  try withThreads(arguments) { try train(arguments) }
}

private func train(_ arguments: Arguments) throws {
  Interruption.install()
  let setup = try TrainingSetup(arguments)
  let trainer = Trainer(setup.task, options: setup.options)
  // Before the training, not hours later.
  if let path = arguments.textIfGiven("export") { try trainer.checkExport(to: path) }
  let resuming = arguments.flag("resume")
  let folder = try RunFolder.create(
    name: arguments.textIfGiven("name"), command: "train", existing: resuming ? .resume : .refuse)
  let command = CommandLine.arguments.dropFirst().joined(separator: " ")
  let run = try TrainingRun(
    trainer,
    plan: TrainingPlan(
      evaluationInterval: arguments.integer("evaluate-every"),
      sampleInterval: arguments.integer("sample-every"),
      checkpointInterval: arguments.integer("save-every")),
    folder: folder, command: "Stage6Instruct \(command)", resuming: resuming,
    isInterrupted: { Interruption.isRequested })
  guard try follow(run, arguments.terminal) else {
    throw Interrupted(
      "saved at step \(run.trainer.step); go on with the same command and --name \(folder.name) --resume"
    )
  }
  try AtomicFile.write(try trainingReport(folder, setup, run.provenance).html, to: folder.report)
  if let path = arguments.textIfGiven("export") {
    try trainer.export(to: path, provenance: run.provenance)
  }
  printResult(run, folder, arguments)
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
      terminal.note("step \(step): \(inWords(measures))")
    case .sample(let step, let text):
      terminal.note("step \(step) answers:\n\(printable(text, keepingLines: true))")
    }
  }
  bar.finish()
  return isFinished
}

/// What an evaluation measured.
private func inWords(_ measures: [String: Double]) -> String {
  let loss = "validation loss \(Format.decimal(measures["validationLoss"] ?? .nan, 4)) nats a token"
  return loss + (measures["rightShare"].map { ", \(Format.percent($0)) of answers right" } ?? "")
}

private func printResult(_ run: TrainingRun, _ folder: RunFolder, _ arguments: Arguments) {
  let measures = run.provenance.measures
  if arguments.wantsJSON {
    let result: JSON = [
      "run": .string(UTF8Text(folder.path)), "steps": .integer(run.trainer.step),
      "validationLoss": .double(measures["validationLoss"] ?? .nan),
      "rightShare": measures["rightShare"].map { .double($0) } ?? .null,
    ]
    arguments.terminal.print(String(decoding: result.bytes(.pretty), as: UTF8.self))
  } else {
    arguments.terminal.print(inWords(measures))
    arguments.terminal.print("report: \(folder.report)\ncheckpoint: \(folder.checkpoint)")
  }
}
