// Which column of a table holds the labels, which the texts, and which the slices.

import Storage

/// The places of the columns, counted from 0.
struct Columns {
  let label: Int
  let text: Int
  let slices: Int?

  private static let labelNames = [
    "label", "class", "category", "target", "sentiment", "topic", "intent", "v1",
  ]
  private static let textNames = [
    "text", "sentence", "message", "review", "comment", "content", "document", "tweet", "v2",
  ]
  private static let sliceNames = ["slices", "slice"]

  /// By the options, by the names in the header, and else by what the cells hold.
  ///
  /// The texts are the column whose different cells are longest together, the last of equals. The labels are the first
  /// column, or the last where the first holds the texts.
  init(_ table: LabelTable, options: TableOptions) throws {
    let header = table.header?.cells.map(Self.folded)
    func place(_ option: String?, _ names: [String]) throws -> Int? {
      guard let option else { return header?.firstIndex { names.contains($0) } }
      return try Self.place(of: option, in: table)
    }
    let width = table.records[0].cells.count
    let slices = try place(options.slicesColumn, Self.sliceNames)
    let named = (
      label: try place(options.labelColumn, Self.labelNames),
      text: try place(options.textColumn, Self.textNames)
    )
    let rest = (0..<width).filter { ![slices, named.label, named.text].contains($0) }
    guard let text = named.text ?? Self.longest(of: rest, table) else {
      throw FileProblem(table.path, "no column is left for the texts; name it")
    }
    let left = rest.filter { $0 != text }
    guard let label = named.label ?? (left.first == 0 ? 0 : left.last) else {
      throw FileProblem(table.path, "no column is left for the labels; name it")
    }
    guard Set([label, text, slices ?? -1]).count == 3 else {
      throw FileProblem(table.path, "one column cannot hold both labels, texts or slices")
    }
    (self.label, self.text, self.slices) = (label, text, slices)
  }

  /// Whether the first record names columns: a known name that no other record has in its place.
  static func looksLikeHeader(_ records: [TableRecord]) -> Bool {
    guard let first = records.first else { return false }
    let names = first.cells.map(folded)
    return names.indices.contains { place in
      (labelNames + textNames).contains(names[place])
        && records.dropFirst().allSatisfy { folded($0.cells[place]) != names[place] }
    }
  }

  private static func folded(_ cell: String) -> String { trimmed(cell).lowercased() }

  private static func place(of option: String, in table: LabelTable) throws -> Int {
    let width = table.records[0].cells.count
    if let place = table.header?.cells.map(folded).firstIndex(of: folded(option)) { return place }
    if let number = Int(option), 1...width ~= number { return number - 1 }
    let names = table.header.map { $0.cells.joined(separator: ", ") } ?? "1 to \(width)"
    throw FileProblem(table.path, expected: "a column of \(names)", found: "\"\(option)\"")
  }

  private static func longest(of places: [Int], _ table: LabelTable) -> Int? {
    let lengths = places.map { place in
      Set(table.records.map { $0.cells[place] }).reduce(0) { $0 + $1.utf8.count }
    }
    return zip(places, lengths).max { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }
}

/// `text` without white space at both ends.
func trimmed(_ text: String) -> String {
  guard let first = text.firstIndex(where: { !$0.isWhitespace }),
    let last = text.lastIndex(where: { !$0.isWhitespace })
  else { return "" }
  return String(text[first...last])
}
