// Questions about who did what where: two to four people, each with a thing and a place of their own.

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
  /// So many people, or a few, who do something; half of the time they all do the same.
  mutating func scenes(_ number: Int? = nil) -> [Scene] {
    let count = number ?? draw.fewPeople()
    let (people, things, places) = (draw.people(count), draw.things(count), draw.places(count))
    let deeds = draw.some(count, of: draw.allLines(Words.deeds))
    let isSameDeed = draw.random.chance(50)
    // Beside an orange there is nothing orange.
    let names = things.map(\.english)
    return (0..<count).map { index in
      let colour = draw.colour(in: 40).flatMap { names.contains($0[0]) ? nil : $0 }
      return Scene(
        person: people[index], deed: deeds[isSameDeed ? 0 : index], thing: things[index],
        adjective: colour, place: places[index])
    }
  }

  /// The scenes told in a row.
  mutating func told(_ scenes: [Scene], withPlaces: Bool) -> String {
    let placeFirst = withPlaces && draw.random.chance(25)
    return story(
      clauses: scenes.map { scene in
        placeFirst
          ? "\(scene.place(language)) \(scene.sentence(language, withPlace: false))"
          : scene.sentence(language, withPlace: withPlaces)
      })
  }

  /// People at places, with what they do there, and the text that tells it.
  private mutating func stays() -> (stays: [Stay], text: String) {
    let count = draw.fewPeople()
    let (people, places) = (draw.people(count), draw.places(count))
    let deeds = draw.some(count, of: draw.allLines(Words.stays))
    let stays = (0..<count).map { index in
      Stay(person: people[index], deed: deeds[index], place: places[index])
    }
    let clauses = stays.map { stay in
      "\(stay.person) \(say(stay.deed[1], stay.deed[2])) \(stay.place(language))"
    }
    return (stays, story(clauses: clauses))
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

  private mutating func who(
    _ did: String, of people: [String], _ index: Int, _ text: String
  ) -> Task {
    let question = ask(
      english: [
        "Who \(did)?": "who \(did)", "Which person \(did)?": "which person \(did)",
        "Who was it that \(did)?": "who it was that \(did)",
      ],
      spanish: ["¿Quién \(did)?": "quién \(did)", "¿Qué persona \(did)?": "qué persona \(did)"])
    return Task(
      question, about: text, "\(people[index]) \(did).",
      Check(.mentions, right: [people[index]], wrong: others(people, index)))
  }

  mutating func whereabouts() -> Task {
    if draw.random.chance(35) {
      let (stays, text) = stays()
      let index = draw.random.below(stays.count)
      let (person, deed) = (stays[index].person, stays[index].deed)
      return whereabouts(
        say("did \(person) \(deed[0])", "\(deed[2]) \(person)"),
        say("\(person) \(deed[1])", "\(deed[2]) \(person)"),
        answer: "\(person) \(say(deed[1], deed[2]))", of: stays.map(\.place), index, text)
    }
    let scenes = scenes()
    let index = draw.random.below(scenes.count)
    let scene = scenes[index]
    let thing = scene.thing.the(language)
    let text = told(scenes, withPlaces: true)
    let spanish = "\(scene.deed[4]) \(scene.person) \(thing)"
    return whereabouts(
      say("did \(scene.person) \(scene.deed[0]) \(thing)", spanish),
      say("\(scene.did(language)) \(thing)", spanish),
      answer: "\(scene.did(language)) \(thing)", of: scenes.map(\.place), index, text)
  }

  private mutating func whereabouts(
    _ direct: String, _ clause: String, answer: String, of places: [Term], _ index: Int,
    _ text: String
  ) -> Task {
    let heads = places.map { $0.head(language) }
    let question = ask(
      english: [
        "Where \(direct)?": "where \(clause)",
        "In which place \(direct)?": "in which place \(clause)",
        "At what place \(direct)?": "at what place \(clause)",
        "What is the place where \(clause)?": "the place where \(clause)",
      ],
      spanish: [
        "¿Dónde \(direct)?": "dónde \(clause)",
        "¿En qué lugar \(direct)?": "en qué lugar \(clause)",
        "¿En qué sitio \(direct)?": "en qué sitio \(clause)",
      ])
    return Task(
      question, about: text, "\(answer) \(places[index](language)).",
      Check(.mentions, right: [heads[index]], wrong: others(heads, index)))
  }

  mutating func what() -> Task {
    let scenes = scenes()
    let index = draw.random.below(scenes.count)
    let scene = scenes[index]
    let names = scenes.map { $0.thing.name(language) }
    let (did, spanish) = (scene.did(.english), "\(scene.deed[4]) \(scene.person)")
    let direct = "did \(scene.person) \(scene.deed[0])"
    let text = told(scenes, withPlaces: draw.random.chance(60))
    let question = ask(
      english: [
        "What \(direct)?": "what \(did)", "Which thing \(direct)?": "which thing \(did)",
        "What was it that \(did)?": "what it was that \(did)",
      ],
      spanish: [
        "¿Qué \(spanish)?": "qué \(spanish)", "¿Qué cosa \(spanish)?": "qué cosa \(spanish)",
        "¿Qué fue lo que \(spanish)?": "qué fue lo que \(spanish)",
      ])
    return Task(
      question, about: text, scene.sentence(language, withPlace: false) + ".",
      Check(.mentions, right: [names[index]], wrong: others(names, index)))
  }

  mutating func yesNo() -> Task {
    let scenes = scenes()
    let asked = draw.random.below(scenes.count)
    let isTrue = draw.random.chance(50)
    let other = (asked + 1 + draw.random.below(scenes.count - 1)) % scenes.count
    let (person, actual) = (scenes[asked].person, scenes[isTrue ? asked : other])
    let (thing, deed) = (actual.thing.the(language), actual.deed)
    let did = "\(say(deed[2], deed[4])) \(thing)"
    let question = ask(
      english: [
        "Did \(person) \(deed[0]) \(thing)?": "whether \(person) \(did)",
        "Is it true that \(person) \(did)?": "if it is true that \(person) \(did)",
        "Was it \(person) who \(did)?": "whether it was \(person) who \(did)",
      ],
      spanish: [
        "¿\(capitalized(deed[4])) \(person) \(thing)?": "si \(person) \(did)",
        "¿Es verdad que \(person) \(did)?": "si es verdad que \(person) \(did)",
        "¿Fue \(person) quien \(did)?": "si fue \(person) quien \(did)",
      ])
    let verdict = isTrue ? say("yes", "sí") : "no"
    // What the person did do is a reason as well.
    let reasons = [
      actual.person, isTrue ? actual.thing.name(language) : scenes[asked].thing.name(language),
    ]
    let strangers = scenes.map(\.person).filter { $0 != actual.person && $0 != person }
    let text = told(scenes, withPlaces: draw.random.chance(40))
    return Task(
      question, about: text,
      "\(scenes[asked].sentence(language, withPlace: false)), \(say("so", "así que")) \(verdict).",
      Check(.verdict, right: [verdict] + reasons, wrong: strangers))
  }

  /// The elements without the one at `index`.
  func others(_ elements: [String], _ index: Int) -> [String] {
    elements.enumerated().filter { $0.offset != index && $0.element != elements[index] }
      .map(\.element)
  }
}
