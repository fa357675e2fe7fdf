// What all charts share: an SVG document with a title, drawn element by element.

/// A picture of numbers, complete in itself.
public protocol Chart: Sendable {
  /// An SVG document that can stand alone as a file or inside a page.
  var svg: String { get }
}

/// Collects the elements of an SVG document, in pixels from the upper left corner.
struct Drawing {
  enum Anchor: String {
    case start
    case middle
    case end
  }

  private var body = ""

  mutating func add(_ element: String) {
    body += element
  }

  mutating func text(
    _ text: String, x: Double, y: Double, anchor: Anchor = .start, role: String = "fill-faint",
    rotated angle: Double = 0
  ) {
    let place = "x=\"\(coordinate(x))\" y=\"\(coordinate(y))\""
    let turn =
      angle == 0
      ? "" : " transform=\"rotate(\(coordinate(angle)) \(coordinate(x)) \(coordinate(y)))\""
    body += "<text class=\"\(role)\" \(place) text-anchor=\"\(anchor.rawValue)\"\(turn)>"
    body += escaped(text) + "</text>"
  }

  mutating func line(
    x1: Double, y1: Double, x2: Double, y2: Double, role: String = "line-grid", dashes: String = "",
    width: Double = 1
  ) {
    let dash = dashes.isEmpty ? "" : " stroke-dasharray=\"\(dashes)\""
    body += "<line class=\"\(role)\" x1=\"\(coordinate(x1))\" y1=\"\(coordinate(y1))\""
    body +=
      " x2=\"\(coordinate(x2))\" y2=\"\(coordinate(y2))\" stroke-width=\"\(coordinate(width))\"\(dash)/>"
  }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, role: String, rounded: Double = 0,
    title: String = ""
  ) {
    let corner = rounded > 0 ? " rx=\"\(coordinate(rounded))\"" : ""
    body += "<rect class=\"\(role)\" x=\"\(coordinate(x))\" y=\"\(coordinate(y))\""
    body += " width=\"\(coordinate(width))\" height=\"\(coordinate(height))\"\(corner)"
    body += title.isEmpty ? "/>" : "><title>\(escaped(title))</title></rect>"
  }

  /// How a legend shows a colour.
  enum Swatch {
    case box
    case line
  }

  /// Names with their colours in as many rows as they need; returns the height taken.
  mutating func legend(
    _ names: [String], _ swatch: Swatch, x: Double, y: Double, width: Double
  ) -> Double {
    guard names.count > 1 else { return 0 }
    var column = x
    var row = y
    for (index, name) in names.enumerated() {
      let shown = label(name, atMost: 40)
      let needed = 24 + textWidth(shown) + 14
      if column > x, column + needed > x + width {
        column = x
        row += 20
      }
      let role = Palette.series[index % Palette.series.count].role
      switch swatch {
      case .box:
        rectangle(x: column, y: row, width: 12, height: 12, role: "fill-\(role)", rounded: 3)
      case .line:
        line(
          x1: column, y1: row + 6, x2: column + 17, y2: row + 6, role: "line-\(role)",
          dashes: Palette.dashes(index), width: 2.5)
      }
      text(shown, x: column + (swatch == .box ? 18 : 24), y: row + 10.5)
      column += needed
    }
    return row - y + 24
  }

  /// The document around what was drawn; `summary` is what a screen reader says after the title.
  func document(title: String, summary: String, width: Double, height: Double) -> String {
    let size = "width=\"\(coordinate(width))\" height=\"\(coordinate(height))\""
    let box = "viewBox=\"0 0 \(coordinate(width)) \(coordinate(height))\""
    // A full chart may scroll sideways on a narrow page; a small one just shrinks.
    let kind = width >= 600 ? "chart full" : "chart"
    return
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"\(kind)\" role=\"img\" \(size) \(box)>"
      + "<title>\(escaped(title))</title><desc>\(escaped(summary))</desc>"
      + "<style>\(Palette.chartStyle)</style>"
      + "<rect class=\"fill-paper\" width=\"100%\" height=\"100%\"/>\(body)</svg>\n"
  }
}
