// Random numbers as a value: passed in, copied, saved in a checkpoint, and equal on every machine.

/// The SplitMix64 generator (Steele, Lea and Flood, 2014).
///
/// Its whole state is one number.
public struct SeededRandom: RandomNumberGenerator, Codable, Equatable, Sendable {
  /// The state, to save and restore.
  public var state: UInt64

  /// Starts the sequence that belongs to `seed`.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
    return bits ^ bits >> 31
  }

  /// A number spread evenly over 0 ..< 1.
  public mutating func uniform() -> Float {
    Float(next() >> 40) * 0x1p-24
  }
}
