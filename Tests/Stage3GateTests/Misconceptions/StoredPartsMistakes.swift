// Checkpoint tensors that are turned and cut in the wrong way.

import Gates
import Tensors

@testable import Stage3Gate

/// Consecutive parts along an axis.
private func cut(_ x: Tensor, _ sizes: [Int], axis: Int = 0) -> [Tensor] {
  var end = 0
  return sizes.map { size in
    end += size
    return x.sliced(end - size..<end, axis: axis)
  }
}

let storedPartsMistakes: [Mistake<StoredPartsFunction>] = [
  Mistake(
    "no transpose",
    explanation:
      "The parts stay [in, size]; square ones load without complaint and compute nonsense.",
    hint: "Turn the tensor round with transposed() where it is transposed."
  ) { stored, sizes, isTransposed in cut(stored, sizes, axis: isTransposed ? 1 : 0) },
  Mistake(
    "no transpose, cut along axis 0",
    explanation:
      "Where the tensor is transposed, axis 0 is the inputs: the parts are cut across, or do not fit at all.",
    hint: "Turn the tensor round with transposed() where it is transposed."
  ) { stored, sizes, _ in
    // Where the parts do not fit, the program ends; none stand for that.
    sizes.reduce(0, +) <= stored.shape[0] ? cut(stored, sizes) : []
  },
  Mistake(
    "a square weight not turned round",
    explanation:
      "The shape of a square tensor does not tell how its numbers lie; attention's output layer in a GPT-2 file is square.",
    hint: "Ask isTransposed, not the shape."
  ) { stored, sizes, isTransposed in
    cut(isTransposed && stored.shape[0] != sizes.reduce(0, +) ? stored.transposed() : stored, sizes)
  },
  Mistake(
    "cut right, then reshaped",
    explanation:
      "The parts are the right ones, but a reshape keeps their numbers in the old order.",
    hint: "transposed() moves the numbers; reshaped does not."
  ) { stored, sizes, isTransposed in
    guard isTransposed else { return cut(stored, sizes) }
    return cut(stored, sizes, axis: 1).map { $0.reshaped($0.shape.reversed()) }
  },
  Mistake(
    "a reshape instead of a transpose",
    explanation: "The shape is right, but the numbers keep their old order.",
    hint: "transposed() moves the numbers; reshaped does not."
  ) { stored, sizes, isTransposed in
    cut(isTransposed ? stored.reshaped(stored.shape.reversed()) : stored, sizes)
  },
  Mistake(
    "cut along the last axis, transposed or not",
    explanation: "The outputs are the last axis only of a tensor that is stored transposed.",
    hint: "Turn the tensor round where it is transposed; then cut along axis 0, always."
  ) { stored, sizes, isTransposed in
    cut(stored, sizes, axis: -1).map { isTransposed ? $0.transposed() : $0 }
  },
  Mistake(
    "everything transposed",
    explanation: "Embeddings and Llama's weights lie in the file as they are used.",
    hint: "Only where isTransposed."
  ) { stored, sizes, _ in cut(stored.rank == 2 ? stored.transposed() : stored, sizes) },
  Mistake(
    "keys before queries",
    explanation:
      "The order in the file is queries, keys, values; swapped, tokens ask what they should answer.",
    hint: "The first part is the first size."
  ) { stored, sizes, isTransposed in
    var parts = cut(isTransposed ? stored.transposed() : stored, sizes)
    if parts.count > 1 { parts.swapAt(0, 1) }
    return parts
  },
  Mistake(
    "values before keys",
    explanation:
      "The order in the file is queries, keys, values; swapped, tokens pass on what they should be found by.",
    hint: "The last part is the last size."
  ) { stored, sizes, isTransposed in
    var parts = cut(isTransposed ? stored.transposed() : stored, sizes)
    if parts.count > 2 { parts.swapAt(1, 2) }
    return parts
  },
  Mistake(
    "the parts in reverse order",
    explanation: "Values stand last in the file, not first.",
    hint: "Cut from the beginning on."
  ) { stored, sizes, isTransposed in
    cut(isTransposed ? stored.transposed() : stored, sizes).reversed()
  },
  Mistake(
    "queries, keys and values in turn",
    explanation: "The rows are dealt out one by one; in GPT-2's files each part lies together.",
    hint: "Slices of neighbouring rows: start ..< start + size."
  ) { stored, sizes, isTransposed in
    let joined = isTransposed ? stored.transposed() : stored
    var owners = sizes.indices.map { _ in [Int]() }
    var turn = 0
    for row in 0..<joined.shape[0] {
      while owners[turn % sizes.count].count == sizes[turn % sizes.count] { turn += 1 }
      owners[turn % sizes.count].append(row)
      turn += 1
    }
    return owners.map { rows in
      Tensor.concatenating(rows.map { joined.sliced($0..<$0 + 1, axis: 0) }, axis: 0)
    }
  },
  Mistake(
    "equal thirds",
    explanation:
      "Parts need not be equally large: with grouped queries keys and values are smaller.",
    hint: "Use the sizes that are given."
  ) { stored, sizes, isTransposed in
    let joined = isTransposed ? stored.transposed() : stored
    return cut(joined, sizes.map { _ in joined.shape[0] / sizes.count })
  },
  Mistake(
    "the first part again and again",
    explanation: "The start never moves on, so that all parts begin with the queries.",
    hint: "Add each size to the place where the next part starts."
  ) { stored, sizes, isTransposed in
    let joined = isTransposed ? stored.transposed() : stored
    return sizes.map { joined.sliced(0..<$0, axis: 0) }
  },
  Mistake(
    "a start of index · size",
    explanation: "Where parts differ in size, the next one begins where the last one ended.",
    hint: "Add each size to the place where the next part starts."
  ) { stored, sizes, isTransposed in
    let joined = isTransposed ? stored.transposed() : stored
    return sizes.enumerated().map { index, size in
      let start = Swift.min(index * size, joined.shape[0] - size)
      return joined.sliced(start..<start + size, axis: 0)
    }
  },
  Mistake(
    "cut into one part only",
    explanation: "The whole tensor is returned; queries, keys and values have to be told apart.",
    hint: "One tensor for each size."
  ) { stored, _, isTransposed in [isTransposed ? stored.transposed() : stored] },
]
