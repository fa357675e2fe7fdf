// The page that a learner opens after a run: headings, text, figures, tables and samples in one file.

/// A self-contained HTML page, legible in light and dark, on phones and in print.
public struct ReportPage: Sendable {
  /// A piece of a section; all of its text is escaped by the page.
  public indirect enum Block: Sendable {
    /// A paragraph of text.
    case paragraph(String)
    /// Key figures in a row: what it is, and how much.
    case facts([(name: String, value: String)])
    /// A chart with a line of explanation.
    case chart(any Chart, caption: String = "")
    /// Heat maps side by side, without their labels.
    case gallery([HeatMap], caption: String = "")
    /// Coloured tokens with a line of explanation.
    case tokens(TokenStrip, caption: String = "")
    /// A table of headers and rows; columns of numbers stand right.
    case table([String], [[String]], caption: String = "")
    /// Text as it is, with its lines and spaces.
    case sample(String, caption: String = "")
    /// Blocks behind a line that opens them.
    case details(String, [Block])
  }

  private let title: String
  private let lead: String
  private var sections: [(heading: String, blocks: [Block])] = []

  /// Makes a page of a title and one or two sentences that say what happened.
  public init(title: String, lead: String) {
    self.title = title
    self.lead = lead
  }

  /// Adds a section at the end.
  public mutating func add(_ heading: String, _ blocks: [Block]) {
    sections.append((heading, blocks))
  }

  /// The page as HTML.
  public var html: String {
    let body = sections.map { section in
      "<section>\n<h2>\(escaped(section.heading))</h2>\n"
        + section.blocks.map(ReportPage.markup).joined() + "</section>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(escaped(title))</title>
      <style>\(ReportStyle.sheet)</style>
      </head>
      <body>
      <main>
      <header>
      <h1>\(escaped(title))</h1>
      <p class="lead">\(escaped(lead))</p>
      </header>
      \(body.joined())</main>
      </body>
      </html>

      """
  }

  private static func markup(_ block: Block) -> String {
    switch block {
    case .paragraph(let text):
      return "<p>\(escaped(text))</p>\n"
    case .facts(let facts):
      let pairs = facts.map { fact in
        "<div><dt>\(escaped(fact.name))</dt><dd>\(escaped(fact.value))</dd></div>"
      }
      return "<dl class=\"facts\">\(pairs.joined())</dl>\n"
    case .chart(let chart, let caption):
      return figure(chart.svg, caption, kind: "wide")
    case .gallery(let maps, let caption):
      let pictures = maps.map { "<div>\($0.thumbnail)</div>" }.joined()
      return figure("<div class=\"gallery\">\(pictures)</div>", caption)
    case .tokens(let strip, let caption):
      return figure(strip.html, caption)
    case .table(let headers, let rows, let caption):
      return figure(table(headers, rows), caption, kind: "plain")
    case .sample(let text, let caption):
      return figure("<pre dir=\"auto\">\(escaped(text))</pre>", caption, kind: "plain")
    case .details(let summary, let blocks):
      return "<details><summary>\(escaped(summary))</summary>\n"
        + blocks.map(markup).joined() + "</details>\n"
    }
  }

  private static func figure(_ content: String, _ caption: String, kind: String = "") -> String {
    let words = caption.isEmpty ? "" : "<figcaption>\(escaped(caption))</figcaption>"
    // A box that scrolls must be reachable by keyboard.
    return "<figure class=\"\(kind)\"><div class=\"frame\" tabindex=\"0\">\(content)</div>"
      + "\(words)</figure>\n"
  }

  private static func table(_ headers: [String], _ rows: [[String]]) -> String {
    for row in rows where row.count != headers.count {
      fatalError("ReportPage.table: \(row.count) cells for \(headers.count) headers")
    }
    let isNumeric = headers.indices.map { column in
      !rows.isEmpty && rows.allSatisfy { looksLikeNumber($0[column]) }
    }
    func line(_ cells: [String], _ tag: String) -> String {
      let marked = cells.indices.map { column in
        // Short cells such as names stay on one line; long ones take what width is left.
        let kind =
          isNumeric[column]
          ? " class=\"number\"" : cells[column].count <= 16 ? " class=\"short\"" : ""
        return "<\(tag)\(kind)>\(escaped(cells[column]))</\(tag)>"
      }
      return "<tr>\(marked.joined())</tr>\n"
    }
    return "<table><thead>\(line(headers, "th"))</thead><tbody>"
      + rows.map { line($0, "td") }.joined() + "</tbody></table>"
  }

  private static func looksLikeNumber(_ cell: String) -> Bool {
    let start = cell.drop { "+-−±~<>≤≥".contains($0) }
    return start.first?.isNumber == true || ["", "–", "-"].contains(cell)
  }
}
