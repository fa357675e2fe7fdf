// What was checked, with what outcome, and for which sources that holds.

import Exercises
import Storage

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
