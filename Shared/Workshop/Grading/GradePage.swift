// The report on a cohort as one page: who stands where, what the class should hear again, what is worth a look.

import Charts
import Console
import Exercises
import Storage

/// Collects what the page shows, a workspace at a time.
struct GradePage {
  /// What is remembered of a workspace.
  private struct Row {
    let name: String
    let marks: [ExerciseID: String]
    let passed: Int
    let total: Int
  }

  /// What is remembered of an exercise.
  private struct Tally {
    var written = 0
    var passed = 0
    var lines: [Int] = []
    var seconds: [Double] = []
  }

  private var rows: [Row] = []
  private var tallies: [ExerciseID: Tally] = [:]
  private var mistakes: [ExerciseID: [String: Int]] = [:]
  private var givenUp: [[String]] = []
  private var odd: [[String]] = []
  private var refused: [[String]] = []
  private var failures: [(name: String, rows: [[String]])] = []
  private var prints: [(name: String, prints: [ExerciseID: [UInt64]])] = []
  private var seconds = 0.0
  private let report: GradeReport

  /// Reads the grades.
  init(_ report: GradeReport) throws {
    self.report = report
    try report.visit { add($0) }
  }

  private mutating func add(_ workspace: GradedWorkspace) {
    seconds += workspace.seconds
    var marks: [ExerciseID: String] = [:]
    var failed: [[String]] = []
    for grade in workspace.grades {
      marks[grade.id] =
        grade.mark.sign + (grade.isGivenUp ? "*" : "") + (grade.isReference ? "=" : "")
      count(grade)
      if grade.isGivenUp { givenUp.append([workspace.name, "\(grade.id)", grade.mark.word]) }
      if !grade.oddChecks.isEmpty {
        odd.append([workspace.name, "\(grade.id)", grade.oddChecks.joined(separator: "; ")])
      }
      switch grade.mark {
      case .passed, .notWritten: break
      case .rejected: refused.append([workspace.name, "\(grade.id)", grade.detail])
      default:
        failed.append([
          "\(grade.id)", grade.mark.word, grade.mistakes.joined(separator: "; "), grade.detail,
        ])
      }
    }
    rows.append(
      Row(
        name: workspace.name, marks: marks, passed: workspace.passed,
        total: workspace.grades.count))
    if !failed.isEmpty { failures.append((workspace.name, failed)) }
    let own = workspace.grades.filter { !$0.prints.isEmpty && !$0.isGivenUp }
    prints.append(
      (workspace.name, Dictionary(own.map { ($0.id, $0.prints) }) { first, _ in first }))
  }

  private mutating func count(_ grade: Grade) {
    guard grade.mark != .notWritten else { return }
    tallies[grade.id, default: Tally()].written += 1
    for mistake in grade.mistakes { mistakes[grade.id, default: [:]][mistake, default: 0] += 1 }
    guard grade.mark == .passed else { return }
    tallies[grade.id, default: Tally()].passed += 1
    if !grade.isReference {
      tallies[grade.id, default: Tally()].lines.append(grade.lines)
      tallies[grade.id, default: Tally()].seconds.append(grade.seconds)
    }
  }

  // MARK: The page

  /// The page.
  var html: String {
    let passed = rows.reduce(0) { $0 + $1.passed }
    let total = rows.reduce(0) { $0 + $1.total }
    var page = ReportPage(
      title: "The class",
      lead: "\(Format.count(rows.count)) workspaces, graded by the checks of each exercise.")
    page.add(
      "Where the class stands",
      [
        .facts([
          ("workspaces", Format.count(rows.count)),
          ("exercises passed", Format.percent(Double(passed) / Double(max(1, total)), 0)),
          ("time for each", Format.duration(seconds / Double(max(1, rows.count)))),
          ("sandbox", report.isConfined ? "bubblewrap" : "none"),
        ]),
        .paragraph(
          Mark.allCases.map { "\($0.sign) \($0.word)" }.joined(separator: ", ")
            + ", * given up, = the reference's own code"),
      ] + stageTables)
    page.add("What the class should hear again", [mistakeTable])
    page.add("Exercises", [exerciseTable])
    if !givenUp.isEmpty {
      page.add(
        "Given up",
        [
          .table(
            ["learner", "exercise", "verdict"], givenUp, caption: "By the workspaces' own records.")
        ])
    }
    page.add("Worth a look", lookBlocks)
    if !failures.isEmpty {
      page.add(
        "What went wrong",
        failures.map { failure in
          .details(
            failure.name, [.table(["exercise", "verdict", "mistake", "what"], failure.rows)])
        })
    }
    return page.html
  }

  private var stageTables: [ReportPage.Block] {
    report.reference.stages.compactMap { stage in
      let ids = stage.exercises.map(\.id).filter { id in rows.contains { $0.marks[id] != nil } }
      guard !ids.isEmpty else { return nil }
      let lines = rows.map { row in [row.name] + ids.map { row.marks[$0] ?? "" } }
      return .table(
        ["learner"] + ids.map { "\($0)" }, lines, caption: "Stage \(stage.number): \(stage.name)")
    }
  }

  private var mistakeTable: ReportPage.Block {
    let all = mistakes.flatMap { id, counts in
      counts.map { (id: id, name: $0.key, count: $0.value) }
    }
    .sorted { ($1.count, $0.id, $0.name) < ($0.count, $1.id, $1.name) }
    guard !all.isEmpty else { return .paragraph("No known mistake was made.") }
    return .table(
      ["mistake", "exercise", "learners", "of those who wrote it"],
      all.map { mistake in
        let written = tallies[mistake.id]?.written ?? 1
        return [
          mistake.name, "\(mistake.id)", Format.count(mistake.count),
          Format.percent(Double(mistake.count) / Double(max(1, written)), 0),
        ]
      })
  }

  private var exerciseTable: ReportPage.Block {
    let exercises = report.reference.stages.flatMap(\.exercises).filter { tallies[$0.id] != nil }
    return .table(
      ["exercise", "", "written", "passed", "lines", "seconds"],
      exercises.map { exercise in
        let tally = tallies[exercise.id] ?? Tally()
        return [
          "\(exercise.id)", exercise.title, Format.count(tally.written), Format.count(tally.passed),
          tally.lines.isEmpty ? "–" : "\(median(tally.lines))",
          tally.seconds.isEmpty ? "–" : Format.decimal(median(tally.seconds), 2),
        ]
      }, caption: "Lines and seconds of the checks: medians of the passed solutions.")
  }

  private var lookBlocks: [ReportPage.Block] {
    var blocks: [ReportPage.Block] = []
    let pairs = likePairs(prints)
    if !pairs.isEmpty {
      blocks.append(
        .table(
          ["one", "other", "alike", "pieces", "most in"],
          pairs.map { pair in
            pair.names + [
              Format.percent(pair.share, 0), "\(pair.shared)",
              pair.exercises.map { "\($0)" }.joined(separator: ", "),
            ]
          },
          caption: "Solutions that share more than the reference, the starting point and the class"
            + " do. No verdict: short functions are alike where there is one good way to write them."
        ))
    }
    if !odd.isEmpty {
      blocks.append(
        .table(
          ["learner", "exercise", "checks"], odd,
          caption: "Passed, with other values than the reference gives in these checks."))
    }
    if !refused.isEmpty {
      blocks.append(
        .table(["learner", "exercise", "why"], refused, caption: "Not accepted, and not run."))
    }
    return blocks.isEmpty ? [.paragraph("Nothing.")] : blocks
  }
}

private func median<Value: Comparable>(_ values: [Value]) -> Value {
  values.sorted()[values.count / 2]
}
