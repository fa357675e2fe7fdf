// Asking again: only where that may help, later each time, and not before the server said it would be ready.

import Exercises
import Foundation

/// Time and chance, which tests replace.
public struct Waiting: Sendable {
  /// The time of day; a server may name a moment from which on it can be asked again.
  public var now: @Sendable () -> Date
  /// Waits for so many seconds.
  public var sleep: @Sendable (Double) -> Void
  /// A number from 0 to 1 that spreads the clients of a server that was down: 1 leaves a wait whole, 0 halves it.
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

/// How often to ask again.
struct Retries {
  let count: Int
  let waiting: Waiting

  /// Sends until there is a reply that asking again would not better.
  ///
  /// The last reply or failure stands when all retries are used up.
  func run(_ send: () throws -> Reply) throws -> Reply {
    for attempt in 0..<count {
      let outcome = Result { try send() }
      if case .failure(let error) = outcome, !(error is TransportFailure) { throw error }
      let reply = try? outcome.get()
      let delay = retryDelay(
        attempt: attempt, status: reply?.status, retryAfter: reply?.header("Retry-After"),
        waiting: waiting)
      guard let delay else { return try outcome.get() }
      waiting.sleep(delay)
    }
    return try send()
  }
}

/// No wait is longer, whatever a server demands.
private let longestWait = 60.0

/// The seconds to wait before a question is sent again; nil where sending it again would not help.
///
/// It may help where there was no reply at all, and after the statuses 408, 409, 429 and 500 to 599. The server's wish is
/// obeyed; without one the waits double, from half a second on, and chance takes up to half of each off: a chance of 1
/// leaves the wait whole, 0 halves it. None is longer than a minute. The caller does the waiting.
///
/// - Parameters:
///   - attempt: How many waits there were before this one.
///   - status: The reply's HTTP status; nil where there was no reply.
///   - retryAfter: The reply's `Retry-After`: seconds or an HTTP date.
///   - waiting: Time and chance.
public func retryDelay(
  attempt: Int, status: Int?, retryAfter: String?, waiting: Waiting
) -> Double? {
  // EXERCISE 7.10 — whether and when to ask again
  if let status, ![408, 409, 429].contains(status), !(500...599).contains(status) { return nil }
  if let asked = retryAfter.flatMap({ seconds($0, now: waiting.now()) }) {
    return min(max(asked, 0), longestWait)
  }
  let doubled = min(0.5 * Double(1 << min(attempt, 10)), longestWait)
  return doubled * (0.5 + 0.5 * waiting.jitter())
  // END EXERCISE 7.10
}

/// Reads a number of seconds or an HTTP date; nil where a header is neither.
private func seconds(_ header: String, now: Date) -> Double? {
  let text = header.trimmingCharacters(in: .whitespaces)
  if !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) { return Double(text) }
  let format = DateFormatter()
  format.locale = Locale(identifier: "en_US_POSIX")
  format.timeZone = TimeZone(secondsFromGMT: 0)
  format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
  return format.date(from: text)?.timeIntervalSince(now)
}
