// Which help a learner took: hints, solutions seen early, bodies filled in from the reference.

import Exercises
import Storage

/// Which help a learner took; it is kept for good.
struct HelpRecord: Equatable, Sendable {
  /// How many hints were shown.
  var hints: [ExerciseID: Int] = [:]
  /// Solutions that were shown before the learner's own passed.
  var shown: Set<ExerciseID> = []
  /// Bodies that were filled in from the reference.
  var filledIn: Set<ExerciseID> = []

  /// The file, from the package's folder on.
  static let file = memoryFolder + "/record.json"

  private static func path(_ root: String) -> String { root + "/" + file }

  /// Reads it; nothing is recorded where there is no file.
  static func read(in root: String) throws -> HelpRecord {
    guard fileKind(path(root)) == .file else { return HelpRecord() }
    return try HelpRecord(LocatedJSON(contentsOf: path(root), limit: 1 << 20))
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

extension HelpRecord {
  /// Reads what ``write(in:)`` wrote.
  init(_ json: LocatedJSON) throws {
    self.init()
    for (key, value) in try json["hints"].members() {
      guard let id = ExerciseID(key.string) else { throw value.problem(expected: "a key like 2.2") }
      hints[id] = try value.integer(in: 0...100)
    }
    shown = try Self.ids(json["shown"])
    filledIn = try Self.ids(json["filledIn"])
  }
}
