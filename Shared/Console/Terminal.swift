// Results to standard output, notes to standard error, colour only where a person watches.
import Synchronization

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

/// Whether a line that will be drawn again is on the screen; the copies of a terminal share it.
private final class LiveLine: Sendable {
  let isShown = Atomic(false)
}

/// The two outputs of a program and the rules for writing to them.
///
/// What is written while a progress bar is on the screen takes the bar's place; the bar comes back
/// below it.
public struct Terminal: Sendable {
  let output: any TextOutput
  let errors: any TextOutput
  private let environment: [String: String]
  private let allowsColor: Bool
  private let liveLine = LiveLine()
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
    if output.isTerminal { clearLiveLine() }
    output.write(text + terminator)
  }

  /// Writes a table to standard output: as wide as the terminal, or whole where nobody watches.
  public func print(_ table: Table) {
    let plain = table.plain(width: isInteractive ? width : nil)
    let (header, rest) = plain.splitAtFirstLine
    print(styled(header, .bold) + rest)
  }

  /// Writes a remark to standard error, unless the user asked for quiet.
  public func note(_ text: String) {
    if !isQuiet { writeErrorLine(text) }
  }

  /// Writes a warning to standard error.
  public func warn(_ text: String) {
    writeErrorLine(paint("warning:", [.yellow, .bold], on: errors) + " " + text)
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
    writeErrorLine(paint("error:", [.red, .bold], on: errors) + " " + printable(sentence))
  }

  /// Writes a line to standard error, for a quiet program too.
  func writeErrorLine(_ text: String) {
    clearLiveLine()
    errors.write(text + "\n")
  }

  /// Draws a line that the next one replaces; only for a terminal that can.
  func drawLive(_ line: String) {
    errors.write("\r\(line)\u{1B}[K")
    liveLine.isShown.store(true, ordering: .relaxed)
  }

  /// Leaves the line that was drawn where it is and goes on below it.
  func keepLiveLine() {
    if liveLine.isShown.exchange(false, ordering: .relaxed) { errors.write("\n") }
  }

  private func clearLiveLine() {
    if liveLine.isShown.exchange(false, ordering: .relaxed) { errors.write("\r\u{1B}[K") }
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
