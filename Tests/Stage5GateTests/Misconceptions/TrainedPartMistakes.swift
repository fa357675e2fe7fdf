// Bodies that are frozen or trained by accident, and parameters that the optimizer should not have.

import Classification
import Gates
import Tensors

@testable import Stage5Gate

/// The way through the backbone with its steps left to choose; by default all of it learns.
private func walked(
  _ classifier: Classifier, _ rows: PaddedRows, _ random: inout SeededRandom?,
  frozen: Int = 0, skipped: Range<Int> = 0..<0, repeatsLast: Bool = false,
  dropsEmbedding: Bool = true, hasNorm: Bool = true
) -> Tensor {
  let backbone = classifier.backbone
  var x = backbone.embed(rows.tokens, batch: rows.count, time: rows.time)
  if dropsEmbedding {
    x = dropout(x, probability: backbone.configuration.dropout, using: &random)
  }
  if frozen > 0 { x = x.detached }
  for (number, block) in backbone.blocks.enumerated() where !skipped.contains(number) {
    x = block(x, random: &random)
    if number + 1 < frozen { x = x.detached }
  }
  if repeatsLast, let last = backbone.blocks.last { x = last(x, random: &random) }
  return hasNorm ? backbone.finalNorm(x) : x
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
    "the last block is frozen, too",
    explanation: "`.lastBlock` then does what `.head` does.",
    hint: "Leave withoutGradients before the last block."
  ) { classifier, rows, part, random in
    guard part == .lastBlock else { return right(classifier, rows, part, &random) }
    return withoutGradients { walked(classifier, rows, &random) }
  },
  Mistake(
    "the history lost before the norm",
    explanation: "What is detached behind the last block keeps every gradient from it.",
    hint: "Only what lies before the part may be without history."
  ) { classifier, rows, part, random in
    guard part == .lastBlock else { return right(classifier, rows, part, &random) }
    return classifier.backbone.finalNorm(
      walked(classifier, rows, &random, hasNorm: false).detached)
  },
  Mistake(
    "only the embedding is frozen",
    explanation: "Every block is trained where only the last one should be.",
    hint: "All blocks but the last belong into withoutGradients."
  ) { classifier, rows, part, random in
    guard part == .lastBlock else { return right(classifier, rows, part, &random) }
    return walked(classifier, rows, &random, frozen: 1)
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
    hint: "blocks.dropLast() leaves out exactly one."
  ) { classifier, rows, part, random in
    guard part == .lastBlock else { return right(classifier, rows, part, &random) }
    return walked(classifier, rows, &random, frozen: classifier.backbone.blocks.count - 1)
  },
  Mistake(
    "the final norm forgotten",
    explanation: "The head is then trained on vectors that it never gets in use.",
    hint: "Behind the last block comes backbone.finalNorm."
  ) { classifier, rows, part, random in
    guard part == .lastBlock else { return right(classifier, rows, part, &random) }
    let count = classifier.backbone.blocks.count
    return walked(classifier, rows, &random, frozen: count, hasNorm: false)
  },
  Mistake(
    "the last block twice",
    explanation: "All blocks are run without a history, and then the last one once more.",
    hint: "Without a history run blocks.dropLast()."
  ) { classifier, rows, part, random in
    guard part == .lastBlock else { return right(classifier, rows, part, &random) }
    let count = classifier.backbone.blocks.count
    return walked(classifier, rows, &random, frozen: count, repeatsLast: true)
  },
  Mistake(
    "the last block left out",
    explanation: "The frozen blocks are run, and the one that should learn is not.",
    hint: "After blocks.dropLast() comes blocks.last, with a history."
  ) { classifier, rows, part, random in
    guard part == .lastBlock else { return right(classifier, rows, part, &random) }
    let last = classifier.backbone.blocks.count - 1
    return walked(classifier, rows, &random, frozen: last + 1, skipped: last..<last + 1)
  },
  Mistake(
    "frozen blocks left out",
    explanation: "Frozen means that they do not learn, not that they do nothing.",
    hint: "Run all blocks, those that stay without a history."
  ) { classifier, rows, part, random in
    guard part == .lastBlock else { return right(classifier, rows, part, &random) }
    let count = classifier.backbone.blocks.count
    return walked(classifier, rows, &random, frozen: 1, skipped: 0..<count - 1)
  },
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
    "the embedding's dropout forgotten",
    explanation: "Values are dropped before the first block, too, whatever is trained.",
    hint: "dropout(x, probability: backbone.configuration.dropout, using: &random) after embed."
  ) { classifier, rows, part, random in
    guard part == .lastBlock else { return right(classifier, rows, part, &random) }
    let count = classifier.backbone.blocks.count
    return walked(classifier, rows, &random, frozen: count, dropsEmbedding: false)
  },
  Mistake(
    "nothing dropped where nothing learns",
    explanation:
      "The head learns on other vectors than in training everything, and the generator falls behind.",
    hint: "Pass &random to all blocks, frozen or not."
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
]

