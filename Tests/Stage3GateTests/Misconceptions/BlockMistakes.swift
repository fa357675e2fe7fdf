// Blocks whose stream is broken, or whose parts read the wrong thing.

import Attention
import Gates
import Tensors
import Transformer

@testable import Stage3Gate

/// How a number is dropped, or not.
typealias Drop = @Sendable (Tensor, Float, inout SeededRandom?) -> Tensor

/// A block with steps left to choose; by default it is right.
struct Wiring: Sendable {
  var hasFirstResidual = true
  var hasSecondResidual = true
  var firstNorm: @Sendable (Block) -> NormLayer? = { $0.attentionNorm }
  var secondNorm: @Sendable (Block) -> NormLayer? = { $0.feedForwardNorm }
  var isParallel = false
  var addsToOld = false
  var addsToFirstCopy = false
  var addsToSecondCopy = false
  var keepsStream: @Sendable (Tensor) -> Tensor = { $0 }
  var keepsCopy: @Sendable (Tensor) -> Tensor = { $0 }
  var passesKeyCounts = true
  var passesCache = true
  var dropsAttention: Drop = { dropout($0, probability: $1, using: &$2) }
  var dropsFeedForward: Drop = { dropout($0, probability: $1, using: &$2) }

  var function: BlockFunction {
    { block, x, keyCounts, cache, random in
      let read = keepsCopy(firstNorm(block).map { $0(x) } ?? x)
      let attended = block.attention(
        read, keyCounts: passesKeyCounts ? keyCounts : nil, cache: passesCache ? cache : nil)
      let found = dropsAttention(attended, block.dropoutShare, &random)
      let first = addsToFirstCopy ? read : keepsStream(x)
      let stream = hasFirstResidual ? first + found : found
      guard let feedForward = block.feedForward else { return stream }
      let source = isParallel ? x : stream
      let copy = secondNorm(block).map { $0(source) } ?? source
      let thought = dropsFeedForward(feedForward(copy), block.dropoutShare, &random)
      let second = addsToSecondCopy ? copy : addsToOld ? x : stream
      return hasSecondResidual ? second + thought : thought
    }
  }
}

let blockMistakes = streamMistakes + missingPartMistakes + blockDropoutMistakes

