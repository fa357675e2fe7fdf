// Exercise 5.1: rows of different lengths as one rectangle.

import Classification
import Gates
import Tensors

/// A rectangle of tokens.
struct FilledRows: Equatable, Sendable {
  let tokens: [Int32]
  let count: Int
  let time: Int
  let tokenCounts: [Int]
}

typealias RowsFunction =
  @Sendable (_ rows: [[Int32]], _ padding: Int32, _ time: Int?) -> FilledRows

let rowsGate = Gate<RowsFunction>(
  Exercise(
    "5.1", "rows of one length",
    task: """
      A batch is a rectangle, but texts have different lengths. Fill up each row on the right with `padding` until it has \
      `time` tokens, and lay the rows one after the other. Remember how many tokens of each row are real: later nobody \
      can tell from the tokens, because the padding is the end-of-text token, with which the rows passed in begin \
      already, and some end. Set `tokens`, `count`, `tokenCounts`, and `self.time = time`, which is worked out above: at \
      least the length of the longest row.
      """,
    shapes: "rows of tokens → tokens, count · time of them; count; time; one tokenCounts a row.",
    hints: [
      "flatMap lays lists one after the other; [Int32](repeating:count:) makes the filling of a row.",
      "A row has time - row.count places to fill; row.count is its real length.",
    ]),
  implementation: {
    let rows = PaddedRows($0, padding: $1, time: $2)
    return FilledRows(
      tokens: rows.tokens, count: rows.count, time: rows.time, tokenCounts: rows.tokenCounts)
  },
  checks: [
    .example(
      "rows of four, one and two tokens",
      why: "Three rows of four: the second has three places to fill up, the third two."
    ) { fill, probe in
      let filled = fill([[5, 6, 7, 2], [8], [9, 4]], 1, nil)
      try probe.expect(
        filled.tokens, equals: [5, 6, 7, 2, 8, 1, 1, 1, 9, 4, 1, 1], "the tokens")
      try probe.expect(filled.count, equals: 3, "the number of rows")
      try probe.expect(filled.time, equals: 4, "the length of all rows")
      try probe.expect(filled.tokenCounts, equals: [4, 1, 2], "the counts of real tokens")
    },
    .property(
      "each row begins with its tokens and ends with padding",
      why:
        "The model reads row r from place r · time on. No token sees what stands behind it, so filling does no harm there."
    ) { fill, probe in
      for _ in 0..<3 {
        let rows = probe.rows()
        let time = rows.map(\.count).max() ?? 0
        let filled = fill(rows, 12, nil)
        try probe.expect(
          filled.tokens.count, equals: rows.count * time, "the number of tokens in all")
        for (index, row) in rows.enumerated() {
          let found = Array(filled.tokens[index * time..<(index + 1) * time])
          let expected = (0..<time).map { $0 < row.count ? row[$0] : 12 }
          try probe.expect(found, equals: expected, "row \(index)")
        }
      }
    },
    .property(
      "a time that is given is the length of all rows",
      why: "The tokens are read as `count` rows of `time` tokens: row r begins at place r · time."
    ) { fill, probe in
      for extra in [0, 1, 5] {
        let rows = probe.rows()
        let time = (rows.map(\.count).max() ?? 0) + extra
        let filled = fill(rows, 12, time)
        try probe.expect(
          [filled.tokens.count, filled.count, filled.time],
          equals: [rows.count * time, rows.count, time],
          "the number of tokens, of rows, and their length, \(time) being given,")
        let expected = rows.flatMap { row in (0..<time).map { $0 < row.count ? row[$0] : 12 } }
        try probe.expect(filled.tokens, equals: expected, "the tokens, \(time) being given,")
      }
    },
    .property(
      "the counts are right where the padding is also a token of texts",
      why: "The padding is 3, which these rows hold, too: their tokens do not tell where they end."
    ) { fill, probe in
      for rows in [[[3, 7, 8], [3, 9]], [[7, 3, 8, 3], [7, 3]], [[3], [7, 8, 3, 3, 9]]]
        as [[[Int32]]]
      {
        for (time, name) in [(nil, "the longest row"), (6, "six tokens")] as [(Int?, String)] {
          try probe.expect(
            fill(rows, 3, time).tokenCounts, equals: rows.map(\.count),
            "the counts of \(rows), filled up to \(name),")
        }
      }
    },
    .property(
      "without a given time all rows become as long as the longest",
      why:
        "Every place more is computed for nothing; every place less loses a token. No rows need none."
    ) { fill, probe in
      for rows in [probe.rows(), probe.rows(), probe.rows(), []] {
        try probe.expect(
          fill(rows, 12, nil).time, equals: rows.map(\.count).max() ?? 0,
          "the length of all of \(rows.count) rows")
      }
    },
  ])

extension Probe {
  /// Two to five rows of one to six tokens below 12.
  func rows() -> [[Int32]] {
    (0..<Int.random(in: 2...5, using: &random)).map { _ in
      (0..<Int.random(in: 1...6, using: &random)).map { _ in
        Int32.random(in: 0..<12, using: &random)
      }
    }
  }
}
