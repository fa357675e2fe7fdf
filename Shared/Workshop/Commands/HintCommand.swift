// `./course hint`: help in steps, each saying more than the one before.

import Console
import Exercises
import Storage

let hintCommand = Command(
  name: "hint", summary: "Show one more hint for an exercise each time.",
  positionals: [.required("exercise", "its number, such as 2.3")],
  examples: [Example("hint 2.3", "the first hint; again for the next")],
  run: giveHint)

/// The number of an exercise that a command names.
func exerciseNumber(_ arguments: Arguments) throws -> ExerciseID {
  let text = arguments.text("exercise")
  guard let id = ExerciseID(text) else {
    throw UsageError("'\(text)' is no exercise; their numbers look like 2.3")
  }
  return id
}

private func giveHint(_ arguments: Arguments) throws {
  let terminal = arguments.terminal
  var workspace = try Workspace(root: try packageRoot())
  let exercise = try workspace.curriculum.exercise(try exerciseNumber(arguments))
  let hints = exercise.listed.exercise.hints
  let seen = min(workspace.help.hints[exercise.id] ?? 0, hints.count)
  // Who has passed takes no help any more by reading what there was.
  let isPassed = workspace.state(of: exercise).isPassed
  let count = isPassed ? hints.count : min(seen + 1, hints.count)
  if count > seen, !isPassed {
    workspace.help.hints[exercise.id] = count
    try workspace.help.write(in: workspace.root)
  }
  if arguments.wantsJSON {
    let json: JSON = [
      "exercise": .string(UTF8Text("\(exercise.id)")), "of": .integer(hints.count),
      "hints": .array(hints.prefix(count).map { .string(UTF8Text($0)) }),
    ]
    return terminal.print(String(decoding: json.bytes(.pretty), as: UTF8.self))
  }
  terminal.print(terminal.styled("\(exercise.id) — \(exercise.title)", .bold))
  for (index, hint) in hints.prefix(count).enumerated() {
    terminal.print(wrapped(hint, to: terminal, indentation: "\(index + 1) of \(hints.count)  "))
  }
  terminal.print("Read: \(exercise.readOn)")
  if isPassed || workspace.help.shown.contains(exercise.id) {
    terminal.print("The solution beside yours: ./course show \(exercise.id)")
  } else if count == hints.count {
    terminal.print(
      "That is all the help there is, short of the solution:"
        + " ./course show \(exercise.id) --give-up")
  } else {
    terminal.print("Still stuck? ./course hint \(exercise.id)")
  }
}
