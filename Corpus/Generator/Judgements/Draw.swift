// Chance, and what it draws from: test rows are made of names, things, places and phrases that training never shows.

import InstructionWriter
import StoryWorld

/// Whether a split may use the entry of a list: every fifth is kept for the test.
func isIn(_ split: Split, index: Int) -> Bool { (split == .test) == (index % 5 == 0) }

/// A word or phrase in both languages.
struct Term: Equatable {
  let english: String
  let spanish: String

  func text(in language: Language) -> String { language == .english ? english : spanish }
}

extension Term {
  /// The same in both languages.
  init(_ name: String) { self.init(english: name, spanish: name) }

  /// The two fields of a line.
  init(_ fields: [String]) { self.init(english: fields[0], spanish: fields[1]) }

  /// "a kite".
  static func a(_ thing: [String]) -> Term {
    let article = thing[0].first.map("aeiou".contains) == true ? "an" : "a"
    let isFeminine = thing[4] == "f"
    return Term(
      english: "\(article) \(thing[0])", spanish: "\(isFeminine ? "una" : "un") \(thing[2])")
  }

  /// "the kite".
  static func the(_ thing: [String]) -> Term {
    Term(english: "the \(thing[0])", spanish: "\(thing[4] == "f" ? "la" : "el") \(thing[2])")
  }

  /// "kites".
  static func several(_ thing: [String]) -> Term { Term(english: thing[1], spanish: thing[3]) }
}

/// Draws what tasks are made of.
struct Draw {
  var random: StoryRandom
  let split: Split

  /// Different entries of a table that the split may use.
  mutating func entries<Entry>(_ count: Int, of table: [Entry]) -> [Entry] {
    some(count, of: table.enumerated().filter { isIn(split, index: $0.offset) }.map(\.element))
  }

  /// Different elements.
  mutating func some<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var rest = elements
    return (0..<count).map { _ in rest.remove(at: random.below(rest.count)) }
  }

  /// Different names of the split.
  mutating func people(_ count: Int) -> [Term] {
    some(count, of: SharedWords.people(split)).map { Term($0) }
  }

  /// Different entries of the split's `SharedWords.things`.
  mutating func things(_ count: Int) -> [[String]] { some(count, of: SharedWords.things(split)) }

  /// Different places of the split.
  mutating func places(_ count: Int) -> [Term] {
    some(count, of: SharedWords.places(split)).map { Term($0) }
  }

  /// Different entries of `SharedWords.deeds`, which all splits share.
  mutating func deeds(_ count: Int) -> [[String]] { some(count, of: SharedWords.deeds) }

  /// The elements in another order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    some(elements.count, of: elements)
  }
}
