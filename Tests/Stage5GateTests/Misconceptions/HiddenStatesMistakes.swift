// Ways through the body that freeze the wrong part.

import Classification
import Gates
import Tensors
import Transformer

@testable import Stage5Gate

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
    implementation: lastBlockWay { classifier, rows, _, random in
      withoutGradients { walked(classifier, rows, &random) }
    }),
  Mistake(
    "the history lost before the norm",
    explanation: "What is detached behind the last block keeps every gradient from it.",
    hint: "Only what lies before the part may be without history.",
    implementation: lastBlockWay { classifier, rows, _, random in
      classifier.backbone.finalNorm(
        walked(classifier, rows, &random, hasNorm: false).detached)
    }),
  Mistake(
    "only the embedding is frozen",
    explanation: "Every block is trained where only the last one should be.",
    hint: "All blocks but the last belong into withoutGradients.",
    implementation: lastBlockWay { classifier, rows, _, random in
      walked(classifier, rows, &random, frozen: 1)
    }),
  Mistake(
    "the last block trains everything",
    explanation: "`.lastBlock` then does what `.all` does.",
    hint: "All blocks but the last belong into withoutGradients.",
    implementation: lastBlockWay { classifier, rows, _, random in
      walked(classifier, rows, &random)
    }),
  Mistake(
    "the embedding is not frozen",
    explanation:
      "Frozen blocks hide that; where there is only one block, it hands gradients on to the embedding.",
    hint: "Call embed and dropout inside withoutGradients, too.",
    implementation: lastBlockWay { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: count, freezesEmbedding: false)
    }),
  Mistake(
    "the head trains everything",
    explanation: "`.head` then does what `.all` does, and takes as long.",
    hint: "For `.head` the whole backbone is without history."
  ) { classifier, rows, part, random in
    rightWay(classifier, rows, part == .head ? .all : part, &random)
  },
  Mistake(
    "the head trains the last block as well",
    explanation: "For `.head` nothing of the body learns; that is what makes it quick.",
    hint: "For `.head` the whole backbone is without history."
  ) { classifier, rows, part, random in
    rightWay(classifier, rows, part == .head ? .lastBlock : part, &random)
  },
  Mistake(
    "the last two blocks are trained",
    explanation: "One block too many has a history.",
    hint: "blocks.dropLast() leaves out exactly one.",
    implementation: lastBlockWay { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: max(1, count - 1))
    }),
  Mistake(
    "only the first block is frozen",
    explanation: "All blocks behind it are trained, and a single block would not be.",
    hint: "blocks.dropLast() is frozen, blocks.last learns.",
    implementation: lastBlockWay { classifier, rows, _, random in
      walked(classifier, rows, &random, frozen: 2)
    }),
  Mistake(
    "the head's case and the last block's exchanged",
    explanation: "`.head` records a history of the last block, and `.lastBlock` none.",
    hint: "`.head` needs no history at all."
  ) { classifier, rows, part, random in
    let other: TrainedPart = part == .head ? .lastBlock : part == .lastBlock ? .head : part
    return rightWay(classifier, rows, other, &random)
  },
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
  Mistake(
    "parameters frozen in place for the last block",
    explanation:
      "freeze() is for good: whoever trains the last block first can train no more later.",
    hint: "withoutGradients { … } leaves the parameters as they are.",
    implementation: lastBlockWay { classifier, rows, count, random in
      for parameter in classifier.backbone.parameters
      where !parameter.name.hasPrefix("blocks.\(count - 1).")
        && !parameter.name.hasPrefix("finalNorm.")
      {
        parameter.tensor.freeze()
      }
      return walked(classifier, rows, &random)
    }),
  Mistake(
    "all blocks but the first are frozen",
    explanation:
      "A frozen block lets no gradient through to the one before it: only the norm learns.",
    hint: "blocks.dropLast() is frozen, blocks.last learns.",
    implementation: lastBlockWay { classifier, rows, count, random in
      let x = walked(classifier, rows, &random, hasNorm: false)
      return classifier.backbone.finalNorm(count > 1 ? x.detached : x)
    }),
]
