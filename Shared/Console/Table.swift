// Rows and columns for the terminal and for Markdown.

/// A table of text cells; numbers stand right, and one column gives way when space is short.
public struct Table: Sendable {
  /// The side of a column that its cells stand on.
  public enum Alignment: Sendable {
    /// Right if every cell is a number, else left.
    case automatic
    /// Left.
    case left
    /// Right.
    case right
  }

  /// A column's heading and how it is laid out.
  public struct Column: Sendable {
    let header: String
    let alignment: Alignment
    let isFlexible: Bool

    /// Makes a column; a flexible one is cut with … when the table is too wide.
    public init(_ header: String, _ alignment: Alignment = .automatic, isFlexible: Bool = false) {
      self.header = printable(header)
      self.alignment = alignment
      self.isFlexible = isFlexible
    }
  }

  private let columns: [Column]
  private var rows: [[String]] = []

  /// Makes an empty table of the given columns.
  public init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Makes an empty table whose columns have only headings.
  public init(_ headers: [String]) {
    columns = headers.map { Column($0) }
  }

  /// Adds a row of as many cells as there are columns; the cells are made safe to show.
  public mutating func add(_ cells: [String]) {
    guard cells.count == columns.count else {
      fatalError("Table.add: \(cells.count) cells for \(columns.count) columns")
    }
    rows.append(cells.map { printable($0) })
  }

  /// Adds a row of as many cells as there are columns.
  public mutating func add(_ cells: String...) {
    add(cells)
  }

  /// The table for a terminal, without a newline at its end; nil leaves every cell whole.
  public func plain(width: Int? = nil) -> String {
    let widths = columnWidths(within: width)
    let rule = widths.map { String(repeating: "─", count: $0) }
    let lines = [columns.map(\.header), rule] + rows
    return lines.map { cells in
      let padded = cells.indices.map { pad(cells[$0], to: widths[$0], column: $0) }
      let line = padded.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  /// The table as Markdown, without a newline at its end.
  public var markdown: String {
    let rule = columns.indices.map { isRight($0) ? "---:" : "---" }
    let lines = [columns.map(\.header), rule] + rows
    return lines.map { cells in
      let escaped = cells.map { cell in
        cell.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
          .replacing("<", with: "&lt;")
      }
      return "| " + escaped.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }

  private func columnWidths(within width: Int?) -> [Int] {
    var widths = columns.indices.map { column in
      ([columns[column].header] + rows.map { $0[column] }).map(displayWidth).max() ?? 0
    }
    guard let width, !columns.isEmpty else { return widths }
    let excess = widths.reduce(0, +) + 2 * (columns.count - 1) - width
    // Without a flexible column, the widest one gives way.
    let widest = widths.indices.max { widths[$0] < widths[$1] }
    if excess > 0, let column = columns.firstIndex(where: \.isFlexible) ?? widest {
      widths[column] = max(min(widths[column], 6), widths[column] - excess)
    }
    return widths
  }

  private func pad(_ cell: String, to width: Int, column: Int) -> String {
    let text = fitted(cell, to: width)
    let space = String(repeating: " ", count: width - displayWidth(text))
    return isRight(column) ? space + text : text + space
  }

  private func isRight(_ column: Int) -> Bool {
    switch columns[column].alignment {
    case .left: return false
    case .right: return true
    case .automatic:
      return !rows.isEmpty && rows.allSatisfy { Table.looksLikeNumber($0[column]) }
    }
  }

  /// Numbers with their unit and a dash for a missing one: `12,345`, `3.2 MB`, `-0.5`, `–`.
  private static func looksLikeNumber(_ cell: String) -> Bool {
    let start = cell.drop { "+-−±~<>≤≥".contains($0) }
    return start.first?.isNumber == true || ["", "–", "-"].contains(cell)
  }
}
