// `./course status`: how far a learner is, from the sources and the evidence, without running anything.

import Console
import Exercises
import Storage

let statusCommand = Command(
  name: "status", summary: "Show how every exercise stands, and what is next.",
  positionals: [.optional("stage", "the stage whose exercises to show; else the one you are at")],
  options: [.flag("all", "the exercises of all stages")],
  examples: [
    Example("status", "the stages, and the exercises of the one you are at"),
    Example("status 2", "the stages, and the exercises of stage 2"),
  ],
  run: showStatus)

private func showStatus(_ arguments: Arguments) throws {
  let workspace = try Workspace(root: try packageRoot())
  let terminal = arguments.terminal
  if arguments.wantsJSON {
    return terminal.print(String(decoding: workspace.json.bytes(.pretty), as: UTF8.self))
  }
  terminal.print(stageTable(workspace))
  let chosen = try arguments.textIfGiven("stage").map(stageNumber)
  if let chosen { _ = try workspace.curriculum.stage(chosen) }
  let current = chosen ?? workspace.next?.id.stage
  let shown = workspace.curriculum.stages.filter {
    arguments.flag("all") || $0.number == current
  }
  if !shown.isEmpty {
    terminal.print()
    terminal.print(exerciseTable(shown, workspace))
  }
  if let next = workspace.next {
    terminal.print("\nNext: \(next.id) — \(next.title), at \(next.place)")
    terminal.print("      ./course check \(next.id)")
  } else {
    terminal.print("All exercises are passed; ./course status --all lists them.")
  }
}

/// Reads "2".
private func stageNumber(_ text: String) throws -> Int {
  guard case .stage(let number) = try CheckTarget(text) else {
    throw UsageError("'\(text)' is no stage; they are numbered like 2")
  }
  return number
}

private func stageTable(_ workspace: Workspace) -> Table {
  var table = Table(["stage", "name", "passed", "exercises", "seen early", "filled in"])
  for stage in workspace.curriculum.stages {
    let ids = stage.exercises.map(\.id)
    table.add(
      "\(stage.number)", stage.name,
      "\(stage.exercises.count { workspace.state(of: $0).isPassed })", "\(ids.count)",
      "\(ids.count { workspace.help.shown.contains($0) })",
      "\(ids.count { workspace.help.filledIn.contains($0) })")
  }
  return table
}

private func exerciseTable(_ stages: [CourseStage], _ workspace: Workspace) -> Table {
  var table = Table([
    .init("exercise", .left), .init("state"), .init("title"), .init("help taken"),
  ])
  for exercise in stages.flatMap(\.exercises) {
    table.add(
      "\(exercise.id)", workspace.state(of: exercise).word, exercise.title,
      workspace.helpTaken(exercise.id).joined(separator: ", "))
  }
  return table
}

extension Workspace {
  /// What help was taken with an exercise, in words.
  func helpTaken(_ id: ExerciseID) -> [String] {
    var words: [String] = []
    if let count = help.hints[id], count > 0 {
      words.append(count == 1 ? "1 hint" : "\(count) hints")
    }
    if help.shown.contains(id) { words.append("solution seen before passing") }
    if help.filledIn.contains(id) { words.append("filled in from the reference") }
    return words
  }

  /// The status for other programs.
  fileprivate var json: JSON {
    let exercises = curriculum.stages.flatMap(\.exercises).map { exercise -> JSON in
      [
        "id": .string(UTF8Text("\(exercise.id)")), "title": .string(UTF8Text(exercise.title)),
        "file": .string(UTF8Text(exercise.file)), "line": .integer(exercise.body.line + 1),
        "state": .string(UTF8Text(state(of: exercise).word)),
        "isPassed": .bool(state(of: exercise).isPassed),
        "hints": .integer(help.hints[exercise.id] ?? 0),
        "solutionSeen": .bool(help.shown.contains(exercise.id)),
        "filledIn": .bool(help.filledIn.contains(exercise.id)),
      ]
    }
    return [
      "next": next.map { .string(UTF8Text("\($0.id)")) } ?? .null, "exercises": .array(exercises),
    ]
  }
}
