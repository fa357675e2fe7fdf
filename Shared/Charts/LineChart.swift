// Values over an axis, as one line per series: losses, rates, norms.

/// A line chart of several named series.
public struct LineChart: Chart {
  /// A named line through points in order; a value that is not finite is a gap.
  public struct Series: Sendable {
    let name: String
    let points: [(x: Double, y: Double)]

    /// Makes a series; without `x` the points stand at 0, 1, 2 and so on.
    public init(_ name: String, x: [Double]? = nil, y: [Double]) {
      guard x == nil || x?.count == y.count else {
        fatalError("LineChart.Series '\(name)': \(x?.count ?? 0) x values for \(y.count) y values")
      }
      self.name = name
      points = y.indices.map { (x?[$0] ?? Double($0), y[$0]) }
    }
  }

  /// A place on the x axis with a remark.
  public struct Marker: Sendable {
    let x: Double
    let label: String

    /// Makes a marker at an x value.
    public init(x: Double, _ label: String) {
      self.x = x
      self.label = label
    }
  }

  private let title: String
  private let xTitle: String
  private let yTitle: String
  private let isLogarithmic: Bool
  private let series: [Series]
  private let markers: [Marker]

  /// Makes a chart; on a logarithmic y axis values that are not positive are gaps.
  public init(
    title: String, x: String, y: String, isLogarithmic: Bool = false, series: [Series],
    markers: [Marker] = []
  ) {
    self.title = title
    xTitle = x
    yTitle = y
    self.isLogarithmic = isLogarithmic
    self.series = series
    self.markers = markers.filter { Scale.canDraw($0.x) }
  }

  private static let width = 680.0
  private static let right = width - 28

  /// The chart as an SVG document, 680 pixels wide.
  public var svg: String {
    var drawing = Drawing()
    drawing.text(label(title, atMost: 70), x: 20, y: 30, role: "fill-ink title")
    let legend = drawing.legend(
      series.map(\.name), .line, x: 20, y: 46, width: LineChart.width - 40)
    let drawn = series.flatMap(\.points).filter(canDraw)
    var y = Scale(drawn.map(\.y), isLogarithmic: isLogarithmic, isRound: true)
    var x = Scale(drawn.map(\.x) + markers.map(\.x), tickCount: 7)
    let left = 20 + (y.tickLabels.map { textWidth($0) }.max() ?? 0) + 10
    x.pixels = (left, LineChart.right)
    let rows = markerRows(x)
    let top = 46 + legend + 22 + Double(rows.max().map { $0 + 1 } ?? 0) * 18 + 8
    let bottom = top + 250
    y.pixels = (bottom, top)

    drawing.text(label(yTitle, atMost: 70), x: 20, y: 46 + legend + 12)
    drawGrid(&drawing, x, y)
    for (marker, row) in zip(markers, rows) {
      draw(marker, row: row, at: x.position(marker.x), in: &drawing, from: top, to: bottom)
    }
    for (index, line) in series.enumerated() {
      draw(line, color: index, in: &drawing, x, y)
    }
    if drawn.isEmpty {
      drawing.text(
        "no data", x: (left + LineChart.right) / 2, y: (top + bottom) / 2, anchor: .middle)
    }
    return drawing.document(
      title: title, summary: summary, width: LineChart.width, height: bottom + 56)
  }

  private func canDraw(_ point: (x: Double, y: Double)) -> Bool {
    Scale.canDraw(point.x) && Scale.canDraw(point.y, isLogarithmic: isLogarithmic)
  }

  /// What the chart shows, in words: each series with its last value.
  private var summary: String {
    let ends = series.map { line in
      line.name + ": " + (line.points.last(where: canDraw).map { Scale.brief($0.y) } ?? "no data")
    }
    return "\(yTitle) over \(xTitle), last values: \(ends.joined(separator: "; "))"
  }

  private func drawGrid(_ drawing: inout Drawing, _ x: Scale, _ y: Scale) {
    for (tick, text) in zip(y.ticks, y.tickLabels) {
      let row = y.position(tick)
      drawing.line(x1: x.pixels.start, y1: row, x2: x.pixels.end, y2: row)
      drawing.text(text, x: x.pixels.start - 8, y: row + 4, anchor: .end)
    }
    drawing.line(x1: x.pixels.start, y1: y.pixels.start, x2: x.pixels.end, y2: y.pixels.start)
    for (tick, text) in zip(x.ticks, x.tickLabels) {
      let column = x.position(tick)
      drawing.line(x1: column, y1: y.pixels.start, x2: column, y2: y.pixels.start + 5)
      // A label at the right edge would leave the picture if it were centred.
      let isLast = column + textWidth(text) / 2 > LineChart.width - 4
      drawing.text(
        text, x: isLast ? LineChart.width - 6 : column, y: y.pixels.start + 20,
        anchor: isLast ? .end : .middle)
    }
    drawing.text(
      label(xTitle, atMost: 70), x: (x.pixels.start + x.pixels.end) / 2, y: y.pixels.start + 42,
      anchor: .middle)
  }

