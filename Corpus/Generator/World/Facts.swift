// A story's facts in order: what questions about the story are made from.

/// What is true after one event, in names and keys.
public struct Fact: Sendable {
  /// Index of the event in `Story.events`.
  public let event: Int
  /// Kind of the event; empty for what was so before the telling began.
  public let kind: String
  /// Names of those who take part, in the order of the roles.
  public let people: [String]
  /// Names of those who are only spoken of.
  public let mentioned: [String]
  /// Keys of the things that take part.
  public let things: [String]
  /// Key of the place where it happens.
  public let place: String?
  /// Day of the story, from 0.
  public let day: Int
  /// Part of the day.
  public let time: Time
  /// The number the event speaks of.
  public let number: Int?
  /// Who holds which thing afterwards: key of the thing, name of the holder.
  public let holders: [String: String]
  /// Where everyone is afterwards: name, key of the place.
  public let locations: [String: String]
  /// Promises made so far, with their fate.
  public let promises: [(what: String, by: String, to: String, kept: Bool?)]
  /// Feelings that this event causes: the event is their reason.
  public let feelings: [(who: String, what: String)]
  /// The sentences that tell the event, in the language of the story.
  public let text: String
}

extension Story {
  /// The facts after each event, in order.
  public var facts: [Fact] {
    var state = world.atTheBeginning()
    return events.enumerated().map { index, event in
      state.apply(event)
      return fact(of: event, index, in: state)
    }
  }

  /// The name of a character as this story's language writes it.
  public func name(of person: Entity) -> String {
    Story.name(world.person(person).name, in: language)
  }

  private func fact(of event: Event, _ index: Int, in state: World) -> Fact {
    var holders: [String: String] = [:]
    for (thing, holder) in state.holder { holders[world.thing(thing).noun] = name(of: holder) }
    var locations: [String: String] = [:]
    for index in world.people.indices {
      if let place = state.place(of: .person(index)) {
        locations[name(of: .person(index))] = world.place(place).key
      }
    }
    return Fact(
      event: index, kind: event.kind, people: event.people.map(name),
      mentioned: event.mentioned.map(name), things: event.things.map { world.thing($0).noun },
      place: event.places.first.map { world.place($0).key }, day: event.day, time: event.time,
      number: event.number, holders: holders, locations: locations,
      promises: state.promises.map { ($0.what, name(of: $0.by), name(of: $0.to), $0.kept) },
      feelings: event.effects.compactMap { effect in
        guard case .feel(let someone, let feeling) = effect else { return nil }
        return (name(of: someone), feeling)
      },
      text: text(ofEvent: index))
  }
}
