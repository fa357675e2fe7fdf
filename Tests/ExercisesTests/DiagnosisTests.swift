// Which known mistakes are named for what a wrong answer gave.

import Gates
import Testing

@Suite struct DiagnosisTests {
  private typealias Function = @Sendable (Int) -> Int

  /// What must hold: one, two and three stay as they are.
  private let gate = Gate<Function>(
    Exercise("2.1", "identity", task: "t", shapes: "s", hints: []), implementation: { $0 },
    checks: (1...3).map { number in
      .example("\(number) stays", why: "w") { function, probe in
        try probe.expect(function(number), equals: number, "f(\(number))")
      }
    })

  private func mistake(_ name: String, _ wrong: @escaping Function) -> Mistake<Function> {
    Mistake(name, explanation: "e", hint: "h", implementation: wrong)
  }

  /// What the mistakes give that are passed in, as far as the first `ended` checks, under the names of `known`.
  private func named(
    _ function: @escaping Function, among known: [Mistake<Function>], ended: Int = 3
  ) -> [String] {
    let results = gate.run(function).prefix(ended)
    return diagnose(Array(results), among: KillMatrix(gate, known).misconceptions).map(\.name)
  }

  private var known: [Mistake<Function>] {
    [
      mistake("one", { $0 == 1 ? 7 : $0 }), mistake("two", { $0 == 2 ? 7 : $0 }),
      mistake("ends", { $0 == 2 ? 2 : 8 }),
    ]
  }

  @Test func `a mistake is named by what it gives, not by the checks that it fails`() {
    #expect(named({ $0 == 1 ? 7 : $0 }, among: known) == ["one"])
    #expect(named({ $0 == 2 ? 2 : 8 }, among: known) == ["ends"])
    #expect(named({ $0 == 1 ? 9 : $0 }, among: known) == [])
    #expect(named({ $0 }, among: known) == [])
  }

  @Test func `two mistakes at once are both named where each shows in checks of its own`() {
    #expect(named({ $0 == 3 ? 3 : 7 }, among: known) == ["one", "two"])
    #expect(named({ $0 == 2 ? 7 : 8 }, among: known) == ["two", "ends"])
    #expect(named({ $0 + 7 }, among: known) == [])
  }

  @Test func `what ended before a crash is enough where it fits one mistake only`() {
    #expect(named({ $0 == 2 ? 2 : 8 }, among: known, ended: 1) == ["ends"])
    #expect(named({ $0 == 2 ? 2 : 8 }, among: known, ended: 0) == [])
    let alike = known + [mistake("first and last", { $0 == 2 ? 2 : $0 + 6 })]
    #expect(named({ $0 == 1 ? 7 : $0 }, among: alike) == ["one"])
    #expect(named({ $0 == 1 ? 7 : $0 }, among: alike, ended: 1) == [])
    let variant = known + [mistake("one", { $0 == 2 ? 2 : $0 + 6 })]
    #expect(named({ $0 == 1 ? 7 : $0 }, among: variant, ended: 1) == ["one"])
  }
}
