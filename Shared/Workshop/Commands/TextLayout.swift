// Paragraphs and pairs of texts as a terminal shows them.

import Console

/// A text broken into lines of at most the terminal's width, or 100 columns.
///
/// Further lines are indented as far as the first. Spaces stay as many as they are.
func wrapped(_ text: String, to terminal: Terminal, indentation: String = "") -> String {
  let width = min(terminal.width, 100) - displayWidth(indentation)
  var lines: [String] = []
  var line: String?
  for word in printable(text).split(separator: " ", omittingEmptySubsequences: false) {
    guard let begun = line else {
      line = String(word)
      continue
    }
    if displayWidth(begun) + 1 + displayWidth(String(word)) > width {
      lines.append(begun)
      line = String(word)
    } else {
      line = begun + " " + word
    }
  }
  let space = String(repeating: " ", count: displayWidth(indentation))
  return indentation + (lines + [line ?? ""]).joined(separator: "\n" + space)
}

/// Two texts in columns beside each other; one below the other where the terminal is too narrow.
func sideBySide(
  _ left: (title: String, lines: [String]), _ right: (title: String, lines: [String]),
  on terminal: Terminal
) -> String {
  let (first, second) = (unindented(left.lines), unindented(right.lines))
  let columns = (terminal.width - 3) / 2
  let longest = (first + second + [left.title, right.title]).map(displayWidth).max() ?? 0
  guard longest <= columns else {
    return
      ([terminal.styled(left.title, .bold)] + first + [
        "", terminal.styled(right.title, .bold),
      ] + second).joined(separator: "\n")
  }
  func pad(_ text: String) -> String {
    text + String(repeating: " ", count: columns - displayWidth(text))
  }
  let titles =
    terminal.styled(pad(left.title), .bold) + " │ " + terminal.styled(right.title, .bold)
  let rows = (0..<max(first.count, second.count)).map { row in
    pad(row < first.count ? first[row] : "") + " │ " + (row < second.count ? second[row] : "")
  }
  return ([titles] + rows).joined(separator: "\n")
}

/// Lines, safe to show, without the indentation that all of them share.
func unindented(_ lines: [String]) -> [String] {
  let shown = lines.map(shownLine)
  let indentation =
    shown.filter { $0.contains { $0 != " " } }
    .map { $0.prefix { $0 == " " }.count }.min() ?? 0
  return shown.map { String($0.dropFirst(indentation)) }
}

/// A line of a source, safe to show: a tab as two spaces, without a carriage return at its end.
func shownLine(_ line: String) -> String {
  let scalars = line.unicodeScalars
  let text = scalars.last == "\r" ? String(scalars.dropLast()) : line
  return printable(text.replacing("\t", with: "  "))
}
