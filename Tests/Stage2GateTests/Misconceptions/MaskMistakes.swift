// Wrong masks.

import Gates
import Tensors

/// A mask that hides the pairs for which `isHidden` says so.
private func mask(
  _ queries: Int, _ keys: Int, hiding hidden: Float = 1,
  _ isHidden: (_ query: Int, _ key: Int) -> Bool
) -> Tensor {
  let values = (0..<queries).flatMap { query in
    (0..<keys).map { isHidden(query, $0) ? hidden : 0 }
  }
  return Tensor(values, shape: [queries, keys])
}

/// The causal mask, written as if rows were as long as there are queries.
private func shortRows(_ queries: Int, _ keys: Int, writingZeros: Bool) -> Tensor {
  var values = [Float](repeating: 0, count: queries * keys)
  for query in 0..<queries {
    for key in 0..<keys {
      let isHidden = key > keys - queries + query
      if isHidden || writingZeros { values[query * queries + key] = isHidden ? 1 : 0 }
    }
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
    "minus infinity where hidden",
    explanation:
      "That is a mask to be added to scores; here it says where to hide, and 0 · -∞ is no number.",
    hint: "1 where hidden, 0 where visible."
  ) { queries, keys in mask(queries, keys, hiding: -.infinity) { $1 > keys - queries + $0 } },
  Mistake(
    "query and key swapped in the comparison",
    explanation:
      "What is hidden are keys before the query: it sees its future, and beside a cache everything.",
    hint: "Row i is a query, column j a key: hidden where j > keys - queries + i."
  ) { queries, keys in mask(queries, keys) { $0 > keys - queries + $1 } },
  Mistake(
    "a square mask in which no token sees itself",
    explanation:
      "The comparison hides a token from itself, and takes query 0 to stand at position 0 behind a cache too.",
    hint: "Query i stands at position keys - queries + i, and sees the key there: > and not >=."
  ) { queries, keys in mask(queries, keys) { $1 >= $0 } },
  Mistake(
    "a square mask with 1 for visible",
    explanation:
      "1 means hidden here, and with a cache query 0 stands behind all cached keys, not at position 0.",
    hint: "Swap the two values, and compare with keys - queries + i."
  ) { queries, keys in mask(queries, keys) { $1 <= $0 } },
  Mistake(
    "rows counted with the number of queries",
    explanation:
      "A row is as long as there are keys; counted with queries, the 1s of later rows land among earlier ones.",
    hint: "The element of query i and key j is number i * keys + j."
  ) { shortRows($0, $1, writingZeros: false) },
  Mistake(
    "rows counted with the number of queries, zeros written too",
    explanation:
      "A row is as long as there are keys; counted with queries, later rows are written over earlier ones.",
    hint: "The element of query i and key j is number i * keys + j."
  ) { shortRows($0, $1, writingZeros: true) },
  Mistake(
    "nothing hidden beside a cache",
    explanation:
      "Where there are fewer queries than keys every query sees all, so the first of several new tokens sees the next.",
    hint: "Query i stands at position keys - queries + i, with a cache and without."
  ) { queries, keys in mask(queries, keys) { queries == keys && $1 > $0 } },
  Mistake(
    "a large negative number where hidden",
    explanation: "That is a mask to be added to scores; here it only says where to hide.",
    hint: "1 where hidden, 0 where visible."
  ) { queries, keys in mask(queries, keys, hiding: -1e30) { $1 > keys - queries + $0 } },
  Mistake(
    "a square mask that hides the past",
    explanation:
      "The comparison is turned round, and query 0 is taken to stand at position 0 behind a cache too.",
    hint: "Hidden is key j > keys - queries + i."
  ) { queries, keys in mask(queries, keys) { $0 > $1 } },
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
  _ counts: [Int32], _ keys: Int, hiding hidden: Float = 1,
  _ isHidden: (_ count: Int, _ key: Int) -> Bool
) -> Tensor {
  let values = counts.flatMap { count in
    (0..<keys).map { isHidden(Int(count), $0) ? hidden : 0 }
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
    "a large negative number where hidden",
    explanation: "That is a mask to be added to scores; here it only says where to hide.",
    hint: "1 where hidden, 0 where visible."
  ) { padding($0, $1, hiding: -1e30) { $1 >= $0 } },
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
    "the batch where queries should be",
    explanation:
      "[1, 1, batch, keys] hides from query number 0 what sequence 0 fills up: sequences and queries are mixed.",
    hint: "The shape is [batch, 1, 1, keys]."
  ) { padding($0, $1) { $1 >= $0 }.reshaped([1, 1, $0.count, $1]) },
  Mistake(
    "1 for real keys and one more",
    explanation:
      "1 means hidden here, and keys are counted from 0: with a count of 3 the keys 0, 1 and 2 are real.",
    hint: "Key k is real when k < count, and real is 0."
  ) { padding($0, $1) { $1 <= $0 } },
  Mistake(
    "the values key by key instead of sequence by sequence",
    explanation:
      "All sequences' values of key 0 come first, but a tensor is filled row by row: a row is one sequence.",
    hint: "The sequences are the outer loop, the keys the inner one."
  ) { counts, keys in
    padding(counts, keys) { $1 >= $0 }.reshaped([counts.count, keys]).transposed()
      .reshaped([counts.count, 1, 1, keys])
  },
  Mistake(
    "the first sequence decides for all",
    explanation: "All sequences are cut where the first one ends.",
    hint: "Each sequence has its own count."
  ) { counts, keys in
    let first = Int(counts.first ?? 0)
    return padding(counts, keys) { $1 >= first }
  },
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
