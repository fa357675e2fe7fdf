// Looking rows up in a table, and adding gradients back to the rows that were looked up.

/// Writes row `ids[i]` of `table` (rows of `width`) to row i of `result`.
public func gatherRows(
  _ table: UnsafePointer<Float>, ids: UnsafePointer<Int32>, count: Int, width: Int,
  into result: UnsafeMutablePointer<Float>, threads: Int
) {
  parallelRanges(of: count, chunk: rowsPerPiece(width), threads: threads) { range in
    for row in range {
      (result + row * width).update(from: table + Int(ids[row]) * width, count: width)
    }
  }
}

/// Adds row i of `gradient` to row `ids[i]` of `table`.
///
/// An id that occurs twice receives both.
public func scatterAddRows(
  _ gradient: UnsafePointer<Float>, ids: UnsafePointer<Int32>, count: Int, width: Int,
  into table: UnsafeMutablePointer<Float>, threads: Int
) {
  // Each piece owns a band of columns: no two pieces meet, and every sum keeps its order.
  parallelRanges(of: width, chunk: 64, threads: threads) { columns in
    for row in 0..<count {
      let (from, to) = (gradient + row * width, table + Int(ids[row]) * width)
      inLanes(columns) { at, width in
        to.store(to.lanes(at, width) + from.lanes(at, width), at, width)
      }
    }
  }
}
