// Layers that put right pieces together in the wrong way.

import Attention
import Gates
import Tensors

@testable import Stage2Gate

/// A layer's attention with steps left to choose; by default it is right.
private struct Assembly: Sendable {
  var hidesFuture: Bool?
  var hidesPadding = true
  var swapsHeadsAndTime = true
  var repeatsInTurn = false
  var projects = true

  func attend(_ layer: MultiHeadAttention, _ x: Tensor, _ keyCounts: [Int32]?) -> Attended {
    let (batch, time) = (x.shape[0], x.shape[1])
    let configuration = layer.configuration
    let (heads, shared) = (configuration.headCount, configuration.keyValueHeadCount)
    func cut(_ x: Tensor, _ count: Int) -> Tensor {
      x.reshaped([batch, time, count, configuration.headSize]).transposed([0, 2, 1, 3])
    }
    func repeated(_ x: Tensor) -> Tensor {
      repeatsInTurn
        ? Tensor.concatenating([Tensor](repeating: x, count: heads / shared), axis: 1)
        : repeatHeads(x, headCount: heads)
    }
    var parts = [
      cut(layer.query(x), heads), repeated(cut(layer.key(x), shared)),
      repeated(cut(layer.value(x), shared)),
    ]
    let causal =
      hidesFuture ?? configuration.isCausal ? causalMask(queries: time, keys: time) : nil
    let padding = hidesPadding ? keyCounts.map { paddingMask(keyCounts: $0, keys: time) } : nil
    if !swapsHeadsAndTime {
      // Heads stand where positions should: masks of positions cannot be used.
      parts = parts.map { $0.transposed([0, 2, 1, 3]) }
      let result = scaledDotProductAttention(query: parts[0], key: parts[1], value: parts[2])
      return Attended(
        output: result.output.transposed([0, 2, 1, 3]), weights: result.weights)
    }
    return scaledDotProductAttention(
      query: parts[0], key: parts[1], value: parts[2], mask: either(causal, padding))
  }

  var functions: LayerFunctions {
    LayerFunctions(
      output: { layer, x, keyCounts in
        let mixed = mergeHeads(attend(layer, x, keyCounts).output)
        return projects ? layer.output(mixed) : mixed
      }, weights: { attend($0, $1, nil).weights })
  }
}

let layerMistakes: [Mistake<LayerFunctions>] = [
  Mistake(
    "the causal mask forgotten",
    explanation: "Tokens see the future: training copies the answer, and writing fails.",
    hint: "Make a causal mask where configuration.isCausal.",
    implementation: Assembly(hidesFuture: false).functions),
  Mistake(
    "the causal mask always on",
    explanation: "A bidirectional layer must see both ends of a text.",
    hint: "Ask configuration.isCausal before making the mask.",
    implementation: Assembly(hidesFuture: true).functions),
  Mistake(
    "the padding mask forgotten",
    explanation:
      "A short text looks at its filling, so its result depends on its neighbours in the batch.",
    hint: "Where there are key counts, hide the padding: paddingMask and either.",
    implementation: Assembly(hidesPadding: false).functions),
  Mistake(
    "attending over heads instead of positions",
    explanation:
      "Without swapping heads and time each token compares its own heads and never looks at another token.",
    hint: "scaledDotProductAttention wants [batch, heads, time, headSize].",
    implementation: Assembly(swapsHeadsAndTime: false).functions),
  Mistake(
    "shared heads in turn",
    explanation:
      "Query heads 0, 1, 2 … take key-value heads 0, 1, 0, 1 … instead of neighbours sharing one.",
    hint: "Use repeatHeads of exercise 2.7.",
    implementation: Assembly(repeatsInTurn: true).functions),
  Mistake(
    "the output projection missing",
    explanation: "Heads stay side by side and cannot mix what they found.",
    hint: "Merge the heads, then apply the layer's output projection.",
    implementation: Assembly(projects: false).functions),
]