private let streamMistakes: [Mistake<BlockFunction>] = [
  Mistake(
    "no residual round attention",
    explanation: "What attention found replaces the stream: each token forgets what it was.",
    hint: "x + attention(norm(x)).", implementation: Wiring(hasFirstResidual: false).function),
  Mistake(
    "no residual round feed-forward",
    explanation: "The stream is replaced by what the feed-forward part makes of it.",
    hint: "x + feedForward(norm(x)).", implementation: Wiring(hasSecondResidual: false).function),
  Mistake(
    "no residual at all",
    explanation: "Gradients must pass every layer to reach the first block, and fade on the way.",
    hint: "Both parts add to the stream.",
    implementation: Wiring(hasFirstResidual: false, hasSecondResidual: false).function),
  Mistake(
    "the second part added to the old stream",
    explanation: "Feed-forward reads what attention has added, but then that addition is lost.",
    hint: "The second addition starts from the result of the first.",
    implementation: Wiring(addsToOld: true).function),
  Mistake(
    "the second addition to the old stream, read from it too",
    explanation: "What attention has found is lost where there is a feed-forward part.",
    hint: "The second addition starts from the result of the first: call it x again.",
    implementation: Wiring(isParallel: true, addsToOld: true).function),
  Mistake(
    "the stream added twice",
    explanation:
      "x is in the result of the first addition already; adding it again doubles the stream.",
    hint: "The result is the stream after attention, plus what the feed-forward part adds."
  ) { block, x, keyCounts, cache, random in
    let result = Wiring().function(block, x, keyCounts, cache, &random)
    return block.feedForward == nil ? result : x + result
  },
  Mistake(
    "the stream without history",
    explanation: "The values are right, but no gradient goes past the parts to the blocks below.",
    hint: "Add to x itself, not to its detached values.",
    implementation: Wiring(keepsStream: { $0.detached }).function),
  Mistake(
    "the normed copy without history",
    explanation: "The values are right, but the norm before attention never learns.",
    hint: "Let attention read attentionNorm(x) itself, not its detached values.",
    implementation: Wiring(keepsCopy: { $0.detached }).function),
  Mistake(
    "the norm after the addition",
    explanation:
      "That is the first transformer's post-norm: the stream itself is normed, and deep models train badly.",
    hint: "Norm a copy that the part reads; leave the stream as it is.",
    implementation: postNorm { dropout($0, probability: $1, using: &$2) }),
  Mistake(
    "the norm after the addition, and no dropout",
    explanation:
      "That is the first transformer's post-norm: the stream itself is normed; and training drops nothing.",
    hint:
      "Norm a copy that the part reads; leave the stream as it is, and drop from what is added.",
    implementation: postNorm { x, _, _ in x }),
  Mistake(
    "the norm behind each part",
    explanation:
      "What a part adds is normed instead of what it reads, so that no part can add nothing.",
    hint: "x + attention(attentionNorm(x)): the norm comes first."
  ) { block, x, keyCounts, cache, random in
    let attended = block.attentionNorm(block.attention(x, keyCounts: keyCounts, cache: cache))
    let stream = x + dropout(attended, probability: block.dropoutShare, using: &random)
    guard let norm = block.feedForwardNorm, let feedForward = block.feedForward else {
      return stream
    }
    return stream
      + dropout(norm(feedForward(stream)), probability: block.dropoutShare, using: &random)
  },
  Mistake(
    "added to the normed copy",
    explanation: "The stream is lost at both norms: what goes on is the normed vector.",
    hint: "x + attention(attentionNorm(x)), with x itself before the plus.",
    implementation: Wiring(addsToFirstCopy: true, addsToSecondCopy: true).function),
  Mistake(
    "attention's addition to the normed copy",
    explanation: "The stream is lost at the first norm: what goes on is the normed vector.",
    hint: "x + attention(attentionNorm(x)), with x itself before the plus.",
    implementation: Wiring(addsToFirstCopy: true).function),
  Mistake(
    "feed-forward's addition to the normed copy",
    explanation: "The stream is lost at the second norm: what goes on is the normed vector.",
    hint: "x + feedForward(feedForwardNorm(x)), with x itself before the plus.",
    implementation: Wiring(addsToSecondCopy: true).function),
  Mistake(
    "feed-forward before attention",
    explanation: "The feed-forward part is to think about what attention has just found.",
    hint: "First attention, then feed-forward."
  ) { block, x, keyCounts, cache, random in
    var stream = x
    if let norm = block.feedForwardNorm, let feedForward = block.feedForward {
      stream = x + dropout(feedForward(norm(x)), probability: block.dropoutShare, using: &random)
    }
    let attended = block.attention(
      block.attentionNorm(stream), keyCounts: keyCounts, cache: cache)
    return stream + dropout(attended, probability: block.dropoutShare, using: &random)
  },
  Mistake(
    "attention reads the stream without its norm",
    explanation: "The stream grows from block to block, and attention's scores with it.",
    hint: "attention(attentionNorm(x), …).",
    implementation: Wiring(firstNorm: { _ in nil }).function),
  Mistake(
    "feed-forward reads the stream without its norm",
    explanation: "The stream grows from block to block, and what this part adds with it.",
    hint: "feedForward(feedForwardNorm(x)).",
    implementation: Wiring(secondNorm: { _ in nil }).function),
  Mistake(
    "no norms",
    explanation: "The stream grows from block to block, and what both parts add with it.",
    hint: "Each part reads a normed copy of the stream.",
    implementation: Wiring(firstNorm: { _ in nil }, secondNorm: { _ in nil }).function),
  Mistake(
    "attention's norm before both parts",
    explanation: "The feed-forward part was trained behind the other norm's weights.",
    hint: "feedForwardNorm before feedForward.",
    implementation: Wiring(secondNorm: { $0.attentionNorm }).function),
  Mistake(
    "the two norms swapped",
    explanation: "Each part was trained behind its own norm's weights.",
    hint: "attentionNorm before attention, feedForwardNorm before feedForward.",
    implementation: Wiring(
      firstNorm: { $0.feedForwardNorm ?? $0.attentionNorm }, secondNorm: { $0.attentionNorm }
    ).function),
  Mistake(
    "both parts read the old stream",
    explanation:
      "Feed-forward cannot think about what attention has just found; some models do this, but not these weights.",
    hint: "The second part norms the stream after the first addition.",
    implementation: Wiring(isParallel: true).function),
]

