// What the tests of stage 7 share: candidates, folders, judges whose answers are known.

import Foundation
import Judging
import Storage

func candidate(
  _ response: String, id: String = "1", reference: String = "Tom found the ring."
) -> Candidate {
  Candidate(
    id: id, instruction: "Who found the ring?", input: "Tom found the ring under a tree.",
    reference: reference, response: response)
}

/// A judge that answers what a closure says.
struct ScriptedJudge: Judge {
  var name = "scripted"
  let rubric: Rubric
  var answer: (Candidate) throws -> Verdict = { _ in .refused("not asked") }
  var prefer: (Candidate, Candidate) -> Preference = { _, _ in .tie }

  func verdict(on candidate: Candidate) throws -> Verdict { try answer(candidate) }
  func preference(first: Candidate, second: Candidate) -> Preference { prefer(first, second) }
}

/// Calls `body` with a fresh folder and removes it afterwards.
func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let path = NSTemporaryDirectory() + "stage7-\(UUID().uuidString)"
  try makeFolder(path)
  defer { try? removeTree(path) }
  return try body(path)
}

/// The sentence of the error that `body` throws; nil where it throws none.
func sentence(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch { return "\(error)" }
}
