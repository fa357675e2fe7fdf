// Line charts: well-formed whatever the data, gaps, scales, labels inside the picture.
import Charts
import Testing

@Suite struct LineChartTests {
  private func chart(_ y: [Double], isLogarithmic: Bool = false) -> LineChart {
    LineChart(
      title: "t", x: "step", y: "loss", isLogarithmic: isLogarithmic,
      series: [LineChart.Series("a", y: y)])
  }

  @Test(arguments: [
    [], [1], [.nan], [.infinity, -.infinity, .nan], [0, 0, 0], [1e300, -1e300],
    [.leastNonzeroMagnitude, .leastNormalMagnitude / 8],
    [1e99, -1e99], [1e15, 1e15 + 1], [-3, 2, .nan, 5], [1e-7, 2e-7], [0, 1e12],
  ])
  func `any values make a well-formed picture without a number that is not finite`(y: [Double]) {
    for isLogarithmic in [false, true] {
      let svg = chart(y, isLogarithmic: isLogarithmic).svg
      let document = ParsedDocument(svg)
      #expect(document.isWellFormed)
      #expect(!svg.contains("nan") && !svg.contains("inf"))
      #expect((2...20).contains(document.count("text")))
    }
  }

  @Test func `no data is said`() {
    #expect(ParsedDocument(chart([.nan]).svg).texts.contains("no data"))
    #expect(!ParsedDocument(chart([1, 2]).svg).texts.contains("no data"))
  }

  @Test func `a value that is not finite parts the line, and a lone point is a dot`() {
    let document = ParsedDocument(chart([1, 2, .nan, 3, .nan, 4, 5]).svg)
    let path = document.elements.first { $0.name == "path" }?.attributes["d"] ?? ""
    #expect(path.split(separator: "M").count == 3)
    #expect(document.count("circle") == 5)
  }

  @Test func `on a logarithmic axis zero is a gap and powers of ten are ticks`() {
    let document = ParsedDocument(chart([1000, 0, 0.1], isLogarithmic: true).svg)
    #expect(document.count("circle") == 2)
    for tick in ["0.1", "1", "10", "100", "1,000"] { #expect(document.texts.contains(tick)) }
  }

  @Test func `ticks are round and cover the values`() {
    let texts = ParsedDocument(chart([1.37, 4.21]).svg).texts
    for tick in ["1.0", "1.5", "4.0", "4.5"] { #expect(texts.contains(tick)) }
    let large = ParsedDocument(chart([0, 2_500_000]).svg).texts
    for tick in ["0", "0.5 M", "2.5 M"] { #expect(large.contains(tick)) }
  }

  @Test func `a spike among many points survives thinning`() {
    var y = [Double](repeating: 1, count: 50_000)
    y[31_234] = 9
    let svg = chart(y).svg
    #expect(svg.utf8.count < 100_000)
    let path = ParsedDocument(svg).elements.first { $0.name == "path" }?.attributes["d"] ?? ""
    let heights = Set(
      path.split { "ML ".contains($0) }.enumerated().filter { $0.offset % 2 == 1 }.map(\.element))
    #expect(heights.count == 2)
  }

  @Test func `marker labels stay inside and share no row where they would meet`() {
    let chart = LineChart(
      title: "t", x: "step", y: "loss", series: [LineChart.Series("a", y: [1, 2, 3])],
      markers: [
        LineChart.Marker(x: 0, "a long remark"), LineChart.Marker(x: 0.1, "another remark"),
        LineChart.Marker(x: 2, "at the very end"), LineChart.Marker(x: .nan, "nowhere"),
      ])
    let document = ParsedDocument(chart.svg)
    #expect(!document.texts.contains("nowhere"))
    let remarks = zip(document.elements, document.texts).filter { $0.1.contains("remark") }
    let rows = Set(remarks.compactMap { $0.0.attributes["y"] })
    #expect(remarks.count == 2 && rows.count == 2)
    let last = zip(document.elements, document.texts).first { $0.1 == "at the very end" }
    #expect(last?.0.attributes["text-anchor"] == "end")
  }

  @Test func `names are escaped and the picture describes itself`() {
    let chart = LineChart(
      title: hostile, x: hostile, y: hostile,
      series: [LineChart.Series(hostile, y: [1, 2]), LineChart.Series("b", y: [2, 1])],
      markers: [LineChart.Marker(x: 1, hostile)])
    let document = ParsedDocument(chart.svg)
    #expect(document.isWellFormed)
    #expect(document.count("script") == 0)
    #expect(document.elements.first?.attributes["role"] == "img")
    #expect(document.elements.dropFirst().first?.name == "title")
    #expect(document.count("desc") == 1)
  }
}
