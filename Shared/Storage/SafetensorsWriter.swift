// Writing safetensors files as other programs expect them: compact header, padded with spaces so
// that the data starts on a multiple of 8 bytes, tensors one after the other.

/// A tensor to be written.
public struct TensorRecord: Sendable {
  /// The name, unique in its file.
  public let name: String
  /// The extent of each axis.
  public let shape: [Int]
  /// The format the numbers are rounded to.
  public let type: TensorType
  /// The numbers, row-major.
  public let values: [Float]

  /// Creates a record; `type` is `.float32`, `.float16` or `.bfloat16`, and `shape` holds exactly as
  /// many numbers as `values`.
  public init(name: String, shape: [Int], type: TensorType = .float32, values: [Float]) {
    guard [.float32, .float16, .bfloat16].contains(type) else {
      fatalError("TensorRecord: \"\(name)\" cannot be written as \(type.rawValue)")
    }
    guard shape.allSatisfy({ $0 >= 0 }), shape.reduce(1, *) == values.count else {
      fatalError("TensorRecord: \"\(name)\" has shape \(shape) but \(values.count) values")
    }
    self.name = name
    self.shape = shape
    self.type = type
    self.values = values
  }
}

/// Writes tensors to a safetensors file in the given order, replacing the file in one step.
///
/// - Parameters:
///   - tensors: The tensors; their names differ, and none is `__metadata__`.
///   - metadata: Texts to store with them.
/// - Throws: `FileProblem` if the file cannot be written, or if a finite number is too large for the
///   16-bit type of its tensor.
public func writeSafetensors(
  _ tensors: [TensorRecord], metadata: [(key: String, value: String)] = [], to path: String
) throws {
  try AtomicFile.write(to: path) { file in
    let header = safetensorsHeader(tensors, metadata: metadata)
    try withUnsafeBytes(of: UInt64(header.count).littleEndian) { try file.write($0) }
    try file.write(header)
    for tensor in tensors {
      switch tensor.type {
      case .float16: try write(tensor, to: file, path: path) { float16Bits(rounding: $0) }
      case .bfloat16: try write(tensor, to: file, path: path) { bfloat16Bits(rounding: $0) }
      default: try write(tensor, to: file, path: path) { $0.bitPattern }
      }
    }
  }
}

private func safetensorsHeader(
  _ tensors: [TensorRecord], metadata: [(key: String, value: String)]
) -> [UInt8] {
  var members: [JSONObject.Member] = []
  if !metadata.isEmpty {
    let texts = metadata.map { JSONObject.Member(key: UTF8Text($0.key), value: "\($0.value)") }
    members.append(.init(key: SafetensorsHeader.metadataKey, value: .object(JSONObject(texts))))
  }
  var start = 0
  for tensor in tensors {
    let end = start + tensor.values.count * tensor.type.byteWidth
    let entry: JSON = [
      "dtype": "\(tensor.type.rawValue)",
      "shape": .array(tensor.shape.map { .integer($0) }),
      "data_offsets": [.integer(start), .integer(end)],
    ]
    members.append(.init(key: UTF8Text(tensor.name), value: entry))
    start = end
  }
  let header = JSON.object(JSONObject(members)).bytes()
  return header + repeatElement(UInt8(ascii: " "), count: -header.count & 7)
}

/// Writes the numbers of a tensor, each as the bits that `encode` makes of it.
private func write<Bits: FixedWidthInteger>(
  _ tensor: TensorRecord, to file: FileWriter, path: String, as encode: (Float) -> Bits
) throws {
  // What rounding makes of a finite number must not equal what it makes of infinity.
  let infinity = encode(.infinity)
  let mask = encode(-.infinity) ^ infinity
  var bits: [Bits] = []
  let piece = 1 << 16
  for start in stride(from: 0, to: tensor.values.count, by: piece) {
    bits.removeAll(keepingCapacity: true)
    for value in tensor.values[start..<min(start + piece, tensor.values.count)] {
      let encoded = encode(value)
      if encoded & ~mask == infinity && value.isFinite {
        throw FileProblem(
          path, at: "tensor \"\(tensor.name)\"", "\(value) is too large for \(tensor.type.rawValue)"
        )
      }
      bits.append(encoded.littleEndian)
    }
    try bits.withUnsafeBytes { try file.write($0) }
  }
}
