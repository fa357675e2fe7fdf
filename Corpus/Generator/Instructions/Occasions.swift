// Questions about colours, reasons and turns.

import Instruction

extension TaskWriter {
  mutating func colour() -> Task {
    let count = draw.fewPeople()
    let (people, things) = (draw.people(count), draw.things(count))
    let colours = draw.colours(count)
    let isSameThing = draw.random.chance(50)
    let index = draw.random.below(count)
    func thing(_ index: Int) -> Thing { things[isSameThing ? 0 : index] }
    func told(_ index: Int) -> String {
      "\(people[index]) \(say("has", "tiene")) \(thing(index).a(language, colours[index]))"
    }
    let text = story(clauses: (0..<count).map(told))
    let asked = thing(index)
    let words = colours.map { asked.form(of: $0, language) }
    let english = "\(people[index])'s \(asked.english)"
    let spanish = "\(asked.the(.spanish)) de \(people[index])"
    let question = ask(
      english: [
        "What colour is \(english)?": "what colour \(english) is",
        "Which colour does \(english) have?": "which colour \(english) has",
        "What is the colour of \(english)?": "what the colour of \(english) is",
      ],
      spanish: [
        "¿De qué color es \(spanish)?": "de qué color es \(spanish)",
        "¿Qué color tiene \(spanish)?": "qué color tiene \(spanish)",
        "¿Cuál es el color de \(spanish)?": "cuál es el color de \(spanish)",
      ])
    return Task(
      question, about: text, "\(told(index)).",
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
    let count = draw.random.pick([2, 2, 3])
    let people = draw.people(count)
    let reactions = draw.some(count, of: draw.allLines(Words.reactions))
    let deeds = reactions.map { say($0[1], $0[2]) }.joined(separator: " ").split(separator: " ")
    var reasons: [(clause: String, word: String)] = []
    while reasons.count < count {
      let next = reason()
      let isTaken = reasons.contains { $0.word == next.word } || deeds.contains { $0 == next.word }
      if !isTaken { reasons.append(next) }
    }
    let told = (0..<count).map { index in
      let did = say(reactions[index][1], reactions[index][2])
      return "\(people[index]) \(did) \(say("because", "porque")) \(reasons[index].clause)."
    }
    let text = story(told)
    let index = draw.random.below(count)
    let (person, reaction) = (people[index], reactions[index])
    let (did, spanish) = ("\(person) \(reaction[1])", "\(reaction[2]) \(person)")
    let question = ask(
      english: [
        "Why did \(person) \(reaction[0])?": "why \(did)",
        "For what reason did \(person) \(reaction[0])?": "for what reason \(did)",
        "What was the reason why \(did)?": "the reason why \(did)",
      ],
      spanish: [
        "¿Por qué \(spanish)?": "por qué \(spanish)",
        "¿Por qué razón \(spanish)?": "por qué razón \(spanish)",
        "¿Por qué motivo \(spanish)?": "por qué motivo \(spanish)",
      ])
    return Task(
      question, about: text, told[index],
      Check(
        .mentions, right: [reasons[index].word], wrong: others(reasons.map(\.word), index)))
  }

  /// A reason and the word that tells it apart: of a list, or something that is the matter with a thing.
  private mutating func reason() -> (clause: String, word: String) {
    if draw.random.chance(50) {
      let reason = draw.reasons(1)[0]
      return language == .english ? (reason[0], reason[1]) : (reason[2], reason[3])
    }
    let thing = draw.things(1)[0]
    let adjective = draw.random.pick(draw.allLines(Words.adjectives))
    let isPassing = ["wet", "dirty", "broken", "clean", "dry"].contains(adjective[0])
    let (was, state) = (
      say("was", isPassing ? "estaba" : "era"), thing.form(of: adjective, language)
    )
    return ("\(thing.the(language)) \(was) \(state)", thing.name(language))
  }

  mutating func turn() -> Task {
    let (people, turn, text) = turns()
    let index = draw.random.below(people.count)
    let place = say(
      ["first", "second", "last"][index], ["primero", "en segundo lugar", "al final"][index])
    let did = "\(say(turn[1], turn[2])) \(place)"
    let question = ask(
      english: [
        "Who \(did)?": "who \(did)", "Which person \(did)?": "which person \(did)",
        "Who was it that \(did)?": "who it was that \(did)",
        "Who was the \(place) to \(turn[0])?": "who was the \(place) to \(turn[0])",
      ],
      spanish: [
        "¿Quién \(did)?": "quién \(did)", "¿Qué persona \(did)?": "qué persona \(did)",
        "¿Quién fue quien \(did)?": "quién fue quien \(did)",
      ])
    return Task(
      question, about: text, people[index] + ".",
      Check(.mentions, right: [people[index]], wrong: others(people, index)))
  }

  mutating func order() -> Task {
    let (people, turn, text) = turns()
    let question = ask(
      english: [
        "In which order did they \(turn[0])?": "in which order they \(turn[1])",
        "In what order did they \(turn[0])?": "in what order they \(turn[1])",
        "What was the order in which they \(turn[1])?": "the order in which they \(turn[1])",
      ],
      spanish: [
        "¿En qué orden \(turn[3])?": "en qué orden \(turn[3])",
        "¿Cuál fue el orden en que \(turn[3])?": "cuál fue el orden en que \(turn[3])",
      ])
    return Task(
      question, about: text, people.joined(separator: ", ") + ".", Check(.order, right: people))
  }

  /// Three people in the order of their turns, what they do, and a text that may tell it in another order.
  private mutating func turns() -> (people: [String], turn: [String], text: String) {
    let people = draw.people(3)
    let turn = draw.random.pick(draw.allLines(Words.turns))
    let did = say(turn[1], turn[2])
    let first = "\(people[0]) \(did) \(say("first", "primero"))."
    let last = "\(people[2]) \(did) \(say("last", "al final"))."
    switch draw.random.below(3) {
    case 0:
      let second = say("Then \(people[1]) \(did).", "Después \(did) \(people[1]).")
      return (people, turn, story([first, second, last]))
    case 1:
      let text = say(
        "First \(people[0]) \(did), then \(people[1]), and last \(people[2]).",
        "Primero \(did) \(people[0]), después \(people[1]) y al final \(people[2]).")
      return (people, turn, story([text]))
    default:
      let second = "\(people[1]) \(did) \(say("second", "en segundo lugar"))."
      return (people, turn, story(draw.shuffled([first, second, last])))
    }
  }
}
