// Rows that are filled up in the wrong way, or whose length is guessed.

import Gates

@testable import Stage5Gate

/// A rectangle with its steps left to choose; by default it is right.
private func filled(
  _ rows: [[Int32]], _ padding: Int32, _ time: Int?,
  row: (_ row: [Int32], _ filling: [Int32]) -> [Int32] = { $0 + $1 },
  count: (_ row: [Int32], _ padded: [Int32]) -> Int = { row, _ in row.count }
) -> FilledRows {
  let time = time ?? longest(rows)
  let padded = rows.map {
    row($0, [Int32](repeating: padding, count: max(0, time - $0.count)))
  }
  return FilledRows(
    tokens: padded.flatMap { $0 }, count: rows.count, time: time,
    tokenCounts: zip(rows, padded).map(count))
}

private func longest(_ rows: [[Int32]]) -> Int { rows.map(\.count).max() ?? 0 }

let rowsMistakes: [Mistake<RowsFunction>] = [
  Mistake(
    "filled up on the left",
    explanation:
      "Under a causal mask every real token then looks at the filling before it, and positions are shifted.",
    hint: "The row first, then its filling."
  ) { filled($0, $1, $2, row: { $1 + $0 }) },
  Mistake(
    "the filling counted as real",
    explanation:
      "All rows look equally long, so the last position, which may be padding, speaks for the text.",
    hint: "Count the row before it is filled up."
  ) { filled($0, $1, $2, count: { $1.count }) },
  Mistake(
    "counted up to the first padding token",
    explanation:
      "The end-of-text token is the padding and begins every row as well: such rows seem to be empty.",
    hint: "row.count is the length; the tokens do not tell it."
  ) { rows, padding, time in
    filled(rows, padding, time, count: { $1.firstIndex(of: padding) ?? $1.count })
  },
  Mistake(
    "all tokens counted that are not padding",
    explanation: "Where the padding is also a token of the text, the count is too small.",
    hint: "row.count is the length; the tokens do not tell it."
  ) { rows, padding, time in
    filled(rows, padding, time, count: { $1.count { $0 != padding } })
  },
  Mistake(
    "counted up to the last token that is not padding",
    explanation:
      "A text that ends with the end-of-text token loses it: its real end is taken for filling.",
    hint: "row.count is the length; the tokens do not tell it."
  ) { rows, padding, time in
    filled(rows, padding, time, count: { ($1.lastIndex { $0 != padding } ?? -1) + 1 })
  },
  Mistake(
    "the place of the last token instead of the count",
    explanation: "Places begin at 0, counts at 1: the last word of each text is not read.",
    hint: "A row of three tokens has the count 3."
  ) { filled($0, $1, $2, count: { row, _ in row.count - 1 }) },
  Mistake(
    "cut to the shortest row",
    explanation: "A rectangle it is, but the ends of all longer texts are lost.",
    hint: "Fill up the short rows instead of cutting the long ones."
  ) { rows, padding, _ in
    let shortest = rows.map(\.count).min() ?? 0
    return filled(rows.map { Array($0.prefix(shortest)) }, padding, shortest)
  },
  Mistake(
    "filled up with 0",
    explanation: "Token 0 is a word like others; the padding token is passed in.",
    hint: "Repeat `padding`."
  ) { rows, _, time in filled(rows, 0, time) },
  Mistake(
    "filled up with the row's last token",
    explanation: "The text then seems to repeat its last word.",
    hint: "Repeat `padding`."
  ) { filled($0, $1, $2, row: { row, filling in row + filling.map { _ in row.last ?? 0 } }) },
  Mistake(
    "one place after the other instead of row after row",
    explanation: "The first tokens of all rows stand together: the model reads mixed texts.",
    hint: "Lay each whole row behind the one before."
  ) { rows, padding, time in
    let right = filled(rows, padding, time)
    let tokens = (0..<right.time).flatMap { place in
      rows.indices.map { right.tokens[$0 * right.time + place] }
    }
    return FilledRows(
      tokens: tokens, count: right.count, time: right.time, tokenCounts: right.tokenCounts)
  },
  Mistake(
    "the given time not used",
    explanation: "Rows that are to fit into a larger rectangle do not.",
    hint: "Fill up to `time`, which may be more than the longest row."
  ) { rows, padding, _ in filled(rows, padding, nil) },
  Mistake(
    "filled up to the longest row only",
    explanation: "`time` says how long the rows should be, and the tokens are fewer.",
    hint: "Fill up to `time`, which may be more than the longest row."
  ) { rows, padding, time in
    let short = filled(rows, padding, nil)
    return FilledRows(
      tokens: short.tokens, count: short.count, time: time ?? short.time,
      tokenCounts: short.tokenCounts)
  },
  Mistake(
    "the longest row's length remembered as the time",
    explanation: "Where a longer time was given, every row is then read from the wrong place.",
    hint: "self.time is the `time` up to which rows are filled."
  ) { rows, padding, time in
    let right = filled(rows, padding, time)
    return FilledRows(
      tokens: right.tokens, count: right.count, time: longest(rows),
      tokenCounts: right.tokenCounts)
  },
  Mistake(
    "`time` places of filling in every row",
    explanation:
      "Long rows and short ones get the same filling, so they differ as they did before.",
    hint: "A row has time - row.count places to fill."
  ) { rows, padding, time in
    let time = time ?? longest(rows)
    let filling = [Int32](repeating: padding, count: time)
    return FilledRows(
      tokens: rows.flatMap { $0 + filling }, count: rows.count, time: time,
      tokenCounts: rows.map(\.count))
  },
  Mistake(
    "all filling at the end",
    explanation: "The area is right, but behind the first short row every row begins too early.",
    hint: "Fill up each row before you lay the next one behind it."
  ) { rows, padding, time in
    let right = filled(rows, padding, time)
    let real = rows.flatMap { $0 }
    let filling = [Int32](repeating: padding, count: right.tokens.count - real.count)
    return FilledRows(
      tokens: real + filling, count: right.count, time: right.time,
      tokenCounts: right.tokenCounts)
  },
  Mistake(
    "the filling counted instead of the tokens",
    explanation: "The more of a row is real, the less of it would be read.",
    hint: "row.count is the number of real tokens."
  ) { filled($0, $1, $2, count: { $1.count - $0.count }) },
  Mistake(
    "the length of rows taken for their number",
    explanation: "`time` is how long a row is, `count` how many there are.",
    hint: "count is rows.count."
  ) { rows, padding, time in
    let right = filled(rows, padding, time)
    return FilledRows(
      tokens: right.tokens, count: right.time, time: right.time, tokenCounts: right.tokenCounts)
  },
  Mistake(
    "tokens counted instead of rows",
    explanation: "`count` is the height of the rectangle; its area is count · time.",
    hint: "count is rows.count."
  ) { rows, padding, time in
    let right = filled(rows, padding, time)
    return FilledRows(
      tokens: right.tokens, count: right.tokens.count, time: right.time,
      tokenCounts: right.tokenCounts)
  },
  Mistake(
    "one place of filling in every row",
    explanation: "The longest row needs none; a column of padding is computed for nothing.",
    hint: "The longest row stays as it is."
  ) { rows, padding, time in filled(rows, padding, time ?? longest(rows) + 1) },
  Mistake(
    "rows laid together without filling",
    explanation: "Row r no longer begins at r · time, and texts run into each other.",
    hint: "Every row takes `time` places."
  ) { filled($0, $1, $2, row: { row, _ in row }) },
  Mistake(
    "the end-of-text token put before each row",
    explanation: "The rows that are passed in begin with it already; every row becomes too long.",
    hint: "Add filling on the right, and nothing else."
  ) { rows, padding, time in filled(rows, padding, time, row: { [padding] + $0 + $1 }) },
  Mistake(
    "the end-of-text token put before each row, and counted",
    explanation: "The rows that are passed in begin with it already; every row becomes too long.",
    hint: "Add filling on the right, and nothing else."
  ) { rows, padding, time in
    filled(
      rows, padding, time, row: { [padding] + $0 + $1 }, count: { row, _ in row.count + 1 })
  },
  Mistake(
    "one place of filling too many",
    explanation: "Rows are one place longer than `time` says, so each is read from too early.",
    hint: "A row has time - row.count places to fill, none where it is the longest."
  ) { rows, padding, time in filled(rows, padding, time, row: { $0 + $1 + [padding] }) },
  Mistake(
    "rows sorted, the shortest first",
    explanation: "Labels are passed beside the rows: in another order each text gets another's.",
    hint: "Leave the rows in their order."
  ) { rows, padding, time in filled(rows.sorted { $0.count < $1.count }, padding, time) },
  Mistake(
    "rows sorted, the longest first",
    explanation: "Labels are passed beside the rows: in another order each text gets another's.",
    hint: "Leave the rows in their order."
  ) { rows, padding, time in filled(rows.sorted { $0.count > $1.count }, padding, time) },
  Mistake(
    "the rest up to the given time at the very end",
    explanation:
      "Rows are filled up to the longest, and what a larger `time` needs follows behind the last: row r begins too early.",
    hint: "Fill up each row to `time` before you lay the next one behind it."
  ) { rows, padding, time in
    let short = filled(rows, padding, nil)
    let time = time ?? short.time
    let rest = [Int32](repeating: padding, count: time * rows.count - short.tokens.count)
    return FilledRows(
      tokens: short.tokens + rest, count: short.count, time: time, tokenCounts: short.tokenCounts)
  },
  Mistake(
    "filled up on the left where the time is given",
    explanation:
      "Under a causal mask every real token then looks at the filling before it, and positions are shifted.",
    hint: "The row first, then its filling, however long it is."
  ) { rows, padding, time in
    filled(
      rows, padding, time, row: { (time ?? 0) > longest(rows) ? $1 + $0 : $0 + $1 })
  },
  Mistake(
    "counted up to the second padding token",
    explanation:
      "The first may be the row's beginning; but a text may hold others before its filling begins.",
    hint: "row.count is the length; the tokens do not tell it."
  ) { rows, padding, time in
    filled(
      rows, padding, time, count: { $1.dropFirst().firstIndex(of: padding) ?? $1.count })
  },
]
