// Counts the different content words of a text, by lemma.

/// The content words of stories: words that are neither names nor function words, inflections taken off.
public struct Vocabulary: Sendable {
  /// Lemmas with the number of times they occur.
  public private(set) var counts: [String: Int] = [:]
  /// Number of running words, function words included.
  public private(set) var wordCount = 0
  private let language: Language
  private let names: Set<String>
  private var forms: [String: Int] = [:]

  /// An empty vocabulary.
  public init(_ language: Language) {
    self.language = language
    let lexicon = EnglishLexicon.shared
    let keys = lexicon.names.values.flatMap { $0 } + lexicon.animalNames
    // Spanish names are read from the grammar, one world per name.
    names = Set(
      keys.flatMap { key -> [String] in
        [key.lowercased(), Story.name(key, in: language).lowercased()]
      })
  }

  /// Adds the words of a text.
  public mutating func add(_ text: String) {
    for word in Self.words(of: text) {
      wordCount += 1
      forms[word, default: 0] += 1
    }
  }

  /// Groups the forms seen so far by lemma; call it once all text is added.
  public mutating func finish() {
    let lemmas = language == .english ? EnglishLemmas.table : SpanishLemmas.table
    let stopWords = language == .english ? Self.englishStopWords : Self.spanishStopWords
    for (form, count) in forms {
      if stopWords.contains(form) || names.contains(form) || form.count < 2 { continue }
      let lemma = lemmas[form] ?? shortened(form)
      if stopWords.contains(lemma) || names.contains(lemma) { continue }
      counts[lemma, default: 0] += count
    }
  }

  /// Lower-case words; a possessive loses its 's.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text.lowercased() + " " {
      if character.isLetter || (character == "'" && !word.isEmpty) {
        word.append(character)
      } else if !word.isEmpty {
        if word.hasSuffix("'s") { word.removeLast(2) }
        while word.hasSuffix("'") { word.removeLast() }
        words.append(word)
        word = ""
      }
    }
    return words
  }

  /// Takes an inflection off where what remains occurs too: the count is then rather too low than too high.
  private func shortened(_ form: String) -> String {
    let endings =
      language == .english
      ? [
        ("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""),
        ("ing", "e"),
        ("er", ""), ("er", "e"), ("est", ""), ("est", "e"), ("ly", ""),
      ]
      : [
        ("ces", "z"), ("es", ""), ("s", ""), ("as", "o"), ("a", "o"), ("os", "o"), ("mente", ""),
        ("amente", "o"), ("ito", "o"), ("ita", "a"), ("itos", "o"), ("itas", "a"), ("ísimo", "o"),
        ("lo", ""),
        ("la", ""), ("le", ""), ("se", ""), ("los", ""), ("las", ""), ("les", ""), ("me", ""),
        ("te", ""),
      ]
    for (ending, replacement) in endings
    where form.hasSuffix(ending) && form.count > ending.count + 2 {
      let base = String(form.dropLast(ending.count)) + replacement
      if forms[base] != nil { return lemma(ofShortened: base) }
      // stopped, running: the doubled consonant goes as well.
      let letters = Array(base)
      if language == .english, letters.count > 3,
        letters[letters.count - 1] == letters[letters.count - 2]
      {
        let single = String(base.dropLast())
        if forms[single] != nil { return lemma(ofShortened: single) }
      }
    }
    return form
  }

  private func lemma(ofShortened base: String) -> String {
    (language == .english ? EnglishLemmas.table : SpanishLemmas.table)[base] ?? base
  }

  private static let englishStopWords = Set(
    EnglishLexicon.words(
      """
      a an the and or but nor so yet if then than that this these those there here it its i me my mine myself you your
      yours yourself he him his himself she her hers herself we us our ours they them their theirs themselves who whom
      whose which what when where why how be am is are was were been being have has had having do does did done doing
      will would shall should can could may might must not no never of in on at by for from to with without into onto
      out up down over under between among about above below behind beside before after until since while as like
      because although though either neither both all any some each every other another one such only own same too
      very just even also again once ever still already almost quite rather much many more most few less least lot
      let's i'm i'll i've i'd it's he's she's we're we'll we've you're you'll you've they're don't doesn't didn't isn't
      wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't that's there's what's who's o'clock
      he'd she'd you'd weren mustn't aren't nobody nothing somebody something anybody anything everybody everything
      everyone someone anyone through across along around against toward towards off per via upon within oh hic boo
      two three four five six seven eight nine ten
      """))

  private static let spanishStopWords = Set(
    EnglishLexicon.words(
      """
      el la los las lo un una unos unas y e o u ni pero sino que de del a al en con sin por para sobre entre hasta desde
      hacia según tras ante bajo contra durante mediante como cuando donde adonde quien quienes cual cuales cuyo cuya qué
      cómo cuándo dónde quién quiénes cuál cuánto cuánta cuántos cuántas porque aunque si sí no nunca jamás ya aún
      todavía también tampoco muy más menos tan tanto tanta tantos tantas mucho mucha muchos muchas poco poca pocos
      pocas todo toda todos todas otro otra otros otras mismo misma mismos mismas cada algún alguna algunos algunas
      alguien algo nadie nada ningún ninguna ninguno yo tú él ella ello usted nosotros nosotras vosotros ellos ellas
      ustedes me te se nos os le les mi mis tu tus su sus mío mía tuyo tuya suyo suya nuestro nuestra nuestros nuestras
      este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas ser estar haber allí allá
      ahí aquí acá entonces luego así casi solo sólo apenas dos tres cuatro cinco seis siete ocho nueve diez ah oh ay
      uno mí ti sí conmigo contigo consigo hic bu cualquier
      """))
}

/// English inflections that no ending tells: irregular verbs and plurals.
enum EnglishLemmas {
  static let table: [String: String] = {
    let lexicon = EnglishLexicon.shared
    var table: [String: String] = [:]
    for forms in lexicon.verbs {
      for form in forms { table[form] = forms[0] }
    }
    for noun in lexicon.things where !noun.contains("_") { table[lexicon.plural(noun)] = noun }
    return table
  }()
}

/// Spanish verb forms by infinitive.
enum SpanishLemmas {
  static let table: [String: String] = {
    var table: [String: String] = [:]
    for phrase in SpanishLexicon.verbs.values.sorted() {
      let verb = SpanishVerb(phrase)
      for tense in SpanishTense.allCases {
        for person in SpanishPerson.allCases { table[verb.form(tense, person)] = verb.infinitive }
      }
      table[verb.gerund] = verb.infinitive
      table[verb.participle] = verb.infinitive
      table[verb.infinitive] = verb.infinitive
    }
    return table
  }()
}
