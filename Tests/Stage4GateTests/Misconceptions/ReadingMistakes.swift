// Readers that lose their place, their past or their room.

import Attention
import Gates
import Pretraining
import Tensors
import Transformer

@testable import Stage4Gate

/// A reader with its steps left to choose; by default it is right.
private struct Reader: Sendable {
  enum Feed: Sendable { case new, everything, newWithoutCaches }
  enum Overflow: Sendable {
    case newerHalf, onlyNew, allNew, wholeContext, keepsOlderHalf, newTwice
  }

  var feed = Feed.new
  var overflow = Overflow.newerHalf
  var takesFirst = false
  var restartsPositions = false
  var remembersTokens = true
  var repeatsLast = false
  var givesShares = false

  func read(_ model: LanguageModel, _ parts: [[Int]]) -> [Reading] {
    let caches = model.makeCaches()
    var (tokens, logits): ([Int], [Float]) = ([], [])
    return parts.map { part in
      let new = part.isEmpty && repeatsLast ? Array(tokens.suffix(1)) : part
      if !new.isEmpty {
        if remembersTokens || tokens.isEmpty { tokens += new }
        let unread = unread(new, tokens, caches, context: model.configuration.contextSize)
        logits = scores(model, unread, feed == .newWithoutCaches ? model.makeCaches() : caches)
      }
      return Reading(tokens: tokens, logits: logits)
    }
  }

  private func unread(
    _ new: [Int], _ tokens: [Int], _ caches: [KeyValueCache], context: Int
  ) -> [Int] {
    let fed = feed == .everything ? Array(tokens.suffix(context)) : new
    guard feed != .newWithoutCaches, (caches.first?.count ?? 0) + fed.count > context else {
      return fed
    }
    for cache in caches { cache.truncate(to: overflow == .keepsOlderHalf ? 3 : 0) }
    switch overflow {
    case .newerHalf: return Array(tokens.suffix(context / 2 + 1))
    case .onlyNew: return new
    case .allNew: return Array(tokens.suffix(max(context / 2 + 1, new.count)))
    // More would not fit beside the older half.
    case .keepsOlderHalf: return Array(new.suffix(context - 3))
    case .wholeContext: return Array(tokens.suffix(context))
    case .newTwice: return Array((tokens.suffix(context / 2 + 1) + new).suffix(context))
    }
  }

  private func scores(_ model: LanguageModel, _ unread: [Int], _ caches: [KeyValueCache]) -> [Float]
  {
    withoutGradients {
      let ids = unread.map(Int32.init)
      let offset = restartsPositions ? 0 : caches.first?.count ?? 0
      var x = model.embed(ids, batch: 1, time: ids.count, offset: offset)
      var none: SeededRandom?
      for (block, cache) in zip(model.blocks, caches) { x = block(x, cache: cache, random: &none) }
      let hidden = model.finalNorm(x)
      let step = takesFirst ? 0 : ids.count - 1
      let logits = model.logits(hidden.sliced(step..<step + 1, axis: 1))
      return (givesShares ? softmax(logits) : logits).values
    }
  }
}

let readingMistakes: [Mistake<ReadingFunction>] = [
  Mistake(
    "positions start again at 0",
    explanation:
      "Every new token is told that it is the first of the text, while the caches hold others.",
    hint:
      "hiddenStates sees from the caches where new tokens stand: read them with the same caches.",
    implementation: Reader(restartsPositions: true).read),
  Mistake(
    "new tokens read without the caches",
    explanation:
      "Each token is guessed from the one before alone: the text is forgotten at every step.",
    hint: "Pass the generator's caches to hiddenStates.",
    implementation: Reader(feed: .newWithoutCaches).read),
  Mistake(
    "the whole text read again into the caches",
    explanation:
      "The caches hold the earlier tokens already: now they hold them twice, at later positions.",
    hint: "Only the new tokens go through the model.",
    implementation: Reader(feed: .everything).read),
  Mistake(
    "the scores after the first new token",
    explanation:
      "They say what comes second, which is known; what comes next follows the last token.",
    hint: "Slice the last step of axis 1.",
    implementation: Reader(takesFirst: true).read),
  Mistake(
    "shares in place of scores",
    explanation: "The sampler makes shares itself; of shares it would make nearly equal ones.",
    hint: "Keep the logits as they are.",
    implementation: Reader(givesShares: true).read),
  Mistake(
    "new tokens not remembered",
    explanation: "When the context is full, what is read again is the prompt and not the text.",
    hint: "Add the new tokens to `tokens` first.",
    implementation: Reader(remembersTokens: false).read),
  Mistake(
    "everything forgotten when the context is full",
    explanation: "The text goes on from one token, as if nothing had been written.",
    hint: "After emptying the caches read the last context / 2 + 1 tokens again.",
    implementation: Reader(overflow: .onlyNew).read),
  Mistake(
    "all new tokens read, however many",
    explanation:
      "The newer half is read where the new tokens are fewer; where they are more, the caches are nearly full again.",
    hint: "tokens.suffix(context / 2 + 1), be they old or new.",
    implementation: Reader(overflow: .allNew).read),
  Mistake(
    "the whole context read again",
    explanation: "The caches are full at once, so that every further token costs a whole reading.",
    hint: "Make room: read only the last context / 2 + 1 tokens again.",
    implementation: Reader(overflow: .wholeContext).read),
  Mistake(
    "the newer half forgotten",
    explanation: "truncate keeps the first positions: the text goes on from its beginning.",
    hint: "Empty the caches and read the newer half again.",
    implementation: Reader(overflow: .keepsOlderHalf).read),
  Mistake(
    "new tokens read twice when the context is full",
    explanation:
      "`tokens` holds the new ones already; read again and then added, they stand there twice.",
    hint: "What is read again ends with the new tokens.",
    implementation: Reader(overflow: .newTwice).read),
  Mistake(
    "the last token again where there is nothing new",
    explanation: "Nothing read must change nothing; now the last token stands there twice.",
    hint: "Return at once where there are no new tokens.",
    implementation: Reader(repeatsLast: true).read),
]
