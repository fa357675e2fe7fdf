// What there is to write in a package: the stages that have a gate, and their exercises.

import Console
import Exercises
import Gates
import Storage

/// An exercise: its texts, and the body in the sources.
struct CourseExercise: Sendable {
  let listed: ListedExercise
  /// The file of the body, from the package's folder on.
  let file: String
  let body: MarkedBody

  var id: ExerciseID { body.id }
  var title: String { listed.exercise.title }
  /// Where to write: "Stages/…/Masks.swift:13".
  var place: String { "\(file):\(body.line + 1)" }
  /// Where the guide explains it: "Guide/SevenStages.docc/Stage2Attention.md, Exercise 2.1".
  var readOn: String {
    "Guide/SevenStages.docc/\(file.split(separator: "/")[1]).md, Exercise \(id)"
  }
}

/// A stage with its exercises in order.
struct CourseStage: Sendable {
  let number: Int
  /// "Attention".
  let name: String
  /// "Stages/Stage2Attention".
  let folder: String
  let exercises: [CourseExercise]

  /// The program in which the stage is at work: "Stage2Attention".
  var program: String { "Stage\(number)\(name)" }
  /// The program that runs its checks.
  var gateProgram: String { "Stage\(number)Gate" }
}

/// All stages that have a gate, in order.
struct Curriculum: Sendable {
  let stages: [CourseStage]

  /// Reads the texts and the marks of the package at `root`; throws `FileProblem` where they do not agree.
  init(root: String) throws {
    stages = try listFolder(root + "/Stages").compactMap { name -> CourseStage? in
      let rest = name.dropFirst("Stage".count)
      guard name.hasPrefix("Stage"), let number = rest.first?.wholeNumberValue,
        fileKind("\(root)/Stages/\(name)/Gate") == .folder
      else { return nil }
      return CourseStage(
        number: number, name: String(rest.dropFirst()), folder: "Stages/\(name)",
        exercises: try Self.exercises(stage: number, in: root))
    }.sorted { $0.number < $1.number }
  }

  private static func exercises(stage: Int, in root: String) throws -> [CourseExercise] {
    let bodies = try exerciseBodies(stages: stage...stage, in: root)
    let path = try ListedExercise.path(stage: stage, in: root)
    let listed = try ListedExercise.read(path)
    if let stray = bodies.first(where: { body in
      !listed.contains { $0.exercise.id == body.body.id }
    }) {
      throw FileProblem(
        stray.file, at: "line \(stray.body.line)", "there is no exercise \(stray.body.id)")
    }
    return try listed.map { listed in
      guard let body = bodies.first(where: { $0.body.id == listed.exercise.id }) else {
        throw FileProblem(
          "Stages",
          "the line '// EXERCISE \(listed.exercise.id) — \(listed.exercise.title)' is missing in"
            + " the sources; 'git diff' shows where it stood")
      }
      return CourseExercise(listed: listed, file: body.file, body: body.body)
    }
  }

  /// A stage by number.
  func stage(_ number: Int) throws -> CourseStage {
    guard let stage = stages.first(where: { $0.number == number }) else {
      let known = stages.map { "\($0.number)" }.joined(separator: ", ")
      throw UsageError("there is no stage \(number) with exercises; there are \(known)")
    }
    return stage
  }

  /// An exercise by number.
  func exercise(_ id: ExerciseID) throws -> CourseExercise {
    let stage = try stage(id.stage)
    guard let exercise = stage.exercises.first(where: { $0.id == id }) else {
      let (first, last) = (stage.exercises.first, stage.exercises.last)
      let known = [first, last].compactMap { $0.map { "\($0.id)" } }.joined(separator: " to ")
      throw UsageError("stage \(id.stage) has no exercise \(id); it has \(known)")
    }
    return exercise
  }

  /// The exercise in whose body, or right behind it up to the function's brace, a line of a file stands.
  func exercise(at place: SourcePlace) -> CourseExercise? {
    stages.flatMap(\.exercises).first {
      $0.file == place.file && ($0.body.line...$0.body.braceLine).contains(place.line)
    }
  }
}

/// A line of a file of the package.
struct SourcePlace: Equatable, Sendable, CustomStringConvertible {
  /// From the package's folder on.
  let file: String
  /// From 1.
  let line: Int

  var description: String { "\(file):\(line)" }
}
