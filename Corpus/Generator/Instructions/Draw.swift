// Chance, and the words it draws from: test rows are made of people and things that training never shows.

import Instruction
import StoryWorld

/// The lines of a table; those with `*` are held out.
struct Table: Sendable {
  let common: [[String]]
  let held: [[String]]

  init(_ text: String) {
    let lines = text.split(separator: "\n").map(String.init).filter { !$0.isEmpty }
    common = lines.filter { !$0.hasPrefix("*") }.map(Self.fields)
    held = lines.filter { $0.hasPrefix("*") }.map { Self.fields(String($0.dropFirst())) }
  }

  private static func fields(_ line: String) -> [String] {
    line.split(separator: "|").map { field in
      let words = field.split(separator: " ")
      return words.joined(separator: " ")
    }
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

  private static let people = [
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

  /// The lines that the split may use: the test has those that training never shows.
  func lines(_ table: Table) -> [[String]] { split == .test ? table.held : table.common }

  mutating func people(_ count: Int) -> [String] { some(count, of: Self.people[split] ?? []) }

  mutating func things(_ count: Int) -> [Thing] {
    some(count, of: lines(Words.things)).map(Thing.init)
  }

  mutating func places(_ count: Int) -> [Term] {
    some(count, of: lines(Words.places)).map(Term.init)
  }

  /// A thing that training shows: what it is called in the other language cannot be guessed.
  mutating func knownThing() -> Thing { Thing(random.pick(Words.things.common)) }

  /// A place that training shows.
  mutating func knownPlace() -> Term { Term(random.pick(Words.places.common)) }

  mutating func reasons(_ count: Int) -> [[String]] { some(count, of: lines(Words.reasons)) }

  mutating func opening() -> Term { Term(random.pick(lines(Words.openings))) }
}
