// Independent pieces of work on several threads.

import Dispatch
import Synchronization

/// The results of `body(0)`, `body(1)` … in order, each computed on a thread of its own where the machine has one.
///
/// - Throws: the error of the lowest index that failed, so that it does not depend on timing.
func parallelMap<Value: Sendable>(
  count: Int, _ body: @Sendable (Int) throws -> Value
) throws -> [Value] {
  if count == 1 { return [try body(0)] }
  let results = Mutex<[Int: Result<Value, any Error>]>([:])
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let result = Result { try body(index) }
    results.withLock { $0[index] = result }
  }
  let finished = results.withLock { $0 }
  return try (0..<count).compactMap { try finished[$0]?.get() }
}
