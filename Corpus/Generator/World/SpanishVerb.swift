// Spanish conjugation: the forms that the stories use, from the infinitive and a table of irregularities.

/// The tenses of the narrator and of dialogue.
enum SpanishTense: String, Sendable, CaseIterable {
  case present
  case preterite
  case imperfect
  case future
  case conditional
}

/// Grammatical persons, in the order of the endings below.
enum SpanishPerson: Int, Sendable, CaseIterable {
  case i
  case you
  case heOrShe
  case we
  case they
}

/// A verb given by its infinitive, possibly reflexive ("bañarse") or with what follows ("pintar la cerca").
struct SpanishVerb: Sendable {
  /// The infinitive without "se".
  let infinitive: String
  /// Whether the verb takes me, te, se, nos, se.
  let isReflexive: Bool
  /// What follows the verb, with its leading space, or nothing.
  let complement: String
  private let irregularity: SpanishIrregularity

  /// Reads a verb phrase; the first word is the infinitive.
  init(_ phrase: String) {
    let head = phrase.prefix { $0 != " " }
    complement = String(phrase[head.endIndex...])
    isReflexive = head.hasSuffix("se")
    infinitive = String(isReflexive ? head.dropLast(2) : head)
    irregularity = SpanishIrregularity.of(infinitive)
  }

  /// The infinitive phrase for a subject: "bañarme en el río".
  func infinitivePhrase(_ person: SpanishPerson = .heOrShe) -> String {
    infinitive + (isReflexive ? Self.pronouns[person.rawValue] : "") + complement
  }

  /// The conjugated phrase: "se bañó en el río".
  func phrase(_ tense: SpanishTense, _ person: SpanishPerson) -> String {
    let pronoun = isReflexive ? Self.pronouns[person.rawValue] + " " : ""
    return pronoun + form(tense, person) + complement
  }

  /// The gerund phrase: "bañándose en el río".
  func gerundPhrase(_ person: SpanishPerson = .heOrShe) -> String {
    guard isReflexive else { return gerund + complement }
    let stem = gerund.hasSuffix("ando") ? gerund.dropLast(4) + "ándo" : gerund.dropLast(4) + "éndo"
    return stem + Self.pronouns[person.rawValue] + complement
  }

  /// The perfect with a form of haber: "se había bañado en el río".
  func perfectPhrase(_ tense: SpanishTense, _ person: SpanishPerson) -> String {
    let pronoun = isReflexive ? Self.pronouns[person.rawValue] + " " : ""
    return "\(pronoun)\(SpanishVerb("haber").form(tense, person)) \(participle)\(complement)"
  }

  /// One conjugated form without pronoun and complement.
  func form(_ tense: SpanishTense, _ person: SpanishPerson) -> String {
    if let given = irregularity.given[tense] { return given[person.rawValue] }
    switch tense {
    case .present: return present(person)
    case .preterite: return preterite(person)
    case .imperfect:
      let endings =
        isFirstConjugation
        ? ["aba", "abas", "aba", "ábamos", "aban"] : ["ía", "ías", "ía", "íamos", "ían"]
      return stem + endings[person.rawValue]
    case .future: return futureStem + ["é", "ás", "á", "emos", "án"][person.rawValue]
    case .conditional: return futureStem + ["ía", "ías", "ía", "íamos", "ían"][person.rawValue]
    }
  }

  /// The gerund: hablando, durmiendo, leyendo.
  var gerund: String {
    if isFirstConjugation { return stem + "ando" }
    let stem = changesLightly ? weakStem : self.stem
    if stem.hasSuffix("i") { return stem + "endo" }
    if endsInVowel || stem.isEmpty { return stem + "yendo" }
    return stem + (dropsGlide ? "endo" : "iendo")
  }

  /// The past participle in the masculine singular: hablado, leído, escrito.
  var participle: String {
    if let participle = irregularity.participle { return participle }
    if isFirstConjugation { return stem + "ado" }
    return stem + (endsInVowel && !infinitive.hasSuffix("uir") ? "ído" : "ido")
  }

