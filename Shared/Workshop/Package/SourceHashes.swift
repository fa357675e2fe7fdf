// Hashes of everything that a verdict depends on, so that a verdict counts for exactly the code that
// was judged.

import Exercises
import Gates
import Storage

/// The state of a package's sources, exercise by exercise.
///
/// A verdict depends on the exercise's body and on those that it needs, on all bodies of earlier stages, on what
/// stands around the bodies in the libraries up to its stage, on its stage's gate, and on what these import.
struct SourceHashes: Sendable {
  /// What all stages import, and how they are built.
  private let shared: String
  private var gates: [Int: String] = [:]
  /// Of each stage's library, without bodies.
  private var surroundings: [Int: String] = [:]
  private var bodies: [(id: ExerciseID, hash: String)] = []
  private let needs: [ExerciseID: [ExerciseID]]

  /// Reads the sources of the package at `root`.
  init(root: String, stages: [CourseStage]) throws {
    let folders = ["Exercises", "Gates", "Kernels", "Storage", "Tensors"]
    let files = try folders.flatMap { try filesBelow("Shared/\($0)", in: root) }
    shared = try Self.hash(of: ["Package.swift"] + files, in: root)
    needs = Dictionary(
      stages.flatMap(\.exercises).map { ($0.id, $0.listed.exercise.needs) }
    ) { first, _ in first }
    for stage in stages {
      gates[stage.number] = try Self.hash(
        of: filesBelow(stage.folder + "/Gate", in: root), in: root)
    }
    for number in 1...(stages.last?.number ?? 1) {
      var texts: [String] = []
      for file in try librarySources(stages: number...number, in: root) {
        let source = try MarkedSource(contentsOf: root + "/" + file)
        texts += [file, source.replacing { _ in [] }]
        bodies += source.bodies.map { ($0.id, Self.hash($0.lines)) }
      }
      surroundings[number] = Self.hash(texts)
    }
    bodies.sort { $0.id < $1.id }
  }

  /// The hash of all that a verdict on an exercise depends on.
  func key(for id: ExerciseID) -> String {
    let needed = needs[id] ?? []
    let bodies = bodies.filter { $0.id.stage < id.stage || $0.id == id || needed.contains($0.id) }
    let libraries = surroundings.filter { $0.key <= id.stage }.sorted { $0.key < $1.key }
    return Self.hash(
      ["\(defaultSeed)", shared, gates[id.stage] ?? ""] + libraries.map(\.value)
        + bodies.map { "\($0.id) \($0.hash)" })
  }

  private static func hash(of files: [String], in root: String) throws -> String {
    hash(try files.flatMap { [$0, try SHA256.hex(ofFile: root + "/" + $0)] })
  }

  /// Of texts, each with its length, so that no two lists look alike.
  private static func hash(_ texts: [String]) -> String {
    SHA256.hex(of: texts.flatMap { Array("\($0.utf8.count) \($0)\n".utf8) })
  }
}

/// All files in a folder and in those below it, from the package's folder on.
func filesBelow(_ folder: String, in root: String) throws -> [String] {
  try listFolder(root + "/" + folder).flatMap { name in
    let path = folder.isEmpty ? name : folder + "/" + name
    return fileKind(root + "/" + path) == .folder ? try filesBelow(path, in: root) : [path]
  }
}
