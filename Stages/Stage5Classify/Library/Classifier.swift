// The classifier: a language model that has read a text, and one linear layer that says what it is.

import Exercises
import Tensors
import Transformer

/// Which part of a classifier is trained; the rest stays as it is.
public enum TrainedPart: String, CaseIterable, Sendable {
  /// Everything.
  case all
  /// The last block, the norm after it and the head.
  case lastBlock = "last-block"
  /// The head alone.
  case head
}

/// The vector of each row's last real token.
///
/// Shapes: hidden `[rows, time, width]`, one count a row; gives `[rows, width]`.
///
/// Under a causal mask this token alone has seen its whole row, and nothing of the padding after it.
public func pooledAtLastToken(_ hidden: Tensor, tokenCounts: [Int]) -> Tensor {
  let (rows, time) = (hidden.shape[0], hidden.shape[1])
  guard tokenCounts.count == rows, tokenCounts.allSatisfy({ 1...time ~= $0 }) else {
    fatalError("pooledAtLastToken: counts \(tokenCounts) for rows \(hidden.shape)")
  }
  // EXERCISE 5.2 — the vector of the last real token
  let width = hidden.shape[2]
  let places = tokenCounts.enumerated().map { Int32($0.offset * time + $0.element - 1) }
  return embedding(hidden.reshaped([rows * time, width]), places, shape: [rows])
  // END EXERCISE 5.2
}

/// A new output layer for classes, `[classes, width]`, without bias: small, so that all classes are about equally
/// likely at first.
public func newHead(width: Int, classes: Int, using random: inout SeededRandom) -> Linear {
  // EXERCISE 5.3 — a head that prefers no class
  Linear(width, classes, bias: false, deviation: 0.02, using: &random)
  // END EXERCISE 5.3
}

/// A language model whose output layer tells classes instead of tokens.
public final class Classifier: Module {
  /// Reads the text.
  public let backbone: LanguageModel
  /// The head, `[classes, width]`, without bias.
  public let score: Linear
  /// The classes.
  public let labels: LabelSet

  /// Puts a new head on `backbone`.
  public init(_ backbone: LanguageModel, labels: LabelSet, using random: inout SeededRandom) {
    self.backbone = backbone
    self.labels = labels
    score = newHead(width: backbone.configuration.width, classes: labels.count, using: &random)
  }

  /// A score for every class, before any softmax.
  ///
  /// Shapes: rows to `[rows, classes]`.
  ///
  /// No history is recorded where `part` leaves the model as it is. `random` drops values in training and is nil in
  /// evaluation.
  public func logits(
    _ rows: PaddedRows, training part: TrainedPart = .all, random: inout SeededRandom?
  ) -> Tensor {
    let hidden = hiddenStates(rows, training: part, random: &random)
    let pooled = pooledAtLastToken(hidden, tokenCounts: rows.tokenCounts)
    let dropped = dropout(pooled, probability: backbone.configuration.dropout, using: &random)
    return score(dropped)
  }

  /// The vectors that the backbone makes of all tokens; the same numbers, whatever is trained.
  ///
  /// Shapes: rows to `[rows, time, width]`.
  ///
  /// A history is recorded of what belongs to `part`, and of nothing before it.
  public func hiddenStates(
    _ rows: PaddedRows, training part: TrainedPart, random: inout SeededRandom?
  ) -> Tensor {
    // EXERCISE 5.4 — one part learns, the rest stays
    switch part {
    case .all:
      return backbone.hiddenStates(rows.tokens, batch: rows.count, random: &random)
    case .head:
      return withoutGradients {
        backbone.hiddenStates(rows.tokens, batch: rows.count, random: &random)
      }
    case .lastBlock:
      var x = withoutGradients {
        let x = backbone.embed(rows.tokens, batch: rows.count, time: rows.time)
        let dropped = dropout(x, probability: backbone.configuration.dropout, using: &random)
        return backbone.blocks.dropLast().reduce(dropped) { $1($0, random: &random) }
      }
      if let last = backbone.blocks.last { x = last(x, random: &random) }
      return backbone.finalNorm(x)
    }
    // END EXERCISE 5.4
  }

  /// The parameters that training `part` moves, in the model's order.
  public func parameters(of part: TrainedPart) -> [NamedParameter] {
    // EXERCISE 5.5 — what the optimizer may move
    let head = score.parameters(in: "score")
    switch part {
    case .all: return parameters
    case .head: return head
    case .lastBlock:
      let last = "blocks.\(backbone.blocks.count - 1)."
      return body.filter { $0.name.hasPrefix(last) || $0.name.hasPrefix("finalNorm.") } + head
    }
    // END EXERCISE 5.5
  }

  /// The model's without an output layer for tokens, then `score.weight`.
  public var parameters: [NamedParameter] { body + score.parameters(in: "score") }

  /// The backbone's, without an output layer for tokens.
  private var body: [NamedParameter] {
    backbone.parameters.filter { !$0.name.hasPrefix("head.") }
  }
}
