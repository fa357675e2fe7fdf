// Asking again: only where that may help, later each time, and not before the server said it would be ready.

import Foundation

/// Time and chance, which tests replace.
public struct Waiting: Sendable {
  /// The time of day; a server may name a moment from which on it can be asked again.
  public var now: @Sendable () -> Date
  /// Waits for so many seconds.
  public var sleep: @Sendable (Double) -> Void
  /// A number from 0 to 1 that spreads the clients of a server that was down.
  public var jitter: @Sendable () -> Double

  /// Collects the functions; by default the system's.
  public init(
    now: @escaping @Sendable () -> Date = { Date() },
    sleep: @escaping @Sendable (Double) -> Void = { Thread.sleep(forTimeInterval: $0) },
    jitter: @escaping @Sendable () -> Double = { Double.random(in: 0...1) }
  ) {
    self.now = now
    self.sleep = sleep
    self.jitter = jitter
  }
}

/// How often and when to ask again.
struct Retries {
  /// No wait is longer, whatever a server demands.
  static let longestWait = 60.0

  let count: Int
  let waiting: Waiting

  /// Sends until there is a reply that asking again would not better.
  ///
  /// The last reply or failure stands when all retries are used up.
  func run(_ send: () throws -> Reply) throws -> Reply {
    for attempt in 0..<count {
      let reply = Result { try send() }
      switch reply {
      case .success(let reply) where !Self.mayPass(reply.status): return reply
      case .failure(let error) where !(error is TransportFailure): throw error
      default: waiting.sleep(wait(attempt, try? reply.get()))
      }
    }
    return try send()
  }

  /// Whether a status speaks of a trouble that may pass.
  private static func mayPass(_ status: Int) -> Bool {
    [408, 409, 429].contains(status) || (500...599).contains(status)
  }

  /// Seconds before the next attempt: what the server asks for, or else twice as long each time.
  private func wait(_ attempt: Int, _ reply: Reply?) -> Double {
    if let asked = reply?.header("Retry-After").flatMap(seconds) {
      return min(max(asked, 0), Self.longestWait)
    }
    let doubled = min(0.5 * Double(1 << min(attempt, 10)), Self.longestWait)
    return doubled * (0.5 + 0.5 * waiting.jitter())
  }

  /// Reads a number of seconds or an HTTP date.
  private func seconds(_ header: String) -> Double? {
    let text = header.trimmingCharacters(in: .whitespaces)
    if !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) { return Double(text) }
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(secondsFromGMT: 0)
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    return format.date(from: text)?.timeIntervalSince(waiting.now())
  }
}
