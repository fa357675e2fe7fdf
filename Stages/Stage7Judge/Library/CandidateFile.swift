// Files of candidates and of labels: a JSON array, or one JSON object a line.

import Storage

/// A candidate with the scores it deserves.
public struct LabelledCandidate: Equatable, Sendable {
  /// What is judged.
  public let candidate: Candidate
  /// The right score for every criterion.
  public let scores: [String: Int]
  /// How a right answer was spoilt to get this response, where that is known.
  public let corruption: String?

  /// Collects the parts.
  public init(candidate: Candidate, scores: [String: Int], corruption: String? = nil) {
    self.candidate = candidate
    self.scores = scores
    self.corruption = corruption
  }
}

/// Reads candidates; refuses a file in which one has no id or shares it with another.
public func readCandidates(_ path: String) throws -> [Candidate] {
  let candidates = try readObjects(path).map { try Candidate($0) }
  try requireDifferent(candidates.map(\.id), path)
  return candidates
}

/// Reads candidates with a member `scores` and perhaps one called `corruption`.
public func readLabelled(_ path: String, rubric: Rubric) throws -> [LabelledCandidate] {
  let rows = try readObjects(path).map { object in
    LabelledCandidate(
      candidate: try Candidate(object), scores: try rubric.scores(object["scores"]),
      corruption: try object["corruption"].ifPresent?.string())
  }
  try requireDifferent(rows.map(\.candidate.id), path)
  return rows
}

/// Reads only ids and scores: labels need not come with the texts.
public func readLabels(_ path: String, rubric: Rubric) throws -> [String: [String: Int]] {
  let rows = try readObjects(path).map {
    (try $0["id"].string(), try rubric.scores($0["scores"]))
  }
  try requireDifferent(rows.map(\.0), path)
  return Dictionary(uniqueKeysWithValues: rows)
}

/// The objects of a JSON array, or of the lines of a file.
func readObjects(_ path: String) throws -> [LocatedJSON] {
  let bytes = try readFile(path)
  if bytes.first(where: { $0 > 32 }) == UInt8(ascii: "[") {
    return try LocatedJSON(JSON(parsing: bytes, file: path), file: path).array()
  }
  let objects = try readLines(bytes, path)
  guard !objects.isEmpty else { throw FileProblem(path, "it holds no objects") }
  return objects
}

/// The JSON values of all lines that are not blank, each knowing its line.
func readLines(_ bytes: [UInt8], _ path: String) throws -> [LocatedJSON] {
  let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  return try lines.enumerated().compactMap { number, line in
    guard line.contains(where: { $0 > 32 }) else { return nil }
    let place = "\(path): line \(number + 1)"
    return LocatedJSON(try JSON(parsing: Array(line), file: place), file: place)
  }
}

/// Refuses ids that occur twice, naming the first few; equal is what dictionaries hold for equal.
func requireDifferent(_ ids: [String], _ path: String) throws {
  var seen: Set<String> = []
  let doubled = ids.filter { !seen.insert($0).inserted }
  guard doubled.isEmpty else {
    let names = doubled.prefix(5).joined(separator: ", ")
    throw FileProblem(path, "\(doubled.count) ids occur more than once: \(names)")
  }
}
