// Spanish word forms against the forms a grammar book gives.

import Testing

@testable import StoryWorld

@Suite struct SpanishMorphologyTests {
  @Test func `plurals follow the ending and keep the stress`() {
    let pairs = [
      "casa": "casas", "canción": "canciones", "luz": "luces", "lunes": "lunes", "papel": "papeles",
      "rey": "reyes", "calcetín": "calcetines", "joven": "jóvenes", "autobús": "autobuses",
      "paraguas": "paraguas", "café": "cafés", "árbol": "árboles",
    ]
    for (singular, plural) in pairs { #expect(SpanishPlural.of(singular) == plural) }
  }

  @Test func `only the first word of a noun phrase takes the plural`() {
    let rod = SpanishNoun(lemma: "caña de pescar", gender: .feminine)
    #expect(rod.form(plural: true) == "cañas de pescar")
  }

  @Test func `articles agree and contract`() {
    let market = SpanishNoun(lemma: "mercado", gender: .masculine)
    let square = SpanishNoun(lemma: "plaza", gender: .feminine)
    #expect(market.with("al") == "al mercado")
    #expect(square.with("al") == "a la plaza")
    #expect(market.with("del") == "del mercado")
    #expect(square.with("un", plural: true) == "unas plazas")
  }

  @Test func `a feminine noun that begins with a stressed a takes el and un`() {
    for word in ["agua", "águila", "hacha", "ancla", "ala"] {
      let noun = SpanishNoun(lemma: word, gender: .feminine)
      #expect(noun.with("el") == "el \(word)")
      #expect(noun.with("este") == "esta \(word)")
      #expect(noun.with("el", plural: true) == "las \(word)s")
    }
    for word in ["abeja", "arena", "almohada", "harina"] {
      #expect(SpanishNoun(lemma: word, gender: .feminine).with("el") == "la \(word)")
    }
  }

  @Test func `adjectives agree in gender and number`() {
    #expect(SpanishAdjective.form("rojo", .feminine) == "roja")
    #expect(SpanishAdjective.form("trabajador", .feminine) == "trabajadora")
    #expect(SpanishAdjective.form("juguetón", .feminine) == "juguetona")
    #expect(SpanishAdjective.form("feliz", .feminine, plural: true) == "felices")
    #expect(SpanishAdjective.form("gris", .masculine, plural: true) == "grises")
    #expect(SpanishAdjective.form("de madera", .feminine, plural: true) == "de madera")
    #expect(SpanishAdjective.form("lleno de agua", .feminine) == "llena de agua")
    #expect(SpanishAdjective.form("mayor", .feminine) == "mayor")
  }

  @Test func `y becomes e before i, o becomes u before o`() {
    #expect(SpanishSound.and(before: "hijo") == "e")
    #expect(SpanishSound.and(before: "Irene") == "e")
    #expect(SpanishSound.and(before: "hielo") == "y")
    #expect(SpanishSound.and(before: "Yara") == "y")
    #expect(SpanishSound.or(before: "otro") == "u")
  }

  @Test func `regular verbs of the three conjugations`() {
    #expect(SpanishVerb("hablar").form(.preterite, .heOrShe) == "habló")
    #expect(SpanishVerb("comer").form(.imperfect, .they) == "comían")
    #expect(SpanishVerb("vivir").form(.present, .we) == "vivimos")
    #expect(SpanishVerb("vivir").form(.future, .i) == "viviré")
    #expect(SpanishVerb("comer").gerund == "comiendo")
    #expect(SpanishVerb("hablar").participle == "hablado")
  }

  @Test func `stems change under stress only`() {
    #expect(SpanishVerb("contar").form(.present, .heOrShe) == "cuenta")
    #expect(SpanishVerb("contar").form(.present, .we) == "contamos")
    #expect(SpanishVerb("recordar").form(.present, .i) == "recuerdo")
    #expect(SpanishVerb("pedir").form(.preterite, .heOrShe) == "pidió")
    #expect(SpanishVerb("dormir").form(.preterite, .they) == "durmieron")
    #expect(SpanishVerb("dormir").gerund == "durmiendo")
    #expect(SpanishVerb("jugar").form(.present, .they) == "juegan")
  }

  @Test func `irregular verbs`() {
    #expect(SpanishVerb("ir").form(.preterite, .heOrShe) == "fue")
    #expect(SpanishVerb("ir").gerund == "yendo")
    #expect(SpanishVerb("tener").form(.preterite, .heOrShe) == "tuvo")
    #expect(SpanishVerb("mantener").form(.future, .heOrShe) == "mantendrá")
    #expect(SpanishVerb("decir").form(.preterite, .they) == "dijeron")
    #expect(SpanishVerb("hacer").form(.preterite, .heOrShe) == "hizo")
    #expect(SpanishVerb("conducir").form(.present, .i) == "conduzco")
    #expect(SpanishVerb("leer").form(.preterite, .heOrShe) == "leyó")
    #expect(SpanishVerb("construir").form(.present, .they) == "construyen")
    #expect(SpanishVerb("sonreír").form(.preterite, .heOrShe) == "sonrió")
    #expect(SpanishVerb("reír").gerund == "riendo")
    #expect(SpanishVerb("devolver").participle == "devuelto")
  }

  @Test func `spelling keeps the sound of the stem`() {
    #expect(SpanishVerb("buscar").form(.preterite, .i) == "busqué")
    #expect(SpanishVerb("llegar").form(.preterite, .i) == "llegué")
    #expect(SpanishVerb("empezar").form(.preterite, .i) == "empecé")
    #expect(SpanishVerb("seguir").form(.present, .i) == "sigo")
    #expect(SpanishVerb("coger").form(.present, .i) == "cojo")
    #expect(SpanishVerb("conocer").form(.present, .i) == "conozco")
  }

  @Test func `a verb phrase carries its pronoun and complement`() {
    let verb = SpanishVerb("bañarse en el río")
    #expect(verb.phrase(.preterite, .heOrShe) == "se bañó en el río")
    #expect(verb.gerundPhrase() == "bañándose en el río")
    #expect(verb.infinitivePhrase(.i) == "bañarme en el río")
    #expect(verb.perfectPhrase(.imperfect, .they) == "se habían bañado en el río")
  }

  @Test func `numbers before a noun`() {
    #expect(SpanishNumber.word(21, feminine: false) == "veintiún")
    #expect(SpanishNumber.word(21, feminine: true) == "veintiuna")
    #expect(SpanishNumber.word(31, feminine: true) == "treinta y una")
    #expect(SpanishNumber.word(48, feminine: false) == "cuarenta y ocho")
  }
}
