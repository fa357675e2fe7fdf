// What a training starts from: model, rows, adapters and numbers, as the options name them.

import Console
import Instruction
import Pretraining
import Storage
import Tensors
import Transformer

/// The parts of a training.
struct TrainingSetup {
  let task: InstructionTask
  let options: TrainingOptions
  /// What moving all weights takes, and what the chosen way takes.
  let memory: (full: TrainingMemory, chosen: TrainingMemory)

  init(_ arguments: Arguments) throws {
    let trained = try TrainedModel(
      loadingFrom: arguments.textIfGiven("from") ?? pretrainedFolder())
    let rows = try TrainingRows(arguments)
    rows.warn(arguments.terminal)
    let seed = UInt64(arguments.integer("seed"))
    let full = TrainingMemory.full(trained.model)
    let adapters = try makeAdapters(arguments, trained.model, seed)
    task = try InstructionTask(
      trained.model, tokenizer: trained.tokenizer, training: rows.training,
      validation: rows.validation, batchSize: arguments.integer("batch"),
      accumulation: arguments.integer("accumulate"), seed: seed,
      conversationShare: Float(arguments.number("conversations")),
      swapping: arguments.choice("swap", as: SwappedWords.self), adapters: adapters,
      evaluationRows: arguments.integer("evaluation-rows"))
    options = try trainingOptions(
      arguments,
      steps: arguments.integerIfGiven("steps")
        ?? task.stepsPerEpoch * arguments.integer("epochs"))
    memory = (full, adapters.map { .adapters($0, on: trained.model) } ?? full)
    describe(rows, arguments.terminal)
  }

  private func describe(_ rows: TrainingRows, _ terminal: Terminal) {
    let trained = task.trainableParameters.reduce(0) { $0 + $1.tensor.count }
    terminal.note(
      "\(Format.count(task.examples.count)) rows to learn, \(Format.count(rows.validation.count)) to validate; "
        + "\(Format.count(task.stepsPerEpoch)) steps an epoch; \(Format.count(trained)) numbers are trained, "
        + "which takes \(Format.bytes(memory.chosen.total)) "
        + "(all weights: \(Format.bytes(memory.full.total)))")
    if task.skippedCount > 0 {
      terminal.warn(
        "\(task.skippedCount) rows are longer than the model's context and are left out")
    }
  }
}

/// Rows to learn and rows to validate on.
private struct TrainingRows {
  let training: [AlpacaRow]
  let validation: [AlpacaRow]

  init(_ arguments: Arguments) throws {
    let data = arguments.textIfGiven("data")
    let all = try readInstructions(data ?? shippedInstructions("train"))
    if let path = try arguments.textIfGiven("validation")
      ?? (data == nil ? shippedInstructions("validation") : nil)
    {
      (training, validation) = (all, try readInstructions(path))
    } else {
      guard all.count >= 2 else {
        throw UsageError(
          "\(data ?? "") has one row, and none is left to validate: give --validation")
      }
      training = all.enumerated().filter { $0.offset % 20 != 1 }.map(\.element)
      validation = all.enumerated().filter { $0.offset % 20 == 1 }.map(\.element)
    }
  }

  func warn(_ terminal: Terminal) {
    let learned = Set(training.map(\.question))
    let shared = validation.count { learned.contains($0.question) }
    if shared > 0 {
      terminal.warn(
        "\(shared) of \(validation.count) validation questions are in the training rows too: what is measured on them"
          + " is memory")
    }
  }
}

private func makeAdapters(
  _ arguments: Arguments, _ model: LanguageModel, _ seed: UInt64
) throws -> LowRankAdapters? {
  let alpha = arguments.numberIfGiven("alpha").map { Float($0) }
  guard let rank = arguments.integerIfGiven("adapters") else {
    if alpha != nil { throw UsageError("--alpha is for --adapters") }
    return nil
  }
  guard rank <= model.configuration.width else {
    throw UsageError(
      "--adapters \(rank) is more than the model's width of \(model.configuration.width)")
  }
  var random = SeededRandom(seed: seed ^ 0x10a4_0000)
  return LowRankAdapters(
    on: model, options: LowRankAdapters.Options(rank: rank, alpha: alpha), using: &random)
}

private func trainingOptions(_ arguments: Arguments, steps: Int) throws -> TrainingOptions {
  let usual = arguments.isGiven("adapters") ? 0.003 : 0.001
  let peak = arguments.numberIfGiven("learning-rate") ?? usual
  let floor = arguments.numberIfGiven("final-learning-rate") ?? peak / 10
  let warmUp = arguments.integerIfGiven("warm-up") ?? min(50, steps / 10)
  guard warmUp < steps else {
    throw UsageError("--warm-up \(warmUp) leaves none of \(steps) steps to train after it")
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
      beta2: 0.99, weightDecay: Float(arguments.number("weight-decay"))),
    gradientLimit: Float(arguments.number("clip")))
}
