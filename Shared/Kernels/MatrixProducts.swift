// Matrix products on OpenBLAS, cut into pieces of our own for the threads.

import COpenBLAS

/// A row-major matrix in memory: where it starts, and how far apart its rows are.
public struct MatrixView {
  let pointer: UnsafePointer<Float>
  let stride: Int
  let transposed: Bool

  /// Rows that begin `stride` floats apart; `transposed` swaps the roles of rows and columns.
  public init(_ pointer: UnsafePointer<Float>, stride: Int, transposed: Bool = false) {
    self.pointer = pointer
    self.stride = stride
    self.transposed = transposed
  }

  /// The matrix without its first `count` rows.
  func dropping(rows count: Int) -> MatrixView {
    MatrixView(
      pointer + (transposed ? count : count * stride), stride: stride, transposed: transposed)
  }

  /// The matrix without its first `count` columns.
  func dropping(columns count: Int) -> MatrixView {
    MatrixView(
      pointer + (transposed ? count * stride : count), stride: stride, transposed: transposed)
  }
}

/// Computes `result = scale · a · b + keep · result (+ bias)`, all row-major.
///
/// `a` is `rows × inner`, `b` is `inner × columns`, both as they stand after their transposition, and
/// `result` is `rows × columns` with rows `resultStride` floats apart. `bias` has one value a column;
/// each piece adds it while the piece is still in the cache.
public func multiply(
  _ a: MatrixView, _ b: MatrixView, into result: UnsafeMutablePointer<Float>, resultStride: Int,
  rows: Int, columns: Int, inner: Int, scale: Float = 1, keep: Float = 0,
  bias: UnsafePointer<Float>? = nil, threads: Int
) {
  let (pieces, byRows) = cut(rows: rows, columns: columns, inner: inner)
  let total = byRows ? rows : columns
  // Whole groups of 16, the width of OpenBLAS' innermost tile.
  let chunk = max(16, (total + pieces * 16 - 1) / (pieces * 16) * 16)
  parallelRanges(of: total, chunk: chunk, threads: pieces == 1 ? 1 : threads) { range in
    if byRows {
      multiplyOnce(
        a.dropping(rows: range.lowerBound), b, into: result + range.lowerBound * resultStride,
        resultStride, range.count, columns, inner, scale, keep)
      if let bias { addBias(bias, result, resultStride, rows: range, columns: 0..<columns) }
    } else {
      multiplyOnce(
        a, b.dropping(columns: range.lowerBound), into: result + range.lowerBound, resultStride,
        rows, range.count, inner, scale, keep)
      if let bias { addBias(bias, result, resultStride, rows: 0..<rows, columns: range) }
    }
  }
}

private func addBias(
  _ bias: UnsafePointer<Float>, _ result: UnsafeMutablePointer<Float>, _ stride: Int,
  rows: Range<Int>, columns: Range<Int>
) {
  for row in rows {
    let result = result + row * stride
    inLanes(columns) { at, width in
      result.store(result.lanes(at, width) + bias.lanes(at, width), at, width)
    }
  }
}

/// Says into how many pieces a product is cut, and along which side; from its size alone.
private func cut(rows: Int, columns: Int, inner: Int) -> (pieces: Int, byRows: Bool) {
  let work = 2 * rows * columns * inner
  let byRows = rows >= columns
  if rows == 1 { return (max(1, min(8, work / 100_000)), false) }
  let pieces = work < 1_000_000 ? 1 : work < 16_000_000 ? 2 : work < 400_000_000 ? 4 : 8
  return (min(pieces, max(1, (byRows ? rows : columns) / 16)), byRows)
}

/// One product on the calling thread.
///
/// A single row is a matrix-vector product, which is bound by memory: `sgemm` would first copy the
/// whole matrix. Over no inner elements it would leave the result untouched.
func multiplyOnce(
  _ a: MatrixView, _ b: MatrixView, into result: UnsafeMutablePointer<Float>, _ resultStride: Int,
  _ rows: Int, _ columns: Int, _ inner: Int, _ scale: Float, _ keep: Float
) {
  _ = openBLASOnOneThread
  if rows == 1 && inner > 0 && !a.transposed {
    cblas_sgemv(
      CblasRowMajor, b.transposed ? CblasNoTrans : CblasTrans,
      blasint(b.transposed ? columns : inner), blasint(b.transposed ? inner : columns), scale,
      b.pointer, blasint(b.stride), a.pointer, 1, keep, result, 1)
  } else {
    cblas_sgemm(
      CblasRowMajor, a.transposed ? CblasTrans : CblasNoTrans,
      b.transposed ? CblasTrans : CblasNoTrans, blasint(rows), blasint(columns), blasint(inner),
      scale, a.pointer, blasint(a.stride), b.pointer, blasint(b.stride), keep, result,
      blasint(resultStride))
  }
}

/// Set once for the process: the cutting above replaces OpenBLAS' own threads.
private let openBLASOnOneThread: Void = openblas_set_num_threads(1)
