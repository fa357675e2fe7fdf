// Stage 3 of the tour: a whole model is built, measured, and asked before it has learned anything.

import Console
import Foundation
import Pretraining
import Tensors
import Transformer

/// What stage 3 found.
struct ModelResult: Codable, Equatable {
  /// A part of the model and what comes out of it.
  struct Shape: Codable, Equatable {
    let part: String
    let shape: [Int]
    let parameters: Int
  }

  /// The parts in the order in which data flows through them.
  let shapes: [Shape]
  /// All parameters.
  let parameterCount: Int
  /// The loss of the untrained model on held-out text, in nats a token.
  let firstLoss: Double
  /// The loss of guessing evenly: the logarithm of the vocabulary's size.
  let evenLoss: Double

  /// The line that the tour prints.
  var line: String {
    "\(Format.count(parameterCount)) parameters; untrained, its loss is"
      + " \(Format.decimal(firstLoss, 2)), and guessing evenly would be"
      + " ln(vocabulary) = \(Format.decimal(evenLoss, 2))"
  }
}

/// The model of stages 3 and 4, untrained; always the same for the same plan and vocabulary.
func untrainedModel(_ plan: TourPlan, vocabularySize: Int) -> LanguageModel {
  var random = SeededRandom(seed: 1)
  return LanguageModel(plan.model(vocabularySize: vocabularySize), using: &random)
}

/// Builds the model, follows a few tokens through it, and measures its first loss.
///
/// Throws where the held-out text is too short to measure on.
func tourModel(_ plan: TourPlan, text: TrainingText) throws -> ModelResult {
  let model = untrainedModel(plan, vocabularySize: text.tokenizer.vocabularyCount)
  guard
    let evaluation = evaluate(
      model, on: text.validation, tokenizer: text.tokenizer, most: 16),
    evaluation.tokenCount > 0
  else {
    throw TrainingError(
      "the held-out tenth of the text has only \(text.validation.count) tokens: too small for a"
        + " tour, take a longer text")
  }
  let tokens = Array(text.validation.prefix(min(16, plan.contextSize)))
  var shapes: [ModelResult.Shape] = []
  withoutGradients {
    func add(_ part: String, _ x: Tensor, parameters: Int) {
      shapes.append(.init(part: part, shape: x.shape, parameters: parameters))
    }
    var none: SeededRandom?
    var x = model.embed(tokens, batch: 1, time: tokens.count)
    shapes.append(.init(part: "token ids", shape: [1, tokens.count], parameters: 0))
    add("embedding", x, parameters: model.tokenEmbedding.parameterCount)
    for (index, block) in model.blocks.enumerated() {
      x = block(x, random: &none)
      add("block \(index)", x, parameters: block.parameterCount)
    }
    x = model.finalNorm(x)
    add("norm", x, parameters: model.finalNorm.parameterCount)
    // The output layer is the embedding again, so it has no parameters of its own.
    add("logits", model.logits(x), parameters: 0)
  }
  return ModelResult(
    shapes: shapes, parameterCount: model.parameterCount, firstLoss: evaluation.loss,
    evenLoss: log(Double(model.configuration.vocabularySize)))
}
