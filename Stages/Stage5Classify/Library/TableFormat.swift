// How a table of labels and texts is written: given by options, or found out from the file.

import Storage

/// What a user says about a table; what is nil is found out.
public struct TableOptions: Sendable {
  /// What stands between the cells of a line.
  public enum Separator: String, CaseIterable, Sendable {
    case tab
    case comma
    case semicolon

    var byte: UInt8 {
      switch self {
      case .tab: UInt8(ascii: "\t")
      case .comma: UInt8(ascii: ",")
      case .semicolon: UInt8(ascii: ";")
      }
    }
  }

  /// Whether double quotes around a cell belong to the format (RFC 4180) or to the text.
  public enum Quotes: String, CaseIterable, Sendable {
    case double
    case none
  }

  /// The separator.
  public var separator: Separator?
  /// The quoting.
  public var quotes: Quotes?
  /// Whether the first record names the columns.
  public var hasHeader: Bool?
  /// The column of labels: a name from the header, or a number from 1.
  public var labelColumn: String?
  /// The column of texts.
  public var textColumn: String?
  /// The column of slices, names with commas between them.
  public var slicesColumn: String?

  /// Leaves everything to be found out.
  public init() {}
}

/// A table as it was read: how it is written, and its records without the header.
struct LabelTable {
  let path: String
  let separator: TableOptions.Separator
  let quotes: TableOptions.Quotes
  let header: TableRecord?
  let records: [TableRecord]

  /// Reads `bytes`, valid UTF-8, by the options, and where they are silent in the first way in which every record has
  /// as many cells as the first one, two at least.
  static func read(_ bytes: [UInt8], path: String, options: TableOptions) throws -> LabelTable {
    var problems: [FileProblem] = []
    for separator in options.separator.map({ [$0] }) ?? TableOptions.Separator.allCases {
      do {
        return try read(bytes, separator, path: path, options: options)
      } catch let problem as FileProblem { problems.append(problem) }
    }
    // Where only one cell was found the separator is not the one that is used.
    throw problems.first { !$0.sentence.hasSuffix(oneCell) } ?? problems[0]
  }

  private static func read(
    _ bytes: [UInt8], _ separator: TableOptions.Separator, path: String, options: TableOptions
  ) throws -> LabelTable {
    let (quotes, all) = try records(bytes, separator, options.quotes, path)
    let hasHeader = options.hasHeader ?? Columns.looksLikeHeader(all)
    let table = LabelTable(
      path: path, separator: separator, quotes: quotes, header: hasHeader ? all.first : nil,
      records: Array(all.dropFirst(hasHeader ? 1 : 0)))
    guard !table.records.isEmpty else {
      throw FileProblem(path, "there is nothing below the header")
    }
    return table
  }

  private static let oneCell = "one cell; name the separator"

  /// The records by the first kind of quoting that fits.
  ///
  /// A text that begins with a quotation mark breaks the rules of quoting soon, and then the quotes are text. Where
  /// quoting would change nothing, or join lines that are whole records without it, they are text as well.
  private static func records(
    _ bytes: [UInt8], _ separator: TableOptions.Separator, _ quotes: TableOptions.Quotes?,
    _ path: String
  ) throws -> (TableOptions.Quotes, [TableRecord]) {
    func read(_ quotes: TableOptions.Quotes) throws -> [TableRecord] {
      let records = try DelimitedReader.records(
        bytes, separator: separator.byte, isQuoted: quotes == .double, path: path)
      try requireRegular(records, separator, path)
      return records
    }
    if let quotes { return (quotes, try read(quotes)) }
    guard bytes.contains(UInt8(ascii: "\"")) else { return (.none, try read(.none)) }
    let plain = Result { try read(.none) }
    switch (Result { try read(.double) }, plain) {
    case (.success(let quoted), .success(let plain))
    where quoted == plain || quoted.count < plain.count:
      return (.none, plain)
    case (.success(let quoted), _): return (.double, quoted)
    case (.failure, .success(let plain)): return (.none, plain)
    case (.failure(let error), .failure): throw error
    }
  }

  private static func requireRegular(
    _ records: [TableRecord], _ separator: TableOptions.Separator, _ path: String
  ) throws {
    guard let first = records.first else { throw FileProblem(path, "it holds no rows") }
    guard first.cells.count > 1 else {
      throw FileProblem(
        path, at: "line \(first.line)", expected: "a label and a text", found: oneCell)
    }
    guard let odd = records.first(where: { $0.cells.count != first.cells.count }) else { return }
    throw FileProblem(
      path, at: "line \(odd.line)",
      "expected \(first.cells.count) cells as in line \(first.line), found \(odd.cells.count), with a"
        + " \(separator) between cells: quote texts that hold one, or name another separator")
  }
}
