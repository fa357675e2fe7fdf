// The help pages: usage line, options with their defaults, examples.

extension Program {
  /// The page of `program --help`.
  func help(width: Int) -> String {
    if commands.isEmpty, let only = withoutArguments {
      return summary + "\n\n"
        + body(of: only, path: name, extra: [Program.versionEntry], width: width)
    }
    var page = "\(summary)\n\nUsage: \(name) <command> [options]\n"
    if let command = withoutArguments {
      page += "       \(name)  (without a command: \(Program.lowercasedStart(command.summary)))\n"
    }
    page += Program.list("Commands", commands.map { ($0.name, $0.summary) }, width: width)
    if let options = withoutArguments?.options, !options.isEmpty {
      page += Program.list("Without a command", options.map(Program.entry), width: width)
    }
    page += Program.standardList(with: [Program.versionEntry], width: width)
    page += examples(commands.compactMap(\.examples.first))
    return page + "\n'\(name) <command> --help' tells more about a command.\n"
  }

  /// The page of `program command --help`.
  func help(for command: Command, width: Int) -> String {
    command.summary + "\n\n"
      + body(of: command, path: "\(name) \(command.name)", extra: [], width: width)
  }

  private func body(
    of command: Command, path: String, extra: [(String, String)], width: Int
  ) -> String {
    let words =
      [path] + command.options.filter(\.isRequired).map { "--\($0.name) \($0.placeholder)" }
      + command.positionals.map(\.usage)
    var page = "Usage: \(words.joined(separator: " ")) [options]\n"
    let positionals = command.positionals.map { ("<\($0.name)>", $0.summary) }
    page += Program.list("Arguments", positionals, width: width)
    page += Program.list("Options", command.options.map(Program.entry), width: width)
    page += Program.standardList(with: extra, width: width)
    return page + examples(command.examples)
  }

  private func examples(_ examples: [Example]) -> String {
    let lines = examples.map { example in
      "  # \(example.summary)\n  \(name) \(example.arguments)\n"
    }
    return lines.isEmpty ? "" : "\nExamples:\n" + lines.joined()
  }

  private static let versionEntry = ("--version", "print the version")

  private static func standardList(with extra: [(String, String)], width: Int) -> String {
    let entries = Command.standardOptions.map(entry) + [("--help", "print this help")]
    return list("Always", entries + extra, width: width)
  }

  private static func entry(for option: Option) -> (String, String) {
    let label =
      option.placeholder.isEmpty ? "--\(option.name)" : "--\(option.name) \(option.placeholder)"
    var notes: [String] = []
    switch option.kind {
    case .flag, .text: break
    case .integer(let range) where range.upperBound == Int.max || range.lowerBound == Int.min:
      break
    case .integer(let range):
      notes.append("\(Format.count(range.lowerBound)) to \(Format.count(range.upperBound))")
    case .number(let range) where !range.lowerBound.isFinite || !range.upperBound.isFinite: break
    case .number(let range):
      notes.append("\(Format.plain(range.lowerBound)) to \(Format.plain(range.upperBound))")
    case .choice(let names): notes.append(names.joined(separator: ", "))
    }
    if let value = option.defaultText { notes.append("default \(value)") }
    if option.isRequired { notes.append("required") }
    if option.isRepeated { notes.append("may be repeated") }
    let note = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
    return (label, option.summary + note)
  }

  /// A heading and two columns, the second wrapped to the width.
  private static func list(
    _ heading: String, _ entries: [(label: String, text: String)], width: Int
  ) -> String {
    guard !entries.isEmpty else { return "" }
    let labelWidth = min(26, entries.map { displayWidth($0.label) }.max() ?? 0)
    let indent = labelWidth + 4
    var page = "\n\(heading):\n"
    for entry in entries {
      let lines = wrapped(entry.text, to: max(20, width - indent))
      let padding = String(repeating: " ", count: max(0, labelWidth - displayWidth(entry.label)))
      page += "  \(entry.label)\(padding)  \(lines[0])\n"
      for line in lines.dropFirst() {
        page += String(repeating: " ", count: indent) + line + "\n"
      }
    }
    return page
  }

  private static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if displayWidth(line) + 1 + displayWidth(String(word)) <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private static func lowercasedStart(_ sentence: String) -> String {
    let trimmed = sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
    return trimmed.prefix(1).lowercased() + trimmed.dropFirst()
  }
}
