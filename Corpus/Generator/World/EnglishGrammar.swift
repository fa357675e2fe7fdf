// How English mentions characters, things and places, and its small repairs.

/// English: pronouns where they are clear, articles, possessives.
struct EnglishGrammar: Grammar {
  let tellings = Telling.blocks(EnglishTellings.all)
  let lists = Telling.blocks(EnglishLists.all)
  let connectives = [
    "Then ", "Soon ", "After that, ", "A little later ", "Before long, ", "At once ",
    "A moment later ",
    "Now ", "So ", "In the end ", "Quietly, ", "Without a word, ",
  ]
  private let lexicon = EnglishLexicon.shared

  func name(of person: Entity, in world: World) -> String { world.person(person).name }

  func text(of slot: Slot, event: Event, in world: World, after discourse: inout Discourse)
    -> String
  {
    if slot.roles == ["n"] { return Self.numberWord(event.number ?? 0) }
    let entities = slot.roles.map { role -> Entity in
      guard let entity = event.entity(role: role) else {
        fatalError("“\(event.kind)” has nobody in role \(role)")
      }
      return entity
    }
    let entity = entities[0]
    if !slot.variants.isEmpty {
      let feminine = entities.allSatisfy { Self.gender($0, world) == .feminine }
      return slot.variants[feminine && slot.variants.count > 1 ? 1 : 0]
    }
    switch entity {
    case .person: return mention(of: entity, slot.form, world, &discourse)
    case .thing: return phrase(for: entity, slot.form, world, &discourse)
    case .place:
      discourse.mention(entity)
      return lexicon.phrase(place: world.place(entity).key, form: slot.form)
    }
  }

  private static func gender(_ entity: Entity, _ world: World) -> Gender {
    if case .person = entity { return world.person(entity).gender }
    return .masculine
  }

  // MARK: Characters

  private func mention(
    of entity: Entity, _ form: String, _ world: World, _ discourse: inout Discourse
  ) -> String {
    let person = world.person(entity)
    let she = person.gender == .feminine
    if form == "he" { discourse.mention(entity, asSubject: true) }
    switch form {
    case "he": return she ? "she" : "he"
    case "him": return she ? "her" : "him"
    case "his": return she ? "her" : "his"
    case "self": return she ? "herself" : "himself"
    case "age": return Self.numberWord(person.age)
    case "trait": return person.trait
    case "wish": return person.wish
    case "fear": return person.fear
    case "collection": return person.collection
    case "role": return "the " + person.role
    case "rel": return relation(person)
    default: break
    }
    let clear = form != "n" && !discourse.isSpeech && discourse.isUnambiguous(entity, in: world)
    let isNew = !discourse.introduced.contains(entity)
    let position = Position(discourse)
    let leads = form == "n" || (form.isEmpty && position == .subject)
    defer { discourse.mention(entity, asSubject: leads) }
    let ownsSubject = discourse.subject == entity && discourse.current.contains(entity)
    if form == "s", !discourse.isSpeech, clear || ownsSubject { return she ? "her" : "his" }
    if clear && !discourse.isCoordinated {
      if form == "o" || (form.isEmpty && position == .object) { return she ? "her" : "him" }
      if form.isEmpty && position == .subject {
        let pronoun = she ? "she" : "he"
        return Self.needsCapital(discourse) ? pronoun.capitalizedFirst : pronoun
      }
    }
    var name = person.name
    if isNew && !discourse.isSpeech { name = introduction(of: person, world, &discourse) }
    if form == "s" { return name + (name.hasSuffix("s") ? "'" : "'s") }
    return name
  }

  /// Where in its clause a mention stands, as far as the word before it tells.
  private enum Position {
    case subject
    case object
    case unknown

    init(_ discourse: Discourse) {
      let prefix = discourse.prefix.trimmed
      guard let last = prefix.last, last.isLetter else {
        self = .subject
        return
      }
      let word = prefix.split(separator: " ").last.map { $0.lowercased() } ?? ""
      self =
        Self.conjunctions.contains(word)
        ? .subject : Self.prepositions.contains(word) ? .object : .unknown
    }

