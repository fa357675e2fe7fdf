// The figures of a run while it trains: one call writes them as JSON lines, as CSV and as a
// TensorBoard event file. The JSON lines are the record; on resuming, the other two follow from it.

/// Logs the figures of a run to `metrics.jsonl`, `metrics.csv` and `events.out.tfevents.…`.
///
/// Each row is handed to the system before `log` returns. If the process is killed, at most the row
/// being written is lost.
public final class Metrics {
  private let folder: String
  private let columns: [String]
  private let lines: AppendFile
  private let table: AppendFile
  private var events: AppendFile?

  /// Starts the logs of a new run in `folder`.
  ///
  /// - Parameter columns: The names of all values that will be logged, in the order of the table.
  /// - Throws: `FileProblem` if there are logs already or they cannot be written.
  public convenience init(folder: String, columns: [String]) throws {
    let path = joinPath(folder, Self.linesName)
    guard fileKind(path) == nil else {
      throw FileProblem(path, expected: "a folder without logs", found: "those of an earlier run")
    }
    try self.init(folder: folder, columns: columns, rows: [])
  }

  /// Goes on with the logs in `folder` after `step`: rows of later steps are removed from all three.
  ///
  /// - Throws: `FileProblem` if the logs are missing, broken or have other columns.
  public convenience init(folder: String, columns: [String], resumingAt step: Int) throws {
    let path = joinPath(folder, Self.linesName)
    let rows = try MetricsLog.read(path).filter { $0.step <= step }
    for name in rows.flatMap(\.values.keys).sorted() where !columns.contains(name) {
      throw FileProblem(
        path, expected: "only the columns \(columns.joined(separator: ", "))", found: name)
    }
    try self.init(folder: folder, columns: columns, rows: rows)
  }

  private init(folder: String, columns: [String], rows: [MetricsLog.Row]) throws {
    let reserved = ["step", "time"]
    guard Set(columns + reserved).count == columns.count + reserved.count else {
      fatalError("Metrics: the columns \(columns) are not distinct or name step or time")
    }
    for name in try listFolder(folder) where name.hasPrefix(Self.eventsPrefix) {
      try removeTree(joinPath(folder, name))
    }
    let header = Self.tableRow(reserved + columns)
    self.folder = folder
    self.columns = columns
    lines = try AppendFile(
      joinPath(folder, Self.linesName), startingWith: rows.flatMap { Self.line($0, columns) })
    table = try AppendFile(
      joinPath(folder, "metrics.csv"),
      startingWith: header + rows.flatMap { Self.tableRow($0, columns) })
    for row in rows { try appendEvent(row) }
  }

  /// Logs the values of a step.
  ///
  /// - Parameters:
  ///   - values: Values by column; columns without a value stay empty.
  ///   - time: Seconds since 1970; the clock's if nil.
  /// - Throws: `FileProblem` if a log cannot be written.
  public func log(step: Int, _ values: [String: Double], time: Double? = nil) throws {
    for name in values.keys where !columns.contains(name) {
      fatalError("Metrics: \"\(name)\" is not one of the columns \(columns)")
    }
    let row = MetricsLog.Row(step: step, time: time ?? currentTime(), values: values)
    try lines.append(Self.line(row, columns))
    try table.append(Self.tableRow(row, columns))
    try appendEvent(row)
  }

  // MARK: JSON lines

  private static let linesName = "metrics.jsonl"

  private static func line(_ row: MetricsLog.Row, _ columns: [String]) -> [UInt8] {
    var object: JSONObject = ["step": .integer(row.step), "time": .double(row.time)]
    for name in columns { object[UTF8Text(name)] = row.values[name].map { .double($0) } }
    return JSON.object(object).bytes() + [0x0A]
  }

  // MARK: CSV (RFC 4180)

  private static func tableRow(_ row: MetricsLog.Row, _ columns: [String]) -> [UInt8] {
    let values = columns.map { row.values[$0].map(\.description) ?? "" }
    return tableRow([String(row.step), row.time.description] + values)
  }

  private static func tableRow(_ fields: [String]) -> [UInt8] {
    let quoted = fields.map { field in
      let bytes = field.utf8.flatMap { $0 == UInt8(ascii: "\"") ? [$0, $0] : [$0] }
      let needsQuotes = bytes.contains { Array("\",\r\n".utf8).contains($0) }
      return needsQuotes ? "\"\(String(decoding: bytes, as: UTF8.self))\"" : field
    }
    return Array((quoted.joined(separator: ",") + "\n").utf8)
  }

  // MARK: TensorBoard

  private static let eventsPrefix = "events.out.tfevents."

  /// Appends a row's event; the first one's time names the file, so that resuming finds the same.
  private func appendEvent(_ row: MetricsLog.Row) throws {
    if events == nil {
      let second = Int64(exactly: row.time.rounded(.down)) ?? 0
      let name = Self.eventsPrefix + "\(second).seven-stages"
      events = try AppendFile(
        joinPath(folder, name), startingWith: EventRecord.fileVersion(time: row.time))
    }
    let values = columns.compactMap { name in row.values[name].map { (tag: name, value: $0) } }
    try events?.append(EventRecord.scalars(values, step: row.step, time: row.time))
  }
}
