// The loss of answers: prompts and padding are read, but only the answers and their ends are learned.

import Exercises
import Pretraining
import Tensors
import Transformer

/// Several examples side by side, the shorter ones filled up at their ends.
public struct ResponseBatch {
  /// Examples.
  public let size: Int
  /// What the model reads, `size` rows of the longest example but its last token.
  public let inputs: [Int32]
  /// Where in ``inputs`` the next token is one that is learned.
  public let places: [Int32]
  /// That next token, for each of ``places``.
  public let targets: [Int32]

  /// Lays examples out, with `padding` where a row has ended.
  ///
  /// There is at least one example, and each has at least one token; one of which nothing is learned keeps its row.
  /// Causal attention never looks ahead, so no answer sees what stands behind its end.
  public init(_ examples: [LearningExample], padding: Int) {
    // EXERCISE 6.3 — a batch: where the learned tokens are guessed
    let width = (examples.map(\.tokens.count).max() ?? 1) - 1
    var (inputs, places, targets): ([Int32], [Int32], [Int32]) = ([], [], [])
    for (row, example) in examples.enumerated() {
      let read = example.tokens.dropLast()
      inputs += read + [Int32](repeating: Int32(padding), count: width - read.count)
      for next in example.tokens.indices.dropFirst() where example.isLearned[next] {
        places.append(Int32(row * width + next - 1))
        targets.append(example.tokens[next])
      }
    }
    size = examples.count
    self.inputs = inputs
    self.places = places
    self.targets = targets
    // END EXERCISE 6.3
  }
}

/// The vectors from which the learned tokens of a batch are guessed, `[targets, width]`.
///
/// The output layer is the widest of all; it is spared where nothing is learned.
private func hiddenStates(
  of model: LanguageModel, _ batch: ResponseBatch, random: inout SeededRandom?
) -> Tensor {
  let all = model.hiddenStates(batch.inputs, batch: batch.size, random: &random)
  let rows = all.reshaped([batch.inputs.count, model.configuration.width])
  return embedding(rows, batch.places, shape: [batch.places.count])
}

/// The mean loss of all learned tokens of a batch, in nats a token.
///
/// `random` drops values in training and is nil in evaluation.
public func responseLoss(
  of model: LanguageModel, on batch: ResponseBatch, random: inout SeededRandom?
) -> Tensor {
  let hidden = hiddenStates(of: model, batch, random: &random)
  switch model.compute {
  case .fused: return linearCrossEntropy(hidden, model.outputWeight, targets: batch.targets)
  case .composed: return composedCrossEntropy(model.logits(hidden), targets: batch.targets)
  }
}

/// The mean loss of all learned tokens of all examples, in nats a token; nil where `shouldStop` said so.
public func responseLoss(
  of model: LanguageModel, on examples: [LearningExample], padding: Int, batchSize: Int = 32,
  shouldStop: () -> Bool = { false }
) -> Double? {
  // Side by side with others of their length, little is padding.
  let sorted = examples.sorted { $0.tokens.count < $1.tokens.count }
  var (total, count, none) = (0.0, 0, SeededRandom?.none)
  for start in stride(from: 0, to: sorted.count, by: batchSize) {
    if shouldStop() { return nil }
    let batch = ResponseBatch(
      Array(sorted[start..<min(sorted.count, start + batchSize)]), padding: padding)
    let losses = withoutGradients {
      tokenLosses(
        model.logits(hiddenStates(of: model, batch, random: &none)), targets: batch.targets)
    }
    total += losses.reduce(0) { $0 + Double($1) }
    count += losses.count
  }
  return total / Double(max(1, count))
}
