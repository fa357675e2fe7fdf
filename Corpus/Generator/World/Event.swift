// What happens: events with participants, and the effects they have on the world.

/// A change of the world's state.
public enum Effect: Sendable {
  /// Someone comes to a place, with all that they hold.
  case move(Entity, to: Entity)
  /// Someone takes or receives a thing.
  case hold(Entity, by: Entity)
  /// A thing comes to lie at a place, held by nobody.
  case put(Entity, at: Entity)
  /// A thing belongs to someone from now on.
  case own(Entity, by: Entity)
  /// The state of a thing changes: `broken`, `mended`, `lost`, `stuck`, `eaten`, …
  case become(Entity, String)
  /// Someone promises something to someone; the key names what.
  case promise(String, by: Entity, to: Entity)
  /// A promise is kept.
  case keep(String, by: Entity)
  /// A promise is broken.
  case fail(String, by: Entity)
  /// Someone feels something because of this event.
  case feel(Entity, String)
  /// Two characters become friends.
  case befriend(Entity, Entity)
  /// Someone learns something; the key names what.
  case learn(Entity, String)
}

/// One step of a story: what happened, to whom, where and when.
public struct Event: Sendable {
  /// The kind, for example `give` or `kite.stuck`; tellings are found by it.
  public let kind: String
  /// Characters in the order of the roles a, b, c, d of the tellings.
  public let people: [Entity]
  /// Characters that are spoken of but need not be there; their roles follow those of `people`.
  public let mentioned: [Entity]
  /// Objects in the order of the roles x, y, z.
  public let things: [Entity]
  /// Places in the order of the roles p, q; the first is where the event happens.
  public let places: [Entity]
  /// A number the telling may speak of (role n).
  public let number: Int?
  /// Day of the story, from 0.
  public let day: Int
  /// Part of the day.
  public let time: Time
  /// What changes.
  public let effects: [Effect]

  /// The entity in the role with this letter, if the event has it.
  public func entity(role: Character) -> Entity? {
    func at(_ list: [Entity], _ letters: String) -> Entity? {
      guard let index = Array(letters).firstIndex(of: role), index < list.count else { return nil }
      return list[index]
    }
    return at(people + mentioned, "abcd") ?? at(things, "xyz") ?? at(places, "pq")
  }
}
