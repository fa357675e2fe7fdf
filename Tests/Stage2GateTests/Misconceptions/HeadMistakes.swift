// Heads that are cut, merged and repeated in the wrong way.

import Gates
import Tensors

let splitHeadsMistakes: [Mistake<@Sendable (_ x: Tensor, _ headCount: Int) -> Tensor>] = [
  Mistake(
    "a reshape where a transpose is needed",
    explanation:
      "The shape is right, but the numbers stay in their order: heads are made of pieces of different tokens.",
    hint: "First [batch, time, heads, headSize], then swap time and heads with transposed."
  ) { $0.reshaped([$0.shape[0], $1, $0.shape[1], $0.shape[2] / $1]) },
  Mistake(
    "heads interleaved",
    explanation: "Head 0 gets every headCount-th number instead of the first piece of the vector.",
    hint: "Cut the last axis as [heads, headSize], in this order."
  ) { x, heads in
    x.reshaped([x.shape[0], x.shape[1], x.shape[2] / heads, heads]).transposed([0, 3, 1, 2])
  },
  Mistake(
    "headCount taken for headSize",
    explanation: "The pieces are headCount numbers long, and there are headSize of them.",
    hint: "Cut the last axis as [headCount, width / headCount], in this order."
  ) { x, heads in
    x.reshaped([x.shape[0], x.shape[1], x.shape[2] / heads, heads]).transposed([0, 2, 1, 3])
  },
  Mistake(
    "the vectors transposed before the cut",
    explanation:
      "Then a row holds one number of every token, and a reshape makes heads of different tokens' numbers.",
    hint: "Cut the last axis first, then swap time and heads."
  ) { x, heads in
    x.transposed([0, 2, 1]).reshaped([x.shape[0], heads, x.shape[1], x.shape[2] / heads])
  },
  Mistake(
    "the heads put together along the batch",
    explanation:
      "Along axis 0 all sequences of head 0 come first: with more than one, sequences and heads are mixed.",
    hint:
      "The heads' axis comes behind the batch: give each slice one, and concatenate along axis 1."
  ) { x, heads in
    let size = x.shape[2] / heads
    let pieces = (0..<heads).map { x.sliced($0 * size..<$0 * size + size, axis: 2) }
    return Tensor.concatenating(pieces, axis: 0).reshaped([x.shape[0], heads, x.shape[1], size])
  },
  Mistake(
    "time and heads not swapped",
    explanation: "The heads stand behind time, so attention would compare the heads of one token.",
    hint: "End with transposed([0, 2, 1, 3])."
  ) { $0.reshaped([$0.shape[0], $0.shape[1], $1, $0.shape[2] / $1]) },
  Mistake(
    "the heads in reverse order",
    explanation: "The last piece of the vector became head 0; checkpoints count on the first.",
    hint: "Head 0 is the first headSize numbers."
  ) { x, heads in
    let size = x.shape[2] / heads
    let pieces = (0..<heads).reversed().map { x.sliced($0 * size..<$0 * size + size, axis: 2) }
    return Tensor.concatenating(
      pieces.map { $0.reshaped([x.shape[0], 1, x.shape[1], size]) }, axis: 1)
  },
  Mistake(
    "the last two axes swapped",
    explanation:
      "transposed() swaps the last two axes, which are heads and headSize after the cut; time stays before both.",
    hint: "Axes 1 and 2 change places: transposed([0, 2, 1, 3])."
  ) { $0.reshaped([$0.shape[0], $0.shape[1], $1, $0.shape[2] / $1]).transposed() },
  Mistake(
    "heads before the batch",
    explanation: "The result is [heads, batch, time, headSize]; attention wants the batch first.",
    hint: "Axes 1 and 2 change places: transposed([0, 2, 1, 3])."
  ) { x, heads in
    x.reshaped([x.shape[0], x.shape[1], heads, x.shape[2] / heads]).transposed([2, 0, 1, 3])
  },
  Mistake(
    "the batch in the place of time",
    explanation: "The result is [time, heads, batch, headSize]; attention wants the batch first.",
    hint: "Axes 1 and 2 change places: transposed([0, 2, 1, 3])."
  ) { x, heads in
    x.reshaped([x.shape[0], x.shape[1], heads, x.shape[2] / heads]).transposed([1, 2, 0, 3])
  },
  Mistake(
    "batch and time mixed",
    explanation:
      "The numbers are read as if time came before the batch: sequences get each other's tokens.",
    hint: "The cut keeps the first two axes: [batch, time, heads, headSize]."
  ) { x, heads in
    x.reshaped([x.shape[1], x.shape[0], heads, x.shape[2] / heads]).transposed([1, 2, 0, 3])
  },
  Mistake(
    "heads without history",
    explanation:
      "Values are right, but no gradient reaches the vectors: the projections before learn nothing.",
    hint: "reshaped and transposed keep the history; .detached and .values lose it."
  ) { x, heads in
    x.detached.reshaped([x.shape[0], x.shape[1], heads, x.shape[2] / heads])
      .transposed([0, 2, 1, 3])
  },
  Mistake(
    "time turned round",
    explanation: "With as many heads as tokens the wrong axes can swap unnoticed.",
    hint: "Only axes 1 and 2 change places."
  ) { x, heads in
    let (batch, time, width) = (x.shape[0], x.shape[1], x.shape[2])
    let turned = Tensor.concatenating(
      (0..<time).reversed().map { x.sliced($0..<$0 + 1, axis: 1) }, axis: 1)
    return turned.reshaped([batch, time, heads, width / heads]).transposed([0, 2, 1, 3])
  },
]

