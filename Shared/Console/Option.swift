// What a command accepts: named options with a kind and a default, and positional arguments.

/// A named option of a command, as `--name value`, `--name=value` or, for flags, `--name`.
public struct Option: Sendable {
  enum Kind: Sendable {
    case flag
    case text
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    case choice([String])
  }

  let name: String
  let summary: String
  let kind: Kind
  let placeholder: String
  let defaultText: String?
  private(set) var isRepeated = false
  private(set) var isRequired = false

  /// An option without a value: given or not.
  public static func flag(_ name: String, _ summary: String) -> Option {
    Option(name: name, summary: summary, kind: .flag, placeholder: "", defaultText: nil)
  }

  /// Any text; `placeholder` stands for it in the help.
  public static func text(
    _ name: String, _ summary: String, default value: String? = nil, placeholder: String = "TEXT"
  ) -> Option {
    Option(
      name: name, summary: summary, kind: .text, placeholder: placeholder, defaultText: value)
  }

  /// A path, or `-` where a command reads standard input.
  public static func path(
    _ name: String, _ summary: String, default value: String? = nil
  ) -> Option {
    text(name, summary, default: value, placeholder: "PATH")
  }

  /// A whole number in a range; `_` may group its digits.
  public static func integer(
    _ name: String, _ summary: String, default value: Int? = nil,
    in range: ClosedRange<Int> = Int.min...Int.max
  ) -> Option {
    Option(
      name: name, summary: summary, kind: .integer(range), placeholder: "N",
      defaultText: value.map(String.init))
  }

  /// A finite number in a range.
  public static func number(
    _ name: String, _ summary: String, default value: Double? = nil,
    in range: ClosedRange<Double> = -Double.infinity...Double.infinity
  ) -> Option {
    Option(
      name: name, summary: summary, kind: .number(range), placeholder: "X",
      defaultText: value.map(Format.plain))
  }

  /// One of several names.
  public static func choice(
    _ name: String, _ summary: String, _ names: [String], default value: String? = nil
  ) -> Option {
    Option(
      name: name, summary: summary, kind: .choice(names), placeholder: "NAME", defaultText: value)
  }

  /// One case of an enumeration, by raw value.
  public static func choice<Value>(
    _ name: String, _ summary: String, of type: Value.Type, default value: Value? = nil
  ) -> Option where Value: RawRepresentable<String> & CaseIterable {
    choice(name, summary, type.allCases.map(\.rawValue), default: value?.rawValue)
  }

  /// The same option, which may be given several times; read it with ``Arguments/texts(_:)``.
  public func repeated() -> Option {
    var copy = self
    copy.isRepeated = true
    return copy
  }

  /// The same option, without which the command does not run.
  public func required() -> Option {
    var copy = self
    copy.isRequired = true
    return copy
  }

  /// What a value must be, as the end of the sentence "expected …"; nil where any text will do.
  func complaint(about value: String) -> String? {
    switch kind {
    case .flag, .text:
      return nil
    case .integer(let range):
      guard let number = Option.integer(from: value), range.contains(number) else {
        return "a whole number" + Option.describe(range, unbounded: range == Int.min...Int.max)
      }
      return nil
    case .number(let range):
      guard let number = Option.number(from: value), range.contains(number) else {
        return "a number" + Option.describe(range)
      }
      return nil
    case .choice(let names):
      return names.contains(value) ? nil : "one of " + names.joined(separator: ", ")
    }
  }

  static func integer(from text: String) -> Int? {
    Int(text.filter { $0 != "_" })
  }

  static func number(from text: String) -> Double? {
    guard let number = Double(text.filter { $0 != "_" }), number.isFinite else { return nil }
    return number
  }

  private static func describe(_ range: ClosedRange<Int>, unbounded: Bool) -> String {
    if unbounded { return "" }
    if range.upperBound == Int.max { return " of at least \(range.lowerBound)" }
    if range.lowerBound == Int.min { return " of at most \(range.upperBound)" }
    return " from \(range.lowerBound) to \(range.upperBound)"
  }

  private static func describe(_ range: ClosedRange<Double>) -> String {
    let lower = Format.plain(range.lowerBound)
    let upper = Format.plain(range.upperBound)
    switch (range.lowerBound.isFinite, range.upperBound.isFinite) {
    case (true, true): return " from \(lower) to \(upper)"
    case (true, false): return " of at least \(lower)"
    case (false, true): return " of at most \(upper)"
    case (false, false): return ""
    }
  }
}

/// An argument known by its place instead of by a name.
public struct Positional: Sendable {
  enum Arity: Sendable {
    case one
    case atMostOne
    case any
  }

  let name: String
  let summary: String
  let arity: Arity

  /// An argument that must be there.
  public static func required(_ name: String, _ summary: String) -> Positional {
    Positional(name: name, summary: summary, arity: .one)
  }

  /// An argument that may be left out.
  public static func optional(_ name: String, _ summary: String) -> Positional {
    Positional(name: name, summary: summary, arity: .atMostOne)
  }

  /// All arguments that are left, possibly none; the last positional of a command.
  public static func remaining(_ name: String, _ summary: String) -> Positional {
    Positional(name: name, summary: summary, arity: .any)
  }

  /// How the usage line shows it.
  var usage: String {
    switch arity {
    case .one: return "<\(name)>"
    case .atMostOne: return "[<\(name)>]"
    case .any: return "[<\(name)> …]"
    }
  }
}
