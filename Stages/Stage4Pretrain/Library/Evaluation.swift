// Evaluation: how well the model predicts text that it has not seen.

import Exercises
import Foundation
import Tensors
import Tokens
import Transformer

/// How well a model predicts a text.
public struct Evaluation: Equatable, Sendable {
  /// The sum of -log p over all predicted tokens, in nats.
  public let totalLoss: Double
  /// How many tokens were predicted.
  public let tokenCount: Int
  /// How many bytes of text those tokens stand for; end-of-text tokens count as none.
  public let byteCount: Int

  /// Collects the sums.
  public init(totalLoss: Double, tokenCount: Int, byteCount: Int) {
    self.totalLoss = totalLoss
    self.tokenCount = tokenCount
    self.byteCount = byteCount
  }

  /// Nats per token.
  public var loss: Double { means.loss }

  /// e to the loss: as unsure as a choice between this many tokens.
  public var perplexity: Double { means.perplexity }

  /// Bits per byte of text, which compares models with different tokenizers.
  public var bitsPerByte: Double { means.bitsPerByte }

  private var means: (loss: Double, perplexity: Double, bitsPerByte: Double) {
    // EXERCISE 4.7 — perplexity and bits per byte
    let loss = totalLoss / Double(max(1, tokenCount))
    return (loss, exp(loss), totalLoss / log(2) / Double(max(1, byteCount)))
    // END EXERCISE 4.7
  }
}

/// Evaluates a model on every token of a stream but the first, in windows of its whole context.
///
/// Windows do not overlap, so early tokens of a window see little context and the loss is an upper bound.
/// `most` limits the windows, spread evenly; `progress` gets windows done and in all and may stop the work by
/// returning false, which gives nil.
public func evaluate(
  _ model: LanguageModel, on tokens: [Int32], tokenizer: any Tokenizer, batchSize: Int = 16,
  most: Int? = nil, progress: (Int, Int) -> Bool = { _, _ in true }
) -> Evaluation? {
  let context = model.configuration.contextSize
  let starts = evaluationStarts(tokenCount: tokens.count, context: context, most: most)
  let lengths = (0..<tokenizer.vocabularyCount).map { token in
    token == tokenizer.endOfText ? 0 : tokenizer.bytes(of: token).count
  }
  var (total, count, bytes) = (0.0, 0, 0)
  var done = 0
  while done < starts.count {
    // All windows of a batch are equally long; only the last window may be shorter.
    let length = min(context, tokens.count - 1 - starts[done])
    let group = starts[done...].prefix(batchSize).prefix { tokens.count - 1 - $0 >= length }
    let inputs = group.flatMap { tokens[$0..<$0 + length] }
    let targets = group.flatMap { tokens[$0 + 1..<$0 + 1 + length] }
    let losses = withoutGradients {
      tokenLosses(model.logits(model.hiddenStates(inputs, batch: group.count)), targets: targets)
    }
    total += losses.reduce(0) { $0 + Double($1) }
    count += targets.count
    bytes += targets.reduce(0) { $0 + lengths[Int($1)] }
    done += group.count
    guard progress(done, starts.count) else { return nil }
  }
  return Evaluation(totalLoss: total, tokenCount: count, byteCount: bytes)
}

/// Where the windows of an evaluation begin: side by side, or `most` of those, evenly spread.
///
/// Windows of `context` inputs, each with the token after it as target, reach every token but the first once.
public func evaluationStarts(tokenCount: Int, context: Int, most: Int?) -> [Int] {
  // EXERCISE 4.6 — windows that predict every token once
  let all = Array(stride(from: 0, to: max(0, tokenCount - 1), by: context))
  guard let most, most < all.count else { return all }
  return (0..<most).map { all[$0 * all.count / most] }
  // END EXERCISE 4.6
}
