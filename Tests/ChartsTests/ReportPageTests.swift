// Token strips and report pages: complete in themselves, escaped, with white space made visible.
import Charts
import Foundation
import Testing

@Suite struct ReportPageTests {
  private func token(_ text: String) -> TokenStrip.Token {
    TokenStrip.Token(id: 5, bytes: Array(text.utf8))
  }

  /// The text of the first token.
  private func shown(_ token: TokenStrip.Token) -> String {
    let document = ParsedDocument(
      TokenStrip([token]).html.replacing("<br>", with: "").replacing("<wbr>", with: ""))
    #expect(document.isWellFormed)
    return document.texts.dropFirst().first ?? ""
  }

  @Test(arguments: [
    (" the", "·the"), ("\n\n", "↵↵"), ("\t", "⇥"), ("\r\n", "␍↵"), ("ñ", "ñ"),
    ("<script>", "<script>"), ("\u{1B}", "␛"), ("\u{202E}", "⟨U+202E⟩"), ("", ""),
  ])
  func `white space and controls are visible in tokens`(text: String, expected: String) {
    #expect(shown(token(text)) == expected)
  }

  @Test func `a part of a character is shown as its bytes`() {
    let html = TokenStrip([TokenStrip.Token(id: 9, bytes: [0xE2, 0x82])]).html
    #expect(html.contains(">E2 82<"))
    #expect(html.contains("title=\"id 9 · 2 bytes: E2 82\""))
    #expect(html.contains("fragment"))
  }

  @Test func `neighbours differ in colour, newlines end lines, special tokens stand out`() {
    let html = TokenStrip([
      token("a"), token("b\n"),
      TokenStrip.Token(id: 0, bytes: Array("<|end|>".utf8), isSpecial: true),
    ]).html
    #expect(html.contains("tint0") && html.contains("tint1") && html.contains("tint2 special"))
    #expect(html.components(separatedBy: "<br>").count == 2)
  }

  @Test func `a page is complete in itself and escapes all text`() {
    let chart = LineChart(
      title: hostile, x: "x", y: "y", series: [LineChart.Series(hostile, y: [1, 2])])
    let map = HeatMap(title: hostile, rows: [hostile], columns: [hostile], values: [[1]])
    var page = ReportPage(title: hostile, lead: hostile)
    page.add(
      hostile,
      [
        .paragraph(hostile), .facts([(hostile, hostile)]), .chart(chart, caption: hostile),
        .gallery([map, map], caption: hostile), .tokens(TokenStrip([token(hostile)])),
        .table([hostile, "n"], [[hostile, "1"]], caption: hostile),
        .sample(hostile, caption: hostile), .details(hostile, [.paragraph(hostile)]),
      ])
    let html = page.html
    #expect(!html.contains("<script"))
    #expect(!html.contains("src=") && !html.contains("href=") && !html.contains("url("))
    #expect(!html.contains("\u{0}") && !html.contains("\u{1B}") && !html.contains("\u{202E}"))
    #expect(html.contains("prefers-color-scheme:dark") && html.contains("@media print"))
    // Apart from elements that HTML leaves open, the page is also well-formed XML.
    let strict = html.replacing("<!DOCTYPE html>", with: "").replacing("<wbr>", with: "")
      .replacing(/<meta [^>]*>/, with: "").replacing("<br>", with: "")
    #expect(ParsedDocument(strict.trimmingPrefix("\n").description).isWellFormed)
  }

  @Test func `columns of numbers stand right, others left`() {
    var page = ReportPage(title: "t", lead: "l")
    page.add("s", [.table(["name", "n"], [["a", "1,000"], ["b", "–"]])])
    #expect(page.html.contains("<th class=\"number\">n</th>"))
    #expect(page.html.contains("<td class=\"short\">a</td><td class=\"number\">1,000</td>"))
  }
}
