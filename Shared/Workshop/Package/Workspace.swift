// A package as a learner works in it: its exercises, how each stands, and the help that was taken.

import Console
import Exercises
import Storage

/// How an exercise stands, by the sources and the evidence alone.
enum ExerciseState: Equatable {
  case notWritten
  /// Something stands there that was not checked as it is now.
  case pending
  /// It came with the workspace.
  case given
  case judged(Outcome)

  /// Whether the way is free for what comes after it.
  var isPassed: Bool { self == .given || self == .judged(.passed) }

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
    guard let entry = evidence.entries[exercise.id], entry.key == hashes.key(for: exercise.id)
    else { return .pending }
    return entry.checks == 0 ? .given : .judged(entry.outcome)
  }

  /// The first exercise that is not passed.
  var next: CourseExercise? {
    curriculum.stages.lazy.flatMap(\.exercises).first { !state(of: $0).isPassed }
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

  /// Puts other lines into the body of an exercise; the old ones are kept, and their file is returned.
  func replaceBody(of exercise: CourseExercise, with lines: [String]) throws -> String? {
    let kept = try keepDiscarded(exercise, in: root)
    let path = root + "/" + exercise.file
    let source = try MarkedSource(contentsOf: path)
    try AtomicFile.write(source.replacing { $0.id == exercise.id ? lines : nil }, to: path)
    return kept
  }
}
