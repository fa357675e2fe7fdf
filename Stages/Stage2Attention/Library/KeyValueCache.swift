// The key-value cache: what earlier tokens offered to attention, kept so that it is computed once.

import Exercises
import Tensors

/// Keys and values of all positions so far, for one attention layer.
public final class KeyValueCache {
  /// `[batch, capacity, keyValueHeads, headSize]`; only the first ``count`` positions are filled.
  public let keys: Tensor
  /// As ``keys``.
  public let values: Tensor
  /// Positions filled so far.
  public private(set) var count = 0

  /// Makes room for `capacity` positions.
  public init(batch: Int, capacity: Int, keyValueHeadCount: Int, headSize: Int) {
    keys = .zeros([batch, capacity, keyValueHeadCount, headSize])
    values = .zeros([batch, capacity, keyValueHeadCount, headSize])
  }

  /// Positions there is room for.
  public var capacity: Int { keys.shape[1] }

  /// Stores the keys and values of the next positions, `[batch, time, keyValueHeads, headSize]` each.
  public func append(keys newKeys: Tensor, values newValues: Tensor) {
    let time = newKeys.shape[1]
    guard count + time <= capacity else {
      fatalError("KeyValueCache: \(count) + \(time) positions exceed the capacity of \(capacity)")
    }
    write(newKeys, into: keys)
    write(newValues, into: values)
    count += time
  }

  /// Forgets all positions from `position` on.
  public func truncate(to position: Int) {
    count = min(count, position)
  }

  private func write(_ source: Tensor, into target: Tensor) {
    // EXERCISE 2.10 — remember the keys and values of new tokens
    let width = target.shape[2] * target.shape[3]
    let time = source.shape[1]
    source.withValues { source in
      target.withMutableValues { target in
        for sequence in 0..<source.count / max(1, time * width) {
          let start = (sequence * capacity + count) * width
          let from = source[sequence * time * width..<(sequence + 1) * time * width]
          _ = target[start..<start + time * width].update(fromContentsOf: from)
        }
      }
    }
    // END EXERCISE 2.10
  }
}
