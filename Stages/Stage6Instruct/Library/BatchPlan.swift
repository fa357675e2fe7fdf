// Which examples each step learns from: every one once an epoch, in random order, beside others of its length.

import Exercises
import Tensors

/// The order of the examples, which follows from a seed alone, so that a resumed run goes on with the same batches.
public struct BatchPlan {
  /// Batches in an epoch; one of them may be smaller than the others.
  public let batchesPerEpoch: Int
  private let lengths: [Int]
  private let batchSize: Int
  private let seed: UInt64
  private var drawn: (epoch: Int, batches: [[Int]])?

  /// Plans batches of examples that have these lengths.
  public init(lengths: [Int], batchSize: Int, seed: UInt64) {
    self.lengths = lengths
    self.batchSize = batchSize
    self.seed = seed
    batchesPerEpoch = (lengths.count + batchSize - 1) / batchSize
  }

  /// The examples of a batch, counted from 0 through all epochs.
  public mutating func batch(_ number: Int) -> [Int] {
    let (epoch, index) = number.quotientAndRemainder(dividingBy: batchesPerEpoch)
    if let drawn, drawn.epoch == epoch { return drawn.batches[index] }
    let batches = batches(ofEpoch: epoch)
    drawn = (epoch, batches)
    return batches[index]
  }

  /// All batches of an epoch, in the order in which they are learned from.
  ///
  /// Sorts by length only within sixteen batches' worth of examples: enough to save most padding, little enough that
  /// a batch still mixes kinds of tasks. Seeds below 10,000 share none of their first 10,000 epochs.
  public func batches(ofEpoch epoch: Int) -> [[Int]] {
    // EXERCISE 6.4 — batches of about one length
    var random = SeededRandom(seed: seed &+ UInt64(epoch) &* 0x9e37_79b9)
    let order = Array(lengths.indices).shuffled(using: &random)
    var batches: [[Int]] = []
    for start in stride(from: 0, to: order.count, by: 16 * batchSize) {
      let part = order[start..<min(order.count, start + 16 * batchSize)]
        .sorted { (lengths[$0], $0) < (lengths[$1], $1) }
      for place in stride(from: 0, to: part.count, by: batchSize) {
        batches.append(Array(part[place..<min(part.count, place + batchSize)]))
      }
    }
    return batches.shuffled(using: &random)
    // END EXERCISE 6.4
  }
}
