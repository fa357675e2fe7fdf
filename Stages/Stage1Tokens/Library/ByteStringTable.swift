// An ordered set of byte strings with fast look-up: vocabularies, distinct pieces of a text, caches.
// Not a `Dictionary<String, Int>`: String equality merges canonically equivalent text, and tokens are bytes.

/// Distinct byte strings, numbered in the order in which they came.
///
/// Look-up takes constant expected time. All strings lie in one array, so a large table costs few allocations.
struct ByteStringTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// Open addressing: 0 is empty, otherwise the string's number plus 1.
  ///
  /// At most half of the slots are in use.
  private var slots = [Int32](repeating: 0, count: 64)

  /// How many strings the table holds.
  var count: Int { ends.count }

  /// The string with this number.
  subscript(index: Int) -> [UInt8] { Array(bytes[range(of: index)]) }

  /// The length of the string with this number, in bytes.
  func length(of index: Int) -> Int { range(of: index).count }

  /// Appends the string with this number to `output`.
  func append(_ index: Int, to output: inout [UInt8]) {
    let range = range(of: index)
    bytes.withUnsafeBufferPointer {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  /// The number of `string`, if it is in the table.
  func index(of string: UnsafeBufferPointer<UInt8>) -> Int? {
    let entry = slots[slot(of: string, hash: hash(of: string))]
    return entry == 0 ? nil : Int(entry) - 1
  }

  /// The number of `string`, if it is in the table.
  func index(of string: [UInt8]) -> Int? {
    string.withUnsafeBufferPointer { index(of: $0) }
  }

  /// Adds `string` unless it is there; gives its number and whether it is new.
  mutating func insert(_ string: UnsafeBufferPointer<UInt8>) -> (index: Int, isNew: Bool) {
    let hash = hash(of: string)
    let slot = slot(of: string, hash: hash)
    if slots[slot] != 0 { return (Int(slots[slot]) - 1, false) }
    bytes.append(contentsOf: string)
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = Int32(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return (ends.count - 1, true)
  }

  /// Adds `string` unless it is there; gives its number and whether it is new.
  mutating func insert(_ string: [UInt8]) -> (index: Int, isNew: Bool) {
    string.withUnsafeBufferPointer { insert($0) }
  }

  private func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// The slot that holds the string, or the empty one where it belongs.
  private func slot(of string: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if hashes[index] == hash, equals(index, string) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func equals(_ index: Int, _ string: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(of: index)
    guard range.count == string.count else { return false }
    for offset in 0..<string.count where bytes[range.lowerBound + offset] != string[offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = [Int32](repeating: 0, count: mask + 1)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(index + 1)
    }
  }
}

/// Eight bytes at a time, folded by a full multiplication: quick on short strings, and the same in every run.
private func hash(of string: UnsafeBufferPointer<UInt8>) -> UInt64 {
  var hash = UInt64(truncatingIfNeeded: string.count) &+ 0x9E37_79B9_7F4A_7C15
  var position = 0
  let raw = UnsafeRawBufferPointer(string)
  while position + 8 <= string.count {
    hash = fold(hash ^ raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    position += 8
  }
  var rest: UInt64 = 0
  while position < string.count {
    rest = rest << 8 | UInt64(string[position])
    position += 1
  }
  return fold(hash ^ rest)
}

/// Mixes 64 bits: the two halves of the product with an odd constant, one upon the other.
@inline(__always)
func fold(_ value: UInt64) -> UInt64 {
  let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
  return product.high ^ product.low
}
