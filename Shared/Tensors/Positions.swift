// Rotary positions, fused.

import Foundation
import Kernels

/// The cosines and sines by which rotary positions turn a head's pairs of numbers (Su et al., 2021).
///
/// Pair i at position p turns by p / base^(2i / headSize) radians.
public struct RotaryTable: Sendable {
  /// Numbers in a head; even.
  public let headSize: Int
  /// Positions the table holds.
  public let positions: Int
  let cosines: [Float]
  let sines: [Float]

  /// Computes the table for positions `0 ..< positions`.
  public init(headSize: Int, positions: Int, base: Double = 10_000) {
    Tensor.require(headSize % 2 == 0, "RotaryTable: a head of \(headSize) numbers has no pairs")
    self.headSize = headSize
    self.positions = positions
    let half = headSize / 2
    let angles = (0..<positions * half).map { index in
      Double(index / half) / pow(base, 2 * Double(index % half) / Double(headSize))
    }
    cosines = angles.map { Float(cos($0)) }
    sines = angles.map { Float(sin($0)) }
  }

  /// Cosines and sines of `range`, each `[positions, headSize / 2]`.
  public func tensors(_ range: Range<Int>) -> (cosines: Tensor, sines: Tensor) {
    let (half, shape) = (headSize / 2, [range.count, headSize / 2])
    let part = range.lowerBound * half..<range.upperBound * half
    return (Tensor(Array(cosines[part]), shape: shape), Tensor(Array(sines[part]), shape: shape))
  }
}

/// Turns each pair (i, i + headSize/2) of every head by its position's angle.
///
/// Shapes: x `[batch, time, heads, headSize]`; time step t stands at position `offset + t`.
public func rotary(_ x: Tensor, _ table: RotaryTable, offset: Int = 0) -> Tensor {
  Tensor.require(
    x.rank == 4 && x.shape[3] == table.headSize && offset >= 0
      && offset + x.shape[1] <= table.positions,
    "rotary: \(x.shape) at offset \(offset) does not fit \(table.positions) positions of \(table.headSize)"
  )
  return rotated(x, table, offset, direction: 1)
}

private func rotated(
  _ x: Tensor, _ table: RotaryTable, _ offset: Int, direction: Float
) -> Tensor {
  let buffer = FloatBuffer(count: x.count)
  let start = offset * table.headSize / 2
  table.cosines.withUnsafeBufferPointer { cosines in
    table.sines.withUnsafeBufferPointer { sines in
      guard let cosines = cosines.baseAddress, let sines = sines.baseAddress else { return }
      rotate(
        x.buffer.pointer, cosines: cosines + start, sines: sines + start, direction: direction,
        batch: x.shape[0], time: x.shape[1], heads: x.shape[2], headSize: x.shape[3],
        into: buffer.pointer, threads: Execution.threads)
    }
  }
  return .result(of: "rotary", shape: x.shape, buffer: buffer, inputs: [x]) {
    [rotated($0, table, offset, direction: -direction)]
  }
}
