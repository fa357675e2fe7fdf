// `./course exercises`: what there is to write.

import Console
import Exercises
import Storage

let exercisesCommand = Command(
  name: "exercises", summary: "List what there is to write, stage by stage.",
  positionals: [
    .optional("target", "a stage like 2, or an exercise like 2.3 with all it asks for")
  ],
  examples: [
    Example("exercises", "all of them"), Example("exercises 2.3", "what 2.3 asks for"),
  ],
  run: listExercises)

private func listExercises(_ arguments: Arguments) throws {
  let terminal = arguments.terminal
  let curriculum = try Curriculum(root: try packageRoot())
  let chosen: [CourseExercise] =
    switch try CheckTarget(arguments.textIfGiven("target")) {
    case .next: curriculum.stages.flatMap(\.exercises)
    case .stage(let number): try curriculum.stage(number).exercises
    case .exercise(let id): [try curriculum.exercise(id)]
    }
  if arguments.wantsJSON {
    let list = JSON.array(chosen.map { $0.json })
    return terminal.print(String(decoding: list.bytes(.pretty), as: UTF8.self))
  }
  if case .exercise(let id) = try CheckTarget(arguments.textIfGiven("target")) {
    return printTask(try curriculum.exercise(id), on: terminal)
  }
  var table = Table([
    .init("exercise", .left), .init("title"), .init("checks"), .init("file"),
  ])
  for exercise in chosen {
    table.add(
      "\(exercise.id)", exercise.title, "\(exercise.listed.checks.count)", exercise.place)
  }
  terminal.print(table)
}

/// Prints what an exercise asks for, where it is written, and what will be checked.
func printTask(_ exercise: CourseExercise, on terminal: Terminal) {
  let texts = exercise.listed.exercise
  terminal.print(terminal.styled("\(exercise.id) — \(exercise.title)", .bold))
  terminal.print("Write it at \(terminal.styled(exercise.place, .underlined))")
  if !texts.needs.isEmpty {
    let needs = texts.needs.map { "\($0)" }.joined(separator: ", ")
    terminal.print("Its checks build on \(needs)")
  }
  terminal.print()
  terminal.print(wrapped(texts.task, to: terminal))
  terminal.print()
  terminal.print(wrapped("Shapes: " + texts.shapes, to: terminal))
  terminal.print("\nChecks:")
  for check in exercise.listed.checks {
    terminal.print(wrapped(check.name, to: terminal, indentation: "  · "))
  }
  terminal.print("\nCheck: ./course check \(exercise.id)")
  printHelp(exercise, on: terminal)
}

/// Prints where there is help with an exercise.
func printHelp(_ exercise: CourseExercise, on terminal: Terminal) {
  terminal.print("Help:  ./course hint \(exercise.id)")
  terminal.print("Read:  \(exercise.readOn)")
}

extension CourseExercise {
  /// The exercise with the place of its body.
  fileprivate var json: JSON {
    guard case .object(var object) = listed.json else { return listed.json }
    object["file"] = .string(UTF8Text(file))
    object["line"] = .integer(body.line + 1)
    return .object(object)
  }
}
