// Parameters that are forgotten, or counted where there are none.

import Gates
import Transformer

@testable import Stage3Gate

/// A count with steps left to choose; by default it is right.
private struct Counting: Sendable {
  var countsTiedHead = false
  var countsUntiedHead = true
  var headHasBias = false
  var hasFinalNorm = true
  var hasFeedForwardNorm = true
  var keepsNormWithoutFeedForward = false
  var narrowProjections = 2
  var attentionBiases: @Sendable (_ width: Int, _ keyWidth: Int) -> Int = { 2 * $0 + 2 * $1 }
  var swiGLULayers = 3
  var inner: @Sendable (_ layers: Int) -> Int = { $0 - 1 }
  var feedForwardHasBias = true
  var backHasBias = true
  var countedPositions: [TransformerConfiguration.Positions] = [.learned]
  var normSize: @Sendable (_ norm: TransformerConfiguration.Norm, _ hasBias: Bool) -> Int = {
    norm, hasBias in norm == .none ? 0 : norm == .layer && hasBias ? 2 : 1
  }
  var blocks: @Sendable (_ depth: Int) -> (attention: Int, feedForward: Int, norms: Int) = {
    ($0, $0, $0)
  }

  var function: @Sendable (TransformerConfiguration) -> PartCounts {
    { c in
      let (width, size) = (c.width, c.feedForwardSize)
      let keyWidth = c.keyValueHeadCount * c.headSize
      let outputs = (4 - narrowProjections) * width + narrowProjections * keyWidth
      let bias = c.hasBias ? 1 : 0
      let layers = c.activation == .swiGLU ? swiGLULayers : 2
      let feedForwardBiases =
        feedForwardHasBias ? bias * (inner(layers) * size + (backHasBias ? width : 0)) : 0
      let second = hasFeedForwardNorm && (size > 0 || keepsNormWithoutFeedForward) ? 1 : 0
      let blocks = blocks(c.depth)
      return PartCounts(
        tokenEmbedding: c.vocabularySize * width,
        positionEmbedding: countedPositions.contains(c.positions) ? c.contextSize * width : 0,
        attention: blocks.attention * (outputs * width + bias * attentionBiases(width, keyWidth)),
        feedForward: size == 0
          ? 0 : blocks.feedForward * (layers * width * size + feedForwardBiases),
        norms: ((1 + second) * blocks.norms + (hasFinalNorm ? 1 : 0)) * width
          * normSize(c.norm, c.hasBias),
        head: (c.isTied ? countsTiedHead : countsUntiedHead)
          ? c.vocabularySize * (width + (headHasBias ? bias : 0)) : 0)
    }
  }
}

