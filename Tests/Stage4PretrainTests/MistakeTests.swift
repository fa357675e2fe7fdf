// Common mistakes outside the gate's exercises, each written down and shown to be rejected.

import Foundation
import Pretraining
import Storage
import Tensors
import Testing
import Tokens
import Transformer

@Suite struct MistakeTests {
  @Test func `46 a mean of the means of unequal batches differs`() throws {
    let (model, text) = (tinyModel(), try ruleText(300))
    // One window of 8 targets and one of 3.
    let tokens = Array(text.validation.prefix(12))
    let parts = [Array(tokens[0...8]), Array(tokens[8...11])].map { part in
      evaluate(model, on: part, tokenizer: text.tokenizer)
    }
    let (long, short) = (try #require(parts[0]), try #require(parts[1]))
    let whole = try #require(evaluate(model, on: tokens, tokenizer: text.tokenizer))
    #expect(long.tokenCount == 8 && short.tokenCount == 3)
    #expect(abs(whole.loss - (8 * long.loss + 3 * short.loss) / 11) < 1e-6)
    #expect(abs(whole.loss - (long.loss + short.loss) / 2) > 1e-3)
  }

  @Test func `53 the loss of the training text is another`() throws {
    let learned = try ruleText(300)
    // Letters that come in the other direction: what was learned does not help.
    let text = TrainingText(
      tokenizer: learned.tokenizer, training: learned.training,
      validation: learned.training.reversed())
    let options = tinyOptions(steps: 40, learningRate: 0.03)
    let task = try LanguageModelTask(tinyModel(), text: text, options: options)
    let trainer = Trainer(task, options: options)
    for _ in 0..<40 { _ = trainer.takeStep() }
    let measured = try #require(try task.evaluate(isLast: true, shouldStop: { false }))
    let wrong = evaluate(task.model, on: text.training, tokenizer: text.tokenizer)
    let right = evaluate(task.model, on: text.validation, tokenizer: text.tokenizer)
    #expect(measured["validationLoss"] == right?.loss)
    #expect((measured["validationLoss"] ?? 0) - (wrong?.loss ?? 0) > 1)
  }

  /// What a resumed run forgot.
  enum Forgotten: String, CaseIterable, Sendable {
    case nothing, moments, step, batchRandomState, dropoutRandomState
  }

  @Test(arguments: Forgotten.allCases)
  func `52 a resume that forgets a part of the state differs`(_ forgotten: Forgotten) throws {
    let model = tinyModel(tinyConfiguration(dropout: 0.3))
    let trainer = try ruleTrainer(model)
    let fresh = (batch: trainer.batchRandom.state, dropout: trainer.dropoutRandom?.state ?? 0)
    for _ in 0..<4 { _ = trainer.takeStep() }
    let resumed = tinyModel(tinyConfiguration(dropout: 0.3))
    try withFolder { folder in
      let provenance = Provenance(
        command: "train", dataChecksum: trainer.task.dataChecksum)
      try trainer.save(to: folder + "/checkpoint", provenance: provenance)
      let path = folder + "/checkpoint/training.json"
      var file = try readText(path)
      if forgotten == .batchRandomState {
        file = file.replacing("\(trainer.batchRandom.state)", with: "\(fresh.batch)")
      } else if forgotten == .dropoutRandomState {
        file = file.replacing("\(trainer.dropoutRandom?.state ?? 0)", with: "\(fresh.dropout)")
      }
      try AtomicFile.write(file, to: path)
      let second = try ruleTrainer(resumed)
      try second.resume(from: folder + "/checkpoint")
      if forgotten == .moments {
        for state in second.optimizer.state { state.tensor.assign(.zeros(state.tensor.shape)) }
      }
      if forgotten == .step { second.optimizer.resume(atStep: 0) }
      for _ in 0..<3 { _ = second.takeStep() }
    }
    for _ in 0..<3 { _ = trainer.takeStep() }
    let gap = distance(weights(model), weights(resumed))
    #expect(forgotten == .nothing ? gap == 0 : gap > 1e-4, "\(gap)")
  }
}

/// The largest |a - b|; infinite where one is no number or the counts differ.
func distance(_ a: [Float], _ b: [Float]) -> Float {
  guard a.count == b.count else { return .infinity }
  return zip(a, b).reduce(0) { largest, pair in
    let gap = abs(pair.0 - pair.1)
    return gap.isNaN ? .infinity : max(largest, gap)
  }
}
