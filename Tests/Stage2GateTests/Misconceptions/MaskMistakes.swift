// Wrong masks.

import Gates
import Tensors

/// A mask that hides the pairs for which `isHidden` says so.
private func mask(
  _ queries: Int, _ keys: Int, _ isHidden: (_ query: Int, _ key: Int) -> Bool
) -> Tensor {
  let values = (0..<queries).flatMap { query in
    (0..<keys).map { isHidden(query, $0) ? Float(1) : 0 }
  }
  return Tensor(values, shape: [queries, keys])
}

let causalMaskMistakes: [Mistake<@Sendable (_ queries: Int, _ keys: Int) -> Tensor>] = [
  Mistake(
    "a token cannot see itself",
    explanation:
      "The first token sees nothing at all, and every token lacks what it knows about itself.",
    hint: "Hide keys that come after the query's position, not the one at it: > and not >=."
  ) { queries, keys in mask(queries, keys) { $1 >= keys - queries + $0 } },
  Mistake(
    "one step of the future is visible",
    explanation:
      "Each token sees the one that it is to predict; the loss falls to nothing and the model writes nonsense.",
    hint: "Key k is hidden as soon as k is larger than the query's position."
  ) { queries, keys in mask(queries, keys) { $1 > keys - queries + $0 + 1 } },
  Mistake(
    "a square mask where a cache makes fewer queries",
    explanation:
      "Query 0 is taken to stand at position 0; with a cache it stands behind all cached keys.",
    hint: "Query i stands at position keys - queries + i."
  ) { queries, keys in mask(queries, keys) { $1 > $0 } },
  Mistake(
    "the past is hidden instead of the future",
    explanation: "The comparison is turned round: tokens see what follows them and nothing before.",
    hint: "The first row must hide all keys but the first."
  ) { queries, keys in mask(queries, keys) { $1 < keys - queries + $0 } },
  Mistake(
    "1 for visible",
    explanation: "Here 1 means hidden; the mask says the opposite of what it should.",
    hint: "Swap the two values."
  ) { queries, keys in mask(queries, keys) { $1 <= keys - queries + $0 } },
  Mistake(
    "nothing is hidden",
    explanation: "Every token sees the whole text, the answer included.",
    hint: "Compare the key's position with the query's."
  ) { queries, keys in mask(queries, keys) { _, _ in false } },
  Mistake(
    "keys and queries swapped in the shape",
    explanation:
      "Rows are keys and columns are queries: even a square mask then hides the past and shows the future.",
    hint: "One row a query, one column a key."
  ) { queries, keys in mask(keys, queries) { $0 > keys - queries + $1 } },
]

/// A padding mask that hides the keys for which `isHidden` says so.
private func padding(
  _ counts: [Int32], _ keys: Int, _ isHidden: (_ count: Int, _ key: Int) -> Bool
) -> Tensor {
  let values = counts.flatMap { count in
    (0..<keys).map { isHidden(Int(count), $0) ? Float(1) : 0 }
  }
  return Tensor(values, shape: [counts.count, 1, 1, keys])
}

let paddingMaskMistakes: [Mistake<@Sendable (_ keyCounts: [Int32], _ keys: Int) -> Tensor>] = [
  Mistake(
    "1 for real keys",
    explanation: "Here 1 means hidden: the real tokens are hidden and the padding is seen.",
    hint: "Swap the two values."
  ) { padding($0, $1) { $1 < $0 } },
  Mistake(
    "one padding key is visible",
    explanation: "Keys are counted from 0: of 3 real keys the last is number 2.",
    hint: "Key k is real when k < count."
  ) { padding($0, $1) { $1 > $0 } },
  Mistake(
    "the last real key is hidden",
    explanation: "Of 3 real keys the last is number 2; the comparison is one too strict.",
    hint: "Key k is real when k < count."
  ) { padding($0, $1) { $1 >= $0 - 1 } },
  Mistake(
    "padding expected at the beginning",
    explanation: "The first keys are hidden, but texts are filled up at their end.",
    hint: "The first `count` keys are the real ones."
  ) { counts, keys in padding(counts, keys) { $1 < keys - $0 } },
  Mistake(
    "no axes for heads and queries",
    explanation:
      "[batch, keys] would be read as [queries, keys] when it broadcasts: sequences hide each other's tokens.",
    hint: "The shape is [batch, 1, 1, keys]."
  ) { padding($0, $1) { $1 >= $0 }.reshaped([$0.count, $1]) },
  Mistake(
    "the longest sequence decides for all",
    explanation:
      "Only keys that are padding everywhere are hidden; shorter sequences see their filling.",
    hint: "Each sequence has its own count."
  ) { counts, keys in
    let longest = Int(counts.max() ?? 0)
    return padding(counts, keys) { $1 >= longest }
  },
]
