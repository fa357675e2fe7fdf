// The loss: how surprised the model is by the token that really came next.

import Exercises
import Tensors
import Tokens
import Transformer

/// The mean of -log softmax(logits)[target], from plain operations, in nats; 0 where all are ignored.
///
/// Shapes: logits `[…, vocabulary]`, before any softmax; one target for each row of scores.
public func composedCrossEntropy(_ logits: Tensor, targets: [Int32]) -> Tensor {
  // EXERCISE 4.1 — the loss: how surprising the right token was
  let largest = max(logits, axis: -1, keepingAxes: true).detached
  let shifted = logits - largest
  let logProbabilities = shifted - log(sum(exp(shifted), axes: [-1], keepingAxes: true))
  let counted = countedTargets(targets)
  let chosen = gather(logProbabilities, targets.map { $0 == ignoredTarget ? 0 : $0 })
  let isCounted = Tensor(targets.map { $0 == ignoredTarget ? 0 : 1 }, shape: chosen.shape)
  return -(sum(chosen * isCounted) / Float(Swift.max(1, counted)))
  // END EXERCISE 4.1
}

/// The mean loss of a model over a batch, in nats a token.
///
/// `random` drops values in training and is nil in evaluation.
public func loss(
  of model: LanguageModel, on batch: TokenBatch, random: inout SeededRandom?
) -> Tensor {
  let hidden = model.hiddenStates(batch.inputs, batch: batch.size, random: &random)
  switch model.compute {
  case .fused: return linearCrossEntropy(hidden, model.outputWeight, targets: batch.targets)
  case .composed: return composedCrossEntropy(model.logits(hidden), targets: batch.targets)
  }
}
