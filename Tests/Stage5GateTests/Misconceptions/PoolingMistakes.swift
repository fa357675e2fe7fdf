// Vectors of the wrong token, or of too many.

import Gates
import Tensors

@testable import Stage5Gate

/// The vectors at one place a row, places being counted through all rows.
private func picked(
  _ hidden: Tensor, _ counts: [Int], place: (_ row: Int, _ count: Int, _ time: Int) -> Int
) -> Tensor {
  let (rows, time, width) = (hidden.shape[0], hidden.shape[1], hidden.shape[2])
  let places = counts.enumerated().map { row, count in
    Int32(place(row, count, time))
  }
  return embedding(hidden.reshaped([rows * time, width]), places, shape: [rows])
}

/// Single numbers, one for each row and channel, at places in row-major order.
private func gathered(_ hidden: Tensor, place: (_ row: Int, _ channel: Int) -> Int) -> Tensor {
  let (rows, width) = (hidden.shape[0], hidden.shape[2])
  let places = (0..<rows).flatMap { row in (0..<width).map { Int32(place(row, $0)) } }
  return embedding(hidden.reshaped([hidden.count, 1]), places, shape: [rows, width])
    .reshaped([rows, width])
}

/// The largest number of each channel among the places of a row, or the real ones.
private func largest(_ hidden: Tensor, places: (_ row: Int) -> Int) -> Tensor {
  let (time, width, values) = (hidden.shape[1], hidden.shape[2], hidden.values)
  return gathered(hidden) { row, channel in
    let all = (0..<places(row)).map { (row * time + $0) * width + channel }
    return all.max { values[$0] < values[$1] } ?? 0
  }
}

/// A weighted sum over the places of each row.
private func weighted(
  _ hidden: Tensor, _ counts: [Int], weight: (_ place: Int, _ count: Int, _ time: Int) -> Float
) -> Tensor {
  let (rows, time) = (hidden.shape[0], hidden.shape[1])
  let weights = counts.flatMap { count in (0..<time).map { weight($0, count, time) } }
  return sum(hidden * Tensor(weights, shape: [rows, time, 1]), axes: [1])
}

