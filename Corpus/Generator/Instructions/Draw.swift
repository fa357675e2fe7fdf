// Chance, and the words it draws from: test rows are made of words that training never shows.

import Instruction
import StoryWorld

/// The lines of a table; those with `*` are held out for the test, those with `~` for validation.
struct Table: Sendable {
  let common: [[String]]
  let held: [[String]]
  let validation: [[String]]

  init(_ text: String) {
    self.init(text.split(separator: "\n").map(Self.trimmed)) { line in
      [line.split(separator: "|").map(Self.trimmed)]
    }
  }

  /// A table of many short entries a line: "kite=cometa, key=llave/f".
  init(entries text: String) {
    self.init(text.split(separator: "\n").map(Self.trimmed)) { line in
      line.split(separator: ",").map { entry in
        entry.split(whereSeparator: { $0 == "=" || $0 == "/" }).map(Self.trimmed)
      }
    }
  }

  private init(_ lines: [String], entries: (Substring) -> [[String]]) {
    func marked(_ mark: String) -> [[String]] {
      lines.filter { $0.hasPrefix(mark) }.flatMap { entries($0.dropFirst()) }
    }
    (held, validation) = (marked("*"), marked("~"))
    common = lines.filter { !$0.isEmpty && !$0.hasPrefix("*") && !$0.hasPrefix("~") }
      .flatMap { entries($0[...]) }
  }

  /// The lines that only this split uses; of training, those that it shows.
  func own(_ split: Split) -> [[String]] {
    switch split {
    case .train: common
    case .validation: validation
    case .test: held
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}

/// A word or phrase in both languages.
struct Term: Equatable {
  let english: String
  let spanish: String

  init(_ fields: [String]) {
    english = fields[0]
    spanish = fields[1]
  }

  func callAsFunction(_ language: InstructionLanguage) -> String {
    language == .english ? english : spanish
  }

  /// The last word: the place itself without its preposition.
  func head(_ language: InstructionLanguage) -> String {
    String(self(language).split(separator: " ").last ?? "")
  }
}

/// Draws what tasks are made of.
struct Draw {
  var random: StoryRandom
  let split: Split

  /// The names of each split.
  static let people = [
    Split.train: Words.people, .validation: Words.validationPeople, .test: Words.testPeople,
  ].mapValues { $0.split(whereSeparator: \.isWhitespace).map(String.init) }

  /// Different elements.
  mutating func some<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var rest = elements
    return (0..<count).map { _ in rest.remove(at: random.below(rest.count)) }
  }

  /// The elements in another order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    some(elements.count, of: elements)
  }

  /// The lines that the split may use: each split beside training has lines that training never shows.
  func lines(_ table: Table) -> [[String]] { table.own(split) }

  /// The lines that all splits share, and those of the split: for tables that are small or whose words a task may
  /// ask to change.
  func allLines(_ table: Table) -> [[String]] {
    split == .train ? table.common : table.common + lines(table)
  }

  mutating func people(_ count: Int) -> [String] { some(count, of: Self.people[split] ?? []) }

  mutating func things(_ count: Int) -> [Thing] {
    some(count, of: lines(Words.things)).map { Thing($0) }
  }

  mutating func places(_ count: Int) -> [Term] {
    some(count, of: lines(Words.places)).map(Term.init)
  }

  mutating func deed() -> [String] { random.pick(allLines(Words.deeds)) }

  mutating func colours(_ count: Int) -> [[String]] { some(count, of: allLines(Words.colours)) }

  /// A colour in `percent` of 100 cases.
  mutating func colour(in percent: Int) -> [String]? {
    random.chance(percent) ? colours(1)[0] : nil
  }

  /// Two people, or three.
  mutating func fewPeople() -> Int { 2 + random.below(2) }

  /// A thing that training translates: what it is called in the other language cannot be guessed.
  mutating func knownThing() -> Thing { Thing(random.pick(Array(Words.things.common.prefix(66)))) }

  /// A place that training translates.
  mutating func knownPlace() -> Term { Term(random.pick(Array(Words.places.common.prefix(27)))) }

  /// A deed that training translates.
  mutating func knownDeed() -> [String] { random.pick(Array(Words.deeds.common.prefix(17))) }

  mutating func reasons(_ count: Int) -> [[String]] { some(count, of: lines(Words.reasons)) }

  mutating func opening() -> Term { Term(random.pick(lines(Words.openings))) }
}
