// One thing that a program does: its name, what it accepts, and the function that does it.

/// A line of the help that shows how a command is used.
public struct Example: Sendable {
  let arguments: String
  let summary: String

  /// Makes an example of the arguments after the program's name and what they do.
  public init(_ arguments: String, _ summary: String) {
    self.arguments = arguments
    self.summary = summary
  }
}

/// One thing that a program does.
public struct Command: Sendable {
  let name: String
  let summary: String
  let positionals: [Positional]
  let options: [Option]
  let examples: [Example]
  let run: @Sendable (Arguments) throws -> Void

  /// Makes a command; `run` throws ``UsageError`` for arguments that do not go together,
  /// ``Interrupted`` when it stopped early, and any other error for a failure.
  public init(
    name: String, summary: String, positionals: [Positional] = [], options: [Option] = [],
    examples: [Example] = [], run: @escaping @Sendable (Arguments) throws -> Void
  ) {
    self.name = name
    self.summary = summary
    self.positionals = positionals
    self.options = options
    self.examples = examples
    self.run = run
  }

  /// The options that every command has.
  static let standardOptions: [Option] = [
    .flag("json", "print the result as JSON"),
    .flag("quiet", "no notes, no progress"),
    .flag("no-color", "no colours"),
  ]

  var allOptions: [Option] { options + Command.standardOptions }
}
