// Reading safetensors files: length of the header (8 bytes, little-endian), JSON header, data.
// The file is mapped into memory, so opening a large one costs nothing and each tensor is read once.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A safetensors file, opened for reading and wholly checked.
///
/// The file must not be overwritten in place while it is open; replacing it by `AtomicFile` is fine.
public final class SafetensorsFile {
  /// What the file says about one tensor.
  public struct Entry: Equatable, Sendable {
    /// The name, unique in the file.
    public let name: String
    /// How the numbers are stored.
    public let type: TensorType
    /// The extent of each axis; empty for a single number.
    public let shape: [Int]
    /// Where the numbers stand in the data.
    let range: Range<Int>

    /// How many numbers the tensor has.
    public var count: Int { range.count / type.byteWidth }
  }

  /// The path the file was opened with.
  public let path: String
  /// The tensors, in the order of their data.
  public let entries: [Entry]
  /// The texts that were stored with the tensors.
  public let metadata: [UTF8Text: String]

  private let mapping: UnsafeRawBufferPointer
  private let data: UnsafeRawBufferPointer
  private let positions: [UTF8Text: Int]

  /// Opens a file and checks all of its header.
  ///
  /// - Throws: `FileProblem` if the file cannot be read or is not a valid safetensors file.
  public init(_ path: String) throws {
    let mapping = try Self.map(path)
    do {
      let headerLength = UInt64(littleEndian: mapping.loadUnaligned(as: UInt64.self))
      let limit = min(SafetensorsHeader.lengthLimit, mapping.count - 8)
      guard headerLength <= UInt64(limit) else {
        throw FileProblem(
          path, expected: "a header of at most \(limit) bytes", found: "length \(headerLength)")
      }
      let dataStart = 8 + Int(headerLength)
      let data = UnsafeRawBufferPointer(rebasing: mapping[dataStart...])
      let header = try SafetensorsHeader(
        parsing: mapping[8..<dataStart].bindMemory(to: UInt8.self), dataSize: data.count,
        file: path)
      self.path = path
      self.mapping = mapping
      self.data = data
      entries = header.entries
      metadata = header.metadata
      let names = header.entries.enumerated().map { (UTF8Text($0.element.name), $0.offset) }
      positions = Dictionary(uniqueKeysWithValues: names)
    } catch {
      Self.unmap(mapping)
      throw error
    }
  }

  deinit {
    Self.unmap(mapping)
  }

  /// Tells whether the file has a tensor of that name.
  public func contains(_ name: String) -> Bool {
    positions[UTF8Text(name)] != nil
  }

  /// Returns the entry of a tensor, or throws if there is none of that name.
  public func entry(named name: String) throws -> Entry {
    guard let position = positions[UTF8Text(name)] else {
      throw FileProblem(path, expected: "a tensor \"\(name)\"", found: "none of that name")
    }
    return entries[position]
  }

  /// Returns the numbers of a float32, float16 or bfloat16 tensor, row-major.
  public func floats(named name: String) throws -> [Float] {
    let count = try entry(named: name).count
    return try [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      try copyFloats(named: name, to: UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      initialized = count
    }
  }

  /// Copies the numbers of a float32, float16 or bfloat16 tensor, row-major, into memory of exactly
  /// their count.
  public func copyFloats(
    named name: String, to target: UnsafeMutableBufferPointer<Float>
  ) throws {
    let entry = try entry(named: name)
    guard target.count == entry.count else {
      throw FileProblem(
        path, at: "tensor \"\(name)\"", expected: "\(target.count) numbers",
        found: "\(entry.count), shape \(entry.shape)")
    }
    let bytes = UnsafeRawBufferPointer(rebasing: data[entry.range])
    switch entry.type {
    case .float32:
      for index in target.indices {
        target.initializeElement(
          at: index, to: Float(bitPattern: littleEndian(bytes, at: index)))
      }
    case .float16:
      for index in target.indices {
        target.initializeElement(
          at: index, to: float(fromFloat16Bits: littleEndian(bytes, at: index)))
      }
    case .bfloat16:
      for index in target.indices {
        target.initializeElement(
          at: index, to: float(fromBFloat16Bits: littleEndian(bytes, at: index)))
      }
    default: throw wrongType(entry, expected: "F32, F16 or BF16")
    }
  }

  /// Returns the numbers of an integer tensor, row-major; true is 1, false is 0.
  public func integers(named name: String) throws -> [Int] {
    let entry = try entry(named: name)
    let bytes = UnsafeRawBufferPointer(rebasing: data[entry.range])
    let indices = 0..<entry.count
    switch entry.type {
    case .int8: return bytes.map { Int(Int8(bitPattern: $0)) }
    case .uint8: return bytes.map { Int($0) }
    case .int16: return indices.map { Int(littleEndian(bytes, at: $0) as Int16) }
    case .int32: return indices.map { Int(littleEndian(bytes, at: $0) as Int32) }
    case .int64: return indices.map { Int(littleEndian(bytes, at: $0) as Int64) }
    case .bool:
      if let offset = bytes.firstIndex(where: { $0 > 1 }) {
        throw FileProblem(
          path, at: "tensor \"\(name)\"", expected: "0 or 1 at index \(offset)",
          found: hexadecimal(bytes[offset]))
      }
      return bytes.map { Int($0) }
    default: throw wrongType(entry, expected: "I8, U8, I16, I32, I64 or BOOL")
    }
  }

  private func wrongType(_ entry: Entry, expected: String) -> FileProblem {
    FileProblem(
      path, at: "tensor \"\(entry.name)\"", expected: expected, found: entry.type.rawValue)
  }

  private func littleEndian<Number: FixedWidthInteger>(
    _ bytes: UnsafeRawBufferPointer, at index: Int
  ) -> Number {
    Number(
      littleEndian: bytes.loadUnaligned(
        fromByteOffset: index * MemoryLayout<Number>.size, as: Number.self))
  }

  // MARK: Mapping

  private static func map(_ path: String) throws -> UnsafeRawBufferPointer {
    let descriptor = try openDescriptor(path, O_RDONLY, action: "read")
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, FileKind(mode: status.st_mode) == .file else {
      throw FileProblem(path, expected: "a safetensors file", found: "no regular file")
    }
    let size = Int(status.st_size)
    guard size >= 8 else {
      throw FileProblem(path, expected: "a safetensors file", found: "only \(size) bytes")
    }
    let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let start, start != MAP_FAILED else {
      throw FileProblem(path, "cannot map into memory: \(systemReason())")
    }
    return UnsafeRawBufferPointer(start: start, count: size)
  }

  private static func unmap(_ mapping: UnsafeRawBufferPointer) {
    munmap(UnsafeMutableRawPointer(mutating: mapping.baseAddress), mapping.count)
  }
}
