// Heat maps: masked cells stay empty, strength grows with the value, labels are safe.
import Charts
import Testing

@Suite struct HeatMapTests {
  private func cells(_ map: HeatMap) -> [Double] {
    ParsedDocument(map.svg).numbers("fill-opacity", of: "rect").dropLast(11)
  }

  @Test func `a causal map draws only its lower half`() {
    let values = (0..<5).map { row in (0..<5).map { $0 > row ? Double.nan : 0.5 } }
    let names = ["a", "b", "c", "d", "e"]
    #expect(cells(HeatMap(title: "t", rows: names, columns: names, values: values)).count == 15)
  }

  @Test func `colour grows with the value and stays within a given range`() {
    let map = HeatMap(
      title: "t", rows: ["r"], columns: ["a", "b", "c", "d"], values: [[-9, 0, 0.5, 7]],
      range: 0...1)
    let strengths = cells(map)
    #expect(strengths[0] == strengths[1] && strengths[1] < strengths[2])
    #expect(strengths[2] < strengths[3] && strengths[3] == 1)
  }

  @Test func `cells name their row, column and value`() {
    let map = HeatMap(
      title: "t", rows: [" the"], columns: ["cat\n"], values: [[0.25]], showsValues: true)
    let texts = ParsedDocument(map.svg).texts
    #expect(texts.contains("·the → cat↵: 0.25"))
    #expect(texts.contains("0.25"))
  }

  @Test func `empty, constant and hostile maps are well-formed`() {
    let maps = [
      HeatMap(title: "t", rows: [], columns: [], values: []),
      HeatMap(title: "t", rows: ["a"], columns: ["b"], values: [[.nan]]),
      HeatMap(title: "t", rows: ["a"], columns: ["b", "c"], values: [[2, 2]]),
      HeatMap(
        title: hostile, rows: [hostile], columns: [hostile], values: [[1e200]],
        rowTitle: hostile, columnTitle: hostile),
    ]
    for map in maps {
      let document = ParsedDocument(map.svg)
      #expect(document.isWellFormed)
      #expect(document.count("script") == 0)
      #expect(!map.svg.contains("nan") && !map.svg.contains("inf"))
    }
    #expect(ParsedDocument(maps[1].svg).texts.contains("no data"))
  }
}
