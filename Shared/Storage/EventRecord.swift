// Records of TensorBoard event files: a hand-encoded protocol buffer in a frame with checksums.
//
//   length (8 bytes)  checksum of the length (4)  event  checksum of the event (4)
//
// The event has the fields 1 wall time (double), 2 step (varint), 3 file version (text) or
// 5 summary, which holds values (1), each with 1 tag (text) and 2 simple value (float).

/// Encodes events as TensorBoard reads them.
enum EventRecord {
  /// The record that every event file starts with.
  static func fileVersion(time: Double) -> [UInt8] {
    frame(field(1, double: time) + field(3, bytes: Array("brain.Event:2".utf8)))
  }

  /// The record of the values that were logged at a step.
  static func scalars(_ values: [(tag: String, value: Double)], step: Int, time: Double) -> [UInt8]
  {
    let summary = values.flatMap { tag, value in
      field(1, bytes: field(1, bytes: Array(tag.utf8)) + field(2, float: Float(value)))
    }
    return frame(
      field(1, double: time) + key(2, wireType: 0) + varint(UInt64(bitPattern: Int64(step)))
        + field(5, bytes: summary))
  }

  // MARK: Protocol buffers

  private static func key(_ number: UInt64, wireType: UInt64) -> [UInt8] {
    varint(number << 3 | wireType)
  }

  private static func field(_ number: UInt64, double: Double) -> [UInt8] {
    key(number, wireType: 1) + littleEndian(double.bitPattern)
  }

  private static func field(_ number: UInt64, bytes: [UInt8]) -> [UInt8] {
    key(number, wireType: 2) + varint(UInt64(bytes.count)) + bytes
  }

  private static func field(_ number: UInt64, float: Float) -> [UInt8] {
    key(number, wireType: 5) + littleEndian(float.bitPattern)
  }

  /// Seven bits per byte, the lowest first; the top bit says that more follow.
  private static func varint(_ value: UInt64) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }

  // MARK: Framing

  private static func frame(_ event: [UInt8]) -> [UInt8] {
    let length = littleEndian(UInt64(event.count))
    return length + littleEndian(maskedChecksum(length)) + event
      + littleEndian(maskedChecksum(event))
  }

  /// Rotated and shifted, because the checksum of data that contains checksums would be weak.
  private static func maskedChecksum(_ bytes: [UInt8]) -> UInt32 {
    let checksum = CRC32C.checksum(of: bytes)
    return (checksum >> 15 | checksum << 17) &+ 0xA282_EAD8
  }

  private static func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian, Array.init)
  }
}

/// The cyclic redundancy check of Castagnoli's polynomial, which TensorBoard's files carry.
enum CRC32C {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(byte) { rest, _ in rest >> 1 ^ (rest & 1 == 0 ? 0 : 0x82F6_3B78) }
  }

  /// Returns the checksum of bytes.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { rest, byte in table[Int((rest ^ UInt32(byte)) & 0xFF)] ^ rest >> 8 }
  }
}
