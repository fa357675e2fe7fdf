// For `swift test` in a learner's workspace: a gate without a process of its own.

import Exercises
import Storage

/// What is wrong with an exercise, a sentence a line; empty where all checks pass.
///
/// Nothing is run while this exercise, one that it needs or one of an earlier stage is unwritten: reaching it would
/// end the tests.
public func problems(of gate: any AnyGate, in root: String) throws -> [String] {
  let id = gate.exercise.id
  if let missing = try missingExercise(for: id, needing: gate.exercise.needs, in: root) {
    return [missing]
  }
  let texts = try ListedExercise.read(ListedExercise.path(stage: id.stage, in: root))
  guard texts.contains(where: { $0.json == ListedExercise(gate).json }) else {
    return ["exercises.json is out of date: swift run Stage\(id.stage)Gate list --write"]
  }
  let results = gate.runOwn(seed: defaultSeed) { _ in }
  let known = try Misconception.read(of: id, in: root)
  let mistakes = diagnose(results, among: known)
  return results.compactMap { result in
    result.failure.map {
      "\(result.name): \($0.what) is \($0.actual), expected \($0.expected). \(result.why)"
    }
  } + mistakes.map { "\($0.name): \($0.explanation) \($0.hint)" }
}

/// Where a function and one beside which `./course compare` measures it give different results; empty if nowhere.
///
/// Numbers may differ by `tolerance`. Nothing is run while this exercise or an earlier one is unwritten.
public func problems(
  of comparison: Comparison, in root: String, tolerance: Double = 1e-3
) throws -> [String] {
  if let missing = try missingExercise(for: comparison.exercise, in: root) { return [missing] }
  let functions = comparison.measure(seconds: 0).functions
  return functions.dropFirst().compactMap { other in
    functions[0].largestDifference(from: other).flatMap { difference in
      difference.gap <= tolerance
        ? nil : "beside \(other.name): \(difference.place) differs by \(difference.gap)"
    }
  }
}

/// Says that an exercise has no mark, or that it or one that it needs is unwritten; nil if all are written.
///
/// It needs all of earlier stages, and of its own those that `needed` names, or all before it.
private func missingExercise(
  for id: ExerciseID, needing needed: [ExerciseID]? = nil, in root: String
) throws -> String? {
  let bodies = try exerciseBodies(stages: 1...id.stage, in: root)
  guard bodies.contains(where: { $0.body.id == id }) else {
    return "exercise \(id) has no mark in the sources"
  }
  let missing = bodies.filter { body in
    let other = body.body.id
    let isNeeded = other.stage < id.stage || other == id || needed?.contains(other) ?? (other < id)
    return body.body.isUnwritten && isNeeded
  }
  if let own = missing.first(where: { $0.body.id == id }) {
    return "exercise \(id) is not written yet (\(own.file))"
  }
  return missing.first.map {
    "exercise \(id) needs \($0.body.id), which is not written yet (\($0.file))"
  }
}
