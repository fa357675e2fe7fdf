// Rotations that turn the wrong numbers, or at the wrong place.

import Gates
import Tensors

/// Both halves of a head after the turn, of its halves a and b and their cosines and sines.
private typealias Turn =
  (_ a: Tensor, _ b: Tensor, _ cosine: Tensor, _ sine: Tensor) -> (Tensor, Tensor)

/// (a cos - b sin, b cos + a sin), which is right.
private func forward(
  _ a: Tensor, _ b: Tensor, _ cosine: Tensor, _ sine: Tensor
) -> (Tensor, Tensor) {
  (a * cosine - b * sine, b * cosine + a * sine)
}

/// The same by the opposite angle.
private func backward(
  _ a: Tensor, _ b: Tensor, _ cosine: Tensor, _ sine: Tensor
) -> (Tensor, Tensor) {
  forward(a, b, cosine, sine * -1)
}

/// A rotation with steps left to choose; by default it is right.
///
/// With `onePosition` every token is turned as the first one is.
private func turned(
  _ x: Tensor, _ table: RotaryTable, _ offset: Int, onePosition: Bool = false,
  by turn: Turn = forward
) -> Tensor {
  let (time, half) = (onePosition ? 1 : x.shape[1], x.shape[3] / 2)
  let (cosines, sines) = table.tensors(offset..<offset + time)
  let (first, second) = turn(
    x.sliced(0..<half, axis: 3), x.sliced(half..<2 * half, axis: 3),
    cosines.reshaped([time, 1, half]), sines.reshaped([time, 1, half]))
  return Tensor.concatenating([first, second], axis: 3)
}

/// Elements 2i and 2i + 1 as pairs.
private func turnedNeighbours(_ x: Tensor, _ table: RotaryTable, _ offset: Int) -> Tensor {
  let (batch, time, heads, size) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3])
  let halves = x.reshaped([batch, time, heads, size / 2, 2]).transposed([0, 1, 2, 4, 3])
    .reshaped(x.shape)
  return turned(halves, table, offset).reshaped([batch, time, heads, 2, size / 2])
    .transposed([0, 1, 2, 4, 3]).reshaped(x.shape)
}

let rotaryMistakes:
  [Mistake<@Sendable (_ x: Tensor, _ table: RotaryTable, _ offset: Int) -> Tensor>] = [
    Mistake(
      "adjacent pairs instead of halves",
      explanation:
        "Pairs are elements i and i + headSize/2 here; 2i and 2i + 1 is another convention, and checkpoints differ.",
      hint: "Slice the last axis into a first and a second half."
    ) { turnedNeighbours($0, $1, $2) },
    Mistake(
      "adjacent pairs, and positions that start again at 0",
      explanation:
        "Pairs are elements i and i + headSize/2 here; and with a cache the first token stands at position offset.",
      hint: "Slice the last axis into two halves, and take the angles of offset ..< offset + time."
    ) { x, table, _ in turnedNeighbours(x, table, 0) },
    Mistake(
      "adjacent pairs, written as halves",
      explanation:
        "Numbers 2i and 2i + 1 are turned, and then stand at i and i + headSize/2: even position 0 changes a head.",
      hint: "Read the halves where they are written: slice the last axis in two."
    ) { x, table, offset in
      let (batch, time, heads, size) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3])
      let halves = x.reshaped([batch, time, heads, size / 2, 2]).transposed([0, 1, 2, 4, 3])
      return turned(halves.reshaped(x.shape), table, offset)
    },
    Mistake(
      "positions start again at 0",
      explanation:
        "With a cache the new token stands behind the others; turned as position 0 it looks like the first.",
      hint: "Take the angles of offset ..< offset + time."
    ) { x, table, _ in turned(x, table, 0) },
    Mistake(
      "every token at the position of the first",
      explanation: "All tokens of a call are turned by one angle, as if they stood at offset.",
      hint: "Token t stands at offset + t: take the angles of offset ..< offset + time."
    ) { turned($0, $1, $2, onePosition: true) },
    Mistake(
      "turned the other way",
      explanation:
        "Products still depend on the distance alone, but weights from elsewhere were trained for the other direction.",
      hint: "(a cos - b sin, b cos + a sin): look at the signs."
    ) { turned($0, $1, $2, by: backward) },
    Mistake(
      "turned the other way, and positions that start again at 0",
      explanation:
        "The signs are those of the opposite angle, and with a cache the first token stands at position offset.",
      hint: "(a cos - b sin, b cos + a sin), with the angles of offset ..< offset + time."
    ) { x, table, _ in turned(x, table, 0, by: backward) },
    Mistake(
      "a sign wrong in the second half",
      explanation: "(a cos - b sin, b cos - a sin) is no rotation: lengths change.",
      hint: "The second half is b cos + a sin."
    ) { turned($0, $1, $2) { a, b, c, s in (a * c - b * s, b * c - a * s) } },
    Mistake(
      "a sign wrong in the first half",
      explanation: "(a cos + b sin, b cos + a sin) is no rotation: lengths change.",
      hint: "The first half is a cos - b sin."
    ) { turned($0, $1, $2) { a, b, c, s in (a * c + b * s, b * c + a * s) } },
    Mistake(
      "cosines and sines swapped in the second half",
      explanation: "(a cos - b sin, b sin + a cos) is no rotation: position 0 changes a head.",
      hint: "The second half is b cos + a sin."
    ) { turned($0, $1, $2) { a, b, c, s in (a * c - b * s, b * s + a * c) } },
    Mistake(
      "cosines and sines swapped",
      explanation: "At position 0 the cosine is 1 and the sine 0: a head must stay as it is there.",
      hint: "table.tensors gives the cosines first."
    ) { turned($0, $1, $2) { a, b, c, s in forward(a, b, s, c) } },
    Mistake(
      "the halves put together in the wrong order",
      explanation: "Each number is turned rightly, but a head's second half now comes first.",
      hint: "The half with a cos - b sin comes first."
    ) { turned($0, $1, $2) { a, b, c, s in (b * c + a * s, a * c - b * s) } },
    Mistake(
      "the second half made with the new first half",
      explanation:
        "b cos + a sin needs the a from before the turn; the new one is turned already, and lengths change.",
      hint: "Give the turned half a name of its own."
    ) {
      turned($0, $1, $2) { a, b, c, s in
        let new = a * c - b * s
        return (new, b * c + new * s)
      }
    },
    Mistake(
      "one position too far",
      explanation: "Position 0 must stay as it is.",
      hint: "The first token stands at offset, not at offset + 1."
    ) { x, table, offset in turned(x, table, offset + 1) },
    Mistake(
      "every head its own position",
      explanation: "The angles run along the heads and not along time.",
      hint: "Reshape cosines and sines to [time, 1, headSize / 2], so that axis 1 of x is time."
    ) { x, table, offset in
      turned(x.transposed([0, 2, 1, 3]), table, offset).transposed([0, 2, 1, 3])
    },
    Mistake(
      "heads without history",
      explanation: "Values are right, but no gradient reaches queries and keys.",
      hint: "Slices, products and concatenating keep the history; .detached and .values lose it."
    ) { turned($0.detached, $1, $2) },
  ]
