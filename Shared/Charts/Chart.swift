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
    x1: Double, y1: Double, x2: Double, y2: Double, role: String = "line-grid", dashes: String = ""
  ) {
    let dash = dashes.isEmpty ? "" : " stroke-dasharray=\"\(dashes)\""
    body += "<line class=\"\(role)\" x1=\"\(coordinate(x1))\" y1=\"\(coordinate(y1))\""
    body += " x2=\"\(coordinate(x2))\" y2=\"\(coordinate(y2))\"\(dash)/>"
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

  /// Names with their colours in as many lines as they need; returns the height taken.
  mutating func legend(_ names: [String], x: Double, y: Double, width: Double) -> Double {
    guard names.count > 1 else { return 0 }
    var column = x
    var row = y
    for (index, name) in names.enumerated() {
      let shown = label(name, atMost: 40)
      let needed = 18 + textWidth(shown) + 16
      if column > x, column + needed > x + width {
        column = x
        row += 20
      }
      let swatch = "fill-" + Palette.series[index % Palette.series.count].role
      rectangle(x: column, y: row, width: 12, height: 12, role: swatch, rounded: 3)
      text(shown, x: column + 18, y: row + 10.5)
      column += needed
    }
    return row - y + 20
  }

  /// The document around what was drawn; `summary` is what a screen reader says after the title.
  func document(title: String, summary: String, width: Double, height: Double) -> String {
    let size = "width=\"\(coordinate(width))\" height=\"\(coordinate(height))\""
    let box = "viewBox=\"0 0 \(coordinate(width)) \(coordinate(height))\""
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" \(size) \(box)>"
      + "<title>\(escaped(title))</title><desc>\(escaped(summary))</desc>"
      + "<style>\(Palette.chartStyle)</style>"
      + "<rect class=\"fill-paper\" width=\"100%\" height=\"100%\"/>\(body)</svg>\n"
  }
}
