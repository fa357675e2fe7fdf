// A small GPT-2 by plain loops in double precision, one sequence at a time: slow, obvious, and what
// the checks compare with.

import Attention
import Foundation
import Tensors
import Transformer

/// The rows of a tensor's last axis.
func plainRows(_ x: Tensor) -> [[Double]] {
  let width = x.shape.last ?? 1
  let values = x.values.map { Double($0) }
  return stride(from: 0, to: values.count, by: width).map { Array(values[$0..<$0 + width]) }
}

/// Rows as a tensor of the shape of `x`, in which a difference can be located.
func plainTensor(_ rows: [[Double]], like x: Tensor) -> Tensor {
  Tensor(rows.flatMap { $0.map { Float($0) } }, shape: x.shape)
}

/// The mean of a row.
func plainMean(_ row: [Double]) -> Double { row.reduce(0, +) / Double(row.count) }

/// (x - mean) / √(variance + ε) · weight + bias of one row.
func plainLayerNorm(
  _ row: [Double], weight: Tensor, bias: Tensor?, epsilon: Double
) -> [Double] {
  let middle = plainMean(row)
  let deviation = (plainMean(row.map { ($0 - middle) * ($0 - middle) }) + epsilon).squareRoot()
  let (weights, biases) = (weight.values, bias?.values)
  return row.indices.map {
    (row[$0] - middle) / deviation * Double(weights[$0]) + Double(biases?[$0] ?? 0)
  }
}

/// x / √(mean of squares + ε) · weight of one row.
func plainRMSNorm(_ row: [Double], weight: Tensor, epsilon: Double) -> [Double] {
  let size = (plainMean(row.map { $0 * $0 }) + epsilon).squareRoot()
  return zip(row, weight.values).map { $0 / size * Double($1) }
}

/// 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³))).
func plainGELU(_ x: Double) -> Double {
  0.5 * x * (1 + tanh((2 / Double.pi).squareRoot() * (x + 0.044715 * x * x * x)))
}

/// x Wᵀ + b of one row.
func plainLinear(_ row: [Double], _ layer: Linear) -> [Double] {
  let biases = layer.bias?.values
  return plainRows(layer.weight).enumerated().map { output, weights in
    zip(row, weights).reduce(Double(biases?[output] ?? 0)) { $0 + $1.0 * $1.1 }
  }
}

/// Causal attention of one sequence over itself.
func plainAttention(_ rows: [[Double]], _ layer: MultiHeadAttention) -> [[Double]] {
  let size = layer.configuration.headSize
  let queries = rows.map { plainLinear($0, layer.query) }
  let keys = rows.map { plainLinear($0, layer.key) }
  let values = rows.map { plainLinear($0, layer.value) }
  return rows.indices.map { position in
    let mixed = stride(from: 0, to: queries[position].count, by: size).flatMap { start in
      let head = start..<start + size
      let powers = (0...position).map { other in
        exp(
          zip(queries[position][head], keys[other][head]).reduce(0) { $0 + $1.0 * $1.1 }
            / Double(size).squareRoot())
      }
      return head.map { i in
        zip(powers, values).reduce(0) { $0 + $1.0 * $1.1[i] } / powers.reduce(0, +)
      }
    }
    return plainLinear(mixed, layer.output)
  }
}

/// One block of layer norms and GELU, or the part of it that is there.
func plainBlock(_ rows: [[Double]], _ block: Block, epsilon: Double) -> [[Double]] {
  func normed(_ rows: [[Double]], _ norm: NormLayer) -> [[Double]] {
    guard let weight = norm.weight else { return rows }
    return rows.map { plainLayerNorm($0, weight: weight, bias: norm.bias, epsilon: epsilon) }
  }
  let attended = plainAttention(normed(rows, block.attentionNorm), block.attention)
  let stream = zip(rows, attended).map { zip($0, $1).map { $0 + $1 } }
  guard let norm = block.feedForwardNorm, let layer = block.feedForward else { return stream }
  return zip(stream, normed(stream, norm)).map { row, normed in
    let thought = plainLinear(plainLinear(normed, layer.up).map(plainGELU), layer.down)
    return zip(row, thought).map { $0 + $1 }
  }
}

/// Embedding, blocks and final norm of one sequence, with learned positions.
func plainHiddenStates(_ tokens: [Int32], _ model: LanguageModel) -> [[Double]] {
  let epsilon = Double(model.configuration.normEpsilon)
  let table = plainRows(model.tokenEmbedding.weight)
  let places = model.positionEmbedding.map { plainRows($0.weight) }
  var rows = tokens.enumerated().map { position, token in
    zip(table[Int(token)], places?[position] ?? table[0].map { _ in 0 }).map { $0 + $1 }
  }
  for block in model.blocks { rows = plainBlock(rows, block, epsilon: epsilon) }
  guard let weight = model.finalNorm.weight else { return rows }
  return rows.map {
    plainLayerNorm($0, weight: weight, bias: model.finalNorm.bias, epsilon: epsilon)
  }
}
