// Cross-entropy: how surprised a model is by the right answer, in nats.

import Kernels

/// The target that ``crossEntropy(_:targets:)`` skips, for padding and prompts.
public let ignoredTarget: Int32 = -100

/// The mean over all targets of -log softmax(logits)[target], in nats.
///
/// 0 where all are ignored.
///
/// Shapes: logits `[…, classes]`, before any softmax; one target for each of the `…`.
/// A sum over several batches divides by ``countedTargets(_:)``, not by the number of batches.
public func crossEntropy(_ logits: Tensor, targets: [Int32]) -> Tensor {
  let classes = logits.shape.last ?? 0
  checkTargets(targets, rows: logits.count / Swift.max(1, classes), classes, "crossEntropy")
  let rows = targets.count
  let (losses, saved) = (FloatBuffer(count: rows), FloatBuffer(count: rows))
  crossEntropyRows(
    logits.buffer.pointer, targets: targets, rows: rows, columns: classes, losses: losses.pointer,
    normalizers: saved.pointer, threads: Execution.threads)
  let counted = Float(Swift.max(1, countedTargets(targets)))
  let buffer = FloatBuffer(count: 1)
  sumAxis(losses.pointer, outer: 1, length: rows, inner: 1, into: buffer.pointer, threads: 1)
  buffer.pointer[0] /= counted
  return .result(of: "crossEntropy", shape: [], buffer: buffer, inputs: [logits]) { gradient in
    let result = FloatBuffer(count: logits.count)
    crossEntropyRowsGradient(
      logits.buffer.pointer, targets: targets, normalizers: saved.pointer,
      scale: gradient.item / counted, rows: rows, columns: classes, into: result.pointer,
      threads: Execution.threads)
    return [Tensor(shape: logits.shape, buffer: result)]
  }
}

/// How many targets are not ``ignoredTarget``.
public func countedTargets(_ targets: [Int32]) -> Int {
  targets.reduce(0) { $0 + ($1 == ignoredTarget ? 0 : 1) }
}

/// -log softmax(logits)[target] of every row, in nats; 0 for ignored targets.
///
/// Has no gradient.
public func tokenLosses(_ logits: Tensor, targets: [Int32]) -> [Float] {
  let classes = logits.shape.last ?? 0
  checkTargets(targets, rows: logits.count / Swift.max(1, classes), classes, "tokenLosses")
  let (losses, saved) = (FloatBuffer(count: targets.count), FloatBuffer(count: targets.count))
  crossEntropyRows(
    logits.buffer.pointer, targets: targets, rows: targets.count, columns: classes,
    losses: losses.pointer, normalizers: saved.pointer, threads: Execution.threads)
  return Array(UnsafeBufferPointer(start: losses.pointer, count: targets.count))
}

/// ``crossEntropy(_:targets:)`` of `linear(x, weight)`, fused: the logits of a large vocabulary are
/// never all in memory, and their gradient is taken while they are in the cache.
///
/// Shapes: x `[…, width]`, weight `[classes, width]`; one target for each of the `…`.
public func linearCrossEntropy(_ x: Tensor, _ weight: Tensor, targets: [Int32]) -> Tensor {
  Tensor.require(
    weight.rank == 2 && x.shape.last == weight.shape[1],
    "linearCrossEntropy: an input \(x.shape) does not fit a weight \(weight.shape)")
  let (classes, width) = (weight.shape[0], weight.shape[1])
  checkTargets(targets, rows: x.count / Swift.max(1, width), classes, "linearCrossEntropy")
  let (rows, threads) = (targets.count, Execution.threads)
  let wantsGradient = rows > 0 && Execution.recordsHistory
  let chunk = Swift.max(16, Swift.min(rows, (1 << 21) / classes))
  let logits = FloatBuffer(count: chunk * classes)
  let saved = FloatBuffer(count: 2 * rows)
  let (losses, normalizers) = (saved.pointer, saved.pointer + rows)
  let scale = 1 / Float(Swift.max(1, countedTargets(targets)))
  let inputGradient = wantsGradient && x.requiresGradient ? FloatBuffer(count: x.count) : nil
  let weightGradient =
    wantsGradient && weight.requiresGradient ? FloatBuffer(count: weight.count) : nil
  targets.withUnsafeBufferPointer { targets in
    guard let targets = targets.baseAddress else { return }
    for start in stride(from: 0, to: rows, by: chunk) {
      let count = Swift.min(chunk, rows - start)
      let input = x.buffer.pointer + start * width
      multiply(
        MatrixView(input, stride: width),
        MatrixView(weight.buffer.pointer, stride: width, transposed: true), into: logits.pointer,
        resultStride: classes, rows: count, columns: classes, inner: width, threads: threads)
      crossEntropyRows(
        logits.pointer, targets: targets + start, rows: count, columns: classes,
        losses: losses + start, normalizers: normalizers + start, threads: threads)
      if inputGradient == nil && weightGradient == nil { continue }
      crossEntropyRowsGradient(
        logits.pointer, targets: targets + start, normalizers: normalizers + start, scale: scale,
        rows: count, columns: classes, into: logits.pointer, threads: threads)
      if let inputGradient {
        multiply(
          MatrixView(logits.pointer, stride: classes),
          MatrixView(weight.buffer.pointer, stride: width),
          into: inputGradient.pointer + start * width, resultStride: width, rows: count,
          columns: width, inner: classes, threads: threads)
      }
      if let weightGradient {
        multiply(
          MatrixView(logits.pointer, stride: classes, transposed: true),
          MatrixView(input, stride: width), into: weightGradient.pointer, resultStride: width,
          rows: classes, columns: width, inner: count, keep: start == 0 ? 0 : 1, threads: threads)
      }
    }
  }
  let buffer = FloatBuffer(count: 1)
  sumAxis(losses, outer: 1, length: rows, inner: 1, into: buffer.pointer, threads: 1)
  buffer.pointer[0] *= scale
  return .result(of: "linearCrossEntropy", shape: [], buffer: buffer, inputs: [x, weight]) {
    gradient in
    let factor = gradient.item
    return zip([x, weight], [inputGradient, weightGradient]).map { input, gradient in
      gradient.map { buffer in
        let gradient = Tensor(shape: input.shape, buffer: buffer)
        return factor == 1 ? gradient : gradient * factor
      }
    }
  }
}

private func checkTargets(_ targets: [Int32], rows: Int, _ classes: Int, _ name: String) {
  Tensor.require(targets.count == rows, "\(name): \(targets.count) targets for \(rows) rows")
  if let bad = targets.first(where: { $0 != ignoredTarget && ($0 < 0 || $0 >= classes) }) {
    fatalError("\(name): target \(bad) is none of the \(classes) classes")
  }
}
