// Text as records of cells: as RFC 4180 quotes them, and as people write them without any quoting.

import Storage

/// One record of a table, and the line of the file on which it begins, counted from 1.
struct TableRecord: Equatable {
  let line: Int
  let cells: [String]
}

/// Cuts valid UTF-8 into records; lines end with LF or CRLF, and blank lines are no records.
struct DelimitedReader {
  /// A longer cell is no text to classify but the sign of a quote that was left open.
  static let cellLimit = 1 << 20

  private let bytes: [UInt8]
  private let separator: UInt8
  private let path: String
  private var index = 0
  private var line = 1

  /// All records of `bytes`, whose cells `separator` divides.
  ///
  /// With `isQuoted` a cell may stand in double quotes, with separators, line breaks and doubled quotes inside. Throws
  /// where a quote is not closed or is followed by more text, and where a cell is longer than ``cellLimit``.
  static func records(
    _ bytes: [UInt8], separator: UInt8, isQuoted: Bool, path: String
  ) throws -> [TableRecord] {
    var reader = DelimitedReader(bytes: bytes, separator: separator, path: path)
    var records: [TableRecord] = []
    while reader.index < bytes.count {
      let record = try reader.record(isQuoted: isQuoted)
      let isBlank = record.cells.allSatisfy { $0.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }
      if record.cells.count > 1 || !isBlank { records.append(record) }
    }
    return records
  }

  private init(bytes: [UInt8], separator: UInt8, path: String) {
    self.bytes = bytes
    self.separator = separator
    self.path = path
  }

  private mutating func record(isQuoted: Bool) throws -> TableRecord {
    let start = line
    var cells: [String] = []
    while true {
      let isOpened = isQuoted && index < bytes.count && bytes[index] == UInt8(ascii: "\"")
      let cell = isOpened ? try quotedCell() : plainCell()
      guard cell.count <= Self.cellLimit else {
        throw FileProblem(
          path, at: "line \(start)", expected: "texts of at most \(Self.cellLimit) bytes",
          found: "one of \(cell.count)")
      }
      cells.append(String(decoding: cell, as: UTF8.self))
      if index < bytes.count && bytes[index] == separator {
        index += 1
      } else {
        skipLineBreak()
        return TableRecord(line: start, cells: cells)
      }
    }
  }

  private mutating func plainCell() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count && bytes[index] != separator && lineBreakLength == 0 { index += 1 }
    return bytes[start..<index]
  }

  private mutating func quotedCell() throws -> ArraySlice<UInt8> {
    let opened = line
    var cell: ArraySlice<UInt8> = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte != UInt8(ascii: "\"") {
        if byte == UInt8(ascii: "\n") { line += 1 }
        cell.append(byte)
      } else if index < bytes.count && bytes[index] == byte {
        cell.append(byte)
        index += 1
      } else {
        guard index == bytes.count || bytes[index] == separator || lineBreakLength > 0 else {
          throw FileProblem(path, at: "line \(line)", "more text follows a closing quote")
        }
        return cell
      }
    }
    throw FileProblem(path, at: "line \(opened)", "the quote that opens here is never closed")
  }

  /// How long the line break at ``index`` is; 0 where there is none.
  private var lineBreakLength: Int {
    if bytes[index] == UInt8(ascii: "\n") { return 1 }
    guard bytes[index] == UInt8(ascii: "\r") else { return 0 }
    if index + 1 == bytes.count { return 1 }
    return bytes[index + 1] == UInt8(ascii: "\n") ? 2 : 0
  }

  private mutating func skipLineBreak() {
    guard index < bytes.count else { return }
    index += lineBreakLength
    line += 1
  }
}
