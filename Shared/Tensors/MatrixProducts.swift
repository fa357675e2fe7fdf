// Matrix products: batched, transposed without copies, and the linear layer's fused form.

import Kernels

/// The matrix product over the last two axes.
///
/// Shapes: `[…, rows, inner]` and `[…, inner, columns]` give `[…, rows, columns]`; the axes before
/// are equal, or one operand has none.
///
/// `transposingA` and `transposingB` swap the last two axes of an operand first, without a copy.
public func matmul(
  _ a: Tensor, _ b: Tensor, transposingA: Bool = false, transposingB: Bool = false
) -> Tensor {
  Tensor.require(
    a.rank >= 2 && b.rank >= 2, "matmul: \(a.shape) and \(b.shape) must have at least two axes")
  let (rows, inner) = matrixShape(a, transposingA)
  let (innerB, columns) = matrixShape(b, transposingB)
  let (batchA, batchB) = (Array(a.shape.dropLast(2)), Array(b.shape.dropLast(2)))
  Tensor.require(
    inner == innerB && (batchA == batchB || batchA.isEmpty || batchB.isEmpty),
    "matmul: \(a.shape)\(transposingA ? "ᵀ" : "") and \(b.shape)\(transposingB ? "ᵀ" : "") do not fit"
  )
  let batch = batchA.isEmpty ? batchB : batchA
  let count = batch.reduce(1, *)
  let buffer = FloatBuffer(count: count * rows * columns)
  let stepA = batchA.isEmpty ? 0 : rows * inner
  let stepB = batchB.isEmpty ? 0 : inner * columns
  // Many matrices share the threads between them; a single one is cut into pieces.
  let threads = Execution.threads
  parallelFor(count, threads: threads) { index in
    multiply(
      MatrixView(
        a.buffer.pointer + index * stepA, stride: a.shape[a.rank - 1], transposed: transposingA),
      MatrixView(
        b.buffer.pointer + index * stepB, stride: b.shape[b.rank - 1], transposed: transposingB),
      into: buffer.pointer + index * rows * columns, resultStride: columns, rows: rows,
      columns: columns, inner: inner, threads: threads)
  }
  let shape = batch + [rows, columns]
  return .result(of: "matmul", shape: shape, buffer: buffer, inputs: [a, b]) { gradient in
    [
      a.requiresGradient
        ? (transposingA
          ? matmul(b, gradient, transposingA: transposingB, transposingB: true)
          : matmul(gradient, b, transposingB: !transposingB)).summed(to: a.shape) : nil,
      b.requiresGradient
        ? (transposingB
          ? matmul(gradient, a, transposingA: true, transposingB: transposingA)
          : matmul(a, gradient, transposingA: !transposingA)).summed(to: b.shape) : nil,
    ]
  }
}

private func matrixShape(_ x: Tensor, _ transposed: Bool) -> (rows: Int, columns: Int) {
  let (rows, columns) = (x.shape[x.rank - 2], x.shape[x.rank - 1])
  return transposed ? (columns, rows) : (rows, columns)
}

/// x Wᵀ + b, the linear layer.
///
/// Shapes: x `[…, in]`, weight `[out, in]`, bias `[out]`; gives `[…, out]`.
public func linear(_ x: Tensor, _ weight: Tensor, _ bias: Tensor? = nil) -> Tensor {
  Tensor.require(
    x.rank >= 1 && weight.rank == 2 && x.shape.last == weight.shape[1],
    "linear: an input \(x.shape) does not fit a weight \(weight.shape), [out, in]")
  let (output, input) = (weight.shape[0], weight.shape[1])
  if let bias {
    Tensor.require(
      bias.shape == [output], "linear: a bias \(bias.shape) does not fit \(output) outputs")
  }
  let rows = x.count / max(1, input)
  let buffer = FloatBuffer(count: rows * output)
  multiply(
    MatrixView(x.buffer.pointer, stride: input),
    MatrixView(weight.buffer.pointer, stride: input, transposed: true), into: buffer.pointer,
    resultStride: output, rows: rows, columns: output, inner: input, bias: bias?.buffer.pointer,
    threads: Execution.threads)
  let shape = Array(x.shape.dropLast()) + [output]
  let inputs = [x, weight] + (bias.map { [$0] } ?? [])
  return .result(of: "linear", shape: shape, buffer: buffer, inputs: inputs) { gradient in
    let flat = gradient.reshaped([rows, output])
    let biasGradient = bias.map { _ in sum(flat, axes: [0]) }
    return [
      x.requiresGradient ? matmul(flat, weight).reshaped(x.shape) : nil,
      weight.requiresGradient
        ? matmul(flat, x.reshaped([rows, input]), transposingA: true) : nil,
    ] + (biasGradient.map { [$0] } ?? [])
  }
}
