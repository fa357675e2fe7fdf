// Runs: evaluation, checkpoints, exact resume, and what is refused.

import Foundation
import Pretraining
import Storage
import Tensors
import Testing
import Tokens
import Transformer

@Suite struct RunTests {
  /// A text of characters as a training run sees it.
  private func sampleText(in folder: String) throws -> TrainingText {
    let path = "\(folder)/text.txt"
    try AtomicFile.write(String(repeating: "abcdefghij ", count: 60), to: path)
    return try TrainingText(
      paths: [path], tokenizer: .train(.character, vocabularySize: 100), threads: 1)
  }

  private func makeTrainer(
    _ text: TrainingText, options: TrainingOptions = tinyOptions(steps: 12)
  ) throws -> Trainer {
    let configuration = tinyConfiguration(
      vocabularySize: text.tokenizer.vocabularyCount, dropout: 0.1)
    return Trainer(
      try LanguageModelTask(tinyModel(configuration), text: text, options: options),
      options: options)
  }

  private func makeRun(
    _ text: TrainingText, in folder: String, resuming: Bool,
    isInterrupted: @escaping (Trainer) -> Bool = { _ in false }
  ) throws -> (TrainingRun, RunFolder) {
    let trainer = try makeTrainer(text)
    let runFolder = try RunFolder.create(
      in: folder, name: "run", command: "train", existing: resuming ? .resume : .refuse)
    let run = try TrainingRun(
      trainer,
      plan: TrainingPlan(evaluationInterval: 5, sampleInterval: 6, checkpointInterval: 4),
      folder: runFolder, command: "train", resuming: resuming,
      isInterrupted: { isInterrupted(trainer) })
    return (run, runFolder)
  }

  private func losses(_ folder: RunFolder) throws -> [Double] {
    try MetricsLog.read(folder.metrics).compactMap { $0.values["loss"] }
  }

  private func evaluatedSteps(_ folder: RunFolder) throws -> [Int] {
    try MetricsLog.read(folder.metrics).filter { $0.values["validationLoss"] != nil }.map(\.step)
  }

  private func trainedWeights(_ run: TrainingRun) -> [Float] {
    run.trainer.task.trainableParameters.flatMap(\.tensor.values)
  }

