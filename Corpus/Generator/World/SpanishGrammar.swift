// How Spanish mentions characters, things and places: dropped subjects, articles, agreement.

/// Spanish: the subject is left out where it goes on, "su" where it is clear, adjectives after the noun.
///
/// Forms of a character: none for a subject (may be dropped), `n` named, two subjects together; `o` after a
/// preposition or as an object; `p` after a preposition, "él" or "ella" where clear; `io` "a Mira" beside "le",
/// left out where clear; `role` "la panadera"; `rel` "hermana"; `age`; `trait`. Forms of a thing as in English,
/// and `su`, `este`, `ese`; of a place `at`, `to`, `from`.
struct SpanishGrammar: Grammar {
  let tellings = Telling.blocks(SpanishTellings.all)
  let lists = Telling.blocks(SpanishLists.all)
  let connectives = [
    "Luego ", "Pronto ", "Después ", "Poco después ", "Al poco rato ", "Enseguida ",
    "Un momento después ", "Entonces ", "Así que ", "Al final ", "En silencio, ",
    "Sin decir palabra, ",
  ]

  func name(of person: Entity, in world: World) -> String {
    let key = world.person(person).name
    return SpanishLexicon.names[key] ?? key
  }

  func text(
    of slot: Slot, event: Event, in world: World, after discourse: inout Discourse
  ) -> String {
    if slot.roles == ["n"] {
      return SpanishNumber.word(event.number ?? 0, feminine: slot.form == "f")
    }
    let entities = slot.roles.map { role -> Entity in
      guard let entity = event.entity(role: role) else {
        fatalError("«\(event.kind)» has nobody in role \(role)")
      }
      return entity
    }
    if !slot.variants.isEmpty {
      let feminine = entities.allSatisfy { gender(of: $0, in: world) == .feminine }
      return slot.variants[feminine && slot.variants.count > 1 ? 1 : 0]
    }
    switch entities[0] {
    case .person: return mention(of: entities[0], slot.form, in: event, world, &discourse)
    case .thing: return phrase(for: entities[0], slot.form, world, &discourse)
    case .place:
      discourse.mention(entities[0])
      return Self.phrase(place: world.place(entities[0]).key, form: slot.form)
    }
  }

  private func gender(of entity: Entity, in world: World) -> SpanishGender {
    switch entity {
    case .person: world.person(entity).gender == .feminine ? .feminine : .masculine
    case .thing: Self.noun(world.thing(entity).noun).gender
    case .place: Self.fields(ofPlace: world.place(entity).key)[1] == "f" ? .feminine : .masculine
    }
  }

  // MARK: Characters

  private func mention(
    of entity: Entity, _ form: String, in event: Event, _ world: World, _ discourse: inout Discourse
  ) -> String {
    let person = world.person(entity)
    let she = person.gender == .feminine
    switch form {
    case "he": return she ? "ella" : "él"
    case "age": return SpanishNumber.word(person.age, feminine: false)
    case "trait": return Self.agreeing(SpanishLexicon.traits[person.trait], person.trait, she)
    case "wish": return Self.entry(SpanishLexicon.wishes, person.wish)
    case "fear": return Self.entry(SpanishLexicon.fears, person.fear)
    case "collection": return Self.entry(SpanishLexicon.collections, person.collection)
    case "role": return (she ? "la " : "el ") + Self.role(person.role, she)
    case "rel": return Self.role(person.relation?.kind ?? person.role, she)
    default: break
    }
    let isNew = !discourse.introduced.contains(entity)
    let isClear = !discourse.isSpeech && !isNew && discourse.isUnambiguous(entity, in: world)
    // "Ana y Tomás fueron" leads with Ana and ends with Tomás: neither goes on unnamed.
    let lead = (discourse.current.isEmpty ? discourse.previous : discourse.current).first
    let goesOn = isClear && discourse.subject == entity && lead == entity
    let asSubject = form.isEmpty || form == "n"
    defer { discourse.mention(entity, asSubject: asSubject) }
    switch form {
    case "" where goesOn: return ""
    case "p" where isClear: return she ? "ella" : "él"
    case "io" where isClear: return ""
    default: break
    }
    let prefix = form == "io" ? "a " : ""
    let name = name(of: entity, in: world)
    if !isNew || discourse.isSpeech { return prefix + name }
    return prefix + introduction(of: person, name, in: event, world, &discourse)
  }

  /// The first mention: "su hermana Lina", "la panadera Nadia", "el perro Canelo".
  private func introduction(
    of person: Person, _ name: String, in event: Event, _ world: World,
    _ discourse: inout Discourse
  ) -> String {
    let she = person.gender == .feminine
    guard let link = person.relation else {
      if person.role.isEmpty { return name }
      return "\(she ? "la" : "el") \(Self.role(person.role, she)) \(name)"
    }
    let relation = Self.role(link.kind, she)
    // Between two, "su" can only mean the other one.
    let cast = event.people + event.mentioned
    let isClear = cast.count == 2 && cast.contains(link.to)
    if isClear || discourse.subject == link.to { return "su \(relation) \(name)" }
    let other = self.name(of: link.to, in: world)
    discourse.mention(link.to)
    return "\(name), \(she ? "la" : "el") \(relation) de \(other),"
  }

