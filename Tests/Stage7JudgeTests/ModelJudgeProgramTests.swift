// `train` and `--judge model` as users call them: from rows to a judge that scores.

import Console
import Judging
import Storage
import Testing

@testable import Stage7Judge

@Suite struct ModelJudgeProgramTests {
  private func run(_ words: [String]) -> (code: ExitCode, output: String, errors: String) {
    let (output, errors) = (MemoryOutput(), MemoryOutput())
    let code = judgeProgram.run(words, output: output, errors: errors)
    return (code, output.text, errors.text)
  }

  @Test func `train makes a judge, and the judge scores`() throws {
    try withFolder { folder in
      let tokenizer = try smallTokenizer()
      try makeFolder("\(folder)/start")
      try smallModel(tokenizer).save(to: "\(folder)/start", endOfText: tokenizer.endOfText)
      try tokenizer.save(to: "\(folder)/start/tokenizer.json")
      let rows = "\(folder)/rows.jsonl"
      try AtomicFile.write(
        ["Tom.", "The goat.", "It was Tom.", ""].enumerated().map { index, response in
          var object = candidate(response, id: "\(index)").json
          let score: JSON = .integer(index % 2 == 0 ? 2 : 0)
          object["scores"] = ["correct": score, "complete": score, "form": score]
          return String(decoding: JSON.object(object).bytes(), as: UTF8.self) + "\n"
        }.joined(), to: rows)
      let judge = "\(folder)/judge"
      let name = "test-\(folder.split(separator: "-").last ?? "")"
      defer { try? removeTree("runs/\(name)") }
      let train = [
        "train", "--from", "\(folder)/start", "--data", rows, "--validation", rows, "--context",
        "256", "--steps", "6", "--batch", "2", "--name", name, "--export", judge, "--json",
      ]
      let trained = run(train)
      #expect(trained.code == .success, "\(trained.errors)")
      let result = LocatedJSON(try JSON(parsing: Array(trained.output.utf8)), file: "train")
      #expect(try result["steps"].integer() == 6)
      #expect(try result["measures"]["validationLoss"].number() > 0)
      let again = run(train)
      #expect(again.code != .success)
      let resumed = run(train + ["--resume"])
      #expect(resumed.output == trained.output, "\(resumed.errors)")

      let verdicts = "\(folder)/verdicts.jsonl"
      let scored = run([
        "score", rows, "--judge", "model", "--checkpoint", judge, "--out", verdicts,
      ])
      #expect(scored.code == .success, "\(scored.errors)")
      let read = try readVerdicts(verdicts, rubric: .shipped())
      #expect(read.count == 4)
      #expect(read.values.allSatisfy { $0.scores != nil })
    }
  }

  @Test func `a folder for a judge that is not asked is bad usage`() {
    let result = run(["score", "rows.jsonl", "--checkpoint", "judge"])
    #expect(result.code == .usage)
    #expect(result.errors.contains("--checkpoint needs --judge model"))
  }

  @Test func `a folder without a judge is named`() {
    let result = run(["score", "rows.jsonl", "--judge", "model", "--checkpoint", "nowhere"])
    #expect(result.code == .failure)
    #expect(result.errors.contains("nowhere"))
  }
}
