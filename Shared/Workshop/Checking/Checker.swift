// Judges the exercises of a stage: what is unwritten is not run, what passed and has not changed is not
// run again, and nothing is built that is not needed.

import Exercises
import Storage

/// How the exercises of a stage stand after a check.
struct StageResult: Sendable {
  let stage: CourseStage
  /// The exercises that were looked at, in order.
  let verdicts: [(exercise: CourseExercise, verdict: Verdict)]
  /// The compiler's errors outside of the bodies that were looked at, or what else kept the gate from being built.
  let otherErrors: [Diagnostic]
  let buildProblem: String?
  /// How the stage's exercises stand that are not passed, looked at or not.
  let unpassed: [ExerciseID: ExerciseState]
  /// The first exercise of all that is not passed.
  let next: CourseExercise?
  /// What the code printed, where one exercise was asked for.
  let printed: [String]
  /// The files of passed exercises that differ from the reference outside of exercises.
  let changedFiles: [String]

  /// Whether everything that was looked at passed.
  var isPassed: Bool { verdicts.allSatisfy { $0.verdict.isPassed } && !verdicts.isEmpty }
}

/// Judges exercises of a package.
struct Checker: Sendable {
  let tools: GateTools
  /// Hears what is being done, where it may take a while.
  let note: @Sendable (String) -> Void

  /// Judges the exercises of a stage, or one of them, and writes the evidence down.
  func check(
    _ stage: CourseStage, only: ExerciseID? = nil, in workspace: inout Workspace
  ) throws -> StageResult {
    let chosen = stage.exercises.filter { only == nil || $0.id == only }
    let toRun = chosen.filter {
      !$0.body.isUnwritten && !workspace.state(of: $0).isPassed
    }
    var runs: [ExerciseID: GateRun] = [:]
    var found: [ExerciseID: Verdict] = [:]
    var build: BuildResult?
    if !toRun.isEmpty {
      note("building \(stage.gateProgram) …")
      let result = try tools.build(product: stage.gateProgram)
      build = result
      if result.isBuilt { runs = try run(toRun, in: &workspace) }
      found = result.isBuilt ? runs.mapValues(\.verdict) : attribute(result, workspace)
    }
    let errors = (build?.errors ?? []).filter { error in
      !chosen.contains { $0.id == workspace.curriculum.exercise(at: error.place)?.id }
    }
    let isFailed = build?.isBuilt == false
    let verdicts = chosen.map { exercise in
      (exercise, found[exercise.id] ?? known(exercise, isFailed, workspace))
    }
    return StageResult(
      stage: stage, verdicts: verdicts,
      otherErrors: isFailed ? errors : [],
      buildProblem: isFailed && build?.errors.isEmpty == true ? build?.output : nil,
      unpassed: workspace.unpassed(of: stage), next: workspace.next,
      printed: only.flatMap { runs[$0]?.printed } ?? [],
      changedFiles: workspace.filesChangedOutside(of: verdicts.filter { $1.isPassed }.map { $0.0 }))
  }

  private func run(
    _ exercises: [CourseExercise], in workspace: inout Workspace
  ) throws -> [ExerciseID: GateRun] {
    var runs: [ExerciseID: GateRun] = [:]
    for exercise in exercises {
      let run = try tools.run(exercise)
      runs[exercise.id] = run
      workspace.evidence.entries[exercise.id] = run.verdict.outcome.map {
        Evidence.Entry(
          key: workspace.hashes.key(for: exercise.id), outcome: $0,
          checks: exercise.listed.checks.count)
      }
      try workspace.evidence.write(in: workspace.root)
    }
    return runs
  }

  /// The compiler's errors by the exercise in whose body they stand.
  private func attribute(_ build: BuildResult, _ workspace: Workspace) -> [ExerciseID: Verdict] {
    var errors: [ExerciseID: [Diagnostic]] = [:]
    for error in build.errors {
      guard let exercise = workspace.curriculum.exercise(at: error.place) else { continue }
      errors[exercise.id, default: []].append(error)
    }
    return errors.mapValues { .notCompiled($0) }
  }

  /// The verdict on an exercise that was not run.
  private func known(
    _ exercise: CourseExercise, _ isBuildFailed: Bool, _ workspace: Workspace
  ) -> Verdict {
    if exercise.body.isUnwritten { return .notWritten(needs: nil) }
    if workspace.state(of: exercise).isPassed {
      return .passed(checks: exercise.listed.checks.count)
    }
    return .heldUp
  }
}
