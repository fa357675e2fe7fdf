// Progress under a clock that the test turns.
import Console
import Testing

@Suite struct ProgressBarTests {
  /// A clock that stands still until it is told otherwise.
  private final class Clock {
    var seconds = 0.0
  }

  @Test func `a terminal is redrawn at most ten times a second`() {
    let errors = MemoryOutput(isTerminal: true, columns: 100)
    let terminal = Terminal(output: MemoryOutput(), errors: errors)
    let clock = Clock()
    let bar = ProgressBar("Train", total: 1_000, terminal: terminal, clock: { clock.seconds })
    for step in 1...1_000 {
      clock.seconds += 0.01
      bar.update(to: step)
    }
    bar.finish()
    let draws = errors.text.split(separator: "\r").count
    #expect((90...102).contains(draws))
    #expect(errors.text.hasSuffix("\n"))
    #expect(errors.text.split(separator: "\n").count == 1)
  }

  @Test func `elsewhere a plain line is written every ten seconds and at the end`() {
    let errors = MemoryOutput()
    let terminal = Terminal(output: MemoryOutput(), errors: errors)
    let clock = Clock()
    let bar = ProgressBar("Train", total: 2_500, terminal: terminal, clock: { clock.seconds })
    for step in 1...2_500 {
      clock.seconds = Double(step) / 100
      bar.update(to: step, suffix: "loss 3.21")
    }
    bar.finish()
    bar.finish()
    bar.update(to: 1)
    #expect(
      errors.text == """
        Train 1,000 of 2,500 · 100 steps/s · 15 s left · loss 3.21
        Train 2,000 of 2,500 · 100 steps/s · 5.0 s left · loss 3.21
        Train 2,500 of 2,500 · 100 steps/s · 25 s · loss 3.21

        """)
  }

  @Test func `a line never wraps, whatever the width`() {
    for columns in [20, 40, 60, 200] {
      let errors = MemoryOutput(isTerminal: true, columns: columns)
      let terminal = Terminal(output: MemoryOutput(), errors: errors, allowsColor: false)
      let clock = Clock()
      let bar = ProgressBar("日本語 training", total: 10, terminal: terminal, clock: { clock.seconds })
      clock.seconds = 100
      bar.update(to: 4, suffix: "loss \u{1B}[2J 1.234")
      let line = errors.text.replacing("\u{1B}[K", with: "").replacing("\r", with: "")
      #expect(displayWidth(line) < columns)
      #expect(!line.contains("\u{1B}"))
    }
  }

  @Test func `what an earlier run did does not count for the rate`() {
    let errors = MemoryOutput()
    let terminal = Terminal(output: MemoryOutput(), errors: errors)
    let clock = Clock()
    let bar = ProgressBar("Train", total: 200, terminal: terminal, clock: { clock.seconds })
    bar.resume(at: 100)
    clock.seconds = 10
    bar.advance(by: 50)
    #expect(errors.text == "Train 150 of 200 · 5.0 steps/s · 10 s left\n")
  }

  @Test func `an unknown end and an empty job are drawn without time left`() {
    for total in [nil, 0] {
      let errors = MemoryOutput(isTerminal: true, columns: 80)
      let terminal = Terminal(output: MemoryOutput(), errors: errors)
      let clock = Clock()
      let bar = ProgressBar(
        "Read", total: total, unit: "MB", terminal: terminal, clock: { clock.seconds })
      bar.update(to: 0)
      clock.seconds = 2
      bar.update(to: 7)
      bar.finish()
      #expect(errors.text.contains("3.5 MB/s"))
      #expect(!errors.text.contains("left"))
    }
  }

  @Test func `quiet shows nothing`() {
    let errors = MemoryOutput(isTerminal: true, columns: 80)
    let terminal = Terminal(output: MemoryOutput(), errors: errors, isQuiet: true)
    let bar = terminal.progress("Train", total: 3)
    bar.advance()
    bar.finish()
    #expect(errors.text == "")
  }

  @Test func `what is written while a bar is shown takes its place`() {
    let screen = MemoryOutput(isTerminal: true, columns: 80)
    let terminal = Terminal(output: screen, errors: screen, allowsColor: false)
    let bar = terminal.progress("Train", total: 3)
    bar.advance()
    terminal.note("saved")
    #expect(screen.text.hasSuffix("\u{1B}[K\r\u{1B}[Ksaved\n"))
    terminal.print("result")
    #expect(screen.text.hasSuffix("saved\nresult\n"))
    bar.finish()
    #expect(screen.text.contains("result\n\r"))
    #expect(screen.text.hasSuffix("\u{1B}[K\n"))
  }
}
