// What wrong ways through the body are made of: the right one, with its steps left to choose.

import Classification
import Gates
import Tensors
import Transformer

@testable import Stage5Gate

/// The way through the backbone with its steps left to choose; by default all of it learns.
///
/// With `frozen` above 0 no gradient reaches the embedding and the first `frozen - 1` blocks.
func walked(
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

func embedded(_ backbone: LanguageModel, _ rows: PaddedRows) -> Tensor {
  backbone.embed(rows.tokens, batch: rows.count, time: rows.time)
}

func rightWay(
  _ classifier: Classifier, _ rows: PaddedRows, _ part: TrainedPart,
  _ random: inout SeededRandom?
) -> Tensor {
  switch part {
  case .all: walked(classifier, rows, &random)
  case .lastBlock: walked(classifier, rows, &random, frozen: classifier.backbone.blocks.count)
  case .head: withoutGradients { walked(classifier, rows, &random) }
  }
}

/// What comes out of the embedding and these blocks, without a history.
func frozen(
  _ blocks: ArraySlice<Block>, of classifier: Classifier, _ rows: PaddedRows,
  _ random: inout SeededRandom?
) -> Tensor {
  let backbone = classifier.backbone
  var x = dropout(
    embedded(backbone, rows), probability: backbone.configuration.dropout, using: &random)
  for block in blocks { x = block(x, random: &random) }
  return x.detached
}

/// What goes wrong with `.lastBlock` only; `count` is how many blocks there are.
func lastBlockWay(
  _ body:
    @escaping @Sendable (
      _ classifier: Classifier, _ rows: PaddedRows, _ count: Int, _ random: inout SeededRandom?
    ) -> Tensor
) -> HiddenStatesFunction {
  { classifier, rows, part, random in
    part == .lastBlock
      ? body(classifier, rows, classifier.backbone.blocks.count, &random)
      : rightWay(classifier, rows, part, &random)
  }
}
