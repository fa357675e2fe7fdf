// Clients that ask too often, too early, or never again.

import Foundation
import Gates
import Judging

@testable import Stage7Gate

/// Waits with their rules left to choose; by default they are right.
private struct Waits: Sendable {
  var mayPass: @Sendable (_ status: Int) -> Bool = {
    [408, 409, 429].contains($0) || (500..<600).contains($0)
  }
  var retriesWithoutReply = true
  /// Seconds that a header asks for.
  var wish: @Sendable (_ header: String, _ now: Date) -> Double? = { number($0) ?? date($0, $1) }
  var wishLimit: @Sendable (Double) -> Double = { min(max($0, 0), 60) }
  var full: @Sendable (_ attempt: Int) -> Double = { min(0.5 * pow(2, Double($0)), 60) }
  var spread: @Sendable (_ full: Double, _ chance: Double) -> Double = { $0 * (0.5 + 0.5 * $1) }
  var obeysWishFirst = false

  func delay(
    _ attempt: Int, _ status: Int?, _ header: String?, _ waiting: Waiting
  ) -> Double? {
    let asked = header.flatMap { wish($0, waiting.now()) }.map(wishLimit)
    if obeysWishFirst, let asked { return asked }
    guard status.map(mayPass) ?? retriesWithoutReply else { return nil }
    return asked ?? spread(full(attempt), waiting.jitter())
  }
}

/// A header of digits alone.
private func number(_ header: String) -> Double? {
  let text = header.trimmingCharacters(in: .whitespaces)
  return text.isEmpty || !text.allSatisfy { $0.isASCII && $0.isNumber } ? nil : Double(text)
}

/// A header that is an HTTP date, as seconds from now.
private func date(_ header: String, _ now: Date) -> Double? {
  let format = DateFormatter()
  format.locale = Locale(identifier: "en_US_POSIX")
  format.timeZone = TimeZone(secondsFromGMT: 0)
  format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
  return format.date(from: header)?.timeIntervalSince(now)
}

