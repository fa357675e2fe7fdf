// What the conjugation rules cannot know about a verb, as a readable table.

/// The irregularities of one verb.
struct SpanishIrregularity: Sendable {
  /// The vowel that changes under stress and what it becomes: o → ue in contar.
  var stemChange: (vowel: Character, change: String)?
  /// The first person of the present: tengo.
  var firstPerson: String?
  /// The stem of a strong preterite: tuv- in tuve, tuvo.
  var preteriteStem: String?
  /// The stem of future and conditional: tendr-.
  var futureStem: String?
  /// The past participle: roto.
  var participle: String?
  /// Tenses given form by form.
  var given: [SpanishTense: [String]] = [:]

  /// The irregularities of an infinitive, its own or those of the verb it is built on (devolver on volver).
  static func of(_ infinitive: String) -> SpanishIrregularity {
    if let own = table[infinitive] { return own }
    for family in families where infinitive.hasSuffix(family) {
      guard let base = table[family] else { continue }
      return base.prefixed(String(infinitive.dropLast(family.count)))
    }
    return SpanishIrregularity()
  }

  /// Verbs whose compounds share their irregularities.
  private static let families = [
    "tener", "poner", "hacer", "decir", "venir", "traer", "volver", "mover", "cubrir", "seguir",
    "reír", "caer", "cordar", "vertir", "ducir", "cender", "pedir", "vestir", "sentir", "contar",
    "probar",
    "cerrar", "pertar", "morzar", "mostrar", "costar", "escribir", "colgar", "oír", "romper",
  ]

  private func prefixed(_ prefix: String) -> SpanishIrregularity {
    var copy = self
    copy.firstPerson = firstPerson.map { prefix + $0 }
    copy.preteriteStem = preteriteStem.map { prefix + $0 }
    copy.futureStem = futureStem.map { prefix + $0 }
    copy.participle = participle.map { prefix + $0 }
    copy.given = given.mapValues { $0.map { prefix + $0 } }
    return copy
  }

  private static let table: [String: SpanishIrregularity] = {
    var table: [String: SpanishIrregularity] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ").map(String.init)
      table[fields[0]] = SpanishIrregularity(fields: fields.dropFirst())
    }
    return table
  }()

  private init(fields: ArraySlice<String>) {
    for field in fields {
      let parts = field.split(separator: "=").map(String.init)
      let value = parts[1]
      switch parts[0] {
      case "stem":
        guard let vowel = value.first else { continue }
        stemChange = (vowel, String(value.dropFirst(2)))
      case "first": firstPerson = value
      case "strong": preteriteStem = value
      case "future": futureStem = value
      case "participle": participle = value
      default:
        guard let tense = SpanishTense(rawValue: parts[0]) else {
          fatalError("SpanishIrregularity: unknown field \"\(field)\"")
        }
        given[tense] = value.split(separator: ",").map(String.init)
      }
    }
  }

  private init() {}

  /// One verb per line: stem change, first person, strong preterite, future stem, participle, whole tenses.
  private static let text = """
    ser present=soy,eres,es,somos,son preterite=fui,fuiste,fue,fuimos,fueron imperfect=era,eras,era,éramos,eran
    ir present=voy,vas,va,vamos,van preterite=fui,fuiste,fue,fuimos,fueron imperfect=iba,ibas,iba,íbamos,iban
    estar present=estoy,estás,está,estamos,están strong=estuv
    haber present=he,has,ha,hemos,han strong=hub future=habr
    dar first=doy preterite=di,diste,dio,dimos,dieron
    ver first=veo preterite=vi,viste,vio,vimos,vieron imperfect=veía,veías,veía,veíamos,veían participle=visto
    tener stem=e>ie first=tengo strong=tuv future=tendr
    venir stem=e>ie first=vengo strong=vin future=vendr
    poner first=pongo strong=pus future=pondr participle=puesto
    hacer first=hago preterite=hice,hiciste,hizo,hicimos,hicieron future=har participle=hecho
    decir stem=e>i first=digo strong=dij future=dir participle=dicho
    poder stem=o>ue strong=pud future=podr
    querer stem=e>ie strong=quis future=querr
    saber first=sé strong=sup future=sabr
    caber first=quepo strong=cup future=cabr
    traer first=traigo strong=traj
    caer first=caigo
    andar strong=anduv
    salir first=salgo future=saldr
    valer first=valgo future=valdr
    oír present=oigo,oyes,oye,oímos,oyen
    reír present=río,ríes,ríe,reímos,ríen preterite=reí,reíste,rio,reímos,rieron participle=reído stem=e>i
    sonreír present=sonrío,sonríes,sonríe,sonreímos,sonríen preterite=sonreí,sonreíste,sonrió,sonreímos,sonrieron participle=sonreído stem=e>i
    ducir strong=duj
    morir stem=o>ue participle=muerto
    abrir participle=abierto
    cubrir participle=cubierto
    escribir participle=escrito
    romper participle=roto
    volver stem=o>ue participle=vuelto
    resolver stem=o>ue participle=resuelto
    mover stem=o>ue
    llover stem=o>ue
    oler present=huelo,hueles,huele,olemos,huelen
    doler stem=o>ue
    cocer stem=o>ue
    dormir stem=o>ue
    jugar stem=u>ue
    contar stem=o>ue
    encontrar stem=o>ue
    cordar stem=o>ue
    probar stem=o>ue
    mostrar stem=o>ue
    costar stem=o>ue
    soñar stem=o>ue
    volar stem=o>ue
    rodar stem=o>ue
    soltar stem=o>ue
    sonar stem=o>ue
    rogar stem=o>ue
    tostar stem=o>ue
    colgar stem=o>ue
    morzar stem=o>ue
    renovar stem=o>ue
    cerrar stem=e>ie
    pensar stem=e>ie
    empezar stem=e>ie
    comenzar stem=e>ie
    tropezar stem=e>ie
    sentar stem=e>ie
    calentar stem=e>ie
    despertar stem=e>ie
    pertar stem=e>ie
    regar stem=e>ie
    negar stem=e>ie
    fregar stem=e>ie
    plegar stem=e>ie
    nevar stem=e>ie
    helar stem=e>ie
    sembrar stem=e>ie
    temblar stem=e>ie
    enterrar stem=e>ie
    remendar stem=e>ie
    merendar stem=e>ie
    recomendar stem=e>ie
    apretar stem=e>ie
    gobernar stem=e>ie
    confesar stem=e>ie
    entender stem=e>ie
    cender stem=e>ie
    tender stem=e>ie
    perder stem=e>ie
    defender stem=e>ie
    sentir stem=e>ie
    vertir stem=e>ie
    mentir stem=e>ie
    preferir stem=e>ie
    sugerir stem=e>ie
    hervir stem=e>ie
    pedir stem=e>i
    servir stem=e>i
    vestir stem=e>i
    medir stem=e>i
    repetir stem=e>i
    derretir stem=e>i
    seguir stem=e>i
    elegir stem=e>i
    corregir stem=e>i
    freír present=frío,fríes,fríe,freímos,fríen preterite=freí,freíste,frio,freímos,frieron participle=frito stem=e>i
    enviar stem=i>í
    guiar stem=i>í
    esquiar stem=i>í
    vaciar stem=i>í
    confiar stem=i>í
    desafiar stem=i>í
    enfriar stem=i>í
    continuar stem=u>ú
    actuar stem=u>ú
    """
}
