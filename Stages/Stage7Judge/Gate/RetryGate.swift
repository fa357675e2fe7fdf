// Exercise 7.10: whether and when to ask an endpoint again.

import Foundation
import Gates
import Judging
import Synchronization

typealias RetryFunction =
  @Sendable (_ attempt: Int, _ status: Int?, _ retryAfter: String?, _ waiting: Waiting) -> Double?

let retryGate = Gate<RetryFunction>(
  Exercise(
    "7.10", "whether and when to ask again",
    task: """
      A server that is busy or down may answer in a while; a question that it does not accept will never be accepted. \
      So ask again where there was no reply, and after the statuses 408, 409, 429 and 500 to 599; after no others. \
      When? If the server says so in Retry-After, then; a moment that has passed is now, and nobody waits longer than \
      a minute. A header that is neither a number of seconds nor a date is passed over; `seconds` and `longestWait` \
      are given. Otherwise half a second, and twice as long after each attempt: who asks all the time keeps a server \
      down. First the limit of a minute, then chance takes up to half off: a thousand clients must not come back in \
      the same instant. A chance of 1 leaves the wait whole, 0 halves it; the server's wish is not shortened by \
      chance. Only say how long: the caller waits.
      """,
    shapes: """
      the number of waits so far, a status or nil (no reply), the header or nil, time and chance → seconds, or nil: \
      give up.
      """,
    hints: [
      "seconds(header, now:) reads a number of seconds or a date, and gives nil for anything else.",
      "0.5 · 2^attempt; 1 << 63 is negative and 1 << 64 is 0, so limit the attempt, too.",
      "jitter() gives 0 to 1: the wait is doubled · (0.5 + 0.5 · jitter()).",
    ]),
  implementation: { retryDelay(attempt: $0, status: $1, retryAfter: $2, waiting: $3) },
  checks: [
    .property(
      "asking again is for troubles that may pass",
      why:
        "No reply, 429 and all 5xx may be over in a while; a 400 comes back as often as it is sent, and may cost money."
    ) { delay, probe in
      let (passing, others) = (
        [408, 409, 429] + Array(500..<600),
        (100..<700).filter { $0 < 500 && ![408, 409, 429].contains($0) || $0 >= 600 }
      )
      func again(_ statuses: [Int], _ header: String?) -> [Int] {
        statuses.filter { delay(1, $0, header, waiting(jitter: 1)) != nil }
      }
      try probe.expect(
        delay(0, nil, nil, waiting(jitter: 1)) == nil, equals: false, "giving up without a reply")
      let tried = again(passing, nil)
      try probe.expect(
        passing.filter { !tried.contains($0) }, equals: [],
        "the list of statuses that may pass and are not tried again")
      try probe.expect(
        again(others, nil), equals: [], "the list of statuses that stay and are tried again")
      try probe.expect(
        again(others, "3"), equals: [],
        "the list of statuses that stay and are tried again for their Retry-After")
    },
    .example(
      "half a second, then twice as long, up to a minute",
      why:
        "The caller waits that long: at chance 1 for 0.5, 1, 2 … 32, and then 60 seconds, also after a hundred waits."
    ) { delay, probe in
      let slept = Sleeps()
      for attempts in [Array(0...8), [62, 63, 64, 100]] {
        for (status, name) in [(statusTried(by: delay), "a status"), (nil, "no reply")]
        where delay(0, status, nil, waiting(jitter: 1)) != nil {
          try probe.expectDelays(
            attempts.map { delay($0, status, nil, waiting(jitter: 1, slept)) },
            attempts.map { $0 < 7 ? [0.5, 1, 2, 4, 8, 16, 32][$0] : 60 },
            "the waits at chance 1 after \(name) and \(attempts) waits")
        }
      }
      try probe.expect(slept.count, equals: 0, "how often it sleeps itself")
    },
    .property(
      "chance takes up to half of a wait off",
      why:
        "Clients that failed together must not return together, and none of them at once: a chance of 0 halves the wait."
    ) { delay, probe in
      for (attempt, full) in [(0, 0.5), (3, 4), (9, 60)] {
        let chances = [0, 1] + (0..<4).map { _ in Double(probe.random.uniform()) }
        try probe.expectDelays(
          chances.map { delay(attempt, statusTried(by: delay), nil, waiting(jitter: $0)) },
          chances.map { full / 2 + full / 2 * $0 },
          "the waits after \(attempt) waits at chance 0, at chance 1 and at four between")
      }
    },
    .example(
      "a server's wish is obeyed, up to a minute",
      why:
        "Whoever asks for 7 seconds is not ready after one, and whoever asks for a day may be ready in a minute."
    ) { delay, probe in
      let headers = ["7", " 0 ", "59", "61", "100000000000000000000000"]
      let tried: [Int] = [429, 503, 500, 408, 409].filter {
        delay(2, $0, nil, waiting(jitter: 0.5)) != nil
      }
      for status in tried.isEmpty ? [429] : tried {
        try probe.expectDelays(
          headers.map { delay(2, status, $0, waiting(jitter: 0.5)) }, [7, 0, 59, 60, 60],
          "the waits after \(status) for the headers \(headers)")
      }
    },
    .example(
      "the wish may be a date",
      why: "RFC 9110 allows both; half a minute ahead is 30 seconds, and what has passed is now."
    ) { delay, probe in
      let headers = [
        "Tue, 14 Nov 2023 22:13:50 GMT", "Tue, 14 Nov 2023 22:13:20 GMT",
        "Tue, 14 Nov 2023 22:00:00 GMT", "Wed, 15 Nov 2023 22:13:20 GMT",
      ]
      try probe.expectDelays(
        headers.map { delay(1, statusTried(by: delay), $0, waiting(jitter: 0.5)) }, [30, 0, 0, 60],
        "the waits for four dates at 22:13:20")
    },
    .property(
      "what is no wish is passed over",
      why: "A header that nobody can read must neither end the program nor be taken for 0."
    ) { delay, probe in
      for header in ["", "soon", "-5", "1.5", probe.word()] {
        try probe.expectDelays(
          [delay(1, statusTried(by: delay), header, waiting(jitter: 1))], [1],
          "the wait at chance 1 for the header \(header.debugDescription)")
      }
    },
  ])

/// A status that is tried again, where there is one: whether the right ones are is the first check's matter.
private func statusTried(by delay: RetryFunction) -> Int {
  [503, 429, 500].first { delay(0, $0, nil, waiting(jitter: 1)) != nil } ?? 503
}

/// Counts how often somebody slept.
private final class Sleeps: Sendable {
  private let number = Mutex(0)
  var count: Int { number.withLock { $0 } }
  func add() { number.withLock { $0 += 1 } }
}

/// The 14th of November 2023, 22:13:20 GMT, and the same chance every time.
private func waiting(jitter: Double, _ sleeps: Sleeps = Sleeps()) -> Waiting {
  Waiting(
    now: { Date(timeIntervalSince1970: 1_700_000_000) }, sleep: { _ in sleeps.add() },
    jitter: { jitter })
}

extension Probe {
  /// Expects waits; none of them may be missing.
  fileprivate func expectDelays(
    _ actual: [Double?], _ expected: [Double], _ what: String
  ) throws {
    let found = actual.compactMap { $0 }
    if found.count < actual.count {
      let shown = actual.map { $0.map { "\($0)" } ?? "nil" }
      return try expect(shown, equals: expected.map { "\($0)" }, what)
    }
    try expect(found, near: expected, tolerance: 1e-9, what)
  }
}
