// `train`: a run in a folder of its own, from text to checkpoint.

import Console
import Foundation
import Pretraining
import Storage
import Tensors
import Tokens
import Transformer

let trainCommand = Command(
  name: "train", summary: "Trains a model on text.",
  options: [
    .choice("preset", "the architecture", Preset.allCases.map(\.rawValue), default: "story"),
    .path("text", "training text: a file, a folder or '-'; the stories by default").repeated(),
    .path("validation", "held-out text; a tenth of --text by default").repeated(),
    .path(
      "tokenizer",
      "a tokenizer.json; by default characters for the character presets, else stage 1's"),
    .integer("steps", "steps of the optimizer", default: 2_000, in: 1...100_000_000),
    .integer("batch", "windows in a batch", default: 12, in: 1...65_536),
    .integer("accumulate", "batches in a step", default: 1, in: 1...65_536),
    .integer("context", "tokens in a window; the preset's by default", in: 1...1_048_576),
    .number("learning-rate", "after warm-up", default: 1e-3, in: 0...10),
    .number("final-learning-rate", "at the end; a tenth of --learning-rate by default", in: 0...10),
    .integer(
      "warm-up", "steps of warm-up; 100 by default, or a tenth of --steps if that is less",
      in: 0...10_000_000),
    .number("beta1", "decay of the mean gradient", default: 0.9, in: 0...0.9999),
    .number("beta2", "decay of the mean square", default: 0.99, in: 0...0.9999),
    .number("weight-decay", "of weights, not of biases and norms", default: 0.1, in: 0...10),
    .number("clip", "the longest gradient", default: 1, in: 0.000_001...1e9),
    .number("dropout", "share of values dropped; the preset's by default", in: 0...0.99),
    .number(
      "practice", "share of windows that are names in random order, to learn to look back",
      default: 0, in: 0...1),
    .path("from", "a model to train on, with its architecture and its tokenizer"),
    .integer("seed", "seed of weights, batches and dropout", default: 1, in: 0...Int.max),
    .choice("compute", "plain operations or fused ones", of: Compute.self, default: .fused),
    .integer("evaluate-every", "steps", default: 250, in: 1...100_000_000),
    .integer(
      "evaluation-windows", "windows of an evaluation on the way", default: 64, in: 1...1_000_000),
    .integer("sample-every", "steps; 0 for no samples", default: 500, in: 0...100_000_000),
    .integer("save-every", "steps between checkpoints", default: 500, in: 1...100_000_000),
    .text("prompt", "what samples go on from; by default none, the start of a document"),
    .text("name", "name of the run's folder under runs/", placeholder: "NAME"),
    .flag("resume", "go on with the run where it stopped"),
    .path("export", "also write the model in half precision to this folder"),
    threadsOption,
  ],
  examples: [
    Example("train --steps 500", "a small story model on the shipped stories"),
    Example("train --preset shakespeare-char --text input.txt", "nanoGPT's character model"),
    Example("train --name mine --resume", "go on after Ctrl-C"),
    Example(
      "train --from Stages/Stage4Pretrain/Checkpoint --text mine.txt", "the shipped model reads on"),
  ]
) { arguments in
  try withThreads(arguments.integerIfGiven("threads") ?? Execution.threads) { try train(arguments) }
}

private func train(_ arguments: Arguments) throws {
  Interruption.install()
  let options = try trainingOptions(arguments)
  let task = try languageModelTask(arguments, options)
  let trainer = Trainer(task, options: options)
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
    folder: folder, command: "Stage4Pretrain \(command)", resuming: resuming,
    isInterrupted: { Interruption.isRequested })
  let isFinished = try follow(run, arguments.terminal)
  guard isFinished, let final = task.lastEvaluation else {
    throw Interrupted(
      "saved at step \(run.trainer.step); go on with the same command and --name \(folder.name) --resume"
    )
  }
  let report = try trainingReport(folder, task, options, final)
  try AtomicFile.write(report.html, to: folder.report)
  if let path = arguments.textIfGiven("export") {
    try run.trainer.export(to: path, provenance: run.provenance)
  }
  printResult(final, run.trainer, task.model, folder, arguments)
}

