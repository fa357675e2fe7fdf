// Rotary positions: a query and a key are turned by angles that grow with their positions, so that
// their product depends on how far apart they are.

import Exercises
import Tensors

/// Turns each pair (i, i + headSize/2) of a head by its position's angle, from plain operations.
///
/// Shapes: x `[batch, time, heads, headSize]`; time step t stands at position `offset + t`.
public func rotatePairs(_ x: Tensor, _ table: RotaryTable, offset: Int = 0) -> Tensor {
  // EXERCISE 2.9 — turn pairs by their position
  let (time, headSize) = (x.shape[1], x.shape[3])
  let (cosines, sines) = table.tensors(offset..<offset + time)
  let cosine = cosines.reshaped([time, 1, headSize / 2])
  let sine = sines.reshaped([time, 1, headSize / 2])
  let first = x.sliced(0..<headSize / 2, axis: 3)
  let second = x.sliced(headSize / 2..<headSize, axis: 3)
  return Tensor.concatenating(
    [first * cosine - second * sine, second * cosine + first * sine], axis: 3)
  // END EXERCISE 2.9
}
