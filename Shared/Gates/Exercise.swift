// An exercise as a learner meets it: what to build, why, and help in steps.

import Exercises

/// One function body to write.
public struct Exercise: Sendable {
  /// Stage and number.
  public let id: ExerciseID
  /// A few words; the same as in the mark in the source.
  public let title: String
  /// The earlier exercises of the stage whose code its checks reach; proved by `./course prove`.
  public let needs: [ExerciseID]
  /// What to build, and why a language model needs it.
  public let task: String
  /// What goes in and comes out.
  public let shapes: String
  /// Help, each hint saying more than the one before; two or three.
  public let hints: [String]

  /// Collects the texts.
  ///
  /// `id` and `needs` are written as in the mark: "2.2".
  public init(
    _ id: String, _ title: String, needs: [String] = [], task: String, shapes: String,
    hints: [String]
  ) {
    func number(_ text: String) -> ExerciseID {
      guard let id = ExerciseID(text) else { fatalError("Exercise: \(text) is no number like 2.2") }
      return id
    }
    self.id = number(id)
    self.title = title
    self.needs = needs.map(number)
    self.task = task
    self.shapes = shapes
    self.hints = hints
  }

  /// Where the guide explains it: the section of the stage's article.
  public var readOn: String { "Guide: stage \(id.stage), \"Exercise \(id)\"" }
}
