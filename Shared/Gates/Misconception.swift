// Known mistakes: what they are called, what to say about them, and how they show in the checks.

import Exercises
import Storage

/// A mistake that learners make, with what an implementation gives that makes it.
public struct Misconception: Equatable, Sendable {
  /// The exercise in which it is made.
  public let exercise: ExerciseID
  /// A few words: "no division by √headSize".
  public let name: String
  /// What the learner's code does, and why that is wrong.
  public let explanation: String
  /// A push in the right direction.
  public let hint: String
  /// The checks that it fails, each with the fingerprint there.
  public let failures: [String: Fingerprint]

  /// Whether both fail the same checks in the same way, so that neither can be told from the other.
  public func looksLike(_ other: Misconception) -> Bool {
    failures.keys == other.failures.keys
      && failures.allSatisfy { other.failures[$0.key]?.matches($0.value) ?? false }
  }

  /// Which of these checks failed in the way in which they fail where this mistake is made.
  ///
  /// Nil where one of them shows that it was not made. Checks that did not end say nothing.
  fileprivate func share(in ended: [String: CheckResult]) -> Set<String>? {
    let shown = failures.filter { ended[$0.key] != nil }
    let isMade = shown.allSatisfy { name, trace in
      ended[name].map { $0.failure != nil && $0.fingerprint.matches(trace) } ?? false
    }
    return isMade && !shown.isEmpty ? Set(shown.keys) : nil
  }
}

/// The known mistakes that explain these results: the one that does, or the two that do together.
///
/// A mistake explains the failed checks that it fails itself, in the same way; two are named where each explains
/// others. Empty where all passed, and where nothing explains everything or several of different names do. `results`
/// may lack checks that did not end.
public func diagnose(_ results: [CheckResult], among known: [Misconception]) -> [Misconception] {
  let ended = Dictionary(results.map { ($0.name, $0) }) { first, _ in first }
  let failed = Set(results.filter { $0.failure != nil }.map(\.name))
  let parts = known.compactMap { mistake in
    mistake.share(in: ended).map { (mistake: mistake, checks: $0) }
  }
  let whole = parts.filter { $0.checks == failed }
  if !whole.isEmpty { return unanimous(whole.map { [$0.mistake] }) }
  let pairs = parts.indices.flatMap { index in
    parts[(index + 1)...].filter {
      $0.checks.isDisjoint(with: parts[index].checks)
        && $0.checks.union(parts[index].checks) == failed
    }.map { [parts[index].mistake, $0.mistake] }
  }
  return unanimous(pairs)
}

/// The first of several explanations where all have the same names; one mistake may be written down in variants.
private func unanimous(_ explanations: [[Misconception]]) -> [Misconception] {
  Set(explanations.map { $0.map(\.name) }).count == 1 ? explanations[0] : []
}

// MARK: JSON

extension Misconception {
  /// Reads the known mistakes of a stage; throws `FileProblem` where the file is damaged.
  public static func read(_ path: String) throws -> [Misconception] {
    try LocatedJSON(contentsOf: path, limit: 16 << 20).array().map { entry in
      guard let id = ExerciseID(try entry["exercise"].string()) else {
        throw entry["exercise"].problem(expected: "a number like 2.2")
      }
      let failures = try entry["failures"].members().map {
        ($0.key.string, try Fingerprint($0.value))
      }
      return Misconception(
        exercise: id, name: try entry["name"].string(),
        explanation: try entry["explanation"].string(), hint: try entry["hint"].string(),
        failures: Dictionary(failures) { first, _ in first })
    }
  }

  /// Reads the known mistakes of an exercise.
  public static func read(of exercise: ExerciseID, in root: String) throws -> [Misconception] {
    try read(path(stage: exercise.stage, in: root)).filter { $0.exercise == exercise }
  }

  /// Writes the known mistakes of a stage.
  public static func write(_ all: [Misconception], to path: String) throws {
    let entries = all.map { mistake -> JSON in
      let failures = mistake.failures.sorted { $0.key < $1.key }
        .map { JSONObject.Member(key: UTF8Text($0.key), value: $0.value.json) }
      return [
        "exercise": .string(UTF8Text("\(mistake.exercise)")),
        "name": .string(UTF8Text(mistake.name)),
        "explanation": .string(UTF8Text(mistake.explanation)),
        "hint": .string(UTF8Text(mistake.hint)), "failures": .object(JSONObject(failures)),
      ]
    }
    try JSON.array(entries).write(to: path, .pretty)
  }

  /// The file of a stage's known mistakes, beside its gate.
  public static func path(stage: Int, in root: String) throws -> String {
    try stageFolder(stage, in: root) + "/Gate/misconceptions.json"
  }
}

/// The folder of a stage, such as `Stages/Stage2Attention`.
func stageFolder(_ stage: Int, in root: String) throws -> String {
  let stages = root + "/Stages"
  guard let name = try listFolder(stages).first(where: { $0.hasPrefix("Stage\(stage)") }) else {
    throw FileProblem(stages, "it has no folder Stage\(stage)…")
  }
  return stages + "/" + name
}