/// The model and the text that the options name.
private func languageModelTask(
  _ arguments: Arguments, _ options: TrainingOptions
) throws -> LanguageModelTask {
  guard let preset = Preset(rawValue: arguments.text("preset")) else {
    throw UsageError("no preset \(arguments.text("preset"))")
  }
  let start = arguments.textIfGiven("from")
  for name in ["preset", "tokenizer"] where start != nil && arguments.isGiven(name) {
    throw UsageError("--from brings its own \(name): leave out --\(name)")
  }
  let text = try loadTrainingText(arguments, preset, start)
  var configuration =
    try start.map { try TransformerConfiguration(readingFrom: "\($0)/config.json") }
    ?? preset.configuration(vocabularySize: text.tokenizer.vocabularyCount)
  if let context = arguments.integerIfGiven("context") { configuration.contextSize = context }
  if let dropout = arguments.numberIfGiven("dropout") { configuration.dropout = Float(dropout) }
  if let problem = configuration.problem { throw UsageError(problem) }
  var random = SeededRandom(seed: options.seed)
  let model = LanguageModel(
    configuration, compute: arguments.choice("compute", as: Compute.self), using: &random)
  arguments.terminal.note(
    "\(Format.count(model.parameterCount)) parameters, \(Format.count(text.training.count)) training and "
      + "\(Format.count(text.validation.count)) validation tokens")
  if let start { try model.readWeights(from: start) }
  return try LanguageModelTask(
    model, text: text, options: options,
    practiceShare: Float(arguments.number("practice")),
    evaluationWindows: arguments.integer("evaluation-windows"),
    samplePrompt: arguments.textIfGiven("prompt") ?? "")
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
          + "\(Format.decimal(measures["bitsPerByte"] ?? .nan, 4)) bits per byte")
    case .sample(let step, let text):
      terminal.note("step \(step) writes: \(printable(String(text.prefix(300))))")
    }
  }
  bar.finish()
  return isFinished
}

/// The text, encoded by the tokenizer of `start` where training goes on from a model.
private func loadTrainingText(
  _ arguments: Arguments, _ preset: Preset, _ start: String?
) throws -> TrainingText {
  var (paths, validation) = (arguments.texts("text"), arguments.texts("validation"))
  if paths.isEmpty {
    let corpus = "\(try packageRoot())/Corpus"
    let languages = ["english", "spanish"]
    paths = languages.flatMap {
      ["\(corpus)/Stories/\($0).train.txt", "\(corpus)/Prose/\($0).txt"]
    }
    if validation.isEmpty {
      validation = languages.map { "\(corpus)/Stories/\($0).validation.txt" }
    }
  }
  let isCharacterPreset = preset == .shakespeareChar || preset == .baby
  let source: TrainingText.TokenizerSource =
    if let path = start.map({ "\($0)/tokenizer.json" }) ?? arguments.textIfGiven("tokenizer") {
      .file(path)
    } else if isCharacterPreset {
      .train(.character, vocabularySize: 65_536)
    } else {
      .file("\(try packageRoot())/Stages/Stage1Tokens/Checkpoint/tokenizer.json")
    }
  return try TrainingText(
    paths: paths, validationPaths: validation, tokenizer: source, threads: Execution.threads)
}

private func trainingOptions(_ arguments: Arguments) throws -> TrainingOptions {
  let (peak, steps) = (arguments.number("learning-rate"), arguments.integer("steps"))
  let floor = arguments.numberIfGiven("final-learning-rate") ?? peak / 10
  let warmUp = arguments.integerIfGiven("warm-up") ?? min(100, steps / 10)
  guard warmUp < steps else {
    throw UsageError("--warm-up \(warmUp) leaves none of --steps \(steps) to train after it")
  }
  guard floor <= peak else {
    throw UsageError("--final-learning-rate \(floor) is above --learning-rate \(peak)")
  }
  return TrainingOptions(
    seed: UInt64(arguments.integer("seed")), batchSize: arguments.integer("batch"),
    accumulation: arguments.integer("accumulate"),
    schedule: LearningRateSchedule(
      peak: Float(peak), floor: Float(floor), warmUpSteps: warmUp, totalSteps: steps),
    optimizer: AdamW.Options(
      beta1: Float(arguments.number("beta1")), beta2: Float(arguments.number("beta2")),
      weightDecay: Float(arguments.number("weight-decay"))),
    gradientLimit: Float(arguments.number("clip")))
}

private func printResult(
  _ evaluation: Evaluation, _ trainer: Trainer, _ model: LanguageModel, _ folder: RunFolder,
  _ arguments: Arguments
) {
  if arguments.wantsJSON {
    let result: JSON = [
      "run": .string(UTF8Text(folder.path)), "steps": .integer(trainer.step),
      "parameters": .integer(model.parameterCount),
      "validationLoss": .double(evaluation.loss), "perplexity": .double(evaluation.perplexity),
      "bitsPerByte": .double(evaluation.bitsPerByte),
    ]
    arguments.terminal.print(String(decoding: result.bytes(.pretty), as: UTF8.self))
  } else {
    arguments.terminal.print(
      "validation loss \(Format.decimal(evaluation.loss, 4)) nats a token, perplexity "
        + "\(Format.decimal(evaluation.perplexity, 2)), \(Format.decimal(evaluation.bitsPerByte, 4)) bits per byte"
    )
    arguments.terminal.print("report: \(folder.report)\ncheckpoint: \(folder.checkpoint)")
  }
}
