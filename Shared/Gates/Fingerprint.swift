// A short record of what an implementation gave, by which a wrong answer is recognised without
// keeping the wrong implementation: whoever computes the same has made the same mistake.

import Foundation
import Storage
import Tensors

/// The observations of one check, in order.
public struct Fingerprint: Equatable, Sendable {
  /// What is kept of one observation.
  enum Observation: Equatable, Sendable {
    /// A hash of a text.
    case text(UInt64)
    /// How many numbers, how many of them not finite, and some weighted sums of the others.
    case numbers(count: Int, odd: Int, sums: [Double])
  }

  private(set) var observations: [Observation] = []

  /// Whether nothing has been observed.
  public var isEmpty: Bool { observations.isEmpty }

  init() {}

  mutating func add(text: String) {
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
    }
    observations.append(.text(hash))
  }

  /// Random weights make it unlikely that different numbers have equal sums; dividing by √count and
  /// by the size of the numbers makes rounding small beside the sums.
  mutating func add(numbers: [Double]) {
    var weights = SeededRandom(seed: UInt64(numbers.count))
    var sums = [Double](repeating: 0, count: 4)
    let odd = numbers.count { !$0.isFinite }
    for number in numbers {
      for index in sums.indices {
        sums[index] += (number.isFinite ? number : 0) * Double(weights.uniform() - 0.5)
      }
    }
    let scale = Double(max(1, numbers.count)).squareRoot()
    observations.append(.numbers(count: numbers.count, odd: odd, sums: sums.map { $0 / scale }))
  }

  /// Whether both come from the same computation, up to rounding.
  public func matches(_ other: Fingerprint) -> Bool {
    observations.count == other.observations.count
      && zip(observations, other.observations).allSatisfy { Self.match($0, $1) }
  }

  private static func match(_ a: Observation, _ b: Observation) -> Bool {
    guard case .numbers(let count, let odd, let sums) = a,
      case .numbers(let otherCount, let otherOdd, let otherSums) = b
    else { return a == b }
    return count == otherCount && odd == otherOdd
      && zip(sums, otherSums).allSatisfy { abs($0 - $1) <= 1e-3 * (1e-2 + abs($0) + abs($1)) }
  }
}

/// Seven digits, which are enough to compare with and keep a file short.
private func rounded(_ number: Double) -> Double {
  guard number != 0, number.isFinite else { return 0 }
  let scale = pow(10, 6 - floor(log10(abs(number))))
  return scale.isFinite ? (number * scale).rounded() / scale : 0
}

// MARK: JSON

extension Fingerprint {
  init(_ json: LocatedJSON) throws {
    observations = try json.array().map { entry in
      if let hash = entry["text"].ifPresent {
        guard let value = UInt64(try hash.string(), radix: 16) else {
          throw hash.problem(expected: "a hexadecimal number")
        }
        return .text(value)
      }
      return .numbers(
        count: try entry["count"].integer(in: 0...Int.max),
        odd: try entry["odd"].integer(in: 0...Int.max),
        sums: try entry["sums"].array().map { try $0.number() })
    }
  }

  var json: JSON {
    .array(
      observations.map { observation in
        switch observation {
        case .text(let hash): ["text": .string(UTF8Text(String(hash, radix: 16)))]
        case .numbers(let count, let odd, let sums):
          [
            "count": .integer(count), "odd": .integer(odd),
            "sums": .array(sums.map { .double(rounded($0)) }),
          ]
        }
      })
  }
}
