// Grades one workspace after another: takes the bodies out, has each stage's bench judge them, and keeps what a
// report needs.

import Console
import Exercises
import Foundation
import Gates
import Storage
import Synchronization

/// What a grade depends on beside the workspace.
struct GradeOptions: Sendable {
  var limits = CheckLimits(seconds: 10, memory: 2_048)
  var seed = defaultSeed
  /// The stages that are graded; nil for all.
  var stages: Set<Int>?
}

/// Grades workspaces against the package with the solutions.
final class Grader: Sendable {
  /// A stage that is ready: its bench, and what the reference gives in each check.
  private struct ReadyStage: Sendable {
    let bench: StageBench
    let traces: [ExerciseID: [String: Fingerprint]]
  }

  let reference: Curriculum
  private let root: String
  private let sandbox: Sandbox
  private let scratch: String
  private let options: GradeOptions
  private let builds: Bool
  private let note: @Sendable (String) -> Void
  /// Of the package with the solutions and of the options.
  private let baseKey: String
  private let ready = Mutex<[Int: ReadyStage]>([:])

  /// Gets ready to grade against the package at `root`, with `scratch` for what is built.
  ///
  /// Gates are built when a workspace needs them, unless `builds` is false: then they have been.
  init(
    root: String, sandbox: Sandbox, scratch: String, options: GradeOptions, builds: Bool = true,
    note: @escaping @Sendable (String) -> Void
  ) throws {
    (self.root, self.sandbox, self.scratch) = (root, sandbox, scratch)
    (self.options, self.builds, self.note) = (options, builds, note)
    reference = try Curriculum(root: root)
    let hashes = try SourceHashes(root: root, stages: reference.stages)
    let keys = reference.stages.compactMap { $0.exercises.last.map { hashes.key(for: $0.id) } }
    let stages = options.stages?.sorted() ?? []
    baseKey =
      "1 \(keys) \(options.seed) \(options.limits.seconds) \(options.limits.memory) \(stages)"
      + " \(sandbox.isConfined)"
  }

  /// The digest by which a grade is known to be still right.
  func key(name: String, _ submission: Submission) -> String {
    let exercises = submission.exercises.sorted { $0.key < $1.key }.map { id, handedIn in
      switch handedIn {
      case .unwritten: "\(id) -"
      case .body(let lines, _): "\(id) \(lines.count)\n\(lines.joined(separator: "\n"))"
      case .rejected(let reason): "\(id) ! \(reason)"
      }
    }
    let help = submission.help
    let parts =
      [baseKey, name] + exercises
      + (help.shown.union(help.filledIn)).sorted().map { "\($0)" }
      + help.hints.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return SHA256.hex(of: parts.flatMap { Array("\($0.utf8.count) \($0)\n".utf8) })
  }

  /// Grades what was handed in; `folder` is for this workspace alone and is empty afterwards.
  func grade(
    _ submission: Submission, name: String, from workspace: String, in folder: String
  ) throws -> GradedWorkspace {
    let start = ContinuousClock.now
    var grades: [Grade] = []
    for stage in reference.stages where options.stages?.contains(stage.number) ?? true {
      try removeTree(folder)
      try makeFolder(folder)
      grades += try grade(stage, of: submission, in: folder)
    }
    try removeTree(folder)
    let time = (ContinuousClock.now - start).components
    return GradedWorkspace(
      name: name, folder: workspace, key: key(name: name, submission), grades: grades,
      seconds: Double(time.seconds) + Double(time.attoseconds) / 1e18)
  }

  // MARK: One stage

  private func grade(
    _ stage: CourseStage, of submission: Submission, in folder: String
  ) throws -> [Grade] {
    var bodies: [ExerciseID: [String]] = [:]
    var own: Set<ExerciseID> = []
    for exercise in stage.exercises {
      guard case .body(let lines, let tokens) = submission.exercises[exercise.id] else { continue }
      bodies[exercise.id] = lines
      if try tokens != bodyTokens(exercise.body.lines) { own.insert(exercise.id) }
    }
    var judgements: [ExerciseID: Judgement] = [:]
    var traces: [ExerciseID: [String: Fingerprint]] = [:]
    if own.isEmpty && bodies.count == stage.exercises.count {
      // What is the reference throughout needs no proof.
      for id in bodies.keys { judgements[id] = Judgement(verdict: .passed(checks: 0)) }
    } else if !bodies.isEmpty {
      let stage = try prepared(stage)
      judgements = try stage.bench.judge(bodies, in: folder)
      traces = stage.traces
    }
    return try stage.exercises.map { exercise in
      var grade = grade(exercise, submission, judgements[exercise.id])
      grade.isReference = bodies[exercise.id] != nil && !own.contains(exercise.id)
      if grade.mark == .passed, !grade.isReference, let expected = traces[exercise.id] {
        grade.oddChecks = odd(judgements[exercise.id]?.traces ?? [:], beside: expected)
      }
      if own.contains(exercise.id),
        case .body(let lines, let tokens) = submission.exercises[exercise.id]
      {
        grade.lines = codeLines(lines)
        grade.prints = try prints(exercise, tokens)
      }
      return grade
    }
  }

