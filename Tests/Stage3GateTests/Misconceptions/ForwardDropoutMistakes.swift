// Ways through the model that drop the wrong numbers, or draw them in the wrong way.

import Attention
import Gates
import Tensors
import Transformer

@testable import Stage3Gate

/// A block in evaluation, whatever the model is in.
@Sendable private func withoutGenerator(
  _ block: Block, _ x: Tensor, _ keyCounts: [Int32]?, _ cache: KeyValueCache?,
  _ random: inout SeededRandom?
) -> Tensor {
  var none: SeededRandom?
  return block(x, keyCounts: keyCounts, cache: cache, random: &none)
}

let forwardDropoutMistakes: [Mistake<ForwardFunction>] = [
  Mistake(
    "no dropout on the vectors of tokens",
    explanation: "Only the blocks drop values; the configuration asks for the embedding too.",
    hint: "dropout(x, probability: configuration.dropout, using: &random) before the loop.",
    implementation: Way(drops: { x, _, _ in x }).function),
  Mistake(
    "no dropout at all",
    explanation: "Training drops nothing, so that the model relies on single numbers.",
    hint: "Drop from the vectors before the loop, and pass random: &random to every block.",
    implementation: Way(
      drops: { x, _, _ in x }, applies: withoutGenerator
    ).function),
  Mistake(
    "the blocks get no generator",
    explanation: "Only the vectors of tokens are dropped from; no block drops anything.",
    hint: "block(x, …, random: &random).",
    implementation: Way(applies: withoutGenerator).function),
  Mistake(
    "a copy of the generator for each block",
    explanation: "All blocks draw the same numbers and drop the same places.",
    hint: "block(x, …, random: &random), the one generator for all.",
    implementation: Way(applies: { block, x, keyCounts, cache, random in
      var copy = random
      return block(x, keyCounts: keyCounts, cache: cache, random: &copy)
    }).function),
  Mistake(
    "a copy of the generator for each step",
    explanation:
      "The vectors of tokens and all blocks draw the same numbers and drop the same places.",
    hint: "using: &random and random: &random, the one generator for all.",
    implementation: Way(
      drops: dropFromCopy,
      applies: { block, x, keyCounts, cache, random in
        var copy = random
        return block(x, keyCounts: keyCounts, cache: cache, random: &copy)
      }
    ).function),
  Mistake(
    "a copy of the generator for the vectors of tokens",
    explanation: "The first block draws the same numbers again and drops the same places.",
    hint: "dropout(x, …, using: &random), the one generator for all.",
    implementation: Way(drops: dropFromCopy).function),
  Mistake(
    "a generator of its own for each block",
    explanation:
      "The caller's generator moves on by one draw, not by one for each dropout; what is drawn next may repeat.",
    hint: "block(x, …, random: &random), the one generator for all.",
    implementation: { model, tokens, batch, keyCounts, caches, random in
      let offset = caches?.first?.count ?? 0
      var x = model.embed(tokens, batch: batch, time: tokens.count / batch, offset: offset)
      x = dropout(x, probability: model.configuration.dropout, using: &random)
      for (index, block) in model.blocks.enumerated() {
        var own = random.map { SeededRandom(seed: $0.state &+ UInt64(index)) }
        x = block(x, keyCounts: keyCounts, cache: caches?[index], random: &own)
      }
      return model.finalNorm(x)
    }),
  Mistake(
    "a copy of the generator for the whole way",
    explanation:
      "The caller's generator stands still: every step of training drops the same places.",
    hint: "Use random itself: &random.",
    implementation: { model, tokens, batch, keyCounts, caches, random in
      var copy = random
      return Way().function(model, tokens, batch, keyCounts, caches, &copy)
    }),
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
  Mistake(
    "dropout behind the last block",
    explanation:
      "The stream that is read at the end loses numbers, instead of the vectors at the beginning.",
    hint: "Drop from what embed gives, before the loop.",
    implementation: { model, tokens, batch, keyCounts, caches, random in
      let x = Way(drops: { x, _, _ in x })
        .function(model, tokens, batch, keyCounts, caches, &random)
      return dropout(x, probability: model.configuration.dropout, using: &random)
    }),
  Mistake(
    "dropout behind the last block too",
    explanation: "Once is enough: the vectors that the output layer reads lose nothing.",
    hint: "Drop from what embed gives, before the loop; return finalNorm(x).",
    implementation: { model, tokens, batch, keyCounts, caches, random in
      let x = Way().function(model, tokens, batch, keyCounts, caches, &random)
      return dropout(x, probability: model.configuration.dropout, using: &random)
    }),
  Mistake(
    "dropout twice",
    explanation: "The vectors of tokens lose more numbers than the configuration says.",
    hint: "Drop once, before the loop.",
    implementation: Way(drops: { x, share, random in
      let dropped = dropout(x, probability: share, using: &random)
      return dropout(dropped, probability: share, using: &random)
    }).function),
  Mistake(
    "dropout before every block",
    explanation: "The stream itself loses numbers again and again; blocks drop only what they add.",
    hint: "Drop once, before the loop.",
    implementation: Way(
      drops: { x, _, _ in x },
      applies: { block, x, keyCounts, cache, random in
        block(
          dropout(x, probability: block.dropoutShare, using: &random), keyCounts: keyCounts,
          cache: cache, random: &random)
      }
    ).function),
]
