// Blocks whose stream is broken, or whose parts read and drop the wrong thing.

import Attention
import Gates
import Tensors
import Transformer

@testable import Stage3Gate

/// A block with steps left to choose; by default it is right.
private struct Wiring: Sendable {
  var hasFirstResidual = true
  var hasSecondResidual = true
  var normsFirst = true
  var normsSecond = true
  var swapsNorms = false
  var isParallel = false
  var needsFeedForward = false
  var passesKeyCounts = true
  var passesCache = true
  var drops: @Sendable (Tensor, Float, inout SeededRandom?) -> Tensor = {
    dropout($0, probability: $1, using: &$2)
  }

  var function: BlockFunction {
    { block, x, keyCounts, cache, random in
      var random = random
      if needsFeedForward && block.feedForward == nil { return x }
      let firstNorm =
        swapsNorms ? block.feedForwardNorm ?? block.attentionNorm : block.attentionNorm
      let attended = block.attention(
        normsFirst ? firstNorm(x) : x, keyCounts: passesKeyCounts ? keyCounts : nil,
        cache: passesCache ? cache : nil)
      let found = drops(attended, block.dropoutShare, &random)
      let stream = hasFirstResidual ? x + found : found
      guard let norm = block.feedForwardNorm, let feedForward = block.feedForward else {
        return stream
      }
      let source = isParallel ? x : stream
      let secondNorm = swapsNorms ? block.attentionNorm : norm
      let thought = drops(
        feedForward(normsSecond ? secondNorm(source) : source), block.dropoutShare, &random)
      return hasSecondResidual ? stream + thought : thought
    }
  }
}

let blockMistakes: [Mistake<BlockFunction>] = [
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
    "the norm after the addition",
    explanation:
      "That is the first transformer's post-norm: the stream itself is normed, and deep models train badly.",
    hint: "Norm a copy that the part reads; leave the stream as it is."
  ) { block, x, keyCounts, cache, _ in
    let stream = block.attentionNorm(x + block.attention(x, keyCounts: keyCounts, cache: cache))
    guard let norm = block.feedForwardNorm, let feedForward = block.feedForward else {
      return stream
    }
    return norm(stream + feedForward(stream))
  },
  Mistake(
    "added to the normed copy",
    explanation: "The stream is lost at the first norm: what goes on is the normed vector.",
    hint: "x + attention(attentionNorm(x)), with x itself before the plus."
  ) { block, x, keyCounts, cache, _ in
    let normed = block.attentionNorm(x)
    let stream = normed + block.attention(normed, keyCounts: keyCounts, cache: cache)
    guard let norm = block.feedForwardNorm, let feedForward = block.feedForward else {
      return stream
    }
    let again = norm(stream)
    return again + feedForward(again)
  },
  Mistake(
    "attention reads the stream without its norm",
    explanation: "The stream grows from block to block, and attention's scores with it.",
    hint: "attention(attentionNorm(x), …).", implementation: Wiring(normsFirst: false).function),
  Mistake(
    "feed-forward reads the stream without its norm",
    explanation: "The stream grows from block to block, and what this part adds with it.",
    hint: "feedForward(feedForwardNorm(x)).", implementation: Wiring(normsSecond: false).function),
  Mistake(
    "the two norms swapped",
    explanation: "Each part was trained behind its own norm's weights.",
    hint: "attentionNorm before attention, feedForwardNorm before feedForward.",
    implementation: Wiring(swapsNorms: true).function),
  Mistake(
    "both parts read the old stream",
    explanation:
      "Feed-forward cannot think about what attention has just found; some models do this, but not these weights.",
    hint: "The second part norms the stream after the first addition.",
    implementation: Wiring(isParallel: true).function),
  Mistake(
    "nothing happens without a feed-forward part",
    explanation: "A model of attention alone still adds what attention finds.",
    hint: "Return the stream after the first addition.",
    implementation: Wiring(needsFeedForward: true).function),
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
    "no dropout",
    explanation: "Training drops nothing, so that the model relies on single numbers.",
    hint: "Drop from what is added: dropout(…, probability: dropoutShare, using: &random).",
    implementation: Wiring(drops: { x, _, _ in x }).function),
  Mistake(
    "dropout in evaluation too",
    explanation:
      "Without a generator nothing may be dropped; here the answers are worse than they could be.",
    hint: "Pass random on as it is; nil turns dropout off.",
    implementation: Wiring(drops: { x, share, _ in
      var always: SeededRandom? = SeededRandom(seed: 1)
      return dropout(x, probability: share, using: &always)
    }).function),
  Mistake(
    "dropout without scaling",
    explanation:
      "What is kept must be divided by 1 - p; otherwise training sees smaller additions than evaluation.",
    hint: "The dropout of Tensors scales already.",
    implementation: Wiring(drops: { x, share, random in
      let isTraining = random != nil
      let dropped = dropout(x, probability: share, using: &random)
      return isTraining ? dropped * (1 - share) : dropped
    }).function),
  Mistake(
    "dropout on the stream",
    explanation: "Only what is added may be dropped; here the stream itself loses numbers.",
    hint: "x + dropout(added, …), not dropout(x + added, …)."
  ) { block, x, keyCounts, cache, random in
    var random = random
    let attended = block.attention(block.attentionNorm(x), keyCounts: keyCounts, cache: cache)
    let stream = dropout(x + attended, probability: block.dropoutShare, using: &random)
    guard let norm = block.feedForwardNorm, let feedForward = block.feedForward else {
      return stream
    }
    return dropout(
      stream + feedForward(norm(stream)), probability: block.dropoutShare, using: &random)
  },
]
