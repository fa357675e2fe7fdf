// Caches that lose, mix or overwrite what they should remember.

import Gates
import Tensors

@testable import Stage2Gate

/// A cache by plain loops; `place` says where position `time` of `sequence` goes when `count` are there.
private func fill(
  _ shape: [Int], _ parts: [(Tensor, Tensor)], storesKeysTwice: Bool = false,
  counts: Bool = true,
  place: (_ sequence: Int, _ count: Int, _ time: Int, _ added: Int) -> Int
) -> CacheContents {
  let width = shape[2] * shape[3]
  var (keys, values) = (
    [Float](repeating: 0, count: shape.reduce(1, *)),
    [Float](repeating: 0, count: shape.reduce(1, *))
  )
  var count = 0
  for (newKeys, newValues) in parts {
    let (ks, vs) = (newKeys.values, storesKeysTwice ? newKeys.values : newValues.values)
    let added = newKeys.shape[1]
    for sequence in 0..<shape[0] {
      for time in 0..<added {
        let target = place(sequence, count, time, added) * width
        guard target + width <= keys.count else { continue }
        for i in 0..<width {
          keys[target + i] = ks[(sequence * added + time) * width + i]
          values[target + i] = vs[(sequence * added + time) * width + i]
        }
      }
    }
    count += counts ? added : 0
  }
  return CacheContents(keys: keys, values: values, count: count)
}

let cacheMistakes: [Mistake<CacheFunction>] = [
  Mistake(
    "always written at the beginning",
    explanation: "Each new token overwrites the first one; the text before it is forgotten.",
    hint: "Write behind the `count` positions that are there."
  ) { shape, parts in fill(shape, parts) { s, _, t, _ in s * shape[1] + t } },
  Mistake(
    "sequences too close together",
    explanation:
      "The start of a sequence is counted with the number of new tokens: sequences overwrite each other.",
    hint: "In target a sequence takes capacity positions, in source only time."
  ) { shape, parts in fill(shape, parts) { s, count, t, added in s * added + count + t } },
  Mistake(
    "only the first sequence",
    explanation: "All sequences are written to the place of the first.",
    hint: "Begin at (sequence · capacity + count) · width."
  ) { shape, parts in fill(shape, parts) { _, count, t, _ in count + t } },
  Mistake(
    "keys stored as values",
    explanation: "Both memories hold keys, so the weighted mean is one of keys.",
    hint: "Two sources, two targets."
  ) { shape, parts in
    fill(shape, parts, storesKeysTwice: true) { s, count, t, _ in s * shape[1] + count + t }
  },
  Mistake(
    "one position left empty",
    explanation: "There is a gap of zeros between old and new tokens.",
    hint: "The first new position is number `count`, since counting begins at 0."
  ) { shape, parts in fill(shape, parts) { s, count, t, _ in s * shape[1] + count + t + 1 } },
]
