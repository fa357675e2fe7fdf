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
  var wishLimit: @Sendable (Double) -> Double? = { min(max($0, 0), 60) }
  var full: @Sendable (_ attempt: Int) -> Double = { min(0.5 * pow(2, Double($0)), 60) }
  var spread: @Sendable (_ full: Double, _ chance: Double) -> Double = { $0 * (0.5 + 0.5 * $1) }
  var obeysWishFirst = false
  /// Whether a server's wish is heard after a status.
  var hears: @Sendable (_ status: Int?) -> Bool = { _ in true }
  var spreadsWish = false
  var sleeps = false

  func delay(
    _ attempt: Int, _ status: Int?, _ header: String?, _ waiting: Waiting
  ) -> Double? {
    let heard = hears(status) ? header : nil
    let asked = heard.flatMap { wish($0, waiting.now()) }.flatMap(wishLimit)
    if obeysWishFirst, let asked { return asked }
    guard status.map(mayPass) ?? retriesWithoutReply else { return nil }
    let seconds =
      asked.map { spreadsWish ? spread($0, waiting.jitter()) : $0 }
      ?? spread(full(attempt), waiting.jitter())
    if sleeps { waiting.sleep(seconds) }
    return seconds
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

/// A status that may pass, taken for the end.
private func givenUp(_ status: Int, _ explanation: String) -> Mistake<RetryFunction> {
  Mistake(
    "\(status) is the end", explanation: explanation, hint: "408, 409 and 429 may pass, too.",
    implementation: Waits(mayPass: { $0 != status && Waits().mayPass($0) }).delay)
}

/// Some of the server's own troubles, taken for all of them.
private func some(of statuses: [Int]) -> Mistake<RetryFunction> {
  Mistake(
    "only some of 500 to 599",
    explanation: "Proxies have numbers of their own, such as 520 or 529, and these pass, too.",
    hint: "(500...599).contains(status).",
    implementation: Waits(mayPass: { ([408, 409, 429] + statuses).contains($0) }).delay)
}

/// Statuses that stay, asked again.
private func alsoAsked(
  _ name: String, _ explanation: String, _ isAsked: @escaping @Sendable (Int) -> Bool
) -> Mistake<RetryFunction> {
  Mistake(
    name, explanation: explanation, hint: "408, 409, 429 and 500 to 599, and no others.",
    implementation: Waits(mayPass: { isAsked($0) || Waits().mayPass($0) }).delay)
}

let retryMistakes: [Mistake<RetryFunction>] = [
  Mistake(
    "all from 400 on asked again",
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
  some(of: [500, 502, 503, 504]),
  some(of: [502, 503, 504]),
  some(of: [500, 502, 503]),
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
    "given up where the header cannot be read",
    explanation: "The trouble may pass all the same: a header that nobody can read says nothing.",
    hint: "Without a wish that can be read the wait doubles as usual.",
    implementation: { attempt, status, header, waiting in
      let isUnread = header.map { (number($0) ?? date($0, waiting.now())) == nil } ?? false
      return isUnread ? nil : Waits().delay(attempt, status, header, waiting)
    }),
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
  givenUp(408, "The server waited too long for the question: the next try may be quicker."),
  givenUp(409, "The question met another one; a moment later it may meet none."),
  alsoAsked("every 4xx asked again", "Most of them say that the request is wrong, and it stays so.")
  {
    (400..<500).contains($0)
  },
  alsoAsked("400 asked again", "A request that is wrong stays wrong.") { $0 == 400 },
  alsoAsked("401 and 403 asked again", "A key that is not accepted will not be the next time.") {
    $0 == 401 || $0 == 403
  },
  alsoAsked("404 asked again", "What is not there will not be there in a second.") { $0 == 404 },
  alsoAsked("600 and more asked again", "No such status is known: nothing says that it may pass.") {
    $0 >= 600
  },
  Mistake(
    "Retry-After heard after 429 and 503 only",
    explanation: "Whatever the status, a server that names a time knows best.",
    hint: "Look at the header after every status that may pass.",
    implementation: Waits(hears: { $0 == 429 || $0 == 503 }).delay),
  Mistake(
    "Retry-After heard after 429 only",
    explanation: "A server before maintenance answers with 503 and names a time.",
    hint: "Look at the header after every status that may pass.",
    implementation: Waits(hears: { $0 == 429 }).delay),
  Mistake(
    "given up where the wish is longer than a minute",
    explanation: "The server may be ready earlier; a minute is what the client can wait.",
    hint: "min(asked, 60): wait a minute and ask.",
    implementation: { attempt, status, header, waiting in
      let delay = Waits(wishLimit: { max($0, 0) }).delay(attempt, status, header, waiting)
      return delay.flatMap { $0 > 60 ? nil : $0 }
    }),
  Mistake(
    "a wish longer than a minute passed over",
    explanation: "A server that asks for an hour is asked again after a second.",
    hint: "min(asked, 60).",
    implementation: Waits(wishLimit: { $0 > 60 ? nil : max($0, 0) }).delay),
  Mistake(
    "a wish of 0 seconds passed over",
    explanation: "The server is ready at once: nobody needs to wait.",
    hint: "0 is a wish, too.",
    implementation: Waits(wishLimit: { $0 <= 0 ? nil : min($0, 60) }).delay),
  Mistake(
    "without a reply asked again at once",
    explanation: "A network that is down is not helped by questions without a pause.",
    hint: "No reply is waited for like any other trouble that may pass.",
    implementation: { attempt, status, header, waiting in
      status == nil ? 0 : Waits().delay(attempt, status, header, waiting)
    }),
  Mistake(
    "a date that has passed is no wish",
    explanation: "The server said when it would be ready, and that is now.",
    hint: "max(asked, 0).",
    implementation: Waits(wishLimit: { $0 < 0 ? nil : min($0, 60) }).delay),
  Mistake(
    "chance takes from the server's wish",
    explanation: "A server that asks for 7 seconds is asked after four.",
    hint: "Chance belongs to the client's own waits.",
    implementation: Waits(spreadsWish: true).delay),
  Mistake(
    "the limit after chance",
    explanation: "After many waits chance takes off nothing any more: all come back together.",
    hint: "First at most a minute, then chance.",
    implementation: Waits(
      full: { 0.5 * pow(2, Double($0)) }, spread: { min($0 * (0.5 + 0.5 * $1), 60) }
    ).delay),
  Mistake(
    "the limit after chance",
    explanation: "It takes up to half off 64 seconds, and the limit comes too late to mend that.",
    hint: "First at most a minute, then chance.",
    implementation: Waits(
      full: { min(0.5 * pow(2, Double($0)), 64) }, spread: { min($0 * (0.5 + 0.5 * $1), 60) }
    ).delay),
  Mistake(
    "waits in the function and in its caller",
    explanation: "Every wait is twice as long: the caller sleeps for what this function gives.",
    hint: "Only return the seconds.",
    implementation: Waits(sleeps: true).delay),
]
