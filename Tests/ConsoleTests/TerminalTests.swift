// Colour rules, hostile text, the width of characters, numbers as text.
import Console
import Testing

@Suite struct TerminalTests {
  @Test func `colour needs a terminal and nobody who forbids it`() {
    #expect(outcome(onTerminal: true).output == "\u{1B}[32mshown\u{1B}[0m\n")
    #expect(outcome(onTerminal: false).output == "shown\n")
    #expect(outcome(of: sample, "--no-color", onTerminal: true).output == "shown\n")
    #expect(outcome(onTerminal: true, environment: ["NO_COLOR": "1"]).output == "shown\n")
    #expect(outcome(onTerminal: true, environment: ["TERM": "dumb"]).output == "shown\n")
    #expect(outcome(onTerminal: true, environment: ["NO_COLOR": ""]).output.hasPrefix("\u{1B}"))
  }

  @Test func `the width comes from the terminal, then COLUMNS, then is 80`() {
    let unknown = MemoryOutput()
    let wide = MemoryOutput(isTerminal: true, columns: 120)
    #expect(Terminal(output: wide, errors: unknown, environment: ["COLUMNS": "60"]).width == 120)
    #expect(Terminal(output: unknown, errors: unknown, environment: ["COLUMNS": "60"]).width == 60)
    #expect(Terminal(output: unknown, errors: unknown).width == 80)
  }

  @Test func `quiet silences notes but not warnings and results`() {
    let output = MemoryOutput()
    let errors = MemoryOutput()
    let terminal = Terminal(output: output, errors: errors, isQuiet: true)
    terminal.note("note")
    terminal.warn("warning sentence")
    terminal.print("result")
    #expect(errors.text == "warning: warning sentence\n")
    #expect(output.text == "result\n")
  }

  @Test(arguments: [
    ("plain ñandú 日本語 👩‍👧", "plain ñandú 日本語 👩‍👧"),
    ("\u{1B}]0;title\u{07}", "\\u{1B}]0;title\\u{7}"),
    ("a\u{9B}31mb\u{7F}", "a\\u{9B}31mb\\u{7F}"),
    ("x\u{202E}exe.txt\u{2066}", "x\\u{202E}exe.txt\\u{2066}"),
    ("a\r\nb\tc\u{0}", "a\\r\\nb\\tc\\u{0}"),
    ("\u{E0041}\u{FEFF}\u{2028}", "\\u{E0041}\\u{FEFF}\\u{2028}"),
  ])
  func `hostile text is shown, not obeyed`(text: String, expected: String) {
    #expect(printable(text) == expected)
  }

  @Test func `text of several lines keeps its lines and nothing else`() {
    #expect(printable("a\tb\nc\r\u{1B}", keepingLines: true) == "a\tb\nc\\r\\u{1B}")
  }

  @Test(arguments: [
    ("abc", 3), ("日本語", 6), ("한국어", 6), ("e\u{301}", 1), ("👩‍👧", 2), ("🇪🇸", 2), ("❤️", 2),
    ("ﾊ", 1), ("Ｆ", 2), ("\u{200B}", 0), ("", 0), ("…", 1), ("▁the", 4),
  ])
  func `width counts columns, not characters`(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("日本語", 4, "日…"), ("ab", 0, ""),
  ])
  func `text is cut to columns`(text: String, columns: Int, expected: String) {
    #expect(fitted(text, to: columns) == expected)
    #expect(displayWidth(fitted(text, to: columns)) <= columns)
  }

  @Test func `numbers read the same everywhere`() {
    #expect(
      [0, 999, 1_000, -12_345, 1_234_567].map(Format.count).joined(separator: " ")
        == "0 999 1,000 -12,345 1,234,567")
    #expect(Format.count(.min) == "-9,223,372,036,854,775,808")
    #expect(
      [999, 1_000, 1_500_000, 999_999_999].map(Format.bytes).joined(separator: " ")
        == "999 bytes 1.0 kB 1.5 MB 1.0 GB")
    #expect(
      [0.0, 0.012, 0.85, 9.96, 59.7, 65, 7_380].map(Format.duration).joined(separator: ", ")
        == "0 µs, 12 ms, 0.85 s, 10 s, 1 min 00 s, 1 min 05 s, 2 h 03 min")
    #expect(Format.rate(1_234.6, "tokens") == "1,235 tokens/s")
    #expect(Format.rate(0.25, "steps") == "0.25 steps/s")
    #expect(Format.percent(0.1234) == "12.3 %")
    #expect(Format.decimal(.nan) == "–")
    #expect(Format.duration(.infinity) == "–")
    #expect(Format.rate(.nan, "steps") == "– steps/s")
  }
}
