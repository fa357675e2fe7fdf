// Sums, differences, products and quotients of two arrays, with broadcasting.

/// The four operations on two numbers.
public enum ArithmeticOperation: Sendable {
  case add
  case subtract
  case multiply
  case divide
}

/// Writes `a ⊕ b` to `result`, which has `shape`; a stride of 0 repeats an operand along that axis.
///
/// Along the last axis the strides of both operands must be 0 or 1, as broadcasting produces them.
public func combine(
  _ operation: ArithmeticOperation, _ a: UnsafePointer<Float>, strides aStrides: [Int],
  _ b: UnsafePointer<Float>, strides bStrides: [Int], into result: UnsafeMutablePointer<Float>,
  shape: [Int], threads: Int
) {
  let loop = StridedLoop(shape: shape, strides: [aStrides, bStrides])
  func run<O: LaneOperation>(_: O.Type) {
    loop.forEachRow(threads: threads) { offsets, range, start in
      let (a, b) = (a + offsets[0], b + offsets[1])
      let result = result + start
      switch (loop.innerStrides[0], loop.innerStrides[1]) {
      case (0, 0):
        let value = O.value(Lanes(repeating: a[0]), Lanes(repeating: b[0]))
        inLanes(range) { at, width in result.store(value, at, width) }
      case (0, _):
        let value = Lanes(repeating: a[0])
        inLanes(range) { at, width in result.store(O.value(value, b.lanes(at, width)), at, width) }
      case (_, 0):
        let value = Lanes(repeating: b[0])
        inLanes(range) { at, width in result.store(O.value(a.lanes(at, width), value), at, width) }
      default:
        inLanes(range) { at, width in
          result.store(O.value(a.lanes(at, width), b.lanes(at, width)), at, width)
        }
      }
    }
  }
  switch operation {
  case .add: run(Addition.self)
  case .subtract: run(Subtraction.self)
  case .multiply: run(Multiplication.self)
  case .divide: run(Division.self)
  }
}

private protocol LaneOperation {
  static func value(_ a: Lanes, _ b: Lanes) -> Lanes
}

private enum Addition: LaneOperation {
  @_transparent static func value(_ a: Lanes, _ b: Lanes) -> Lanes { a + b }
}

private enum Subtraction: LaneOperation {
  @_transparent static func value(_ a: Lanes, _ b: Lanes) -> Lanes { a - b }
}

private enum Multiplication: LaneOperation {
  @_transparent static func value(_ a: Lanes, _ b: Lanes) -> Lanes { a * b }
}

private enum Division: LaneOperation {
  @_transparent static func value(_ a: Lanes, _ b: Lanes) -> Lanes { a / b }
}

/// Writes `scale · x` of every element to `result`.
public func scale(
  _ x: UnsafePointer<Float>, by scale: Float, into result: UnsafeMutablePointer<Float>, count: Int,
  threads: Int
) {
  parallelRanges(of: count, chunk: elementsPerPiece, threads: threads) { range in
    inLanes(range) { at, width in result.store(scale * x.lanes(at, width), at, width) }
  }
}

/// Adds `scale · x` to `result`, element by element.
public func accumulate(
  _ x: UnsafePointer<Float>, scale: Float = 1, into result: UnsafeMutablePointer<Float>, count: Int,
  threads: Int
) {
  parallelRanges(of: count, chunk: elementsPerPiece, threads: threads) { range in
    inLanes(range) { at, width in
      result.store(
        result.lanes(at, width).addingProduct(x.lanes(at, width), Lanes(repeating: scale)), at,
        width)
    }
  }
}

/// Sets every element of `result` to `value`.
public func fill(
  _ value: Float, into result: UnsafeMutablePointer<Float>, count: Int, threads: Int
) {
  parallelRanges(of: count, chunk: elementsPerPiece, threads: threads) { range in
    (result + range.lowerBound).update(repeating: value, count: range.count)
  }
}
