// Runs a program under limits of time and output, and tells how it ended.

import Console
import Foundation

/// How a program that was run came to its end.
struct ChildResult: Sendable {
  /// The last part of what it wrote, results and errors together.
  let output: String
  /// Its exit code; nil where a signal ended it.
  let exitCode: Int32?
  /// The signal that ended it.
  let signal: Int32?
  /// Whether it had to be ended after its time limit.
  let ranTooLong: Bool
}

/// A program to run.
struct Child {
  let arguments: [String]
  var environment: [String: String] = [:]
  /// Seconds; nil for no limit.
  var timeLimit: Double?
  /// Bytes of output that are kept.
  var outputLimit = 1 << 20
  /// What it finds on its standard input, at most some thousand bytes.
  var input: [UInt8] = []

  /// Runs it, its words looked up in PATH, and waits for its end.
  ///
  /// After the time limit it gets SIGTRAP, on which a Swift program tells where it is, and five seconds
  /// to do so. Throws `Interrupted`, the program ended, where the user asks to stop.
  func run() throws -> ChildResult {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let pipe = Pipe()
    // So little fits into the pipe before anybody reads it.
    let input = Pipe()
    try input.fileHandleForWriting.write(contentsOf: Data(self.input))
    try input.fileHandleForWriting.close()
    process.standardInput = input
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    var output = Tail(limit: outputLimit)
    let ranTooLong = try wait(for: process, reading: pipe.fileHandleForReading, into: &output)
    process.waitUntilExit()
    // What it started and left behind ends with it.
    kill(-process.processIdentifier, SIGKILL)
    let isSignal = process.terminationReason == .uncaughtSignal
    return ChildResult(
      output: output.text, exitCode: isSignal ? nil : process.terminationStatus,
      signal: isSignal ? process.terminationStatus : nil, ranTooLong: ranTooLong)
  }

  /// Reads until the program ends; returns whether it had to be ended.
  private func wait(
    for process: Process, reading handle: FileHandle, into output: inout Tail
  ) throws -> Bool {
    let start = ContinuousClock.now
    var isAsked = false
    while true {
      let isRunning = process.isRunning
      while output.read(handle.fileDescriptor, waiting: isRunning ? 20 : 0) {}
      guard isRunning else { return isAsked }
      if Interruption.isRequested {
        endAll(process)
        throw Interrupted()
      }
      guard let timeLimit else { continue }
      let time = ContinuousClock.now - start
      if time > .seconds(timeLimit + 5) {
        endAll(process)
      } else if time > .seconds(timeLimit), !isAsked {
        isAsked = true
        kill(process.processIdentifier, SIGTRAP)
      }
    }
  }

  /// Ends the program and what it started.
  private func endAll(_ process: Process) {
    kill(-process.processIdentifier, SIGKILL)
    kill(process.processIdentifier, SIGKILL)
  }
}

/// The last bytes of a stream.
private struct Tail {
  let limit: Int
  private var bytes: [UInt8] = []
  private var isAtEnd = false

  init(limit: Int) { self.limit = limit }

  var text: String { String(decoding: bytes.suffix(limit), as: UTF8.self) }

  /// Takes what is there, waiting for it some milliseconds; returns whether more may follow at once.
  mutating func read(_ descriptor: Int32, waiting milliseconds: Int32) -> Bool {
    guard !isAtEnd else {
      if milliseconds > 0 { usleep(UInt32(milliseconds) * 1_000) }
      return false
    }
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let ready = poll(&request, 1, milliseconds)
    guard ready > 0 else { return ready < 0 && errno == EINTR }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let count = Foundation.read(descriptor, &piece, piece.count)
    if count < 0 && errno == EINTR { return true }
    isAtEnd = count <= 0
    bytes += piece.prefix(max(0, count))
    if bytes.count > 2 * limit { bytes.removeFirst(bytes.count - limit) }
    // An endless writer must not keep us from looking at the clock.
    return count == piece.count && milliseconds == 0
  }
}
