// Readers that lose their place, their past or their room.

import Attention
import Gates
import Pretraining
import Tensors
import Transformer

@testable import Stage4Gate

/// A reader with its steps left to choose; by default it is right.
private struct Reader: Sendable {
  enum Feed: Sendable { case new, everything, newWithoutCaches, visible, lastContext }
  enum Overflow: Sendable {
    case newerHalf, exactHalf, roundedUp, onlyNew, endOfNew, allNew, wholeContext, keepsOlderHalf
    case newTwice, withoutNew
  }
  enum Scores: Sendable { case last, first, all }

  var feed = Feed.new
  var overflow = Overflow.newerHalf
  var takes = Scores.last
  /// How many tokens may be there together with the new ones.
  var room: @Sendable (_ context: Int) -> Int = { $0 }
  /// Whether all tokens are counted, and not what the caches hold.
  var countsAll = false
  var cutsTokens = false
  var restartsPositions = false
  var remembersTokens = true
  var repeatsLast = false
  var givesShares = false

  func read(_ model: LanguageModel, _ parts: [[Int]], _ afterPrompt: () -> Void) -> [Reading] {
    let caches = model.makeCaches()
    var (tokens, visible, logits): ([Int], [Int], [Float]) = ([], [], [])
    return parts.enumerated().map { index, part in
      let new = part.isEmpty && repeatsLast ? Array(tokens.suffix(1)) : part
      if !new.isEmpty {
        if remembersTokens || tokens.isEmpty { tokens += new }
        let context = model.configuration.contextSize
        switch feed {
        case .new, .everything:
          let unread = unread(new, &tokens, caches, context: context)
          logits = scores(model, unread, caches)
        case .newWithoutCaches:
          logits = scores(model, new, model.makeCaches())
        case .visible:
          visible += new
          if visible.count > context { visible = Array(tokens.suffix(context / 2 + 1)) }
          logits = scores(model, visible, model.makeCaches())
        case .lastContext:
          logits = scores(model, Array(tokens.suffix(context)), model.makeCaches())
        }
      }
      if index == 0 { afterPrompt() }
      return Reading(tokens: tokens, logits: logits)
    }
  }

  private func unread(
    _ new: [Int], _ tokens: inout [Int], _ caches: [KeyValueCache], context: Int
  ) -> [Int] {
    let fed = feed == .everything ? Array(tokens.suffix(context)) : new
    let held = caches.first?.count ?? 0
    let isOver = (countsAll ? tokens.count : held + fed.count) > room(context)
    // More than the context cannot be read.
    guard isOver || held + fed.count > context else { return fed }
    if cutsTokens { tokens = Array(tokens.suffix(context / 2 + 1)) }
    for cache in caches { cache.truncate(to: overflow == .keepsOlderHalf ? 3 : 0) }
    switch overflow {
    case .newerHalf: return Array(tokens.suffix(context / 2 + 1))
    case .exactHalf: return Array(tokens.suffix(context / 2))
    case .roundedUp: return Array(tokens.suffix((context + 1) / 2 + 1))
    case .endOfNew: return Array(new.suffix(context / 2 + 1))
    case .withoutNew: return Array(tokens.dropLast(new.count).suffix(context / 2 + 1))
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
      let steps =
        switch takes {
        case .first: 0..<1
        case .last: ids.count - 1..<ids.count
        case .all: 0..<ids.count
        }
      let logits = model.logits(hidden.sliced(steps, axis: 1))
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
    implementation: Reader(takes: .first).read),
  Mistake(
    "the scores of all new tokens",
    explanation: "The sampler takes the scores of all positions for those of one vocabulary.",
    hint: "Slice the last step of axis 1 before computing logits.",
    implementation: Reader(takes: .all).read),
  Mistake(
    "everything read again at every call",
    explanation:
      "The scores are right, but the caches save nothing: each token costs a whole reading.",
    hint: "Empty the caches only where they and the new tokens exceed the context.",
    implementation: Reader(feed: .visible).read),
  Mistake(
    "the last tokens of the context read again at every call",
    explanation:
      "The caches save nothing, and where the text is longer than the context each call sees another beginning.",
    hint:
      "Read only the new tokens into the caches; empty these where all would exceed the context.",
    implementation: Reader(feed: .lastContext).read),
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
    "the tokens cut with the caches",
    explanation: "`tokens` are all of the text; only what is read again is a part of it.",
    hint: "Take the suffix into a variable of its own.",
    implementation: Reader(cutsTokens: true).read),
  Mistake(
    "emptied when the context is just full",
    explanation: "Caches and new tokens may be as many as the context; only more do not fit.",
    hint: "Compare with >, not with >=.",
    implementation: Reader(room: { $0 - 1 }).read),
  Mistake(
    "all tokens counted, not those in the caches",
    explanation:
      "After the first time the whole text is always longer: each call empties the caches.",
    hint: "caches.first?.count says how many they hold.",
    implementation: Reader(countsAll: true).read),
  Mistake(
    "one token fewer read again",
    explanation: "context / 2 is the half without the one more.",
    hint: "tokens.suffix(context / 2 + 1).",
    implementation: Reader(overflow: .exactHalf).read),
  Mistake(
    "half of an odd context rounded up",
    explanation: "9 / 2 of integers is 4: of a context of 9 five tokens are read again.",
    hint: "context / 2 + 1.",
    implementation: Reader(overflow: .roundedUp).read),
  Mistake(
    "the end of the new tokens alone read again",
    explanation: "Where a single token is new it stands alone: everything before is forgotten.",
    hint: "Take the suffix of `tokens`, which holds old and new ones.",
    implementation: Reader(overflow: .endOfNew).read),
  Mistake(
    "new tokens left out of what is read again",
    explanation: "The scores are those for a token that is known already.",
    hint: "Add the new tokens to `tokens` before taking its suffix.",
    implementation: Reader(overflow: .withoutNew).read),
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
