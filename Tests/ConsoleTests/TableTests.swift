// Tables: alignment with wide characters, a limited width, Markdown, hostile cells.
import Console
import Testing

@Suite struct TableTests {
  private var kinds: Table {
    var table = Table([
      Table.Column("kind"), Table.Column("size"), Table.Column("text", isFlexible: true),
    ])
    table.add("byte pairs", "8,000", "日本語 and ñ")
    table.add(["words", "–", "a rather long remark about words"])
    return table
  }

  @Test func `columns line up, with numbers on the right`() {
    #expect(
      kinds.plain() == """
        kind         size  text
        ──────────  ─────  ────────────────────────────────
        byte pairs  8,000  日本語 and ñ
        words           –  a rather long remark about words
        """)
  }

  @Test func `the flexible column gives way`() {
    let text = kinds.plain(width: 34)
    #expect(text.hasSuffix("words           –  a rather long …"))
    #expect(text.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= 34 })
    #expect(text.contains("日本語 and ñ"))
  }

  @Test func `wide characters keep the columns behind them in place`() {
    var table = Table(["text", "n"])
    table.add("日本", "1")
    table.add("abcd", "2")
    table.add("e\u{301}", "13")
    let lines = table.plain().split(separator: "\n").dropFirst(2)
    #expect(lines == ["日本   1", "abcd   2", "e\u{301}     13"])
  }

  @Test func `cells cannot steer the terminal or break a row`() {
    var table = Table(["a\u{1B}[1m"])
    table.add("x\ny\u{9B}2J")
    #expect(table.plain() == "a\\u{1B}[1m\n────────────\nx\\ny\\u{9B}2J")
  }

  @Test func `markdown escapes bars and aligns numbers`() {
    var table = Table(["token", "count"])
    table.add("a|b", "12")
    table.add("<s>", "3")
    #expect(
      table.markdown == """
        | token | count |
        | --- | ---: |
        | a\\|b | 12 |
        | &lt;s> | 3 |
        """)
  }

  @Test func `a table without rows still shows its headings`() {
    #expect(Table(["a", "b"]).plain(width: 20) == "a  b\n─  ─")
    #expect(Table([String]()).plain(width: 20) == "\n")
  }
}