/// The first transformer's block.
private func postNorm(_ drops: @escaping Drop) -> BlockFunction {
  { block, x, keyCounts, cache, random in
    let attended = block.attention(x, keyCounts: keyCounts, cache: cache)
    let stream = block.attentionNorm(x + drops(attended, block.dropoutShare, &random))
    guard let norm = block.feedForwardNorm, let feedForward = block.feedForward else {
      return stream
    }
    return norm(stream + drops(feedForward(stream), block.dropoutShare, &random))
  }
}

private let missingPartMistakes: [Mistake<BlockFunction>] = [
  Mistake(
    "nothing happens without a feed-forward part",
    explanation: "A model of attention alone still adds what attention finds.",
    hint: "Return the stream after the first addition."
  ) { block, x, keyCounts, cache, random in
    block.feedForward == nil ? x : Wiring().function(block, x, keyCounts, cache, &random)
  },
  Mistake(
    "no residual without a feed-forward part",
    explanation: "A model of attention alone adds to the stream, too.",
    hint: "Do the first addition once, before you look whether there is a feed-forward part.",
    implementation: alone(Wiring(hasFirstResidual: false).function)),
  Mistake(
    "no padding without a feed-forward part",
    explanation: "Attention needs its key counts, whether something follows or not.",
    hint: "Do the first addition once, before you look whether there is a feed-forward part.",
    implementation: alone(Wiring(passesKeyCounts: false).function)),
  Mistake(
    "no cache without a feed-forward part",
    explanation: "Attention needs its cache, whether something follows or not.",
    hint: "Do the first addition once, before you look whether there is a feed-forward part.",
    implementation: alone(Wiring(passesCache: false).function)),
  Mistake(
    "no dropout without a feed-forward part",
    explanation: "What attention adds is dropped from, whether something follows or not.",
    hint: "Do the first addition once, before you look whether there is a feed-forward part.",
    implementation: alone(Wiring(dropsAttention: { x, _, _ in x }).function)),
  Mistake(
    "a copy of the generator without a feed-forward part",
    explanation:
      "The caller's generator stands still, so that the next block drops the same numbers.",
    hint: "Do the first addition once, before you look whether there is a feed-forward part.",
    implementation: alone(Wiring(dropsAttention: dropFromCopy).function)),
  Mistake(
    "no padding, cache or dropout without a feed-forward part",
    explanation: "Attention alone needs its key counts and cache, too, and drops in training.",
    hint: "Do the first addition once, before you look whether there is a feed-forward part.",
    implementation: alone { block, x, _, _, _ in x + block.attention(block.attentionNorm(x)) }),
  Mistake(
    "the key counts do not reach attention",
    explanation: "Texts then look at their padding.",
    hint: "attention(…, keyCounts: keyCounts, cache: cache).",
    implementation: Wiring(passesKeyCounts: false).function),
  Mistake(
    "the cache does not reach attention",
    explanation: "A new token sees only itself, none of the text before.",
    hint: "attention(…, keyCounts: keyCounts, cache: cache).",
    implementation: Wiring(passesCache: false).function),
  Mistake(
    "neither key counts nor cache reach attention",
    explanation: "Texts then look at their padding, and a new token sees only itself.",
    hint: "attention(…, keyCounts: keyCounts, cache: cache).",
    implementation: Wiring(passesKeyCounts: false, passesCache: false).function),
]

/// The right block, except where there is no feed-forward part.
private func alone(_ function: @escaping BlockFunction) -> BlockFunction {
  { block, x, keyCounts, cache, random in
    let chosen = block.feedForward == nil ? function : Wiring().function
    return chosen(block, x, keyCounts, cache, &random)
  }
}
