// Ways through the body that freeze the wrong part, or compute something else where nothing learns.

import Classification
import Gates
import Tensors
import Transformer

@testable import Stage5Gate

/// The way through the backbone with its steps left to choose; by default all of it learns.
///
/// With `frozen` above 0 no gradient reaches the embedding and the first `frozen - 1` blocks.
private func walked(
  _ classifier: Classifier, _ rows: PaddedRows, _ random: inout SeededRandom?,
  frozen: Int = 0, freezesEmbedding: Bool = true,
  embed: (LanguageModel, PaddedRows) -> Tensor = embedded,
  skipped: Range<Int> = 0..<0, repeatsLast: Bool = false, keyCounts: [Int32]? = nil,
  embeddingDropouts: Int = 1, undropped: Range<Int> = 0..<0, hasNorm: Bool = true
) -> Tensor {
  let backbone = classifier.backbone
  var none: SeededRandom?
  var x = embed(backbone, rows)
  for _ in 0..<embeddingDropouts {
    x = dropout(x, probability: backbone.configuration.dropout, using: &random)
  }
  if frozen > 0 && freezesEmbedding { x = x.detached }
  for (number, block) in backbone.blocks.enumerated() where !skipped.contains(number) {
    x =
      undropped.contains(number)
      ? block(x, random: &none) : block(x, keyCounts: keyCounts, random: &random)
    if number + 1 < frozen { x = x.detached }
  }
  if repeatsLast, let last = backbone.blocks.last { x = last(x.detached, random: &random) }
  return hasNorm ? backbone.finalNorm(x) : x
}

private func embedded(_ backbone: LanguageModel, _ rows: PaddedRows) -> Tensor {
  backbone.embed(rows.tokens, batch: rows.count, time: rows.time)
}

private func right(
  _ classifier: Classifier, _ rows: PaddedRows, _ part: TrainedPart,
  _ random: inout SeededRandom?
) -> Tensor {
  switch part {
  case .all: walked(classifier, rows, &random)
  case .lastBlock: walked(classifier, rows, &random, frozen: classifier.backbone.blocks.count)
  case .head: withoutGradients { walked(classifier, rows, &random) }
  }
}

/// What is frozen before the last block, the last block as it is given, and the norm.
private func joined(
  _ classifier: Classifier, _ rows: PaddedRows, _ random: inout SeededRandom?,
  frozen: ArraySlice<Block>, learning: Block?
) -> Tensor {
  let backbone = classifier.backbone
  var x = dropout(
    embedded(backbone, rows), probability: backbone.configuration.dropout, using: &random)
  for block in frozen { x = block(x, random: &random) }
  x = x.detached
  return backbone.finalNorm(learning?(x, random: &random) ?? x)
}

/// What goes wrong with `.lastBlock` only; `count` is how many blocks there are.
private func lastBlock(
  _ body:
    @escaping @Sendable (
      _ classifier: Classifier, _ rows: PaddedRows, _ count: Int, _ random: inout SeededRandom?
    ) -> Tensor
) -> HiddenStatesFunction {
  { classifier, rows, part, random in
    part == .lastBlock
      ? body(classifier, rows, classifier.backbone.blocks.count, &random)
      : right(classifier, rows, part, &random)
  }
}

