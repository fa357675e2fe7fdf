// Caches that lose, mix or overwrite what they should remember.

import Gates
import Tensors

@testable import Stage2Gate

/// Where a copy stands: the numbers of one new position of one sequence come next.
private struct Place {
  let sequence: Int
  /// How many sequences there are.
  let sequences: Int
  /// Which of the new positions.
  let time: Int
  /// How many new positions there are.
  let added: Int
  let capacity: Int
  /// Positions filled before.
  let count: Int
  /// Numbers that a position takes.
  let width: Int
}

/// A cache by plain loops with steps left to choose; by default it is right.
private struct Memory: Sendable {
  /// The first of a position's numbers in the cache, and in what is added.
  var target: @Sendable (Place) -> Int = {
    ($0.sequence * $0.capacity + $0.count + $0.time) * $0.width
  }
  var source: @Sendable (Place) -> Int = { ($0.sequence * $0.added + $0.time) * $0.width }
  /// Whether a position is copied.
  var isCopied: @Sendable (Place) -> Bool = { _ in true }
  /// Whether a position counts as one head wide, and then perhaps each head as a sequence.
  var copiesOneHead = false
  var headsAreSequences = false
  var adds = false
  var storesKeysTwice = false
  var countsEachCopy = false
  var looksForZeros = false

  func write(_ new: Tensor, into memory: inout [Float], _ shape: [Int], count: Int) {
    let (added, width) = (new.shape[1], copiesOneHead ? shape[3] : shape[2] * shape[3])
    let firstZero = stride(from: 0, to: shape[1] * width, by: width).first {
      memory[$0..<$0 + width].allSatisfy { $0 == 0 }
    }
    let sequences = shape[0] * (headsAreSequences ? shape[2] : 1)
    for sequence in 0..<sequences {
      for time in 0..<added {
        let place = Place(
          sequence: sequence, sequences: sequences, time: time, added: added, capacity: shape[1],
          count: looksForZeros ? (firstZero ?? 0) / width : count, width: width)
        guard isCopied(place) else { continue }
        for index in 0..<width where target(place) + index < memory.count {
          let number = new.values[source(place) + index]
          memory[target(place) + index] = number + (adds ? memory[target(place) + index] : 0)
        }
      }
    }
  }

  var function: CacheFunction {
    { shape, steps in
      var keys = [Float](repeating: 0, count: shape.reduce(1, *))
      var (values, count) = (keys, 0)
      for step in steps {
        switch step {
        case .truncate(let position): count = min(count, position)
        case .append(let newKeys, let newValues):
          let added = newKeys.shape[1]
          write(newKeys, into: &keys, shape, count: count)
          if countsEachCopy { count += added }
          write(storesKeysTwice ? newKeys : newValues, into: &values, shape, count: count)
          if countsEachCopy { count += added }
          count += added
        }
      }
      return CacheContents(keys: keys, values: values, count: count)
    }
  }
}

