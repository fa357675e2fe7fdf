// Typed access to what the user gave, with the declared defaults.

/// The values of a command's options and positionals, and the terminal to answer on.
public struct Arguments: Sendable {
  private let command: Command
  private let given: [String: [String]]
  /// Where results, notes and progress go.
  public let terminal: Terminal

  init(_ parser: ArgumentParser, terminal: Terminal) {
    command = parser.command
    given = parser.values
    self.terminal = terminal
  }

  /// Whether the user asked for the result as JSON.
  public var wantsJSON: Bool { flag("json") }

  /// Whether the user gave the option or positional, instead of its default standing in.
  public func isGiven(_ name: String) -> Bool {
    requireDeclared(name)
    return given[name] != nil
  }

  /// Whether a flag was given.
  public func flag(_ name: String) -> Bool { isGiven(name) }

  /// The value of an integer option that has a default or is required.
  public func integer(_ name: String) -> Int {
    require(integerIfGiven(name), name)
  }

  /// The value of an integer option, or nil if it was not given and has no default.
  public func integerIfGiven(_ name: String) -> Int? {
    textIfGiven(name).map { text in require(Option.integer(from: text), name) }
  }

  /// The value of a number option that has a default or is required.
  public func number(_ name: String) -> Double {
    require(numberIfGiven(name), name)
  }

  /// The value of a number option, or nil if it was not given and has no default.
  public func numberIfGiven(_ name: String) -> Double? {
    textIfGiven(name).map { text in require(Option.number(from: text), name) }
  }

  /// The value of a text, path or choice option or of a positional, which must be there.
  public func text(_ name: String) -> String {
    require(textIfGiven(name), name)
  }

  /// The value of a text, path or choice option or of a positional, or nil.
  public func textIfGiven(_ name: String) -> String? {
    texts(name).first
  }

  /// All values of a repeated option or of the remaining positionals.
  public func texts(_ name: String) -> [String] {
    requireDeclared(name)
    let standard = command.options.first { $0.name == name }?.defaultText
    return given[name] ?? standard.map { [$0] } ?? []
  }

  /// The value of a choice option as a case of its enumeration.
  public func choice<Value: RawRepresentable<String>>(
    _ name: String, as type: Value.Type
  ) -> Value {
    require(Value(rawValue: text(name)), name)
  }

  private func requireDeclared(_ name: String) {
    let names = command.allOptions.map(\.name) + command.positionals.map(\.name)
    guard names.contains(name) else {
      fatalError("Arguments: command '\(command.name)' declares no '\(name)', only \(names)")
    }
  }

  private func require<Value>(_ value: Value?, _ name: String) -> Value {
    guard let value else {
      fatalError(
        "Arguments: '\(name)' of command '\(command.name)' is of another kind, "
          + "or has no default and is not required")
    }
    return value
  }
}
