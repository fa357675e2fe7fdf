// Attention by plain loops in double precision: slow, obvious, and what the checks compare with.

import Foundation
import Tensors

/// e^x / Σ e^x of one row; zeros where `hidden` names every place.
func plainSoftmax(_ row: [Double], hidden: [Bool]? = nil) -> [Double] {
  let isVisible = row.indices.map { !(hidden?[$0] ?? false) }
  let largest = row.indices.filter { isVisible[$0] }.map { row[$0] }.max() ?? 0
  let powers = row.indices.map { isVisible[$0] ? exp(row[$0] - largest) : 0 }
  let total = powers.reduce(0, +)
  return powers.map { total > 0 ? $0 / total : 0 }
}

/// softmax(q kᵀ / √headSize) v for `[batch, heads, queries, headSize]` and a mask `[queries, keys]`.
func plainAttention(
  _ query: Tensor, _ key: Tensor, _ value: Tensor, mask: Tensor?
) -> (output: Tensor, weights: Tensor) {
  let (queries, size, keys) = (query.shape[2], query.shape[3], key.shape[2])
  let (qs, ks, vs) = (query.values, key.values, value.values)
  var (output, weights): ([Float], [Float]) = ([], [])
  for head in 0..<query.shape[0] * query.shape[1] {
    for row in 0..<queries {
      let scores = (0..<keys).map { column in
        (0..<size).reduce(0.0) { sum, i in
          let q = qs[(head * queries + row) * size + i]
          return sum + Double(q) * Double(ks[(head * keys + column) * size + i])
        } / Double(size).squareRoot()
      }
      let hidden = mask.map { mask in (0..<keys).map { mask[row, $0] != 0 } }
      let shares = plainSoftmax(scores, hidden: hidden)
      weights += shares.map { Float($0) }
      output += (0..<size).map { i in
        Float(
          shares.indices.reduce(0.0) {
            $0 + shares[$1] * Double(vs[(head * keys + $1) * size + i])
          })
      }
    }
  }
  return (
    Tensor(output, shape: query.shape),
    Tensor(weights, shape: [query.shape[0], query.shape[1], queries, keys])
  )
}
