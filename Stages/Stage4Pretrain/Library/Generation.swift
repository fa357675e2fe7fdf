// Generation: one token after the other, each becoming part of what the next is guessed from.

import Attention
import Exercises
import Tensors
import Transformer

/// A text that a model continues, with the caches that make each token cheap.
public final class Generator {
  private let model: LanguageModel
  private var caches: [KeyValueCache]
  /// All tokens so far, the prompt's included.
  public private(set) var tokens: [Int] = []
  /// The scores for the token that comes next.
  public private(set) var logits: [Float] = []

  /// Reads a prompt.
  ///
  /// Throws where it is empty or longer than the context.
  public init(_ model: LanguageModel, prompt: [Int]) throws {
    try model.checkPrompt(prompt)
    self.model = model
    caches = model.makeCaches()
    read(prompt)
  }

  /// Adds tokens and computes the scores for the next one.
  ///
  /// Where they would not fit into the context, the older half is forgotten and the rest read again. No tokens change
  /// nothing.
  public func read(_ new: [Int]) {
    // EXERCISE 4.11 — read on with the caches
    if new.isEmpty { return }
    tokens += new
    var unread = new
    let context = model.configuration.contextSize
    if (caches.first?.count ?? 0) + new.count > context {
      unread = Array(tokens.suffix(context / 2 + 1))
      for cache in caches { cache.truncate(to: 0) }
    }
    withoutGradients {
      let hidden = model.hiddenStates(unread.map(Int32.init), batch: 1, caches: caches)
      logits = model.logits(hidden.sliced(unread.count - 1..<unread.count, axis: 1)).values
    }
    // END EXERCISE 4.11
  }
}

extension LanguageModel {
  /// Throws where a prompt is empty, longer than the context or outside the vocabulary.
  public func checkPrompt(_ prompt: [Int]) throws {
    let context = configuration.contextSize
    guard !prompt.isEmpty else { throw TrainingError("the prompt is empty: nothing to go on from") }
    guard prompt.count <= context else {
      throw TrainingError(
        "the prompt has \(prompt.count) tokens, but the model sees \(context) at most")
    }
    if let bad = prompt.first(where: { $0 < 0 || $0 >= configuration.vocabularySize }) {
      throw TrainingError("token \(bad) of the prompt is outside the model's vocabulary")
    }
  }
}

/// Continues a prompt by up to `limit` tokens and returns the new ones.
///
/// Stops at `endToken`, which is not returned, or when `onToken` returns false.
public func generate(
  _ model: LanguageModel, prompt: [Int], limit: Int, sampler: Sampler, endToken: Int?,
  random: inout SeededRandom, onToken: (Int) -> Bool = { _ in true }
) throws -> [Int] {
  let generator = try Generator(model, prompt: prompt)
  var new: [Int] = []
  while new.count < limit {
    let token = sampler.choose(generator.logits, using: &random)
    if token == endToken { break }
    new.append(token)
    guard onToken(token), new.count < limit else { break }
    generator.read([token])
  }
  return new
}
