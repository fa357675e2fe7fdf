// Ways through the model that leave something out or take it in another order.

import Attention
import Gates
import Tensors
import Transformer

@testable import Stage3Gate

/// A way through the model with steps left to choose; by default it is right.
private struct Way: Sendable {
  var hasFinalNorm = true
  var normsEveryBlock = false
  var order: @Sendable (Int) -> [Int] = { Array(0..<$0) }
  var hasPositions = true
  var continuesPositions = true
  var passesKeyCounts = true
  var passesCaches = true
  var drops: @Sendable (Tensor, Float, inout SeededRandom?) -> Tensor = {
    dropout($0, probability: $1, using: &$2)
  }

  var function: ForwardFunction {
    { model, tokens, batch, keyCounts, caches, random in
      var random = random
      let time = tokens.count / batch
      let offset = continuesPositions ? caches?.first?.count ?? 0 : 0
      var x =
        hasPositions
        ? model.embed(tokens, batch: batch, time: time, offset: offset)
        : model.tokenEmbedding(tokens, shape: [batch, time])
      x = drops(x, model.configuration.dropout, &random)
      for index in order(model.blocks.count) {
        x = model.blocks[index](
          x, keyCounts: passesKeyCounts ? keyCounts : nil,
          cache: passesCaches ? caches?[index] : nil, random: &random)
        if normsEveryBlock { x = model.finalNorm(x) }
      }
      return hasFinalNorm && !normsEveryBlock ? model.finalNorm(x) : x
    }
  }
}

let forwardMistakes: [Mistake<ForwardFunction>] = [
  Mistake(
    "the final norm forgotten",
    explanation: "The scores grow with everything that the blocks have added to the stream.",
    hint: "Return finalNorm(x).", implementation: Way(hasFinalNorm: false).function),
  Mistake(
    "the final norm after every block",
    explanation: "The stream must pass all blocks as it is; only the last result is normed.",
    hint: "Apply finalNorm once, behind the loop.",
    implementation: Way(normsEveryBlock: true).function),
  Mistake(
    "the final norm at the beginning",
    explanation: "The output layer gets the stream as it is, however large it has become.",
    hint: "Apply finalNorm behind the loop."
  ) { model, tokens, batch, keyCounts, caches, random in
    var random = random
    let offset = caches?.first?.count ?? 0
    var x = model.finalNorm(
      model.embed(tokens, batch: batch, time: tokens.count / batch, offset: offset))
    x = dropout(x, probability: model.configuration.dropout, using: &random)
    for (index, block) in model.blocks.enumerated() {
      x = block(x, keyCounts: keyCounts, cache: caches?[index], random: &random)
    }
    return x
  },
  Mistake(
    "the blocks from last to first",
    explanation: "Each block has learned to read what the one before it writes.",
    hint: "Start with blocks[0].", implementation: Way(order: { (0..<$0).reversed() }).function),
  Mistake(
    "the last block left out",
    explanation: "A range that ends one too early skips a block without a word.",
    hint: "Loop over blocks.enumerated().",
    implementation: Way(order: { Array(0..<$0 - 1) }).function),
  Mistake(
    "the first block again and again",
    explanation: "The other blocks' weights are never used.",
    hint: "Use the block of the loop, not blocks[0]."
  ) { model, tokens, batch, keyCounts, caches, random in
    var random = random
    let offset = caches?.first?.count ?? 0
    var x = model.embed(tokens, batch: batch, time: tokens.count / batch, offset: offset)
    x = dropout(x, probability: model.configuration.dropout, using: &random)
    for index in model.blocks.indices {
      x = model.blocks[0](x, keyCounts: keyCounts, cache: caches?[index], random: &random)
    }
    return model.finalNorm(x)
  },
  Mistake(
    "every block reads the embedding",
    explanation: "The result of a block is thrown away; only the last one counts.",
    hint: "Give each block what the one before returned: x = block(x, …)."
  ) { model, tokens, batch, keyCounts, caches, random in
    var random = random
    let offset = caches?.first?.count ?? 0
    var x = model.embed(tokens, batch: batch, time: tokens.count / batch, offset: offset)
    x = dropout(x, probability: model.configuration.dropout, using: &random)
    var result = x
    for (index, block) in model.blocks.enumerated() {
      result = block(x, keyCounts: keyCounts, cache: caches?[index], random: &random)
    }
    return model.finalNorm(result)
  },
  Mistake(
    "no positions",
    explanation: "Looking tokens up is not enough: embed adds where they stand.",
    hint: "Use embed, not tokenEmbedding.", implementation: Way(hasPositions: false).function),
  Mistake(
    "positions that start again behind a cache",
    explanation: "Each new token believes to be the first one.",
    hint: "Pass offset on to embed.", implementation: Way(continuesPositions: false).function),
  Mistake(
    "the key counts do not reach the blocks",
    explanation: "Texts look at their padding.",
    hint: "block(x, keyCounts: keyCounts, …).",
    implementation: Way(passesKeyCounts: false).function),
  Mistake(
    "the caches do not reach the blocks",
    explanation: "Each new token sees only itself, and nothing is remembered.",
    hint: "block(x, …, cache: caches?[index], …).",
    implementation: Way(passesCaches: false).function),
  Mistake(
    "no dropout on the vectors of tokens",
    explanation: "Only the blocks drop values; the configuration asks for the embedding too.",
    hint: "dropout(x, probability: configuration.dropout, using: &random) before the loop.",
    implementation: Way(drops: { x, _, _ in x }).function),
  Mistake(
    "dropout in evaluation too",
    explanation: "Without a generator nothing may be dropped.",
    hint: "Pass random on as it is; nil turns dropout off.",
    implementation: Way(drops: { x, share, _ in
      var always: SeededRandom? = SeededRandom(seed: 1)
      return dropout(x, probability: share, using: &always)
    }).function),
  Mistake(
    "dropout without scaling",
    explanation: "What is kept must be divided by 1 - p, so that the mean stays.",
    hint: "The dropout of Tensors scales already.",
    implementation: Way(drops: { x, share, random in
      let isTraining = random != nil
      let dropped = dropout(x, probability: share, using: &random)
      return isTraining ? dropped * (1 - share) : dropped
    }).function),
]
