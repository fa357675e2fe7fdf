// Parameters that are forgotten, or counted where there are none.

import Gates
import Transformer

@testable import Stage3Gate

/// A count with steps left to choose; by default it is right.
private struct Counting: Sendable {
  var countsTiedHead = false
  var hasFinalNorm = true
  var hasFeedForwardNorm = true
  var keepsNormWithoutFeedForward = false
  var hasBiases = true
  var sharesKeys = true
  var swiGLULayers = 3
  var countsAllPositions = false
  var rmsHasBias = false
  var countsMissingNorm = false
  var onlyOneBlock = false

  var function: @Sendable (TransformerConfiguration) -> PartCounts {
    { c in
      let (width, size) = (c.width, c.feedForwardSize)
      let keyWidth = sharesKeys ? c.keyValueHeadCount * c.headSize : width
      let bias = hasBiases && c.hasBias ? 1 : 0
      let depth = onlyOneBlock ? 1 : c.depth
      let layers = c.activation == .swiGLU ? swiGLULayers : 2
      let second = hasFeedForwardNorm && (size > 0 || keepsNormWithoutFeedForward) ? 1 : 0
      let normSize =
        switch c.norm {
        case .layer: width * (1 + bias)
        case .rms: width * (rmsHasBias ? 2 : 1)
        case .none: countsMissingNorm ? width : 0
        }
      return PartCounts(
        tokenEmbedding: c.vocabularySize * width,
        positionEmbedding: c.positions == .learned || countsAllPositions
          ? c.contextSize * width : 0,
        attention: depth * 2 * (width + keyWidth) * (width + bias),
        feedForward: size == 0
          ? 0 : depth * (layers * width * size + bias * ((layers - 1) * size + width)),
        norms: ((1 + second) * depth + (hasFinalNorm ? 1 : 0)) * normSize,
        head: c.isTied && !countsTiedHead ? 0 : c.vocabularySize * width)
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
        implementation: Counting(hasBiases: false).function),
      Mistake(
        "keys and values as wide as queries",
        explanation: "With grouped queries the key and value projections are smaller.",
        hint: "Their width is keyValueHeadCount · headSize.",
        implementation: Counting(sharesKeys: false).function),
      Mistake(
        "SwiGLU with two layers",
        explanation: "The gate has a layer of its own beside up and down.",
        hint: "Three layers with SwiGLU.", implementation: Counting(swiGLULayers: 2).function),
      Mistake(
        "fixed positions counted",
        explanation: "Sinusoids and rotary angles are computed, not learned.",
        hint: "Only .learned positions are parameters.",
        implementation: Counting(countsAllPositions: true).function),
      Mistake(
        "an RMS norm with a bias",
        explanation: "An RMS norm has a weight and nothing else.",
        hint: "width parameters for .rms.", implementation: Counting(rmsHasBias: true).function),
      Mistake(
        "a norm counted where there is none",
        explanation: "Norm .none has no parameters.",
        hint: "0 for .none.", implementation: Counting(countsMissingNorm: true).function),
      Mistake(
        "one block instead of all",
        explanation: "Each block has weights of its own.",
        hint: "Multiply by depth.", implementation: Counting(onlyOneBlock: true).function),
    ]
