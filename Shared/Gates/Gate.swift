// Gates: checks over an implementation that is passed in, so that the same checks judge the code in
// the workspace and known wrong answers.

import Exercises
import Tensors

/// One thing that must hold of an implementation.
public struct Check<Implementation>: Sendable {
  /// What must hold, as a sentence: "every row of weights sums to 1".
  public let name: String
  /// Why it matters.
  public let why: String
  /// Whether it holds for all inputs, or is a case worked out by hand.
  public let isProperty: Bool
  let body: @Sendable (Implementation, Probe) throws -> Void

  /// Something that holds for all inputs, tried on seeded random ones.
  public static func property(
    _ name: String, why: String,
    _ body: @escaping @Sendable (Implementation, Probe) throws -> Void
  ) -> Check {
    Check(name: name, why: why, isProperty: true, body: body)
  }

  /// A case with a known answer.
  public static func example(
    _ name: String, why: String,
    _ body: @escaping @Sendable (Implementation, Probe) throws -> Void
  ) -> Check {
    Check(name: name, why: why, isProperty: false, body: body)
  }
}

/// How a check ended.
public struct CheckResult: Sendable {
  /// The check's name.
  public let name: String
  /// Why it matters.
  public let why: String
  /// What was wrong; nil where it passed.
  public let failure: CheckFailure?
  /// What the implementation gave, for comparison with known wrong ones.
  public let fingerprint: Fingerprint
}

/// An exercise with the checks that its solution must pass.
public struct Gate<Implementation: Sendable>: Sendable {
  /// What is to be written.
  public let exercise: Exercise
  /// The function in this package.
  public let implementation: Implementation
  /// What must hold of it.
  public let checks: [Check<Implementation>]

  /// Joins an exercise, this package's function and the checks.
  public init(
    _ exercise: Exercise, implementation: Implementation, checks: [Check<Implementation>]
  ) {
    self.exercise = exercise
    self.implementation = implementation
    self.checks = checks
  }

  /// Runs all checks on an implementation.
  ///
  /// Equal seeds give equal inputs. `tell` hears of each check when it starts and when it ends.
  public func run(
    _ implementation: Implementation, seed: UInt64 = defaultSeed,
    tell: (GateEvent) -> Void = { _ in }
  ) -> [CheckResult] {
    checks.map { check in
      tell(.started(name: check.name, why: check.why))
      let probe = Probe(seed: seed)
      var failure: CheckFailure?
      do {
        try check.body(implementation, probe)
      } catch let found as CheckFailure {
        failure = found
      } catch {
        failure = CheckFailure(
          what: "whether it throws an error", expected: "a result", actual: "the error: \(error)")
      }
      if failure == nil && probe.fingerprint.isEmpty {
        fatalError("check \(exercise.id) '\(check.name)' expects nothing")
      }
      let result = CheckResult(
        name: check.name, why: check.why, failure: failure, fingerprint: probe.fingerprint)
      tell(.ended(result))
      return result
    }
  }
}

/// The seed of all checks unless another is asked for.
public let defaultSeed: UInt64 = 1

/// A gate whatever its implementation is.
public protocol AnyGate: Sendable {
  /// What is to be written.
  var exercise: Exercise { get }
  /// The checks' names, whether each is a property, in order.
  var checkNames: [(name: String, isProperty: Bool)] { get }
  /// Runs all checks on this package's function.
  func runOwn(seed: UInt64, tell: (GateEvent) -> Void) -> [CheckResult]
}

extension Gate: AnyGate {
  /// The checks' names, whether each is a property, in order.
  public var checkNames: [(name: String, isProperty: Bool)] {
    checks.map { ($0.name, $0.isProperty) }
  }

  /// Runs all checks on this package's function.
  public func runOwn(seed: UInt64, tell: (GateEvent) -> Void) -> [CheckResult] {
    run(implementation, seed: seed, tell: tell)
  }
}
