// Rows with labels, read from a file as people have it.

import Storage

/// A text and what it is.
public struct LabelledRow: Hashable, Sendable {
  /// The class.
  public let label: String
  /// The text, which may be empty.
  public let text: String
  /// The groups in which the row is counted by itself as well.
  public let slices: [String]

  /// Collects the parts.
  public init(label: String, text: String, slices: [String] = []) {
    self.label = label
    self.text = text
    self.slices = slices
  }
}

/// The rows of a file, and how it was understood.
public struct LabelledFile: Sendable {
  /// The rows in the order of the file.
  public let rows: [LabelledRow]
  /// How the file was read, in one line, so that a wrong guess is seen.
  public let summary: String
  /// What is odd about the rows, one sentence each.
  public let warnings: [String]

  /// More classes than this are no labels but texts or numbers of rows.
  static let labelLimit = 1_000

  /// Reads a file of tab-, comma- or semicolon-separated cells; "-" is standard input.
  ///
  /// Throws a sentence that names file and line where it is no text, where a row has no label or another number of
  /// cells than the first, and where the labels are too many.
  public init(_ path: String, options: TableOptions = TableOptions()) throws {
    let (name, bytes) = try readValidText(path)
    let table = try LabelTable.read(bytes, path: name, options: options)
    let columns = try Columns(table, options: options)
    rows = try table.records.map { record in
      let label = trimmed(record.cells[columns.label])
      guard !label.isEmpty else {
        throw FileProblem(name, at: "line \(record.line)", expected: "a label", found: "none")
      }
      let slices = columns.slices.map { record.cells[$0].split(separator: ",") } ?? []
      return LabelledRow(
        label: label, text: record.cells[columns.text],
        slices: slices.map { trimmed(String($0)) }.filter { !$0.isEmpty })
    }
    let labels = Set(rows.map(\.label))
    guard labels.count <= Self.labelLimit else {
      throw FileProblem(
        name,
        expected: "at most \(Self.labelLimit) different labels in column \(columns.label + 1)",
        found: "\(labels.count): name the column of the labels")
    }
    summary = "\(name): " + Self.describe(rows.count, labels.count, table, columns)
    warnings = Self.warnings(rows).map { "\(name): \($0)" }
  }

  private static func describe(
    _ rowCount: Int, _ labelCount: Int, _ table: LabelTable, _ columns: Columns
  ) -> String {
    func name(_ place: Int) -> String {
      "column \(place + 1)" + (table.header.map { " \"\($0.cells[place])\"" } ?? "")
    }
    let parts = [
      "\(rowCount) rows of \(labelCount) labels", "a \(table.separator) between cells",
      table.quotes == .double ? "cells may be quoted" : "quotes are text",
      table.header == nil ? "no header" : "a header",
      "labels in \(name(columns.label))", "texts in \(name(columns.text))",
      columns.slices.map { "slices in \(name($0))" } ?? "no slices",
    ]
    return parts.joined(separator: ", ")
  }

  private static func warnings(_ rows: [LabelledRow]) -> [String] {
    var warnings: [String] = []
    let empty = rows.count { trimmed($0.text).isEmpty }
    if empty > 0 { warnings.append("\(empty) texts are empty") }
    let labels = Dictionary(grouping: rows) { folded($0.text) }.mapValues { Set($0.map(\.label)) }
    let torn = labels.values.count { $0.count > 1 }
    if torn > 0 { warnings.append("\(torn) texts occur under different labels") }
    let counts = Dictionary(rows.map { ($0.label, 1) }, uniquingKeysWith: +)
    if let first = rows.first, counts[first.label] == 1, rows.count > 2 {
      warnings.append("the label \"\(first.label)\" of the first row occurs once: is it a header?")
    }
    return warnings
  }
}
