import Storage
import Testing

/// Reads event files as their format defines it, independently of what writes them.
private struct EventReader {
  struct Event: Equatable {
    var time = 0.0
    var step = 0
    var version = ""
    var scalars: [String: Float] = [:]
  }

  /// Castagnoli's polynomial, bit by bit.
  static func crc32c(_ bytes: [UInt8]) -> UInt32 {
    var rest: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      rest ^= UInt32(byte)
      for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0x82F6_3B78 : rest >> 1 }
    }
    return rest ^ 0xFFFF_FFFF
  }

  private var rest: ArraySlice<UInt8>

  static func events(_ bytes: [UInt8]) throws -> [Event] {
    var reader = EventReader(rest: bytes[...])
    var events: [Event] = []
    while !reader.rest.isEmpty { events.append(try reader.record()) }
    return events
  }

  private mutating func take(_ count: Int) throws -> [UInt8] {
    try #require(count <= rest.count)
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  private mutating func number(_ size: Int) throws -> UInt64 {
    try take(size).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func varint() throws -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let byte = try take(1)[0]
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
    }
    return value
  }

  private mutating func checkSum(of bytes: [UInt8]) throws {
    let crc = Self.crc32c(bytes)
    #expect(try number(4) == UInt64((crc >> 15 | crc << 17) &+ 0xA282_EAD8))
  }

  private mutating func record() throws -> Event {
    let lengthBytes = Array(rest.prefix(8))
    let length = try number(8)
    try checkSum(of: lengthBytes)
    let body = try take(Int(length))
    try checkSum(of: body)
    var fields = EventReader(rest: body[...])
    var event = Event()
    while !fields.rest.isEmpty {
      switch try fields.varint() {
      case 1 << 3 | 1: event.time = Double(bitPattern: try fields.number(8))
      case 2 << 3 | 0: event.step = Int(try fields.varint())
      case 3 << 3 | 2: event.version = String(decoding: try fields.text(), as: UTF8.self)
      case 5 << 3 | 2:
        var summary = EventReader(rest: try fields.text()[...])
        while !summary.rest.isEmpty { try summary.value(into: &event) }
      case let key: Issue.record("unknown key \(key)")
      }
    }
    return event
  }

  private mutating func text() throws -> [UInt8] {
    try take(Int(try varint()))
  }

  private mutating func value(into event: inout Event) throws {
    #expect(try varint() == 1 << 3 | 2)
    var fields = EventReader(rest: try text()[...])
    #expect(try fields.varint() == 1 << 3 | 2)
    let tag = String(decoding: try fields.text(), as: UTF8.self)
    #expect(try fields.varint() == 2 << 3 | 5)
    event.scalars[tag] = Float(bitPattern: UInt32(try fields.number(4)))
    #expect(fields.rest.isEmpty)
  }
}

@Suite struct EventFileTests {
  @Test func `the reader's checksum has the published check value`() {
    #expect(EventReader.crc32c(utf8("123456789")) == 0xE306_9283)
  }

  @Test func `events carry time, step and values under right checksums`() throws {
    try withFolder { folder in
      let metrics = try Metrics(folder: folder, columns: ["train/loss", "rate"])
      try metrics.log(step: 0, ["train/loss": 4.5, "rate": 1e-3], time: 1_700_000_000.5)
      try metrics.log(step: 300, ["train/loss": 0.1], time: 1_700_000_001.5)
      let name = try listFolder(folder)[0]
      #expect(name == "events.out.tfevents.1700000000.seven-stages")
      let events = try EventReader.events(try readFile(folder + "/" + name))
      #expect(
        events == [
          .init(time: 1_700_000_000.5, version: "brain.Event:2"),
          .init(time: 1_700_000_000.5, scalars: ["train/loss": 4.5, "rate": 1e-3]),
          .init(time: 1_700_000_001.5, step: 300, scalars: ["train/loss": 0.1]),
        ])
    }
  }
}
