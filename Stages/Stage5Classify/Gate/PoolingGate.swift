// Exercise 5.2: one vector for each text.

import Classification
import Gates
import Tensors

typealias PoolingFunction = @Sendable (_ hidden: Tensor, _ tokenCounts: [Int]) -> Tensor

/// Every row ends with filling, so that whoever goes one token too far gets a wrong answer instead of a crash.
let poolingGate = Gate<PoolingFunction>(
  Exercise(
    "5.2", "the vector of the last real token",
    task: """
      The head reads one vector a text. Under a causal mask the first token has seen nothing but itself; only the last \
      one has seen the whole text. Pick the vector of each row's last real token. Behind it stands filling, of which \
      nothing may come into the result: a text must not get another class because a longer one stands beside it.
      """,
    shapes: "hidden [rows, time, width], one count a row, each in 1 … time → [rows, width].",
    hints: [
      "Lay all rows under each other, [rows · time, width]: then this is a lookup in a table.",
      "Row r begins at place r · time, and its last token is the one with number count - 1.",
      "embedding(table, places, shape:) looks up, and sends gradients back to those places.",
    ]),
  implementation: { pooledAtLastToken($0, tokenCounts: $1) },
  checks: [
    .example(
      "one and two real tokens in rows of three",
      why: "Row 0 has its last token at place 0, row 1 at place 3 + 1."
    ) { pooled, probe in
      let hidden = Tensor((0..<12).map { Float($0) }, shape: [2, 3, 2])
      try probe.expect(
        pooled(hidden, [1, 2]), near: Tensor([0, 1, 8, 9], shape: [2, 2]), "the vectors")
    },
    .property(
      "it agrees with a plain loop",
      why: "Rows, time and width are all different, so that no two can be taken for each other."
    ) { pooled, probe in
      let (hidden, counts) = (probe.noise([4, 5, 3]), [4, 1, 3, 2])
      let values = hidden.values
      let expected = counts.enumerated().flatMap { row, count in
        (0..<3).map { values[(row * 5 + count - 1) * 3 + $0] }
      }
      try probe.expect(
        pooled(hidden, counts), near: Tensor(expected, shape: [4, 3]), "the vectors")
      try probe.expect(hidden.values == values, equals: true, "that `hidden` stays as it was")
    },
    .property(
      "what stands in the filling changes nothing",
      why: "Otherwise a text's class depends on the texts beside it; and 0 · NaN is not 0, but NaN."
    ) { pooled, probe in
      let (hidden, noise, counts) = (probe.noise([3, 4, 2]), probe.noise([3, 4, 2]), [3, 1, 2])
      let first = pooled(hidden, counts)
      try probe.expect(first.shape, equals: [3, 2], "the shape of the vectors")
      for (name, filling) in [("other", noise), ("NaN as", .full([3, 4, 2], .nan))] {
        let rows = counts.enumerated().map { row, count in
          let places = [hidden, filling].map { $0.sliced(row..<row + 1, axis: 0) }
          return Tensor.concatenating(
            [places[0].sliced(0..<count, axis: 1), places[1].sliced(count..<4, axis: 1)], axis: 1)
        }
        try probe.expect(
          pooled(.concatenating(rows, axis: 0), counts), near: first,
          "the vectors with \(name) filling")
      }
    },
    .property(
      "a row alone gives what it gives among others",
      why: "Places are counted within a row: neighbours only move where it begins."
    ) { pooled, probe in
      let (hidden, counts) = (probe.noise([3, 6, 2]), [2, 5, 4])
      let together = pooled(hidden, counts)
      try probe.expect(together.shape, equals: [3, 2], "the shape of the vectors")
      for row in 0..<3 {
        let alone = hidden.sliced(row..<row + 1, axis: 0).sliced(0..<counts[row] + 1, axis: 1)
        try probe.expect(
          pooled(alone, [counts[row]]), near: together.sliced(row..<row + 1, axis: 0),
          "row \(row) alone and with less filling")
      }
    },
    .property(
      "gradients go to the last real tokens and nowhere else",
      why: "Without them the body of the model learns nothing; in the filling they teach nonsense."
    ) { pooled, probe in
      let hidden = probe.noise([2, 3, 2], requiresGradient: true)
      let result = pooled(hidden, [2, 1])
      try probe.expect(result.shape, equals: [2, 2], "the shape of the vectors")
      // The anchor has a history even where the result has lost its own.
      (sum(result) + sum(Tensor.zeros([1], requiresGradient: true))).backward()
      let expected = Tensor([0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0], shape: [2, 3, 2])
      try probe.expect(
        hidden.gradient ?? .zeros([2, 3, 2]), near: expected, "the gradient of the sum")
    },
  ])
