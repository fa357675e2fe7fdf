// Layer norm and RMS norm: each row scaled to unit size, forward and backward in one pass each.

/// Writes (x - mean) / √(variance + ε) · weight + bias of every row to `result` (Ba et al., 2016).
///
/// `means` and `inverseDeviations` receive one value a row for the backward pass.
public func layerNormRows(
  _ x: UnsafePointer<Float>, weight: UnsafePointer<Float>, bias: UnsafePointer<Float>?,
  epsilon: Float, rows: Int, columns: Int, into result: UnsafeMutablePointer<Float>,
  means: UnsafeMutablePointer<Float>, inverseDeviations: UnsafeMutablePointer<Float>, threads: Int
) {
  parallelRanges(of: rows, chunk: rowsPerPiece(columns), threads: threads) { range in
    for row in range {
      let (x, result) = (x + row * columns, result + row * columns)
      let mean = sumLanes(columns) { x.lanes($0, $1) } / Float(columns)
      let squares = sumLanes(columns) { at, width in
        // Lanes past the end hold 0 - mean, and must not count.
        let centred = width == 16 ? x.lanes(at, width) - mean : centredTail(x, mean, at, width)
        return centred * centred
      }
      let inverse = 1 / (squares / Float(columns) + epsilon).squareRoot()
      means[row] = mean
      inverseDeviations[row] = inverse
      inLanes(0..<columns) { at, width in
        var y = (x.lanes(at, width) - mean) * inverse * weight.lanes(at, width)
        if let bias { y += bias.lanes(at, width) }
        result.store(y, at, width)
      }
    }
  }
}

private func centredTail(
  _ x: UnsafePointer<Float>, _ mean: Float, _ at: Int, _ width: Int
) -> Lanes {
  var lanes = Lanes.zero
  for lane in 0..<width { lanes[lane] = x[at + lane] - mean }
  return lanes
}

/// The gradients of layer norm for its input, weight and bias.
public func layerNormRowsGradient(
  _ x: UnsafePointer<Float>, weight: UnsafePointer<Float>, gradient: UnsafePointer<Float>,
  means: UnsafePointer<Float>, inverseDeviations: UnsafePointer<Float>, rows: Int, columns: Int,
  intoInput: UnsafeMutablePointer<Float>, intoWeight: UnsafeMutablePointer<Float>,
  intoBias: UnsafeMutablePointer<Float>?, threads: Int
) {
  let pieces = (rows + rowsPerPartial - 1) / rowsPerPartial
  let partials = FloatBuffer(count: pieces * 2 * columns)
  parallelRanges(of: rows, chunk: rowsPerPartial, threads: threads) { range in
    let weightSum = partials.pointer + range.lowerBound / rowsPerPartial * 2 * columns
    let biasSum = weightSum + columns
    weightSum.update(repeating: 0, count: 2 * columns)
    for row in range {
      let (x, g, result) = (x + row * columns, gradient + row * columns, intoInput + row * columns)
      let (mean, inverse) = (means[row], inverseDeviations[row])
      // With n = (x - mean) · inverse and h = g · weight: dx = inverse · (h - avg(h) - n · avg(h n)).
      var (sum, product) = (Lanes.zero, Lanes.zero)
      inLanes(0..<columns) { at, width in
        let g = g.lanes(at, width)
        let normalized = (x.lanes(at, width) - mean) * inverse
        let h = g * weight.lanes(at, width)
        sum += h
        product += h * normalized
        weightSum.store(weightSum.lanes(at, width) + g * normalized, at, width)
        biasSum.store(biasSum.lanes(at, width) + g, at, width)
      }
      let (average, correlation) = (sum.sum() / Float(columns), product.sum() / Float(columns))
      inLanes(0..<columns) { at, width in
        let normalized = (x.lanes(at, width) - mean) * inverse
        let h = g.lanes(at, width) * weight.lanes(at, width)
        result.store((h - average - normalized * correlation) * inverse, at, width)
      }
    }
  }
  addPartials(partials.pointer, pieces, 2 * columns, 0, columns, into: intoWeight)
  if let intoBias {
    addPartials(partials.pointer, pieces, 2 * columns, columns, columns, into: intoBias)
  }
}

/// Writes x / √(mean of squares + ε) · weight of every row to `result` (Zhang and Sennrich, 2019).
public func rmsNormRows(
  _ x: UnsafePointer<Float>, weight: UnsafePointer<Float>, epsilon: Float, rows: Int, columns: Int,
  into result: UnsafeMutablePointer<Float>, inverseRoots: UnsafeMutablePointer<Float>, threads: Int
) {
  parallelRanges(of: rows, chunk: rowsPerPiece(columns), threads: threads) { range in
    for row in range {
      let (x, result) = (x + row * columns, result + row * columns)
      let squares = sumLanes(columns) { at, width in x.lanes(at, width) * x.lanes(at, width) }
      let inverse = 1 / (squares / Float(columns) + epsilon).squareRoot()
      inverseRoots[row] = inverse
      inLanes(0..<columns) { at, width in
        result.store(x.lanes(at, width) * inverse * weight.lanes(at, width), at, width)
      }
    }
  }
}

/// The gradients of RMS norm for its input and weight.
public func rmsNormRowsGradient(
  _ x: UnsafePointer<Float>, weight: UnsafePointer<Float>, gradient: UnsafePointer<Float>,
  inverseRoots: UnsafePointer<Float>, rows: Int, columns: Int,
  intoInput: UnsafeMutablePointer<Float>, intoWeight: UnsafeMutablePointer<Float>, threads: Int
) {
  let pieces = (rows + rowsPerPartial - 1) / rowsPerPartial
  let partials = FloatBuffer(count: pieces * columns)
  parallelRanges(of: rows, chunk: rowsPerPartial, threads: threads) { range in
    let weightSum = partials.pointer + range.lowerBound / rowsPerPartial * columns
    weightSum.update(repeating: 0, count: columns)
    for row in range {
      let (x, g, result) = (x + row * columns, gradient + row * columns, intoInput + row * columns)
      let inverse = inverseRoots[row]
      // With n = x · inverse and h = g · weight: dx = inverse · (h - n · avg(h n)).
      var product = Lanes.zero
      inLanes(0..<columns) { at, width in
        let normalized = x.lanes(at, width) * inverse
        let weighted = g.lanes(at, width) * normalized
        product += weighted * weight.lanes(at, width)
        weightSum.store(weightSum.lanes(at, width) + weighted, at, width)
      }
      let correlation = product.sum() / Float(columns)
      inLanes(0..<columns) { at, width in
        let h = g.lanes(at, width) * weight.lanes(at, width)
        let normalized = x.lanes(at, width) * inverse
        result.store((h - normalized * correlation) * inverse, at, width)
      }
    }
  }
  addPartials(partials.pointer, pieces, columns, 0, columns, into: intoWeight)
}

/// Sums `count` columns from `offset` over `pieces` rows that are `stride` apart.
private func addPartials(
  _ partials: UnsafePointer<Float>, _ pieces: Int, _ stride: Int, _ offset: Int, _ count: Int,
  into result: UnsafeMutablePointer<Float>
) {
  result.update(repeating: 0, count: count)
  for piece in 0..<pieces {
    let row = partials + piece * stride + offset
    inLanes(0..<count) { at, width in
      result.store(result.lanes(at, width) + row.lanes(at, width), at, width)
    }
  }
}
