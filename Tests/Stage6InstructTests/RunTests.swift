// Runs: exact resume with and without adapters, exports that any program reads, and what is refused.

import Instruction
import Pretraining
import Storage
import Tensors
import Testing
import Transformer

@Suite struct RunTests {
  private func makeRun(
    in folder: String, adapters: Bool, resuming: Bool, stopAt: Int? = nil
  ) throws -> (run: TrainingRun, task: InstructionTask, tiny: Tiny) {
    let tiny = try Tiny()
    var random = SeededRandom(seed: 4)
    let beside =
      adapters
      ? LowRankAdapters(on: tiny.model, options: LowRankAdapters.Options(rank: 2), using: &random)
      : nil
    let task = try tiny.task(wordRows(), accumulation: 2, adapters: beside)
    let trainer = Trainer(task, options: options(steps: 9, accumulation: 2))
    let runFolder = try RunFolder.create(
      in: folder, name: "run", command: "train", existing: resuming ? .resume : .refuse)
    let run = try TrainingRun(
      trainer,
      plan: TrainingPlan(evaluationInterval: 4, sampleInterval: 4, checkpointInterval: 3),
      folder: runFolder, command: "train", resuming: resuming,
      isInterrupted: { trainer.step == stopAt })
    return (run, task, tiny)
  }

  @Test(arguments: [false, true])
  func `a run that was stopped and resumed equals one that was not, bit for bit`(
    adapters: Bool
  ) throws {
    try withFolder { folder in
      let whole = try makeRun(in: "\(folder)/whole", adapters: adapters, resuming: false)
      #expect(try whole.run.run { _ in })
      let first = try makeRun(in: "\(folder)/parts", adapters: adapters, resuming: false, stopAt: 5)
      #expect(try !first.run.run { _ in })
      let second = try makeRun(in: "\(folder)/parts", adapters: adapters, resuming: true)
      #expect(second.run.trainer.step == 5)
      #expect(try second.run.run { _ in })
      #expect(
        values(second.task.trainableParameters) == values(whole.task.trainableParameters))
      #expect(
        values(second.run.trainer.optimizer.state) == values(whole.run.trainer.optimizer.state))
      let losses = try ["whole", "parts"].map { name in
        try MetricsLog.read("\(folder)/\(name)/run/metrics.jsonl").compactMap { $0.values["loss"] }
      }
      #expect(losses[0].count == 9 && losses[0] == losses[1])
    }
  }

  @Test(arguments: [false, true])
  func `an export is a whole model that answers as the trained one does`(adapters: Bool) throws {
    try withFolder { folder in
      let made = try makeRun(in: folder, adapters: adapters, resuming: false)
      #expect(try made.run.run { _ in })
      let weights = values(made.tiny.model.parameters)
      let trainer = made.run.trainer
      for _ in 0..<2 {
        try trainer.export(
          to: "\(folder)/model", type: .float32, provenance: made.run.provenance)
      }
      #expect(values(made.tiny.model.parameters) == weights)
      let names = try listFolder("\(folder)/model")
      #expect(
        names
          == (adapters ? ["adapter"] : []) + [
            "config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json",
            "training.json",
          ])
      let loaded = try Responder(TrainedModel(loadingFrom: "\(folder)/model"))
      let tokens: [Int32] = [3, 80, 41, 7, 9]
      #expect(distance(logits(loaded.model, tokens), logits(made.tiny.model, tokens)) < 1e-4)
      #expect(distance(logits(loaded.model, tokens), logits(try Tiny().model, tokens)) > 1e-3)
    }
  }

  @Test func `adapters beside another model are not resumed`() throws {
    try withFolder { folder in
      let first = try makeRun(in: folder, adapters: true, resuming: false)
      #expect(try first.run.run { _ in })
      let other = try Tiny()
      let layer = other.model.blocks[0].attention.query.weight
      withoutGradients { layer.assign(layer * 1.01) }
      var random = SeededRandom(seed: 4)
      let adapters = LowRankAdapters(
        on: other.model, options: LowRankAdapters.Options(rank: 2), using: &random)
      let task = try other.task(wordRows(), accumulation: 2, adapters: adapters)
      let trainer = Trainer(task, options: options(steps: 9, accumulation: 2))
      let found = sentence { try trainer.resume(from: "\(folder)/run/checkpoint") }
      #expect(found?.contains("other data") == true)
    }
  }

  @Test func `other rows are not resumed`() throws {
    try withFolder { folder in
      let first = try makeRun(in: folder, adapters: false, resuming: false)
      #expect(try first.run.run { _ in })
      let task = try Tiny().task(Array(wordRows().dropLast()), accumulation: 2)
      let trainer = Trainer(task, options: options(steps: 9, accumulation: 2))
      let found = sentence { try trainer.resume(from: "\(folder)/run/checkpoint") }
      #expect(found?.contains("other data") == true)
    }
  }
}
