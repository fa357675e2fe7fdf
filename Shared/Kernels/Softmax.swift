// Softmax, log-softmax and the cross-entropy of logits, along rows of memory.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Rows that one piece of a row-wise loop handles.
func rowsPerPiece(_ columns: Int) -> Int { max(1, elementsPerPiece / max(1, columns)) }

/// The largest of `count` values; NaN is passed over.
///
/// With comparisons: `pointwiseMax` and `max()` would be a call per lane.
@_transparent
func largest(_ x: UnsafePointer<Float>, _ count: Int) -> Float {
  var lanes = Lanes(repeating: -.infinity)
  var offset = 0
  while offset + 16 <= count {
    let next = x.lanes(offset)
    lanes.replace(with: next, where: next .> lanes)
    offset += 16
  }
  let eight = lanes.lowHalf.replacing(with: lanes.highHalf, where: lanes.highHalf .> lanes.lowHalf)
  let four = eight.lowHalf.replacing(with: eight.highHalf, where: eight.highHalf .> eight.lowHalf)
  let two = four.lowHalf.replacing(with: four.highHalf, where: four.highHalf .> four.lowHalf)
  var result = two[1] > two[0] ? two[1] : two[0]
  while offset < count {
    if x[offset] > result { result = x[offset] }
    offset += 1
  }
  return result
}

/// Writes e^(x - shift) to `result` and returns the sum.
@_transparent
func exponentials(
  _ x: UnsafePointer<Float>, minus shift: Float, into result: UnsafeMutablePointer<Float>,
  _ count: Int
) -> Float {
  var sum = Lanes.zero
  var offset = 0
  while offset + 16 <= count {
    let value = exponential(x.lanes(offset) - shift)
    result.store(value, offset)
    sum += value
    offset += 16
  }
  if offset < count {
    let width = count - offset
    let value = exponential(x.lanes(offset, width) - shift)
    result.store(value, offset, width)
    sum += result.lanes(offset, width)  // without the lanes past the end
  }
  return sum.sum()
}

@_transparent
func scaleRow(_ x: UnsafeMutablePointer<Float>, by factor: Float, _ count: Int) {
  inLanes(0..<count) { at, width in x.store(x.lanes(at, width) * factor, at, width) }
}

/// Writes the softmax of every row of `rows × columns` to `result`.
public func softmaxRows(
  _ x: UnsafePointer<Float>, rows: Int, columns: Int, into result: UnsafeMutablePointer<Float>,
  threads: Int
) {
  parallelRanges(of: rows, chunk: rowsPerPiece(columns), threads: threads) { range in
    for row in range {
      let (x, result) = (x + row * columns, result + row * columns)
      let sum = exponentials(x, minus: largest(x, columns), into: result, columns)
      scaleRow(result, by: 1 / sum, columns)
    }
  }
}

/// The gradient of softmax: y (g - Σ g y), row by row, where `y` is the softmax.
public func softmaxRowsGradient(
  _ y: UnsafePointer<Float>, gradient: UnsafePointer<Float>, rows: Int, columns: Int,
  into result: UnsafeMutablePointer<Float>, threads: Int
) {
  parallelRanges(of: rows, chunk: rowsPerPiece(columns), threads: threads) { range in
    for row in range {
      let (y, g, result) = (y + row * columns, gradient + row * columns, result + row * columns)
      let dot = sumLanes(columns) { y.lanes($0, $1) * g.lanes($0, $1) }
      inLanes(0..<columns) { at, width in
        result.store(y.lanes(at, width) * (g.lanes(at, width) - dot), at, width)
      }
    }
  }
}

/// log Σ e^x over `count` values, without overflow.
func logSumExponential(_ x: UnsafePointer<Float>, _ count: Int) -> Float {
  let shift = largest(x, count)
  // The sum of nothing but -infinity is -infinity, and NaN where there is one.
  guard shift > -.infinity else { return sumLanes(count) { x.lanes($0, $1) } }
  var sum = Lanes.zero
  var offset = 0
  while offset + 16 <= count {
    sum += exponential(x.lanes(offset) - shift)
    offset += 16
  }
  var total = sum.sum()
  while offset < count {
    total += expf(x[offset] - shift)
    offset += 1
  }
  return shift + logf(total)
}

/// Writes the logarithm of the softmax of every row to `result`.
public func logSoftmaxRows(
  _ x: UnsafePointer<Float>, rows: Int, columns: Int, into result: UnsafeMutablePointer<Float>,
  threads: Int
) {
  parallelRanges(of: rows, chunk: rowsPerPiece(columns), threads: threads) { range in
    for row in range {
      let (x, result) = (x + row * columns, result + row * columns)
      let normalizer = logSumExponential(x, columns)
      inLanes(0..<columns) { at, width in
        result.store(x.lanes(at, width) - normalizer, at, width)
      }
    }
  }
}

/// The gradient of log-softmax: g - e^y Σ g, row by row, where `y` is the log-softmax.
public func logSoftmaxRowsGradient(
  _ y: UnsafePointer<Float>, gradient: UnsafePointer<Float>, rows: Int, columns: Int,
  into result: UnsafeMutablePointer<Float>, threads: Int
) {
  parallelRanges(of: rows, chunk: rowsPerPiece(columns), threads: threads) { range in
    for row in range {
      let (y, g, result) = (y + row * columns, gradient + row * columns, result + row * columns)
      let sum = sumLanes(columns) { g.lanes($0, $1) }
      inLanes(0..<columns) { at, width in
        result.store(g.lanes(at, width) - exponential(y.lanes(at, width)) * sum, at, width)
      }
    }
  }
}

/// Writes each row's cross-entropy, log Σ e^x - x[target], to `losses`, and the log of the sum to
/// `normalizers`.
///
/// A negative target is ignored: its loss is 0.
public func crossEntropyRows(
  _ logits: UnsafePointer<Float>, targets: UnsafePointer<Int32>, rows: Int, columns: Int,
  losses: UnsafeMutablePointer<Float>, normalizers: UnsafeMutablePointer<Float>, threads: Int
) {
  parallelRanges(of: rows, chunk: rowsPerPiece(columns), threads: threads) { range in
    for row in range {
      let x = logits + row * columns
      let target = Int(targets[row])
      normalizers[row] = target < 0 ? 0 : logSumExponential(x, columns)
      losses[row] = target < 0 ? 0 : normalizers[row] - x[target]
    }
  }
}

/// The gradient of ``crossEntropyRows(_:targets:rows:columns:losses:normalizers:threads:)`` times
/// `scale`: softmax minus one-hot, and zero for ignored rows.
///
/// `result` may be `logits`.
public func crossEntropyRowsGradient(
  _ logits: UnsafePointer<Float>, targets: UnsafePointer<Int32>,
  normalizers: UnsafePointer<Float>, scale: Float, rows: Int, columns: Int,
  into result: UnsafeMutablePointer<Float>, threads: Int
) {
  parallelRanges(of: rows, chunk: rowsPerPiece(columns), threads: threads) { range in
    for row in range {
      let (x, result) = (logits + row * columns, result + row * columns)
      let (target, normalizer) = (Int(targets[row]), normalizers[row])
      if target < 0 {
        result.update(repeating: 0, count: columns)
        continue
      }
      inLanes(0..<columns) { at, width in
        result.store(exponential(x.lanes(at, width) - normalizer) * scale, at, width)
      }
      result[target] -= scale
    }
  }
}