let cacheMistakes: [Mistake<CacheFunction>] = [
  Mistake(
    "always written at the beginning",
    explanation: "Each new token overwrites the first one; the text before it is forgotten.",
    hint: "Write behind the `count` positions that are there.",
    implementation: Memory(target: { ($0.sequence * $0.capacity + $0.time) * $0.width }).function),
  Mistake(
    "sequences too close together",
    explanation:
      "The start of a sequence is counted with the number of new tokens: sequences overwrite each other.",
    hint: "In target a sequence takes capacity positions, in source only time.",
    implementation: Memory(target: {
      ($0.sequence * $0.added + $0.count + $0.time) * $0.width
    }).function),
  Mistake(
    "all sequences in the place of the first",
    explanation: "Each sequence overwrites the one before it, and the last one is left.",
    hint: "Begin at (sequence · capacity + count) · width.",
    implementation: Memory(target: { ($0.count + $0.time) * $0.width }).function),
  Mistake(
    "positions before sequences",
    explanation:
      "Place (count · batch + sequence) puts the sequences of one position side by side; here a sequence stands together.",
    hint: "Begin at (sequence · capacity + count) · width.",
    implementation: Memory(target: {
      (($0.count + $0.time) * $0.sequences + $0.sequence) * $0.width
    }).function),
  Mistake(
    "the last sequence forgotten",
    explanation:
      "The loop over the sequences ends one too early, and a batch of one remembers nothing.",
    hint: "Sequences are numbers 0 ..< source.shape[0].",
    implementation: Memory(isCopied: { $0.sequence < $0.sequences - 1 }).function),
  Mistake(
    "only the first sequence written",
    explanation: "The other sequences of the batch remember nothing.",
    hint: "Repeat the copy for each sequence: there are source.shape[0].",
    implementation: Memory(isCopied: { $0.sequence == 0 }).function),
  Mistake(
    "the first sequence for all",
    explanation: "The numbers are always taken from the start of source, which is sequence 0.",
    hint: "In source a sequence begins at sequence · time · width.",
    implementation: Memory(source: { $0.time * $0.width }).function),
  Mistake(
    "only the first new token written",
    explanation: "When several tokens come at once, as with a prompt, the others are lost.",
    hint: "Copy time · width numbers of each sequence.",
    implementation: Memory(isCopied: { $0.time == 0 }).function),
  Mistake(
    "nothing written back",
    explanation:
      "`values` is a copy of a tensor's numbers: what is written into it never reaches the cache.",
    hint: "withMutableValues changes the tensor itself.",
    implementation: Memory(isCopied: { _ in false }).function),
  Mistake(
    "count without the width",
    explanation:
      "`count` are positions, not numbers: new tokens are written into the middle of the old ones.",
    hint: "Behind `count` positions means behind count · width numbers.",
    implementation: Memory(target: {
      ($0.sequence * $0.capacity + $0.time) * $0.width + $0.count
    }).function),
  Mistake(
    "a start counted in positions",
    explanation:
      "sequence · capacity + count is a position; its numbers begin width times as far into the memory.",
    hint: "Begin at (sequence · capacity + count) · width.",
    implementation: Memory(target: {
      $0.sequence * $0.capacity + $0.count + $0.time * $0.width
    }).function),
  Mistake(
    "a position as wide as one head",
    explanation: "A position holds all its heads; only a part of the new numbers is copied.",
    hint: "width is keyValueHeads · headSize, target.shape[2] · target.shape[3].",
    implementation: Memory(copiesOneHead: true).function),
  Mistake(
    "a position as wide as one head, and heads counted as sequences",
    explanation:
      "With headSize as width there seem to be as many sequences as heads of the batch, and each gets a sequence's place.",
    hint: "width is keyValueHeads · headSize, target.shape[2] · target.shape[3].",
    implementation: Memory(copiesOneHead: true, headsAreSequences: true).function),
  Mistake(
    "added to what is there",
    explanation:
      "All is well as long as the memory behind `count` is 0; after truncate(to:) old numbers stand there.",
    hint: "Replace the numbers: = and not +=.",
    implementation: Memory(adds: true).function),
  Mistake(
    "the first empty position instead of count",
    explanation:
      "Positions of zeros are taken for free ones; but truncate(to:) frees positions without clearing them.",
    hint: "Only `count` says how many positions are filled.",
    implementation: Memory(looksForZeros: true).function),
  Mistake(
    "count raised by each copy",
    explanation:
      "append copies twice, keys and values, and counts itself: the values land behind a gap, and count grows thrice as fast.",
    hint: "Leave `count` to append.",
    implementation: Memory(countsEachCopy: true).function),
  Mistake(
    "keys stored as values",
    explanation: "Both memories hold keys, so the weighted mean is one of keys.",
    hint: "Two sources, two targets.",
    implementation: Memory(storesKeysTwice: true).function),
  Mistake(
    "one position left empty",
    explanation: "There is a gap of zeros between old and new tokens.",
    hint: "The first new position is number `count`, since counting begins at 0.",
    implementation: Memory(target: {
      ($0.sequence * $0.capacity + $0.count + $0.time + 1) * $0.width
    }).function),
]
