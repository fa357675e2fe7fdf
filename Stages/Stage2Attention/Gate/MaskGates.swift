// Exercises 2.3 and 2.4: the causal mask and the padding mask.

import Attention
import Gates
import Tensors

let causalMaskGate = Gate<@Sendable (_ queries: Int, _ keys: Int) -> Tensor>(
  Exercise(
    "2.3", "the causal mask, also beside a cache",
    task: """
      Hide the future: a token that is to be predicted must not be seen, or training would learn to copy the answer. A \
      query sees its own position and all before it. With a cache the queries are only the last few positions, so query \
      i stands at position keys - queries + i.
      """,
    shapes: "numbers of queries and keys → [queries, keys], 1 where hidden, 0 where visible.",
    hints: [
      "Where do three queries stand among seven keys? At positions 4, 5 and 6.",
      "Key k is hidden from query i when k > keys - queries + i.",
    ]),
  implementation: { causalMask(queries: $0, keys: $1) },
  checks: [
    .example(
      "three tokens see 1, 2 and 3 tokens",
      why: "Row i is what token i may see: itself and what came before."
    ) { mask, probe in
      try probe.expect(
        mask(3, 3), near: Tensor([0, 1, 1, 0, 0, 1, 0, 0, 0], shape: [3, 3]), "the mask")
    },
    .example(
      "two queries behind a cache of three keys stand at positions 3 and 4",
      why:
        "Query 0 sees keys 0 to 3, query 1 all five: positions count from the first key, cached or not."
    ) { mask, probe in
      try probe.expect(
        mask(2, 5), near: Tensor([0, 0, 0, 0, 1, 0, 0, 0, 0, 0], shape: [2, 5]), "the mask")
    },
    .property(
      "every query sees one key more than the one before, the last one all",
      why: "Query i stands at position keys - queries + i, and sees that many keys and its own."
    ) { mask, probe in
      for (queries, keys) in [(1, 1), (1, 9), (4, 4), (3, 4), (5, 11)] {
        let result = mask(queries, keys)
        try probe.expect(result.shape, equals: [queries, keys], "the shape of the mask")
        let visible = (0..<queries).map { query in (0..<keys).count { result[query, $0] == 0 } }
        try probe.expect(
          visible, equals: (0..<queries).map { keys - queries + $0 + 1 },
          "the numbers of visible keys, of \(queries) queries and \(keys) keys")
      }
    },
    .property(
      "every query sees itself",
      why:
        "Query i is key number keys - queries + i; hiding that would leave the first token nothing to see."
    ) { mask, probe in
      for (queries, keys) in [(1, 1), (3, 3), (2, 7)] {
        let result = mask(queries, keys)
        try probe.expect(result.shape, equals: [queries, keys], "the shape of the mask")
        let own = (0..<queries).map { result[$0, keys - queries + $0] }
        try probe.expect(
          own, near: own.map { _ in 0 }, "the mask at each query's own position")
      }
    },
  ])

let paddingMaskGate = Gate<@Sendable (_ keyCounts: [Int32], _ keys: Int) -> Tensor>(
  Exercise(
    "2.4", "the padding mask",
    task: """
      Sequences of a batch are filled up to the same length. Nobody may look at the filling: hide, for each sequence, \
      every key from its own number of real keys on.
      """,
    shapes: """
      the number of real keys of each sequence ([Int32]), and keys → [batch, 1, 1, keys], 1 where hidden. The two axes of length 1 \
      let it broadcast over heads and queries.
      """,
    hints: [
      "The padding stands at the end: key k of a sequence is real when k < its count.",
      "Collect the values of all sequences in one array with flatMap, then give it the shape.",
    ]),
  implementation: { paddingMask(keyCounts: $0, keys: $1) },
  checks: [
    .example(
      "sequences of 3 and 2 real keys in 4",
      why:
        "A number for each key of each sequence: real keys come first (0), padding after them (1)."
    ) { mask, probe in
      try probe.expect(
        mask([3, 2], 4).values, near: [0, 0, 0, 1, 0, 0, 1, 1] as [Float],
        "the mask of both sequences")
    },
    .example(
      "nothing is hidden from a full sequence, and everything from an empty one",
      why: "With 2 keys the row of count 2 is 0 0, and that of count 0 is 1 1."
    ) { mask, probe in
      try probe.expect(
        mask([2, 0], 2).values, near: [0, 0, 1, 1] as [Float], "the mask of both sequences")
    },
    .property(
      "it broadcasts over heads and queries, and hides the rest of each sequence",
      why:
        "A row [1, 1, keys] a sequence shows all its heads and queries the same: the real keys, at the start."
    ) { mask, probe in
      let counts = (0..<3).map { _ in 1 + Int32(probe.random.next() % 4) }
      let result = mask(counts, 5)
      try probe.expect(result.shape, equals: [3, 1, 1, 5], "the shape of the mask")
      let visible = maskedFill(.ones([3, 2, 4, 5]), mask: result, 0)
      let expected = counts.flatMap { count in
        (0..<8).flatMap { _ in (0..<5).map { $0 < Int(count) ? Float(1) : 0 } }
      }
      try probe.expect(
        visible, near: Tensor(expected, shape: [3, 2, 4, 5]),
        "1 where keys are visible for the counts \(counts)")
    },
  ])
