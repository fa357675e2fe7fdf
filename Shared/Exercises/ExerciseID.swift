// How an exercise is called: stage and number, as in "2.10".

/// The stage of an exercise and its number there, in the order in which a person would write them.
public struct ExerciseID: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// 1 to 7.
  public let stage: Int
  /// From 1.
  public let number: Int

  /// Names an exercise.
  public init(stage: Int, number: Int) {
    self.stage = stage
    self.number = number
  }

  /// Reads "2.10"; nil where the text is no such pair of small positive numbers.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let stage = Self.number(parts[0]), let number = Self.number(parts[1])
    else { return nil }
    self.init(stage: stage, number: number)
  }

  /// "2.10".
  public var description: String { "\(stage).\(number)" }

  /// By stage, then by number: 2.9 comes before 2.10.
  public static func < (a: ExerciseID, b: ExerciseID) -> Bool {
    (a.stage, a.number) < (b.stage, b.number)
  }

  /// One or two digits, without sign or leading zero.
  private static func number(_ text: Substring) -> Int? {
    guard (1...2).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      text.first != "0"
    else { return nil }
    return Int(text)
  }
}
