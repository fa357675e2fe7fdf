// One `./course check`: earlier gates first, then what was asked for.

import Console
import Exercises
import Storage

/// What to check.
enum CheckTarget: Equatable, Sendable {
  /// The first stage that is not passed.
  case next
  case stage(Int)
  case exercise(ExerciseID)

  /// Reads "2" or "2.3"; nil is the next stage.
  init(_ text: String?) throws {
    guard let text else {
      self = .next
      return
    }
    if let id = ExerciseID(text) {
      self = .exercise(id)
    } else if text.utf8.count == 1, let stage = Int(text) {
      self = .stage(stage)
    } else {
      throw UsageError("'\(text)' is neither a stage like 2 nor an exercise like 2.3")
    }
  }
}

/// Checks a target of a package once.
struct CheckRun {
  let root: String
  let checker: Checker
  let target: CheckTarget
  /// The stages whose missing bodies may be filled in from the reference.
  var filledIn: Set<Int> = []

  /// Judges the target; throws ``ClosedGate`` where an earlier stage is not passed.
  func run() throws -> StageResult {
    var workspace = try Workspace(root: root)
    let stage: CourseStage
    var only: ExerciseID?
    switch target {
    case .next:
      let last = workspace.curriculum.stages.last
      guard let found = workspace.next.map({ $0.id.stage }) ?? last?.number else {
        throw FileProblem(root, "it has no stage with exercises")
      }
      stage = try workspace.curriculum.stage(found)
    case .stage(let number):
      stage = try workspace.curriculum.stage(number)
    case .exercise(let id):
      only = try workspace.curriculum.exercise(id).id
      stage = try workspace.curriculum.stage(id.stage)
    }
    for earlier in workspace.curriculum.stages where earlier.number < stage.number {
      try open(earlier, before: stage, in: &workspace)
    }
    return try checker.check(stage, only: only, in: &workspace)
  }

  /// Makes sure that an earlier stage is passed, filling it in where that is wanted.
  private func open(
    _ earlier: CourseStage, before stage: CourseStage, in workspace: inout Workspace
  ) throws {
    var result = try checker.check(earlier, in: &workspace)
    if !result.isPassed, filledIn.contains(earlier.number) {
      try fillIn(result, in: workspace)
      workspace = try Workspace(root: root)
      result = try checker.check(
        workspace.curriculum.stage(earlier.number), in: &workspace)
    }
    guard result.isPassed else { throw ClosedGate(result, before: stage) }
  }

  /// Puts the reference's lines into the bodies that did not pass, and records that.
  private func fillIn(_ result: StageResult, in workspace: Workspace) throws {
    var workspace = workspace
    let reference = try workspace.reference()
    for (exercise, verdict) in result.verdicts where !verdict.isPassed {
      let lines = try reference.exercise(exercise.id).body.lines
      let kept = try workspace.replaceBody(of: exercise, with: lines)
      workspace.help.filledIn.insert(exercise.id)
      try workspace.help.write(in: root)
      checker.note(
        "\(exercise.id) is now the reference's"
          + (kept.map { "; your lines are kept in \($0)" } ?? ""))
    }
  }
}

/// Why a stage cannot be checked yet.
struct ClosedGate: Error, CustomStringConvertible {
  let description: String

  init(_ result: StageResult, before stage: CourseStage) {
    let lacking = result.verdicts.filter { !$0.verdict.isPassed }
    let groups = Dictionary(grouping: lacking) { $0.verdict.word }
      .mapValues { $0.map { "\($0.exercise.id)" }.joined(separator: ", ") }
    let missing = groups.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      .joined(separator: "; ")
    let number = result.stage.number
    description =
      "stage \(stage.number) opens when stage \(number) is passed (\(missing))."
      + " './course check \(number)' says more; './course check \(stage.number)"
      + " --use-reference \(number)' goes on with the reference's code instead"
  }
}