  private func draw(
    _ line: Series, color: Int, in drawing: inout Drawing, _ x: Scale, _ y: Scale
  ) {
    let role = Palette.series[color % Palette.series.count].role
    var path = ""
    var dots = ""
    for run in line.points.split(whereSeparator: { !canDraw($0) }) {
      let pixels = run.map { (x: x.position($0.x), y: y.position($0.y)) }
      let corners = LineChart.thinned(pixels).map { coordinate($0.x) + " " + coordinate($0.y) }
      path += "M" + corners.joined(separator: "L")
      // Few points can be pointed at; a point alone is no line and needs its dot.
      guard line.points.count <= 60 || run.count == 1 else { continue }
      for (point, pixel) in zip(run, pixels) {
        let title = "\(line.name), \(xTitle) \(Scale.brief(point.x)): \(Scale.brief(point.y))"
        dots += "<circle class=\"fill-\(role)\" cx=\"\(coordinate(pixel.x))\""
        dots += " cy=\"\(coordinate(pixel.y))\" r=\"2.8\"><title>\(escaped(title))</title></circle>"
      }
    }
    let dashes = Palette.dashes(color)
    let dash = dashes.isEmpty ? "" : " stroke-dasharray=\"\(dashes)\""
    // Noise in a thick line hides the lines behind it.
    let thickness = line.points.count > 300 ? "1.2" : "1.8"
    drawing.add(
      "<path class=\"line-\(role)\" fill=\"none\" stroke-width=\"\(thickness)\" stroke-linejoin=\"round\""
        + " stroke-linecap=\"round\"\(dash) d=\"\(path)\"/>\(dots)")
  }

  /// Of a crowd of points in one pixel column only first, lowest, highest and last, so that long
  /// runs stay small and spikes stay visible.
  private static func thinned(_ pixels: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
    guard pixels.count > 3000 else { return pixels }
    var kept: [(x: Double, y: Double)] = []
    var start = 0
    while start < pixels.count {
      let column = pixels[start].x.rounded()
      let end = pixels[start...].firstIndex { $0.x.rounded() != column } ?? pixels.count
      let range = start..<end
      let lowest = range.min { pixels[$0].y < pixels[$1].y } ?? start
      let highest = range.max { pixels[$0].y < pixels[$1].y } ?? start
      kept += Set([start, lowest, highest, end - 1]).sorted().map { pixels[$0] }
      start = end
    }
    return kept
  }
}

extension LineChart {
  /// For each marker the row above the plot where neither label nor line meets another's.
  ///
  /// A marker whose line stands under a label must have a lower row than that label. Labels run to
  /// the right, so rows are given out from right to left; those at the edge, which run to the left,
  /// come last.
  private func markerRows(_ x: Scale) -> [Int] {
    let columns = markers.map { x.position($0.x) }
    let spans = markers.indices.map { labelSpan(markers[$0], at: columns[$0]) }
    let turned = markers.indices.filter { spans[$0].start < columns[$0] }
    let plain = markers.indices.filter { spans[$0].start >= columns[$0] }
    let order =
      plain.sorted { columns[$0] > columns[$1] } + turned.sorted { columns[$0] < columns[$1] }
    var rows = [Int](repeating: 0, count: markers.count)
    for (place, index) in order.enumerated() {
      let below = order[..<place].filter { other in
        spans[other].start < spans[index].end + 8 && spans[index].start < spans[other].end + 8
      }
      rows[index] = (below.map { rows[$0] }.max() ?? -1) + 1
    }
    return rows
  }

  /// Where a label begins and ends: right of its line, or left of it near the edge.
  private func labelSpan(_ marker: Marker, at column: Double) -> (start: Double, end: Double) {
    let needed = textWidth(label(marker.label, atMost: 40), size: 11) + 6
    return column + needed > LineChart.right + 18
      ? (column - needed, column) : (column, column + needed)
  }

  private func draw(
    _ marker: Marker, row: Int, at column: Double, in drawing: inout Drawing, from top: Double,
    to bottom: Double
  ) {
    let baseline = top - 8 - Double(row) * 18
    let isLeft = labelSpan(marker, at: column).start < column
    drawing.line(
      x1: column, y1: baseline - 10, x2: column, y2: bottom, role: "line-faint", dashes: "2 3")
    drawing.text(
      label(marker.label, atMost: 40), x: column + (isLeft ? -5 : 5), y: baseline,
      anchor: isLeft ? .end : .start)
  }
}