  private static func role(_ key: String, _ she: Bool) -> String {
    guard let forms = SpanishLexicon.roles[key] else {
      fatalError("no Spanish word for the role «\(key)»")
    }
    return she ? forms.feminine : forms.masculine
  }

  private static func entry(_ table: [String: String], _ key: String) -> String {
    guard let words = table[key] else { fatalError("no Spanish words for «\(key)»") }
    return words
  }

  private static func agreeing(_ adjective: String?, _ key: String, _ she: Bool) -> String {
    guard let adjective else { fatalError("no Spanish adjective for «\(key)»") }
    return SpanishAdjective.form(adjective, she ? .feminine : .masculine)
  }

  // MARK: Things

  private func phrase(
    for entity: Entity, _ form: String, _ world: World, _ discourse: inout Discourse
  ) -> String {
    let thing = world.thing(entity)
    let noun = Self.noun(thing.noun)
    let isNew = !discourse.introduced.contains(entity)
    var suffix = ""
    if !thing.adjective.isEmpty {
      let adjective = SpanishLexicon.adjectives[thing.adjective]
      suffix = " " + Self.agreeing(adjective, thing.adjective, noun.gender == .feminine)
    }
    defer { discourse.mention(entity) }
    switch form {
    case "n": return noun.lemma
    case "s": return noun.form(plural: true)
    case "full": return noun.lemma + suffix
    case "a": return noun.with("un") + suffix
    case "an": return noun.with("un")
    case "the": return noun.with("el")
    case "thefull": return noun.with("el") + suffix
    case "this": return noun.with("este")
    case "my": return noun.with("mi")
    case "your": return noun.with("tu")
    case "su", "ese": return noun.with(form)
    default: break
    }
    if !isNew || discourse.isSpeech { return noun.with("el") }
    guard let owner = world.owner[entity], discourse.introduced.contains(owner) else {
      return noun.with("un") + suffix
    }
    if discourse.subject == owner { return noun.with("su") + suffix }
    discourse.mention(owner)
    return noun.with("el") + suffix + " de " + name(of: owner, in: world)
  }

  private static func noun(_ key: String) -> SpanishNoun {
    guard let noun = SpanishLexicon.nouns[key.replacing("_", with: " ")] else {
      fatalError("no Spanish noun for «\(key)»")
    }
    return noun
  }

  // MARK: Places

  private static func phrase(place key: String, form: String) -> String {
    let fields = fields(ofPlace: key)
    switch form {
    case "at": return "\(fields[2]) \(fields[0])"
    case "to": return "a \(fields[0])"
    case "from": return "de \(fields[0])"
    default: return fields[0]
    }
  }

  private static func fields(ofPlace key: String) -> [String] {
    guard let fields = SpanishLexicon.places[key] else {
      fatalError("no Spanish name for the place «\(key)»")
    }
    return fields
  }

  // MARK: Sentences

  func startsSentence(after prefix: String) -> Bool {
    var rest = prefix[...]
    while let last = rest.last, " «¿¡".contains(last) { rest = rest.dropLast() }
    guard let end = rest.last else { return true }
    if ".!?".contains(end) { return true }
    // Speech after a colon begins with a capital letter, as does any speech.
    return prefix.dropFirst(rest.count).contains("«")
  }

  func isSpeech(after prefix: String) -> Bool {
    guard let opened = prefix.lastIndex(of: "«") else { return false }
    return !prefix[opened...].contains("»")
  }

  func opensParagraph(_ text: String) -> Bool { text.hasPrefix("«") }

  /// Contracts "a el" and "de el", tidies commas and spaces, and sets capitals after full stops.
  func polish(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    var index = 0
    while index + 1 < words.count {
      let contracted = ["a": "al", "A": "Al", "de": "del", "De": "Del"][words[index]]
      if let contracted, words[index + 1] == "el" {
        words[index] = contracted
        words.remove(at: index + 1)
      } else if words[index] == "y" {
        words[index] = SpanishSound.and(before: words[index + 1].prefix(while: \.isLetter))
      }
      index += 1
    }
    return Self.withCapitals(Self.withTidyCommas(words.joined(separator: " ")))
  }

  /// An apposition's closing comma gives way to the mark that follows it.
  private static func withTidyCommas(_ text: String) -> String {
    var result = ""
    for letter in text {
      while ",.;:?!»".contains(letter), let last = result.last, last == "," || last == " " {
        result.removeLast()
      }
      result.append(letter)
    }
    return result
  }

  private static func withCapitals(_ text: String) -> String {
    var result = ""
    var expectsCapital = true
    for letter in text {
      if letter.isLetter || letter.isNumber {
        result += expectsCapital ? letter.uppercased() : String(letter)
        expectsCapital = false
        continue
      }
      result.append(letter)
      if letter == "." { expectsCapital = !result.hasSuffix("..") }
      if letter == "," || letter == ";" { expectsCapital = false }
      if letter == "!" || letter == "?" { expectsCapital = true }
    }
    return result
  }
}