  private static let pronouns = ["me", "te", "se", "nos", "se"]
  private var stem: String { String(infinitive.dropLast(2)) }
  private var isFirstConjugation: Bool { infinitive.hasSuffix("ar") }
  private var isThirdConjugation: Bool { infinitive.hasSuffix("ir") || infinitive.hasSuffix("ír") }
  /// Stems such as le-, ca-, o-, constru-; gu- and qu- end in a consonant sound.
  private var endsInVowel: Bool {
    guard let last = stem.last, SpanishSound.isVowel(last) else { return false }
    return !stem.hasSuffix("gu") && !stem.hasSuffix("qu")
  }
  private var dropsGlide: Bool { stem.hasSuffix("ñ") || stem.hasSuffix("ll") }
  private var changesLightly: Bool { isThirdConjugation && irregularity.stemChange != nil }
  private var futureStem: String {
    irregularity.futureStem ?? SpanishSound.withoutAcute(infinitive)
  }

  /// The stem of stressed syllables: cont- → cuent-, constru- → construy-.
  private var strongStem: String {
    if let (vowel, change) = irregularity.stemChange { return replacingLast(vowel, by: change) }
    return stem.hasSuffix("u") && endsInVowel && isThirdConjugation ? stem + "y" : stem
  }

  /// The stem of third-person preterites and gerunds in -ir: ped- → pid-, dorm- → durm-.
  private var weakStem: String {
    guard let (vowel, _) = irregularity.stemChange, vowel != "i" else { return stem }
    return replacingLast(vowel, by: vowel == "e" ? "i" : "u")
  }

  private func replacingLast(_ vowel: Character, by change: String) -> String {
    guard let index = stem.lastIndex(of: vowel) else {
      fatalError("SpanishVerb: \(infinitive) has no \(vowel) to change to \(change)")
    }
    return stem[..<index] + change + stem[stem.index(after: index)...]
  }

  private func present(_ person: SpanishPerson) -> String {
    if person == .i, let first = irregularity.firstPerson { return first }
    if person == .i { return SpanishSpelling.beforeO(strongStem, infinitive: infinitive) + "o" }
    let endings =
      isFirstConjugation
      ? ["as", "a", "amos", "an"]
      : ["es", "e", isThirdConjugation ? "imos" : "emos", "en"]
    return (person == .we ? stem : strongStem) + endings[person.rawValue - 1]
  }

  private func preterite(_ person: SpanishPerson) -> String {
    if let strong = irregularity.preteriteStem {
      let plural = strong.hasSuffix("j") ? "eron" : "ieron"
      return strong + ["e", "iste", "o", "imos", plural][person.rawValue]
    }
    if isFirstConjugation {
      let first = SpanishSpelling.beforeE(stem) + "é"
      return person == .i ? first : stem + ["aste", "ó", "amos", "aron"][person.rawValue - 1]
    }
    switch person {
    case .heOrShe, .they:
      let weak = changesLightly ? weakStem : stem
      let ending = person == .they ? "eron" : "ó"
      return weak + (endsInVowel ? "y" : dropsGlide ? "" : "i") + ending
    case .i: return stem + "í"
    case .you, .we:
      let accented = endsInVowel && !infinitive.hasSuffix("uir")
      return stem + (accented ? "í" : "i") + (person == .we ? "mos" : "ste")
    }
  }
}

/// Spelling changes that keep a stem's sound before another vowel.
enum SpanishSpelling {
  /// Before e: buscar → busqué, llegar → llegué, empezar → empecé.
  static func beforeE(_ stem: String) -> String {
    if stem.hasSuffix("gu") { return stem.dropLast() + "ü" }
    if stem.hasSuffix("c") { return stem.dropLast() + "qu" }
    if stem.hasSuffix("g") { return stem + "u" }
    if stem.hasSuffix("z") { return stem.dropLast() + "c" }
    return stem
  }

  /// Before o in -er and -ir verbs: coger → cojo, seguir → sigo, conocer → conozco, vencer → venzo.
  static func beforeO(_ stem: String, infinitive: String) -> String {
    guard !infinitive.hasSuffix("ar") else { return stem }
    if stem.hasSuffix("gu") { return String(stem.dropLast()) }
    if stem.hasSuffix("g") { return stem.dropLast() + "j" }
    guard stem.hasSuffix("c") else { return stem }
    let followsVowel = stem.dropLast().last.map(SpanishSound.isVowel) ?? false
    let isShort = ["mecer", "cocer"].contains { infinitive.hasSuffix($0) }
    return stem.dropLast() + (followsVowel && !isShort ? "zc" : "z")
  }
}
