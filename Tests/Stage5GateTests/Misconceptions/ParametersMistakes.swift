// Lists for the optimizer that are too long, too short, or of other tensors.

import Classification
import Gates
import Tensors

@testable import Stage5Gate

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
    hint: "The head is new and learns in every part; its name begins with score."
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
    "the head twice with the last block",
    explanation: "A tensor that is listed twice is moved twice in a step.",
    hint: "`parameters` has the head already, `body` has not."
  ) { classifier, part in
    right(classifier, part) + (part == .lastBlock ? head(classifier) : [])
  },
  Mistake(
    "the head twice",
    explanation: "A tensor that is listed twice is moved twice in a step.",
    hint: "`parameters` has the head already."
  ) { classifier, part in
    right(classifier, part) + (part == .all ? head(classifier) : [])
  },
  Mistake(
    "the head's weight without its name",
    explanation:
      "It is called `weight` then, which may be anything; in the file it is score.weight.",
    hint: "score.parameters(in: \"score\") puts the name before it."
  ) { classifier, part in
    part == .all ? classifier.parameters : body(classifier, part) + classifier.score.parameters
  },
  Mistake(
    "the head's weight without its name for `.head`",
    explanation:
      "It is called `weight` then, and elsewhere score.weight: one tensor has two names.",
    hint: "score.parameters(in: \"score\") puts the name before it."
  ) { classifier, part in
    part == .head ? classifier.score.parameters : right(classifier, part)
  },
  Mistake(
    "both beginnings asked of one name",
    explanation: "No name begins with the block's and with the norm's: only the head is left.",
    hint: "One beginning or the other: ||."
  ) { classifier, part in
    part == .lastBlock ? head(classifier) : right(classifier, part)
  },
  Mistake(
    "the norms of all blocks",
    explanation: "Names that contain Norm are in every block; only finalNorm is meant.",
    hint: "Ask how the name begins: finalNorm."
  ) { classifier, part in
    guard part == .lastBlock else { return right(classifier, part) }
    let own = Set(lastBlock(classifier).map(\.name))
    return classifier.parameters.filter { own.contains($0.name) || $0.name.contains("Norm") }
      + head(classifier)
  },
  Mistake(
    "names without the block's number",
    explanation:
      "Asked by themselves, the block and the norm do not know where they stand: the moments are saved under these names.",
    hint: "Filter `body` by the beginnings of the names."
  ) { classifier, part in
    guard part == .lastBlock, let last = classifier.backbone.blocks.last else {
      return right(classifier, part)
    }
    return last.parameters + classifier.backbone.finalNorm.parameters + head(classifier)
  },
  Mistake(
    "the head first with the last block",
    explanation:
      "In `parameters` the head stands behind the body, and so it should in every part of it.",
    hint: "First what is chosen of `body`, then the head."
  ) { classifier, part in
    part == .lastBlock ? head(classifier) + lastBlock(classifier) : right(classifier, part)
  },
  Mistake(
    "sorted by name",
    explanation: "The model's order is that in which it uses its parameters.",
    hint: "Leave `parameters` and `body` in their order."
  ) { classifier, part in right(classifier, part).sorted { $0.name < $1.name } },
  Mistake(
    "the norm first",
    explanation: "The final norm stands behind the blocks, in the model and in its list.",
    hint: "Filter `body`, and leave what remains in its order."
  ) { classifier, part in
    guard part == .lastBlock else { return right(classifier, part) }
    let parts = lastBlock(classifier)
    return parts.filter { $0.name.hasPrefix("finalNorm.") }
      + parts.filter { !$0.name.hasPrefix("finalNorm.") } + head(classifier)
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
  Mistake(
    "the head asked for as head.",
    explanation:
      "That is the output layer for tokens, which is not listed here: no name begins so, and the head is missing.",
    hint: "The head's name is score.weight."
  ) { classifier, part in
    part == .all ? classifier.parameters : body(classifier, part)
  },
  Mistake(
    "always block 1",
    explanation: "That is the last one in a model of two blocks; others have fewer or more.",
    hint: "The last block's number is blocks.count - 1."
  ) { classifier, part in
    part == .lastBlock
      ? lastBlock(classifier, number: 1) + head(classifier) : right(classifier, part)
  },
  Mistake(
    "the head before the body",
    explanation: "In `parameters` the head stands behind the body.",
    hint: "First what is chosen of `body`, then the head."
  ) { classifier, part in
    head(classifier) + right(classifier, part).dropLast()
  },
  Mistake(
    "the last block's list sorted by name",
    explanation: "The model's order is that in which it uses its parameters.",
    hint: "Filter `body`, and leave what remains in its order."
  ) { classifier, part in
    let list = right(classifier, part)
    return part == .lastBlock ? list.sorted { $0.name < $1.name } : list
  },
  Mistake(
    "no names in front, neither the block's nor the head's",
    explanation:
      "Asked by themselves, layers do not know where they stand: the moments are saved under these names.",
    hint: "Filter `body` by the beginnings of the names, and add score.parameters(in: \"score\")."
  ) { classifier, part in
    guard part != .all else { return classifier.parameters }
    let backbone = classifier.backbone
    let own = (backbone.blocks.last?.parameters ?? []) + backbone.finalNorm.parameters
    return (part == .lastBlock ? own : []) + classifier.score.parameters
  },
  Mistake(
    "all without the head: `body`",
    explanation: "`body` is the backbone alone: the head stays as chance has drawn it.",
    hint: "`parameters` has the head, `body` has not."
  ) { classifier, part in
    part == .all ? classifier.parameters.dropLast() : right(classifier, part)
  },
  Mistake(
    "two dots in the head's name",
    explanation: "parameters(in:) sets the dot itself: score..weight is nobody's name.",
    hint: "score.parameters(in: \"score\")."
  ) { classifier, part in
    part == .all
      ? classifier.parameters
      : body(classifier, part) + classifier.score.parameters(in: "score.")
  },
  Mistake(
    "what is not listed frozen in passing",
    explanation:
      "freeze() is for good: whoever asks for the head first can train nothing else later.",
    hint: "Only list the parameters; hiddenStates records no history of the others."
  ) { classifier, part in
    let list = right(classifier, part)
    let names = Set(list.map(\.name))
    for parameter in classifier.parameters where !names.contains(parameter.name) {
      parameter.tensor.freeze()
    }
    return list
  },
  Mistake(
    "the last block without norm and head",
    explanation: "Gradients reach the norm and the head as well, and nobody follows them.",
    hint: "The last block, finalNorm, and the head."
  ) { classifier, part in
    part == .lastBlock
      ? lastBlock(classifier).filter { $0.name.hasPrefix("blocks.") } : right(classifier, part)
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

/// What of the body learns with `.lastBlock` or `.head`.
private func body(_ classifier: Classifier, _ part: TrainedPart) -> [NamedParameter] {
  part == .lastBlock ? lastBlock(classifier) : []
}

private func right(_ classifier: Classifier, _ part: TrainedPart) -> [NamedParameter] {
  part == .all ? classifier.parameters : body(classifier, part) + head(classifier)
}
