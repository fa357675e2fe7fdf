// Sixteen floats at a time: loading, storing and walking over memory in SIMD lanes.
//
// These helpers are `@_transparent`, not `@inline(__always)`: the optimiser counts a SIMD function's
// size lane by lane and leaves a large one as a call in the middle of the loop.

/// Sixteen 32-bit floats, the width in which all loops of this module work.
typealias Lanes = SIMD16<Float>

extension UnsafePointer<Float> {
  /// Reads `width` floats at `offset`; lanes past `width` are zero.
  @_transparent
  func lanes(_ offset: Int, _ width: Int = 16) -> Lanes {
    if width == 16 { return UnsafeRawPointer(self + offset).loadUnaligned(as: Lanes.self) }
    return firstLanes(offset, width)
  }

  @inline(never)
  func firstLanes(_ offset: Int, _ width: Int) -> Lanes {
    // Through memory at once: setting lane by lane waits for each store before the next.
    var lanes = Lanes.zero
    withUnsafeMutableBytes(of: &lanes) {
      $0.copyMemory(from: UnsafeRawBufferPointer(start: self + offset, count: width * 4))
    }
    return lanes
  }
}

extension UnsafeMutablePointer<Float> {
  /// Reads `width` floats at `offset`; lanes past `width` are zero.
  @_transparent
  func lanes(_ offset: Int, _ width: Int = 16) -> Lanes {
    UnsafePointer(self).lanes(offset, width)
  }

  /// Writes the first `width` lanes at `offset`.
  @_transparent
  func store(_ lanes: Lanes, _ offset: Int, _ width: Int = 16) {
    if width == 16 {
      UnsafeMutableRawPointer(self + offset).storeBytes(of: lanes, as: Lanes.self)
    } else {
      storeFirst(lanes, offset, width)
    }
  }

  @inline(never)
  func storeFirst(_ lanes: Lanes, _ offset: Int, _ width: Int) {
    withUnsafeBytes(of: lanes) {
      UnsafeMutableRawBufferPointer(start: self + offset, count: width * 4)
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<(width * 4)]))
    }
  }
}

/// Calls `body(offset, width)` for every group of sixteen in `range`; only the last may be narrower.
@_transparent
func inLanes(_ range: Range<Int>, _ body: (_ offset: Int, _ width: Int) -> Void) {
  var offset = range.lowerBound
  while offset + 16 <= range.upperBound {
    body(offset, 16)
    offset += 16
  }
  if offset < range.upperBound { body(offset, range.upperBound - offset) }
}

/// Sums `count` values of `lanes(offset, width)`, keeping four accumulators so that the additions of
/// one do not wait for the other's.
@_transparent
func sumLanes(_ count: Int, _ lanes: (_ offset: Int, _ width: Int) -> Lanes) -> Float {
  var (first, second, third, fourth) = (Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero)
  var offset = 0
  while offset + 64 <= count {
    first += lanes(offset, 16)
    second += lanes(offset + 16, 16)
    third += lanes(offset + 32, 16)
    fourth += lanes(offset + 48, 16)
    offset += 64
  }
  while offset + 16 <= count {
    first += lanes(offset, 16)
    offset += 16
  }
  if offset < count { second += lanes(offset, count - offset) }
  return ((first + second) + (third + fourth)).sum()
}
