// SHA-256 (FIPS 180-4): checksums of corpora and of the sources of a run.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Computes the SHA-256 digest of bytes that arrive in pieces.
public struct SHA256 {
  // The standard takes the first 32 fraction bits of the square roots of the first 8 primes and of
  // the cube roots of the first 64. A Double has more bits than that, so they can be computed.
  private static let primes = (2...311).filter { number in
    !(2..<number).contains { number.isMultiple(of: $0) }
  }
  private static let initialState = primes.prefix(8).map { fractionBits(Double($0).squareRoot()) }
  private static let roundConstants = primes.map { fractionBits(cbrt(Double($0))) }

  private static func fractionBits(_ value: Double) -> UInt32 {
    UInt32((value - value.rounded(.down)) * 0x1p32)
  }

  private var state = SHA256.initialState
  private var pending: [UInt8] = []
  private var byteCount: UInt64 = 0
  private var schedule = [UInt32](repeating: 0, count: 64)

  /// Starts a digest.
  public init() {}

  /// Adds bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    byteCount += UInt64(bytes.count)
    var rest = bytes[...]
    if !pending.isEmpty {
      let missing = rest.prefix(64 - pending.count)
      pending.append(contentsOf: missing)
      rest = rest.dropFirst(missing.count)
      guard pending.count == 64 else { return }
      pending.withUnsafeBytes { compress($0) }
      pending.removeAll(keepingCapacity: true)
    }
    while rest.count >= 64 {
      compress(UnsafeRawBufferPointer(rebasing: rest.prefix(64)))
      rest = rest.dropFirst(64)
    }
    pending.append(contentsOf: rest)
  }

  /// Adds bytes.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// Returns the digest, 32 bytes, of all that was added; the value cannot be used afterwards.
  public consuming func finish() -> [UInt8] {
    let bitCount = byteCount * 8
    update([0x80] + repeatElement(0, count: (119 - pending.count) % 64))
    withUnsafeBytes(of: bitCount.bigEndian) { update($0) }
    return state.flatMap { word in withUnsafeBytes(of: word.bigEndian, Array.init) }
  }

  /// Mixes one block of 64 bytes into the state.
  private mutating func compress(_ block: UnsafeRawBufferPointer) {
    for index in 0..<16 {
      schedule[index] = UInt32(
        bigEndian: block.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
    }
    for index in 16..<64 {
      let early = schedule[index - 15]
      let late = schedule[index - 2]
      let earlyMix = rotate(early, 7) ^ rotate(early, 18) ^ early &>> 3
      let lateMix = rotate(late, 17) ^ rotate(late, 19) ^ late &>> 10
      schedule[index] = schedule[index - 16] &+ earlyMix &+ schedule[index - 7] &+ lateMix
    }
    // The eight working words carry the letters that the standard gives them.
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for (constant, word) in zip(Self.roundConstants, schedule) {
      let choice = (e & f) ^ (~e & g)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let first =
        h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ choice &+ constant &+ word
      let second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ majority
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
  }

  private func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }
}

extension SHA256 {
  /// Returns the digest of bytes as 64 hexadecimal digits.
  public static func hex(of bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return hex(digest.finish())
  }

  /// Returns the digest of a file, read in pieces, as 64 hexadecimal digits.
  public static func hex(ofFile path: String) throws -> String {
    var digest = SHA256()
    try readPieces(of: path) { digest.update($0) }
    return hex(digest.finish())
  }

  private static func hex(_ digest: [UInt8]) -> String {
    digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
