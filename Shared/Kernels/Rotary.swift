// Rotary positions: each pair of a head's numbers turned by an angle that grows with the position.

/// Turns every head of `x` (`batch × time × heads × headSize`) and writes the result (Su et al., 2021).
///
/// Number i pairs with number i + headSize/2, as in the public checkpoints of the Llama family.
/// `cosines` and `sines` are `time × headSize/2`; `direction` -1 turns back, which is the gradient.
public func rotate(
  _ x: UnsafePointer<Float>, cosines: UnsafePointer<Float>, sines: UnsafePointer<Float>,
  direction: Float, batch: Int, time: Int, heads: Int, headSize: Int,
  into result: UnsafeMutablePointer<Float>, threads: Int
) {
  let half = headSize / 2
  let chunk = max(1, elementsPerPiece / (heads * headSize))
  parallelRanges(of: batch * time, chunk: chunk, threads: threads) { range in
    for row in range {
      let (cosine, sine) = (cosines + row % time * half, sines + row % time * half)
      for head in 0..<heads {
        let start = row * heads * headSize + head * headSize
        let (x, result) = (x + start, result + start)
        inLanes(0..<half) { at, width in
          let (c, s) = (cosine.lanes(at, width), sine.lanes(at, width) * direction)
          let (first, second) = (x.lanes(at, width), x.lanes(at + half, width))
          result.store(first * c - second * s, at, width)
          result.store(second * c + first * s, at + half, width)
        }
      }
    }
  }
}
