// Random numbers by position: element i depends on the seed and i alone, so that any number of threads
// draws the same ones.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// SplitMix64's mixing of a counter into 64 random bits (Steele et al., 2014).
@_transparent
func mix(_ seed: UInt64, _ index: Int) -> UInt64 {
  var bits = seed &+ (UInt64(truncatingIfNeeded: index) &+ 1) &* 0x9e37_79b9_7f4a_7c15
  bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
  bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
  return bits ^ bits >> 31
}

/// Fills `result` with numbers of a normal distribution (Box and Muller, 1958).
public func fillNormal(
  seed: UInt64, mean: Float, deviation: Float, into result: UnsafeMutablePointer<Float>, count: Int,
  threads: Int
) {
  parallelRanges(of: count, chunk: elementsPerPiece, threads: threads) { range in
    for index in range {
      let bits = mix(seed, index)
      let radius = (-2 * logf(Float(UInt32(bits >> 40) + 1) * 0x1p-24)).squareRoot()
      let angle = 2 * Float.pi * Float(UInt32(bits & 0xff_ffff)) * 0x1p-24
      result[index] = mean + deviation * radius * cosf(angle)
    }
  }
}

/// Fills `result` with numbers spread evenly over `low ..< high`.
public func fillUniform(
  seed: UInt64, low: Float, high: Float, into result: UnsafeMutablePointer<Float>, count: Int,
  threads: Int
) {
  parallelRanges(of: count, chunk: elementsPerPiece, threads: threads) { range in
    for index in range {
      let fraction = Float(UInt32(mix(seed, index) >> 40)) * 0x1p-24
      // The sum may round up to `high`.
      result[index] = max(low, min(low + (high - low) * fraction, high.nextDown))
    }
  }
}

/// Writes `x / (1 - probability)` to `result`, with each element set to 0 with that probability.
///
/// The same seed drops the same elements, so the gradient is the same function of the gradient.
public func dropout(
  _ x: UnsafePointer<Float>, probability: Float, seed: UInt64,
  into result: UnsafeMutablePointer<Float>, count: Int, threads: Int
) {
  let limit = UInt64(Double(probability) * 0x1p32)
  let scale = 1 / (1 - probability)
  parallelRanges(of: count, chunk: elementsPerPiece, threads: threads) { range in
    for index in range {
      result[index] = mix(seed, index) >> 32 < limit ? 0 : x[index] * scale
    }
  }
}
