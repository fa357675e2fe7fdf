// What a gate's process measured, as a file that whoever waits for it reads.

import Storage

/// How long functions took that compute the same, and what they gave.
public struct ComparisonRecord: Sendable {
  /// What this package's own function is called.
  public static let ownName = "own"

  /// A part of what a function gave.
  public struct Part: Sendable {
    /// "the output".
    public let name: String
    /// How the numbers lie.
    public let shape: [Int]
    /// In row-major order.
    public let values: [Double]
  }

  /// A function that was measured.
  public struct Function: Sendable {
    /// ``ComparisonRecord/ownName``, or what a rival is called.
    public let name: String
    /// The time of each call; calls of one number, by all functions, were made one after the other.
    public let seconds: [Double]
    /// What it gave.
    public let parts: [Part]
  }

  /// What the functions were called on.
  public let inputs: String
  /// This package's own function first.
  public let functions: [Function]

  /// Reads a record; nil where its exercise has nothing to compare, `FileProblem` where it is damaged.
  public static func read(_ path: String) throws -> ComparisonRecord? {
    let json = try LocatedJSON(contentsOf: path, limit: 256 << 20)
    guard json.value != .null else { return nil }
    let functions = try json["functions"].array().map { function in
      Function(
        name: try function["name"].string(),
        seconds: try function["seconds"].array().map { try $0.number() },
        parts: try function["parts"].array().map { try Part($0) })
    }
    let counts = Set(functions.map(\.seconds.count))
    guard functions.first?.name == ownName, counts.count == 1, counts != [0] else {
      throw FileProblem(path, expected: "as many times of each function", found: "others")
    }
    return ComparisonRecord(inputs: try json["inputs"].string(), functions: functions)
  }

  /// Writes a record; nil says that there is nothing to compare.
  static func write(_ record: ComparisonRecord?, to path: String) throws {
    try AtomicFile.write((record?.json ?? .null).bytes(), to: path)
  }

  private var json: JSON {
    let functions = functions.map { function -> JSON in
      [
        "name": .string(UTF8Text(function.name)),
        "seconds": .array(function.seconds.map { .double($0) }),
        "parts": .array(function.parts.map(\.json)),
      ]
    }
    return ["inputs": .string(UTF8Text(inputs)), "functions": .array(functions)]
  }
}

extension ComparisonRecord.Function {
  /// The time of a call in the middle of all, in seconds.
  public var typicalSeconds: Double { median(seconds) }

  /// How many times as long as `other` it takes: the middle of the quotients of calls made one after the other.
  public func slowness(beside other: Self) -> Double {
    median(zip(seconds, other.seconds).map { $0 / $1 })
  }

  /// Where what both gave differs most; nil where nothing differs.
  public func largestDifference(from other: Self) -> Difference? {
    other.parts.compactMap { expected -> Difference? in
      guard let part = parts.first(where: { $0.name == expected.name }) else {
        return Difference(gap: .infinity, place: "\(expected.name) is missing")
      }
      guard part.shape == expected.shape, part.values.count == expected.values.count else {
        return Difference(
          gap: .infinity, place: "\(expected.name): the shapes \(part.shape) and \(expected.shape)")
      }
      let gaps = zip(part.values, expected.values).map { a, b in
        let gap = a == b || (a.isNaN && b.isNaN) ? 0 : abs(a - b)
        return gap.isNaN ? .infinity : gap
      }
      guard let worst = gaps.indices.max(by: { gaps[$0] < gaps[$1] }), gaps[worst] > 0 else {
        return nil
      }
      return Difference(
        gap: gaps[worst], place: "\(part.name) at \(indices(of: worst, in: part.shape))")
    }.max { $0.gap < $1.gap }
  }
}

/// The largest difference between what two functions gave.
public struct Difference: Equatable, Sendable {
  /// How large it is; infinite where they cannot be compared.
  public let gap: Double
  /// Where it is: "the output at [0, 3]".
  public let place: String
}

/// The number in the middle of a list that is not empty; of an even count the mean of both.
public func median(_ numbers: [Double]) -> Double {
  let sorted = numbers.sorted()
  return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}

extension ComparisonRecord.Part {
  fileprivate init(_ json: LocatedJSON) throws {
    name = try json["name"].string()
    shape = try json["shape"].array().map { try $0.integer(in: 0...Int.max) }
    // JSON has no word for what is not finite.
    values = try json["values"].array().map { $0.value == .null ? .nan : try $0.number() }
  }

  fileprivate var json: JSON {
    [
      "name": .string(UTF8Text(name)), "shape": .array(shape.map { .integer($0) }),
      "values": .array(values.map { $0.isFinite ? .double($0) : .null }),
    ]
  }
}
