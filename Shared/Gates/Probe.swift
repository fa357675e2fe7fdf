// What a check compares with: expectations that remember what they saw and describe the worst place.

import Tensors

/// Why a check failed.
public struct CheckFailure: Error, Equatable, Sendable {
  /// What was compared, and where it differs most.
  public let what: String
  /// What is right there.
  public let expected: String
  /// What the implementation gave.
  public let actual: String

  /// Describes a failure.
  public init(what: String, expected: String, actual: String) {
    self.what = what
    self.expected = expected
    self.actual = actual
  }
}

/// The tools of one check: random inputs, and expectations that throw ``CheckFailure``.
///
/// Everything that an implementation gave is kept in a fingerprint, the failing value included.
public final class Probe {
  /// Where the inputs come from.
  public let seed: UInt64
  /// Draws that are the same for equal seeds.
  public var random: SeededRandom
  /// What the implementation gave so far.
  public private(set) var fingerprint = Fingerprint()

  init(seed: UInt64) {
    self.seed = seed
    random = SeededRandom(seed: seed)
  }

  /// Numbers from a normal distribution.
  public func noise(_ shape: [Int], requiresGradient: Bool = false) -> Tensor {
    .normal(shape, using: &random, requiresGradient: requiresGradient)
  }

  /// Expects a tensor's shape and values, each within `tolerance` of |expected| + 1.
  public func expect(
    _ actual: Tensor, near expected: Tensor, tolerance: Double = 1e-4, _ what: String
  ) throws {
    try expect(actual.shape, equals: expected.shape, "the shape of \(what)")
    try compare(actual.values.map(Double.init), expected.values.map(Double.init), tolerance, what) {
      "\(what) at \(indices(of: $0, in: actual.shape))"
    }
  }

  /// Expects numbers, each within `tolerance` of |expected| + 1.
  public func expect(
    _ actual: [some BinaryFloatingPoint], near expected: [some BinaryFloatingPoint],
    tolerance: Double = 1e-4, _ what: String
  ) throws {
    try expect(actual.count, equals: expected.count, "the number of values of \(what)")
    try compare(actual.map { Double($0) }, expected.map { Double($0) }, tolerance, what) {
      "\(what), value \($0)"
    }
  }

  /// Expects one number within `tolerance` of |expected| + 1.
  public func expect(
    _ actual: some BinaryFloatingPoint, near expected: some BinaryFloatingPoint,
    tolerance: Double = 1e-4, _ what: String
  ) throws {
    try compare([Double(actual)], [Double(expected)], tolerance, what) { _ in what }
  }

  /// Expects a value that has an exact answer.
  public func expect<Value: Equatable>(
    _ actual: Value, equals expected: Value, _ what: String
  ) throws {
    fingerprint.add(text: String(describing: actual))
    guard actual != expected else { return }
    let texts = shown(expected, beside: actual)
    throw CheckFailure(what: what, expected: texts.expected, actual: texts.actual)
  }

  private func compare(
    _ actual: [Double], _ expected: [Double], _ tolerance: Double, _ what: String,
    place: (Int) -> String
  ) throws {
    fingerprint.add(numbers: actual)
    let gaps = zip(actual, expected).map { a, b in
      let gap = a == b ? 0 : abs(a - b) / (abs(b) + 1)
      return gap.isNaN ? .infinity : gap
    }
    guard let worst = gaps.indices.max(by: { gaps[$0] < gaps[$1] }), gaps[worst] > tolerance else {
      return
    }
    throw CheckFailure(
      what: place(worst), expected: shown(expected[worst]), actual: shown(actual[worst]))
  }
}

/// The index on each axis of an element in row-major order, as in "[0, 2, 1]".
func indices(of element: Int, in shape: [Int]) -> [Int] {
  var rest = element
  let reversed = shape.reversed().map { length in
    defer { rest /= max(1, length) }
    return rest % max(1, length)
  }
  return reversed.reversed()
}

/// A number as a person reads it: NaN has no sign.
private func shown(_ number: Double) -> String {
  number.isNaN ? "not a number (NaN)" : "\(Float(number))"
}

/// Two values as a person compares them: of long ones, what stands around the first difference.
private func shown(
  _ expected: some Any, beside actual: some Any
) -> (expected: String, actual: String) {
  let (right, given) = (described(expected), described(actual))
  let common = zip(right, given).prefix { $0 == $1 }.count
  let isLong = max(right.count, given.count) > 120
  let start = isLong ? max(0, common - 40) : 0
  func part(_ text: String) -> String {
    let rest = text.dropFirst(start)
    return (start > 0 ? "… " : "") + (rest.count <= 160 ? rest : rest.prefix(159) + "…")
  }
  return (part(right), part(given))
}

/// A value in words: a text stands in quotes, so that its spaces and its absence show.
private func described(_ value: some Any) -> String {
  let text = (value as? String)?.debugDescription ?? String(describing: value)
  return text.replacing("\\'", with: "'")
}
