// The folder `.seven-stages/` of a package, in which the course keeps what it must remember: where a
// workspace comes from (here), what help was taken, what was checked, and bodies that gave way.

import Exercises
import Storage

/// The folder, from the package's folder on.
let memoryFolder = ".seven-stages"

/// Makes the folder; in a workspace git keeps the record of help, and nothing else of it.
func makeMemory(in root: String) throws {
  let folder = root + "/" + memoryFolder
  guard fileKind(folder + "/.gitignore") == nil else { return }
  try makeFolder(folder)
  let isWorkspace = fileKind(folder + "/" + Origin.name) == .file
  try AtomicFile.write(
    isWorkspace ? "*\n!record.json\n!.gitignore\n" : "*\n", to: folder + "/.gitignore")
}

/// The package that a workspace was made from.
struct Origin: Equatable, Sendable {
  fileprivate static let name = "workspace.json"

  /// The folder of the reference package.
  let reference: String
  /// The first stage whose bodies were cut.
  let firstStage: Int

  /// Reads it; nil in a package that is no workspace.
  static func read(in root: String) throws -> Origin? {
    let path = "\(root)/\(memoryFolder)/\(name)"
    guard fileKind(path) == .file else { return nil }
    let json = try LocatedJSON(contentsOf: path, limit: 1 << 16)
    return Origin(
      reference: try json["reference"].string(),
      firstStage: try json["firstStage"].integer(in: 1...7))
  }

  /// Makes the package at `root` a workspace.
  func write(in root: String) throws {
    try makeFolder("\(root)/\(memoryFolder)")
    let json: JSON = [
      "reference": .string(UTF8Text(reference)), "firstStage": .integer(firstStage),
    ]
    try json.write(to: "\(root)/\(memoryFolder)/\(Self.name)")
    try makeMemory(in: root)
  }
}

/// Keeps the lines of a body that is about to be replaced; returns the file, from the package's folder on.
func keepDiscarded(_ exercise: CourseExercise, in root: String) throws -> String? {
  guard !exercise.body.isUnwritten else { return nil }
  try makeMemory(in: root)
  let folder = "\(memoryFolder)/discarded"
  try makeFolder(root + "/" + folder)
  var number = 1
  while fileKind("\(root)/\(folder)/\(exercise.id)-\(number).swift") != nil { number += 1 }
  let file = "\(folder)/\(exercise.id)-\(number).swift"
  let text = exercise.body.lines.joined(separator: "\n") + "\n"
  try AtomicFile.write(text, to: root + "/" + file)
  return file
}