let parametersMistakes: [Mistake<ParametersFunction>] = [
  Mistake(
    "everything, whatever is trained",
    explanation:
      "The optimizer keeps two moments for each frozen number, and any gradient by accident moves them.",
    hint: "Choose by the part."
  ) { classifier, _ in classifier.parameters },
  Mistake(
    "the head, whatever is trained",
    explanation: "The body has gradients, but nobody follows them: frozen by accident.",
    hint: "`.all` is everything, the body included."
  ) { classifier, _ in head(classifier) },
  Mistake(
    "the last block without the head",
    explanation: "A head that stays as chance has drawn it turns the block's work into noise.",
    hint: "The head is new and learns in every part."
  ) { classifier, part in
    part == .lastBlock ? lastBlock(classifier) : right(classifier, part)
  },
  Mistake(
    "all without the head",
    explanation: "The backbone alone: the head stays as chance has drawn it.",
    hint: "`parameters` has the head, backbone.parameters has not."
  ) { classifier, part in
    part == .all ? classifier.backbone.parameters : right(classifier, part)
  },
  Mistake(
    "the final norm forgotten",
    explanation:
      "It stands behind the last block, so gradients reach it, and it should follow them.",
    hint: "Names that begin with finalNorm. belong to the last block's part."
  ) { classifier, part in
    right(classifier, part).filter { part != .lastBlock || !$0.name.hasPrefix("finalNorm.") }
  },
  Mistake(
    "the first block instead of the last",
    explanation: "Block 0 is the one next to the embedding; the head stands on the last one.",
    hint: "The last block's number is blocks.count - 1."
  ) { classifier, part in
    part == .lastBlock
      ? lastBlock(classifier, number: 0) + head(classifier) : right(classifier, part)
  },
  Mistake(
    "the number of blocks instead of the last one's number",
    explanation: "Numbers begin at 0: no name has this one, and only norm and head are left.",
    hint: "The last block's number is blocks.count - 1."
  ) { classifier, part in
    part == .lastBlock
      ? lastBlock(classifier, number: classifier.backbone.blocks.count) + head(classifier)
      : right(classifier, part)
  },
  Mistake(
    "all blocks",
    explanation: "Only the last block has a history; the others would be listed for nothing.",
    hint: "The number belongs to the name: blocks.2. and so on."
  ) { classifier, part in
    part == .lastBlock
      ? classifier.parameters.filter { !$0.name.contains("Embedding") } : right(classifier, part)
  },
  Mistake(
    "the norm with the head",
    explanation: "No history is recorded of the norm while the head alone is trained.",
    hint: "`.head` is one tensor."
  ) { classifier, part in
    guard part == .head else { return right(classifier, part) }
    return classifier.parameters.filter { $0.name.hasPrefix("finalNorm.") } + head(classifier)
  },
  Mistake(
    "weights without biases and norms",
    explanation: "Vectors learn as well as matrices; only decay leaves them out.",
    hint: "All parameters whose names begin with the part's name."
  ) { classifier, part in right(classifier, part).filter { $0.tensor.rank > 1 } },
  Mistake(
    "the output layer for tokens as well",
    explanation:
      "Nobody uses it here: its weights get no gradient and would only be carried along.",
    hint: "`body` and `parameters` leave it out; backbone.parameters does not."
  ) { classifier, part in
    part == .all ? classifier.backbone.parameters + head(classifier) : right(classifier, part)
  },
  Mistake(
    "the head twice",
    explanation: "A tensor that is listed twice is moved twice in a step.",
    hint: "`parameters` has the head already."
  ) { classifier, part in
    right(classifier, part) + (part == .all ? head(classifier) : [])
  },
  Mistake(
    "copies of the tensors",
    explanation: "The optimizer moves the copies; the model stays as it is.",
    hint: "Hand on the parameters themselves, not new tensors with their values."
  ) { classifier, part in
    right(classifier, part).map {
      NamedParameter(
        $0.name, Tensor($0.tensor.values, shape: $0.tensor.shape, requiresGradient: true))
    }
  },
]

private func head(_ classifier: Classifier) -> [NamedParameter] {
  classifier.score.parameters(in: "score")
}

/// A block and the final norm.
private func lastBlock(_ classifier: Classifier, number: Int? = nil) -> [NamedParameter] {
  let prefix = "blocks.\(number ?? classifier.backbone.blocks.count - 1)."
  return classifier.parameters.filter {
    $0.name.hasPrefix(prefix) || $0.name.hasPrefix("finalNorm.")
  }
}

private func right(_ classifier: Classifier, _ part: TrainedPart) -> [NamedParameter] {
  switch part {
  case .all: classifier.parameters
  case .lastBlock: lastBlock(classifier) + head(classifier)
  case .head: head(classifier)
  }
}
