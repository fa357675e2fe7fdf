// Walking over arrays whose axes stand in another order than memory: transposes, slices, broadcasts.

/// A loop over a row-major result in which every operand has strides of its own.
///
/// Neighbouring axes that all operands walk without a jump are merged first, so that the innermost
/// loop is as long as it can be.
struct StridedLoop {
  private(set) var shape: [Int]
  private(set) var strides: [[Int]]

  init(shape: [Int], strides: [[Int]]) {
    self.shape = []
    self.strides = strides.map { _ in [] }
    for axis in shape.indices where shape[axis] != 1 {
      let mergeable =
        !self.shape.isEmpty
        && strides.indices.allSatisfy {
          self.strides[$0][self.shape.count - 1] == strides[$0][axis] * shape[axis]
        }
      if mergeable {
        self.shape[self.shape.count - 1] *= shape[axis]
        for operand in strides.indices {
          self.strides[operand][self.shape.count - 1] = strides[operand][axis]
        }
      } else {
        self.shape.append(shape[axis])
        for operand in strides.indices { self.strides[operand].append(strides[operand][axis]) }
      }
    }
    if self.shape.isEmpty {
      self.shape = [1]
      self.strides = strides.map { _ in [0] }
    }
  }

  /// The strides along the innermost axis, one an operand.
  var innerStrides: [Int] { strides.map { $0[shape.count - 1] } }

  /// Calls `body(offsets, range, start)` for every row along the innermost axis: the operands' offsets
  /// at its first element, the range of the row to do, and where the row starts in the result.
  func forEachRow(
    threads: Int, _ body: (_ offsets: [Int], _ range: Range<Int>, _ start: Int) -> Void
  ) {
    let length = shape[shape.count - 1]
    let rows = shape.dropLast().reduce(1, *)
    guard length > 0 && rows > 0 else { return }
    if rows == 1 {
      let offsets = strides.map { _ in 0 }
      parallelRanges(of: length, chunk: elementsPerPiece, threads: threads) { body(offsets, $0, 0) }
      return
    }
    let chunk = max(1, elementsPerPiece / length)
    parallelRanges(of: rows, chunk: chunk, threads: threads) { range in
      var position = position(ofRow: range.lowerBound)
      var offsets = strides.map { strides in zip(strides, position).reduce(0) { $0 + $1.0 * $1.1 } }
      for row in range {
        body(offsets, 0..<length, row * length)
        advance(&position, &offsets)
      }
    }
  }

  private func position(ofRow row: Int) -> [Int] {
    var (rest, position) = (row, [Int](repeating: 0, count: shape.count))
    for axis in (0..<shape.count - 1).reversed() {
      position[axis] = rest % shape[axis]
      rest /= shape[axis]
    }
    return position
  }

  private func advance(_ position: inout [Int], _ offsets: inout [Int]) {
    var axis = shape.count - 2
    while axis >= 0 {
      position[axis] += 1
      for operand in strides.indices { offsets[operand] += strides[operand][axis] }
      if position[axis] < shape[axis] { return }
      for operand in strides.indices { offsets[operand] -= strides[operand][axis] * shape[axis] }
      position[axis] = 0
      axis -= 1
    }
  }
}

/// Copies an array of `shape` from one set of strides to another; see also ``combine(_:_:strides:_:strides:into:shape:threads:)``.
public func copy(
  _ source: UnsafePointer<Float>, strides sourceStrides: [Int],
  into target: UnsafeMutablePointer<Float>, strides targetStrides: [Int], shape: [Int], threads: Int
) {
  let loop = StridedLoop(shape: shape, strides: [sourceStrides, targetStrides])
  let (from, to) = (loop.innerStrides[0], loop.innerStrides[1])
  loop.forEachRow(threads: threads) { offsets, range, _ in
    let (source, target) = (source + offsets[0], target + offsets[1])
    if from == 1 && to == 1 {
      (target + range.lowerBound).update(from: source + range.lowerBound, count: range.count)
    } else {
      for index in range { target[index * to] = source[index * from] }
    }
  }
}

/// Copies `x` with `value` wherever `mask`, read with strides of its own, is not 0; all of `shape`.
public func maskedFill(
  _ x: UnsafePointer<Float>, mask: UnsafePointer<Float>, strides maskStrides: [Int], value: Float,
  into result: UnsafeMutablePointer<Float>, shape: [Int], threads: Int
) {
  let loop = StridedLoop(shape: shape, strides: [maskStrides])
  loop.forEachRow(threads: threads) { offsets, range, start in
    let (x, result, mask) = (x + start, result + start, mask + offsets[0])
    if loop.innerStrides[0] == 0 {
      for index in range { result[index] = mask[0] == 0 ? x[index] : value }
    } else {
      inLanes(range) { at, width in
        let lanes = x.lanes(at, width).replacing(with: value, where: mask.lanes(at, width) .!= 0)
        result.store(lanes, at, width)
      }
    }
  }
}
