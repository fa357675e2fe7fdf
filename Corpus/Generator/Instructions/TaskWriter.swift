// Makes tasks: one of a family at a time, in one language.

import Instruction

/// Draws tasks in one language for one split.
struct TaskWriter {
  var draw: Draw
  let language: InstructionLanguage

  mutating func task(_ family: Family) -> Task {
    switch family {
    case .who: who()
    case .where: whereabouts()
    case .what: what()
    case .colour: colour()
    case .why: why()
    case .yesNo: yesNo()
    case .turn: turn()
    case .order: order()
    case .count: count()
    case .sum: sum()
    case .list: list()
    case .retell: retelling()
    case .match: matching()
    case .pairs: pairing()
    case .sentiment: sentiment()
    case .tense: tense()
    case .plural: plural()
    case .opposite: opposite()
    case .oppositeState: oppositeState()
    case .toSpanish, .toEnglish: translation(into: family == .toSpanish ? .spanish : .english)
    case .orderWords: orderWords()
    case .copyChange: copyChange()
    case .continue: continuation()
    }
  }

  /// The text in the writer's language.
  func say(_ english: String, _ spanish: String) -> String {
    language == .english ? english : spanish
  }

  /// One of the forms of a question: as it is asked directly, and as a clause inside a sentence.
  mutating func ask(
    english: KeyValuePairs<String, String>, spanish: KeyValuePairs<String, String>
  ) -> (direct: String, clause: String) {
    let form = draw.random.pick(Array(language == .english ? english : spanish))
    return (form.key, form.value)
  }

  /// The clauses as sentences of one text; now and then the first two are one sentence.
  mutating func story(clauses: [String]) -> String {
    var clauses = clauses
    if clauses.count > 1, draw.random.chance(25) {
      let second = clauses.remove(at: 1)
      clauses[0] += ", \(and(before: second)) \(second)"
    }
    return story(clauses.map { $0 + "." })
  }

  /// The sentences as one text; now and then with one that no question is about.
  mutating func story(_ sentences: [String]) -> String {
    var sentences = sentences.map(capitalized)
    if draw.random.chance(30) {
      let filler = Term(draw.random.pick(draw.allLines(Words.fillers)))(language)
      sentences.insert(filler, at: draw.random.chance(50) ? 0 : sentences.count)
    }
    return sentences.joined(separator: " ")
  }

  /// "a kite, a drum and a bell".
  func joined(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(separator: ", ")) \(and(before: last)) \(last)"
  }

  /// Spanish "y" becomes "e" before the same sound.
  private func and(before next: String) -> String {
    say("and", ["i", "hi"].contains(where: next.lowercased().hasPrefix) ? "e" : "y")
  }

  /// The number in words, without a noun.
  func number(_ value: Int) -> String { Term(Words.numbers.common[value])(language) }

  /// The number in words before a thing.
  func number(_ value: Int, of thing: Thing, _ language: InstructionLanguage) -> String {
    if value == 1 { return language == .english ? "one" : thing.isFeminine ? "una" : "un" }
    return Term(Words.numbers.common[value])(language)
  }
}

/// The text with a capital letter where its words begin, be it behind a question mark.
func capitalized(_ text: String) -> String {
  guard let first = text.firstIndex(where: \.isLetter) else { return text }
  return text[..<first] + text[first].uppercased() + text[text.index(after: first)...]
}

/// The text with its slots `{name}` filled.
func fill(_ text: String, _ slots: [String: String]) -> String {
  slots.reduce(text) { text, slot in
    text.split(separator: "{\(slot.key)}", omittingEmptySubsequences: false)
      .joined(separator: slot.value)
  }
}
