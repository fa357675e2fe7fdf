// What differs between a workspace and the package that it was made from, apart from the exercises.

import Console
import Exercises
import Storage

/// A file or folder that is not as the course made it.
struct OutsideChange: Sendable {
  /// From the workspace's folder on; a folder ends with a slash.
  let file: String
  /// What happened to it, in words: "changed", "missing".
  let what: String
  /// The lines of the workspace beside the reference's, where both are Swift of bearable length.
  var lines: LineComparison?

  /// Why a person should look at it; nil where solving exercises explains it.
  var warning: String? {
    let parts = file.split(separator: "/")
    return switch parts.first {
    case "Package.swift", "Package.resolved": "the manifest decides what is built"
    case "Tests": "tests decide what counts as right"
    case "Shared": "all stages, and the judging itself, stand on this"
    case "course": "the launcher runs whatever stands in it"
    case "Stages" where parts.contains("Gate") || parts.last == "exercises.json":
      "the gate decides what is checked"
    default: nil
    }
  }
}

/// Compares everything outside of exercises.
struct OutsideComparison {
  /// The workspace.
  let folder: ForeignFolder
  /// The package with the solutions.
  let reference: String
  /// The files with exercises of both sides, as far as they can be read.
  let sources: [String: SourcePair]

  /// A file with exercises, in the workspace and in the reference.
  struct SourcePair {
    let own: Result<MarkedSource, FileProblem>
    let reference: MarkedSource
  }

  /// What changed, first what a person should look at.
  func changes() throws -> [OutsideChange] {
    let expected = try packageFiles(in: reference).filter { !isLeftOut($0) }
    let found = folder.kinds.keys.filter { !["README.md", "AGENTS.md"].contains($0) }
    var changes = try expected.compactMap { try change(of: $0) }
    let missing = expected.filter { folder.kinds[$0] == nil && !isBehindObstacle($0) }
    changes += together(missing, in: Set(found), "missing")
    let strange = Set(found).subtracting(expected)
    let added = strange.filter { if case .file = folder.kinds[$0] { true } else { false } }
    changes += together(Array(added), in: Set(expected), "added")
    changes += strange.subtracting(added).map { file in
      OutsideChange(file: file, what: problem(with: file))
    }
    changes.sort { ($0.warning == nil ? 1 : 0, $0.file) < ($1.warning == nil ? 1 : 0, $1.file) }
    if folder.isCut {
      changes.insert(
        OutsideChange(file: "", what: "there is more in this folder than was looked at"), at: 0)
    }
    return changes
  }

  /// What changed in a file that should be there; nil where nothing did, or where it is missing.
  private func change(of file: String) throws -> OutsideChange? {
    guard let kind = folder.kinds[file] else { return nil }
    guard case .file(let bytes) = kind else {
      return OutsideChange(file: file, what: problem(with: file))
    }
    if let pair = sources[file] { return surroundings(file, pair) }
    let expected = try readFile(reference + "/" + file)
    do {
      if try bytes == expected.count && readFile("\(folder.root)/\(file)", limit: bytes) == expected
      {
        return nil
      }
    } catch let problem as FileProblem {
      return OutsideChange(file: file, what: problem.sentence)
    }
    guard file.hasSuffix(".swift"), let own = try? folder.text(of: file, limit: 1 << 18),
      let ours = String(validating: expected, as: UTF8.self)
    else {
      return OutsideChange(
        file: file,
        what: "changed: \(Format.bytes(bytes)) instead of \(Format.bytes(expected.count))")
    }
    return OutsideChange(file: file, ownText: own, referenceText: ours)
  }

  /// What changed around the exercises of a file.
  private func surroundings(_ file: String, _ pair: SourcePair) -> OutsideChange? {
    switch pair.own {
    case .failure(let problem):
      let place = problem.place.isEmpty ? "" : problem.place + ": "
      return OutsideChange(
        file: file, what: "its exercises cannot be found: \(place)\(problem.sentence)")
    case .success(let own):
      let texts = [own, pair.reference].map { $0.replacing { _ in [] } }
      guard texts[0] != texts[1] else { return nil }
      return OutsideChange(file: file, ownText: texts[0], referenceText: texts[1])
    }
  }

  /// What cannot be read, in words.
  private func problem(with file: String) -> String {
    do {
      _ = try folder.text(of: file, limit: 0)
      return "it is empty"
    } catch {
      return (error as? FileProblem)?.sentence ?? "\(error)"
    }
  }

  /// Whether a link or the like stands where a folder above this file should be.
  private func isBehindObstacle(_ file: String) -> Bool {
    foldersAbove(file).contains { folder.kinds[$0] != nil }
  }

  /// Files that only one side has, those of a folder that only this side has as one.
  private func together(_ files: [String], in others: Set<String>, _ what: String)
    -> [OutsideChange]
  {
    let known = Set(others.flatMap(foldersAbove))
    let groups = Dictionary(grouping: files) { file in
      foldersAbove(file).first { !known.contains($0) }.map { $0 + "/" } ?? file
    }
    return groups.map { name, files in
      let count = files.count == 1 ? "1 file" : "\(Format.count(files.count)) files"
      return OutsideChange(file: name, what: name.hasSuffix("/") ? "\(what), \(count)" : what)
    }
  }
}

extension OutsideChange {
  /// A file of which both sides can be shown.
  init(file: String, ownText: String, referenceText: String) {
    let (own, ours) = (sourceLines(ownText), sourceLines(referenceText))
    self.file = file
    guard max(own.count, ours.count) <= 2_000 else {
      what = "changed: \(Format.count(own.count)) lines instead of \(Format.count(ours.count))"
      return
    }
    let lines = LineComparison(own, ours)
    let counts = lines.changedCounts
    what =
      lines.isSame
      ? "changed in layout or comments only" : "changed: +\(counts.left) −\(counts.right) lines"
    self.lines = lines
  }
}

/// The folders above a file, the outermost first.
private func foldersAbove(_ file: String) -> [String] {
  let parts = file.split(separator: "/")
  return (1..<max(1, parts.count)).map { parts.prefix($0).joined(separator: "/") }
}

private func sourceLines(_ text: String) -> [String] {
  text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
    shownLine(String($0))
  }
}
