// Turns words of a command line into values by name, and says what is wrong with them.

/// Reads the words after a command's name by the command's declaration.
struct ArgumentParser {
  let command: Command
  private(set) var values: [String: [String]] = [:]
  private var loose: [String] = []

  /// Reads all words; throws a ``UsageError`` at the first that does not fit.
  init(_ words: [String], for command: Command) throws {
    self.command = command
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        loose += rest
        break
      } else if ArgumentParser.looksLikeOption(word) {
        try readOption(word, &rest)
      } else {
        loose.append(word)
      }
    }
    try assignPositionals()
    for option in command.options where option.isRequired && values[option.name] == nil {
      throw UsageError("'--\(option.name) \(option.placeholder)' is missing: \(option.summary)")
    }
  }

  /// Tells an option from a value: `-5`, `-`, `---` and `-- he said` are values.
  static func looksLikeOption(_ word: String) -> Bool {
    let name = word.drop { $0 == "-" }
    guard let first = name.first, first != " ", Option.number(from: word) == nil else {
      return false
    }
    return word.hasPrefix("--") || word.hasPrefix("-") && first.isLetter
  }

  private mutating func readOption(_ word: String, _ rest: inout ArraySlice<String>) throws {
    let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let written = String(halves[0])
    guard let option = command.allOptions.first(where: { "--" + $0.name == written }) else {
      let names = command.allOptions.map { "--" + $0.name } + ["--help"]
      throw UsageError(
        "unknown option '\(written)'" + NearestName.suggestion(for: written, among: names))
    }
    if case .flag = option.kind {
      guard halves.count == 1 else { throw UsageError("'\(written)' takes no value") }
      values[option.name] = [""]
      return
    }
    if values[option.name] != nil && !option.isRepeated {
      throw UsageError("'\(written)' was given twice and takes one value")
    }
    let value = try halves.count == 2 ? String(halves[1]) : nextValue(for: option, &rest)
    if let expected = option.complaint(about: value) {
      var names: [String] = []
      if case .choice(let choices) = option.kind { names = choices }
      throw UsageError(
        "'\(written)' expects \(expected), not '\(value)'"
          + NearestName.suggestion(for: value, among: names))
    }
    values[option.name, default: []].append(value)
  }

  private func nextValue(for option: Option, _ rest: inout ArraySlice<String>) throws -> String {
    let written = "'--\(option.name)' expects a value: '--\(option.name) \(option.placeholder)'"
    guard let value = rest.popFirst(), value != "--" else {
      throw UsageError(written)
    }
    if ArgumentParser.looksLikeOption(value) {
      guard case .text = option.kind else { throw UsageError(written) }
      throw UsageError("\(written); write '--\(option.name)=\(value)' if that is its value")
    }
    return value
  }

  private mutating func assignPositionals() throws {
    var rest = loose[...]
    for positional in command.positionals {
      switch positional.arity {
      case .one:
        guard let word = rest.popFirst() else {
          throw UsageError("<\(positional.name)> is missing: \(positional.summary)")
        }
        values[positional.name] = [word]
      case .atMostOne:
        values[positional.name] = rest.popFirst().map { [$0] }
      case .any:
        values[positional.name] = rest.isEmpty ? nil : Array(rest)
        rest = []
      }
    }
    if let word = rest.first {
      throw UsageError("unexpected argument '\(word)'")
    }
  }
}
