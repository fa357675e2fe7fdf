// Layers that put right pieces together in the wrong way.

import Attention
import Gates
import Tensors

@testable import Stage2Gate

/// A layer's attention with steps left to choose; by default it is right.
private struct Assembly: Sendable {
  var isAlwaysCausal = false
  var mask: @Sendable (_ causal: Tensor?, _ padding: Tensor?) -> Tensor? = { either($0, $1) }
  /// Which of queries, keys and values (0, 1 and 2) stands in the place of each.
  var places = [0, 1, 2]
  /// Which of them are reshaped instead of transposed.
  var reshaped: Set<Int> = []
  var swapsHeadsAndTime = true
  var repeatsInTurn = false
  /// Which of them lose their history.
  var detached: Set<Int> = []
  var outputIsTimeFirst = false
  var projects = true

  func attend(
    _ layer: MultiHeadAttention, _ q: Tensor, _ k: Tensor, _ v: Tensor, _ keyCounts: [Int32]?
  ) -> Attended {
    let (queries, keys) = (q.shape[1], k.shape[1])
    let all = [q, k, v].enumerated().map { heads(of: layer, $1, number: $0) }
    let parts = places.map { detached.contains($0) ? all[$0].detached : all[$0] }
    // Swapped where they differ in number, queries and keys fit no mask: such code stops there.
    if parts[0].shape[2] != queries { return Attended(output: parts[0], weights: parts[0]) }
    if !swapsHeadsAndTime { return withoutPositions(parts) }
    let isCausal = isAlwaysCausal || layer.configuration.isCausal
    let causal = isCausal ? causalMask(queries: queries, keys: keys) : nil
    let padding = keyCounts.map { paddingMask(keyCounts: $0, keys: keys) }
    let result = scaledDotProductAttention(
      query: parts[0], key: parts[1], value: parts[2], mask: mask(causal, padding))
    return outputIsTimeFirst
      ? Attended(output: result.output.transposed([0, 2, 1, 3]), weights: result.weights) : result
  }

  /// As many heads as the layer has, before time.
  private func heads(of layer: MultiHeadAttention, _ part: Tensor, number: Int) -> Tensor {
    let heads = layer.configuration.headCount
    let first =
      reshaped.contains(number)
      ? part.reshaped([part.shape[0], part.shape[2], part.shape[1], part.shape[3]])
      : part.transposed([0, 2, 1, 3])
    return repeatsInTurn
      ? Tensor.concatenating([Tensor](repeating: first, count: heads / first.shape[1]), axis: 1)
      : repeatHeads(first, headCount: heads)
  }

  /// Heads stand where positions should: masks of positions cannot be used.
  private func withoutPositions(_ parts: [Tensor]) -> Attended {
    let back = parts.map { $0.transposed([0, 2, 1, 3]) }
    let result = scaledDotProductAttention(query: back[0], key: back[1], value: back[2])
    return Attended(output: result.output.transposed([0, 2, 1, 3]), weights: result.weights)
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
        let mixed = mergeHeads(attend(layer, x, keyCounts).output).reshaped(x.shape)
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
    "the padding mask transposed",
    explanation:
      "[batch, 1, keys, 1] hides everything from the padding's queries, and the padding from nobody.",
    hint: "Use the mask as paddingMask gives it: its last axis is the keys.",
    implementation: Assembly(mask: { either($0, $1?.transposed()) }).functions),
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
    "padding replaces a causal mask that is always on",
    explanation:
      "Without key counts even a bidirectional layer hides the future, and with them even a causal one shows it.",
    hint: "Ask configuration.isCausal, and join both masks: either(causal, padding).",
    implementation: Assembly(isAlwaysCausal: true, mask: { $1 ?? $0 }).functions),
  Mistake(
    "hidden only where both masks hide",
    explanation:
      "The masks multiplied are 1 only where both are: in a causal layer with key counts most of the future is seen.",
    hint: "What one mask hides stays hidden: either(causal, padding).",
    implementation: Assembly(mask: { causal, padding in
      guard let causal, let padding else { return causal ?? padding }
      return causal * padding
    }).functions),
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
    "queries, keys and values reshaped instead of transposed",
    explanation:
      "The shape is right, but numbers stay in their order: heads are made of pieces of different tokens, the future ones too.",
    hint: "transposed([0, 2, 1, 3]) brings heads before time.",
    implementation: Assembly(reshaped: [0, 1, 2]).functions),
  Mistake(
    "queries reshaped instead of transposed",
    explanation:
      "The shape is right, but numbers stay in their order: a query is made of pieces of different tokens.",
    hint: "transposed([0, 2, 1, 3]) brings heads before time.",
    implementation: Assembly(reshaped: [0]).functions),
  Mistake(
    "keys reshaped instead of transposed",
    explanation:
      "The shape is right, but numbers stay in their order: a key is made of pieces of different tokens.",
    hint: "transposed([0, 2, 1, 3]) brings heads before time.",
    implementation: Assembly(reshaped: [1]).functions),
  Mistake(
    "values reshaped instead of transposed",
    explanation:
      "The shape is right, but numbers stay in their order: a value is made of pieces of different tokens.",
    hint: "transposed([0, 2, 1, 3]) brings heads before time.",
    implementation: Assembly(reshaped: [2]).functions),
  Mistake(
    "keys taken for values",
    explanation:
      "Keys say by what a token is found, values what it gives; the shapes agree, so nobody complains.",
    hint: "value: the heads of v.",
    implementation: Assembly(places: [0, 1, 1]).functions),
  Mistake(
    "keys and values swapped",
    explanation:
      "Queries are compared with what tokens give, and get that by which tokens are found; the shapes agree.",
    hint: "key: the heads of k, value: the heads of v.",
    implementation: Assembly(places: [0, 2, 1]).functions),
  Mistake(
    "queries and keys swapped",
    explanation: "Each token then looks for what it should be found by; the shapes agree.",
    hint: "query: the heads of q, key: the heads of k.",
    implementation: Assembly(places: [1, 0, 2]).functions),
  Mistake(
    "the output with time before the heads",
    explanation: "Attended has its heads before time; the layer itself brings them back.",
    hint: "Return what scaledDotProductAttention gives: mergeHeads comes afterwards.",
    implementation: Assembly(outputIsTimeFirst: true).functions),
  Mistake(
    "queries, keys and values without history",
    explanation: "Values are right, but the three projections get no gradient and learn nothing.",
    hint: "Compute with tensors all the way; .detached and .values lose the history.",
    implementation: Assembly(detached: [0, 1, 2]).functions),
  Mistake(
    "queries without history",
    explanation: "Values are right, but the projection of the queries gets no gradient.",
    hint: "Use q itself, not its values and not q.detached.",
    implementation: Assembly(detached: [0]).functions),
  Mistake(
    "keys without history",
    explanation: "Values are right, but the projection of the keys gets no gradient.",
    hint: "Use k itself, not its values and not k.detached.",
    implementation: Assembly(detached: [1]).functions),
  Mistake(
    "values without history",
    explanation: "The numbers are right, but the projection of the values gets no gradient.",
    hint: "Use v itself, not its values and not v.detached.",
    implementation: Assembly(detached: [2]).functions),
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