let hiddenStatesMistakes: [Mistake<HiddenStatesFunction>] = [
  Mistake(
    "the body is always frozen",
    explanation:
      "Only the head learns, whatever was asked for: quick, and far from what the model could do.",
    hint: "Record a history for `.all`, and for the last block with `.lastBlock`."
  ) { classifier, rows, _, random in
    withoutGradients { walked(classifier, rows, &random) }
  },
  Mistake(
    "the body is never frozen",
    explanation:
      "Gradients are computed for everything and thrown away, or move what should stay as it was.",
    hint: "withoutGradients { … } around what is not trained."
  ) { classifier, rows, _, random in walked(classifier, rows, &random) },
  Mistake(
    "the last block's part is frozen, too",
    explanation:
      "`.lastBlock` then does what `.head` does: the last block, or the norm behind it, is computed without a history.",
    hint: "Only what stands before the last block belongs into withoutGradients.",
    implementation: lastBlock { classifier, rows, _, random in
      withoutGradients { walked(classifier, rows, &random) }
    }),
  Mistake(
    "the history lost before the norm",
    explanation: "What is detached behind the last block keeps every gradient from it.",
    hint: "Only what lies before the part may be without history.",
    implementation: lastBlock { classifier, rows, _, random in
      classifier.backbone.finalNorm(
        walked(classifier, rows, &random, hasNorm: false).detached)
    }),
  Mistake(
    "only the embedding is frozen",
    explanation: "Every block is trained where only the last one should be.",
    hint: "All blocks but the last belong into withoutGradients.",
    implementation: lastBlock { classifier, rows, _, random in
      walked(classifier, rows, &random, frozen: 1)
    }),
  Mistake(
    "the last block trains everything",
    explanation: "`.lastBlock` then does what `.all` does.",
    hint: "All blocks but the last belong into withoutGradients.",
    implementation: lastBlock { classifier, rows, _, random in
      walked(classifier, rows, &random)
    }),
  Mistake(
    "the embedding is not frozen",
    explanation:
      "Frozen blocks hide that; where there is only one block, it hands gradients on to the embedding.",
    hint: "Call embed and dropout inside withoutGradients, too.",
    implementation: lastBlock { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: count, freezesEmbedding: false)
    }),
  Mistake(
    "the head trains everything",
    explanation: "`.head` then does what `.all` does, and takes as long.",
    hint: "For `.head` the whole backbone is without history."
  ) { classifier, rows, part, random in
    right(classifier, rows, part == .head ? .all : part, &random)
  },
  Mistake(
    "the head trains the last block as well",
    explanation: "For `.head` nothing of the body learns; that is what makes it quick.",
    hint: "For `.head` the whole backbone is without history."
  ) { classifier, rows, part, random in
    right(classifier, rows, part == .head ? .lastBlock : part, &random)
  },
  Mistake(
    "the last two blocks are trained",
    explanation: "One block too many has a history.",
    hint: "blocks.dropLast() leaves out exactly one.",
    implementation: lastBlock { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: max(1, count - 1))
    }),
  Mistake(
    "the final norm forgotten",
    explanation: "The head is then trained on vectors that it never gets in use.",
    hint: "Behind the last block comes backbone.finalNorm.",
    implementation: lastBlock { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: count, hasNorm: false)
    }),
  Mistake(
    "the last block twice",
    explanation: "All blocks are run without a history, and then the last one once more.",
    hint: "Without a history run blocks.dropLast().",
    implementation: lastBlock { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: count, repeatsLast: true)
    }),
  Mistake(
    "the last block on top of the finished vectors",
    explanation:
      "backbone.hiddenStates goes the whole way, norm included; the last block and the norm then come twice.",
    hint: "Without a history run embed, dropout and blocks.dropLast(), no more.",
    implementation: lastBlock { classifier, rows, _, random in
      let backbone = classifier.backbone
      let x = withoutGradients { walked(classifier, rows, &random) }
      return backbone.finalNorm(backbone.blocks.last?(x, random: &random) ?? x)
    }),
  Mistake(
    "the norm before the last block",
    explanation: "The final norm belongs to what the last block gives, not to what it gets.",
    hint: "First blocks.last, then finalNorm.",
    implementation: lastBlock { classifier, rows, count, random in
      let x = withoutGradients {
        walked(classifier, rows, &random, skipped: count - 1..<count, hasNorm: false)
      }
      let normed = classifier.backbone.finalNorm(x)
      return classifier.backbone.blocks.last?(normed, random: &random) ?? normed
    }),
  Mistake(
    "the last block left out",
    explanation: "The frozen blocks are run, and the one that should learn is not.",
    hint: "After blocks.dropLast() comes blocks.last, with a history.",
    implementation: lastBlock { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: count, skipped: count - 1..<count)
    }),
  Mistake(
    "frozen blocks left out",
    explanation: "Frozen means that they do not learn, not that they do nothing.",
    hint: "Run all blocks, those that stay without a history.",
    implementation: lastBlock { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: 1, skipped: 0..<count - 1)
    }),
  Mistake(
    "frozen by scaling with 0",
    explanation:
      "A factor of 0 stops gradients and values alike: the head sees nothing of the text.",
    hint: "withoutGradients { … } keeps the values and leaves out the history."
  ) { classifier, rows, part, random in
    let x = right(classifier, rows, part, &random)
    return part == .head ? x * 0 : x
  },
  Mistake(
    "positions added by hand",
    explanation:
      "That works where positions are learned or rotary; sinusoidal ones are then missing.",
    hint: "backbone.embed(_:batch:time:) gives tokens and positions, of whatever kind they are.",
    implementation: lastBlock { classifier, rows, count, random in
      walked(
        classifier, rows, &random, frozen: count,
        embed: { backbone, rows in
          let x = backbone.tokenEmbedding(rows.tokens, shape: [rows.count, rows.time])
          guard let table = backbone.positionEmbedding else { return x }
          return x + table((0..<rows.time).map(Int32.init), shape: [rows.time])
        })
    }),
  Mistake(
    "tokens without their positions",
    explanation: "The order of the words is lost wherever positions are not rotary.",
    hint: "backbone.embed(_:batch:time:) gives tokens and positions.",
    implementation: lastBlock { classifier, rows, count, random in
      walked(
        classifier, rows, &random, frozen: count,
        embed: { $0.tokenEmbedding($1.tokens, shape: [$1.count, $1.time]) })
    }),
  Mistake(
    "the embedding's dropout forgotten",
    explanation: "Values are dropped before the first block, too, whatever is trained.",
    hint: "dropout(x, probability: backbone.configuration.dropout, using: &random) after embed.",
    implementation: lastBlock { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: count, embeddingDropouts: 0)
    }),
  Mistake(
    "nothing dropped in frozen blocks",
    explanation:
      "The last block then learns on other vectors than in training everything, and the generator falls behind.",
    hint: "Pass &random to all blocks, frozen or not.",
    implementation: lastBlock { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: count, undropped: 0..<count - 1)
    }),
  Mistake(
    "nothing dropped before the last block",
    explanation:
      "Neither after the embedding nor in the frozen blocks: the last block learns on other vectors than in training everything.",
    hint: "Frozen or not: dropout after embed, and &random for every block.",
    implementation: lastBlock { classifier, rows, count, random in
      walked(
        classifier, rows, &random, frozen: count, embeddingDropouts: 0, undropped: 0..<count - 1)
    }),
  Mistake(
    "nothing dropped at all with the last block",
    explanation: "`.lastBlock` is training as well: what learns needs dropout, wherever it is.",
    hint: "dropout after embed, and &random for every block.",
    implementation: lastBlock { classifier, rows, count, _ in
      var none: SeededRandom?
      return walked(classifier, rows, &none, frozen: count)
    }),
  Mistake(
    "nothing dropped in the last block",
    explanation: "The block that learns is the one that needs dropout most.",
    hint: "Pass &random to the last block as well.",
    implementation: lastBlock { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: count, undropped: count - 1..<count)
    }),
  Mistake(
    "nothing dropped where nothing learns",
    explanation:
      "The head learns on other vectors than in training everything, and the generator falls behind.",
    hint: "Pass &random for `.head`, too."
  ) { classifier, rows, part, random in
    var none: SeededRandom?
    guard part == .head else { return right(classifier, rows, part, &random) }
    return right(classifier, rows, part, &none)
  },
  Mistake(
    "a copy of the generator",
    explanation: "Every batch drops the same places, since the caller's generator never goes on.",
    hint: "Pass the generator itself on: &random."
  ) { classifier, rows, part, random in
    var copy = random
    return right(classifier, rows, part, &copy)
  },
  Mistake(
    "a copy of the generator for the head",
    explanation:
      "In training the head every batch drops the same places, since the caller's generator never goes on.",
    hint: "Use &random inside withoutGradients { … }, too."
  ) { classifier, rows, part, random in
    var copy = random
    guard part == .head else { return right(classifier, rows, part, &random) }
    return right(classifier, rows, part, &copy)
  },
  Mistake(
    "a copy of the generator for what is frozen",
    explanation:
      "The copy goes on and the caller's generator does not, so the last block drops what the embedding dropped.",
    hint: "Use &random inside withoutGradients { … }, too.",
    implementation: lastBlock { classifier, rows, _, random in
      let backbone = classifier.backbone
      var copy = random
      var x = dropout(
        embedded(backbone, rows), probability: backbone.configuration.dropout, using: &copy)
      for block in backbone.blocks.dropLast() { x = block(x, random: &copy) }
      x = x.detached
      return backbone.finalNorm(backbone.blocks.last?(x, random: &random) ?? x)
    }),
  Mistake(
    "a copy of the generator for the last block",
    explanation:
      "The values are right, but the caller's generator stops before the last block: what is drawn next repeats.",
    hint: "Pass &random itself to the last block.",
    implementation: lastBlock { classifier, rows, _, random in
      let backbone = classifier.backbone
      var x = dropout(
        embedded(backbone, rows), probability: backbone.configuration.dropout, using: &random)
      for block in backbone.blocks.dropLast() { x = block(x, random: &random) }
      x = x.detached
      var copy = random
      return backbone.finalNorm(backbone.blocks.last?(x, random: &copy) ?? x)
    }),
  Mistake(
    "nothing dropped where everything learns",
    explanation: "hiddenStates without `random` drops nothing, as in use.",
    hint: "backbone.hiddenStates(_:batch:random:) for `.all` as well."
  ) { classifier, rows, part, random in
    var none: SeededRandom?
    guard part == .all else { return right(classifier, rows, part, &random) }
    return right(classifier, rows, part, &none)
  },
  Mistake(
    "nothing dropped, whatever is trained",
    explanation: "The generator is never used: the model trains as if it had no dropout.",
    hint: "Pass &random on in every part."
  ) { classifier, rows, part, _ in
    var none: SeededRandom?
    return right(classifier, rows, part, &none)
  },
  Mistake(
    "nothing dropped where the backbone does it in one call",
    explanation: "hiddenStates without `random` drops nothing, as in use.",
    hint: "backbone.hiddenStates(_:batch:random:) for `.all` and `.head`."
  ) { classifier, rows, part, random in
    var none: SeededRandom?
    guard part != .lastBlock else { return right(classifier, rows, part, &random) }
    return right(classifier, rows, part, &none)
  },
  Mistake(
    "the first block trained instead of the last",
    explanation: "All other blocks are run before it, in another order than the model's.",
    hint: "blocks.dropLast() is frozen, blocks.last learns.",
    implementation: lastBlock { classifier, rows, _, random in
      let blocks = classifier.backbone.blocks
      return joined(
        classifier, rows, &random, frozen: blocks.dropFirst(), learning: blocks.first)
    }),
  Mistake(
    "only the first block is frozen",
    explanation: "All blocks behind it are trained, and a single block would not be.",
    hint: "blocks.dropLast() is frozen, blocks.last learns.",
    implementation: lastBlock { classifier, rows, _, random in
      walked(classifier, rows, &random, frozen: 2)
    }),
  Mistake(
    "the head's case and the last block's exchanged",
    explanation: "`.head` records a history of the last block, and `.lastBlock` none.",
    hint: "`.head` needs no history at all."
  ) { classifier, rows, part, random in
    let other: TrainedPart = part == .head ? .lastBlock : part == .lastBlock ? .head : part
    return right(classifier, rows, other, &random)
  },
  Mistake(
    "batch and time exchanged",
    explanation: "Tokens of several texts then stand in one row, and see each other.",
    hint: "batch is rows.count, time is rows.time.",
    implementation: lastBlock { classifier, rows, count, random in
      walked(
        classifier, rows, &random, frozen: count,
        embed: { $0.embed($1.tokens, batch: $1.time, time: $1.count) })
    }),
  Mistake(
    "the first row's length taken for the time",
    explanation: "Rows are filled up: each takes rows.time places, however many tokens are real.",
    hint: "batch is rows.count, time is rows.time.",
    implementation: lastBlock { classifier, rows, count, random in
      walked(
        classifier, rows, &random, frozen: count,
        embed: { backbone, rows in
          let time = rows.tokenCounts.first ?? 1
          return backbone.embed(rows.tokens, batch: rows.tokens.count / time, time: time)
        })
    }),
  Mistake(
    "the filling's vectors set to 0",
    explanation: "Asked for are the vectors of all tokens; the filling is left out later.",
    hint: "Return what the final norm gives.",
    implementation: lastBlock { classifier, rows, count, random in
      let isReal = rows.tokenCounts.flatMap { real in
        (0..<rows.time).map { $0 < real ? 1 as Float : 0 }
      }
      return walked(classifier, rows, &random, frozen: count)
        * Tensor(isReal, shape: [rows.count, rows.time, 1])
    }),
  Mistake(
    "keyCounts passed with the last block",
    explanation:
      "No real token sees filling anyway; but the filling gets other vectors than without the counts.",
    hint: "Leave keyCounts out: the mask is causal.",
    implementation: lastBlock { classifier, rows, count, random in
      walked(
        classifier, rows, &random, frozen: count, keyCounts: rows.tokenCounts.map(Int32.init))
    }),
  Mistake(
    "keyCounts passed",
    explanation:
      "No real token sees filling anyway; but the filling gets other vectors than without the counts.",
    hint: "Leave keyCounts out: the mask is causal."
  ) { classifier, rows, part, random in
    func all(frozen: Int, _ random: inout SeededRandom?) -> Tensor {
      walked(
        classifier, rows, &random, frozen: frozen, keyCounts: rows.tokenCounts.map(Int32.init))
    }
    switch part {
    case .all: return all(frozen: 0, &random)
    case .lastBlock: return all(frozen: classifier.backbone.blocks.count, &random)
    case .head: return withoutGradients { all(frozen: 0, &random) }
    }
  },
  Mistake(
    "the embedding dropped twice",
    explanation: "More is dropped before the last block than in training everything.",
    hint: "One dropout after embed; the blocks have their own.",
    implementation: lastBlock { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: count, embeddingDropouts: 2)
    }),
  Mistake(
    "dropout after the norm as well",
    explanation: "`logits` drops what the head reads; here nothing follows the norm.",
    hint: "One dropout after embed, none after finalNorm.",
    implementation: lastBlock { classifier, rows, count, random in
      dropout(
        walked(classifier, rows, &random, frozen: count),
        probability: classifier.backbone.configuration.dropout, using: &random)
    }),
  Mistake(
    "dropout after the norm instead of after embed",
    explanation: "Values are dropped before the first block, and none after the norm.",
    hint: "One dropout after embed, none after finalNorm.",
    implementation: lastBlock { classifier, rows, count, random in
      dropout(
        walked(classifier, rows, &random, frozen: count, embeddingDropouts: 0),
        probability: classifier.backbone.configuration.dropout, using: &random)
    }),
  Mistake(
    "parameters frozen in place",
    explanation:
      "freeze() is for good: whoever trains the head first can train nothing else later.",
    hint: "withoutGradients { … } leaves the parameters as they are."
  ) { classifier, rows, part, random in
    let backbone = classifier.backbone
    let last = "blocks.\(backbone.blocks.count - 1)."
    for parameter in backbone.parameters
    where part == .head
      || part == .lastBlock && !parameter.name.hasPrefix(last)
        && !parameter.name.hasPrefix("finalNorm.")
    {
      parameter.tensor.freeze()
    }
    return walked(classifier, rows, &random)
  },
]
