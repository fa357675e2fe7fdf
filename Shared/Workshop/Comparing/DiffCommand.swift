// `./course diff`: for instructors, a workspace beside the reference.

import Console
import Foundation
import Storage

let diffCommand = Command(
  name: "diff", summary: "For instructors: show a workspace beside the reference.",
  positionals: [.required("folder", "the workspace; nothing in it is run")],
  options: [
    .integer("stage", "only the exercises of this stage", in: 1...7),
    .text("exercise", "only this exercise, such as 2.3", placeholder: "N.M"),
    .path("page", "write the lines to this HTML file and not to the terminal"),
  ],
  examples: [
    Example("diff ../my-model", "everything that differs"),
    Example("diff ../my-model --stage 2 --page stage2.html", "one stage, as a page"),
  ],
  run: showDifferences)

private func showDifferences(_ arguments: Arguments) throws {
  let root = try packageRoot()
  guard try Origin.read(in: root) == nil else {
    throw UsageError(
      "this is a workspace; ./course show 2.3 puts the reference beside one exercise of it")
  }
  let folder = URL(fileURLWithPath: arguments.text("folder")).standardizedFileURL
  let diff = try WorkspaceDiff(
    workspace: folder.path, reference: root,
    exercises: try chosenExercises(arguments, in: Curriculum(root: root)))
  let terminal = arguments.terminal
  if let page = arguments.textIfGiven("page") {
    try AtomicFile.write(diffPage(diff, name: folder.lastPathComponent), to: page)
    terminal.note("written: \(printable(page))")
  }
  if arguments.wantsJSON {
    return terminal.print(String(decoding: diff.json.bytes(.pretty), as: UTF8.self))
  }
  let report = DiffReport(diff, terminal: terminal)
  report.printSummary()
  if !arguments.isGiven("page") { report.printLines() }
}

private func chosenExercises(
  _ arguments: Arguments, in curriculum: Curriculum
) throws -> [CourseExercise] {
  switch (arguments.integerIfGiven("stage"), arguments.textIfGiven("exercise")) {
  case (nil, nil): return curriculum.stages.flatMap(\.exercises)
  case (let stage?, nil): return try curriculum.stage(stage).exercises
  case (nil, let name?):
    guard case .exercise(let id) = try CheckTarget(name) else {
      throw UsageError("'\(name)' is no exercise; their numbers look like 2.3")
    }
    return [try curriculum.exercise(id)]
  case (_?, _?): throw UsageError("--stage and --exercise exclude each other")
  }
}

// MARK: JSON

extension WorkspaceDiff {
  /// The comparison for other programs.
  var json: JSON {
    let exercises = exercises.map { exercise, solution -> JSON in
      var object: JSONObject = [
        "id": .string(UTF8Text("\(exercise.id)")), "title": .string(UTF8Text(exercise.title)),
        "solution": .string(UTF8Text(solution.name)),
      ]
      switch solution {
      case .different(let lines): object["lines"] = lines.rows.json
      case .unreadable(let sentence): object["problem"] = .string(UTF8Text(sentence))
      case .unwritten, .same: break
      }
      return .object(object)
    }
    let changes = changes.map { change -> JSON in
      var object: JSONObject = [
        "file": .string(UTF8Text(change.file)), "what": .string(UTF8Text(change.what)),
      ]
      object["warning"] = change.warning.map { .string(UTF8Text($0)) }
      object["lines"] = change.lines?.rows.filter(\.isChanged).json
      return .object(object)
    }
    return [
      "workspace": .string(UTF8Text(workspace)), "outside": .array(changes),
      "exercises": .array(exercises),
    ]
  }
}

extension Solution {
  fileprivate var name: String {
    switch self {
    case .unwritten: "notWritten"
    case .same: "same"
    case .different: "different"
    case .unreadable: "unreadable"
    }
  }
}

extension [LineRow] {
  fileprivate var json: JSON {
    .array(
      map { row in
        [
          "workspace": row.left.map { .string(UTF8Text($0)) } ?? .null,
          "reference": row.right.map { .string(UTF8Text($0)) } ?? .null,
          "isChanged": .bool(row.isChanged),
        ]
      })
  }
}
