// Sums and maxima along an axis, and the sum of all.

/// Writes the sums along the middle axis of `outer × length × inner` to `result` (`outer × inner`).
public func sumAxis(
  _ x: UnsafePointer<Float>, outer: Int, length: Int, inner: Int,
  into result: UnsafeMutablePointer<Float>, threads: Int
) {
  if inner == 1 {
    let rows = max(1, elementsPerPiece / max(1, length))
    parallelRanges(of: outer, chunk: rows, threads: threads) { range in
      for row in range {
        let x = x + row * length
        result[row] = sumLanes(length) { x.lanes($0, $1) }
      }
    }
    return
  }
  if outer == 1 && length > rowsPerPartial {
    sumRowsByPartials(x, rows: length, columns: inner, into: result, threads: threads)
    return
  }
  parallelFor(outer, threads: threads) { index in
    addRows(
      x + index * length * inner, rows: 0..<length, columns: inner, into: result + index * inner)
  }
}

/// Rows of a tall matrix that one piece sums on its own; fixed, so that the order of additions is too.
let rowsPerPartial = 128

private func addRows(
  _ x: UnsafePointer<Float>, rows: Range<Int>, columns: Int,
  into result: UnsafeMutablePointer<Float>
) {
  result.update(repeating: 0, count: columns)
  for row in rows {
    let x = x + row * columns
    inLanes(0..<columns) { at, width in
      result.store(result.lanes(at, width) + x.lanes(at, width), at, width)
    }
  }
}

private func sumRowsByPartials(
  _ x: UnsafePointer<Float>, rows: Int, columns: Int, into result: UnsafeMutablePointer<Float>,
  threads: Int
) {
  let pieces = (rows + rowsPerPartial - 1) / rowsPerPartial
  let partials = FloatBuffer(count: pieces * columns)
  parallelRanges(of: rows, chunk: rowsPerPartial, threads: threads) { range in
    addRows(
      x, rows: range, columns: columns,
      into: partials.pointer + range.lowerBound / rowsPerPartial * columns)
  }
  addRows(partials.pointer, rows: 0..<pieces, columns: columns, into: result)
}

/// Writes the largest values along the middle axis of `outer × length × inner` to `result`, and the
/// index of the first of them to `indices`.
public func maxAxis(
  _ x: UnsafePointer<Float>, outer: Int, length: Int, inner: Int,
  into result: UnsafeMutablePointer<Float>, indices: UnsafeMutablePointer<Int32>, threads: Int
) {
  parallelFor(outer, threads: threads) { index in
    let x = x + index * length * inner
    for column in 0..<inner {
      var best = 0
      for row in 1..<max(1, length) where x[row * inner + column] > x[best * inner + column] {
        best = row
      }
      result[index * inner + column] = x[best * inner + column]
      indices[index * inner + column] = Int32(best)
    }
  }
}

/// Writes the element of the last axis of `outer × length` that `indices` names, one a row.
public func gatherAxis(
  _ x: UnsafePointer<Float>, indices: UnsafePointer<Int32>, outer: Int, length: Int,
  into result: UnsafeMutablePointer<Float>
) {
  for row in 0..<outer { result[row] = x[row * length + Int(indices[row])] }
}

/// Adds each of `count` values to the element of its group's `length × inner` that `indices` names: the
/// gradient of ``maxAxis(_:outer:length:inner:into:indices:threads:)``.
public func scatterAxis(
  _ x: UnsafePointer<Float>, indices: UnsafePointer<Int32>, outer: Int, length: Int, inner: Int,
  into result: UnsafeMutablePointer<Float>, threads: Int
) {
  fill(0, into: result, count: outer * length * inner, threads: threads)
  for index in 0..<outer * inner {
    let (row, column) = (index / inner, index % inner)
    result[(row * length + Int(indices[index])) * inner + column] += x[index]
  }
}

/// The sum of the squares of all elements, in double precision.
public func squaredNorm(_ x: UnsafePointer<Float>, count: Int, threads: Int) -> Double {
  let pieces = (count + elementsPerPiece - 1) / elementsPerPiece
  let partials = FloatBuffer(count: pieces)
  parallelRanges(of: count, chunk: elementsPerPiece, threads: threads) { range in
    let x = x + range.lowerBound
    partials.pointer[range.lowerBound / elementsPerPiece] = sumLanes(range.count) {
      let lanes = x.lanes($0, $1)
      return lanes * lanes
    }
  }
  return (0..<pieces).reduce(0) { $0 + Double(partials.pointer[$1]) }
}

/// Says whether every element is a finite number.
public func allFinite(_ x: UnsafePointer<Float>, count: Int) -> Bool {
  // 0 · x is 0 for finite x and NaN otherwise.
  sumLanes(count) { x.lanes($0, $1) * 0 } == 0
}
