// The colours of charts and pages: one role, two shades, for light and for dark surroundings.

/// A colour by what it is for.
struct Shade {
  let role: String
  let light: String
  let dark: String
}

/// The colours in use.
///
/// The six series colours stay apart for the common forms of colour blindness
/// and reach a contrast of 3:1 with the paper.
enum Palette {
  static let paper = Shade(role: "paper", light: "#ffffff", dark: "#1b1f24")
  static let ink = Shade(role: "ink", light: "#20262d", dark: "#e6e9ed")
  static let faint = Shade(role: "faint", light: "#5b6570", dark: "#a3adb8")
  static let grid = Shade(role: "grid", light: "#e4e7eb", dark: "#343b44")
  static let series = [
    Shade(role: "series0", light: "#1f66b0", dark: "#6db3f5"),
    Shade(role: "series1", light: "#c9530c", dark: "#f59f63"),
    Shade(role: "series2", light: "#0a8a66", dark: "#4fcba3"),
    Shade(role: "series3", light: "#9b4a9c", dark: "#dc9ddb"),
    Shade(role: "series4", light: "#987200", dark: "#e2c250"),
    Shade(role: "series5", light: "#5f6b78", dark: "#b4bec9"),
  ]
  private static let all = [paper, ink, faint, grid] + series

  /// The style sheet of a chart: `fill-ROLE` and `line-ROLE` for both surroundings.
  ///
  /// The colours are written out instead of going through variables, which many viewers of SVG
  /// files do not know. Paper is white in print.
  static let chartStyle: String = {
    let light = all.map { rules($0.role, $0.light) }.joined()
    let dark = all.map { rules($0.role, $0.dark) }.joined()
    return """
      .chart{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;\
      font-size:12px}.chart .title{font-size:15px;font-weight:600}\(light)\
      @media screen and (prefers-color-scheme:dark){\(dark)}
      """
  }()

  /// The same colours as variables of a page, `--ROLE`.
  static func variables(_ shade: KeyPath<Shade, String>) -> String {
    all.map { "--\($0.role):\($0[keyPath: shade]);" }.joined()
  }

  /// The dashes of a series' line: the colours repeat after the last, and dashes keep them apart.
  static func dashes(_ index: Int) -> String {
    index < series.count ? "" : "5 4"
  }

  private static func rules(_ role: String, _ color: String) -> String {
    ".chart .fill-\(role){fill:\(color)}.chart .line-\(role){stroke:\(color)}"
  }
}
