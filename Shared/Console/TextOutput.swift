// Where text goes: a file descriptor of the process, or memory in tests.
import Foundation
import Synchronization

/// A place that takes text and may be a terminal.
public protocol TextOutput: Sendable {
  /// Whether a person watches, so that colours and redrawing make sense.
  var isTerminal: Bool { get }
  /// The width in columns where the place knows it.
  var columns: Int? { get }
  /// Writes all of the text at once.
  func write(_ text: String)
}

/// Standard output or standard error of the process.
public struct FileOutput: TextOutput {
  private let descriptor: Int32

  /// The place for results; when its reader goes away, the process ends quietly.
  public static let standardOutput = FileOutput(descriptor: STDOUT_FILENO)
  /// The place for notes, progress and errors; a failed write to it is ignored.
  public static let standardError = FileOutput(descriptor: STDERR_FILENO)

  /// Whether the descriptor is a terminal.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The terminal's width, which changes when its window does.
  public var columns: Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes all bytes; retries what a signal cut short.
  public func write(_ text: String) {
    let bytes = Array(text.utf8)
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          Darwin.write(descriptor, buffer.baseAddress?.advanced(by: offset), bytes.count - offset)
        #else
          Glibc.write(descriptor, buffer.baseAddress?.advanced(by: offset), bytes.count - offset)
        #endif
      }
      if written > 0 {
        offset += written
      } else if errno == EAGAIN {
        var readiness = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&readiness, 1, -1)
      } else if errno != EINTR {
        return stop(because: errno)
      }
    }
  }

  /// Ends the process when results cannot be delivered: nobody is left to run for.
  private func stop(because code: Int32) {
    guard descriptor == STDOUT_FILENO else { return }
    if code == EPIPE { exit(ExitCode.brokenPipe.rawValue) }
    let reason = String(cString: strerror(code))
    FileOutput.standardError.write("error: cannot write to standard output: \(reason)\n")
    exit(ExitCode.failure.rawValue)
  }
}

/// Text collected in memory, for tests of programs.
public final class MemoryOutput: TextOutput {
  private let collected = Mutex("")
  /// Whether to pretend that a person watches.
  public let isTerminal: Bool
  /// The pretended width in columns.
  public let columns: Int?

  /// Makes an empty output.
  public init(isTerminal: Bool = false, columns: Int? = nil) {
    self.isTerminal = isTerminal
    self.columns = columns
  }

  /// All that was written so far.
  public var text: String { collected.withLock { $0 } }

  /// Adds text to what is collected.
  public func write(_ text: String) {
    collected.withLock { $0 += text }
  }
}
