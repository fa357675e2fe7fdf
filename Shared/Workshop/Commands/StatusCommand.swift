// `./course status`: how far a learner is, from the sources and the evidence, without running anything.

import Console
import Exercises
import Storage

let statusCommand = Command(
  name: "status", summary: "Show how every exercise stands, and what is next.",
  options: [.flag("all", "also the exercises of stages that are passed or not begun")],
  examples: [Example("status", "the stages, and the exercises of the one you are at")],
  run: showStatus)

private func showStatus(_ arguments: Arguments) throws {
  let workspace = try Workspace(root: try packageRoot())
  let terminal = arguments.terminal
  if arguments.wantsJSON {
    return terminal.print(String(decoding: workspace.json.bytes(.pretty), as: UTF8.self))
  }
  var stages = Table(["stage", "name", "passed", "exercises"])
  for stage in workspace.curriculum.stages {
    let passed = stage.exercises.count { workspace.state(of: $0).isPassed }
    stages.add("\(stage.number)", stage.name, "\(passed)", "\(stage.exercises.count)")
  }
  terminal.print(stages)
  let current = workspace.next?.id.stage
  var table = Table([
    .init("exercise", .left), .init("state"), .init("title"), .init("help taken"),
  ])
  for stage in workspace.curriculum.stages where arguments.flag("all") || stage.number == current {
    for exercise in stage.exercises {
      table.add(
        "\(exercise.id)", workspace.state(of: exercise).word, exercise.title,
        workspace.helpTaken(exercise.id).joined(separator: ", "))
    }
  }
  terminal.print()
  if current != nil || arguments.flag("all") { terminal.print(table) }
  for stage in workspace.curriculum.stages where stage.number != current {
    for exercise in stage.exercises where !arguments.flag("all") {
      let help = workspace.helpTaken(exercise.id).filter { !$0.hasSuffix("hint") }
      if workspace.help.filledIn.contains(exercise.id) || workspace.help.shown.contains(exercise.id)
      {
        terminal.print("\(exercise.id)  \(help.joined(separator: ", "))")
      }
    }
  }
  if let next = workspace.next {
    terminal.print("\nNext: \(next.id) — \(next.title), at \(next.place)")
    terminal.print("      ./course check \(next.id)")
  } else {
    terminal.print("All exercises are passed.")
  }
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
