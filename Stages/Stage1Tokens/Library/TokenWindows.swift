// Windows over a stream of tokens: what a language model is trained on. Each target is the next token.

import Exercises

/// All windows of `context` inputs over one stream, with the targets one token further on.
///
/// Make one for each split: a window never leaves its stream, so none can straddle training and validation text.
public struct TokenWindows: Sendable {
  private let tokens: [Int32]
  /// The number of inputs in each window.
  public let context: Int
  /// The distance between the starts of two windows.
  public let stride: Int

  /// Windows at the starts 0, `stride`, 2 · `stride` … Stops if `context` or `stride` is below 1.
  public init(_ tokens: [Int32], context: Int, stride: Int = 1) {
    guard context >= 1, stride >= 1 else {
      fatalError("TokenWindows: context \(context) and stride \(stride) must be at least 1")
    }
    self.tokens = tokens
    self.context = context
    self.stride = stride
  }

  /// The number of windows.
  ///
  /// The last one's last target is the stream's last token if `stride` is 1; a stream of `context`
  /// tokens or fewer has none.
  public var count: Int {
    // EXERCISE 1.11 — how many windows fit
    let lastStart = tokens.count - context - 1
    return lastStart < 0 ? 0 : lastStart / stride + 1
    // END EXERCISE 1.11
  }

  /// Inputs and targets of one window.
  ///
  /// Stops if there is no such window.
  public subscript(index: Int) -> (inputs: ArraySlice<Int32>, targets: ArraySlice<Int32>) {
    check(index)
    // EXERCISE 1.12 — inputs, and the token that follows each
    let start = index * stride
    return (tokens[start..<start + context], tokens[start + 1..<start + context + 1])
    // END EXERCISE 1.12
  }

  /// Consecutive windows as a batch, for evaluation.
  ///
  /// Stops if one of them does not exist.
  public func batch(_ windows: Range<Int>) -> TokenBatch {
    var batch = TokenBatch(size: windows.count, context: context)
    for (row, window) in windows.enumerated() { copy(window, to: row, of: &batch) }
    return batch
  }

  /// A batch of windows drawn with equal probability.
  ///
  /// Stops if there is no window.
  public func randomBatch(
    of size: Int, using generator: inout some RandomNumberGenerator
  ) -> TokenBatch {
    var batch = TokenBatch(size: size, context: context)
    fillRandomBatch(&batch, using: &generator)
    return batch
  }

  /// Refills a batch with windows drawn with equal probability, without taking memory.
  ///
  /// Stops if there is no window, or if the batch was made for another context.
  public func fillRandomBatch(
    _ batch: inout TokenBatch, using generator: inout some RandomNumberGenerator
  ) {
    guard count > 0, batch.context == context else {
      fatalError(
        "TokenWindows: \(tokens.count) tokens with context \(context) have \(count) windows"
          + " for a batch of context \(batch.context)")
    }
    for row in 0..<batch.size {
      copy(Int.random(in: 0..<count, using: &generator), to: row, of: &batch)
    }
  }

  private func copy(_ window: Int, to row: Int, of batch: inout TokenBatch) {
    let (inputs, targets) = self[window]
    let places = row * context..<(row + 1) * context
    batch.inputs.replaceSubrange(places, with: inputs)
    batch.targets.replaceSubrange(places, with: targets)
  }

  private func check(_ window: Int) {
    if window < 0 || window >= count {
      fatalError("TokenWindows: window \(window) of \(count) was asked for")
    }
  }
}

/// Inputs and targets of several windows, row by row.
public struct TokenBatch: Sendable, Equatable {
  /// The number of windows.
  public let size: Int
  /// The number of inputs in each window.
  public let context: Int
  /// Token ids, `size` × `context`, row-major.
  public var inputs: [Int32]
  /// The token that follows each input, `size` × `context`, row-major.
  public var targets: [Int32]

  /// A batch of zeros to be filled.
  ///
  /// Stops if a count is negative.
  public init(size: Int, context: Int) {
    guard size >= 0, context >= 0 else {
      fatalError("TokenBatch: size \(size) and context \(context) must not be negative")
    }
    self.size = size
    self.context = context
    inputs = [Int32](repeating: 0, count: size * context)
    targets = inputs
  }
}
