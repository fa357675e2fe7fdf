// What is taken out of a workspace that is not trusted: the bodies of the exercises, and nothing else.

import Exercises
import Storage

/// What stands where an exercise is to be written.
enum HandedIn: Equatable, Sendable {
  case unwritten
  /// The lines of the body, with their tokens.
  case body([String], tokens: [String])
  /// It is not taken, and why.
  case rejected(String)
}

/// The solutions of one workspace.
struct Submission: Equatable, Sendable {
  /// For each exercise of the reference.
  private(set) var exercises: [ExerciseID: HandedIn] = [:]
  /// Which help its learner took, as far as the workspace says so.
  private(set) var help = HelpRecord()

  /// The largest source that is read, in bytes.
  private static let sourceLimit = 1 << 20

  /// Takes the bodies out of a folder, from the files in which the reference has them.
  init(folder: String, reference: Curriculum) {
    let expected = reference.stages.flatMap(\.exercises)
    for (file, exercises) in Dictionary(grouping: expected, by: \.file) {
      read(file, in: folder, exercises.map(\.id))
    }
    // What a learner says of hints is told, and counts for nothing.
    if let bytes = try? readForeign(HelpRecord.file, in: folder, limit: 1 << 16),
      let json = try? JSON(parsing: bytes),
      let record = try? HelpRecord(LocatedJSON(json, file: HelpRecord.file))
    {
      help = record
    }
  }

  private mutating func read(_ file: String, in folder: String, _ expected: [ExerciseID]) {
    do {
      let text = try readForeignText(file, in: folder, limit: Self.sourceLimit)
      let bodies = try MarkedSource(text, file: file).bodies
      for id in expected {
        exercises[id] =
          bodies.first { $0.id == id }.map(Self.judge)
          ?? .rejected("its marks are not in \(file)")
      }
    } catch {
      for id in expected { exercises[id] = .rejected(shortened("\(error)")) }
    }
  }

  private static func judge(_ body: MarkedBody) -> HandedIn {
    if body.isUnwritten { return .unwritten }
    do {
      return .body(body.lines, tokens: try bodyTokens(body.lines))
    } catch let problem as BodyProblem {
      return .rejected("line \(problem.line) of the body: \(problem.sentence)")
    } catch {
      return .rejected(shortened("\(error)"))
    }
  }
}

/// A text from outside, cut where it is too long to be told.
func shortened(_ text: String, to limit: Int = 400) -> String {
  let scalars = text.unicodeScalars
  return scalars.count <= limit ? text : String(scalars.prefix(limit - 1)) + "…"
}
