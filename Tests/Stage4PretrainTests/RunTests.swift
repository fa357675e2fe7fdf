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

  private func makeRun(
    _ text: TrainingText, in folder: String, resuming: Bool, stopAfter: Int? = nil
  ) throws -> (TrainingRun, RunFolder) {
    let configuration = tinyConfiguration(
      vocabularySize: text.tokenizer.vocabularyCount, dropout: 0.1)
    let trainer = try Trainer(
      tinyModel(configuration), tokens: text.training, options: tinyOptions(steps: 12))
    let runFolder = try RunFolder.create(
      in: folder, name: "run", command: "train", existing: resuming ? .resume : .refuse)
    let run = try TrainingRun(
      trainer, text: text,
      plan: TrainingPlan(evaluationInterval: 5, sampleInterval: 6, checkpointInterval: 4),
      folder: runFolder, command: "train", resuming: resuming,
      isInterrupted: { trainer.step == stopAfter })
    return (run, runFolder)
  }

  private func losses(_ folder: RunFolder) throws -> [Double] {
    try MetricsLog.read(folder.metrics).map { $0.values["loss"] ?? .nan }
  }

  @Test func `a run that was stopped and resumed equals one that was not, bit for bit`() throws {
    try withFolder { folder in
      let text = try sampleText(in: folder)
      let (whole, wholeFolder) = try makeRun(text, in: "\(folder)/whole", resuming: false)
      #expect(try whole.run { _ in })
      let (first, _) = try makeRun(text, in: "\(folder)/parts", resuming: false, stopAfter: 7)
      #expect(try !first.run { _ in })
      let (second, partsFolder) = try makeRun(text, in: "\(folder)/parts", resuming: true)
      #expect(second.trainer.step == 7)
      #expect(try second.run { _ in })
      #expect(weights(whole.trainer.model) == weights(second.trainer.model))
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
        to: "\(folder)/parts/run/checkpoint", tokenizer: text.tokenizer,
        provenance: Provenance(command: "train", dataChecksum: text.checksum))
      _ = first.trainer.takeStep()
      let (second, partsFolder) = try makeRun(text, in: "\(folder)/parts", resuming: true)
      #expect(second.trainer.step == 4)
      #expect(try second.run { _ in })
      #expect(weights(whole.trainer.model) == weights(second.trainer.model))
      #expect(try losses(wholeFolder).suffix(8) == losses(partsFolder).suffix(8))
    }
  }

  @Test func `resuming on another text or with other options is refused`() throws {
    try withFolder { folder in
      let text = try sampleText(in: folder)
      let (run, _) = try makeRun(text, in: folder, resuming: false)
      _ = try run.run { _ in }
      let checkpoint = "\(folder)/run/checkpoint"
      let other = try Trainer(
        tinyModel(run.trainer.model.configuration), tokens: text.training,
        options: tinyOptions(steps: 99))
      #expect(
        sentence { try other.resume(from: checkpoint, dataChecksum: text.checksum) }?
          .contains("other options") == true)
      #expect(
        sentence { try run.trainer.resume(from: checkpoint, dataChecksum: "x") }?
          .contains("another text") == true)
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
    #expect(
      sentence { _ = try Trainer(tinyModel(), tokens: ruleTokens(8), options: tinyOptions()) }?
        .contains("one window needs 9") == true)
    #expect(
      sentence {
        _ = try Trainer(
          tinyModel(), tokens: ruleTokens(50, vocabularySize: 13), options: tinyOptions())
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
