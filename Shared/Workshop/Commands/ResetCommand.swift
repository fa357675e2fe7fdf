// `./course reset`: an exercise as it was at the start.

import Console
import Exercises
import Storage

let resetCommand = Command(
  name: "reset", summary: "Make an exercise unwritten again; your lines are kept in a file.",
  positionals: [.required("exercise", "its number, such as 2.3")],
  examples: [Example("reset 2.3", "begin 2.3 anew")],
  run: resetExercise)

private func resetExercise(_ arguments: Arguments) throws {
  var workspace = try Workspace(root: try packageRoot())
  _ = try workspace.requireWorkspace()
  let exercise = try workspace.curriculum.exercise(try exerciseNumber(arguments))
  guard !exercise.body.isUnwritten else {
    return arguments.terminal.note("\(exercise.id) is unwritten already: \(exercise.place)")
  }
  let source = try MarkedSource(contentsOf: workspace.root + "/" + exercise.file)
  let cut = try MarkedSource(source.cutting { $0 == exercise.id }, file: exercise.file)
  let lines = cut.bodies.first { $0.id == exercise.id }?.lines ?? []
  let kept = try workspace.replaceBody(of: exercise, with: lines)
  // What stands there next is the learner's own; that the reference was seen stays on record.
  if workspace.help.filledIn.remove(exercise.id) != nil {
    workspace.help.shown.insert(exercise.id)
    try workspace.help.write(in: workspace.root)
  }
  arguments.terminal.note(
    "\(exercise.id) is unwritten again: \(exercise.place)"
      + (kept.map { "; your lines are kept in \($0)" } ?? ""))
}
