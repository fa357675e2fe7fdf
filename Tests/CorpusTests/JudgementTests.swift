// Judgements: the same again, labels by the guide, splits without leaks, and the rows written by hand.

import Instruction
import Storage
import StoryWorld
import Testing

import enum InstructionWriter.SharedWords

@testable import JudgementWriter

@Suite struct JudgementTests {
  private static let set = JudgementSet(counts: [.train: 900, .validation: 50, .test: 100])

  private func rows(_ split: Split) throws -> [Judgement] {
    try #require(Self.set.rows[split])
  }

  @Test func `the same counts give the same rows`() {
    let again = JudgementSet(counts: [.train: 900, .validation: 50, .test: 100])
    for split in Split.allCases {
      #expect(again.text(of: split) == Self.set.text(of: split))
    }
  }

  @Test func `every corruption gets the scores that the guide names`() throws {
    for row in try rows(.train) {
      let scores = [row.scores.correct, row.scores.complete, row.scores.form]
      let allowed: [[Int]] =
        switch row.corruption {
        case nil: [[2, 2, 2]]
        case .wrongFact: [[0, 2, 2]]
        case .partlyWrong: [[1, 2, 2]]
        case .incomplete: [[1, 1, 2]]
        case .offTopic: [[0, 0, 2]]
        case .empty: [[0, 0, 0]]
        case .truncated: [[1, 1, 1], [0, 1, 1]]
        case .rambling: [[2, 2, 1], [0, 2, 1], [1, 2, 1], [0, 0, 1], [1, 1, 1], [0, 1, 1]]
        case .wrongLanguage: [[2, 2, 0], [0, 2, 0]]
        case .orders: [[2, 2, 0], [0, 2, 0], [1, 2, 0], [0, 0, 0], [1, 1, 0], [0, 1, 0]]
        }
      #expect(allowed.contains(scores), "\(row.line)")
    }
  }

  @Test func `a right response is never a wrong one to the same question`() throws {
    var verdicts: [String: Scores] = [:]
    for split in Split.allCases {
      for row in try rows(split) {
        let key = "\(row.instruction)\n\(row.input)\n\(row.response)"
        #expect(verdicts[key, default: row.scores] == row.scores, "\(row.line)")
        verdicts[key] = row.scores
      }
    }
  }

  @Test func `only in training has a question several responses`() throws {
    func most(_ split: Split) throws -> Int? {
      Dictionary(grouping: try rows(split), by: \.question).values.map(\.count).max()
    }
    #expect(try most(.train) ?? 0 >= JudgementSet.responsesPerQuestion)
    #expect(try most(.validation) == 1 && most(.test) == 1)
  }

  @Test func `no question stands in two splits`() {
    #expect(Self.set.leaks().isEmpty)
  }

  @Test func `training shows no person, no thing and no order of the test`() throws {
    let things = SharedWords.things(.test).flatMap { $0[..<4] }
    let testWords = Set(SharedWords.people(.test) + things)
    let testOrders = Language.allCases.flatMap { Orders.sentences($0, .test) }
    for row in try rows(.train) where row.corruption != .offTopic && row.corruption != .rambling {
      let words = row.question.split { !$0.isLetter }.map(String.init)
      #expect(testWords.isDisjoint(with: words), "\(row.line)")
      #expect(!testOrders.contains { row.response.contains($0) }, "\(row.line)")
    }
  }

  @Test func `every kind of task is there, in both languages`() throws {
    for language in Language.allCases {
      let families = Set(
        try rows(.train).filter { $0.language == language }.compactMap(\.family))
      #expect(families == Set(Family.allCases))
    }
  }

  @Test func `a truncated answer lacks a part of the sentence`() throws {
    for row in try rows(.train) where row.corruption == .truncated {
      #expect(row.response != row.reference)
      #expect(!row.response.hasSuffix("."), "\(row.line)")
    }
  }

  @Test func `answers to instructions are labelled as stage 6 decides`() throws {
    let path = "\(try packageRoot())/Corpus/Instructions/validation.json"
    let instructions = try LocatedJSON(contentsOf: path).array().map { try InstructionRow($0) }
    let set = JudgementSet(
      counts: [.validation: 900], instructions: [.validation: instructions])
    var (decided, whole) = (0, 0)
    for row in try #require(set.rows[.validation]) where row.family == nil {
      let instruction = try #require(
        instructions.first { $0.instruction == row.instruction && $0.input == row.input })
      switch row.corruption {
      case nil where !row.response.contains(":"):
        #expect(judge(row.response, for: instruction) == .right, "\(row.line)")
      case .wrongFact, .partlyWrong, .offTopic, .empty:
        #expect(judge(row.response, for: instruction) != .right, "\(row.line)")
      default: continue
      }
      decided += 1
      let questions = ["who", "what", "where", "why", "colour"]
      if row.corruption == .wrongFact, questions.contains(instruction.family) {
        let words = row.reference.split(separator: " ")
        if row.response.split(separator: " ").count >= words.count { whole += 1 }
      }
    }
    #expect(decided > 50)
    // Length must not tell a wrong answer from a right one.
    #expect(whole >= 3)
  }

  @Test func `the rows written by hand have texts, a reason, and scores from 0 to 2`() throws {
    let path = "\(try packageRoot())/Corpus/Judgements/hand.jsonl"
    let lines = try readText(path).split(separator: "\n")
    #expect(lines.count >= 150)
    var ids: Set<String> = []
    for (index, line) in lines.enumerated() {
      let row = LocatedJSON(try JSON(parsing: Array(line.utf8)), file: "hand.jsonl:\(index + 1)")
      #expect(ids.insert(try row["id"].string()).inserted)
      for key in ["instruction", "reference", "reason"] {
        #expect(try !row[UTF8Text(key)].string().isEmpty)
      }
      var isPerfect = true
      for key in ["correct", "complete", "form"] {
        let score = try row["scores"][UTF8Text(key)].integer(in: 0...2)
        isPerfect = isPerfect && score == 2
      }
      #expect(isPerfect == (row["corruption"].ifPresent == nil))
      if let corruption = try row["corruption"].ifPresent?.string() {
        #expect(Corruption(rawValue: corruption) != nil)
      }
    }
  }
}
