// Writing files so that whatever happens, under the final name stands the old or the new content,
// complete: temporary name in the same folder, synchronize, rename, synchronize the folder.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Replaces files in one step.
public enum AtomicFile {
  /// Writes bytes to a file, replacing it.
  ///
  /// - Throws: `FileProblem` if the folder is missing, the disk is full and so on; the old file is
  ///   then untouched and no part of the new one is left.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    try write(to: path) { try $0.write(bytes) }
  }

  /// Writes a text as UTF-8 to a file, replacing it.
  public static func write(_ text: String, to path: String) throws {
    try write(to: path) { try $0.write(text) }
  }

  /// Replaces a file by what `body` writes; if `body` throws, the old file stays.
  public static func write(to path: String, _ body: (FileWriter) throws -> Void) throws {
    let (folder, name) = splitPath(path)
    guard fileKind(folder) == .folder else {
      throw FileProblem(path, "cannot write: there is no folder \(folder)")
    }
    if let kind = fileKind(path), kind != .file {
      let found = kind == .folder ? "a folder" : "a device or pipe"
      throw FileProblem(path, expected: "a file to replace", found: found)
    }
    let prefix = ".\(name).partial-"
    try TemporaryName.removeLeftOvers(in: folder, prefix: prefix)
    let temporary = joinPath(folder, TemporaryName.make(prefix: prefix))
    let writer = try FileWriter(creating: temporary, reportingAs: path)
    do {
      try body(writer)
      try writer.finish()
      try move(temporary, to: path)
    } catch {
      unlink(temporary)
      throw error
    }
    try synchronize(folder)
  }
}

/// Writes a new file from its beginning to its end.
public final class FileWriter {
  private static let bufferSize = 1 << 18

  private let descriptor: Int32
  private let path: String
  private var buffer: [UInt8] = []

  fileprivate init(creating file: String, reportingAs path: String) throws {
    self.path = path
    descriptor = try openDescriptor(
      file, O_WRONLY | O_CREAT | O_EXCL, action: "write", reportingAs: path)
  }

  deinit {
    close(descriptor)
  }

  /// Appends bytes.
  public func write(_ bytes: UnsafeRawBufferPointer) throws {
    if buffer.count + bytes.count > Self.bufferSize { try flush() }
    if bytes.count > Self.bufferSize {
      try writeAll(bytes, to: descriptor, path: path)
    } else {
      buffer.append(contentsOf: bytes)
    }
  }

  /// Appends bytes.
  public func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try write($0) }
  }

  /// Appends a text as UTF-8.
  public func write(_ text: String) throws {
    try write(Array(text.utf8))
  }

  fileprivate func finish() throws {
    try flush()
    guard fsync(descriptor) == 0 else {
      throw FileProblem(path, "cannot write: \(systemReason())")
    }
  }

  private func flush() throws {
    try buffer.withUnsafeBytes { try writeAll($0, to: descriptor, path: path) }
    buffer.removeAll(keepingCapacity: true)
  }
}
