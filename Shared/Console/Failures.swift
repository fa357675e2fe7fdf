// How a program ends: exit codes, and the two errors that mean something other than failure.

/// How a run ended, as the number that the shell sees.
public enum ExitCode: Int32, Sendable {
  /// Everything was done.
  case success = 0
  /// An error was thrown; its sentence stands on standard error.
  case failure = 1
  /// The command line was wrong.
  case usage = 64
  /// Ctrl-C or a request to terminate ended the run early, with its state saved.
  case interrupted = 130
  /// The reader of our output went away, as in `program | head`.
  case brokenPipe = 141
}

/// The command line asks for something that does not exist or does not fit; ends a program with 64.
public struct UsageError: Error, CustomStringConvertible {
  /// One sentence: what was given and what was expected.
  public let description: String

  /// Makes a usage error of one sentence that names what was given and what was expected.
  public init(_ description: String) {
    self.description = description
  }
}

/// The run was interrupted and has saved its state; ends a program with 130.
public struct Interrupted: Error, CustomStringConvertible {
  /// One sentence, usually how to go on.
  public let description: String

  /// Makes an interruption with a sentence that says what is saved and how to go on.
  public init(_ description: String = "interrupted") {
    self.description = description
  }
}
