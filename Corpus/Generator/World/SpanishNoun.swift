// Spanish nouns and adjectives: gender, plural, articles, contractions and agreement.

/// Grammatical gender.
public enum SpanishGender: Sendable {
  /// El.
  case masculine
  /// La.
  case feminine
}

/// A noun or noun phrase, such as "caña de pescar", whose first word carries the number.
struct SpanishNoun: Sendable, Equatable {
  /// The dictionary form, singular unless the noun exists only in the plural ("tijeras").
  let lemma: String
  /// The gender that articles and adjectives agree with.
  let gender: SpanishGender
  /// Whether the noun exists only in the plural.
  var isAlwaysPlural = false

  /// The noun in the given number.
  func form(plural: Bool) -> String {
    plural && !isAlwaysPlural ? Self.onFirstWord(lemma, SpanishPlural.of) : lemma
  }

  /// The noun after its article or another determiner: "el agua", "unas tijeras", "del mercado".
  ///
  /// - Parameters:
  ///   - determiner: the masculine singular determiner: el, un, al, del, este, ese, su, mi, tu, otro, nuestro.
  ///   - plural: whether more than one is meant.
  ///   - adjective: an adjective between determiner and noun, already inflected.
  func with(_ determiner: String, plural: Bool = false, adjective: String? = nil) -> String {
    let isPlural = plural || isAlwaysPlural
    let noun = form(plural: plural)
    let first = noun.prefix { $0 != " " }
    let soundsMasculine =
      !isPlural && adjective == nil && SpanishSound.beginsWithStressedA(first)
    let article = SpanishDeterminer.form(
      determiner, gender: gender, plural: isPlural, beforeStressedA: soundsMasculine)
    return [article, adjective, noun].compactMap(\.self).joined(separator: " ")
  }

  static func onFirstWord(_ phrase: String, _ change: (String) -> String) -> String {
    guard let space = phrase.firstIndex(of: " ") else { return change(phrase) }
    return change(String(phrase[..<space])) + phrase[space...]
  }
}

/// Articles, demonstratives and possessives.
enum SpanishDeterminer {
  private static let forms: [String: [String]] = [
    "el": ["el", "la", "los", "las"], "un": ["un", "una", "unos", "unas"],
    "al": ["al", "a la", "a los", "a las"], "del": ["del", "de la", "de los", "de las"],
    "lo": ["lo", "la", "los", "las"], "este": ["este", "esta", "estos", "estas"],
    "ese": ["ese", "esa", "esos", "esas"], "aquel": ["aquel", "aquella", "aquellos", "aquellas"],
    "su": ["su", "su", "sus", "sus"], "mi": ["mi", "mi", "mis", "mis"],
    "tu": ["tu", "tu", "tus", "tus"], "otro": ["otro", "otra", "otros", "otras"],
    "nuestro": ["nuestro", "nuestra", "nuestros", "nuestras"],
    "algún": ["algún", "alguna", "algunos", "algunas"],
    "ningún": ["ningún", "ninguna", "ningunos", "ningunas"],
    "mucho": ["mucho", "mucha", "muchos", "muchas"],
  ]
  private static let beforeStressedA = [
    "el": "el", "un": "un", "al": "al", "del": "del", "algún": "algún", "ningún": "ningún",
  ]

  /// The form that agrees: `form("al", gender: .feminine, plural: false)` is "a la".
  static func form(
    _ determiner: String, gender: SpanishGender, plural: Bool,
    beforeStressedA stressedA: Bool = false
  ) -> String {
    guard let row = forms[determiner] else {
      fatalError("SpanishDeterminer.form: no determiner \"\(determiner)\"")
    }
    if stressedA, let article = beforeStressedA[determiner] { return article }
    return row[(gender == .feminine ? 1 : 0) + (plural ? 2 : 0)]
  }
}

/// The plural of single words, nouns and adjectives alike.
enum SpanishPlural {
  /// Words whose plural moves or needs an accent that the ending does not show.
  private static let irregular = [
    "joven": "jóvenes", "imagen": "imágenes", "examen": "exámenes", "orden": "órdenes",
    "origen": "orígenes", "virgen": "vírgenes", "margen": "márgenes", "carácter": "caracteres",
    "jersey": "jerséis", "sofá": "sofás", "papá": "papás", "mamá": "mamás", "café": "cafés",
    "pie": "pies", "té": "tés", "menú": "menús", "mes": "meses", "crimen": "crímenes",
    "volumen": "volúmenes",
  ]

  /// The plural: canción → canciones, luz → luces, lunes → lunes, rey → reyes.
  static func of(_ word: String) -> String {
    if let plural = irregular[word] { return plural }
    guard let last = word.last else { return word }
    switch last {
    case "a", "e", "i", "o", "u", "á", "é", "ó": return word + "s"
    case "z": return word.dropLast() + "ces"
    case "s" where !stressesLastSyllable(word): return word
    case "s", "n": return SpanishSound.withoutAcute(word) + "es"
    default: return word + "es"
    }
  }

  private static func stressesLastSyllable(_ word: String) -> Bool {
    SpanishSound.stressedGroup(word) == SpanishSound.vowelGroups(word).count - 1
  }
}

/// Agreement of adjectives and participles, given in the masculine singular.
public enum SpanishAdjective {
  /// Adjectives in -or, -és that have one form for both genders.
  private static let invariable: Set<String> = [
    "mayor", "menor", "mejor", "peor", "superior", "inferior", "interior", "exterior", "anterior",
    "posterior", "cortés", "marrón", "naranja", "violeta", "rosa", "lila",
  ]
  private static let prepositions: Set<String> = ["de", "con", "sin", "a", "en", "para"]

  /// The adjective that agrees: trabajador → trabajadora, feliz → felices; "de madera" stays.
  public static func form(
    _ adjective: String, _ gender: SpanishGender, plural: Bool = false
  ) -> String {
    if prepositions.contains(String(adjective.prefix { $0 != " " })) { return adjective }
    return SpanishNoun.onFirstWord(adjective) { word in
      let agreeing = gender == .feminine ? feminine(word) : word
      return plural ? SpanishPlural.of(agreeing) : agreeing
    }
  }

  private static func feminine(_ word: String) -> String {
    if invariable.contains(word) { return word }
    if word.hasSuffix("o") { return word.dropLast() + "a" }
    for ending in ["or", "ón", "án", "ín", "és"] where word.hasSuffix(ending) {
      return SpanishSound.withoutAcute(word) + "a"
    }
    return word
  }
}
