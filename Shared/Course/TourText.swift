// The text of a tour: a training part and a held-out part of limited size.

import Storage
import Tokens

/// Documents to learn from, and documents to be measured on.
struct TourText {
  /// The least bytes of training text that are worth a tour.
  static let leastBytes = 4_000

  let training: [[UInt8]]
  let validation: [[UInt8]]

  /// The English stories that come with the course.
  static func stories(_ plan: TourPlan) throws -> TourText {
    let folder = try packageRoot() + "/Corpus/Stories"
    let parts = try ["train", "validation"].map { part in
      try split(loadText(paths: ["\(folder)/english.\(part).txt"]))
    }
    return TourText(training: parts[0], validation: parts[1], plan: plan)
  }

  /// The user's own text, a tenth of it held out.
  ///
  /// Throws where a file cannot be read, or all of them together are too short to learn from.
  init(paths: [String], plan: TourPlan) throws {
    let documents = TourText.split(try loadText(paths: paths))
    let parts = splitDocumentsOrText(documents, validationShare: 0.1, seed: 0)
    let bytes = parts.training.reduce(0) { $0 + $1.count }
    guard bytes >= TourText.leastBytes else {
      throw FileProblem(
        paths.joined(separator: ", "),
        expected: "at least \(TourText.leastBytes) bytes of text to learn from, besides a tenth"
          + " that is held out",
        found: "\(bytes): too small for a tour, take a longer text")
    }
    self.init(training: parts.training, validation: parts.validation, plan: plan)
  }

  private init(training: [[UInt8]], validation: [[UInt8]], plan: TourPlan) {
    self.training = TourText.picked(training, atMost: plan.trainingBytes)
    self.validation = TourText.picked(validation, atMost: plan.validationBytes)
  }

  /// Writes both parts, so that the run can go on wherever its text came from.
  func write(to folder: String) throws {
    for (path, part) in [
      (TourText.trainingPath(folder), training), (TourText.validationPath(folder), validation),
    ] {
      try AtomicFile.write(Array(part.joined(separator: [10, 10])), to: path)
    }
  }

  static func trainingPath(_ folder: String) -> String { folder + "/training.txt" }
  static func validationPath(_ folder: String) -> String { folder + "/validation.txt" }

  private static func split(_ sources: [TextSource]) -> [[UInt8]] {
    sources.flatMap { documents(in: $0.bytes, separator: .blankLines) }
  }

  /// Documents spread evenly over all of them, as many as fit; where they are too long for that, the
  /// first part of the text.
  private static func picked(_ documents: [[UInt8]], atMost limit: Int) -> [[UInt8]] {
    let bytes = documents.reduce(0) { $0 + $1.count }
    guard bytes > limit else { return documents }
    let share = Double(limit) / Double(bytes)
    var (picked, kept, seen) = ([[UInt8]](), 0, 0)
    for document in documents {
      seen += document.count
      if Double(kept + document.count) <= Double(seen) * share {
        picked.append(document)
        kept += document.count
      }
    }
    if kept >= limit / 2 { return picked }
    return [splitText(Array(documents.joined(separator: [10, 10])), trainingShare: share).training]
  }
}
