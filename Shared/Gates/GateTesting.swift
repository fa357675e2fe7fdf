// For `swift test` in a learner's workspace: a gate without a process of its own.

import Exercises
import Storage

/// What is wrong with an exercise, a sentence a line; empty where all checks pass.
///
/// Nothing is run while this exercise or one before it is unwritten: reaching it would end the tests.
public func problems(of gate: any AnyGate, in root: String) throws -> [String] {
  let id = gate.exercise.id
  let bodies = try exerciseBodies(stages: 1...id.stage, in: root)
  guard bodies.contains(where: { $0.body.id == id }) else {
    return ["exercise \(id) has no mark in the sources"]
  }
  if let missing = bodies.first(where: { $0.body.isUnwritten && $0.body.id <= id }) {
    return ["exercise \(missing.body.id) is not written yet (\(missing.file))"]
  }
  let texts = try ListedExercise.read(ListedExercise.path(stage: id.stage, in: root))
  guard texts.contains(where: { $0.json == ListedExercise(gate).json }) else {
    return ["exercises.json is out of date: swift run Stage\(id.stage)Gate list --write"]
  }
  let results = gate.runOwn(seed: defaultSeed) { _ in }
  let known = try Misconception.read(Misconception.path(stage: id.stage, in: root))
  let mistake = diagnose(results, among: known.filter { $0.exercise == id })
  return results.compactMap { result in
    result.failure.map {
      "\(result.name): \($0.what) is \($0.actual), expected \($0.expected). \(result.why)"
    }
  } + (mistake.map { ["\($0.name): \($0.explanation) \($0.hint)"] } ?? [])
}
