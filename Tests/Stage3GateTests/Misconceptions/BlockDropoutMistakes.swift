// Blocks that drop the wrong numbers, or in the wrong place.

import Gates
import Tensors
import Transformer

@testable import Stage3Gate

/// A block in which both additions are dropped from in the same wrong way.
private func dropping(_ drops: @escaping Drop) -> BlockFunction {
  Wiring(dropsAttention: drops, dropsFeedForward: drops).function
}

/// Leaves the generator where it is.
@Sendable func dropFromCopy(_ x: Tensor, _ share: Float, _ random: inout SeededRandom?) -> Tensor {
  var copy = random
  return dropout(x, probability: share, using: &copy)
}

/// A block that adds both parts as they are, and drops at the end.
private func droppingLast(
  _ end:
    @escaping @Sendable (
      _ x: Tensor, _ result: Tensor, _ share: Float, _ random: inout SeededRandom?
    ) -> Tensor
) -> BlockFunction {
  { block, x, keyCounts, cache, random in
    let result = dropping { x, _, _ in x }(block, x, keyCounts, cache, &random)
    return end(x, result, block.dropoutShare, &random)
  }
}

let blockDropoutMistakes: [Mistake<BlockFunction>] = [
  Mistake(
    "no dropout",
    explanation: "Training drops nothing, so that the model relies on single numbers.",
    hint: "Drop from what is added: dropout(…, probability: dropoutShare, using: &random).",
    implementation: dropping { x, _, _ in x }),
  Mistake(
    "no dropout on what attention adds",
    explanation: "What attention adds goes into the stream whole.",
    hint: "Each of the two additions has its dropout.",
    implementation: Wiring(dropsAttention: { x, _, _ in x }).function),
  Mistake(
    "no dropout on what feed-forward adds",
    explanation: "What the feed-forward part adds goes into the stream whole.",
    hint: "Each of the two additions has its dropout: x + dropout(feedForward(…), …).",
    implementation: Wiring(dropsFeedForward: { x, _, _ in x }).function),
  Mistake(
    "dropout in evaluation too",
    explanation:
      "Without a generator nothing may be dropped; here the answers are worse than they could be.",
    hint: "Pass random on as it is; nil turns dropout off.",
    implementation: dropping { x, share, _ in
      var always: SeededRandom? = SeededRandom(seed: 1)
      return dropout(x, probability: share, using: &always)
    }),
  Mistake(
    "dropout without scaling",
    explanation:
      "What is kept must be divided by 1 - p; otherwise training sees smaller additions than evaluation.",
    hint: "The dropout of Tensors scales already.",
    implementation: dropping { x, share, random in
      let isTraining = random != nil
      let dropped = dropout(x, probability: share, using: &random)
      return isTraining ? dropped * (1 - share) : dropped
    }),
  Mistake(
    "a copy of the generator",
    explanation:
      "The caller's generator stands still, so that the next block drops the same numbers.",
    hint: "using: &random, the generator that was passed in.",
    implementation: { block, x, keyCounts, cache, random in
      var copy = random
      return Wiring().function(block, x, keyCounts, cache, &copy)
    }),
  Mistake(
    "a copy of the generator for each part",
    explanation: "Both parts lose the same numbers, and so does the next block.",
    hint: "using: &random, the generator that was passed in.",
    implementation: dropping(dropFromCopy)),
  Mistake(
    "one dropout draws from another generator",
    explanation:
      "Its numbers come from a copy, or from a generator with a seed of its own; a later dropout, or the next step, drops the same ones.",
    hint: "using: &random for both, the generator that was passed in.",
    implementation: Wiring(dropsFeedForward: dropFromCopy).function),
  Mistake(
    "dropout on the stream",
    explanation: "Only what is added may be dropped; here the stream itself loses numbers.",
    hint: "x + dropout(added, …), not dropout(x + added, …)."
  ) { block, x, keyCounts, cache, random in
    let attended = block.attention(block.attentionNorm(x), keyCounts: keyCounts, cache: cache)
    let stream = dropout(x + attended, probability: block.dropoutShare, using: &random)
    guard let norm = block.feedForwardNorm, let feedForward = block.feedForward else {
      return stream
    }
    return dropout(
      stream + feedForward(norm(stream)), probability: block.dropoutShare, using: &random)
  },
  Mistake(
    "dropout on the stream at the end",
    explanation: "The stream itself loses numbers; only what each part adds may be dropped.",
    hint: "x + dropout(added, …), once for each part.",
    implementation: droppingLast { dropout($1, probability: $2, using: &$3) }),
  Mistake(
    "both additions lose the same numbers",
    explanation:
      "There is one dropout for both together, or the second one draws what the first has drawn from a copy.",
    hint: "Each of the two additions has its dropout, using: &random.",
    implementation: droppingLast { x, result, share, random in
      x + dropout(result - x, probability: share, using: &random)
    }),
  Mistake(
    "dropout on what attention reads",
    explanation: "What attention adds is to be dropped from, not what it reads.",
    hint: "x + dropout(attention(…), …)."
  ) { block, x, keyCounts, cache, random in
    let read = block.attentionNorm(dropout(x, probability: block.dropoutShare, using: &random))
    let stream = x + block.attention(read, keyCounts: keyCounts, cache: cache)
    guard let norm = block.feedForwardNorm, let feedForward = block.feedForward else {
      return stream
    }
    return stream
      + dropout(feedForward(norm(stream)), probability: block.dropoutShare, using: &random)
  },
  Mistake(
    "dropout on what feed-forward reads",
    explanation: "What feed-forward adds is to be dropped from, not what it reads.",
    hint: "x + dropout(feedForward(…), …)."
  ) { block, x, keyCounts, cache, random in
    let attended = block.attention(block.attentionNorm(x), keyCounts: keyCounts, cache: cache)
    let stream = x + dropout(attended, probability: block.dropoutShare, using: &random)
    guard let norm = block.feedForwardNorm, let feedForward = block.feedForward else {
      return stream
    }
    return stream
      + feedForward(norm(dropout(stream, probability: block.dropoutShare, using: &random)))
  },
  Mistake(
    "dropout on what the parts read",
    explanation:
      "The normed copies lose numbers; what comes out of the parts is to be dropped from.",
    hint: "dropout(attention(…)), not attention(dropout(…))."
  ) { block, x, keyCounts, cache, random in
    let share = block.dropoutShare
    let read = dropout(block.attentionNorm(x), probability: share, using: &random)
    let stream = x + block.attention(read, keyCounts: keyCounts, cache: cache)
    guard let norm = block.feedForwardNorm, let feedForward = block.feedForward else {
      return stream
    }
    return stream + feedForward(dropout(norm(stream), probability: share, using: &random))
  },
]
