// A seeded generator of our own: integer arithmetic only, so a seed gives the same story on every
// machine.

/// Random numbers from xoshiro256**, seeded through SplitMix64.
public struct StoryRandom: Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// Creates a generator whose whole sequence follows from `seed`.
  public init(seed: UInt64) {
    var splitMix = seed
    func next() -> UInt64 {
      splitMix &+= 0x9E37_79B9_7F4A_7C15
      var mixed = splitMix
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
    state = (next(), next(), next(), next())
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    let product = state.1 &* 5
    let result = ((product << 7) | (product >> 57)) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = (state.3 << 45) | (state.3 >> 19)
    return result
  }

  /// A number from 0 up to, not including, `count`.
  public mutating func below(_ count: Int) -> Int {
    if count <= 0 { fatalError("below(\(count)): the count must be positive") }
    return Int(next() % UInt64(count))
  }

  /// True in `percent` of 100 cases.
  public mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of the options; they may not be empty.
  public mutating func pick<Element>(_ options: [Element]) -> Element {
    options[below(options.count)]
  }
}
