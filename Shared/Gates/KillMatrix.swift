// For the authors of checks: wrong implementations, and the proof that the checks catch each of
// them and tell them apart.

import Exercises
import Storage

/// A mistake that learners make, written down as an implementation.
public struct Mistake<Implementation: Sendable>: Sendable {
  /// A few words: "no division by √headSize".
  public let name: String
  /// What such code does, and why that is wrong.
  public let explanation: String
  /// A push in the right direction.
  public let hint: String
  /// The wrong code; it must return, not trap.
  public let implementation: Implementation

  /// Writes a mistake down.
  public init(
    _ name: String, explanation: String, hint: String, implementation: Implementation
  ) {
    self.name = name
    self.explanation = explanation
    self.hint = hint
    self.implementation = implementation
  }
}

/// Which check of a gate catches which mistake.
public struct KillMatrix: Sendable {
  /// The gate's exercise.
  public let exercise: ExerciseID
  /// The gate's checks in order.
  public let checks: [String]
  /// The mistakes with how they show, in order.
  public let misconceptions: [Misconception]
  /// What this package's own solution gets wrong.
  private let ownFailures: [String]
  private let results: [[CheckResult]]

  /// Runs a gate on this package's solution and on every mistake.
  public init<Implementation>(
    _ gate: Gate<Implementation>, _ mistakes: [Mistake<Implementation>]
  ) {
    exercise = gate.exercise.id
    checks = gate.checks.map(\.name)
    ownFailures = gate.run(gate.implementation).filter { $0.failure != nil }.map(\.name)
    results = mistakes.map { gate.run($0.implementation) }
    misconceptions = zip(mistakes, results).map { mistake, results in
      let failed = results.filter { $0.failure != nil }
      return Misconception(
        exercise: gate.exercise.id, name: mistake.name, explanation: mistake.explanation,
        hint: mistake.hint,
        failures: Dictionary(uniqueKeysWithValues: failed.map { ($0.name, $0.fingerprint) }))
    }
  }

  /// Whether a check catches a mistake.
  public func catches(check: Int, mistake: Int) -> Bool {
    results[mistake][check].failure != nil
  }

  /// Everything that must not be: a check that our solution fails or that catches nothing, a mistake
  /// that no check catches, and one that is taken for another.
  public var problems: [String] {
    var problems = ownFailures.map { "\(exercise): our solution fails '\($0)'" }
    if checks.count < 3 { problems.append("\(exercise): only \(checks.count) checks") }
    if Set(checks).count < checks.count { problems.append("\(exercise): two checks of one name") }
    for (index, check) in checks.enumerated()
    where misconceptions.indices.allSatisfy({ !catches(check: index, mistake: $0) }) {
      problems.append("\(exercise): '\(check)' catches no mistake")
    }
    for (mistake, results) in zip(misconceptions, results) {
      let named = diagnose(results, among: misconceptions).map(\.name)
      if mistake.failures.isEmpty {
        problems.append("\(exercise): no check catches '\(mistake.name)'")
      } else if named != [mistake.name] {
        let taken = named.isEmpty ? "nothing known" : named.joined(separator: "' and '")
        problems.append("\(exercise): '\(mistake.name)' is taken for '\(taken)'")
      }
    }
    return problems
  }

  /// What differs between the mistakes and those that a stage's file describes.
  public static func differences(_ matrices: [KillMatrix], stage: Int, in root: String) throws
    -> [String]
  {
    let path = try Misconception.path(stage: stage, in: root)
    let (new, old) = (matrices.flatMap(\.misconceptions), try Misconception.read(path))
    guard new.map(\.name) == old.map(\.name) else { return ["other mistakes, or another order"] }
    return zip(new, old).filter { !$0.isEqual(to: $1) }.map { "\($0.0.exercise): \($0.0.name)" }
  }
}

extension Misconception {
  /// Whether both say the same and show in the same way, up to rounding.
  fileprivate func isEqual(to other: Misconception) -> Bool {
    exercise == other.exercise && explanation == other.explanation && hint == other.hint
      && looksLike(other)
  }
}
