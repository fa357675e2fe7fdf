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

  /// The sentences as one text; now and then with one that no question is about.
  mutating func story(_ sentences: [String]) -> String {
    var sentences = sentences.map(capitalized)
    if draw.random.chance(30) {
      let filler = Term(draw.random.pick(Words.fillers.common))(language)
      sentences.insert(filler, at: draw.random.chance(50) ? 0 : sentences.count)
    }
    return sentences.joined(separator: " ")
  }

  /// "a kite, a drum and a bell".
  func joined(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    // Spanish "y" becomes "e" before the same sound.
    let and = say("and", last.hasPrefix("I") ? "e" : "y")
    return "\(parts.dropLast().joined(separator: ", ")) \(and) \(last)"
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
