// What the course keeps in `.seven-stages/` of a package: where a workspace comes from, what help was
// taken, and the evidence of what was checked.

import Exercises
import Storage

/// The folder, from the package's folder on.
private let memoryFolder = ".seven-stages"

/// Makes the folder; in a workspace git keeps the record of help, and nothing else of it.
private func makeMemory(in root: String) throws {
  let folder = root + "/" + memoryFolder
  guard fileKind(folder + "/.gitignore") == nil else { return }
  try makeFolder(folder)
  let isWorkspace = fileKind(folder + "/" + Origin.name) == .file
  try AtomicFile.write(
    isWorkspace ? "*\n!record.json\n!.gitignore\n" : "*\n", to: folder + "/.gitignore")
}

// MARK: Where a workspace comes from

/// The package that a workspace was made from.
struct Origin: Equatable, Sendable {
  fileprivate static let name = "workspace.json"

  /// The folder of the reference package.
  let reference: String
  /// The first stage whose bodies were cut.
  let firstStage: Int

  /// Reads it; nil in a package that is no workspace.
  static func read(in root: String) throws -> Origin? {
    let path = "\(root)/\(memoryFolder)/\(name)"
    guard fileKind(path) == .file else { return nil }
    let json = try LocatedJSON(contentsOf: path, limit: 1 << 16)
    return Origin(
      reference: try json["reference"].string(),
      firstStage: try json["firstStage"].integer(in: 1...9))
  }

  /// Makes the package at `root` a workspace.
  func write(in root: String) throws {
    try makeFolder("\(root)/\(memoryFolder)")
    let json: JSON = [
      "reference": .string(UTF8Text(reference)), "firstStage": .integer(firstStage),
    ]
    try json.write(to: "\(root)/\(memoryFolder)/\(Self.name)")
    try makeMemory(in: root)
  }
}

// MARK: Help that was taken

/// Which help a learner took; it is kept for good.
struct HelpRecord: Equatable, Sendable {
  /// How many hints were shown.
  var hints: [ExerciseID: Int] = [:]
  /// Solutions that were shown before the learner's own passed.
  var shown: Set<ExerciseID> = []
  /// Bodies that were filled in from the reference.
  var filledIn: Set<ExerciseID> = []

  private static func path(_ root: String) -> String { "\(root)/\(memoryFolder)/record.json" }

  /// Reads it; nothing is recorded where there is no file.
  static func read(in root: String) throws -> HelpRecord {
    var record = HelpRecord()
    guard fileKind(path(root)) == .file else { return record }
    let json = try LocatedJSON(contentsOf: path(root), limit: 1 << 20)
    for (key, value) in try json["hints"].members() {
      guard let id = ExerciseID(key.string) else { throw value.problem(expected: "a key like 2.2") }
      record.hints[id] = try value.integer(in: 0...100)
    }
    record.shown = try ids(json["shown"])
    record.filledIn = try ids(json["filledIn"])
    return record
  }

  private static func ids(_ json: LocatedJSON) throws -> Set<ExerciseID> {
    Set(
      try json.array().map { entry in
        guard let id = ExerciseID(try entry.string()) else {
          throw entry.problem(expected: "a number like 2.2")
        }
        return id
      })
  }

  /// Writes it.
  func write(in root: String) throws {
    try makeMemory(in: root)
    func list(_ ids: Set<ExerciseID>) -> JSON {
      .array(ids.sorted().map { .string(UTF8Text("\($0)")) })
    }
    let counts = hints.sorted { $0.key < $1.key }.map {
      JSONObject.Member(key: UTF8Text("\($0.key)"), value: .integer($0.value))
    }
    let json: JSON = [
      "hints": .object(JSONObject(counts)), "shown": list(shown), "filledIn": list(filledIn),
    ]
    try json.write(to: Self.path(root))
  }
}

// MARK: Evidence

/// What was checked, and for which sources that holds.
struct Evidence: Equatable, Sendable {
  /// The outcome of an exercise's checks.
  struct Entry: Equatable, Sendable {
    /// Of the sources that were judged.
    let key: String
    let outcome: Outcome
    /// How many checks ran; 0 for code that was given and not yet checked here.
    let checks: Int
  }

  var entries: [ExerciseID: Entry] = [:]

  private static func path(_ root: String) -> String { "\(root)/\(memoryFolder)/evidence.json" }

  /// Reads it; a missing or damaged file is no evidence, and checking makes it anew.
  static func read(in root: String) -> Evidence {
    var evidence = Evidence()
    guard let json = try? LocatedJSON(contentsOf: path(root), limit: 1 << 20),
      let members = try? json.members()
    else { return evidence }
    for (key, value) in members {
      guard let id = ExerciseID(key.string), let hash = try? value["key"].string(),
        let outcome = (try? value["outcome"].string()).flatMap(Outcome.init(rawValue:)),
        let checks = try? value["checks"].integer(in: 0...10_000)
      else { continue }
      evidence.entries[id] = Entry(key: hash, outcome: outcome, checks: checks)
    }
    return evidence
  }

  /// Writes it.
  func write(in root: String) throws {
    try makeMemory(in: root)
    let members = entries.sorted { $0.key < $1.key }.map { id, entry in
      JSONObject.Member(
        key: UTF8Text("\(id)"),
        value: [
          "key": .string(UTF8Text(entry.key)),
          "outcome": .string(UTF8Text(entry.outcome.rawValue)), "checks": .integer(entry.checks),
        ])
    }
    try JSON.object(JSONObject(members)).write(to: Self.path(root))
  }
}

// MARK: Bodies that gave way

/// Keeps the lines of a body that is about to be replaced; returns the file, from the package's folder on.
func keepDiscarded(_ exercise: CourseExercise, in root: String) throws -> String? {
  guard !exercise.body.isUnwritten else { return nil }
  try makeMemory(in: root)
  let folder = "\(memoryFolder)/discarded"
  try makeFolder(root + "/" + folder)
  var number = 1
  while fileKind("\(root)/\(folder)/\(exercise.id)-\(number).swift") != nil { number += 1 }
  let file = "\(folder)/\(exercise.id)-\(number).swift"
  let text = exercise.body.lines.joined(separator: "\n") + "\n"
  try AtomicFile.write(text, to: root + "/" + file)
  return file
}
