// Cutting one declaration out of a Swift source, to be shown in the guide.

import Storage

/// The declaration called `name` in a source, with the comment above it, without the marks of exercises.
///
/// Relies on the layout that swift-format gives: a declaration ends where a line is indented no deeper than its first
/// one and does not begin with a closing bracket. Throws where no declaration or more than one has this name.
func excerpt(_ name: String, from source: String, file: String) throws -> String {
  let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
  let starts = lines.indices.filter { declares(name, in: lines[$0]) }
  guard let start = starts.first, starts.count == 1 else {
    throw FileProblem(
      file, expected: "one declaration of \(name)", found: starts.isEmpty ? "none" : "several")
  }
  let indentation = lines[start].prefix { $0 == " " }.count
  var first = start
  while first > 0, lines[first - 1].drop(while: { $0 == " " }).hasPrefix("///") { first -= 1 }
  var end = start + 1
  while end < lines.count, continues(lines[end], indentation) { end += 1 }
  let cut = lines[first..<end].filter { !isExerciseMark($0) }
    .map { $0.dropFirst(min(indentation, $0.prefix { $0 == " " }.count)) }
  return withShortComments(cut, width: 78).joined(separator: "\n").trimmingSpaces
}

/// The lines with their documentation broken anew, so that a narrow page shows all of it.
private func withShortComments(_ lines: [Substring], width: Int) -> [String] {
  var output: [String] = []
  for line in lines {
    let slashes = String(line.prefix { $0 == " " }) + "///"
    guard line.hasPrefix(slashes + " ") else {
      output.append(String(line))
      continue
    }
    let text = line.dropFirst(slashes.count + 1)
    // A line goes on from the one above it, unless that is empty or this one begins a list's item.
    let goesOn = !text.hasPrefix("- ") && output.last?.hasPrefix(slashes + " ") ?? false
    var current = goesOn ? output.removeLast() : slashes
    for word in text.split(separator: " ") {
      if current.count + 1 + word.count > width {
        output.append(current)
        current = slashes
      }
      current += " " + word
    }
    output.append(current)
  }
  return output
}

/// Whether a line belongs to the declaration above it, whose first line is indented by so many spaces.
private func continues(_ line: Substring, _ indentation: Int) -> Bool {
  let text = line.drop { $0 == " " }
  guard let first = text.first else { return true }
  let depth = line.count - text.count
  return depth > indentation || depth == indentation && "})]{".contains(first)
}

/// Whether a line begins the declaration of a function, a type or a computed property of this name.
private func declares(_ name: String, in line: Substring) -> Bool {
  let modifiers = [
    "public", "private", "fileprivate", "static", "final", "mutating", "convenience",
  ]
  let words = line.split(separator: " ").drop { modifiers.contains(String($0)) }
  guard let keyword = words.first else { return false }
  func begins(_ word: Substring) -> Bool {
    word.prefix { $0.isLetter || $0.isNumber || $0 == "_" } == name
  }
  if ["init", "subscript"].contains(name) { return begins(keyword) }
  // A variable without braces is a local one, or has nothing to show.
  let keywords =
    ["func", "struct", "class", "enum", "protocol"] + (line.contains("{") ? ["var"] : [])
  return keywords.contains(String(keyword)) && words.dropFirst().first.map(begins) ?? false
}

private func isExerciseMark(_ line: Substring) -> Bool {
  let text = line.drop { $0 == " " }
  return text.hasPrefix("// EXERCISE") || text.hasPrefix("// END EXERCISE")
}

extension String {
  /// Without white space and line ends at its end.
  fileprivate var trimmingSpaces: String {
    String(self[..<(lastIndex { !$0.isWhitespace }.map(index(after:)) ?? startIndex)])
  }
}
