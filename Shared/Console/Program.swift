// A command-line program: picks the command, runs it, and turns what happened into an exit code.
import Foundation

/// A program, declared as its commands.
public struct Program: Sendable {
  let name: String
  let summary: String
  let version: String
  let commands: [Command]
  let withoutArguments: Command?

  /// Makes a program; `withoutArguments` runs when no command is named, and alone when there are
  /// no commands at all.
  public init(
    name: String, summary: String, version: String, commands: [Command] = [],
    withoutArguments: Command? = nil
  ) {
    self.name = name
    self.summary = summary
    self.version = version
    self.commands = commands
    self.withoutArguments = withoutArguments
  }

  /// Runs the process's arguments and ends the process.
  public func main() -> Never {
    // A reader that goes away is met as a write error, which ends the program quietly.
    signal(SIGPIPE, SIG_IGN)
    let code = run(
      Array(CommandLine.arguments.dropFirst()), output: FileOutput.standardOutput,
      errors: FileOutput.standardError, environment: ProcessInfo.processInfo.environment)
    exit(code.rawValue)
  }

  /// Runs arguments against given outputs and returns how it ended, without ending the process.
  public func run(
    _ words: [String], output: any TextOutput, errors: any TextOutput,
    environment: [String: String] = [:]
  ) -> ExitCode {
    let options = words.prefix { $0 != "--" }
    let terminal = Terminal(
      output: output, errors: errors, environment: environment,
      isQuiet: options.contains("--quiet"), allowsColor: !options.contains("--no-color"))
    do {
      try dispatch(words, terminal)
      return .success
    } catch let error as UsageError {
      terminal.fail(error.description)
      terminal.writeErrorLine("Run '\(helpCommand(for: words))' to see what is possible.")
      return .usage
    } catch let error as Interrupted {
      terminal.writeErrorLine(printable(error.description))
      return .interrupted
    } catch {
      terminal.fail(Program.sentence(for: error))
      return .failure
    }
  }

  private func dispatch(_ words: [String], _ terminal: Terminal) throws {
    let chosen = try select(words)
    let options = chosen.rest.prefix { $0 != "--" }
    let width = min(terminal.width, 100)
    if options.contains("--help") || options.contains("-h") {
      let page = chosen.isNamed ? chosen.command.map { help(for: $0, width: width) } : nil
      terminal.print(page ?? help(width: width), terminator: "")
    } else if !chosen.isNamed, options.contains("--version") {
      terminal.print("\(name) \(version)")
    } else if let command = chosen.command {
      let parser = try ArgumentParser(chosen.rest, for: command)
      try command.run(Arguments(parser, terminal: terminal))
    } else if chosen.rest.isEmpty {
      terminal.print(help(width: width), terminator: "")
    } else {
      throw UsageError("'\(chosen.rest[0])' stands where a command was expected")
    }
  }

  /// A command, whether the user named it, and the words left for it.
  private struct Choice {
    var command: Command?
    var isNamed: Bool
    var rest: [String]
  }

  /// Finds the command that the words name; standard options may stand before its name.
  private func select(_ words: [String]) throws -> Choice {
    let standard = Command.standardOptions.map { "--" + $0.name }
    guard !commands.isEmpty,
      let place = words.firstIndex(where: { !standard.contains($0) }),
      !words[place].hasPrefix("-")
    else { return Choice(command: withoutArguments, isNamed: false, rest: words) }
    let word = words[place]
    let rest = Array(words[..<place] + words[(place + 1)...])
    if word == "help" { return try select(rest + ["--help"]) }
    guard let command = commands.first(where: { $0.name == word }) else {
      let names = commands.map(\.name)
      let near = NearestName.suggestion(for: word, among: names)
      let known = "; the commands are " + names.joined(separator: ", ")
      throw UsageError("unknown command '\(word)'" + (near.isEmpty ? known : near))
    }
    return Choice(command: command, isNamed: true, rest: rest)
  }

  private func helpCommand(for words: [String]) -> String {
    let named = commands.first { words.contains($0.name) }
    return [name, named?.name, "--help"].compactMap { $0 }.joined(separator: " ")
  }

  /// What to tell the user about an error: its own sentence, or Foundation's.
  private static func sentence(for error: any Error) -> String {
    if let described = error as? any LocalizedError, let text = described.errorDescription {
      return text
    }
    if error is CocoaError || error is POSIXError { return error.localizedDescription }
    return String(describing: error)
  }
}
