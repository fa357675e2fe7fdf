// What a plot works with: it casts characters, lays out things, and lets events happen.

/// A story being set up: draws cast and props at random and keeps the world's state as events happen.
struct Scene {
  var random: StoryRandom
  private(set) var world = World()
  private(set) var events: [Event] = []
  /// Key of the weather that was told last, or empty.
  var weather = ""
  /// Places whose details were told.
  var described: Set<String> = []
  private var day = 0
  private var time = Time.morning
  private let lexicon = EnglishLexicon.shared

  init(random: StoryRandom) { self.random = random }

  // MARK: Cast and props

  /// A child; `gender` and relation to an earlier character as given, the rest at random.
  mutating func child(_ relation: String? = nil, of other: Entity? = nil, gender: Gender? = nil)
    -> Entity
  {
    person(.child, role: "", age: 6 + random.below(6), relation, other, gender)
  }

  /// A grown person with a trade, or with a relation to an earlier character.
  mutating func adult(_ role: String? = nil, relation: String? = nil, of other: Entity? = nil)
    -> Entity
  {
    let role = role ?? random.pick(lexicon.roles)
    let age = 28 + random.below(45)
    return person(.adult, role: relation == nil ? role : "", age: age, relation, other, nil)
  }

  /// A grown relative of a character: grandparent, parent, aunt or uncle.
  mutating func elder(of someone: Entity, _ kinds: [String] = ["grandparent", "parent", "aunt"])
    -> Entity
  {
    adult("", relation: random.pick(kinds), of: someone)
  }

  /// An animal of this species, or of one out of a list.
  mutating func animal(_ species: [String]) -> Entity {
    person(.animal, role: random.pick(species), age: 0, nil, nil, nil)
  }

  private mutating func person(
    _ standing: Standing, role: String, age: Int, _ relation: String?, _ other: Entity?,
    _ gender: Gender?
  ) -> Entity {
    let gender = gender ?? (random.chance(50) ? .feminine : .masculine)
    let names = standing == .animal ? lexicon.animalNames : lexicon.names[gender] ?? []
    let taken = Set(world.people.map(\.name.first))
    // Different first letters keep the characters of a story apart.
    var name = random.pick(names)
    while taken.contains(name.first) { name = random.pick(names) }
    var link: Relation?
    if let relation, let other { link = Relation(kind: relation, to: other) }
    world.people.append(
      Person(
        name: name, gender: gender, standing: standing, age: age, role: role,
        trait: random.pick(lexicon.traits), wish: random.pick(lexicon.wishes),
        fear: random.pick(lexicon.fears), collection: random.pick(lexicon.collections),
        relation: link))
    return .person(world.people.count - 1)
  }

  /// A thing: one of the nouns given, or one with this tag if the list names a tag as `#tag`.
  mutating func thing(_ nouns: String..., of owner: Entity? = nil, plain: Bool = false) -> Entity {
    var candidates: [String] = []
    for noun in nouns {
      candidates += noun.hasPrefix("#") ? lexicon.nouns(tagged: String(noun.dropFirst())) : [noun]
    }
    let taken = Set(world.things.map(\.noun))
    let free = candidates.filter { !taken.contains($0) }
    let noun = random.pick(free.isEmpty ? candidates : free)
    let adjectives = lexicon.adjectives(of: noun)
    let adjective = plain || adjectives.isEmpty ? "" : random.pick(adjectives)
    world.things.append(Thing(noun: noun, adjective: adjective))
    let thing = Entity.thing(world.things.count - 1)
    if let owner { before(.own(thing, by: owner), .hold(thing, by: owner)) }
    return thing
  }

  /// A place: a key, or any with a tag as `#tag`; never one that the story already has.
  mutating func place(_ keys: String...) -> Entity {
    var candidates: [String] = []
    for key in keys {
      candidates += key.hasPrefix("#") ? lexicon.places(tagged: String(key.dropFirst())) : [key]
    }
    let taken = Set(world.places.map(\.key))
    let free = candidates.filter { !taken.contains($0) }
    world.places.append(Place(key: random.pick(free.isEmpty ? candidates : free)))
    return .place(world.places.count - 1)
  }

  // MARK: What happens

  /// Effects that are true before the story begins, recorded as an event without a telling.
  mutating func before(_ effects: Effect...) { happen("", [], [], nil, effects) }

  /// An event of this kind: the characters, things and extra places that take part, in role order.
  ///
  /// It happens where the first character is.
  mutating func tell(
    _ kind: String, _ participants: Entity..., about absent: Entity..., number: Int? = nil,
    then effects: [Effect] = []
  ) {
    happen(kind, participants, absent, number, effects)
  }

  /// With this chance, an event that only adds to the picture.
  mutating func maybe(
    _ percent: Int, _ kind: String, _ participants: Entity..., then effects: [Effect] = []
  ) {
    if random.chance(percent) { happen(kind, participants, [], nil, effects) }
  }

  private mutating func happen(
    _ kind: String, _ participants: [Entity], _ absent: [Entity], _ number: Int?,
    _ effects: [Effect]
  ) {
    var people: [Entity] = []
    var things: [Entity] = []
    var places: [Entity] = []
    for entity in participants {
      switch entity {
      case .person: people.append(entity)
      case .thing: things.append(entity)
      case .place: places.append(entity)
      }
    }
    func made() -> Event {
      Event(
        kind: kind, people: people, mentioned: absent, things: things, places: places,
        number: number, day: day, time: time, effects: effects)
    }
    var after = world
    after.apply(made())
    if let first = people.first, let here = after.location[first] {
      places = [here] + places.filter { $0 != here }
    }
    let event = made()
    world.apply(event)
    events.append(event)
  }

  /// Places characters somewhere without telling it.
  mutating func at(_ place: Entity, _ people: Entity...) {
    for someone in people { before(.move(someone, to: place)) }
  }

  /// Someone goes to a place; companions come along.
  mutating func go(_ someone: Entity, to place: Entity, with companion: Entity? = nil) {
    if let companion {
      tell(
        "go.both", someone, companion, place,
        then: [.move(someone, to: place), .move(companion, to: place)])
    } else {
      tell("go", someone, place, then: [.move(someone, to: place)])
    }
  }

  /// Someone hands a thing over, as a loan unless it is `forGood`.
  mutating func give(_ giver: Entity, _ thing: Entity, to taker: Entity, forGood: Bool = false) {
    let effects: [Effect] = [.hold(thing, by: taker)] + (forGood ? [.own(thing, by: taker)] : [])
    tell(forGood ? "give.good" : "give", giver, taker, thing, then: effects)
  }

  /// The clock moves on within the day; nothing is told.
  mutating func later(_ time: Time) { self.time = time }

  /// The next day begins, told as such.
  mutating func nextDay(_ someone: Entity) {
    day += 1
    time = .morning
    tell("next.day", someone)
  }

  /// Days pass, told as such.
  mutating func daysPass(_ someone: Entity, _ count: Int) {
    day += count
    time = .morning
    tell("days.pass", someone, number: count)
  }
}
