// Verdicts: read strictly, kept as they are, never a number where there is none.

import Judging
import Storage
import Testing

@Suite struct VerdictTests {
  let rubric: Rubric

  init() throws { rubric = try Rubric.shipped() }

  private let right = #"{"correct":2,"complete":1,"form":0}"#
  private let scores = ["correct": 2, "complete": 1, "form": 0]

  @Test(arguments: ["```json \n%\n```", "\r\n```\r\n%\r\n```\n", "  ```JSON\n%```"])
  func `a code fence in any spelling is tolerated and reported`(_ fence: String) {
    let reading = readVerdict(fence.replacing("%", with: right), for: rubric)
    #expect(reading.wasFenced)
    #expect(reading.verdict == .score(scores))
  }

  @Test(arguments: ["   ", "```", "``````", "```json\n```", "<html></html>"])
  func `an answer of nothing, or of a fence alone, is unparsable with a reason`(_ text: String) {
    guard case .unparsable(let reason) = readVerdict(text, for: rubric).verdict else {
      Issue.record("\(text) was parsed")
      return
    }
    #expect(!reason.isEmpty)
  }

  @Test(arguments: [
    Verdict.score(["correct": 1, "complete": 2, "form": 0]), .unparsable("no \"object\""),
    .refused("too long"),
  ])
  func `a verdict survives its file form`(_ verdict: Verdict) throws {
    #expect(try Verdict(LocatedJSON(verdict.json, file: "test"), rubric: rubric) == verdict)
  }

  @Test func `a killed run goes on without judging again, whatever line was torn`() throws {
    try withFolder { folder in
      let path = "\(folder)/verdicts.jsonl"
      let judge = ScriptedJudge(rubric: rubric)
      let (one, two) = (candidate("Tom.", id: "1"), candidate("Ann.", id: "2"))
      try VerdictFile(path, judge: judge).add(.score(scores), on: one)
      let bytes = try readFile(path)
      try AtomicFile.write(bytes + Array("{\"id\":\"2\",\"verd".utf8), to: path)
      let file = try VerdictFile(path, judge: judge)
      #expect(file.verdict(on: one) == .score(scores))
      #expect(file.verdict(on: two) == nil)
      #expect(file.verdict(on: candidate("Another text.", id: "1")) == nil)
      try file.add(.refused("why"), on: two)
      #expect(
        try readVerdicts(path, rubric: rubric) == ["1": .score(scores), "2": .refused("why")])
      let other = ScriptedJudge(name: "another", rubric: rubric)
      #expect(sentence { _ = try VerdictFile(path, judge: other) }?.contains("another") == true)
    }
  }

  @Test func `doubled and missing ids are named`() throws {
    try withFolder { folder in
      let path = "\(folder)/candidates.jsonl"
      let line = String(
        decoding: JSON.object(candidate("Tom.", id: "seven").json).bytes(), as: UTF8.self)
      try AtomicFile.write("\(line)\n\(line)\n", to: path)
      #expect(sentence { _ = try readCandidates(path) }?.contains("seven") == true)
      try AtomicFile.write(line.replacing(#""id":"seven","#, with: "") + "\n", to: path)
      #expect(sentence { _ = try readCandidates(path) }?.contains("line 1: \"id\"") == true)
      try AtomicFile.write("[\(line)]", to: path)
      #expect(try readCandidates(path) == [candidate("Tom.", id: "seven")])
    }
  }
}
