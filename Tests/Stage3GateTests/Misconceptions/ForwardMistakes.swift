// Ways through the model that leave something out or take it in another order.

import Attention
import Gates
import Tensors
import Transformer

@testable import Stage3Gate

/// A way through the model with steps left to choose; by default it is right.
struct Way: Sendable {
  var hasFinalNorm = true
  var normsEveryBlock = false
  var order: @Sendable (Int) -> [Int] = { Array(0..<$0) }
  var hasPositions = true
  var continuesPositions = true
  var keyCounts: @Sendable (_ counts: [Int32]?, _ block: Int, _ batch: Int) -> [Int32]? = {
    counts, _, _ in counts
  }
  var cache: @Sendable (_ caches: [KeyValueCache], _ block: Int) -> KeyValueCache? = { $0[$1] }
  var addsAgain = false
  var drops: Drop = { dropout($0, probability: $1, using: &$2) }
  var applies: BlockFunction = { $0($1, keyCounts: $2, cache: $3, random: &$4) }

  var function: ForwardFunction {
    { model, tokens, batch, keyCounts, caches, random in
      let time = tokens.count / batch
      let offset = continuesPositions ? caches?.first?.count ?? 0 : 0
      var x =
        hasPositions
        ? model.embed(tokens, batch: batch, time: time, offset: offset)
        : model.tokenEmbedding(tokens, shape: [batch, time])
      x = drops(x, model.configuration.dropout, &random)
      for index in order(model.blocks.count) {
        let result = applies(
          model.blocks[index], x, self.keyCounts(keyCounts, index, batch),
          caches.flatMap { cache($0, index) }, &random)
        x = addsAgain ? x + result : result
        if normsEveryBlock { x = model.finalNorm(x) }
      }
      return hasFinalNorm && !normsEveryBlock ? model.finalNorm(x) : x
    }
  }
}

let forwardMistakes = wayMistakes + forwardDropoutMistakes

private let wayMistakes: [Mistake<ForwardFunction>] = [
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
    implementation: Way(keyCounts: { _, _, _ in nil }).function),
  Mistake(
    "key counts for batches only",
    explanation: "A single text may be padded, too, and then looks at its padding.",
    hint: "block(x, keyCounts: keyCounts, …), whatever the batch is.",
    implementation: Way(keyCounts: { counts, _, batch in batch > 1 ? counts : nil }).function),
  Mistake(
    "key counts for the first block only",
    explanation: "Every block has an attention, which must not look at padding.",
    hint: "block(x, keyCounts: keyCounts, …) for every block.",
    implementation: Way(keyCounts: { counts, block, _ in block == 0 ? counts : nil }).function),
  Mistake(
    "key counts for the last block only",
    explanation: "Every block has an attention, which must not look at padding.",
    hint: "block(x, keyCounts: keyCounts, …) for every block.",
    implementation: Way(keyCounts: { counts, block, _ in block == 2 ? counts : nil }).function),
  Mistake(
    "the caches do not reach the blocks",
    explanation: "Each new token sees only itself, and nothing is remembered.",
    hint: "block(x, …, cache: caches?[index], …).",
    implementation: Way(cache: { _, _ in nil }).function),
  Mistake(
    "one cache for all blocks",
    explanation:
      "The second block finds what the first one has kept, and positions count three times.",
    hint: "caches?[index], not caches?.first.",
    implementation: Way(cache: { caches, _ in caches.first }).function),
  Mistake(
    "no blocks where there are no caches",
    explanation: "zip ends with the shorter list: without caches no block is reached.",
    hint: "Loop over blocks.enumerated(); caches?[index] is nil where there are none."
  ) { model, tokens, batch, keyCounts, caches, random in
    let hasCaches = caches != nil
    return Way(order: { hasCaches ? Array(0..<$0) : [] })
      .function(model, tokens, batch, keyCounts, caches, &random)
  },
  Mistake(
    "only the last token behind a cache",
    explanation: "All new tokens get their vectors, also where several are read at once.",
    hint: "Return finalNorm(x), all of it."
  ) { model, tokens, batch, keyCounts, caches, random in
    let x = Way().function(model, tokens, batch, keyCounts, caches, &random)
    return caches == nil ? x : x.sliced(x.shape[1] - 1..<x.shape[1], axis: 1)
  },
  Mistake(
    "no final norm in training",
    explanation: "Training must see what evaluation sees: the norm belongs to both.",
    hint: "Return finalNorm(x), always."
  ) { model, tokens, batch, keyCounts, caches, random in
    Way(hasFinalNorm: random == nil)
      .function(model, tokens, batch, keyCounts, caches, &random)
  },
  Mistake(
    "a second residual round the blocks",
    explanation:
      "A block returns the stream with its additions; added to the stream again, it doubles it.",
    hint: "x = block(x, …), without a plus.", implementation: Way(addsAgain: true).function),
  Mistake(
    "the vectors of tokens without history",
    explanation: "The values are right, but the tables of tokens and positions never learn.",
    hint: "Send embed's result itself through the blocks, not its detached values.",
    implementation: Way(drops: { dropout($0.detached, probability: $1, using: &$2) }).function),
  Mistake(
    "a result without history",
    explanation: "The values are right, but no gradient comes back from the output layer.",
    hint: "Return finalNorm(x) itself, not its detached values."
  ) { Way().function($0, $1, $2, $3, $4, &$5).detached },
  Mistake(
    "scores instead of vectors",
    explanation: "The output layer comes later: logits(_:) takes what is returned here.",
    hint: "Return finalNorm(x)."
  ) { model, tokens, batch, keyCounts, caches, random in
    model.logits(Way().function(model, tokens, batch, keyCounts, caches, &random))
  },
]
