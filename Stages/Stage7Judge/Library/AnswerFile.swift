// Answers on disk under the hash of all that they depend on: what was answered once is not asked again.

import Exercises
import Storage

/// The key under which a judge's answer is kept: a SHA-256 hash, equal only where the same was asked of the same judge.
///
/// It is the hash of compact JSON, `[question, judge, [candidate, …]]`, each candidate being its ``Candidate/json``.
///
/// - Parameters:
///   - question: What kind of answer it is, such as `verdict` or `preference`.
///   - judge: The judge's ``Judge/name``, in which model, settings and rubric stand.
///   - candidates: What the judge looks at, in the order in which it sees them.
public func answerKey(_ question: String, judge: String, candidates: [Candidate]) -> String {
  // EXERCISE 7.8 — all that an answer depends on
  let asked: JSON = [
    .string(UTF8Text(question)), .string(UTF8Text(judge)),
    .array(candidates.map { .object($0.json) }),
  ]
  return SHA256.hex(of: asked.bytes())
  // END EXERCISE 7.8
}

/// JSON values by key in a file that grows by a line for each; keys are hashes of what was asked.
public final class AnswerFile {
  private let path: String
  private let file: AppendFile
  private var answers: [String: LocatedJSON] = [:]

  /// Opens a file, or begins it; a last line that was torn by a kill is dropped.
  public init(_ path: String) throws {
    self.path = path
    var bytes = fileKind(path) == nil ? [] : try readFile(path)
    let end = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    bytes.removeSubrange(end...)
    for line in try readLines(bytes, path) {
      answers[try line["key"].string()] = line["answer"]
    }
    file = try AppendFile(path, startingWith: bytes)
  }

  /// What was answered under a key.
  public subscript(key: String) -> LocatedJSON? { answers[key] }

  /// Keeps an answer; it is in the system's hands when this returns.
  public func add(_ answer: JSON, for key: String) throws {
    let record: JSON = ["key": .string(UTF8Text(key)), "answer": answer]
    try file.append(record.bytes() + [UInt8(ascii: "\n")])
    answers[key] = LocatedJSON(answer, file: path)
  }
}
