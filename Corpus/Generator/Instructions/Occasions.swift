// Questions about colours, reasons and turns.

import Instruction

extension TaskWriter {
  mutating func colour() -> Task {
    let count = 2 + draw.random.below(2)
    let (people, things) = (draw.people(count), draw.things(count))
    let colours = draw.some(count, of: Words.colours.common)
    let isSameThing = draw.random.chance(50)
    let index = draw.random.below(count)
    func thing(_ index: Int) -> Thing { things[isSameThing ? 0 : index] }
    let text = story(
      (0..<count).map { index in
        "\(people[index]) \(say("has", "tiene")) \(thing(index).a(language, colours[index]))."
      })
    let (asked, person) = (thing(index), people[index])
    let words = colours.map { asked.form(of: $0, language) }
    let spanish = "de qué color es \(asked.the(.spanish)) de \(person)"
    return Task(
      say("What colour is \(person)'s \(asked.english)?", "¿\(capitalized(spanish))?"),
      say("what colour \(person)'s \(asked.english) is", spanish), about: text,
      words[index],
      Check(
        .mentions, right: language == .english ? [words[index]] : singulars(colours[index]),
        wrong: colours.indices.filter { $0 != index }.flatMap { other in
          language == .english ? [words[other]] : singulars(colours[other])
        }))
  }

  /// Both genders of a Spanish adjective, once where they are equal.
  private func singulars(_ adjective: [String]) -> [String] {
    adjective[1] == adjective[2] ? [adjective[1]] : [adjective[1], adjective[2]]
  }

  mutating func why() -> Task {
    let people = draw.people(2)
    let reactions = draw.some(2, of: Words.reactions.common)
    var reasons = [reason(), reason()]
    while reasons[0].word == reasons[1].word { reasons[1] = reason() }
    let text = story(
      (0..<2).map { index in
        let did = say(reactions[index][1], reactions[index][2])
        return "\(people[index]) \(did) \(say("because", "porque")) \(reasons[index].clause)."
      })
    let index = draw.random.below(2)
    let (person, reaction) = (people[index], reactions[index])
    return Task(
      say("Why did \(person) \(reaction[0])?", "¿Por qué \(reaction[2]) \(person)?"),
      say("why \(person) \(reaction[1])", "por qué \(reaction[2]) \(person)"), about: text,
      say("Because", "Porque") + " \(reasons[index].clause).",
      Check(.mentions, right: [reasons[index].word], wrong: [reasons[1 - index].word]))
  }

  /// A reason and the word that tells it apart: of a list, or something that is the matter with a thing.
  private mutating func reason() -> (clause: String, word: String) {
    if draw.random.chance(40) {
      let reason = draw.reasons(1)[0]
      return language == .english ? (reason[0], reason[1]) : (reason[2], reason[3])
    }
    let thing = draw.things(1)[0]
    let adjective = draw.random.pick(Words.adjectives.common)
    let isPassing = ["wet", "dirty", "broken"].contains(adjective[0])
    let (was, state) = (
      say("was", isPassing ? "estaba" : "era"), thing.form(of: adjective, language)
    )
    return ("\(thing.the(language)) \(was) \(state)", thing.name(language))
  }

  mutating func turn() -> Task {
    let (people, turn, text) = turns(3)
    let index = draw.random.below(3)
    let place = say(
      ["first", "second", "last"][index], ["primero", "en segundo lugar", "al final"][index])
    let did = say(turn[1], turn[2])
    return Task(
      say("Who \(did) \(place)?", "¿Quién \(did) \(place)?"),
      say("who \(did) \(place)", "quién \(did) \(place)"), about: text, people[index] + ".",
      Check(.mentions, right: [people[index]], wrong: others(people, index)))
  }

  mutating func order() -> Task {
    let (people, turn, text) = turns(3)
    return Task(
      say("In which order did they \(turn[0])?", "¿En qué orden \(turn[3])?"),
      say("in which order they \(turn[1])", "en qué orden \(turn[3])"), about: text,
      people.joined(separator: ", ") + ".", Check(.order, right: people))
  }

  /// People in the order of their turns, what they do, and a text that may tell it in another order.
  private mutating func turns(_ count: Int) -> (people: [String], turn: [String], text: String) {
    let people = draw.people(count)
    let turn = draw.random.pick(Words.turns.common)
    let did = say(turn[1], turn[2])
    switch draw.random.below(3) {
    case 0:
      let text = [
        "\(people[0]) \(did) \(say("first", "primero")).",
        say("Then \(people[1]) \(did).", "Después \(did) \(people[1])."),
        "\(people[2]) \(did) \(say("last", "al final")).",
      ]
      return (people, turn, story(text))
    case 1:
      let text = [
        say(
          "First \(people[0]) \(did), then \(people[1]), and last \(people[2]).",
          "Primero \(did) \(people[0]), después \(people[1]) y al final \(people[2]).")
      ]
      return (people, turn, story(text))
    default:
      let text = [
        "\(people[0]) \(did) \(say("first", "primero")).",
        "\(people[1]) \(did) \(say("second", "en segundo lugar")).",
        "\(people[2]) \(did) \(say("last", "al final")).",
      ]
      return (people, turn, story(draw.shuffled(text)))
    }
  }
}
