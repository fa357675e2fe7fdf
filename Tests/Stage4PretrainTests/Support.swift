// What the tests of stage 4 share: a tiny model, a text that repeats, folders to work in.

import Foundation
import Pretraining
import Storage
import Tensors
import Tokens
import Transformer

/// A model small enough to train in a debug build.
func tinyConfiguration(vocabularySize: Int = 11, dropout: Float = 0) -> TransformerConfiguration {
  TransformerConfiguration(
    vocabularySize: vocabularySize, contextSize: 8, depth: 1, width: 12, headCount: 2,
    feedForwardSize: 16, norm: .rms, activation: .swiGLU, positions: .rotary, hasBias: false,
    dropout: dropout)
}

func tinyModel(
  _ configuration: TransformerConfiguration = tinyConfiguration(), compute: Compute = .fused
) -> LanguageModel {
  var random = SeededRandom(seed: 5)
  return LanguageModel(configuration, compute: compute, using: &random)
}

/// Tokens that follow a rule: each is the last plus two, around the vocabulary.
func ruleTokens(_ count: Int, vocabularySize: Int = 11) -> [Int32] {
  (0..<count).map { Int32(2 * $0 % vocabularySize) }
}

/// Rule tokens as a text of eleven letters, for training and validation alike.
func ruleText(_ count: Int, vocabularySize: Int = 11) throws -> TrainingText {
  let tokenizer = try trainTokenizer(
    .character, on: [Array("abcdefghijklmnopqrstuvwxyz".utf8.prefix(vocabularySize))],
    vocabularyCount: vocabularySize, threads: 1)
  let tokens = ruleTokens(count, vocabularySize: vocabularySize)
  return TrainingText(
    tokenizer: tokenizer, training: tokens, validation: Array(tokens.prefix(50)))
}

/// A trainer of `model` on rule tokens.
func ruleTrainer(
  _ model: LanguageModel = tinyModel(), tokenCount: Int = 300,
  options: TrainingOptions = tinyOptions()
) throws -> Trainer {
  Trainer(
    try LanguageModelTask(model, text: ruleText(tokenCount), options: options), options: options)
}

func tinyOptions(
  steps: Int = 40, batchSize: Int = 4, accumulation: Int = 1, learningRate: Float = 0.01
) -> TrainingOptions {
  TrainingOptions(
    seed: 3, batchSize: batchSize, accumulation: accumulation,
    schedule: LearningRateSchedule(
      peak: learningRate, floor: learningRate / 10, warmUpSteps: 3, totalSteps: steps))
}

/// Calls `body` with a fresh folder and removes it afterwards.
func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let path = NSTemporaryDirectory() + "stage4-\(UUID().uuidString)"
  try makeFolder(path)
  defer { try? removeTree(path) }
  return try body(path)
}

/// All weights, one after the other.
func weights(_ model: LanguageModel) -> [Float] { model.parameters.flatMap(\.tensor.values) }

/// The sentence of the error that `body` throws; nil where it throws none.
func sentence(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch { return "\(error)" }
}
