// Reading back what a run has logged.

/// Reads `metrics.jsonl` files: one JSON object per line with `step`, `time` and the values.
public enum MetricsLog {
  /// The values that were logged at one step.
  public struct Row: Equatable, Sendable {
    /// The training step.
    public let step: Int
    /// Seconds since 1970.
    public let time: Double
    /// The values by name; NaN where the value was infinite or not a number.
    public let values: [String: Double]

    /// Creates a row.
    public init(step: Int, time: Double, values: [String: Double]) {
      self.step = step
      self.time = time
      self.values = values
    }
  }

  /// Reads all rows of a file.
  ///
  /// A last line without line break is what a killed process left, and is dropped.
  ///
  /// - Throws: `FileProblem` if the file cannot be read or another line is not a row.
  public static func read(_ path: String) throws -> [Row] {
    let lines = try readFile(path).split(separator: 0x0A, omittingEmptySubsequences: false)
    return try lines.dropLast().enumerated().map { index, line in
      try row(line, file: path, line: index + 1)
    }
  }

  private static func row(_ bytes: ArraySlice<UInt8>, file: String, line: Int) throws -> Row {
    let value = try bytes.withUnsafeBufferPointer {
      try JSON(parsing: $0, file: file, firstLine: line)
    }
    let row = LocatedJSON(value, file: "\(file): line \(line)")
    var values: [String: Double] = [:]
    for (key, value) in try row.members() where key != "step" && key != "time" {
      values[key.string] = try value.ifPresent?.number() ?? .nan
    }
    return Row(
      step: try row["step"].integer(), time: try row["time"].number(), values: values)
  }
}
