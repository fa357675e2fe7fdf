// How nouns and adjectives stand in a sentence: articles, number, agreement, contractions.

import StoryWorld

/// The grammar that slots of frames need, by language.
enum ReviewVoice {
  private static let english: [String: [String]] = [
    "the": ["the ", "the "], "this": ["this ", "these "], "bare": ["", ""],
  ]
  private static let spanish: [String: [String]] = [
    "el": ["el ", "la ", "los ", "las "], "este": ["este ", "esta ", "estos ", "estas "],
    "al": ["al ", "a la ", "a los ", "a las "], "del": ["del ", "de la ", "de los ", "de las "],
    "del.este": ["de este ", "de esta ", "de estos ", "de estas "], "bare": ["", "", "", ""],
  ]
  private static let pronouns = ["lo", "la", "los", "las"]

  /// The noun after the determiner that `form` names.
  static func text(of noun: ReviewNoun, form: String, _ language: Language) -> String {
    // Spanish marks persons as objects: "elogian al cocinero", but "elogian el pan".
    let form = form == "obj" ? (noun.isPerson ? "al" : "el") : form
    guard let determiners = (language == .english ? english : spanish)[form] else {
      fatalError("no form “\(form)” of “\(noun.text)” in \(language.rawValue)")
    }
    return determiners[index(of: noun, count: determiners.count)] + noun.text
  }

  /// The variant that agrees with the noun: two stand for the numbers, four for gender and number.
  static func variant(_ variants: [String], for noun: ReviewNoun) -> String {
    variants[index(of: noun, count: variants.count)]
  }

  /// The adjective in the form that agrees with the noun.
  static func agreeing(_ adjective: String, with noun: ReviewNoun, _ language: Language) -> String {
    language == .english
      ? adjective : SpanishAdjective.form(adjective, noun.gender, plural: noun.isPlural)
  }

  /// What one would do again with the item; `@` becomes the pronoun.
  static func again(_ phrase: String, _ item: ReviewNoun) -> String {
    let parts = phrase.split(separator: "@", omittingEmptySubsequences: false)
    return parts.joined(separator: variant(pronouns, for: item))
  }

  /// The finished sentence: Spanish contractions, a capital at the beginning.
  static func polished(_ sentence: String, _ language: Language) -> String {
    var words = sentence.split(separator: " ").map(String.init)
    if language == .spanish {
      for index in words.indices.dropLast().reversed() where words[index + 1] == "el" {
        guard let contraction = ["de": "del", "a": "al", "De": "Del", "A": "Al"][words[index]]
        else { continue }
        words.replaceSubrange(index...(index + 1), with: [contraction])
      }
    }
    return capitalized(words.joined(separator: " "))
  }

  /// The text with its first letter in upper case.
  static func capitalized(_ text: String) -> String {
    guard let first = text.firstIndex(where: \.isLetter) else { return text }
    return text[..<first] + text[first].uppercased() + text[text.index(after: first)...]
  }

  private static func index(of noun: ReviewNoun, count: Int) -> Int {
    let number = noun.isPlural ? 1 : 0
    return count == 2 ? number : (noun.gender == .feminine ? 1 : 0) + 2 * number
  }
}
