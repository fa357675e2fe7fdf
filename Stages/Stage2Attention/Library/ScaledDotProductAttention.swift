// Attention itself: every query looks at all keys and takes a weighted mean of their values.

import Exercises
import Tensors

/// What attention gives, and where it looked.
public struct Attended {
  /// `[batch, heads, queries, headSize]`: for each query the weighted mean of the values.
  public let output: Tensor
  /// `[batch, heads, queries, keys]`: how much each query takes of each key.
  ///
  /// Every row sums to 1, or is 0 where nothing may be seen.
  public let weights: Tensor

  /// Joins both.
  public init(output: Tensor, weights: Tensor) {
    self.output = output
    self.weights = weights
  }
}

/// softmax(q kᵀ / √headSize) v (Vaswani et al., 2017).
///
/// Shapes: query `[batch, heads, queries, headSize]`, key and value `[batch, heads, keys, headSize]`; the mask
/// broadcasts to `[batch, heads, queries, keys]` and is not 0 where a query must not look. A query that may look
/// nowhere gets weights and an output of 0.
public func scaledDotProductAttention(
  query: Tensor, key: Tensor, value: Tensor, mask: Tensor? = nil
) -> Attended {
  // EXERCISE 2.2 — products, scale, mask, softmax, weighted mean
  let headSize = query.shape[3]
  var scores = matmul(query, key, transposingB: true) / Float(headSize).squareRoot()
  if let mask { scores = maskedFill(scores, mask: mask, hiddenScore) }
  var weights = stableSoftmax(scores)
  if let mask { weights = maskedFill(weights, mask: mask, 0) }
  return Attended(output: matmul(weights, value), weights: weights)
  // END EXERCISE 2.2
}

/// The score of a key that a query must not see: finite, so that a row of nothing else is no NaN.
private let hiddenScore: Float = -1e30

/// e^x / Σ e^x along the last axis, from plain operations.
///
/// Subtracting the largest score first changes nothing in the quotient and keeps e^x from overflowing.
public func stableSoftmax(_ scores: Tensor) -> Tensor {
  // EXERCISE 2.1 — softmax that does not overflow
  let largest = max(scores, axis: -1, keepingAxes: true).detached
  let exponentials = exp(scores - largest)
  return exponentials / sum(exponentials, axes: [-1], keepingAxes: true)
  // END EXERCISE 2.1
}
