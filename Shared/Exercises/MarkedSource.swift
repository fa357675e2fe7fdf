// Exercises in source files: bodies between two comments, which can be taken out, cut and put in.
//
//   // EXERCISE 2.2 — scores, scale, mask, softmax, weighted sum
//   …
//   // END EXERCISE 2.2

import Storage

/// The body of an exercise in a source file.
public struct MarkedBody: Equatable, Sendable {
  /// Which exercise.
  public let id: ExerciseID
  /// What the mark says after the dash.
  public let title: String
  /// The lines between the marks.
  public let lines: [String]
  /// The line of the opening mark, counted from 1.
  public let line: Int
  /// The line of the brace behind the closing mark, or where there is none, of the mark itself.
  ///
  /// The compiler names it where the body lacks a `return`.
  public let braceLine: Int

  /// Whether ``unwritten(_:file:line:)`` stands where the solution belongs.
  public var isUnwritten: Bool { code == [MarkedSource.placeholder(id)] }

  /// The lines with something on them that is no comment line, without the space around them.
  private var code: [String] {
    lines.map { $0.trimmingSpace }.filter { !$0.isEmpty && !$0.hasPrefix("//") }
  }
}

/// A source file, seen as lines of which some are bodies of exercises.
public struct MarkedSource: Sendable {
  /// The bodies from top to bottom.
  public let bodies: [MarkedBody]
  private let lines: [String]

  /// Finds the marks in `text`.
  ///
  /// Throws `FileProblem` with the line where a mark is not closed, not opened, nested or there twice.
  public init(_ text: String, file: String) throws {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    var bodies: [MarkedBody] = []
    var open: (id: ExerciseID, title: String, line: Int)?
    for (index, line) in lines.enumerated() {
      guard let mark = Mark(line) else { continue }
      func problem(_ expected: String, _ remedy: String = "") -> FileProblem {
        FileProblem(
          file, at: "line \(index + 1)", expected: expected, found: line.trimmingSpace + remedy)
      }
      switch (mark, open) {
      case (.malformed, _):
        throw problem("// EXERCISE 2.2 — title, or // END EXERCISE 2.2")
      case (.begin(let id, let title), nil):
        guard !bodies.contains(where: { $0.id == id }) else {
          throw problem("exercise \(id) only once")
        }
        open = (id, title, index)
      case (.begin, let inside?):
        throw problem(
          "the end of exercise \(inside.id) first", ", so put // END EXERCISE \(inside.id) back")
      case (.end(let id), let inside?) where id == inside.id:
        let behind = lines[(index + 1)...].prefix { Mark($0) == nil }
        bodies.append(
          MarkedBody(
            id: id, title: inside.title, lines: Array(lines[inside.line + 1..<index]),
            line: inside.line + 1,
            braceLine: (behind.firstIndex { $0.trimmingSpace == "}" } ?? index) + 1))
        open = nil
      case (.end, _): throw problem("the beginning of this exercise before its end")
      }
    }
    if let open {
      throw FileProblem(
        file, at: "line \(open.line + 1)", expected: "// END EXERCISE \(open.id) below it",
        found: "the end of the file, so put // END EXERCISE \(open.id) back")
    }
    self.lines = lines
    self.bodies = bodies
  }

  /// Reads a file of at most 4 MB.
  public init(contentsOf path: String) throws {
    try self.init(try readText(path, limit: 4 << 20), file: path)
  }

  /// The file's text.
  public var text: String { lines.joined(separator: "\n") }

  /// The text with other lines in the bodies for which `newLines` gives some; all else stays byte for byte.
  public func replacing(_ newLines: (MarkedBody) -> [String]?) -> String {
    var output: [String] = []
    var next = 0
    for body in bodies {
      guard let replacement = newLines(body) else { continue }
      output += lines[next..<body.line] + replacement
      next = body.line + body.lines.count
    }
    return (output + lines[next...]).joined(separator: "\n")
  }

  /// The text with the bodies of those exercises unwritten.
  public func cutting(_ isCut: (ExerciseID) -> Bool) -> String {
    replacing { body in
      guard isCut(body.id) else { return nil }
      let indentation = lines[body.line - 1].prefix { $0 == " " || $0 == "\t" }
      return [indentation + Self.placeholder(body.id)]
    }
  }

  /// The one line of an unwritten body.
  static func placeholder(_ id: ExerciseID) -> String { "unwritten(\"\(id)\")" }
}

/// A comment line that opens or closes a body.
private enum Mark {
  case begin(ExerciseID, title: String)
  case end(ExerciseID)
  /// It looks like a mark and is none.
  case malformed

  /// Nil where the line is no mark.
  init?(_ line: String) {
    let text = line.trimmingSpace
    if text.hasPrefix("// END EXERCISE") {
      self = ExerciseID(String(text.dropFirst(16))).map { .end($0) } ?? .malformed
    } else if text.hasPrefix("// EXERCISE") {
      let words = text.dropFirst(12).split(separator: " ", maxSplits: 2)
      guard words.count == 3, words[1] == "—", let id = ExerciseID(String(words[0])) else {
        self = .malformed
        return
      }
      self = .begin(id, title: String(words[2]))
    } else {
      return nil
    }
  }
}

extension String {
  /// Without spaces, tabs and carriage returns at both ends.
  fileprivate var trimmingSpace: String {
    let isSpace: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
    let rest = unicodeScalars.drop(while: isSpace)
    let end = rest.lastIndex { !isSpace($0) }
    return end.map { String(rest[...$0]) } ?? ""
  }
}
