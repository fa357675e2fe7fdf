// A sealed record is believed, and nothing that looks like one.

import Testing

@testable import Gates
@testable import workshop

@Suite struct RecordSealTests {
  private let seal = RecordSeal(secret: Array("a secret that nobody knows".utf8))
  private let events: [GateEvent] = [
    .started(name: "first", why: "so"),
    .ended(CheckResult(name: "first", why: "so", failure: nil, fingerprint: Fingerprint())),
    .finished(checks: 1),
  ]

  private func output(_ events: [GateEvent], by seal: RecordSeal) -> [String] {
    events.enumerated().map { String(decoding: seal.line($0.offset, $0.element), as: UTF8.self) }
  }

  private func names(_ output: String) -> [String] {
    seal.events(in: output).map { "\($0)".prefix { $0 != "(" }.description }
  }

  @Test func `sealed lines are found among everything else that is printed`() {
    let lines = output(events, by: seal)
    let noisy = "hello\(lines[0])#record passed\n\(lines[1])no line end\(lines[2])\u{FFFD}"
    #expect(names(noisy) == ["started", "ended", "finished"])
  }

  @Test func `lines that were invented, repeated, moved or left out end the record`() {
    let lines = output(events, by: seal)
    let forged = output(events, by: RecordSeal(secret: Array("another".utf8)))
    #expect(names(forged.joined()) == [])
    #expect(names(lines[0] + lines[0] + forged[1] + lines[2]) == ["started"])
    #expect(names(lines[2] + lines[1]) == [])
    #expect(names(lines[0].replacing("first", with: "other")) == [])
    #expect(names("{\"finished\":1}\n#record \n#record x {}\n") == [])
  }

  @Test func `what an implementation gave comes back with the record`() throws {
    var trace = Fingerprint()
    trace.add(numbers: [1, 2.5, .infinity])
    trace.add(text: "[1, 2]")
    let event = GateEvent.ended(
      CheckResult(name: "first", why: "so", failure: nil, fingerprint: trace))
    let read = try #require(seal.events(in: output([event], by: seal).joined()).first)
    guard case .ended(let result) = read else {
      Issue.record("the trace is lost")
      return
    }
    #expect(result.failure == nil && result.fingerprint.matches(trace))
    trace.add(text: "more")
    #expect(!result.fingerprint.matches(trace))
  }
}
