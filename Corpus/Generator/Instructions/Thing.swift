// A thing as it is spoken of: with articles, adjectives and numbers that agree.

import Instruction

/// A thing of the stories, an entry of ``Words/things``.
struct Thing: Equatable {
  let english: String
  let englishPlural: String
  let spanish: String
  let spanishPlural: String
  let isFeminine: Bool

  /// "kite".
  func name(_ language: InstructionLanguage) -> String {
    language == .english ? english : spanish
  }

  /// "kites".
  func plural(_ language: InstructionLanguage) -> String {
    language == .english ? englishPlural : spanishPlural
  }

  /// "a red kite"; the adjective is a line of ``Words/colours`` or ``Words/adjectives``.
  func a(_ language: InstructionLanguage, _ adjective: [String]? = nil) -> String {
    if language == .spanish {
      return (isFeminine ? "una " : "un ") + described(language, adjective)
    }
    let words = described(language, adjective)
    return (words.first.map("aeiou".contains) == true ? "an " : "a ") + words
  }

  /// "the red kite".
  func the(_ language: InstructionLanguage, _ adjective: [String]? = nil) -> String {
    let article = language == .english ? "the" : isFeminine ? "la" : "el"
    return article + " " + described(language, adjective)
  }

  /// "the red kites".
  func thePlural(_ language: InstructionLanguage, _ adjective: [String]? = nil) -> String {
    let article = language == .english ? "the" : isFeminine ? "las" : "los"
    return article + " " + severally(language, adjective)
  }

  /// "red kites".
  func severally(_ language: InstructionLanguage, _ adjective: [String]? = nil) -> String {
    guard let adjective else { return plural(language) }
    return language == .english
      ? "\(adjective[0]) \(plural(language))"
      : "\(plural(language)) \(adjective[isFeminine ? 4 : 3])"
  }

  /// "red kite".
  func described(_ language: InstructionLanguage, _ adjective: [String]? = nil) -> String {
    guard let adjective else { return name(language) }
    return language == .english
      ? "\(adjective[0]) \(english)" : "\(spanish) \(form(of: adjective, language))"
  }

  /// The singular of an adjective that agrees with this thing.
  func form(of adjective: [String], _ language: InstructionLanguage) -> String {
    language == .english ? adjective[0] : adjective[isFeminine ? 2 : 1]
  }
}
