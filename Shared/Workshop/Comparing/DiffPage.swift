// What `./course diff --page` writes: the comparison as one page that needs nothing else.

import Charts
import Console

/// The page of a comparison.
func diffPage(_ diff: WorkspaceDiff, name: String) -> String {
  let different = diff.exercises.filter { if case .different = $0.solution { true } else { false } }
  let same = diff.exercises.count { if case .same = $0.solution { true } else { false } }
  let unwritten = diff.exercises.count { if case .unwritten = $0.solution { true } else { false } }
  var page = ReportPage(
    title: "\(name) beside the reference",
    lead: "Layout and comments do not count. Another way to write a solution is no mistake:"
      + " whether it is right, the checks say.")
  page.add(
    "Outside the exercises",
    diff.changes.isEmpty ? [.paragraph("Nothing has changed.")] : changeBlocks(diff.changes))
  page.add(
    "The exercises",
    [
      .facts([
        ("compared", "\(diff.exercises.count)"), ("differ", "\(different.count)"),
        ("the same", "\(same)"), ("not written", "\(unwritten)"),
      ]),
      .table(
        ["exercise", "title", "solution"],
        diff.exercises.map { ["\($0.exercise.id)", $0.exercise.title, $0.solution.word] }),
    ])
  for (exercise, solution) in different {
    guard case .different(let lines) = solution else { continue }
    page.add(
      "\(exercise.id) — \(exercise.title)",
      [picture(lines.rows, title: "Exercise \(exercise.id)", caption: exercise.file)])
  }
  return page.html
}

private func changeBlocks(_ changes: [OutsideChange]) -> [ReportPage.Block] {
  let warned = changes.filter { $0.warning != nil }
  var blocks: [ReportPage.Block] = []
  if !warned.isEmpty {
    blocks += [
      .paragraph("Look at these first: solving exercises does not explain them."),
      .table(
        ["file", "what", "why it matters"],
        warned.map { [$0.file, $0.what, $0.warning ?? ""] }),
    ]
  }
  let others = changes.filter { $0.warning == nil }
  if !others.isEmpty {
    blocks.append(.table(["file", "what"], others.map { [$0.file, $0.what] }))
  }
  for change in changes {
    guard let lines = change.lines, !lines.isSame else { continue }
    blocks.append(
      .details(
        change.file,
        [picture(lines.excerpt(context: 2), title: change.file, caption: change.what)]))
  }
  return blocks
}

private func picture(_ rows: [LineRow?], title: String, caption: String) -> ReportPage.Block {
  .chart(
    LinesPicture(title: title, columns: ("the workspace", "the reference"), rows: rows),
    caption: caption)
}
