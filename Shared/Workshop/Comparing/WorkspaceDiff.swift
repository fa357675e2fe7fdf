// A learner's workspace beside the package with the solutions, exercise by exercise.

import Console
import Exercises
import Storage

/// What stands in an exercise, seen beside the reference.
enum Solution: Sendable {
  case unwritten
  /// The same tokens.
  case same
  case different(LineComparison)
  /// There is nothing to compare, and why.
  case unreadable(String)

  /// A few words for lists.
  var word: String {
    switch self {
    case .unwritten: "not written"
    case .same: "the same"
    case .different(let lines):
      "differs: +\(lines.changedCounts.left) −\(lines.changedCounts.right) lines"
    case .unreadable(let sentence): sentence
    }
  }
}

/// A workspace compared with the reference.
struct WorkspaceDiff {
  /// The workspace's folder.
  let workspace: String
  /// What changed outside of the exercises, first what a person should look at.
  let changes: [OutsideChange]
  /// The exercises that were asked for, in order.
  let exercises: [(exercise: CourseExercise, solution: Solution)]

  /// The most that is compared of one body.
  private static let limit = (lines: 1_000, bytes: 1 << 16)

  /// Compares a workspace, which is not trusted, with the package at `reference`.
  ///
  /// Throws `FileProblem` where there is no workspace; what is wrong inside of it is told in the result.
  init(workspace: String, reference: String, exercises chosen: [CourseExercise]) throws {
    self.workspace = workspace
    let folder = try ForeignFolder(workspace)
    guard folder.kinds["Package.swift"] != nil,
      folder.kinds.keys.contains(where: { $0.hasPrefix("Stages") })
    else {
      throw FileProblem(
        workspace, expected: "a workspace of this course, with Package.swift and Stages",
        found: "none")
    }
    var sources: [String: OutsideComparison.SourcePair] = [:]
    for file in try librarySources(in: reference) {
      let ours = try MarkedSource(contentsOf: reference + "/" + file)
      guard !ours.bodies.isEmpty else { continue }
      let own = Result { try MarkedSource(folder.text(of: file, limit: 1 << 20), file: file) }
        .mapError { $0 as? FileProblem ?? FileProblem(file, "\($0)") }
      sources[file] = OutsideComparison.SourcePair(own: own, reference: ours)
    }
    changes = try OutsideComparison(folder: folder, reference: reference, sources: sources)
      .changes()
    exercises = chosen.map { ($0, Self.solution(of: $0, in: sources)) }
  }

  private static func solution(
    of exercise: CourseExercise, in sources: [String: OutsideComparison.SourcePair]
  ) -> Solution {
    let places = sources.filter { _, pair in
      (try? pair.own.get())?.bodies.contains { $0.id == exercise.id } == true
    }.keys.sorted()
    guard places.count <= 1 else {
      return .unreadable("it stands twice, in \(places.joined(separator: " and "))")
    }
    if case .failure(let problem) = sources[exercise.file]?.own {
      return .unreadable("its file cannot be read: \(problem.sentence)")
    }
    guard
      let body = try? sources[places.first ?? ""]?.own.get().bodies
        .first(where: { $0.id == exercise.id })
    else { return .unreadable("its marks are not in \(exercise.file)") }
    if body.isUnwritten { return .unwritten }
    let bytes = body.lines.reduce(0) { $0 + $1.utf8.count }
    guard body.lines.count <= limit.lines, bytes <= limit.bytes else {
      return .unreadable(
        "too long to compare (lines: \(Format.count(body.lines.count)), size: \(Format.bytes(bytes)))"
      )
    }
    let lines = LineComparison(unindented(body.lines), unindented(exercise.body.lines))
    return lines.isSame ? .same : .different(lines)
  }
}
