// Where the exercises stand in the package.

import Storage

/// An exercise's body and the file that it stands in.
public struct PlacedBody: Sendable {
  /// The file, from the package's folder on.
  public let file: String
  /// The body.
  public let body: MarkedBody
}

/// The bodies of all exercises of these stages, sorted by number.
///
/// Throws `FileProblem` where marks are damaged or a number stands twice.
public func exerciseBodies(stages: ClosedRange<Int> = 1...7, in root: String) throws -> [PlacedBody]
{
  var found: [ExerciseID: PlacedBody] = [:]
  for file in try librarySources(stages: stages, in: root) {
    for body in try MarkedSource(contentsOf: root + "/" + file).bodies {
      if let other = found[body.id] {
        throw FileProblem(
          file, at: "line \(body.line)", "exercise \(body.id) stands in \(other.file) already")
      }
      found[body.id] = PlacedBody(file: file, body: body)
    }
  }
  return found.values.sorted { $0.body.id < $1.body.id }
}

/// The Swift files of the stages' libraries, from the package's folder on.
public func librarySources(stages: ClosedRange<Int> = 1...7, in root: String) throws -> [String] {
  try listFolder(root + "/Stages").filter { name in
    stages.contains { name.hasPrefix("Stage\($0)") }
  }.flatMap { try swiftFiles("Stages/\($0)/Library", in: root) }
}

private func swiftFiles(_ folder: String, in root: String) throws -> [String] {
  guard fileKind(root + "/" + folder) == .folder else { return [] }
  return try listFolder(root + "/" + folder).flatMap { name in
    let path = folder + "/" + name
    switch fileKind(root + "/" + path) {
    case .folder: return try swiftFiles(path, in: root)
    case .file where name.hasSuffix(".swift"): return [path]
    default: return []
    }
  }
}
