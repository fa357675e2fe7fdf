// The committed instructions: what the generator makes, answered rightly, and without leaks.
import Foundation
import Instruction
import Storage
import StoryWorld
import Testing
import Tokens

@testable import InstructionWriter

@Suite struct InstructionRowsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private func path(_ split: Split) -> String {
    Self.root + "/Corpus/Instructions/\(split.rawValue).json"
  }

  private func rows(_ split: Split) throws -> [InstructionRow] {
    try LocatedJSON(contentsOf: path(split)).array().map(InstructionRow.init)
  }

  @Test func `the committed files are what the generator makes`() throws {
    let set = InstructionSet()
    for split in Split.allCases { #expect(try readText(path(split)) == set.text(of: split)) }
  }

  @Test func `the files hold enough rows of every family in both languages`() throws {
    let least: [Split: Int] = [.train: 20_000, .validation: 600, .test: 1_200]
    for split in Split.allCases {
      let rows = try rows(split)
      #expect(rows.count >= least[split, default: 0])
      #expect(Set(rows.map(\.family)).count == Family.allCases.count)
      let spanish = Double(rows.count { $0.language == .spanish }) / Double(rows.count)
      #expect((0.25...0.4).contains(spanish))
    }
  }

  @Test func `every answer passes its own check, and none does by repeating the text`() throws {
    for split in Split.allCases {
      for row in try rows(split) {
        #expect(judge(row.output, for: row) == .right, "\(row)")
        // A text that tells three turns in their order is an answer to what their order is.
        if row.family != Family.order.rawValue, row.input != row.output {
          #expect(judge(row.input, for: row) != .right, "\(row)")
        }
      }
    }
  }

  @Test func `no question stands in two splits and none twice`() throws {
    let questions = try Split.allCases.flatMap { split in
      try rows(split).map { "\($0.instruction)\n\($0.input)" }
    }
    #expect(Set(questions).count == questions.count)
  }

  @Test func `training never shows the people and things of the other splits`() throws {
    func words(_ split: Split) throws -> Set<String> {
      var words: Set<String> = []
      for row in try rows(split) {
        let text = "\(row.instruction) \(row.input) \(row.output)"
        words.formUnion(text.split { !$0.isLetter }.map(String.init))
      }
      return words
    }
    let training = try words(.train)
    let people = [Words.testPeople, Words.validationPeople].flatMap {
      $0.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    let things = (Words.things.held + Words.things.validation).map { Thing($0) }.flatMap {
      [$0.english, $0.englishPlural, $0.spanish, $0.spanishPlural]
    }
    #expect((people + things).filter(training.contains) == [])
  }

  @Test func `training never shows the wordings of commands that are kept for the test`() throws {
    let commands = Family.allCases.filter { !$0.isQuestion }
    let training = Set(try rows(.train).map(\.instruction))
    for family in commands {
      for language in InstructionLanguage.allCases {
        // Wordings with a slot are compared in InstructionSetTests.
        let kept = Phrasings.of(family, language, .test).filter { !$0.contains("{") }
        #expect(training.isDisjoint(with: kept))
      }
    }
  }

  @Test func `rows are short`() throws {
    let tokenizer = try loadTokenizer(Self.root + "/Stages/Stage1Tokens/Checkpoint")
    let rows = try rows(.test)
    var (all, answers) = (0, 0)
    for row in rows {
      let asked = try tokenizer.encode(" \(row.instruction) \(row.input)").count
      let answer = try tokenizer.encode(" \(row.output)").count
      #expect(asked + answer < 128)
      all += asked + answer
      answers += answer
    }
    #expect(all < 90 * rows.count)
    #expect(answers < 12 * rows.count)
  }
}
