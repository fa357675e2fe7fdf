// Exercise 6.4: which examples stand side by side.

import Gates
import Instruction

/// The batches of these epochs.
typealias PlanFunction =
  @Sendable (_ lengths: [Int], _ batchSize: Int, _ seed: UInt64, _ epochs: [Int]) -> [[[Int]]]

let planGate = Gate<PlanFunction>(
  Exercise(
    "6.4", "batches of about one length",
    task: """
      Every example is learned from once an epoch, in another order each time. Rows of about one length waste little \
      on padding, but sorting everything by length would put the same rows together in every epoch, and short ones \
      first. So shuffle the rows, cut them into windows of 16 · batchSize rows, sort by length within each window \
      only, cut the windows into batches, and shuffle the batches of all windows together. The order follows from \
      the seed and the epoch's number alone: a run that goes on after a pause asks for batch 700 first, and must get \
      what it would have got. Seeds below 10,000 share none of their first 10,000 epochs: with seed + epoch alone, \
      epoch 1 of seed 1 would be epoch 0 of seed 2.
      """,
    shapes:
      "the number of an epoch → its batches, lists of rows; each row of lengths.indices once.",
    hints: [
      """
      A SeededRandom made here: the epoch times a large number, plus the seed; &* and &+ do not stop at an overflow. \
      A Hasher would give other numbers in every process.
      """,
      "stride(from: 0, to: order.count, by: 16 * batchSize), and min(…) for the end of the last window.",
      "Sort rows by lengths[row]. The last batch of the last window may be smaller than the others; keep it.",
    ]),
  implementation: { lengths, batchSize, seed, epochs in
    let plan = BatchPlan(lengths: lengths, batchSize: batchSize, seed: seed)
    return epochs.map { plan.batches(ofEpoch: $0) }
  },
  checks: [
    .property(
      "every row is there once an epoch",
      why: "Dropped rows are never learned, and repeated ones count twice."
    ) { plan, probe in
      for (count, size) in [(103, 4), (40, 1), (200, 8), (3, 5)] {
        for (epoch, batches) in plan(probe.lengths(count), size, 7, [0, 1]).enumerated() {
          let rows = batches.joined().sorted()
          let what = "of epoch \(epoch), \(count) in batches of \(size)"
          try probe.expect(rows.count, equals: count, "the number of rows \(what)")
          try probe.expect(rows, equals: Array(0..<count), "the rows \(what)")
        }
      }
    },
    .property(
      "all batches are full but one",
      why: "A step over few rows moves as far as one over many."
    ) { plan, probe in
      let sizes = plan(probe.lengths(75), 4, 3, [0])[0].map(\.count).sorted()
      try probe.expect(sizes, equals: [3] + [Int](repeating: 4, count: 18), "the sizes of 75 rows")
    },
    .property(
      "sixteen batches of rows are sorted as one: neighbours are about equally long",
      why: "A row of 10 tokens beside one of 200 makes the model read 190 tokens of nothing."
    ) { plan, probe in
      let lengths = probe.lengths(640)
      let padding = try probe.rowLengths(plan(lengths, 8, 1, [0])[0], of: lengths)
        .reduce(0) { sum, batch in sum + batch.reduce(0) { $0 + (batch.last ?? 0) - $1 } }
      // Random neighbours add about 50,000 tokens of padding, those of a window 5,000.
      try probe.expect(padding < 40_000, equals: true, "whether rows are sorted at all")
      try probe.expect(padding < 16_000, equals: true, "whether there is little padding")
      for size in [4, 8] {
        let lengths = probe.distinctLengths(16 * size)
        let found = try probe.rowLengths(plan(lengths, size, 1, [0])[0], of: lengths)
        try probe.expect(
          found == cut(found.joined().sorted(), size), equals: true,
          "whether \(16 * size) rows in batches of \(size) are sorted as one window")
      }
    },
    .property(
      "more rows than that are not sorted as one",
      why: "Sorted as a whole, the same rows stand together in every epoch."
    ) { plan, probe in
      for (batches, size) in [(20, 16), (17, 16), (17, 8), (17, 4)] {
        let lengths = probe.distinctLengths(batches * size)
        let found = try probe.rowLengths(plan(lengths, size, 1, [0])[0], of: lengths)
        try probe.expect(
          found == cut(found.joined().sorted(), size), equals: false,
          "whether \(batches * size) rows in batches of \(size) are sorted as one window")
      }
    },
    .property(
      "another epoch gives other batches",
      why: "Rows that always stand together, in one order, are learned as that order."
    ) { plan, probe in
      let lengths = probe.lengths(160)
      let epochs = plan(lengths, 4, 1, [0, 1])
      try probe.expect(
        epochs[0] == epochs[1], equals: false,
        "whether the second epoch repeats the first, batch by batch")
      let first = Set(epochs[0].map { $0.sorted() })
      try probe.expect(
        epochs[1].count { first.contains($0.sorted()) } < 20, equals: true,
        "whether most batches of the second epoch are new")
    },
    .property(
      "no two seeds share an epoch",
      why: "Runs that see the same batches, if only in other epochs, say little about chance."
    ) { plan, probe in
      let lengths = probe.lengths(70)
      var seeds: [Set<[Int]>: Set<UInt64>] = [:]
      func draw(_ seed: UInt64, _ epochs: [Int]) -> [Set<[Int]>] {
        let drawn = plan(lengths, 4, seed, epochs).map { Set($0.map { $0.sorted() }) }
        for batches in drawn { seeds[batches, default: []].insert(seed) }
        return drawn
      }
      try probe.expect(
        draw(1, [1]) == draw(2, [1]), equals: false,
        "whether seeds 1 and 2 have the same batches in epoch 1")
      // With seed · 100 + epoch, seed 0 has in epoch 100 what seed 1 has in epoch 0.
      let factors = [2, 3, 31, 100, 256, 1_000, 1_024, 4_096, 9_999]
      for seed in [0, 1, 2] as [UInt64] { _ = draw(seed, [0, 1] + factors) }
      for factor in factors { _ = draw(UInt64(factor), [0, 1, 2]) }
      try probe.expect(
        seeds.values.contains { $0.count > 1 }, equals: false,
        "whether any of \(factors.count + 2) seeds has an epoch of another")
    },
    .property(
      "an epoch does not depend on what was asked for before it",
      why: "A resumed run begins in the middle, and must go on as if it had never stopped."
    ) { plan, probe in
      let lengths = probe.lengths(60)
      let all = plan(lengths, 4, 5, [0, 1, 2])
      try probe.expect(
        plan(lengths, 4, 5, [2, 0, 2]) == [all[2], all[0], all[2]], equals: true,
        "whether epochs 2, 0 and 2 are what they are in their turn")
    },
    .property(
      "short and long batches come in any order",
      why: "A model that sees short answers first and long ones last forgets the short ones."
    ) { plan, probe in
      let lengths = probe.lengths(128)
      let means = plan(lengths, 8, 4, [0, 1, 2, 3]).joined().map { batch in
        batch.reduce(0) { $0 + lengths[$1] } / max(1, batch.count)
      }
      // Of 63 steps from batch to batch about half go up; sorted windows would have 60 of them.
      let rises = zip(means, means.dropFirst()).count { $0 < $1 }
      try probe.expect(
        rises < 46, equals: true, "whether batches become shorter as often as longer")
    },
    .property(
      "the batches of all windows are shuffled together, anew in every epoch",
      why: "What always stands at one place of an epoch, such as its end, is always learned last."
    ) { plan, probe in
      let lengths = probe.distinctLengths(16 * 4 + 5)
      let epochs = plan(lengths, 4, 6, Array(0..<8))
      // The second window has 5 rows: one is a batch by itself, the others have far larger gaps than all neighbours.
      let places = epochs.map { batches in
        let spans = batches.map { batch in
          let sorted = batch.map { lengths.indices.contains($0) ? lengths[$0] : 0 }.sorted()
          return (sorted.last ?? 0) - (sorted.first ?? 0)
        }
        return [
          batches.firstIndex { $0.count == 1 } ?? 0,
          spans.indices.max { spans[$0] < spans[$1] } ?? 0,
        ]
      }
      let last = (epochs.first?.count ?? 0) - 1
      try probe.expect(
        places.allSatisfy { $0[0] == last }, equals: false,
        "whether the batch of one row comes last in every epoch")
      try probe.expect(
        Set(places.map { $0[0] }).count > 1, equals: true,
        "whether the batch of one row changes its place from epoch to epoch")
      try probe.expect(
        places.allSatisfy { $0.sorted() == [last - 1, last] }, equals: false,
        "whether the second of two windows comes last in every epoch")
      try probe.expect(
        places.allSatisfy { [[0, 1], [last - 1, last]].contains($0.sorted()) }, equals: false,
        "whether the second of two windows comes first or last in every epoch")
    },
  ])

extension Probe {
  /// Lengths between 5 and 204.
  fileprivate func lengths(_ count: Int) -> [Int] {
    (0..<count).map { _ in 5 + number(below: 200) }
  }

  /// Lengths from 5 on, each once.
  fileprivate func distinctLengths(_ count: Int) -> [Int] {
    (5..<5 + count).shuffled(using: &random)
  }

  /// The lengths of each batch's rows, sorted, and so are the batches; expects rows that there are.
  fileprivate func rowLengths(_ batches: [[Int]], of lengths: [Int]) throws -> [[Int]] {
    try expect(
      batches.joined().allSatisfy(lengths.indices.contains), equals: true,
      "whether all rows are among the \(lengths.count)")
    return batches.map { batch in batch.map { lengths[$0] }.sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}

/// A list in pieces of `size`.
private func cut(_ list: [Int], _ size: Int) -> [[Int]] {
  stride(from: 0, to: list.count, by: size).map { Array(list[$0..<min(list.count, $0 + size)]) }
}
