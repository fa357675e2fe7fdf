// A matrix as coloured cells: attention weights, similarities, confusions.

/// A matrix of numbers, each a cell whose colour grows stronger with its value.
public struct HeatMap: Chart {
  private let title: String
  private let rows: [String]
  private let columns: [String]
  private let values: [[Double]]
  private let range: ClosedRange<Double>
  private let rowTitle: String
  private let columnTitle: String
  private let showsValues: Bool

  /// Makes a heat map of one row of `values` per row label and one value per column label.
  ///
  /// A value that is not finite is masked: its cell stays empty. Without `range` the colours span
  /// the values that are there. `showsValues` writes the numbers into the cells of a small matrix.
  public init(
    title: String, rows: [String], columns: [String], values: [[Double]],
    range: ClosedRange<Double>? = nil, rowTitle: String = "", columnTitle: String = "",
    showsValues: Bool = false
  ) {
    guard values.count == rows.count, values.allSatisfy({ $0.count == columns.count }) else {
      fatalError(
        "HeatMap '\(title)': values \(values.map(\.count)) for \(rows.count) × \(columns.count)")
    }
    let drawn = values.joined().filter { Scale.canDraw($0) }
    self.title = title
    self.rows = rows
    self.columns = columns
    self.values = values
    self.range = range ?? (drawn.min() ?? 0)...(drawn.max() ?? 1)
    self.rowTitle = rowTitle
    self.columnTitle = columnTitle
    self.showsValues = showsValues
  }

  /// The heat map as an SVG document.
  public var svg: String {
    let cell = showsValues ? 46 : min(30, max(9, 560 / Double(max(1, columns.count))))
    let height = showsValues ? 32 : cell
    let rowLabels = rows.map { label($0, atMost: 18) }
    let columnLabels = columns.map { label($0, atMost: 18) }
    let widest = columnLabels.map { textWidth($0) }.max() ?? 0
    let isTurned = widest > cell - 4
    // Labels turned by 45 degrees lean over the right edge by as much as they rise.
    let lean = isTurned ? widest * 0.72 : 0
    let titleRoom = rowTitle.isEmpty ? 0.0 : 20
    let left = 20 + titleRoom + (rowLabels.map { textWidth($0) }.max() ?? 0) + 8
    let top = 46 + (columnTitle.isEmpty ? 0 : 22) + (isTurned ? lean + 12 : 20)
    let right = left + cell * Double(columns.count)
    let bottom = top + height * Double(rows.count)

    var drawing = Drawing()
    drawing.text(label(title, atMost: 60), x: 20, y: 30, role: "fill-ink title")
    drawing.text(columnTitle, x: left, y: 52)
    drawing.text(
      rowTitle, x: 30, y: (top + bottom) / 2, anchor: .middle, rotated: -90)
    let every = Int((13 / cell).rounded(.up))
    for (index, name) in columnLabels.enumerated() where index.isMultiple(of: every) {
      let center = left + cell * (Double(index) + 0.5)
      drawing.text(
        name, x: isTurned ? center + 3 : center, y: top - 7, anchor: isTurned ? .start : .middle,
        role: "fill-ink", rotated: isTurned ? -45 : 0)
    }
    for (index, name) in rowLabels.enumerated() where index.isMultiple(of: every) {
      let center = top + height * (Double(index) + 0.5)
      drawing.text(name, x: left - 8, y: center + 4, anchor: .end, role: "fill-ink")
    }
    drawCells(&drawing, left: left, top: top, width: cell, height: height)
    if values.joined().contains(where: { Scale.canDraw($0) }) {
      drawKey(&drawing, left: left, top: bottom + 16)
    } else {
      drawing.text("no data", x: left, y: bottom + 26)
    }
    let width = max(
      right + lean + 20, left + 220, 40 + textWidth(label(title, atMost: 60), size: 15))
    return drawing.document(title: title, summary: summary, width: width, height: bottom + 44)
  }

