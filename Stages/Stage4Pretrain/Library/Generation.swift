// Generation: one token after the other, each becoming part of what the next is guessed from.

import Attention
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
  /// Where the context is full, the older half is forgotten and the rest read again. No tokens change nothing.
  public func read(_ new: [Int]) {
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

/// Finds a likely continuation of up to `limit` tokens by following the `width` best beginnings at once.
///
/// Returns the new tokens and the mean of their log-probabilities, by which beams of different lengths compare.
/// An end token counts in the mean and is not returned.
public func beamSearch(
  _ model: LanguageModel, prompt: [Int], limit: Int, width: Int, endToken: Int?
) throws -> (tokens: [Int], meanLogProbability: Float) {
  struct Beam {
    var tokens: [Int]
    var sum: Float
    var isFinished: Bool
    var mean: Float { sum / Float(max(1, tokens.count)) }
  }
  var beams = [Beam(tokens: [], sum: 0, isFinished: false)]
  try model.checkPrompt(prompt)
  guard prompt.count + limit <= model.configuration.contextSize + 1 else {
    throw TrainingError("prompt and beam together exceed the model's context")
  }
  while let length = beams.filter({ !$0.isFinished }).map(\.tokens.count).first, length < limit {
    let open = beams.filter { !$0.isFinished }
    let inputs = open.flatMap { (prompt + $0.tokens).map(Int32.init) }
    let rows = withoutGradients {
      let hidden = model.hiddenStates(inputs, batch: open.count)
      let last = hidden.sliced(hidden.shape[1] - 1..<hidden.shape[1], axis: 1)
      return logSoftmax(model.logits(last)).values
    }
    let size = model.configuration.vocabularySize
    var candidates = beams.filter(\.isFinished)
    for (index, beam) in open.enumerated() {
      let row = Array(rows[index * size..<(index + 1) * size])
      for token in row.indices.sorted(by: { (row[$0], $1) > (row[$1], $0) }).prefix(width) {
        candidates.append(
          Beam(
            tokens: beam.tokens + [token], sum: beam.sum + row[token],
            isFinished: token == endToken))
      }
    }
    beams = Array(candidates.sorted { $0.mean > $1.mean }.prefix(width))
  }
  let best = beams.max { $0.mean < $1.mean } ?? Beam(tokens: [], sum: 0, isFinished: true)
  return (best.tokens.filter { $0 != endToken }, best.mean)
}
