// Results to standard output, notes to standard error, colour only where a person watches.

/// A look of text that is legible on light and dark backgrounds.
public enum Style: Int, Sendable {
  /// Heavy, for headings and results.
  case bold = 1
  /// Faint, for side remarks.
  case dim = 2
  /// Underlined, for links and places.
  case underlined = 4
  /// For failures.
  case red = 31
  /// For what passed.
  case green = 32
  /// For warnings.
  case yellow = 33
  /// For names.
  case blue = 34
  /// For values that stand out.
  case magenta = 35
  /// For commands to type.
  case cyan = 36
}

/// The two outputs of a program and the rules for writing to them.
public struct Terminal: Sendable {
  let output: any TextOutput
  let errors: any TextOutput
  private let environment: [String: String]
  private let allowsColor: Bool
  /// Whether notes and progress are silenced.
  public let isQuiet: Bool

  /// Makes a terminal; `environment` supplies COLUMNS, NO_COLOR and TERM.
  public init(
    output: any TextOutput, errors: any TextOutput, environment: [String: String] = [:],
    isQuiet: Bool = false, allowsColor: Bool = true
  ) {
    self.output = output
    self.errors = errors
    self.environment = environment
    self.isQuiet = isQuiet
    self.allowsColor = allowsColor
  }

  /// Whether standard output is a terminal.
  public var isInteractive: Bool { output.isTerminal }

  /// The width of standard output in columns; 80 where nobody knows.
  public var width: Int { width(of: output) }

  /// Writes a result to standard output.
  public func print(_ text: String = "", terminator: String = "\n") {
    output.write(text + terminator)
  }

  /// Writes a table to standard output: as wide as the terminal, or whole where nobody watches.
  public func print(_ table: Table) {
    let plain = table.plain(width: isInteractive ? width : nil)
    let (header, rest) = plain.splitAtFirstLine
    output.write(styled(header, .bold) + rest + "\n")
  }

  /// Writes a remark to standard error, unless the user asked for quiet.
  public func note(_ text: String) {
    if !isQuiet { errors.write(text + "\n") }
  }

  /// Writes a warning to standard error.
  public func warn(_ text: String) {
    errors.write(paint("warning:", [.yellow, .bold], on: errors) + " " + text + "\n")
  }

  /// Text for standard output in the given styles, or as it is where colour is off.
  public func styled(_ text: String, _ styles: Style...) -> String {
    paint(text, styles, on: output)
  }

  /// A progress bar on standard error; `total` is nil where the end is not known.
  public func progress(_ label: String, total: Int?, unit: String = "steps") -> ProgressBar {
    ProgressBar(label, total: total, unit: unit, terminal: self)
  }

  /// Writes the sentence that a failed program ends with, on one line and safe to show.
  func fail(_ sentence: String) {
    errors.write(paint("error:", [.red, .bold], on: errors) + " " + printable(sentence) + "\n")
  }

  /// Writes what to do next, which also a quiet program says.
  func hint(_ text: String) {
    errors.write(text + "\n")
  }

  /// Text for standard error in the given styles.
  func styledNote(_ text: String, _ styles: Style...) -> String {
    paint(text, styles, on: errors)
  }

  /// Whether a person watches standard error on a terminal that can draw a line again.
  var canRedraw: Bool { errors.isTerminal && environment["TERM"] != "dumb" }

  func width(of place: any TextOutput) -> Int {
    let fallback = environment["COLUMNS"].flatMap(Int.init) ?? 80
    return max(20, place.columns ?? fallback)
  }

  private func paint(_ text: String, _ styles: [Style], on place: any TextOutput) -> String {
    let isOff =
      !allowsColor || !place.isTerminal || environment["TERM"] == "dumb"
      || environment["NO_COLOR"]?.isEmpty == false
    if isOff || text.isEmpty { return text }
    let codes = styles.map { String($0.rawValue) }.joined(separator: ";")
    return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
  }
}

extension String {
  fileprivate var splitAtFirstLine: (first: String, rest: String) {
    let end = firstIndex(of: "\n") ?? endIndex
    return (String(self[..<end]), String(self[end...]))
  }
}
