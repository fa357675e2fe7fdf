// Stage 2 of the tour: a model of attention alone is trained, and its heads are looked into.

import Console
import Pretraining
import Tensors
import Tokens
import Transformer

/// What stage 2 found.
struct AttentionResult: Codable, Equatable {
  /// One head: where each token looks.
  struct Head: Codable, Equatable {
    /// Layer and head, counted from 0, such as "1.3".
    let name: String
    /// Row by row, each token's weights on the tokens up to itself.
    let weights: [[Float]]
    /// The mean weight on the token just before, from the third token on.
    let previous: Double
    /// The mean weight on what followed the same token in the first telling, in the second.
    let following: Double
  }

  /// Training steps.
  let steps: Int
  /// The loss of the last step, in nats a token.
  let loss: Double
  /// The tokens of the sentence that the heads look at.
  let labels: [String]
  /// All heads, layer after layer.
  let heads: [Head]

  /// The line that the tour prints.
  var line: String {
    func best(_ value: (Head) -> Double) -> String {
      guard let head = heads.max(by: { value($0) < value($1) }) else { return "none" }
      return "head \(head.name) (\(Format.percent(value(head), 0)))"
    }
    return "\(heads.count) heads after \(Format.count(steps)) steps;"
      + " to the previous token looks most \(best(\.previous)),"
      + " to what came next the last time \(best(\.following))"
  }
}

/// Trains a model of attention alone and measures its heads on a sentence told twice.
///
/// Throws `Interrupted` where `isInterrupted` says so; the stage is short and starts anew then.
func tourAttention(
  _ plan: TourPlan, text: TrainingText, sentence: String, terminal: Terminal,
  isInterrupted: () -> Bool
) throws -> AttentionResult {
  var random = SeededRandom(seed: 2)
  let model = LanguageModel(
    plan.attentionModel(vocabularySize: text.tokenizer.vocabularyCount), using: &random)
  let steps = plan.attentionSteps
  let options = TrainingOptions(
    seed: 2, batchSize: plan.batchSize,
    schedule: LearningRateSchedule(
      peak: 4e-3, floor: 4e-4, warmUpSteps: steps / 10, totalSteps: steps))
  let trainer = Trainer(
    try LanguageModelTask(model, text: text, options: options), options: options)
  let bar = terminal.progress("Stage 2: training heads", total: steps, unit: "steps")
  var loss = 0.0
  while trainer.step < steps {
    guard !isInterrupted() else { throw Interrupted("") }
    loss = Double(trainer.takeStep().loss)
    bar.update(to: trainer.step, suffix: "loss \(Format.decimal(loss, 3))")
  }
  bar.finish()
  // The same words twice: a head can look up what followed a token the first time.
  let once = try text.tokenizer.encode(sentence).prefix(min(12, plan.contextSize / 2))
  let tokens = Array(once + once)
  return AttentionResult(
    steps: steps, loss: loss, labels: tokens.map { visibleToken(text.tokenizer.bytes(of: $0)) },
    heads: heads(of: model, on: tokens))
}

/// The weights of all heads on one sequence whose second half repeats the first.
private func heads(of model: LanguageModel, on tokens: [Int]) -> [AttentionResult.Head] {
  let count = tokens.count
  var heads: [AttentionResult.Head] = []
  withoutGradients {
    var none: SeededRandom?
    var x = model.embed(tokens.map(Int32.init), batch: 1, time: count)
    for (layer, block) in model.blocks.enumerated() {
      let weights = block.attention.weights(block.attentionNorm(x))
      for head in 0..<weights.shape[1] {
        let rows = (0..<count).map { query in (0...query).map { weights[0, head, query, $0] } }
        func mean(_ queries: Range<Int>, _ key: (Int) -> Int) -> Double {
          queries.reduce(0) { $0 + Double(rows[$1][key($1)]) } / Double(max(1, queries.count))
        }
        heads.append(
          AttentionResult.Head(
            name: "\(layer).\(head)", weights: rows,
            previous: mean(min(2, count)..<count) { $0 - 1 },
            following: mean(count / 2..<count) { $0 - count / 2 + 1 }))
      }
      x = block(x, random: &none)
    }
  }
  return heads
}