let mergeHeadsMistakes: [Mistake<@Sendable (_ x: Tensor) -> Tensor>] = [
  Mistake(
    "a reshape where a transpose is needed",
    explanation:
      "Pieces of different tokens end up in one vector: the order in memory is head by head.",
    hint: "Swap heads and time back before joining the last two axes."
  ) { $0.reshaped([$0.shape[0], $0.shape[2], $0.shape[1] * $0.shape[3]]) },
  Mistake(
    "heads interleaved",
    explanation: "The numbers of the heads alternate instead of standing head after head.",
    hint: "The order before joining is [batch, time, heads, headSize]."
  ) { x in
    x.transposed([0, 2, 3, 1]).reshaped([x.shape[0], x.shape[2], x.shape[1] * x.shape[3]])
  },
  Mistake(
    "the last two axes swapped",
    explanation:
      "transposed() swaps the last two axes, time and headSize; heads then still come before time.",
    hint: "Axes 1 and 2 change places: transposed([0, 2, 1, 3])."
  ) { x in
    x.transposed().reshaped([x.shape[0], x.shape[2], x.shape[1] * x.shape[3]])
  },
  Mistake(
    "batch and time mixed",
    explanation:
      "Time comes before the batch when the axes are joined: sequences get each other's tokens.",
    hint: "The batch stays first: transposed([0, 2, 1, 3])."
  ) { x in
    x.transposed([2, 0, 1, 3]).reshaped([x.shape[0], x.shape[2], x.shape[1] * x.shape[3]])
  },
  Mistake(
    "vectors without history",
    explanation:
      "Values are right, but no gradient reaches the heads: nothing before them learns.",
    hint: "reshaped and transposed keep the history; .detached and .values lose it."
  ) { x in
    x.detached.transposed([0, 2, 1, 3])
      .reshaped([x.shape[0], x.shape[2], x.shape[1] * x.shape[3]])
  },
  Mistake(
    "the steps of the cut in the same order",
    explanation:
      "The first reshape takes heads for time, though heads still come first: tokens get each other's pieces.",
    hint: "Undo the last step first: transposed, then reshaped."
  ) { x in
    let (batch, heads, time, size) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3])
    return x.reshaped([batch, time, heads, size]).transposed([0, 2, 1, 3])
      .reshaped([batch, time, heads * size])
  },
  Mistake(
    "the mean of the heads",
    explanation: "Each head saw something else; a mean throws the difference away.",
    hint: "The pieces go side by side: the width is heads · headSize."
  ) { x in
    let mixed = mean(x, axes: [1], keepingAxes: true).transposed([0, 2, 1, 3])
    let copies = [Tensor](repeating: mixed, count: x.shape[1])
    return Tensor.concatenating(copies, axis: 2)
      .reshaped([x.shape[0], x.shape[2], x.shape[1] * x.shape[3]])
  },
]

