// `./course show`: the reference beside the learner's own solution.

import Console
import Exercises
import Storage

let showCommand = Command(
  name: "show", summary: "Show the reference beside your solution, once yours passes.",
  positionals: [.required("exercise", "its number, such as 2.3")],
  options: [.flag("give-up", "show it before yours passes; this is recorded")],
  examples: [
    Example("show 2.3", "compare with your solution"),
    Example("show 2.3 --give-up", "see the solution without one of your own"),
  ],
  run: showReference)

private func showReference(_ arguments: Arguments) throws {
  var workspace = try Workspace(root: try packageRoot())
  let exercise = try workspace.curriculum.exercise(try exerciseNumber(arguments))
  guard workspace.origin != nil else {
    throw UsageError(
      "this is the reference package; the solution stands at \(exercise.place)")
  }
  let id = exercise.id
  if !workspace.state(of: exercise).isPassed, !workspace.help.shown.contains(id) {
    guard arguments.flag("give-up") else {
      let state =
        workspace.state(of: exercise).hadPassed
        ? mustBeChecked(id, hadPassed: true) : "\(id) is not passed yet: ./course check \(id)"
      throw UsageError(
        "\(state)."
          + " To see the solution all the same, which is recorded: ./course show \(id) --give-up")
    }
  }
  let reference = try workspace.reference().exercise(id)
  if !workspace.state(of: exercise).isPassed, workspace.help.shown.insert(id).inserted {
    try workspace.help.write(in: workspace.root)
  }
  if arguments.wantsJSON {
    func text(_ lines: [String]) -> JSON { .string(UTF8Text(lines.joined(separator: "\n"))) }
    let json: JSON = [
      "exercise": .string(UTF8Text("\(id)")), "yours": text(exercise.body.lines),
      "reference": text(reference.body.lines),
    ]
    return arguments.terminal.print(String(decoding: json.bytes(.pretty), as: UTF8.self))
  }
  let terminal = arguments.terminal
  terminal.print(terminal.styled("\(id) — \(exercise.title)", .bold) + "  \(exercise.place)\n")
  terminal.print(
    sideBySide(
      ("yours", exercise.body.lines), ("the reference", reference.body.lines), on: terminal))
}
