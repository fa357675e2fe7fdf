// The reports on a cohort, written from the kept grades, one workspace in memory at a time.

import Console
import Exercises
import Foundation
import Storage

/// Writes the reports.
struct GradeReport {
  let cohort: Cohort
  let reference: Curriculum
  let isConfined: Bool
  private let run: GradeRun

  /// Reports on what a run has graded.
  init(_ run: GradeRun, _ reference: Curriculum, isConfined: Bool) throws {
    (self.run, self.reference, self.isConfined) = (run, reference, isConfined)
    cohort = run.cohort
    for entry in cohort.entries where fileKind(run.file(entry)) != .file {
      throw FileProblem(run.file(entry), "there are no grades of \(entry.name) yet")
    }
  }

  /// A file of the report.
  func path(_ file: String) -> String { "\(run.out)/\(file)" }

  /// Hands over one workspace after another, in the order in which they were named.
  func visit(_ body: (GradedWorkspace) throws -> Void) throws {
    for entry in cohort.entries { try body(try GradedWorkspace(contentsOf: run.file(entry))) }
  }

  /// Writes all forms of the report.
  func write() throws {
    try writeJSON()
    try writeCSV()
    try writeJUnit()
    try writeGradescope()
    try AtomicFile.write(GradePage(self).html, to: path("report.html"))
  }

  private func writeJSON() throws {
    try AtomicFile.write(to: path("grades.json")) { file in
      var separator = "[\n"
      try visit { workspace in
        try file.write(separator)
        try file.write(workspace.json.bytes())
        separator = ",\n"
      }
      try file.write("\n]\n")
    }
  }

  private func writeCSV() throws {
    let ids = try gradedExercises()
    try AtomicFile.write(to: path("grades.csv")) { file in
      let fixed = ["learner", "folder", "passed", "of", "given up", "hints", "lines", "seconds"]
      try file.write(csvLine(fixed + ids.map { "\($0)" }))
      try visit { workspace in
        let grades = workspace.grades
        let figures = [
          workspace.passed, grades.count, grades.count(where: \.isGivenUp),
          grades.reduce(0) { $0 + $1.hints }, grades.reduce(0) { $0 + $1.lines },
        ]
        let marks = Dictionary(grades.map { ($0.id, $0.mark.word) }) { first, _ in first }
        try file.write(
          csvLine(
            [workspace.name, workspace.folder] + figures.map { "\($0)" }
              + [Format.decimal(workspace.seconds, 1)] + ids.map { marks[$0] ?? "" }))
      }
    }
  }

  /// The exercises of which there is a grade.
  func gradedExercises() throws -> [ExerciseID] {
    var ids: Set<ExerciseID> = []
    try visit { ids.formUnion($0.grades.map(\.id)) }
    return ids.sorted()
  }

  private func writeJUnit() throws {
    try AtomicFile.write(to: path("junit.xml")) { file in
      try file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n")
      try visit { try file.write(junitSuite($0, titles: titles)) }
      try file.write("</testsuites>\n")
    }
  }

  /// One folder for each workspace: Gradescope takes one file for one submission.
  private func writeGradescope() throws {
    var number = 0
    try visit { workspace in
      number += 1
      let name = workspace.name.unicodeScalars
        .map {
          $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0)) ? String($0) : "-"
        }
        .joined().prefix(40)
      let folder = path("gradescope/\(number)-\(name)")
      try makeFolder(folder)
      try gradescopeResults(workspace, titles: titles).write(to: folder + "/results.json")
    }
  }

  private var titles: [ExerciseID: String] {
    Dictionary(reference.stages.flatMap(\.exercises).map { ($0.id, $0.title) }) { first, _ in first
    }
  }
}

// MARK: Forms

/// Cells as a line of comma-separated values; none of them is taken for a formula by a spreadsheet.
func csvLine(_ cells: [String]) -> String {
  cells.map { cell in
    let text = printable(cell)
    let isRisky = text.unicodeScalars.first.map { "=+-@|%".unicodeScalars.contains($0) } ?? false
    let safe = isRisky ? "'" + text : text
    return "\"" + safe.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }.joined(separator: ",") + "\r\n"
}

/// A workspace as a suite of tests, one for each exercise.
func junitSuite(_ workspace: GradedWorkspace, titles: [ExerciseID: String]) -> String {
  let grades = workspace.grades
  let missing = grades.count { $0.mark == .notWritten }
  var text =
    "<testsuite name=\"\(xml(workspace.name))\" tests=\"\(grades.count)\""
    + " failures=\"\(grades.count - workspace.passed - missing)\" skipped=\"\(missing)\""
    + " time=\"\(Format.decimal(workspace.seconds, 3))\">\n"
  for grade in grades {
    let title = "\(grade.id) \(titles[grade.id] ?? "")"
    text +=
      "<testcase classname=\"\(xml(workspace.name))\" name=\"\(xml(title))\""
      + " time=\"\(Format.decimal(grade.seconds, 3))\">"
    switch grade.mark {
    case .passed: break
    case .notWritten: text += "<skipped message=\"\(xml(grade.detail))\"/>"
    default:
      let mistakes = grade.mistakes.isEmpty ? "" : grade.mistakes.asMistakes + ". "
      text +=
        "<failure type=\"\(xml(grade.mark.word))\" message=\"\(xml(mistakes + grade.detail))\"/>"
    }
    text += "</testcase>\n"
  }
  return text + "</testsuite>\n"
}

/// A text for an attribute; signs that XML does not know are shown as their numbers.
private func xml(_ text: String) -> String {
  printable(text).unicodeScalars.map { scalar in
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&apos;"
    case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
    default: String(scalar)
    }
  }.joined()
}

/// A workspace as Gradescope's results.json.
func gradescopeResults(_ workspace: GradedWorkspace, titles: [ExerciseID: String]) -> JSON {
  func text(_ string: String) -> JSON { .string(UTF8Text(string)) }
  let tests = workspace.grades.map { grade -> JSON in
    let detail = grade.detail.isEmpty ? "" : ": \(grade.detail)"
    let mistakes = grade.mistakes.isEmpty ? "" : ". " + grade.mistakes.asMistakes
    return [
      "number": text("\(grade.id)"), "name": text(titles[grade.id] ?? "\(grade.id)"),
      "score": .integer(grade.mark == .passed ? 1 : 0), "max_score": 1,
      "status": text(grade.mark == .passed ? "passed" : "failed"),
      "output": text(printable(grade.mark.word + detail + mistakes)),
      "output_format": "text",
    ]
  }
  return [
    "score": .integer(workspace.passed), "execution_time": .double(workspace.seconds),
    "output": text("\(workspace.passed) of \(workspace.grades.count) exercises passed"),
    "output_format": "text", "visibility": "visible", "tests": .array(tests),
  ]
}