let repeatHeadsMistakes: [Mistake<@Sendable (_ x: Tensor, _ headCount: Int) -> Tensor>] = [
  Mistake(
    "key-value heads in turn",
    explanation: "The order is 0 1 0 1 0 1: query heads find the keys of another group.",
    hint: "Repeat each head beside itself: 0 0 0 1 1 1."
  ) { x, heads in
    Tensor.concatenating([Tensor](repeating: x, count: heads / x.shape[1]), axis: 1)
  },
  Mistake(
    "copies put together along the batch",
    explanation:
      "Along axis 0 whole batches follow each other: heads come in turn, and sequences get those of others.",
    hint: "Give every head an axis of length 1 behind it, and repeat along that axis."
  ) { x, heads in
    Tensor.concatenating([Tensor](repeating: x, count: heads / x.shape[1]), axis: 0)
      .reshaped([x.shape[0], heads, x.shape[2], x.shape[3]])
  },
  Mistake(
    "the first head for all",
    explanation: "The other key-value heads are never used.",
    hint: "Query head h belongs to key-value head h / group."
  ) { x, heads in
    Tensor.concatenating(
      [Tensor](repeating: x.sliced(0..<1, axis: 1), count: heads), axis: 1)
  },
  Mistake(
    "copies without history",
    explanation: "Values are right, but the keys and values that are shared get no gradient.",
    hint: "Concatenate the tensor itself, not a copy of its values."
  ) { x, heads in
    if heads == x.shape[1] { return x }
    let (batch, shared, time, size) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3])
    let copies = [Tensor](
      repeating: x.detached.reshaped([batch, shared, 1, time, size]), count: heads / shared)
    return Tensor.concatenating(copies, axis: 2).reshaped([batch, heads, time, size])
  },
  Mistake(
    "each head divided among those that share it",
    explanation:
      "A shared head is used whole by each query head; dividing by the group makes scores and means small.",
    hint: "Repeat the numbers as they are."
  ) { x, heads in
    let (batch, shared, time, size) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3])
    let copies = [Tensor](
      repeating: x.reshaped([batch, shared, 1, time, size]), count: heads / shared)
    let repeated = Tensor.concatenating(copies, axis: 2).reshaped([batch, heads, time, size])
    return repeated / Float(heads / shared)
  },
  Mistake(
    "one copy too many",
    explanation:
      "The group is counted as headCount / heads more copies, so there are more heads than asked for.",
    hint: "headCount / keyValueHeads copies of each head, the original included."
  ) { x, heads in
    let (batch, shared, time, size) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3])
    let copies = [Tensor](
      repeating: x.reshaped([batch, shared, 1, time, size]), count: heads / shared + 1)
    return Tensor.concatenating(copies, axis: 2)
      .reshaped([batch, shared * (heads / shared + 1), time, size])
  },
  Mistake(
    "headCount copies of each head",
    explanation: "Each key-value head alone becomes headCount heads, so there are far too many.",
    hint: "headCount is the number of all heads together: headCount / keyValueHeads copies of each."
  ) { x, heads in
    let (batch, shared, time, size) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3])
    let copies = [Tensor](repeating: x.reshaped([batch, shared, 1, time, size]), count: heads)
    return Tensor.concatenating(copies, axis: 2).reshaped([batch, shared * heads, time, size])
  },
]
