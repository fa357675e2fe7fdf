// Looking at a learner's lines: what stands at a place, and whether a body's braces match.

import Console
import Exercises
import Storage

/// The line of a file with a mark under a column; empty where there is no such line.
func excerpt(of place: SourcePlace, column: Int?, in root: String) -> [String] {
  guard let text = try? readText("\(root)/\(place.file)", limit: 4 << 20) else { return [] }
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  guard lines.indices.contains(place.line - 1) else { return [] }
  let line = String(lines[place.line - 1])
  guard line.contains(where: { !$0.isWhitespace }) else { return [] }
  guard let column else { return [printable(line)] }
  // The compiler counts columns in bytes, from 1.
  let before = String(decoding: line.utf8.prefix(max(0, column - 1)), as: UTF8.self)
  return [printable(line), String(repeating: " ", count: displayWidth(printable(before))) + "^"]
}

extension MarkedBody {
  /// What is wrong with the number of braces, outside of comments and texts; nil if nothing is.
  var braceProblem: String? {
    var depth = 0
    for line in lines {
      var isText = false
      var previous: Character = " "
      for character in line {
        if character == "/", previous == "/", !isText { break }
        if character == "\"", previous != "\\" { isText.toggle() }
        if !isText { depth += character == "{" ? 1 : character == "}" ? -1 : 0 }
        previous = character
      }
    }
    return depth == 0 ? nil : "has \(abs(depth)) { too \(depth > 0 ? "many" : "few")"
  }
}
