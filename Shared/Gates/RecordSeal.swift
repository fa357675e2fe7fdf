// A record that code under judgement cannot write by itself: each line carries a seal that only those can make
// who know a secret. The gate reads the secret before it calls what it judges.

import Exercises
import Storage

/// Seals lines of a record, and tells sealed lines from anything else that a process writes.
///
/// The seal is a digest of the secret, the line's number and its text, so that lines can neither be
/// invented nor written twice. It does not hide the secret from code that searches the memory of its own process.
public struct RecordSeal: Sendable {
  private static let mark = "#record "
  private let secret: [UInt8]

  /// Makes a seal of a secret, which should be at least 16 random bytes.
  public init(secret: [UInt8]) { self.secret = secret }

  /// A line as it is written, with a line break before it: what was written last may lack its own.
  func line(_ number: Int, _ event: GateEvent) -> [UInt8] {
    let text = event.line.dropLast()
    return Array("\n\(Self.mark)\(digest(number, text)) ".utf8) + text + [0x0A]
  }

  /// The events of the sealed lines in an output, in order; everything else is passed over.
  public func events(in output: String) -> [GateEvent] {
    var events: [GateEvent] = []
    for line in output.utf8.split(separator: 0x0A) where line.starts(with: Self.mark.utf8) {
      let rest = line.dropFirst(Self.mark.utf8.count)
      let text = rest.dropFirst(65)
      guard rest.prefix(64).elementsEqual(digest(events.count, text).utf8),
        let json = try? JSON(parsing: Array(text)),
        let event = try? GateEvent(LocatedJSON(json, file: "the record"))
      else { continue }
      events.append(event)
    }
    return events
  }

  private func digest(_ number: Int, _ text: some Sequence<UInt8>) -> String {
    SHA256.hex(of: secret + Array("\(number) ".utf8) + Array(text) + secret)
  }
}