  @Test func `a run that was stopped and resumed equals one that was not, bit for bit`() throws {
    try withFolder { folder in
      let text = try sampleText(in: folder)
      let (whole, wholeFolder) = try makeRun(text, in: "\(folder)/whole", resuming: false)
      #expect(try whole.run { _ in })
      let (first, _) = try makeRun(text, in: "\(folder)/parts", resuming: false) { $0.step == 7 }
      #expect(try !first.run { _ in })
      let (second, partsFolder) = try makeRun(text, in: "\(folder)/parts", resuming: true)
      #expect(second.trainer.step == 7)
      #expect(try second.run { _ in })
      #expect(trainedWeights(whole) == trainedWeights(second))
      #expect(
        whole.trainer.optimizer.state.flatMap(\.tensor.values)
          == second.trainer.optimizer.state.flatMap(\.tensor.values))
      #expect(try losses(wholeFolder) == losses(partsFolder))
      #expect(try TrainingRun.samples(in: partsFolder).map(\.step) == [6, 12])
    }
  }

  @Test func `a run that was killed resumes from its last checkpoint without repeated rows`() throws
  {
    try withFolder { folder in
      let text = try sampleText(in: folder)
      let (whole, wholeFolder) = try makeRun(text, in: "\(folder)/whole", resuming: false)
      _ = try whole.run { _ in }
      struct Killed: Error {}
      let (first, _) = try makeRun(text, in: "\(folder)/parts", resuming: false)
      var taken = 0
      // Two steps past the checkpoint at step 4 the process is gone: nothing more is saved.
      while taken < 4 {
        _ = first.trainer.takeStep()
        taken += 1
      }
      try first.trainer.save(
        to: "\(folder)/parts/run/checkpoint",
        provenance: Provenance(command: "train", dataChecksum: text.checksum))
      _ = first.trainer.takeStep()
      let (second, partsFolder) = try makeRun(text, in: "\(folder)/parts", resuming: true)
      #expect(second.trainer.step == 4)
      #expect(try second.run { _ in })
      #expect(trainedWeights(whole) == trainedWeights(second))
      #expect(try losses(wholeFolder).suffix(8) == losses(partsFolder).suffix(8))
    }
  }

  @Test func `an evaluation that was interrupted is made up for`() throws {
    try withFolder { folder in
      let text = try sampleText(in: folder)
      // The evaluation after step 5 is the first to ask.
      let (first, _) = try makeRun(text, in: folder, resuming: false) { $0.step == 5 }
      #expect(try !first.run { _ in })
      #expect(first.trainer.step == 5)
      let (second, runFolder) = try makeRun(text, in: folder, resuming: true)
      #expect(try second.run { _ in })
      #expect(try evaluatedSteps(runFolder) == [5, 10, 12])
    }
  }

  @Test func `a run that was killed between its end and its report is evaluated again`() throws {
    try withFolder { folder in
      let text = try sampleText(in: folder)
      let (first, _) = try makeRun(text, in: folder, resuming: false)
      #expect(try first.run { _ in })
      let (second, runFolder) = try makeRun(text, in: folder, resuming: true)
      #expect((second.trainer.task as? LanguageModelTask)?.lastEvaluation == nil)
      #expect(second.provenance.measures == first.provenance.measures)
      #expect(try second.run { _ in })
      #expect((second.trainer.task as? LanguageModelTask)?.lastEvaluation != nil)
      #expect(try evaluatedSteps(runFolder) == [5, 10, 12])
    }
  }

  @Test func `resuming on other data or with other options is refused`() throws {
    try withFolder { folder in
      let text = try sampleText(in: folder)
      let (run, _) = try makeRun(text, in: folder, resuming: false)
      _ = try run.run { _ in }
      let checkpoint = "\(folder)/run/checkpoint"
      let other = try makeTrainer(text, options: tinyOptions(steps: 99))
      #expect(sentence { try other.resume(from: checkpoint) }?.contains("other options") == true)
      let otherTexts = [
        TrainingText(
          tokenizer: text.tokenizer, training: text.training,
          validation: Array(text.validation.dropLast())),
        TrainingText(
          tokenizer: text.tokenizer, training: Array(text.training.dropLast()),
          validation: text.validation),
      ]
      for otherText in otherTexts {
        let trainer = try makeTrainer(otherText)
        #expect(sentence { try trainer.resume(from: checkpoint) }?.contains("other data") == true)
      }
    }
  }

  @Test func `damaged checkpoints are refused with a sentence that names the file`() throws {
    try withFolder { folder in
      let text = try sampleText(in: folder)
      let (run, _) = try makeRun(text, in: folder, resuming: false)
      _ = try run.run { _ in }
      let checkpoint = "\(folder)/run/checkpoint"
      for name in ["config.json", "model.safetensors", "tokenizer.json"] {
        let path = "\(checkpoint)/\(name)"
        let bytes = try readFile(path)
        for damaged in [[], Array(bytes.prefix(bytes.count / 2)), [0, 255, 0, 254]] {
          try AtomicFile.write(damaged, to: path)
          let found = sentence { _ = try TrainedModel(loadingFrom: checkpoint) }
          #expect(found?.contains(name) == true)
        }
        try AtomicFile.write(bytes, to: path)
      }
      #expect(sentence { _ = try TrainedModel(loadingFrom: checkpoint) } == nil)
      #expect(sentence { _ = try TrainedModel(loadingFrom: "\(folder)/none") } != nil)
    }
  }

  @Test func `a tokenizer that knows more tokens than the model is refused`() throws {
    try withFolder { folder in
      let text = try sampleText(in: folder)
      let small = tinyModel(tinyConfiguration(vocabularySize: text.tokenizer.vocabularyCount - 1))
      try small.save(to: folder)
      try text.tokenizer.save(to: "\(folder)/tokenizer.json")
      #expect(
        sentence { _ = try TrainedModel(loadingFrom: folder) }?.contains("another model") == true)
    }
  }

  @Test func `a text that is too short for one window is refused`() {
    #expect(sentence { _ = try ruleTrainer(tokenCount: 8) }?.contains("one window needs 9") == true)
    #expect(
      sentence {
        _ = try LanguageModelTask(
          tinyModel(), text: ruleText(50, vocabularySize: 13), options: tinyOptions())
      }?
      .contains("outside the model's vocabulary") == true)
  }

  @Test func `an evaluation predicts every token but the first, once`() throws {
    try withFolder { folder in
      let text = try sampleText(in: folder)
      let model = tinyModel(tinyConfiguration(vocabularySize: text.tokenizer.vocabularyCount))
      let tokens = Array(text.training.prefix(30))
      let found = try #require(evaluate(model, on: tokens, tokenizer: text.tokenizer, batchSize: 2))
      #expect(found.tokenCount == 29)
      #expect(found.byteCount == 29)
      #expect(abs(found.perplexity - exp(found.loss)) < 1e-9)
      #expect(abs(found.bitsPerByte - found.loss / log(2)) < 1e-9)
      #expect(
        evaluate(model, on: tokens, tokenizer: text.tokenizer, progress: { _, _ in false }) == nil)
    }
  }
}
