// Questions about who did what where: two or three people, each with a thing and a place of their own.

import Instruction

/// Somebody does something with a thing at a place.
struct Scene {
  let person: String
  let deed: [String]
  let thing: Thing
  let adjective: [String]?
  let place: Term

  /// "Mira found", or the same in Spanish.
  func did(_ language: InstructionLanguage) -> String {
    "\(person) \(language == .english ? deed[2] : deed[4])"
  }

  /// "Mira found a red kite in the garden".
  func sentence(_ language: InstructionLanguage, withPlace: Bool) -> String {
    let deed = "\(did(language)) \(thing.a(language, adjective))"
    return withPlace ? "\(deed) \(place(language))" : deed
  }
}

/// Somebody does something at a place.
struct Stay {
  let person: String
  let deed: [String]
  let place: Term
}

extension TaskWriter {
  /// Two or three people who do something; half of the time they all do the same.
  private mutating func scenes() -> [Scene] {
    let count = 2 + draw.random.below(2)
    let (people, things, places) = (draw.people(count), draw.things(count), draw.places(count))
    let deeds = draw.some(count, of: Words.deeds.common)
    let isSameDeed = draw.random.chance(50)
    return (0..<count).map { index in
      let adjective = draw.random.chance(40) ? draw.random.pick(Words.colours.common) : nil
      return Scene(
        person: people[index], deed: deeds[isSameDeed ? 0 : index], thing: things[index],
        adjective: adjective, place: places[index])
    }
  }

  /// The scenes told in a row.
  private mutating func told(_ scenes: [Scene], withPlaces: Bool) -> String {
    let placeFirst = withPlaces && draw.random.chance(25)
    return story(
      scenes.map { scene in
        placeFirst
          ? "\(scene.place(language)) \(scene.sentence(language, withPlace: false))."
          : "\(scene.sentence(language, withPlace: withPlaces))."
      })
  }

  /// People at places, with what they do there, and the text that tells it.
  private mutating func stays() -> (stays: [Stay], text: String) {
    let count = 2 + draw.random.below(2)
    let (people, places) = (draw.people(count), draw.places(count))
    let deeds = draw.some(count, of: Words.stays.common)
    let stays = (0..<count).map { index in
      Stay(person: people[index], deed: deeds[index], place: places[index])
    }
    let sentences = stays.map { stay in
      "\(stay.person) \(say(stay.deed[1], stay.deed[2])) \(stay.place(language))."
    }
    return (stays, story(sentences))
  }

  mutating func who() -> Task {
    if draw.random.chance(30) {
      let (stays, text) = stays()
      let index = draw.random.below(stays.count)
      let (deed, place) = (stays[index].deed, stays[index].place(language))
      return who("\(say(deed[1], deed[2])) \(place)", of: stays.map(\.person), index, text)
    }
    let scenes = scenes()
    let index = draw.random.below(scenes.count)
    let (deed, thing) = (scenes[index].deed, scenes[index].thing.the(language))
    let text = told(scenes, withPlaces: draw.random.chance(60))
    return who("\(say(deed[2], deed[4])) \(thing)", of: scenes.map(\.person), index, text)
  }

  private func who(_ did: String, of people: [String], _ index: Int, _ text: String) -> Task {
    Task(
      say("Who \(did)?", "¿Quién \(did)?"), say("who \(did)", "quién \(did)"),
      about: text, people[index] + ".",
      Check(.mentions, right: [people[index]], wrong: others(people, index)))
  }

  mutating func whereabouts() -> Task {
    if draw.random.chance(40) {
      let (stays, text) = stays()
      let index = draw.random.below(stays.count)
      let (person, deed) = (stays[index].person, stays[index].deed)
      return whereabouts(
        say("did \(person) \(deed[0])", "\(deed[2]) \(person)"),
        say("\(person) \(deed[1])", "\(deed[2]) \(person)"), of: stays.map(\.place), index, text)
    }
    let scenes = scenes()
    let index = draw.random.below(scenes.count)
    let scene = scenes[index]
    let thing = scene.thing.the(language)
    let text = told(scenes, withPlaces: true)
    let spanish = "\(scene.deed[4]) \(scene.person) \(thing)"
    return whereabouts(
      say("did \(scene.person) \(scene.deed[0]) \(thing)", spanish),
      say("\(scene.did(language)) \(thing)", spanish), of: scenes.map(\.place), index, text)
  }

  private func whereabouts(
    _ direct: String, _ clause: String, of places: [Term], _ index: Int, _ text: String
  ) -> Task {
    let heads = places.map { $0.head(language) }
    return Task(
      say("Where \(direct)?", "¿Dónde \(direct)?"), say("where \(clause)", "dónde \(clause)"),
      about: text, capitalized(places[index](language)) + ".",
      Check(.mentions, right: [heads[index]], wrong: others(heads, index)))
  }

  mutating func what() -> Task {
    let scenes = scenes()
    let index = draw.random.below(scenes.count)
    let scene = scenes[index]
    let names = scenes.map { $0.thing.name(language) }
    let spanish = "\(scene.deed[4]) \(scene.person)"
    let text = told(scenes, withPlaces: draw.random.chance(60))
    return Task(
      say("What did \(scene.person) \(scene.deed[0])?", "¿Qué \(spanish)?"),
      say("what \(scene.did(.english))", "qué \(spanish)"),
      about: text, capitalized(scene.thing.a(language, scene.adjective)) + ".",
      Check(.mentions, right: [names[index]], wrong: others(names, index)))
  }

  mutating func yesNo() -> Task {
    let scenes = scenes()
    let asked = draw.random.below(scenes.count)
    let isTrue = draw.random.chance(50)
    let other = (asked + 1 + draw.random.below(scenes.count - 1)) % scenes.count
    let (scene, actual) = (scenes[asked], scenes[isTrue ? asked : other])
    let (thing, did) = (actual.thing.the(language), actual.deed)
    let direct = say(
      "Did \(scene.person) \(did[0]) \(thing)?", "¿\(capitalized(did[4])) \(scene.person) \(thing)?"
    )
    let clause = say(
      "whether \(scene.person) \(did[2]) \(thing)", "si \(scene.person) \(did[4]) \(thing)")
    let verdict = isTrue ? say("Yes", "Sí") : "No"
    // What the person did do is a reason as well.
    let reasons = [
      actual.person, isTrue ? actual.thing.name(language) : scene.thing.name(language),
    ]
    let strangers = scenes.map(\.person).filter { $0 != actual.person && $0 != scene.person }
    let text = told(scenes, withPlaces: draw.random.chance(40))
    return Task(
      direct, clause, about: text, "\(verdict), \(actual.did(language)) \(thing).",
      Check(.verdict, right: [verdict] + reasons, wrong: strangers))
  }

  /// The elements without the one at `index`.
  func others(_ elements: [String], _ index: Int) -> [String] {
    elements.enumerated().filter { $0.offset != index && $0.element != elements[index] }
      .map(\.element)
  }
}