let retryMistakes: [Mistake<RetryFunction>] = [
  Mistake(
    "a 400 asked again",
    explanation:
      "The request itself is wrong, or the key: it comes back as often as it is sent, and may cost money.",
    hint: "Of the 4xx only 408, 409 and 429 may pass.",
    implementation: Waits(mayPass: { $0 >= 400 }).delay),
  Mistake(
    "all but 200 asked again",
    explanation: "Redirects and refusals do not go away by asking again.",
    hint: "408, 409, 429 and 500 to 599.",
    implementation: Waits(mayPass: { $0 != 200 }).delay),
  Mistake(
    "too many requests is the end",
    explanation:
      "429 is the server's way of saying: later. A run of a thousand questions dies of it.",
    hint: "408, 409 and 429 may pass, too.",
    implementation: Waits(mayPass: { (500..<600).contains($0) }).delay),
  Mistake(
    "only 429 asked again",
    explanation: "A server that restarts answers with 502 or 503 for some seconds.",
    hint: "500 to 599 may pass, too.",
    implementation: Waits(mayPass: { [408, 409, 429].contains($0) }).delay),
  Mistake(
    "only 500 and 503 asked again",
    explanation: "Proxies answer with 502 and 504, and some with numbers of their own.",
    hint: "500 to 599, all of them.",
    implementation: Waits(mayPass: { [408, 409, 429, 500, 503].contains($0) }).delay),
  Mistake(
    "no reply is the end",
    explanation: "A cut connection is the most ordinary of all troubles that pass.",
    hint: "A status of nil may be asked again.",
    implementation: Waits(retriesWithoutReply: false).delay),
  Mistake(
    "Retry-After makes every status worth asking again",
    explanation: "A 400 stays wrong, whatever headers come with it.",
    hint: "First whether, then when.",
    implementation: Waits(obeysWishFirst: true).delay),
  Mistake(
    "Retry-After ignored",
    explanation: "A server that asks for 7 seconds is asked after one, and locks the client out.",
    hint: "seconds(header, now:) comes before the doubling.",
    implementation: Waits(wish: { _, _ in nil }).delay),
  Mistake(
    "Retry-After only as a number",
    explanation: "The header may hold a date; servers before maintenance send one.",
    hint: "seconds(header, now:) reads both.",
    implementation: Waits(wish: { header, _ in number(header) }).delay),
  Mistake(
    "a header that nobody can read is 0",
    explanation: "Then the client asks at once, again and again.",
    hint: "Without a wish that can be read the wait doubles as usual.",
    implementation: Waits(wish: { number($0) ?? date($0, $1) ?? 0 }).delay),
  Mistake(
    "Retry-After in milliseconds",
    explanation: "The header counts seconds: 7 milliseconds are no rest.",
    hint: "Seconds, as they are.",
    implementation: Waits(wish: { header, now in
      number(header).map { $0 / 1_000 } ?? date(header, now)
    }).delay),
  Mistake(
    "a wish without a limit",
    explanation: "A server that says a year stops the program for a year.",
    hint: "At most a minute.",
    implementation: Waits(wishLimit: { max($0, 0) }).delay),
  Mistake(
    "a moment that has passed",
    explanation: "A date before now gives a negative wait, which a sleep may take for ever.",
    hint: "At least 0.",
    implementation: Waits(wishLimit: { min($0, 60) }).delay),
  Mistake(
    "always the same wait",
    explanation: "A server that is down is asked as often as one that stumbled.",
    hint: "Twice as long after each attempt.",
    implementation: Waits(full: { _ in 0.5 }).delay),
  Mistake(
    "waits that grow in equal steps",
    explanation: "0.5, 1, 1.5: a server that is down for minutes gets dozens of questions.",
    hint: "0.5 · 2^attempt.",
    implementation: Waits(full: { min(0.5 * Double($0 + 1), 60) }).delay),
  Mistake(
    "the first wait twice as long",
    explanation: "attempt is 0 for the first wait: 2^0 is 1.",
    hint: "0.5 · 2^attempt.",
    implementation: Waits(full: { min(pow(2, Double($0)), 60) }).delay),
  Mistake(
    "doubling without a limit",
    explanation: "The tenth wait is over four minutes, the twentieth three days.",
    hint: "At most a minute.",
    implementation: Waits(full: { 0.5 * pow(2, Double($0)) }).delay),
  Mistake(
    "1 << attempt overflows",
    explanation:
      "1 << 63 is negative and 1 << 64 is 0: after many attempts nobody waits at all.",
    hint: "Limit the attempt before shifting: min(attempt, 10).",
    implementation: Waits(full: { min(0.5 * Double(1 << $0), 60) }).delay),
  Mistake(
    "1 << attempt becomes 0",
    explanation: "Shifted by 64 or more, 1 becomes 0: after many attempts nobody waits at all.",
    hint: "Limit the attempt before shifting: min(attempt, 10).",
    implementation: Waits(full: { attempt in
      let factor = 1 << attempt
      return factor < 0 ? 60 : min(0.5 * Double(factor), 60)
    }).delay),
  Mistake(
    "chance left out",
    explanation: "A thousand clients that failed together come back together, and fail again.",
    hint: "doubled · (0.5 + 0.5 · jitter()).",
    implementation: Waits(spread: { full, _ in full }).delay),
  Mistake(
    "chance may take away the whole wait",
    explanation: "With a chance near 0 the client asks at once.",
    hint: "At least half of the wait stays.",
    implementation: Waits(spread: { $0 * $1 }).delay),
  Mistake(
    "chance the other way round",
    explanation: "A chance of 1 leaves the wait whole and 0 halves it; here 1 halves it.",
    hint: "doubled · (0.5 + 0.5 · jitter()).",
    implementation: Waits(spread: { $0 * (1 - 0.5 * $1) }).delay),
  Mistake(
    "chance added on top",
    explanation: "Waits become longer than the minute that was the limit.",
    hint: "Chance takes up to half of it off.",
    implementation: Waits(spread: { $0 * (1 + 0.5 * $1) }).delay),
]
