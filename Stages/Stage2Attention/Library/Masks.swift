// Masks: which keys a query must not see.

import Exercises
import Tensors

/// Hides every key that comes after its query: 1 where hidden, 0 where visible.
///
/// Shape: `[queries, keys]`.
///
/// The queries are the last of the keys' positions, so with a cache there are fewer queries than keys:
/// query i stands at position keys - queries + i.
public func causalMask(queries: Int, keys: Int) -> Tensor {
  // EXERCISE 2.3 — the causal mask, also beside a cache
  let values = (0..<queries).flatMap { query in
    (0..<keys).map { key in key > keys - queries + query ? Float(1) : 0 }
  }
  return Tensor(values, shape: [queries, keys])
  // END EXERCISE 2.3
}

/// Hides the padding at the end of each sequence: 1 where hidden.
///
/// Shape: `[batch, 1, 1, keys]`.
///
/// `keyCounts` says how many keys of each sequence are real.
public func paddingMask(keyCounts: [Int32], keys: Int) -> Tensor {
  // EXERCISE 2.4 — the padding mask
  let values = keyCounts.flatMap { count in (0..<keys).map { $0 < Int(count) ? Float(0) : 1 } }
  return Tensor(values, shape: [keyCounts.count, 1, 1, keys])
  // END EXERCISE 2.4
}

/// Hides what either mask hides.
public func either(_ first: Tensor?, _ second: Tensor?) -> Tensor? {
  guard let first, let second else { return first ?? second }
  return first + second  // not 0 where one of them is not 0
}
