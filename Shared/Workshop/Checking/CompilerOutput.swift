// What the compiler and a crashed Swift program write, read for the lines that a learner wrote.

import Exercises
import Storage

/// The errors in the output of `swift build`, each once, in order.
func compilerErrors(in output: String, root: String) -> [Diagnostic] {
  var found: [Diagnostic] = []
  for line in output.split(whereSeparator: \.isNewline) {
    guard let mark = line.firstRange(of: ": error: ") else { continue }
    let parts = line[..<mark.lowerBound].split(separator: ":")
    guard parts.count >= 3, let row = Int(parts[parts.count - 2]),
      let column = Int(parts[parts.count - 1])
    else { continue }
    let path = parts.dropLast(2).joined(separator: ":")
    let diagnostic = Diagnostic(
      place: SourcePlace(file: relative(path, to: root), line: row), column: column,
      message: String(line[mark.upperBound...]))
    if !found.contains(diagnostic) { found.append(diagnostic) }
  }
  return found
}

/// The line in which an exercise stopped: the first of its body in a backtrace, or where there is none, of any
/// stage's library.
func place(of exercise: CourseExercise, inBacktrace output: String, root: String) -> SourcePlace? {
  let places = output.split(whereSeparator: \.isNewline).compactMap { line -> SourcePlace? in
    guard let mark = line.firstRange(of: " at /") else { return nil }
    let parts = line[mark.lowerBound...].dropFirst(4).split(separator: ":")
    guard parts.count >= 3, let row = Int(parts[parts.count - 2]) else { return nil }
    let file = relative(parts.dropLast(2).joined(separator: ":"), to: root)
    return file.hasPrefix("Stages/") && file.contains("/Library/")
      ? SourcePlace(file: file, line: row) : nil
  }
  let lines = exercise.body.line...exercise.body.braceLine
  return places.first { $0.file == exercise.file && lines.contains($0.line) } ?? places.first
}

/// What a Swift program said last when it stopped itself; nil where it said nothing.
func fatalMessage(in output: String) -> String? {
  for line in output.split(whereSeparator: \.isNewline).reversed() {
    for mark in ["Fatal error: ", "Precondition failed: ", "Assertion failed: "] {
      if let range = line.firstRange(of: mark) { return String(line[range.upperBound...]) }
    }
  }
  return nil
}

/// The exercise that a program named because it reached it unwritten.
func unwrittenExercise(in output: String) -> ExerciseID? {
  for line in output.split(whereSeparator: \.isNewline).reversed() {
    let words = line.split(separator: " ")
    if words.starts(with: ["Exercise"]), line.contains(" is not written yet"), words.count > 1 {
      return ExerciseID(String(words[1]))
    }
  }
  return nil
}

/// The last lines that code under check printed itself, safe to show and of bearable length.
///
/// What stands behind them is left out: the report of a crash, and what a gate says at its end.
func printedLines(in output: String, limit: Int = 20) -> [String] {
  let ends = [
    "Fatal error: ", "Precondition failed: ", "Assertion failed: ", "*** Signal ",
    "*** Program crashed", " is not written yet (", " checks of exercise ",
  ]
  let lines = output.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    .prefix { line in !ends.contains { line.contains($0) } }
  let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
  return lines[..<end].suffix(limit).map { shownLine(shortened(String($0), to: 200)) }
}

/// A path from the package's folder on.
private func relative(_ path: String, to root: String) -> String {
  path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
}
