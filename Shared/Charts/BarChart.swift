// Values side by side: one bar per label, or a group of bars where several series are compared.

/// A chart of horizontal bars, whose labels can be read without turning the head.
public struct BarChart: Chart {
  /// One value per label; a value that is not finite has no bar.
  public struct Series: Sendable {
    let name: String
    let values: [Double]

    /// Makes a series of a name and its values.
    public init(_ name: String, _ values: [Double]) {
      self.name = name
      self.values = values
    }
  }

  private let title: String
  private let valueTitle: String
  private let labels: [String]
  private let series: [Series]

  /// Makes a chart; every series has as many values as there are labels.
  public init(title: String, value: String, labels: [String], series: [Series]) {
    for line in series where line.values.count != labels.count {
      fatalError("BarChart '\(line.name)': \(line.values.count) values for \(labels.count) labels")
    }
    self.title = title
    valueTitle = value
    self.labels = labels
    self.series = series
  }

  private static let width = 680.0

  /// The chart as an SVG document, 680 pixels wide.
  public var svg: String {
    var drawing = Drawing()
    drawing.text(label(title, atMost: 70), x: 20, y: 30, role: "fill-ink title")
    let legend = drawing.legend(
      series.map(\.name), .box, x: 20, y: 46, width: BarChart.width - 40)
    drawing.text(label(valueTitle, atMost: 70), x: 20, y: 46 + legend + 12)

    let shown = labels.map { label($0, atMost: 34) }
    let values = series.flatMap(\.values).filter { Scale.canDraw($0) }
    let labelWidth = shown.map { textWidth($0) }.max() ?? 0
    let written = Scale.brief(series.flatMap(\.values))
    let valueWidth = written.map { textWidth($0) }.max() ?? 0
    var scale = Scale(values + [0], tickCount: 5)
    scale.pixels = (20 + labelWidth + 12, BarChart.width - 24 - valueWidth)

    let top = 46 + legend + 30
    let thickness = series.count > 1 ? 15.0 : 20.0
    let group = thickness * Double(max(1, series.count)) + 12
    for (index, name) in shown.enumerated() {
      let y = top + group * Double(index)
      drawing.text(
        name, x: scale.pixels.start - 12, y: y + (group - 12) / 2 + 4, anchor: .end,
        role: "fill-ink")
      for (place, line) in series.enumerated() {
        let bar = Bar(
          label: labels[index], series: series.count > 1 ? line.name : "",
          value: line.values[index], written: written[place * labels.count + index], color: place,
          y: y + thickness * Double(place),
          height: thickness - 3)
        draw(bar, in: &drawing, scale)
      }
    }
    let bottom = top + group * Double(labels.count)
    let zero = scale.position(0)
    drawing.line(x1: zero, y1: top - 6, x2: zero, y2: bottom - 6, role: "line-faint")
    if values.isEmpty {
      drawing.text("no data", x: BarChart.width / 2, y: bottom + 6, anchor: .middle)
    }
    let summary = "\(valueTitle), \(labels.count) bars"
    return drawing.document(
      title: title, summary: summary, width: BarChart.width, height: bottom + 14)
  }

  private struct Bar {
    let label: String
    let series: String
    let value: Double
    let written: String
    let color: Int
    let y: Double
    let height: Double
  }

  private func draw(_ bar: Bar, in drawing: inout Drawing, _ scale: Scale) {
    let canDraw = Scale.canDraw(bar.value)
    let zero = scale.position(0)
    let end = canDraw ? scale.position(bar.value) : zero
    if canDraw {
      let name = bar.series.isEmpty ? bar.label : "\(bar.label), \(bar.series)"
      drawing.rectangle(
        x: min(zero, end), y: bar.y, width: max(abs(end - zero), 1), height: bar.height,
        role: "fill-" + Palette.series[bar.color % Palette.series.count].role, rounded: 2,
        title: "\(name): \(bar.written)")
    }
    // Beside the bar's free end; a negative bar leaves the side right of zero free.
    drawing.text(
      bar.written, x: max(zero, end) + 6, y: bar.y + bar.height / 2 + 4.5)
  }
}