let modelSizeMistakes:
  [Mistake<@Sendable (_ configuration: TransformerConfiguration) -> PartCounts>] =
    [
      Mistake(
        "a tied output layer counted twice",
        explanation:
          "Tied weights are one table; counted twice, GPT-2 would have 163 million parameters.",
        hint: "head is 0 where isTied.", implementation: Counting(countsTiedHead: true).function),
      Mistake(
        "an untied output layer not counted",
        explanation: "Without tied weights the output layer is a table of its own.",
        hint: "head is vocabularySize · width unless isTied.",
        implementation: Counting(countsUntiedHead: false).function),
      Mistake(
        "a bias in the output layer",
        explanation: "The output layer never has a bias, whatever the other layers have.",
        hint: "head is vocabularySize · width.",
        implementation: Counting(headHasBias: true).function),
      Mistake(
        "the final norm forgotten",
        explanation: "Behind the last block stands one more norm.",
        hint: "Two norms a block, and one.", implementation: Counting(hasFinalNorm: false).function),
      Mistake(
        "one norm a block",
        explanation: "Attention and feed-forward each have a norm before them.",
        hint: "Two norms a block, and one.",
        implementation: Counting(hasFeedForwardNorm: false).function),
      Mistake(
        "a norm before a feed-forward part that is missing",
        explanation: "In a model of attention alone the second norm of each block is missing too.",
        hint: "Count one norm a block where feedForwardSize is 0.",
        implementation: Counting(keepsNormWithoutFeedForward: true).function),
      Mistake(
        "the biases forgotten",
        explanation:
          "Each linear layer has as many biases as outputs, each layer norm as many as its width.",
        hint: "Add out to each layer where hasBias.",
        implementation: Counting(
          attentionBiases: { _, _ in 0 }, feedForwardHasBias: false,
          normSize: { norm, _ in norm == .none ? 0 : 1 }
        ).function),
      Mistake(
        "attention's biases forgotten",
        explanation: "Each of the four projections has as many biases as outputs, where hasBias.",
        hint: "Queries and output have width, keys and values keyValueHeadCount · headSize.",
        implementation: Counting(attentionBiases: { _, _ in 0 }).function),
      Mistake(
        "the biases of keys and values forgotten",
        explanation: "Each of the four projections has as many biases as outputs, where hasBias.",
        hint: "2 · width + 2 · keyValueHeadCount · headSize biases.",
        implementation: Counting(attentionBiases: { width, _ in 2 * width }).function),
      Mistake(
        "the linear layers' biases forgotten",
        explanation: "Where hasBias, linear layers have as many biases as outputs, not only norms.",
        hint: "Add out to each layer where hasBias.",
        implementation: Counting(attentionBiases: { _, _ in 0 }, feedForwardHasBias: false)
          .function),
      Mistake(
        "feed-forward's biases forgotten",
        explanation: "Each layer has as many biases as outputs, where hasBias.",
        hint: "The layers into the wide space have feedForwardSize, the one back has width.",
        implementation: Counting(feedForwardHasBias: false).function),
      Mistake(
        "the bias of the layer back forgotten",
        explanation: "The layer that leads back to the stream has width biases.",
        hint: "bias · (size + width) for two layers.",
        implementation: Counting(backHasBias: false).function),
      Mistake(
        "the bias of SwiGLU's gate forgotten",
        explanation: "Gate and up both lead into the wide space, each with biases of its own.",
        hint: "bias · (2 · size + width) with SwiGLU.",
        implementation: Counting(inner: { _ in 1 }).function),
      Mistake(
        "a norm's biases forgotten",
        explanation: "A layer norm has as many biases as weights, where hasBias.",
        hint: "width · (1 + bias) for .layer.",
        implementation: Counting(normSize: { norm, _ in norm == .none ? 0 : 1 }).function),
      Mistake(
        "keys and values as wide as queries",
        explanation: "With grouped queries the key and value projections are smaller.",
        hint: "Their width is keyValueHeadCount · headSize.",
        implementation: Counting(
          narrowProjections: 0, attentionBiases: { width, _ in 4 * width }
        ).function),
      Mistake(
        "only one of keys and values narrower",
        explanation: "Keys and values both have keyValueHeadCount heads.",
        hint: "Both are keyValueHeadCount · headSize wide.",
        implementation: Counting(
          narrowProjections: 1, attentionBiases: { 3 * $0 + $1 }
        ).function),
      Mistake(
        "three narrow projections",
        explanation: "The output projection mixes all heads: it is as wide as the model.",
        hint: "Only keys and values are keyValueHeadCount · headSize wide.",
        implementation: Counting(
          narrowProjections: 3, attentionBiases: { $0 + 3 * $1 }
        ).function),
      Mistake(
        "narrow keys and values with wide biases",
        explanation: "A layer has as many biases as outputs; those of keys and values are fewer.",
        hint: "2 · width + 2 · keyValueHeadCount · headSize biases.",
        implementation: Counting(attentionBiases: { width, _ in 4 * width }).function),
      Mistake(
        "SwiGLU with two layers",
        explanation: "The gate has a layer of its own beside up and down.",
        hint: "Three layers with SwiGLU.", implementation: Counting(swiGLULayers: 2).function),
      Mistake(
        "fixed positions counted",
        explanation: "Sinusoids and rotary angles are computed, not learned.",
        hint: "Only .learned positions are parameters.",
        implementation: Counting(
          countedPositions: TransformerConfiguration.Positions.allCases
        ).function),
      Mistake(
        "sinusoidal positions counted",
        explanation: "Sinusoids are computed, not learned.",
        hint: "Only .learned positions are parameters.",
        implementation: Counting(countedPositions: [.learned, .sinusoidal]).function),
      Mistake(
        "rotary positions counted",
        explanation: "Rotary angles are computed, not learned.",
        hint: "Only .learned positions are parameters.",
        implementation: Counting(countedPositions: [.learned, .rotary]).function),
      Mistake(
        "an RMS norm with a bias",
        explanation: "An RMS norm has a weight and nothing else.",
        hint: "width parameters for .rms.",
        implementation: Counting(normSize: { norm, hasBias in
          norm == .none ? 0 : norm == .rms || hasBias ? 2 : 1
        }).function),
      Mistake(
        "an RMS norm with a bias where layers have one",
        explanation: "An RMS norm has a weight and nothing else, also where hasBias.",
        hint: "width · (1 + bias) for .layer, width for .rms.",
        implementation: Counting(normSize: { norm, hasBias in
          norm == .none ? 0 : hasBias ? 2 : 1
        }).function),
      Mistake(
        "every norm counted as a layer norm",
        explanation: "An RMS norm has no bias, and .none has nothing at all.",
        hint: "switch configuration.norm.",
        implementation: Counting(normSize: { _, hasBias in hasBias ? 2 : 1 }).function),
      Mistake(
        "a layer norm with a bias always",
        explanation: "Without biases a layer norm has its weight only.",
        hint: "width · (1 + bias) for .layer.",
        implementation: Counting(normSize: { norm, _ in
          norm == .none ? 0 : norm == .layer ? 2 : 1
        }).function),
      Mistake(
        "a norm counted where there is none",
        explanation: "Norm .none has no parameters.",
        hint: "0 for .none.",
        implementation: Counting(normSize: { norm, hasBias in
          norm == .layer && hasBias ? 2 : 1
        }).function),
      Mistake(
        "one block instead of all",
        explanation: "Each block has weights of its own.",
        hint: "Multiply by depth.", implementation: Counting(blocks: { _ in (1, 1, 1) }).function),
      Mistake(
        "one block's attention",
        explanation: "Each block has an attention of its own.",
        hint: "Multiply by depth.",
        implementation: Counting(blocks: { (1, $0, $0) }).function),
      Mistake(
        "one block's feed-forward part",
        explanation: "Each block has a feed-forward part of its own.",
        hint: "Multiply by depth.",
        implementation: Counting(blocks: { ($0, 1, $0) }).function),
      Mistake(
        "one block's norms",
        explanation: "Each block has norms of its own, and only the last norm is one for all.",
        hint: "Multiply by depth, then add one.",
        implementation: Counting(blocks: { ($0, $0, 1) }).function),
    ]