  private func grade(
    _ exercise: CourseExercise, _ submission: Submission, _ judgement: Judgement?
  ) -> Grade {
    var grade: Grade
    switch submission.exercises[exercise.id] {
    case .rejected(let reason): grade = Grade(id: exercise.id, mark: .rejected, detail: reason)
    case .body: grade = Grade(exercise.id, judgement?.verdict ?? .heldUp)
    case .unwritten, nil: grade = Grade(id: exercise.id, mark: .notWritten)
    }
    grade.seconds = judgement?.seconds ?? 0
    grade.hints = submission.help.hints[exercise.id] ?? 0
    grade.isGivenUp =
      submission.help.shown.contains(exercise.id) || submission.help.filledIn.contains(exercise.id)
    return grade
  }

  /// The checks in which something else came out than the reference gives.
  private func odd(
    _ traces: [String: Fingerprint], beside expected: [String: Fingerprint]
  ) -> [String] {
    expected.filter { !(traces[$0.key]?.matches($0.value) ?? false) }.map(\.key).sorted()
  }

  private func prints(_ exercise: CourseExercise, _ tokens: [String]) throws -> [UInt64] {
    let text = try readText("\(root)/\(exercise.file)", limit: 4 << 20)
    let words = text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
    return CodePrints.prints(
      of: tokens, shared: Set(words), without: try bodyTokens(exercise.body.lines))
  }

  // MARK: Getting ready

  /// The bench of a stage, made when it is first asked for: the gate is built, and the reference passes it under the
  /// conditions in which all others are judged.
  private func prepared(_ stage: CourseStage) throws -> ReadyStage {
    try ready.withLock { ready in
      if let found = ready[stage.number] { return found }
      if builds {
        note("building \(stage.gateProgram) …")
        let build = try GateTools(root: root).build(product: stage.gateProgram)
        guard build.isBuilt else {
          throw FileProblem(
            root, "\(stage.gateProgram) does not build: \(build.output.suffix(500))")
        }
      }
      let bench = StageBench(
        parts: try GateParts(stage, root: root), root: root, sandbox: sandbox,
        limits: options.limits, seed: options.seed, moduleCache: scratch + "/modules")
      note("stage \(stage.number): judging the reference …")
      let made = ReadyStage(bench: bench, traces: try self.traces(ofReference: stage, bench))
      ready[stage.number] = made
      return made
    }
  }

  private func traces(
    ofReference stage: CourseStage, _ bench: StageBench
  ) throws -> [ExerciseID: [String: Fingerprint]] {
    try makeFolder(bench.moduleCache)
    let folder = "\(scratch)/reference-\(stage.number)"
    defer { try? removeTree(folder) }
    let bodies = stage.exercises.map { ($0.id, $0.body.lines) }
    let judgements = try bench.judge(
      Dictionary(uniqueKeysWithValues: bodies), in: folder, isTrusted: true)
    for exercise in stage.exercises {
      let grade = Grade(exercise.id, judgements[exercise.id]?.verdict ?? .heldUp)
      guard grade.mark == .passed else {
        throw FileProblem(
          exercise.file,
          "the reference itself does not pass \(exercise.id) here (\(grade.mark.word): \(grade.detail)),"
            + " so nothing can be graded")
      }
    }
    return judgements.mapValues(\.traces)
  }
}

/// How many lines hold more than a comment.
private func codeLines(_ lines: [String]) -> Int {
  lines.count { line in
    let code = line.drop { $0.isWhitespace }
    return !code.isEmpty && !code.hasPrefix("//")
  }
}
