// Openings, pauses and endings: the parts of a story that are not its plot, in ever other orders.

extension Scene {
  /// Opens a story about `hero`: place, weather and character in one of several orders, or nothing at all.
  mutating func open(_ hero: Entity, at place: Entity, with others: Entity..., fair: Bool = false) {
    at(place, hero)
    for other in others { at(place, other) }
    let standing = world.person(hero).standing
    let first = ["open", "open.adult", "open.animal"][
      standing == .child ? 0 : standing == .adult ? 1 : 2]
    let trait = "trait." + world.person(hero).trait
    let isChild = standing == .child
    switch random.below(8) {
    case 0:
      tellWeather(fair: fair)
      tell(first, hero)
    case 1:
      tell(first, hero)
      if isChild { tell(trait, hero) }
    case 2:
      if isChild { tell(trait, hero) } else { tell(first, hero) }
    case 3: tellWeather(fair: fair)
    case 4:
      tell(first, hero)
      detail(of: place)
    case 5:
      tell(first, hero)
      tellWeather(fair: fair)
    case 6:
      tellWeather(fair: fair)
      if isChild { tell(trait, hero) }
    default: break
    }
    if isChild && random.chance(60) { tell(random.pick(Self.aboutKinds), hero) }
  }

  private static let aboutKinds = [
    "about.wish", "about.fear", "about.collection", "about.home", "about.morning", "about.morning",
  ]

  /// Plays a plot as a story that an elder tells a child.
  mutating func framed(_ play: (inout Scene) -> Void) {
    let listener = child()
    let teller = elder(of: listener)
    let room = place("bedroom", "kitchen", "porch", "attic")
    at(room, listener, teller)
    later(.night)
    tell("frame.begin", listener, teller)
    later(.morning)
    play(&self)
    later(.night)
    tell("frame.end", listener, teller)
  }

  /// Some of the time a look around, where `someone` is.
  mutating func pause(_ someone: Entity, _ percent: Int = 35) {
    guard random.chance(percent), let here = world.place(of: someone) else { return }
    detail(of: here)
  }

  /// Some of the time an ending that any story may have; plots with an ending of their own need none.
  mutating func close(_ hero: Entity, with other: Entity? = nil, _ percent: Int = 60) {
    let isPerson = world.person(hero).standing != .animal
    if isPerson && random.chance(35) { tell(random.pick(["coda.home", "coda.small"]), hero) }
    guard random.chance(percent) else { return }
    var kinds = ["end.bed", "end.quiet", "end.evening", "end.food"]
    if isPerson { kinds += ["end.joke", "end.diary"] } else { kinds = ["end.bed", "end.quiet"] }
    if let other, isPerson, world.person(other).standing == .child, random.chance(40) {
      return tell("end.friends", hero, other)
    }
    tell(random.pick(kinds), hero)
  }

  private mutating func tellWeather(fair: Bool) {
    let kinds =
      fair
      ? ["sun", "sun", "wind", "autumn"]
      : ["sun", "wind", "rain", "fog", "cold", "autumn", "storm"]
    weather = random.pick(kinds)
    tell("weather." + weather)
  }

  private mutating func detail(of place: Entity) {
    let key = world.place(place).key
    let outdoors = EnglishLexicon.shared.places(tagged: "outdoors").contains(key)
    // Bees and long views do not go with rain, fog or frost.
    if outdoors && ["rain", "fog", "cold", "snow", "storm"].contains(weather) { return }
    if described.insert(key).inserted { tell("detail." + key) }
  }
}
