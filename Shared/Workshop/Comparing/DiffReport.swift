// What `./course diff` says in a terminal: first what changed outside of the exercises, then a list of them,
// then those that differ, line by line.

import Console

/// The text of a comparison.
struct DiffReport {
  private let diff: WorkspaceDiff
  private let terminal: Terminal

  /// A report on a comparison.
  init(_ diff: WorkspaceDiff, terminal: Terminal) {
    self.diff = diff
    self.terminal = terminal
  }

  /// Prints the changes outside and the list of exercises.
  func printSummary() {
    terminal.print(terminal.styled("Outside the exercises", .bold))
    if diff.changes.isEmpty { terminal.print("  nothing has changed") }
    for change in diff.changes {
      let text = printable(change.file.isEmpty ? change.what : "\(change.file): \(change.what)")
      if let warning = change.warning {
        terminal.print("  ! " + terminal.styled(text, .yellow) + " — \(warning)")
      } else {
        terminal.print("    " + text)
      }
    }
    terminal.print()
    var table = Table([
      .init("exercise", .left), .init("solution", isFlexible: true), .init("title"),
    ])
    for (exercise, solution) in diff.exercises {
      table.add("\(exercise.id)", solution.word, exercise.title)
    }
    terminal.print(table)
  }

  /// Prints the lines of all that differs.
  func printLines() {
    for change in diff.changes {
      guard let lines = change.lines, !lines.isSame else { continue }
      terminal.print("\n" + terminal.styled(printable(change.file), .bold))
      print(lines.excerpt(context: 1))
    }
    for (exercise, solution) in diff.exercises {
      let heading = "\n" + terminal.styled("\(exercise.id) — \(exercise.title)", .bold)
      switch solution {
      case .different(let lines):
        terminal.print(heading)
        print(lines.rows)
      case .unreadable(let sentence):
        // In the list above it may have been cut.
        terminal.print(heading + "\n" + wrapped(sentence, to: terminal))
      case .same, .unwritten: break
      }
    }
  }

  /// Side by side where there is room for the longest line, else one below the other.
  private func print(_ rows: [LineRow?]) {
    let columns = (terminal.width - 3) / 2
    let lines = rows.flatMap { [$0?.left, $0?.right] }.compactMap(\.self)
    let isWide = (lines.map(displayWidth).max() ?? 0) <= columns
    if isWide {
      printPair(
        terminal.styled(padded("the workspace", to: columns), .dim), " │ ",
        terminal.styled("the reference", .dim))
      for row in rows { printBeside(row, columns) }
    } else {
      terminal.print(terminal.styled("+ the workspace   − the reference", .dim))
      for group in groups(rows) { printBelow(group) }
    }
  }

  private func printPair(_ left: String, _ middle: String, _ right: String) {
    terminal.print(left + middle + right)
  }

  private func printBeside(_ row: LineRow?, _ columns: Int) {
    guard let row else { return terminal.print(terminal.styled("⋯", .dim)) }
    let left = padded(row.left ?? "", to: columns)
    let right = row.right ?? ""
    printPair(
      row.isLeftChanged ? terminal.styled(left, .green) : left, row.isChanged ? " ≠ " : " │ ",
      row.isRightChanged ? terminal.styled(right, .red) : right)
  }

  /// Rows that are marked and follow each other, and each of the others by itself.
  private func groups(_ rows: [LineRow?]) -> [[LineRow?]] {
    rows.reduce(into: []) { groups, row in
      if row?.isChanged == true, groups.last?.last??.isChanged == true {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
  }

  private func printBelow(_ group: [LineRow?]) {
    for row in group where row?.isRightChanged == true {
      terminal.print(terminal.styled("− \(row?.right ?? "")", .red))
    }
    for row in group {
      guard let row else {
        terminal.print(terminal.styled("⋯", .dim))
        continue
      }
      guard let left = row.left else { continue }
      terminal.print(row.isLeftChanged ? terminal.styled("+ \(left)", .green) : "  \(left)")
    }
  }

  private func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - displayWidth(text)))
  }
}
