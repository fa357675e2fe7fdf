// Tasks that rewrite a sentence or a word.

import Instruction

extension TaskWriter {
  /// A sentence in the present or past, to be put into another tense.
  mutating func tense() -> Task {
    let deed = draw.random.pick(Words.deeds.common)
    let (person, thing, place) = (draw.people(1)[0], draw.things(1)[0], draw.places(1)[0])
    let adjective = draw.colour(in: 30)
    var rest =
      draw.random.chance(50) ? thing.a(language, adjective) : thing.the(language, adjective)
    if draw.random.chance(40) { rest += " " + place(language) }
    func sentence(_ english: String, _ spanish: String) -> String {
      "\(person) \(say(english, spanish)) \(rest)."
    }
    let present = sentence(deed[1], deed[3])
    let past = sentence(deed[2], deed[4])
    let future = sentence("will \(deed[0])", deed[5])
    let (tense, input, output) = draw.random.pick([
      (say("past", "pasado"), present, past), (say("present", "presente"), past, present),
      (say("future", "futuro"), present, future),
    ])
    let goingTo = sentence("is going to \(deed[0])", deed[5])
    let right = output == future && goingTo != future ? [output, goingTo] : [output]
    return Task(
      slots: ["tense": tense], input: input, output: output, check: Check(.same, right: right))
  }

  mutating func plural() -> Task {
    let thing =
      draw.split == .test && draw.random.chance(30) ? draw.things(1)[0] : draw.knownThing()
    let adjectives = Words.colours.common + Words.adjectives.common
    let adjective = draw.random.chance(70) ? draw.random.pick(adjectives) : nil
    let isDefinite = draw.random.chance(40)
    let plural =
      isDefinite
      ? thing.thePlural(language, adjective) : thing.severally(language, adjective)
    let more = "\(say("the", thing.isFeminine ? "las" : "los")) "
    return Task(
      slots: [:],
      input: isDefinite ? thing.the(language, adjective) : thing.described(language, adjective),
      output: plural,
      check: Check(.same, right: isDefinite ? [plural] : [plural, more + plural]))
  }

  /// A word; the test asks about the held-out pairs in the direction that training does not.
  mutating func opposite() -> Task {
    let isHeld = draw.random.chance(20)
    let fields = draw.random.pick(isHeld ? Words.opposites.held : Words.opposites.common)
    let pair = language == .english ? [fields[0], fields[1]] : [fields[2], fields[3]]
    let isReversed = isHeld ? draw.split == .test : draw.random.chance(50)
    let (word, answer) = isReversed ? (pair[1], pair[0]) : (pair[0], pair[1])
    return Task(
      slots: ["word": word], input: "", output: answer,
      check: Check(.mentions, right: oppositeWords(of: word)))
  }

  /// All that the table calls an opposite of a word.
  private func oppositeWords(of word: String) -> [String] {
    let pairs = (Words.opposites.common + Words.opposites.held).map { fields in
      language == .english ? (fields[0], fields[1]) : (fields[2], fields[3])
    }
    return pairs.compactMap { $0 == word ? $1 : $1 == word ? $0 : nil }
  }

  /// A sentence about a thing, to be turned into its opposite.
  mutating func oppositeState() -> Task {
    let thing = draw.things(1)[0]
    let state = draw.random.pick(Words.oppositeStates.common)
    let place = draw.random.chance(40) ? " " + draw.places(1)[0](language) : ""
    let spanish = thing.isFeminine ? (state[3], state[5]) : (state[2], state[4])
    let isPassing = ["wet", "clean"].contains(state[0])
    let subject = capitalized(thing.the(language) + place)
    func sentence(_ english: String, _ spanish: String) -> String {
      "\(subject) \(say("is", isPassing ? "está" : "es")) \(say(english, spanish))."
    }
    let first = sentence(state[0], spanish.0)
    let second = sentence(state[1], spanish.1)
    let (input, output) = draw.random.chance(50) ? (first, second) : (second, first)
    let denied = say(" is ", isPassing ? " está " : " es ")
    let not = say(" is not ", isPassing ? " no está " : " no es ")
    let denial = input.split(separator: denied).joined(separator: not)
    return Task(
      slots: [:], input: input, output: output,
      check: Check(.same, right: [output, denial]))
  }

  /// A sentence in which one word is exchanged.
  mutating func copyChange() -> Task {
    let (people, place) = (draw.people(2), draw.places(1)[0](language))
    let deed = draw.deed()
    let (things, colours) = (sameArticle(), draw.colours(2))
    let withPlace = draw.random.chance(50)
    func sentence(_ person: Int, _ thing: Int, _ colour: Int) -> String {
      let object = things[thing].the(language, colours[colour])
      return "\(people[person]) \(say(deed[2], deed[4])) \(object)\(withPlace ? " " + place : "")."
    }
    let (old, new, output): (String, String, String)
    switch draw.random.below(3) {
    case 0: (old, new, output) = (people[0], people[1], sentence(1, 0, 0))
    case 1:
      (old, new, output) = (things[0].name(language), things[1].name(language), sentence(0, 1, 0))
    default:
      (old, new) = (
        things[0].form(of: colours[0], language), things[0].form(of: colours[1], language)
      )
      output = sentence(0, 0, 1)
    }
    return Task(
      slots: ["old": old, "new": new], input: sentence(0, 0, 0), output: output,
      check: Check(.same, right: [output]))
  }

  /// Two things of the same gender, so that nothing else in the sentence changes.
  private mutating func sameArticle() -> [Thing] {
    var things = draw.things(2)
    while things[0].isFeminine != things[1].isFeminine { things = draw.things(2) }
    return things
  }
}
