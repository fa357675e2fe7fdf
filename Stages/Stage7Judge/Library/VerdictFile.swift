// Verdicts on disk, one a line, written as they are given: a run that is killed goes on where it stopped.

import Storage

/// The verdicts of one judge, kept in a file of JSON lines.
public final class VerdictFile {
  private struct Record {
    let content: String
    let verdict: Verdict
  }

  private let judge: String
  private let file: AppendFile
  private var records: [String: Record] = [:]

  /// Opens a file, or begins it.
  ///
  /// A last line that was torn by a kill is dropped. Throws where the file holds the verdicts of another judge: the
  /// two would be mixed.
  public init(_ path: String, judge: any Judge) throws {
    self.judge = judge.name
    var bytes = fileKind(path) == nil ? [] : try readFile(path)
    let end = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    bytes.removeSubrange(end...)
    for line in try readLines(bytes, path) {
      let name = try line["judge"].string()
      guard name == judge.name else {
        throw line["judge"].problem(expected: "the judge \(judge.name); use another --out")
      }
      records[try line["id"].string()] = Record(
        content: try line["content"].string(),
        verdict: try Verdict(line["verdict"], rubric: judge.rubric))
    }
    file = try AppendFile(path, startingWith: bytes)
  }

  /// The verdict on a candidate with these very texts, if it was given already.
  public func verdict(on candidate: Candidate) -> Verdict? {
    guard let record = records[candidate.id], record.content == Self.content(candidate) else {
      return nil
    }
    return record.verdict
  }

  /// Adds a verdict; it is in the system's hands when this returns.
  public func add(_ verdict: Verdict, on candidate: Candidate) throws {
    let content = Self.content(candidate)
    let record: JSON = [
      "id": .string(UTF8Text(candidate.id)), "verdict": verdict.json,
      "content": .string(UTF8Text(content)), "judge": .string(UTF8Text(judge)),
    ]
    try file.append(record.bytes() + [UInt8(ascii: "\n")])
    records[candidate.id] = Record(content: content, verdict: verdict)
  }

  /// Tells candidates of the same id but with other texts apart.
  private static func content(_ candidate: Candidate) -> String {
    String(SHA256.hex(of: JSON.object(candidate.json).bytes()).prefix(16))
  }
}

/// Reads a file of verdicts by id; the last of an id counts, as it was given for the newest text.
public func readVerdicts(_ path: String, rubric: Rubric) throws -> [String: Verdict] {
  var verdicts: [String: Verdict] = [:]
  for object in try readObjects(path) {
    verdicts[try object["id"].string()] = try Verdict(object["verdict"], rubric: rubric)
  }
  return verdicts
}
