// Writes a learner's workspace: the same package with the bodies cut and the solutions left out.

import Exercises
import Foundation
import Storage

/// A workspace to be made.
struct WorkspaceWriter {
  /// The package that the workspace is made from.
  let reference: String
  /// Where it is made; a folder that is new or empty.
  let folder: String
  /// The first stage whose bodies are cut.
  let firstStage: Int

  /// Writes everything; what was written goes away again where that fails.
  func write() throws {
    let isNew = fileKind(folder) == nil
    guard try isNew || (fileKind(folder) == .folder && listFolder(folder).isEmpty) else {
      throw FileProblem(folder, "it is there already and not empty; name a new folder")
    }
    do {
      try fill()
    } catch {
      // The error that stopped the writing says more than one from clearing up after it.
      for name in (try? listFolder(folder)) ?? [] { try? removeTree(folder + "/" + name) }
      if isNew { try? removeTree(folder) }
      throw error
    }
  }

  private func fill() throws {
    try makeFolder(folder)
    let marked = Set(try librarySources(in: reference))
    for file in try packageFiles(in: reference) where !isLeftOut(file) {
      let (source, target) = ("\(reference)/\(file)", "\(folder)/\(file)")
      try makeFolder((target as NSString).deletingLastPathComponent)
      if marked.contains(file) {
        let cut = try MarkedSource(contentsOf: source).cutting { $0.stage >= firstStage }
        try AtomicFile.write(cut, to: target)
      } else {
        try FileManager.default.copyItem(atPath: source, toPath: target)
      }
    }
    try AtomicFile.write(learnerReadme(firstStage: firstStage), to: folder + "/README.md")
    try AtomicFile.write(tutorInstructions, to: folder + "/AGENTS.md")
    try Origin(reference: reference, firstStage: firstStage).write(in: folder)
    try writeEvidenceOfGiven()
  }

  /// What is given counts as passed as long as it stays as it is.
  private func writeEvidenceOfGiven() throws {
    var workspace = try Workspace(root: folder)
    for exercise in workspace.curriculum.stages.flatMap(\.exercises)
    where exercise.id.stage < firstStage {
      workspace.evidence.entries[exercise.id] = Evidence.Entry(
        key: workspace.hashes.key(for: exercise.id), outcome: .passed, checks: 0)
    }
    try workspace.evidence.write(in: folder)
  }
}

/// Whether a file shows solutions, or is for those who write the course.
func isLeftOut(_ file: String) -> Bool {
  let parts = file.split(separator: "/")
  guard parts.count > 1 else { return ["README.md", "AGENTS.md"].contains(file) }
  if parts[0] == ".ci" { return true }
  guard parts[0] == "Tests" else { return false }
  if ["CourseTests", "CorpusTests", "WorkshopTests"].contains(parts[1]) { return true }
  guard parts[1].hasPrefix("Stage") else { return false }
  return !parts[1].hasSuffix("GateTests") || parts[2] == "Misconceptions"
}

/// The files that belong to a package: those that git tracks, or where there is no git, all that no run made.
func packageFiles(in root: String) throws -> [String] {
  if fileKind(root + "/.git") != nil {
    let listed = try? Child(
      arguments: ["git", "-C", root, "ls-files", "-z", "--cached"], outputLimit: 16 << 20
    ).run()
    if let listed, listed.exitCode == 0 {
      // A file that was removed and not yet committed is listed all the same.
      return listed.output.split(separator: "\0").map(String.init)
        .filter { fileKind("\(root)/\($0)") == .file }
    }
  }
  let made: Set = [".build", ".git", ".seven-stages", "runs"]
  return try listFolder(root).filter { !made.contains($0) }.flatMap { name in
    fileKind("\(root)/\(name)") == .folder ? try filesBelow(name, in: root) : [name]
  }
}
