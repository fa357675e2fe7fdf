// Positions that are added to the tokens' vectors: sinusoidal, which are computed once.

import Exercises
import Foundation
import Tensors

/// Sines and cosines of wavelengths from 2π to 2π · 10,000, one row a position (Vaswani et al., 2017).
///
/// Shape: `[positions, width]`. Column 2i holds sin(p / 10000^(2i/width)), column 2i + 1 the cosine.
public func sinusoidalPositions(_ positions: Int, width: Int) -> Tensor {
  // EXERCISE 3.7 — positions as sines and cosines
  var values: [Float] = []
  values.reserveCapacity(positions * width)
  for position in 0..<positions {
    for column in 0..<width {
      let angle = Double(position) / pow(10_000, Double(column / 2 * 2) / Double(width))
      values.append(Float(column % 2 == 0 ? sin(angle) : cos(angle)))
    }
  }
  return Tensor(values, shape: [positions, width])
  // END EXERCISE 3.7
}
