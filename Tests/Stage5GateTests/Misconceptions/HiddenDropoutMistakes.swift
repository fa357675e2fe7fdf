// Ways through the body that drop other values where not all of it learns.

import Classification
import Gates
import Tensors
import Transformer

@testable import Stage5Gate

let hiddenDropoutMistakes: [Mistake<HiddenStatesFunction>] = [
  Mistake(
    "the embedding's dropout forgotten",
    explanation: "Values are dropped before the first block, too, whatever is trained.",
    hint: "dropout(x, probability: backbone.configuration.dropout, using: &random) after embed.",
    implementation: lastBlockWay { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: count, embeddingDropouts: 0)
    }),
  Mistake(
    "nothing dropped in frozen blocks",
    explanation:
      "The last block then learns on other vectors than in training everything, and the generator falls behind.",
    hint: "Pass &random to all blocks, frozen or not.",
    implementation: lastBlockWay { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: count, undropped: 0..<count - 1)
    }),
  Mistake(
    "nothing dropped before the last block",
    explanation:
      "Neither after the embedding nor in the frozen blocks: the last block learns on other vectors than in training everything.",
    hint: "Frozen or not: dropout after embed, and &random for every block.",
    implementation: lastBlockWay { classifier, rows, count, random in
      walked(
        classifier, rows, &random, frozen: count, embeddingDropouts: 0, undropped: 0..<count - 1)
    }),
  Mistake(
    "nothing dropped at all with the last block",
    explanation: "`.lastBlock` is training as well: what learns needs dropout, wherever it is.",
    hint: "dropout after embed, and &random for every block.",
    implementation: lastBlockWay { classifier, rows, count, _ in
      var none: SeededRandom?
      return walked(classifier, rows, &none, frozen: count)
    }),
  Mistake(
    "nothing dropped in the last block",
    explanation: "The block that learns is the one that needs dropout most.",
    hint: "Pass &random to the last block as well.",
    implementation: lastBlockWay { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: count, undropped: count - 1..<count)
    }),
  Mistake(
    "nothing dropped where nothing learns",
    explanation:
      "The head learns on other vectors than in training everything, and the generator falls behind.",
    hint: "Pass &random for `.head`, too."
  ) { classifier, rows, part, random in
    var none: SeededRandom?
    guard part == .head else { return rightWay(classifier, rows, part, &random) }
    return rightWay(classifier, rows, part, &none)
  },
  Mistake(
    "a copy of the generator",
    explanation: "Every batch drops the same places, since the caller's generator never goes on.",
    hint: "Pass the generator itself on: &random."
  ) { classifier, rows, part, random in
    var copy = random
    return rightWay(classifier, rows, part, &copy)
  },
  Mistake(
    "a copy of the generator for the head",
    explanation:
      "In training the head every batch drops the same places, since the caller's generator never goes on.",
    hint: "Use &random inside withoutGradients { … }, too."
  ) { classifier, rows, part, random in
    var copy = random
    guard part == .head else { return rightWay(classifier, rows, part, &random) }
    return rightWay(classifier, rows, part, &copy)
  },
  Mistake(
    "a copy of the generator for what is frozen",
    explanation:
      "The copy goes on and the caller's generator does not, so the last block drops what the embedding dropped.",
    hint: "Use &random inside withoutGradients { … }, too.",
    implementation: lastBlockWay { classifier, rows, _, random in
      let backbone = classifier.backbone
      var copy = random
      let x = frozen(backbone.blocks.dropLast(), of: classifier, rows, &copy)
      return backbone.finalNorm(backbone.blocks.last?(x, random: &random) ?? x)
    }),
  Mistake(
    "a copy of the generator for the last block",
    explanation:
      "The values are right, but the caller's generator stops before the last block: what is drawn next repeats.",
    hint: "Pass &random itself to the last block.",
    implementation: lastBlockWay { classifier, rows, _, random in
      let backbone = classifier.backbone
      let x = frozen(backbone.blocks.dropLast(), of: classifier, rows, &random)
      var copy = random
      return backbone.finalNorm(backbone.blocks.last?(x, random: &copy) ?? x)
    }),
  Mistake(
    "nothing dropped where everything learns",
    explanation: "hiddenStates without `random` drops nothing, as in use.",
    hint: "backbone.hiddenStates(_:batch:random:) for `.all` as well."
  ) { classifier, rows, part, random in
    var none: SeededRandom?
    guard part == .all else { return rightWay(classifier, rows, part, &random) }
    return rightWay(classifier, rows, part, &none)
  },
  Mistake(
    "nothing dropped, whatever is trained",
    explanation: "The generator is never used: the model trains as if it had no dropout.",
    hint: "Pass &random on in every part."
  ) { classifier, rows, part, _ in
    var none: SeededRandom?
    return rightWay(classifier, rows, part, &none)
  },
  Mistake(
    "nothing dropped where the backbone does it in one call",
    explanation: "hiddenStates without `random` drops nothing, as in use.",
    hint: "backbone.hiddenStates(_:batch:random:) for `.all` and `.head`."
  ) { classifier, rows, part, random in
    var none: SeededRandom?
    guard part != .lastBlock else { return rightWay(classifier, rows, part, &random) }
    return rightWay(classifier, rows, part, &none)
  },
  Mistake(
    "the embedding dropped twice",
    explanation: "More is dropped before the last block than in training everything.",
    hint: "One dropout after embed; the blocks have their own.",
    implementation: lastBlockWay { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: count, embeddingDropouts: 2)
    }),
  Mistake(
    "dropout after the norm as well",
    explanation: "`logits` drops what the head reads; here nothing follows the norm.",
    hint: "One dropout after embed, none after finalNorm.",
    implementation: lastBlockWay { classifier, rows, count, random in
      dropout(
        walked(classifier, rows, &random, frozen: count),
        probability: classifier.backbone.configuration.dropout, using: &random)
    }),
  Mistake(
    "dropout after the norm instead of after embed",
    explanation: "Values are dropped before the first block, and none after the norm.",
    hint: "One dropout after embed, none after finalNorm.",
    implementation: lastBlockWay { classifier, rows, count, random in
      dropout(
        walked(classifier, rows, &random, frozen: count, embeddingDropouts: 0),
        probability: classifier.backbone.configuration.dropout, using: &random)
    }),
]
