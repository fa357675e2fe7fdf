// Layers that put right pieces together in the wrong way.

import Attention
import Gates
import Tensors

@testable import Stage2Gate

/// A layer's attention with steps left to choose; by default it is right.
private struct Assembly: Sendable {
  var isAlwaysCausal = false
  var mask: @Sendable (_ causal: Tensor?, _ padding: Tensor?) -> Tensor? = { either($0, $1) }
  var swapsHeadsAndTime = true
  var repeatsInTurn = false
  var projects = true

  func attend(
    _ layer: MultiHeadAttention, _ q: Tensor, _ k: Tensor, _ v: Tensor, _ keyCounts: [Int32]?
  ) -> Attended {
    let (queries, keys, heads) = (q.shape[1], k.shape[1], layer.configuration.headCount)
    let parts = [q, k, v].map { part in
      let part = part.transposed([0, 2, 1, 3])
      return repeatsInTurn
        ? Tensor.concatenating([Tensor](repeating: part, count: heads / part.shape[1]), axis: 1)
        : repeatHeads(part, headCount: heads)
    }
    if !swapsHeadsAndTime {
      // Heads stand where positions should: masks of positions cannot be used.
      let back = parts.map { $0.transposed([0, 2, 1, 3]) }
      let result = scaledDotProductAttention(query: back[0], key: back[1], value: back[2])
      return Attended(
        output: result.output.transposed([0, 2, 1, 3]), weights: result.weights)
    }
    let isCausal = isAlwaysCausal || layer.configuration.isCausal
    let causal = isCausal ? causalMask(queries: queries, keys: keys) : nil
    let padding = keyCounts.map { paddingMask(keyCounts: $0, keys: keys) }
    return scaledDotProductAttention(
      query: parts[0], key: parts[1], value: parts[2], mask: mask(causal, padding))
  }

  private func attend(
    _ layer: MultiHeadAttention, _ x: Tensor, _ keyCounts: [Int32]?
  ) -> Attended {
    let parts = [layer.query(x), layer.key(x), layer.value(x)].map {
      let size = layer.configuration.headSize
      return $0.reshaped([$0.shape[0], $0.shape[1], $0.shape[2] / size, size])
    }
    return attend(layer, parts[0], parts[1], parts[2], keyCounts)
  }

  var functions: LayerFunctions {
    LayerFunctions(
      output: { layer, x, keyCounts in
        let mixed = mergeHeads(attend(layer, x, keyCounts).output)
        return projects ? layer.output(mixed) : mixed
      }, weights: { attend($0, $1, nil).weights }, attend: { attend($0, $1, $2, $3, nil) })
  }
}

let layerMistakes: [Mistake<LayerFunctions>] = [
  Mistake(
    "the causal mask forgotten",
    explanation: "Tokens see the future: training copies the answer, and writing fails.",
    hint: "Make a causal mask where configuration.isCausal.",
    implementation: Assembly(mask: { _, padding in padding }).functions),
  Mistake(
    "the causal mask always on",
    explanation: "A bidirectional layer must see both ends of a text.",
    hint: "Ask configuration.isCausal before making the mask.",
    implementation: Assembly(isAlwaysCausal: true).functions),
  Mistake(
    "the padding mask forgotten",
    explanation:
      "A short text looks at its filling, so its result depends on its neighbours in the batch.",
    hint: "Where there are key counts, hide the padding: paddingMask and either.",
    implementation: Assembly(mask: { causal, _ in causal }).functions),
  Mistake(
    "no mask at all",
    explanation: "Every token sees the whole sequence, the future and the padding included.",
    hint: "Hand scaledDotProductAttention the masks: causalMask, paddingMask, and either for both.",
    implementation: Assembly(mask: { _, _ in nil }).functions),
  Mistake(
    "padding replaces the causal mask",
    explanation:
      "As soon as there are key counts the future is visible again: only the padding is hidden.",
    hint: "Not one mask or the other, but both: either(causal, padding).",
    implementation: Assembly(mask: { $1 ?? $0 }).functions),
  Mistake(
    "the causal mask replaces the padding's",
    explanation:
      "In a causal layer key counts have no effect: the places after a short text look at its filling.",
    hint: "Not one mask or the other, but both: either(causal, padding).",
    implementation: Assembly(mask: { $0 ?? $1 }).functions),
  Mistake(
    "no causal mask beside a cache",
    explanation:
      "Where there are fewer queries than keys nothing is hidden, so the first of several new tokens sees the next.",
    hint: "causalMask(queries: q.shape[1], keys: k.shape[1]) is right with a cache and without.",
    implementation: Assembly(mask: { causal, padding in
      either(causal.flatMap { $0.shape[0] == $0.shape[1] ? $0 : nil }, padding)
    }).functions),
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
