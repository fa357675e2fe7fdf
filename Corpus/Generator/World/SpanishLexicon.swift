// The Spanish lexicon: every entry carries the English lemma, so that both languages name the same things.
// The entries stand in themed files as plain text, "english=español", separated by commas.

/// Words of Spanish by part of speech, looked up by English lemma.
enum SpanishLexicon {
  /// Things, places, animals, foods and ideas.
  static let nouns: [String: SpanishNoun] = {
    var nouns: [String: SpanishNoun] = [:]
    for text in [
      homeNouns, toolNouns, toyNouns, clothingNouns, foodNouns, animalNouns, plantNouns, placeNouns,
      weatherNouns, bodyNouns, timeNouns, ideaNouns, storyNouns,
    ] {
      for (english, spanish) in entries(text) { nouns[english] = noun(spanish) }
    }
    return nouns
  }()

  /// Words for people, with a form for each gender.
  static let people: [String: (masculine: String, feminine: String)] = {
    var people: [String: (masculine: String, feminine: String)] = [:]
    for (english, spanish) in entries(personNouns) {
      let forms = spanish.split(separator: "|").map(String.init)
      people[english] = (forms[0], forms.count > 1 ? forms[1] : forms[0])
    }
    return people
  }()

  /// Adjectives in the masculine singular.
  static let adjectives = dictionary(adjectiveEntries).merging(
    dictionary(storyAdjectives), uniquingKeysWith: { $1 })

  /// Adverbs and adverbial phrases.
  static let adverbs = dictionary(adverbEntries)

  /// Infinitives.
  static let verbs = dictionary(verbEntries)

  /// The pairs of a text as a dictionary; of two entries the first counts.
  static func dictionary(_ text: String) -> [String: String] {
    Dictionary(entries(text), uniquingKeysWith: { first, _ in first })
  }

  /// Splits "house=casa, day=día/m" into pairs.
  static func entries(_ text: String) -> [(String, String)] {
    text.split(whereSeparator: { $0 == "," || $0 == "\n" }).compactMap { entry in
      let parts = entry.split(separator: "=").map { $0.trimmed }
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
  }

  /// A noun from "mano/f": the mark after the slash (m, f, mp, fp) is needed where the ending misleads.
  private static func noun(_ entry: String) -> SpanishNoun {
    let parts = entry.split(separator: "/").map(String.init)
    let mark = parts.count > 1 ? parts[1] : ""
    let head = parts[0].prefix { $0 != " " }
    let feminineEndings = ["a", "ción", "sión", "dad", "tad", "tud", "umbre"]
    let looksFeminine = feminineEndings.contains { head.hasSuffix($0) }
    let isFeminine = mark.isEmpty ? looksFeminine : mark.hasPrefix("f")
    return SpanishNoun(
      lemma: parts[0], gender: isFeminine ? .feminine : .masculine,
      isAlwaysPlural: mark.hasSuffix("p"))
  }
}
