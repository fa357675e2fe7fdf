// Lines of standard input, one at a time, which Ctrl-C can interrupt.

import Console
import Storage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads lines while watching for Ctrl-C, which a blocking read would not notice.
struct LineReader {
  /// What came next.
  enum Event: Equatable {
    case line(String)
    case end
    case interrupted
  }

  /// The longest line; more is no question that somebody typed.
  static let limit = 1 << 20
  private let descriptor: Int32
  private var pending: [UInt8] = []
  private var isAtEnd = false

  init(descriptor: Int32 = STDIN_FILENO) {
    self.descriptor = descriptor
  }

  /// Waits for a line, the end or Ctrl-C; bytes that are no UTF-8 become U+FFFD.
  mutating func next() throws -> Event {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        defer { pending.removeSubrange(...end) }
        return .line(text(pending[..<end]))
      }
      if isAtEnd {
        defer { pending = [] }
        return pending.isEmpty ? .end : .line(text(pending[...]))
      }
      guard pending.count <= Self.limit else {
        throw FileProblem("standard input", "a line is longer than \(Self.limit) bytes")
      }
      if Interruption.isRequested { return .interrupted }
      try readMore()
    }
  }

  private func text(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
  }

  /// Waits at most a fifth of a second, then lets the caller look at Ctrl-C again.
  private mutating func readMore() throws {
    var readiness = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&readiness, 1, 200) > 0 else { return }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(descriptor, &piece, piece.count)
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return }
    guard count >= 0 else {
      throw FileProblem("standard input", "cannot read: \(String(cString: strerror(errno)))")
    }
    isAtEnd = count == 0
    pending += piece[..<count]
  }
}
