// Rotations that turn the wrong numbers, or at the wrong place.

import Gates
import Tensors

/// A rotation with steps left to choose; by default it is right.
private func turned(
  _ x: Tensor, _ table: RotaryTable, _ offset: Int, direction: Float = 1, second: Float = 1
) -> Tensor {
  let (time, half) = (x.shape[1], x.shape[3] / 2)
  let (cosines, sines) = table.tensors(offset..<offset + time)
  let cosine = cosines.reshaped([time, 1, half])
  let sine = sines.reshaped([time, 1, half]) * direction
  let (a, b) = (x.sliced(0..<half, axis: 3), x.sliced(half..<2 * half, axis: 3))
  return Tensor.concatenating(
    [a * cosine - b * sine, b * cosine + a * sine * second], axis: 3)
}

let rotaryMistakes:
  [Mistake<@Sendable (_ x: Tensor, _ table: RotaryTable, _ offset: Int) -> Tensor>] = [
    Mistake(
      "adjacent pairs instead of halves",
      explanation:
        "Pairs are elements i and i + headSize/2 here; 2i and 2i + 1 is another convention, and checkpoints differ.",
      hint: "Slice the last axis into a first and a second half."
    ) { x, table, offset in
      let (batch, time, heads, size) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3])
      let halves = x.reshaped([batch, time, heads, size / 2, 2]).transposed([0, 1, 2, 4, 3])
        .reshaped(x.shape)
      return turned(halves, table, offset).reshaped([batch, time, heads, 2, size / 2])
        .transposed([0, 1, 2, 4, 3]).reshaped(x.shape)
    },
    Mistake(
      "positions start again at 0",
      explanation:
        "With a cache the new token stands behind the others; turned as position 0 it looks like the first.",
      hint: "Take the angles of offset ..< offset + time."
    ) { x, table, _ in turned(x, table, 0) },
    Mistake(
      "turned the other way",
      explanation:
        "Products still depend on the distance alone, but weights from elsewhere were trained for the other direction.",
      hint: "(a cos - b sin, b cos + a sin): look at the signs."
    ) { turned($0, $1, $2, direction: -1) },
    Mistake(
      "a sign wrong in the second half",
      explanation: "(a cos - b sin, b cos - a sin) is no rotation: lengths change.",
      hint: "The second half is b cos + a sin."
    ) { turned($0, $1, $2, second: -1) },
    Mistake(
      "one position too far",
      explanation: "Position 0 must stay as it is.",
      hint: "The first token stands at offset, not at offset + 1."
    ) { x, table, offset in
      offset + x.shape[1] < table.positions
        ? turned(x, table, offset + 1) : turned(x, table, offset)
    },
    Mistake(
      "every head its own position",
      explanation: "The angles run along the heads and not along time.",
      hint: "Reshape cosines and sines to [time, 1, headSize / 2], so that axis 1 of x is time."
    ) { x, table, offset in
      turned(x.transposed([0, 2, 1, 3]), table, offset).transposed([0, 2, 1, 3])
    },
  ]
