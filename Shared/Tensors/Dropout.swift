// Dropout: in training some values are set to zero, so that no unit can rely on another.

import Kernels

/// `x / (1 - probability)` with each element set to 0 with `probability`; `x` itself where `random` is nil.
///
/// A generator is passed in training and nil in evaluation (Srivastava et al., 2014).
public func dropout(_ x: Tensor, probability: Float, using random: inout SeededRandom?) -> Tensor {
  Tensor.require(
    0 <= probability && probability < 1, "dropout: \(probability) is not in 0 ..< 1")
  guard probability > 0, let seed = random?.next() else { return x }
  return dropped(x, probability, seed)
}

private func dropped(_ x: Tensor, _ probability: Float, _ seed: UInt64) -> Tensor {
  let buffer = FloatBuffer(count: x.count)
  Kernels.dropout(
    x.buffer.pointer, probability: probability, seed: seed, into: buffer.pointer, count: x.count,
    threads: Execution.threads)
  return .result(of: "dropout", shape: x.shape, buffer: buffer, inputs: [x]) {
    [dropped($0, probability, seed)]
  }
}
