// The proof that the exercises hold together, for those who write them: the complete package passes,
// every starting point builds and waits for its exercises, and each exercise cut alone turns red what
// is its own.

import Console
import Exercises
import Storage

/// What was found wrong with the exercises of a package.
struct Proof {
  /// The package with all solutions.
  let reference: String
  /// A copy of it in which bodies are cut.
  let folder: String
  let note: (String) -> Void
  /// Runs the gates of the copy.
  var tools: GateTools
  private let curriculum: Curriculum
  private(set) var problems: [String] = []

  /// Makes the copy in a new folder, with all bodies cut.
  init(reference: String, folder: String, note: @escaping (String) -> Void) throws {
    self.reference = reference
    self.folder = folder
    self.note = note
    tools = GateTools(root: folder)
    curriculum = try Curriculum(root: reference)
    try WorkspaceWriter(reference: reference, folder: folder, firstStage: 1).write()
  }

  /// Proves all of it for these stages.
  mutating func run(stages: ClosedRange<Int>) throws {
    let chosen = curriculum.stages.filter { stages.contains($0.number) }
    for stage in chosen.reversed() { try proveStart(from: stage, whole: stage.number == 1) }
    try cut { _ in false }
    for stage in chosen { try expect(stage, "complete") { _ in .passed } }
    for exercise in chosen.flatMap(\.exercises) { try proveCut(exercise.id) }
  }

  /// Everything from a stage on is unwritten: it builds and says so.
  private mutating func proveStart(from stage: CourseStage, whole: Bool) throws {
    try cut { $0.stage >= stage.number }
    if whole {
      note("building everything, all bodies cut …")
      let result = try tools.build(product: nil)
      if !result.isBuilt {
        problems.append("start: it does not build: \(result.output.suffix(500))")
      }
    }
    try expect(stage, "start from \(stage.number)") { .unwritten($0.id) }
  }

  /// One exercise is unwritten: it says so, those that list it as needed wait for it, and all others pass.
  private mutating func proveCut(_ id: ExerciseID) throws {
    try cut { $0 == id }
    try expect(try curriculum.stage(id.stage), "\(id) cut alone") { other in
      if other.id == id { return .unwritten(id) }
      return other.listed.exercise.needs.contains(id) ? .needing(id) : .passed
    }
    try cut { _ in false }
  }

  /// Which verdict an exercise must get.
  private enum Expectation {
    case passed
    /// Another unwritten one before it may be reached first.
    case unwritten(ExerciseID)
    case needing(ExerciseID)

    func allows(_ verdict: Verdict) -> Bool {
      switch (self, verdict) {
      case (.passed, .passed), (.unwritten, .notWritten(nil)): true
      case (.unwritten(let id), .notWritten(let needed?)): needed < id
      case (.needing(let id), .notWritten(let needed?)): id == needed
      default: false
      }
    }
  }

  /// Builds a stage's gate in the copy and compares every exercise's verdict.
  private mutating func expect(
    _ stage: CourseStage, _ situation: String, _ expectation: (CourseExercise) -> Expectation
  ) throws {
    note("stage \(stage.number), \(situation) …")
    let build = try tools.build(product: stage.gateProgram)
    guard build.isBuilt else {
      let first = build.errors.first.map { "\($0.place): \($0.message)" }
      problems.append(
        "\(situation): it does not build: \(first ?? String(build.output.suffix(500)))")
      return
    }
    for exercise in stage.exercises {
      let verdict = try tools.run(exercise).verdict
      if !expectation(exercise).allows(verdict) {
        problems.append("\(situation): the verdict on \(exercise.id) is '\(verdict.word)'")
      }
    }
  }

  /// Writes the libraries with these bodies cut and all others as in the reference.
  private func cut(_ isCut: (ExerciseID) -> Bool) throws {
    for file in try librarySources(in: reference) {
      let source = try MarkedSource(contentsOf: reference + "/" + file)
      guard !source.bodies.isEmpty else { continue }
      let text = source.cutting(isCut)
      // A file that stays as it is need not be compiled again.
      if try readText(folder + "/" + file) != text {
        try AtomicFile.write(text, to: folder + "/" + file)
      }
    }
  }
}
