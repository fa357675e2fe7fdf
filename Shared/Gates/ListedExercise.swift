// The texts of a stage's exercises in a file beside the stage, so that they can be shown at once,
// also while the stage does not compile. `StageNGate list --write` writes it; the gate's tests say
// when that is due.

import Exercises
import Storage

/// An exercise and what its checks are called.
public struct ListedExercise: Sendable {
  /// The texts.
  public let exercise: Exercise
  /// The checks' names, whether each is a property, in order.
  public let checks: [(name: String, isProperty: Bool)]

  /// What a gate says of itself.
  public init(_ gate: any AnyGate) {
    exercise = gate.exercise
    checks = gate.checkNames
  }

  /// The file of a stage.
  public static func path(stage: Int, in root: String) throws -> String {
    try stageFolder(stage, in: root) + "/exercises.json"
  }

  /// Reads the exercises of a stage; throws `FileProblem` where the file is missing or damaged.
  public static func read(_ path: String) throws -> [ListedExercise] {
    try LocatedJSON(contentsOf: path, limit: 16 << 20).array().map { try ListedExercise($0) }
  }

  /// Writes the exercises of a stage.
  public static func write(_ gates: [any AnyGate], to path: String) throws {
    try JSON.array(gates.map { ListedExercise($0).json }).write(to: path, .pretty)
  }

  private init(_ json: LocatedJSON) throws {
    func number(_ json: LocatedJSON) throws -> String {
      let text = try json.string()
      guard ExerciseID(text) != nil else { throw json.problem(expected: "a number like 2.2") }
      return text
    }
    exercise = Exercise(
      try number(json["id"]), try json["title"].string(),
      needs: try json["needs"].array().map(number), task: try json["task"].string(),
      shapes: try json["shapes"].string(), hints: try json["hints"].array().map { try $0.string() })
    checks = try json["checks"].array().map {
      (name: try $0["name"].string(), isProperty: try $0["isProperty"].bool())
    }
  }

  /// The exercise with its checks, for other programs.
  public var json: JSON {
    func text(_ string: String) -> JSON { .string(UTF8Text(string)) }
    return [
      "id": text("\(exercise.id)"), "title": text(exercise.title),
      "needs": .array(exercise.needs.map { text("\($0)") }), "task": text(exercise.task),
      "shapes": text(exercise.shapes), "hints": .array(exercise.hints.map(text)),
      "readOn": text(exercise.readOn),
      "checks": .array(checks.map { ["name": text($0.name), "isProperty": .bool($0.isProperty)] }),
    ]
  }
}