  /// The heat map without labels, about 240 pixels wide, to stand beside others of its kind.
  var thumbnail: String {
    let cell = 220 / Double(max(1, columns.count))
    var drawing = Drawing()
    drawing.text(label(title, atMost: 24), x: 10, y: 24, role: "fill-ink title")
    drawCells(&drawing, left: 10, top: 36, width: cell, height: cell)
    return drawing.document(
      title: title, summary: summary, width: 240, height: 46 + cell * Double(rows.count))
  }

  private var summary: String {
    "\(rows.count) × \(columns.count) values from \(Scale.brief(range.lowerBound))"
      + " to \(Scale.brief(range.upperBound))"
  }

  private func drawCells(
    _ drawing: inout Drawing, left: Double, top: Double, width: Double, height: Double
  ) {
    let frame = (width * Double(columns.count), height * Double(rows.count))
    let gap = width < 14 ? 0.5 : 1.5
    // The frame shows how far the masked cells reach.
    drawing.add(
      "<rect class=\"line-grid\" fill=\"none\" x=\"\(coordinate(left - 1))\""
        + " y=\"\(coordinate(top - 1))\" width=\"\(coordinate(frame.0 + 2))\""
        + " height=\"\(coordinate(frame.1 + 2))\" rx=\"3\"/><g class=\"fill-series0\">")
    for (row, line) in values.enumerated() {
      for (column, value) in line.enumerated() where Scale.canDraw(value) {
        let x = left + width * Double(column) + gap / 2
        let y = top + height * Double(row) + gap / 2
        let name =
          "\(label(rows[row], atMost: 40)) → \(label(columns[column], atMost: 40)): "
          + Scale.brief(value)
        drawing.add(
          "<rect x=\"\(coordinate(x))\" y=\"\(coordinate(y))\" width=\"\(coordinate(width - gap))\""
            + " height=\"\(coordinate(height - gap))\" fill-opacity=\"\(coordinate(strength(value)))\""
            + "><title>\(escaped(name))</title></rect>")
      }
    }
    drawing.add("</g>")
    if showsValues { writeValues(&drawing, left: left, top: top, width: width, height: height) }
  }

  private func writeValues(
    _ drawing: inout Drawing, left: Double, top: Double, width: Double, height: Double
  ) {
    for (row, line) in values.enumerated() {
      for (column, value) in line.enumerated() where Scale.canDraw(value) {
        drawing.text(
          Scale.grouped(value, abs(value) < 100 ? 2 : 0),
          x: left + width * (Double(column) + 0.5), y: top + height * (Double(row) + 0.5) + 4,
          anchor: .middle, role: strength(value) > 0.66 ? "fill-paper" : "fill-ink")
      }
    }
  }

  /// The scale of colours with its two ends.
  private func drawKey(_ drawing: inout Drawing, left: Double, top: Double) {
    let low = Scale.brief(range.lowerBound)
    let start = left + textWidth(low) + 8
    drawing.text(low, x: left, y: top + 10)
    drawing.add("<g class=\"fill-series0\">")
    for step in 0...10 {
      drawing.add(
        "<rect x=\"\(coordinate(start + Double(step) * 10))\" y=\"\(coordinate(top))\" width=\"10\""
          + " height=\"12\" fill-opacity=\"\(coordinate(shade(Double(step) / 10)))\"/>")
    }
    drawing.add("</g>")
    drawing.text(Scale.brief(range.upperBound), x: start + 118, y: top + 10)
  }

  private func strength(_ value: Double) -> Double {
    let span = range.upperBound - range.lowerBound
    return shade(span > 0 ? min(1, max(0, (value - range.lowerBound) / span)) : 1)
  }

  /// How opaque a share of the range is; even the lowest value differs from an empty cell.
  private func shade(_ share: Double) -> Double {
    0.05 + 0.95 * share
  }
}
