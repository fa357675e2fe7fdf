// Exercise 2.10: the key-value cache.

import Attention
import Gates
import Tensors

/// What a cache holds after some additions.
struct CacheContents: Sendable {
  /// All keys, filled or not, and how many positions count as filled.
  let keys: [Float]
  let values: [Float]
  let count: Int
}

/// What happens to a cache.
enum CacheStep {
  case append(keys: Tensor, values: Tensor)
  case truncate(to: Int)
}

/// Makes a cache for `[batch, capacity, heads, headSize]` and takes the steps in turn.
typealias CacheFunction = @Sendable (_ shape: [Int], _ steps: [CacheStep]) -> CacheContents

let cacheGate = Gate<CacheFunction>(
  Exercise(
    "2.10", "remember the keys and values of new tokens",
    task: """
      When a model writes, every new token looks back at all earlier ones. Their keys and values never change, so they \
      are kept and not computed again. Copy the new positions of each sequence behind the `count` positions that the \
      cache already holds; append counts them afterwards. The memory is taken once, for `capacity` positions. withValues \
      reads a tensor's numbers in place, withMutableValues changes them.
      """,
    shapes: """
      source [batch, time, keyValueHeads, headSize] into target [batch, capacity, keyValueHeads, headSize], positions \
      count ..< count + time of every sequence.
      """,
    hints: [
      "withValues and withMutableValues give the numbers in row-major order: sequence, then position, then head.",
      "A position takes width = keyValueHeads · headSize numbers; a sequence is time positions in source, capacity in target.",
      "target[a..<b].update(fromContentsOf: source[c..<d]) copies a range; begin at (sequence · capacity + count) · width.",
    ]),
  implementation: { shape, steps in
    let cache = KeyValueCache(
      batch: shape[0], capacity: shape[1], keyValueHeadCount: shape[2], headSize: shape[3])
    for step in steps {
      switch step {
      case .append(let keys, let values): cache.append(keys: keys, values: values)
      case .truncate(let position): cache.truncate(to: position)
      }
    }
    return CacheContents(
      keys: cache.keys.values, values: cache.values.values, count: cache.count)
  },
  checks: [
    .example(
      "one position, then two more behind it",
      why: "New tokens follow those that are there, keys among keys and values among values."
    ) { fill, probe in
      let contents = fill(
        [1, 8, 1, 2],
        [
          .append(
            keys: Tensor([1, 2], shape: [1, 1, 1, 2]),
            values: Tensor([-1, -2], shape: [1, 1, 1, 2])),
          .append(
            keys: Tensor([3, 4, 5, 6], shape: [1, 2, 1, 2]),
            values: Tensor([-3, -4, -5, -6], shape: [1, 2, 1, 2])),
        ])
      let (filled, room): ([Float], [Float]) = ([1, 2, 3, 4, 5, 6], .init(repeating: 0, count: 10))
      try probe.expect(contents.count, equals: 3, "the number of filled positions")
      try probe.expect(contents.keys, near: filled + room, "the keys")
      try probe.expect(contents.values, near: filled.map { -$0 } + room, "the values")
    },
    .property(
      "every sequence of a batch has its own place",
      why: "Sequence s begins at position s · capacity, of the keys and of the values alike."
    ) { fill, probe in
      let (keys, values) = (probe.noise([3, 2, 2, 2]), probe.noise([3, 2, 2, 2]))
      let contents = fill([3, 5, 2, 2], [.append(keys: keys, values: values)])
      let room = Tensor.zeros([3, 3, 2, 2])
      try probe.expect(
        contents.keys, near: Tensor.concatenating([keys, room], axis: 1).values,
        "the keys of three sequences")
      try probe.expect(
        contents.values, near: Tensor.concatenating([values, room], axis: 1).values,
        "the values of three sequences")
    },
    .property(
      "token by token gives what all at once gives",
      why: "Reading a prompt at once and writing one token at a time must not differ."
    ) { fill, probe in
      let (keys, values) = (probe.noise([2, 5, 1, 3]), probe.noise([2, 5, 1, 3]))
      let steps = (0..<5).map {
        CacheStep.append(
          keys: keys.sliced($0..<$0 + 1, axis: 1), values: values.sliced($0..<$0 + 1, axis: 1))
      }
      let whole = Tensor.concatenating([keys, .zeros([2, 11, 1, 3])], axis: 1)
      let contents = fill([2, 16, 1, 3], steps)
      try probe.expect(contents.count, equals: 5, "the number of filled positions")
      try probe.expect(contents.keys, near: whole.values, "the keys after five steps")
    },
    .property(
      "what was cut off is written over",
      why: "truncate(to:) lowers only `count`: the old numbers still stand behind it."
    ) { fill, probe in
      let (old, new) = (probe.noise([2, 3, 1, 2]), probe.noise([2, 2, 1, 2]))
      let contents = fill(
        [2, 16, 1, 2],
        [.append(keys: old, values: old), .truncate(to: 1), .append(keys: new, values: new)])
      let whole = Tensor.concatenating(
        [old.sliced(0..<1, axis: 1), new, .zeros([2, 13, 1, 2])], axis: 1)
      try probe.expect(contents.keys, near: whole.values, "the keys")
      try probe.expect(contents.values, near: whole.values, "the values")
    },
  ])
