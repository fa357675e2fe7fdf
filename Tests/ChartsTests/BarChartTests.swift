// Bar charts: lengths in proportion, negative and missing values, escaping.
import Charts
import Testing

@Suite struct BarChartTests {
  private func bars(_ document: ParsedDocument) -> [(x: Double, width: Double)] {
    document.elements.filter { $0.name == "rect" && $0.attributes["rx"] == "2" }.map { bar in
      (Double(bar.attributes["x"] ?? "") ?? .nan, Double(bar.attributes["width"] ?? "") ?? .nan)
    }
  }

  @Test func `bars are as long as their values and start at zero`() {
    let chart = BarChart(
      title: "t", value: "v", labels: ["a", "b", "c"],
      series: [BarChart.Series("s", [1, 3, -2])])
    let found = bars(ParsedDocument(chart.svg))
    #expect(found.count == 3)
    #expect(abs(found[1].width - 3 * found[0].width) < 0.1)
    #expect(abs(found[2].x + found[2].width - found[0].x) < 0.1)
  }

  @Test func `a missing value has a dash and no bar`() {
    let chart = BarChart(
      title: "t", value: "v", labels: ["a", "b"],
      series: [BarChart.Series("s", [.nan, 3.5]), BarChart.Series("u", [2.25, .infinity])])
    let document = ParsedDocument(chart.svg)
    #expect(bars(document).count == 2)
    #expect(document.texts.filter { $0 == "–" }.count == 2)
    #expect(document.texts.contains("3.50") && document.texts.contains("2.25"))
  }

  @Test func `no labels and hostile labels make well-formed pictures`() {
    let empty = BarChart(title: "t", value: "v", labels: [], series: [])
    #expect(ParsedDocument(empty.svg).texts.contains("no data"))
    let chart = BarChart(
      title: hostile, value: hostile, labels: [hostile], series: [BarChart.Series(hostile, [1])])
    let document = ParsedDocument(chart.svg)
    #expect(document.isWellFormed)
    #expect(document.count("script") == 0)
  }
}
