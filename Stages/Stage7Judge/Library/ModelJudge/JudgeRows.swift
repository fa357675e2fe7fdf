// Labelled candidates as tokens, in batches of rows that are about equally long.

import Tensors

/// A prompt and the verdict that should follow it.
struct JudgeRow {
  /// Both.
  let tokens: [Int32]
  /// How many of them are the prompt.
  let promptCount: Int

  init(tokens: [Int32], promptCount: Int) {
    self.tokens = tokens
    self.promptCount = promptCount
  }

  init(prompt: [Int], verdict: [Int]) {
    self.init(tokens: (prompt + verdict).map(Int32.init), promptCount: prompt.count)
  }
}

/// Rows side by side, padded behind to the longest.
struct JudgeBatch {
  /// How many rows there are.
  let size: Int
  /// Rows times time; the last token of a row is only a target.
  let inputs: [Int32]
  /// Places in ``inputs`` from which a token of a verdict is predicted.
  let places: [Int32]
  /// The tokens that come there.
  let targets: [Int32]

  /// Lays out rows, of which there must be one at least.
  init(_ rows: [JudgeRow]) {
    let time = (rows.map(\.tokens.count).max() ?? 1) - 1
    var (inputs, places, targets) = ([Int32](), [Int32](), [Int32]())
    for (index, row) in rows.enumerated() {
      // What pads is never read by what stands before it, so any token will do.
      inputs += row.tokens.dropLast()
      inputs += [Int32](repeating: 0, count: time + 1 - row.tokens.count)
      for position in row.promptCount..<row.tokens.count {
        places.append(Int32(index * time + position - 1))
        targets.append(row.tokens[position])
      }
    }
    size = rows.count
    (self.inputs, self.places, self.targets) = (inputs, places, targets)
  }
}

/// Which rows come together in the batches of an epoch, drawn from `seed`.
///
/// Rows of about the same length share a batch, so that little is computed for padding. The rows that do not fill a
/// last batch are left out, other ones in each epoch; where there are fewer rows than `size`, one batch has them all.
func batches(of lengths: [Int], size: Int, seed: UInt64) -> [[Int]] {
  var random = SeededRandom(seed: seed)
  let size = min(size, lengths.count)
  let order = lengths.indices.shuffled(using: &random)
  let kept = order.prefix(lengths.count / size * size)
  // Where lengths are equal, the order of the shuffle decides.
  let sorted = kept.enumerated().sorted {
    (lengths[$0.element], $0.offset) < (lengths[$1.element], $1.offset)
  }.map(\.element)
  return stride(from: 0, to: sorted.count, by: size).map { Array(sorted[$0..<$0 + size]) }
    .shuffled(using: &random)
}
