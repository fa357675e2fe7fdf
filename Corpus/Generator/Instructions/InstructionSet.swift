// The rows of all splits: how many of each family, mixed, and no question in two splits.

import Instruction
import Storage
import StoryWorld

/// The rows, by split.
public struct InstructionSet: Sendable {
  /// The rows of each split, in order.
  public private(set) var rows: [Split: [InstructionRow]] = [:]

  /// Of a hundred rows, how many are worded in Spanish.
  static let spanishShare = 28

  /// Makes the rows of the course, or one of so many: the test's first, then validation's, then
  /// training's, which keep clear of those before.
  public init(oneOf divisor: Int = 1) {
    var taken: Set<String> = []
    for (index, split) in [Split.test, .validation, .train].enumerated() {
      var draw = Draw(random: StoryRandom(seed: UInt64(index + 1)), split: split)
      var rows: [InstructionRow] = []
      for family in Family.allCases {
        let share =
          switch split {
          case .train: family.share
          case .validation: Family.validationShare
          case .test: Family.testShare
          }
        rows += draw.rows(max(1, share / divisor), family, avoiding: &taken)
      }
      self.rows[split] = draw.shuffled(rows)
    }
  }

  /// How many words and wordings there are of each kind, by split; what is validation's or the test's stands in no row of
  /// training in the same part.
  public static var vocabulary: [(kind: String, counts: [Split: Int])] {
    let tables = [
      ("Things", Words.things), ("Places", Words.places), ("Colours", Words.colours),
      ("Other adjectives", Words.adjectives), ("Deeds with a thing", Words.deeds),
      ("Deeds at a place", Words.stays), ("Deeds in turn", Words.turns),
      ("Reactions", Words.reactions), ("Reasons", Words.reasons), ("Notes of a mood", Words.notes),
      ("Openings of a continuation", Words.openings),
    ]
    let words = tables.map { kind, table in
      (kind, Dictionary(uniqueKeysWithValues: Split.allCases.map { ($0, table.own($0).count) }))
    }
    let people = ("People", Draw.people.mapValues(\.count))
    let commands = Family.allCases.filter { !$0.isQuestion }
    let wordings = InstructionLanguage.allCases.map { language in
      (
        "Wordings of \(commands.count) families of commands, \(language.rawValue)",
        Dictionary(
          uniqueKeysWithValues: Split.allCases.map { split in
            (split, commands.reduce(0) { $0 + Phrasings.of($1, language, split).count })
          })
      )
    }
    return [people] + words + wordings
  }

  /// The file of a split: a JSON array with one row a line.
  public func text(of split: Split) -> String {
    let lines = (rows[split] ?? []).map { String(decoding: $0.json.bytes(), as: UTF8.self) }
    return "[\n" + lines.joined(separator: ",\n") + "\n]\n"
  }
}

extension Draw {
  /// Rows of a family whose questions are none of `taken`, to which they are added.
  mutating func rows(
    _ count: Int, _ family: Family, avoiding taken: inout Set<String>
  ) -> [InstructionRow] {
    var rows: [InstructionRow] = []
    var misses = 0
    while rows.count < count {
      let row = row(family)
      if taken.insert("\(row.instruction)\n\(row.input)").inserted {
        rows.append(row)
        misses = 0
      } else {
        misses += 1
        if misses > 1_000 { fatalError("rows: \(family.rawValue) has only \(rows.count) rows") }
      }
    }
    return rows
  }

  private mutating func row(_ family: Family) -> InstructionRow {
    let wording: InstructionLanguage =
      random.chance(InstructionSet.spanishShare) ? .spanish : .english
    var writer = TaskWriter(draw: self, language: wording)
    let task = writer.task(family)
    self = writer.draw
    let phrasing = random.pick(Phrasings.of(family, wording, split))
    let language: InstructionLanguage =
      switch family {
      case .toSpanish: .spanish
      case .toEnglish: .english
      default: wording
      }
    return InstructionRow(
      instruction: capitalized(fill(phrasing, task.slots)), input: task.input, output: task.output,
      family: family.rawValue, language: language, check: task.check)
  }
}
