// The header of a safetensors file: its JSON turned into entries, nothing of it believed unchecked.

/// What a safetensors file says about its tensors.
struct SafetensorsHeader {
  static let lengthLimit = 100_000_000
  static let metadataKey: UTF8Text = "__metadata__"

  /// The tensors in the order of their data.
  let entries: [SafetensorsFile.Entry]
  let metadata: [UTF8Text: String]

  /// Reads the header that stands in front of `dataSize` bytes of data.
  init(parsing bytes: UnsafeBufferPointer<UInt8>, dataSize: Int, file: String) throws {
    guard bytes.first == UInt8(ascii: "{") else {
      throw FileProblem(file, expected: "a header that starts with \"{\"", found: "another byte")
    }
    let root = LocatedJSON(try JSON(parsing: bytes, file: "\(file) (header)"), file: file)
    var entries: [SafetensorsFile.Entry] = []
    var metadata: [UTF8Text: String] = [:]
    for (name, value) in try root.members() {
      if name == Self.metadataKey {
        for (key, text) in try value.members() { metadata[key] = try text.string() }
      } else {
        entries.append(try Self.entry(name, value, dataSize: dataSize))
      }
    }
    entries.sort {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    var end = 0
    for entry in entries {
      guard entry.range.lowerBound == end else {
        throw FileProblem(
          file, at: "tensor \"\(entry.name)\"", expected: "data that starts at offset \(end)",
          found: "offset \(entry.range.lowerBound)")
      }
      end = entry.range.upperBound
    }
    guard end == dataSize else {
      throw FileProblem(file, expected: "\(end) bytes of data", found: "\(dataSize)")
    }
    self.entries = entries
    self.metadata = metadata
  }

  private static func entry(
    _ name: UTF8Text, _ value: LocatedJSON, dataSize: Int
  ) throws -> SafetensorsFile.Entry {
    guard let type = TensorType(rawValue: try value["dtype"].string()) else {
      let known = TensorType.allCases.map(\.rawValue).joined(separator: ", ")
      throw value["dtype"].problem(expected: "one of \(known)")
    }
    var shape: [Int] = []
    var byteCount = type.byteWidth
    for extent in try value["shape"].array() {
      shape.append(try extent.integer(in: 0...Int.max))
      let (product, overflows) = byteCount.multipliedReportingOverflow(by: shape[shape.count - 1])
      guard !overflows else { throw value["shape"].problem(expected: "a shape that fits memory") }
      byteCount = product
    }
    let offsets = value["data_offsets"]
    guard try offsets.array().count == 2 else { throw offsets.problem(expected: "two offsets") }
    let start = try offsets[0].integer(in: 0...dataSize)
    let end = try offsets[1].integer(in: start...dataSize)
    guard end - start == byteCount else {
      throw offsets.problem(
        expected: "\(byteCount) bytes between them, as dtype and shape say, not \(end - start)")
    }
    return SafetensorsFile.Entry(name: name.string, type: type, shape: shape, range: start..<end)
  }
}