let poolingMistakes: [Mistake<PoolingFunction>] = [
  Mistake(
    "the last position, padding or not",
    explanation:
      "In a short row filling stands there; the class then depends on how long the neighbours are.",
    hint: "The last real token has the number count - 1."
  ) { picked($0, $1) { row, _, time in row * time + time - 1 } },
  Mistake(
    "the first token",
    explanation:
      "Models without a causal mask can be read there; here it has seen nothing but itself, and all texts look alike.",
    hint: "Under a causal mask the last real token has seen the whole text."
  ) { picked($0, $1) { row, _, time in row * time } },
  Mistake(
    "one token too far",
    explanation:
      "The token with the number `count` is the first of the filling, or of the next row.",
    hint: "Numbers begin at 0: the last one is count - 1."
  ) { picked($0, $1) { row, count, time in row * time + count } },
  Mistake(
    "the last token but one",
    explanation: "It has not seen how the text ends.",
    hint: "The last of `count` tokens has the number count - 1."
  ) { picked($0, $1) { row, count, time in row * time + max(0, count - 2) } },
  Mistake(
    "places of the first row for all",
    explanation:
      "In the table of all rows, row r begins at r · time; without that, all read row 0.",
    hint: "Add row · time."
  ) { picked($0, $1) { _, count, _ in count - 1 } },
  Mistake(
    "time and rows exchanged",
    explanation: "Places are laid out row by row, not step by step.",
    hint: "Row r begins at r · time."
  ) { hidden, counts in
    picked(hidden, counts) { row, count, _ in (count - 1) * hidden.shape[0] + row }
  },
  Mistake(
    "width instead of time",
    explanation:
      "Under each other, rows lie `time` vectors apart; `width` is how long a vector is.",
    hint: "Row r begins at r · time."
  ) { hidden, counts in
    picked(hidden, counts) { row, count, _ in row * hidden.shape[2] + count - 1 }
  },
  Mistake(
    "the end of the longest row for all",
    explanation: "Only the longest row ends there.",
    hint: "Each row has a count of its own."
  ) { hidden, counts in
    picked(hidden, counts) { row, _, time in row * time + (counts.max() ?? 1) - 1 }
  },
  Mistake(
    "rows laid together as if there were no filling",
    explanation:
      "The sum of the counts before is where a row begins only where nothing is filled up.",
    hint: "Every row takes `time` places: row r begins at r · time."
  ) { hidden, counts in
    picked(hidden, counts) { row, count, _ in counts.prefix(row).reduce(0, +) + count - 1 }
  },
  Mistake(
    "the mean of all positions",
    explanation: "The filling comes into the mean, and more of it the shorter the text is.",
    hint: "One vector a row: that of the last real token."
  ) { weighted($0, $1) { _, _, time in 1 / Float(time) } },
  Mistake(
    "the mean of the real tokens",
    explanation:
      "Nothing is wrong with the filling, but most of these tokens have seen only a part of the text.",
    hint: "Only the last token was trained to know everything: pick it."
  ) { weighted($0, $1) { place, count, _ in place < count ? 1 / Float(count) : 0 } },
  Mistake(
    "the sum of the real tokens",
    explanation: "Long texts give long vectors, and a head that is sure of them.",
    hint: "One vector a row: that of the last real token."
  ) { weighted($0, $1) { place, count, _ in place < count ? 1 : 0 } },
  Mistake(
    "counted from the end of the row",
    explanation: "That is where a row of `count` tokens begins if it is filled up on the left.",
    hint: "Filling stands on the right: the last real token has the number count - 1."
  ) { picked($0, $1) { row, count, time in row * time + time - count } },
  Mistake(
    "the first row's count for all",
    explanation: "Each row has a length of its own.",
    hint: "Go through the rows and their counts together, as with enumerated()."
  ) { hidden, counts in
    picked(hidden, counts) { row, _, time in row * time + (counts.first ?? 1) - 1 }
  },
  Mistake(
    "an axis of one token kept",
    explanation: "The vectors are right, but there is one a row: no axis of tokens is left.",
    hint: "The result is [rows, width]; for embedding(…) that is shape: [rows]."
  ) { hidden, counts in
    let (rows, width) = (hidden.shape[0], hidden.shape[2])
    return picked(hidden, counts) { row, count, time in row * time + count - 1 }
      .reshaped([rows, 1, width])
  },
  Mistake(
    "vectors without history",
    explanation: "The numbers are right, but no gradient reaches the body: only the head learns.",
    hint: "Look up with embedding(…); do not rebuild the tensor from its values."
  ) { picked($0, $1) { row, count, time in row * time + count - 1 }.detached },
  Mistake(
    "a sum with 0 for all other places",
    explanation:
      "Right as long as the filling is finite: but 0 · NaN is NaN, and then the filling came into the result.",
    hint: "Look the one vector up instead of multiplying the others by 0."
  ) { weighted($0, $1) { place, count, _ in place == count - 1 ? 1 : 0 } },
  Mistake(
    "the filling cleared in `hidden` itself",
    explanation: "The result is right, but the caller's tensor has changed.",
    hint: "Read `hidden`; do not write into it."
  ) { hidden, counts in
    let (time, width) = (hidden.shape[1], hidden.shape[2])
    hidden.withMutableValues { values in
      for (row, count) in counts.enumerated() {
        for place in (row * time + count) * width..<(row + 1) * time * width { values[place] = 0 }
      }
    }
    return picked(hidden, counts) { row, count, time in row * time + count - 1 }
  },
  Mistake(
    "the largest number of all positions",
    explanation: "The filling is among them; and no single token has seen what the mixture shows.",
    hint: "One vector a row: that of the last real token."
  ) { hidden, _ in largest(hidden) { _ in hidden.shape[1] } },
  Mistake(
    "the largest number of the real tokens",
    explanation: "Each channel may come from another token, most of which saw a part of the text.",
    hint: "One vector a row: that of the last real token."
  ) { hidden, counts in largest(hidden) { counts[$0] } },
  Mistake(
    "rows instead of time",
    explanation: "How many rows there are does not matter for where one of them begins.",
    hint: "Row r begins at r · time."
  ) { hidden, counts in
    picked(hidden, counts) { row, count, _ in row * hidden.shape[0] + count - 1 }
  },
  Mistake(
    "reshaped instead of transposed",
    explanation:
      "reshaped([rows, width, time]) leaves the numbers where they are: tokens and channels are mixed.",
    hint: "Keep the width as the last axis: [rows · time, width]."
  ) { hidden, counts in
    let (time, width) = (hidden.shape[1], hidden.shape[2])
    return gathered(hidden) { ($0 * width + $1) * time + counts[$0] - 1 }
  },
  Mistake(
    "one token too far, and places of the first row for all",
    explanation: "Numbers begin at 0, and row r begins at r · time: both are missing.",
    hint: "r · time + count - 1."
  ) { picked($0, $1) { _, count, _ in count } },
  Mistake(
    "the first token, without history",
    explanation:
      "Under a causal mask the first token has seen nothing but itself; and no gradient reaches the body.",
    hint: "Look up the last real token with embedding(…), which keeps the history."
  ) { picked($0, $1) { row, _, time in row * time }.detached },
]
