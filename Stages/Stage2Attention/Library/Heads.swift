// Heads: a wide vector seen as several short ones, each with an attention of its own.

import Exercises
import Tensors

/// Cuts the last axis into heads and brings them before time.
///
/// Shapes: `[batch, time, heads · headSize]` to `[batch, heads, time, headSize]`.
public func splitHeads(_ x: Tensor, headCount: Int) -> Tensor {
  // EXERCISE 2.5 — cut a vector into heads
  let (batch, time, width) = (x.shape[0], x.shape[1], x.shape[2])
  return x.reshaped([batch, time, headCount, width / headCount]).transposed([0, 2, 1, 3])
  // END EXERCISE 2.5
}

/// Undoes ``splitHeads(_:headCount:)``: `[batch, heads, time, headSize]` to `[batch, time, heads · headSize]`.
public func mergeHeads(_ x: Tensor) -> Tensor {
  // EXERCISE 2.6 — put the heads together again
  let (batch, heads, time, headSize) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3])
  return x.transposed([0, 2, 1, 3]).reshaped([batch, time, heads * headSize])
  // END EXERCISE 2.6
}

/// Repeats each key-value head for the query heads that share it (Ainslie et al., 2023).
///
/// Shapes: `[batch, keyValueHeads, time, headSize]` to `[batch, heads, time, headSize]`. Neighbours share: with two
/// key-value heads for six query heads the order is 0 0 0 1 1 1.
public func repeatHeads(_ x: Tensor, headCount: Int) -> Tensor {
  // EXERCISE 2.7 — key-value heads for groups of queries
  let (batch, heads, time, headSize) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3])
  if heads == headCount { return x }
  let copies = [Tensor](
    repeating: x.reshaped([batch, heads, 1, time, headSize]), count: headCount / heads)
  return Tensor.concatenating(copies, axis: 2).reshaped([batch, headCount, time, headSize])
  // END EXERCISE 2.7
}
