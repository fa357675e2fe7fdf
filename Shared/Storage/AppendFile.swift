// A file that grows by whole records.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Appends records to a file, each handed to the system at once, so that a kill loses none.
public final class AppendFile {
  private let descriptor: Int32
  private let path: String
  private var size: off_t

  /// Replaces the file by `bytes` and opens it for appending.
  public init(_ path: String, startingWith bytes: [UInt8]) throws {
    try AtomicFile.write(bytes, to: path)
    self.path = path
    size = off_t(bytes.count)
    descriptor = try openDescriptor(path, O_WRONLY | O_APPEND, action: "write")
  }

  deinit {
    close(descriptor)
  }

  /// Appends a record, all of it or, if that fails, nothing.
  public func append(_ record: [UInt8]) throws {
    do {
      try record.withUnsafeBytes { try writeAll($0, to: descriptor, path: path) }
      size += off_t(record.count)
    } catch {
      // Without this, a full disk would leave half a line in front of the next one.
      ftruncate(descriptor, size)
      throw error
    }
  }
}
