// A package as a learner works in it: its exercises, how each stands, and the help that was taken.

import Console
import Exercises
import Storage

/// How an exercise stands, by the sources and the evidence alone.
enum ExerciseState: Equatable {
  case notWritten
  /// Something stands there that was not checked as it is now, though it may have passed before.
  case pending(hadPassed: Bool)
  /// It came with the workspace.
  case given
  case judged(Outcome)

  /// Whether the way is free for what comes after it.
  var isPassed: Bool { self == .given || self == .judged(.passed) }

  /// Whether what stands there was not checked as it is now.
  var isPending: Bool { if case .pending = self { true } else { false } }

  /// Whether it passed before it, or something that it stands on, was changed.
  var hadPassed: Bool { self == .pending(hadPassed: true) }

  /// A word or two for lists.
  var word: String {
    switch self {
    case .notWritten: "not written"
    case .pending: "not checked"
    case .given: "given"
    case .judged(let outcome): outcome.rawValue
    }
  }
}

/// What to say of an exercise that was not checked as it is now.
func mustBeChecked(_ id: ExerciseID, hadPassed: Bool) -> String {
  let state = hadPassed ? "was passed before something changed" : "was not checked as it is now"
  return "\(id) \(state); check it again: ./course check \(id)"
}

/// A package with exercises.
struct Workspace: Sendable {
  /// The package's folder.
  let root: String
  /// Nil in the reference package.
  let origin: Origin?
  let curriculum: Curriculum
  let hashes: SourceHashes
  var evidence: Evidence
  var help: HelpRecord

  /// Reads the sources as they are now.
  init(root: String) throws {
    self.root = root
    origin = try Origin.read(in: root)
    curriculum = try Curriculum(root: root)
    hashes = try SourceHashes(root: root, stages: curriculum.stages)
    evidence = Evidence.read(in: root)
    help = try HelpRecord.read(in: root)
  }

  /// How an exercise stands.
  func state(of exercise: CourseExercise) -> ExerciseState {
    if exercise.body.isUnwritten { return .notWritten }
    guard let entry = evidence.entries[exercise.id] else { return .pending(hadPassed: false) }
    guard entry.key == hashes.key(for: exercise.id) else {
      return .pending(hadPassed: entry.outcome == .passed)
    }
    return entry.checks == 0 ? .given : .judged(entry.outcome)
  }

  /// The first exercise that is not passed.
  var next: CourseExercise? {
    curriculum.stages.lazy.flatMap(\.exercises).first { !state(of: $0).isPassed }
  }

  /// How the exercises of a stage stand that are not passed.
  func unpassed(of stage: CourseStage) -> [ExerciseID: ExerciseState] {
    let states = stage.exercises.map { ($0.id, state(of: $0)) }
    return Dictionary(uniqueKeysWithValues: states.filter { !$1.isPassed })
  }

  /// The workspace's origin; throws in the reference package, whose solutions must not be overwritten.
  func requireWorkspace() throws -> Origin {
    guard let origin else {
      throw UsageError(
        "this is the reference package, and its solutions stay; make a workspace with:"
          + " ./course start DIR")
    }
    return origin
  }

  /// The exercises of the reference package.
  func reference() throws -> Curriculum {
    let origin = try requireWorkspace()
    guard fileKind(origin.reference + "/Package.swift") == .file else {
      throw FileProblem(
        origin.reference,
        "the package that this workspace was made from is not there any more;"
          + " put it back, or write its new place into .seven-stages/workspace.json")
    }
    return try Curriculum(root: origin.reference)
  }

  /// The files of these exercises that differ from the reference's outside of exercises, other than in
  /// comments and layout; none where there is no reference to look at.
  func filesChangedOutside(of exercises: [CourseExercise]) -> [String] {
    guard let origin else { return [] }
    return Set(exercises.map(\.file)).sorted().filter { file in
      let texts = [root, origin.reference].compactMap { folder in
        try? MarkedSource(contentsOf: "\(folder)/\(file)").replacing { _ in [] }
      }
      guard texts.count == 2, texts[0] != texts[1] else { return false }
      let change = OutsideChange(file: file, ownText: texts[0], referenceText: texts[1])
      return change.lines?.isSame != true
    }
  }

  /// Puts other lines into the body of an exercise; the old ones are kept, and their file is returned.
  func replaceBody(of exercise: CourseExercise, with lines: [String]) throws -> String? {
    let kept = try keepDiscarded(exercise, in: root)
    let path = root + "/" + exercise.file
    let source = try MarkedSource(contentsOf: path)
    try AtomicFile.write(source.replacing { $0.id == exercise.id ? lines : nil }, to: path)
    return kept
  }
}
