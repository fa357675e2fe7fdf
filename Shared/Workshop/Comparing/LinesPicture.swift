// Two texts beside each other as a picture in a page: marked lines have a ground of their own and a sign
// between them, so that colour alone tells nothing.

import Charts
import Console

/// Rows of lines, drawn in two columns.
struct LinesPicture: Chart {
  private let title: String
  private let columns: (left: String, right: String)
  private let rows: [LineRow?]

  private static let lineHeight = 17
  /// Characters in a column; longer lines go on in the next row.
  private static let width = 47
  private static let columnWidth = 328
  private static let gap = 24

  /// Draws rows under the names of both columns; nil stands for rows that are left out.
  init(title: String, columns: (left: String, right: String), rows: [LineRow?]) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  /// The picture as an SVG document.
  var svg: String {
    var body = text(columns.left, x: 10, row: 0, role: "faint")
    body += text(columns.right, x: 10 + Self.columnWidth + Self.gap, row: 0, role: "faint")
    var next = 1
    for row in rows {
      guard let row else {
        body += text("⋯", x: 10, row: next, role: "faint")
        next += 1
        continue
      }
      let (left, right) = (pieces(row.left), pieces(row.right))
      let height = max(1, left.count, right.count)
      body += column(left, x: 0, row: next, height, ground: row.isLeftChanged ? "tint1" : nil)
      body += column(
        right, x: Self.columnWidth + Self.gap, row: next, height,
        ground: row.isRightChanged ? "tint2" : nil)
      if row.isChanged { body += text("≠", x: Self.columnWidth + 8, row: next, role: "ink") }
      next += height
    }
    let (width, height) = (2 * Self.columnWidth + Self.gap, (next + 1) * Self.lineHeight)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" xml:space="preserve" style="min-width:\(width)px;\
      font:11px ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace">\
      <title>\(markup(title))</title>\(body)</svg>

      """
  }

  /// One side of a row, on a ground where it is marked.
  private func column(
    _ pieces: [String], x: Int, row: Int, _ height: Int, ground: String?
  ) -> String {
    let rectangle = ground.map {
      "<rect x=\"\(x)\" y=\"\(row * Self.lineHeight + 4)\" width=\"\(Self.columnWidth)\""
        + " height=\"\(height * Self.lineHeight)\" style=\"fill:var(--\($0),#eee)\"/>"
    }
    return (rectangle ?? "")
      + pieces.enumerated().map { offset, piece in
        text(piece, x: x + 10, row: row + offset, role: "ink")
      }.joined()
  }

  private func text(_ text: String, x: Int, row: Int, role: String) -> String {
    // A browser folds spaces together in every text that does not say otherwise itself.
    "<text x=\"\(x)\" y=\"\((row + 1) * Self.lineHeight)\""
      + " style=\"white-space:pre;fill:var(--\(role),#333)\">\(markup(text))</text>"
  }

  /// A line in pieces that fit into a column.
  private func pieces(_ line: String?) -> [String] {
    var pieces: [String] = []
    var rest = Substring(line ?? "")
    while !rest.isEmpty {
      var columns = 0
      let piece = rest.prefix {
        columns += displayWidth(String($0))
        return columns <= Self.width
      }
      // A sign wider than the column would never fit.
      pieces.append(String(piece.isEmpty ? rest.prefix(1) : piece))
      rest = rest.dropFirst(max(1, piece.count))
    }
    return pieces
  }

  private func markup(_ text: String) -> String {
    printable(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
  }
}
