// How far a long job is: done, total, rate, time left, and a short word such as the loss.
import Foundation

/// Progress of a job, drawn on standard error.
///
/// On a terminal one line is redrawn at most ten times a second; elsewhere a plain line is written
/// at most every ten seconds and at the end. Updating it costs next to nothing in between.
public final class ProgressBar {
  private let label: String
  private let total: Int?
  private let unit: String
  private let terminal: Terminal
  private let clock: () -> Double
  private let start: Double
  private let isAnimated: Bool
  private var done = 0
  private var first = 0
  private var suffix = ""
  private var lastShown: Double
  private var isFinished = false

  /// Makes a bar at 0; `clock` tells seconds that only grow.
  public init(
    _ label: String, total: Int?, unit: String = "steps", terminal: Terminal,
    clock: @escaping () -> Double = { ProcessInfo.processInfo.systemUptime }
  ) {
    self.label = label
    self.total = total
    self.unit = unit
    self.terminal = terminal
    self.clock = clock
    start = clock()
    isAnimated = terminal.canRedraw
    lastShown = isAnimated ? -.infinity : start
  }

  /// Counts what an earlier run has done, which says nothing about the speed of this one.
  public func resume(at done: Int) {
    first = done
    self.done = done
  }

  /// Sets how much is done, and a few words to show behind it.
  public func update(to done: Int, suffix: String = "") {
    self.done = done
    self.suffix = suffix
    let now = clock()
    guard !terminal.isQuiet, !isFinished, now - lastShown >= (isAnimated ? 0.1 : 10) else { return }
    show(at: now)
  }

  /// Adds to how much is done.
  public func advance(by count: Int = 1, suffix: String = "") {
    update(to: done + count, suffix: suffix)
  }

  /// Shows the last state for good; later calls do nothing.
  public func finish() {
    guard !terminal.isQuiet, !isFinished else { return }
    show(at: clock())
    terminal.keepLiveLine()
    isFinished = true
  }

  private func show(at now: Double) {
    lastShown = now
    if isAnimated {
      let columns = terminal.width(of: terminal.errors) - 1
      terminal.drawLive(line(at: now, columns: columns))
    } else {
      terminal.errors.write(line(at: now, columns: nil) + "\n")
    }
  }

  private func line(at now: Double, columns: Int?) -> String {
    let elapsed = now - start
    let rate = elapsed > 0 ? Double(done - first) / elapsed : 0
    var parts = [label + " " + counted]
    if rate > 0 { parts.append(Format.rate(rate, unit)) }
    if let total, done < total {
      if rate > 0 { parts.append(Format.duration(Double(total - done) / rate) + " left") }
    } else if elapsed > 0 {
      parts.append(Format.duration(elapsed))
    }
    if !suffix.isEmpty { parts.append(printable(suffix)) }
    let text = parts.joined(separator: " · ")
    guard let columns else { return text }
    let room = columns - displayWidth(text) - 2
    return room < 8 ? fitted(text, to: columns) : bar(min(room, 20)) + text
  }

  private var counted: String {
    guard let total else { return "\(Format.count(done)) \(unit)" }
    return "\(Format.count(done)) of \(Format.count(total))"
  }

  /// A bar of that many columns and the space behind it, or nothing where the end is not known.
  private func bar(_ columns: Int) -> String {
    guard let total, total > 0 else { return "" }
    let filled = max(0, min(columns, columns * done / total))
    let rest = String(repeating: "─", count: columns - filled)
    let solid = String(repeating: "━", count: filled)
    return terminal.styledNote(solid, .green) + terminal.styledNote(rest, .dim) + "  "
  }
}