    private static let conjunctions: Set<String> = [
      "and", "but", "because", "when", "if", "that", "while", "as", "before", "after", "where",
      "until", "so",
      "whether", "then", "once", "now", "soon", "later", "end",
    ]
    private static let prepositions: Set<String> = [
      "to", "for", "with", "at", "beside", "behind", "from", "of", "on", "around", "round", "past",
      "told", "gave",
      "asked", "thanked", "helped", "let", "against", "showed", "made", "by", "near", "over", "see",
      "inside", "through",
    ]
  }

  /// Whether a word after `?" ` or `!" ` begins a sentence of its own rather than naming the speaker.
  private static func needsCapital(_ discourse: Discourse) -> Bool {
    guard discourse.prefix.hasSuffix("?\" ") || discourse.prefix.hasSuffix("!\" ") else {
      return false
    }
    let next =
      discourse.following.split(separator: " ").first.map { String($0.filter(\.isLetter)) } ?? ""
    return !SentenceSplitter.speechVerbs.contains(next)
  }

  private func introduction(of person: Person, _ world: World, _ discourse: inout Discourse)
    -> String
  {
    if let link = person.relation {
      let other = mention(of: link.to, "s", world, &discourse)
      return "\(other) \(relation(person)) \(person.name)"
    }
    return person.role.isEmpty ? person.name : "\(person.name) the \(person.role)"
  }

  private func relation(_ person: Person) -> String {
    guard let link = person.relation else { return person.role.isEmpty ? "friend" : person.role }
    return lexicon.relation(link.kind, person.gender)
  }

  // MARK: Things

  private func phrase(
    for entity: Entity, _ form: String, _ world: World, _ discourse: inout Discourse
  ) -> String {
    let thing = world.thing(entity)
    let noun = lexicon.singular(thing.noun)
    let full = thing.adjective.isEmpty ? noun : "\(thing.adjective) \(noun)"
    let isNew = !discourse.introduced.contains(entity)
    defer { discourse.mention(entity) }
    switch form {
    case "n": return noun
    case "s": return lexicon.plural(thing.noun)
    case "full": return full
    case "a": return "a " + full
    case "an": return "a " + noun
    case "the": return "the " + noun
    case "thefull": return "the " + full
    case "this": return "this " + noun
    case "my": return "my " + noun
    case "your": return "your " + noun
    default: break
    }
    if !isNew || discourse.isSpeech { return "the " + noun }
    guard let owner = world.owner[entity], discourse.introduced.contains(owner) else {
      return "a " + full
    }
    return mention(of: owner, "s", world, &discourse) + " " + full
  }

  // MARK: Sentences

  func startsSentence(after prefix: String) -> Bool {
    var rest = prefix[...]
    var skippedQuote = false
    while let last = rest.last, last == " " || last == "\"" {
      if last == "\"" { skippedQuote = true }
      rest = rest.dropLast()
    }
    guard let end = rest.last else { return true }
    if skippedQuote && prefix.hasSuffix("\"") { return ".!?,:".contains(end) }
    return skippedQuote ? end == "." : ".!?".contains(end)
  }

  func isSpeech(after prefix: String) -> Bool {
    !prefix.utf8.filter { $0 == UInt8(ascii: "\"") }.count.isMultiple(of: 2)
  }

  func opensParagraph(_ text: String) -> Bool { text.hasPrefix("\"") }

  /// Sets "an" before vowel sounds.
  func polish(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    for index in words.indices.dropLast() {
      let word = words[index]
      guard word == "a" || word == "A" || word == "\"A" || word == "\"a" else { continue }
      if Self.startsWithVowelSound(words[index + 1]) { words[index] += "n" }
    }
    return words.joined(separator: " ")
  }

  static func startsWithVowelSound(_ word: String) -> Bool {
    let word = word.lowercased()
    if ["hour", "honest", "heir"].contains(where: word.hasPrefix) { return true }
    if ["one", "once", "uni", "use", "euro", "usu"].contains(where: word.hasPrefix) {
      return false
    }
    return word.first.map { "aeiou".contains($0) } ?? false
  }

  static func numberWord(_ number: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
      "twenty",
    ]
    let tens = [
      "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    if number < words.count { return words[max(0, number)] }
    return tens[min(9, number / 10)] + (number % 10 == 0 ? "" : "-" + words[number % 10])
  }
}
