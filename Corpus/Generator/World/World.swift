// The state of a story's world and how events change it. What cannot be is reported, not ignored.

/// A promise that somebody made.
public struct Promise: Sendable {
  /// Key of what was promised.
  public let what: String
  /// Who promised.
  public let by: Entity
  /// To whom.
  public let to: Entity
  /// Nil while it is open, then whether it was kept.
  public var kept: Bool?
}

/// Characters, objects and places, and the present state of them all.
public struct World: Sendable {
  /// All characters.
  public internal(set) var people: [Person] = []
  /// All objects.
  public internal(set) var things: [Thing] = []
  /// All places.
  public internal(set) var places: [Place] = []
  /// Where each character is, and each thing that nobody holds.
  public private(set) var location: [Entity: Entity] = [:]
  /// Who holds a thing.
  public private(set) var holder: [Entity: Entity] = [:]
  /// Whom a thing belongs to.
  public private(set) var owner: [Entity: Entity] = [:]
  /// The state of a thing that is not in its usual one: for example `broken` or `lost`.
  public private(set) var condition: [Entity: String] = [:]
  /// What each character feels at present.
  public private(set) var feeling: [Entity: String] = [:]
  /// Promises in the order they were made.
  public private(set) var promises: [Promise] = []
  /// What each character has learnt.
  public private(set) var knowledge: [Entity: [String]] = [:]
  /// Pairs of friends.
  public private(set) var friends: Set<[Entity]> = []
  /// Effects that could not happen, as sentences; empty in a sound story.
  public private(set) var violations: [String] = []

  init() {}

  /// A world with the same entities in which nothing has happened yet, to replay events in.
  public func atTheBeginning() -> World {
    var world = World()
    world.people = people
    world.things = things
    world.places = places
    return world
  }

  /// The character behind a reference; a reference to something else stops.
  public func person(_ entity: Entity) -> Person {
    guard case .person(let index) = entity else { fatalError("\(entity) is not a person") }
    return people[index]
  }

  /// The object behind a reference; a reference to something else stops.
  public func thing(_ entity: Entity) -> Thing {
    guard case .thing(let index) = entity else { fatalError("\(entity) is not a thing") }
    return things[index]
  }

  /// The place behind a reference; a reference to something else stops.
  public func place(_ entity: Entity) -> Place {
    guard case .place(let index) = entity else { fatalError("\(entity) is not a place") }
    return places[index]
  }

  /// Where a character or a thing is: a held thing is where its holder is.
  public func place(of entity: Entity) -> Entity? {
    if let holder = holder[entity] { return location[holder] }
    return location[entity]
  }

  /// Applies an event: first its effects in order, then the check that its people are where it happens.
  public mutating func apply(_ event: Event) {
    for effect in event.effects { apply(effect, of: event) }
    guard let here = event.places.first else { return }
    for someone in event.people {
      guard let there = location[someone] else { continue }
      if there != here { report("\(person(someone).name) is not at \(place(here).key)", event) }
    }
  }

  private mutating func report(_ problem: String, _ event: Event) {
    violations.append("\(event.kind): \(problem)")
  }

  private mutating func apply(_ effect: Effect, of event: Event) {
    switch effect {
    case .move(let someone, let place): location[someone] = place
    case .hold(let thing, let someone):
      if let from = place(of: thing), let to = location[someone], from != to {
        report("\(person(someone).name) takes a \(self.thing(thing).noun) that is elsewhere", event)
      }
      if condition[thing] == "gone" { report("\(self.thing(thing).noun) is gone", event) }
      if condition[thing] == "lost" || condition[thing] == "stuck" { condition[thing] = nil }
      holder[thing] = someone
      location[thing] = nil
    case .put(let thing, let place):
      holder[thing] = nil
      location[thing] = place
    case .own(let thing, let someone): owner[thing] = someone
    case .become(let thing, let state):
      if state == "mended" && condition[thing] != "broken" {
        report("\(self.thing(thing).noun) is mended but was not broken", event)
      }
      condition[thing] = state
    case .promise(let what, let by, let to):
      promises.append(Promise(what: what, by: by, to: to, kept: nil))
    case .keep(let what, let by): settle(what, by: by, kept: true, event)
    case .fail(let what, let by): settle(what, by: by, kept: false, event)
    case .feel(let someone, let feeling): self.feeling[someone] = feeling
    case .befriend(let one, let other): friends.formUnion([[one, other], [other, one]])
    case .learn(let someone, let what): knowledge[someone, default: []].append(what)
    }
  }

  private mutating func settle(_ what: String, by someone: Entity, kept: Bool, _ event: Event) {
    let open = promises.firstIndex { $0.what == what && $0.by == someone && $0.kept == nil }
    guard let open else { return report("no open promise “\(what)”", event) }
    promises[open].kept = kept
  }
}
