// What `./course prove --report` writes: which check catches which known mistake, and which mistakes look
// like others. It reads the files that the kill matrix tests write and keep true; nothing is run.

import Charts
import Console
import Exercises
import Gates
import Storage

/// The checks and the known mistakes of all stages of a package.
struct KillMatrixPage {
  /// An exercise with its mistakes.
  private struct Row {
    let exercise: ListedExercise
    let mistakes: [Misconception]

    /// The mistakes that nobody could tell from this one.
    func doubles(of mistake: Misconception) -> [Misconception] {
      mistakes.filter { $0.name != mistake.name && $0.looksLike(mistake) }
    }
  }

  private let stages: [(stage: CourseStage, rows: [Row])]

  /// Reads the files of the package at `root`.
  init(root: String) throws {
    stages = try Curriculum(root: root).stages.map { stage in
      let known = try Misconception.read(Misconception.path(stage: stage.number, in: root))
      return (
        stage,
        stage.exercises.map { exercise in
          Row(
            exercise: exercise.listed, mistakes: known.filter { $0.exercise == exercise.id })
        }
      )
    }
  }

  /// The page.
  var html: String {
    let rows = stages.flatMap(\.rows)
    let mistakes = rows.flatMap(\.mistakes)
    let caught = mistakes.count { !$0.failures.isEmpty }
    let named = rows.reduce(0) { sum, row in
      sum + row.mistakes.count { !$0.failures.isEmpty && row.doubles(of: $0).isEmpty }
    }
    var page = ReportPage(
      title: "Which check catches which mistake",
      lead:
        "Every known mistake is wrong code in the tests. A check catches it by failing; how all checks of"
        + " its exercise fail is what it is recognised by.")
    page.add(
      "All stages",
      [
        .facts([
          ("exercises", "\(rows.count)"),
          ("checks", "\(rows.reduce(0) { $0 + $1.exercise.checks.count })"),
          ("known mistakes", "\(mistakes.count)"), ("caught", share(caught, of: mistakes.count)),
          ("told apart", share(named, of: mistakes.count)),
          ("caught by one check only", "\(mistakes.count { $0.failures.count == 1 })"),
        ])
      ])
    for (stage, rows) in stages {
      page.add("Stage \(stage.number): \(stage.name)", rows.map(block))
    }
    return page.html
  }

  private func share(_ count: Int, of all: Int) -> String {
    all == 0 ? "–" : Format.percent(Double(count) / Double(all))
  }

  /// The matrix of an exercise: a row for each mistake, a column for each check.
  private func block(_ row: Row) -> ReportPage.Block {
    let checks = row.exercise.checks
    let headers = ["mistake"] + checks.indices.map { "\($0 + 1)" } + ["looks like"]
    let cells = row.mistakes.map { mistake in
      let doubles = row.doubles(of: mistake).map(\.name).joined(separator: ", ")
      return [mistake.name] + checks.map { mistake.failures[$0.name] == nil ? "" : "●" }
        + [doubles.isEmpty ? "itself only" : doubles]
    }
    let names = checks.enumerated().map { index, check in
      let count = row.mistakes.count { $0.failures[check.name] != nil }
      return ["\(index + 1)", check.name, check.isProperty ? "property" : "example", "\(count)"]
    }
    let exercise = row.exercise.exercise
    return .details(
      "\(exercise.id) — \(exercise.title): \(checks.count) checks, \(row.mistakes.count) mistakes",
      [
        .table(headers, cells, caption: "● the check fails"),
        .table(["", "check", "kind", "mistakes caught"], names),
      ])
  }
}
